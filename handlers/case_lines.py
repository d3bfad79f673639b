"""Cases in a list: a line each, with how much time is left, and a button that opens it."""

from collections.abc import Sequence
from datetime import timedelta

from handlers import case_card
from handlers.buttons import CaseButton
from handlers.flow import token
from handlers.turn import Turn
from messages.outbound import Button
from storage.cases import Case

_HOUR, _DAY = timedelta(hours=1), timedelta(days=1)
_HOURS_UNTIL = timedelta(hours=48)
"""Below this a span is told in hours: 还剩 30 小时 says more than 还剩 1 天."""


def lines(turn: Turn, cases: Sequence[Case], key: str) -> str:
    """The cases' lines, in the words of a key."""
    return "\n".join(
        turn.words(
            key,
            number=case.number,
            matter=case_card.matter(turn, case, turn.locale),
            place=case.area_name,
            state=turn.words(f"state-{case.state.value.replace('_', '-')}"),
            left=turn.words("queue-marked-hard", left=left(turn, case))
            if case.is_hard
            else left(turn, case),
        )
        for case in cases
    )


def buttons(cases: Sequence[Case]) -> list[Button]:
    """Each opens its case."""
    return [Button(case.number, token(CaseButton.SHOW, case.id)) for case in cases]


def left(turn: Turn, case: Case) -> str:
    """How long until the limit, or how long it has been over; where no clock runs, the state."""
    if case.due_at is None:
        return turn.words(f"state-{case.state.value.replace('_', '-')}")
    if case.due_at > turn.now:
        return turn.words("queue-left", span=span(turn, case.due_at - turn.now))
    return turn.words("queue-over", span=span(turn, turn.now - case.due_at))


def span(turn: Turn, time: timedelta) -> str:
    """A span in one unit: minutes, hours or days, to the nearest."""
    if time < _HOUR:
        return turn.words("span-minutes", count=max(round(time.total_seconds() / 60), 1))
    if time < _HOURS_UNTIL:
        return turn.words("span-hours", count=round(time / _HOUR))
    return turn.words("span-days", count=round(time / _DAY))
