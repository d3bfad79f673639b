"""What a person may not do, as the step says it.

HouseError
└── Refuse    nothing is changed; the person is told why, and what to do instead
"""

from messages.catalogue import Value
from storage.errors import HouseError


class Refuse(HouseError):
    """Ends a step: everything it did is undone, and the person is answered with `key`.

    `ends` names the conversation of which an answer was refused: its question can never be
    answered, so it must not be asked for ever.
    """

    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key)
        self.key = key
        self.values = values
        self.ends: int | None = None
