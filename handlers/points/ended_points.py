"""A period that ended and is not published yet: what is entered so far, to the household alone.

GOVERNANCE.md section 5: what is not published is a draft. So neither sum nor rank is told, only
each entry, and on which day it is published.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

from handlers.buttons import PointsButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.people import own_household
from handlers.points.period_entries import show_entries
from handlers.points.points_proof import show_proof
from handlers.publication.coming_days import as_they_come, shown_in_hand
from handlers.publication.meeting_words import meeting_name
from handlers.scoring.panel_hold import HELD
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day, period_named
from rules.participation import takes_part
from rules.periods import Period, PeriodKind
from storage.households import Household
from storage.settlements import ASKED, Settlement

flow = Flow("ended_points")

_KINDS: tuple[PeriodKind, ...] = get_args(PeriodKind)


def unpublished(
    turn: Turn, household: Household, shown: Mapping[Period, Settlement | None]
) -> list[Period]:
    """The ended periods that the household takes part in and nobody has published, oldest first.

    `shown` is what is in hand in its village. One that the village never asked for, as it began
    later, is none.
    """
    return [
        each
        for each, published in shown.items()
        if published is None
        and _waits(turn, household, each)
        and turn.regulations.stages_of_result(str(each))
    ]


def _waits(turn: Turn, household: Household, period: Period) -> bool:
    asked = turn.store.settlements.of_period(household.village_id, str(period)) is not None
    if not asked and turn.today > turn.regulations.stages(period).published_on:
        held = turn.store.period_records.is_noted(household.village_id, str(period), HELD)
        if not held:
            return False
    return takes_part(turn.store.participation.spans(household.id), period)


def in_words(turn: Turn, household: Household, period: Period) -> str:
    """How far it is, and on which day it is published."""
    settlement = turn.store.settlements.of_period(household.village_id, str(period))
    days = as_they_come(turn, period, settlement)
    month, published_on = (
        period_named(str(period), turn.locale),
        day(days.published_on, turn.locale),
    )
    if _waits_for_meeting(turn, settlement):
        meeting = meeting_name(turn, period, turn.locale)
        return turn.words("ended-meeting", month=month, meeting=meeting)
    is_scored = settlement is None and turn.today <= days.scored_until
    key = "ended-scored" if is_scored else "ended-worked-out"
    return turn.words(key, month=month, day=published_on)


def _waits_for_meeting(turn: Turn, settlement: Settlement | None) -> bool:
    """Whether it is worked out, and the meeting that must pass it is not recorded."""
    if settlement is None or settlement.state == ASKED:
        return False
    held = turn.store.period_records.meeting(settlement.village_id, settlement.period)
    return held is None and turn.regulations.must_be_passed(settlement.period)


def buttons(turn: Turn, household: Household, ended: Sequence[Period]) -> Iterator[Button]:
    """One for each period that is not published: every entry of it."""
    for period in ended:
        named = period_named(str(period), turn.locale)
        label = turn.words("button-ended", month=named)
        carried = household.id, _KINDS.index(period.kind), period.ordinal, 0
        yield Button(label, token(PointsButton.ENDED, *carried))


@flow.opens_on(PointsButton.ENDED)
def show(turn: Turn, household_id: int, kind: int, ordinal: int, start: int) -> None:
    """Every entry, newest first: who, when, why. Once it is published, the published period."""
    household = own_household.require(turn, household_id)
    period = _period(turn, household, kind, ordinal)
    show_entries(
        turn,
        household,
        period,
        head=f"{in_words(turn, household, period)}\n{turn.words('ended-so-far')}",
        start=start,
        further=lambda on: token(PointsButton.ENDED, household_id, kind, ordinal, on),
        proof=token(PointsButton.ENDED_PROOF, household_id, kind, ordinal),
    )


@flow.opens_on(PointsButton.ENDED_PROOF)
def proof(turn: Turn, household_id: int, kind: int, ordinal: int) -> None:
    """What shows its entries."""
    household = own_household.require(turn, household_id)
    show_proof(turn, household, _period(turn, household, kind, ordinal))


def _period(turn: Turn, household: Household, kind: int, ordinal: int) -> Period:
    """The ended period that a button names."""
    shown = shown_in_hand(turn, household.village_id)
    for period in unpublished(turn, household, shown):
        if (_KINDS.index(period.kind), period.ordinal) == (kind, ordinal):
            return period
    raise Refuse("ended-published", household=household.code)
