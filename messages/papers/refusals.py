"""Why a paper cannot be shown to others."""

from messages.inbound import Refused


class PaperRefused(Exception):
    """A paper that nobody can look through, so that it goes to nobody."""

    def __init__(self, reason: Refused) -> None:
        super().__init__(reason.value)
        self.reason = reason
