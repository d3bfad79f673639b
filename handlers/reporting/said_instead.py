"""What was said one after another instead of a household is one matter, and is reported once.

The lane keeps it beside the conversations: a question that is put down loses nothing of it, and
which case it became is known as long as anybody presses its button.
"""

from collections.abc import Iterable

from handlers.dialogue import Dialogue
from handlers.heard import Heard
from handlers.turn import Turn
from messages.inbound import Said, read_body
from storage.errors import NotFound

MOST = 60
"""Messages a lane remembers; of an older one its button takes that message alone."""

_MATTER, _TAKEN = "matter_instead", "said_instead"
"""What a question remembers, the first message of its matter; and a report, all it is made of."""

_NO_CASE = 0


def add(turn: Turn) -> None:
    """What was just said joins what was said to the same question before."""
    first = turn.recall(_MATTER) or turn.cause
    turn.remember(**{_MATTER: first})
    _keep(turn, turn.cause, first, _NO_CASE)


def matter_of(turn: Turn, inbox_id: int) -> list[int]:
    """The messages said together with this one, oldest first; itself alone if none is known."""
    kept = turn.talk.memory.instead
    first, _ = kept.get(str(inbox_id), (inbox_id, _NO_CASE))
    return [int(each) for each, (of, _) in kept.items() if of == first] or [inbox_id]


def case_of(turn: Turn, inbox_id: int) -> int | None:
    """The case a message was reported in."""
    _, case_id = turn.talk.memory.instead.get(str(inbox_id), (inbox_id, _NO_CASE))
    return case_id or None


def close_matter(asked: Dialogue, matter: list[int]) -> bool:
    """What is said next is another matter; False unless this is the one the question holds."""
    return asked.data.get(_MATTER) in matter and asked.data.pop(_MATTER) is not None


def taken(report: Dialogue) -> list[int]:
    """The messages a report under way has taken up."""
    return list(report.data.get(_TAKEN, ()))


def take(turn: Turn, inbox_ids: Iterable[int]) -> None:
    """The report in hand is made of these too."""
    turn.remember(**{_TAKEN: [*(turn.recall(_TAKEN) or ()), *inbox_ids]})


def leave(turn: Turn, inbox_id: int) -> None:
    """The report in hand is made of this no more."""
    left = [each for each in turn.recall(_TAKEN) or () if each != inbox_id]
    turn.remember(**{_TAKEN: left})


def put_aside(turn: Turn, report: Dialogue) -> int | None:
    """What a report was made of stays one matter; returns its first message (None: none known)."""
    made_of = taken(report)
    for inbox_id in made_of:
        _keep(turn, inbox_id, made_of[0], _NO_CASE)
    return made_of[0] if made_of else None


def became(turn: Turn, case_id: int) -> None:
    """What the report in hand was made of is in this case."""
    for inbox_id in turn.recall(_TAKEN) or ():
        is_in(turn, inbox_id, case_id)


def is_in(turn: Turn, inbox_id: int, case_id: int) -> None:
    """What was said is in this case."""
    first, _ = turn.talk.memory.instead.get(str(inbox_id), (inbox_id, _NO_CASE))
    _keep(turn, inbox_id, first, case_id)


def heard(turn: Turn, inbox_id: int) -> Heard:
    """What was said, once more; raises NotFound for what this person never said."""
    assert turn.lane is not None, "a press has a lane"
    kept = turn.store.inbox.in_lane(inbox_id, turn.lane.key)
    body = read_body(kept.body)
    if not isinstance(body, Said):
        raise NotFound(f"words {inbox_id}")
    media = turn.store.media.of_message(inbox_id) if body.uploads else ()
    return Heard(body.text.strip(), "", body.place, media, body.album, body.message)


def _keep(turn: Turn, inbox_id: int, first: int, case_id: int) -> None:
    kept = turn.talk.memory.instead
    kept[str(inbox_id)] = [first, case_id]
    for oldest in list(kept)[:-MOST]:
        del kept[oldest]
