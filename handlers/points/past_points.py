"""以前的积分: a household looks at a past period, item by item: who, when, why, and the proof.

Only its own household's members see it, each of them the same (GOVERNANCE.md section 5).
"""

from handlers.buttons import PointsButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.people import own_household
from handlers.points import ended_points
from handlers.points.period_entries import show_entries
from handlers.publication.coming_days import shown_in_hand
from handlers.publication.result_words import rank_words
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import period_named, points
from rules.parts import is_part
from rules.periods import Period
from storage.past_results import PastResult
from storage.settlements import FINAL

flow = Flow("past_points")

MOST = 6
"""Periods on one screen."""

NOW = 0
"""Instead of a settlement: the period that runs."""


@flow.opens_on_words("phrases-past-points")
def begin(turn: Turn) -> None:
    """For every household of the person."""
    for household in own_household.all_of(turn):
        show_periods(turn, household.id, 0)


@flow.opens_on(PointsButton.PAST)
def show_periods(turn: Turn, household_id: int, start: int) -> None:
    """One line each, newest first; each opens its items."""
    household = own_household.require(turn, household_id)
    found = turn.store.past_results.of_household(household.id, start, MOST + 1)
    lines = [_line(turn, each) for each in found[:MOST]]
    buttons = [
        Button(
            period_named(each.period, turn.locale),
            token(PointsButton.PERIOD, household.id, each.id, 0),
        )
        for each in found[:MOST]
    ]
    if len(found) > MOST:
        earlier = token(PointsButton.PAST, household.id, start + MOST)
        buttons.append(Button(turn.words("past-earlier"), earlier))
    if not start:
        shown = shown_in_hand(turn, household.village_id)
        ended = ended_points.unpublished(turn, household, shown)
        buttons = [*ended_points.buttons(turn, household, ended), *buttons]
    buttons.append(turn.button("button-this-period", PointsButton.PERIOD, household.id, NOW, 0))
    if not found:
        turn.say("past-none", buttons=buttons, household=household.code)
        return
    turn.say(
        "past-periods",
        buttons=buttons,
        household=household.code,
        head=household.head,
        lines="\n".join(lines),
    )


def _line(turn: Turn, past: PastResult) -> str:
    period = Period.parse(past.period)
    key = "past-line-final" if past.state == FINAL else "past-line-open"
    if past.state == FINAL and is_part(turn.regulations.scheme_for(period), period):
        key = "past-line-part-final"
    return turn.words(
        key,
        month=period_named(past.period, turn.locale),
        points=points(past.points),
        rank=rank_words(turn, past.period, past.rank),
    )


@flow.opens_on(PointsButton.PERIOD)
def show_items(turn: Turn, household_id: int, settlement_id: int, start: int) -> None:
    """What a period is made of, entry by entry: a published one, or (NOW) the one that runs.

    `start` is for what does not fit on the screen before.
    """
    household = own_household.require(turn, household_id)
    period = turn.regulations.period_on(turn.today)
    head = turn.words("past-now", month=period_named(str(period), turn.locale))
    if settlement_id != NOW:
        past = turn.store.past_results.get(household.id, settlement_id)
        if past is None:
            raise Refuse("past-none", household=household.code)
        period, head = Period.parse(past.period), _head(turn, past)
    show_entries(
        turn,
        household,
        period,
        head=head,
        start=start,
        further=lambda on: token(PointsButton.PERIOD, household.id, settlement_id, on),
        proof=token(PointsButton.PROOF, household.id, settlement_id),
    )


def _head(turn: Turn, past: PastResult) -> str:
    """A published period in two lines: what it came to, and of what."""
    figures = turn.words(
        "past-figures",
        base=points(past.base),
        bonus=points(past.bonus + past.year_bonus),
        deduction=points(past.deduction),
        year=points(past.year_points),
    )
    return f"{_line(turn, past)}\n{figures}"
