"""本月预算, 本季预算, 全年预算: before publication the clerk sees what a result could cost."""

from collections.abc import Callable, Iterable, Iterator
from itertools import repeat
from typing import TypeVar

from handlers.buttons import BudgetButton
from handlers.flow import Flow, Where, token
from handlers.people import find_household
from handlers.turn import Turn
from messages.catalogue import say
from messages.written import period_named, points
from rules.budget import Cost, cost_of
from rules.periods import PeriodKind
from rules.roles import Role
from storage.areas import Area
from storage.costs import Holding
from storage.settlements import ASKED, PUBLISHED, SETTLED, Settlement

T = TypeVar("T")

flow = Flow("budget", needs=Role.CLERK, where=Where.PRIVATE)

WORKED_OUT = "month_worked_out"
"""What settling tells the house when a period has been worked out; no moment of the plan."""

_NAMED: dict[PeriodKind, str] = {
    "month": "menu-budget",
    "quarter": "menu-budget-quarter",
    "year": "menu-budget-year",
}

TOLD, SEEN = "cost_told", "cost_seen"
"""Notes of a period: the clerks heard what it could cost; one of them has looked at it."""


@flow.opens_on(BudgetButton.SHOW)
@flow.opens_on_words("phrases-budget")
def show_cost(turn: Turn) -> None:
    """What the open results could cost, for each of the clerk's villages."""
    for village in find_household.villages(turn, Role.CLERK):
        turn.say_text(told(turn, village, turn.locale))
        _note_seen(turn, village)


def named(kind: PeriodKind) -> str:
    """What opens it is called by the kind of period that is credited: 本月, 本季, 全年."""
    return _NAMED[kind]


@flow.opens_on(BudgetButton.SEEN)
def have_seen(turn: Turn) -> None:
    """One tap under what was told: nobody asks again before it is published."""
    for village in find_household.villages(turn, Role.CLERK):
        _note_seen(turn, village)
    turn.say("budget-seen")


def tell_cost(turn: Turn, village: Area, settlement: Settlement) -> bool:
    """The clerks hear it before it is published, once a period; False if they have."""
    if not turn.store.period_records.note(village.id, settlement.period, TOLD, turn.now):
        return False
    buttons = (("button-budget-seen", token(BudgetButton.SEEN)),)
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        locale = turn.letters.locale_of(clerk)
        words = told(turn, village, locale)
        turn.letters.to_person(clerk, "budget-settled", buttons=buttons, told=words)
    return True


def _note_seen(turn: Turn, village: Area) -> None:
    for settlement in _open_results(turn, village):
        turn.store.period_records.note(village.id, settlement.period, SEEN, turn.now)


def told(turn: Turn, village: Area, locale: str) -> str:
    """The cost in words: what could come, what is there, both against the budget."""
    settlements = _open_results(turn, village)
    cost = _cost(turn, village, settlements)
    months = tuple(period_named(each.period, locale) for each in settlements)
    lines = [say(locale, "budget-head", village=village.name)]
    if settlements:
        told = {"points": points(cost.coming), "yuan": points(cost.coming_yuan)}
        lines.append(say(locale, "budget-coming", month=months, **told))
    else:
        lines.append(_nothing_coming(turn, village, locale))
    unspent = {"points": points(cost.unspent), "yuan": points(cost.unspent_yuan)}
    lines.append(say(locale, "budget-unspent", **unspent))
    total = points(cost.yuan)
    if cost.budget_yuan is None:
        lines.append(say(locale, "budget-none", yuan=total))
    elif cost.over:
        over = {"budget": points(cost.budget_yuan), "over": points(cost.over)}
        lines.append(say(locale, "budget-over", yuan=total, **over))
    else:
        lines.append(say(locale, "budget-within", yuan=total, budget=points(cost.budget_yuan)))
    return "\n".join(lines)


def _nothing_coming(turn: Turn, village: Area, locale: str) -> str:
    """Whether the period that ended last is still to be worked out, or is credited."""
    period = str(turn.regulations.period_before(turn.today))
    settlement = turn.store.settlements.of_period(village.id, period)
    awaited = settlement is None or settlement.state == ASKED
    key = "budget-not-worked-out" if awaited else "budget-credited"
    return say(locale, key, month=period_named(period, locale))


def _open_results(turn: Turn, village: Area) -> list[Settlement]:
    """The village's results that are worked out and not credited yet, oldest first.

    A correction that is worked out stands beside what it corrects until it is published; only the
    newest of a period's revisions is credited.
    """
    standing = [
        settlement
        for state in (SETTLED, PUBLISHED)
        for settlement in turn.store.settlements.village_standing_in(village.id, state)
        if not settlement.part_of
    ]
    newest: dict[str, Settlement] = {}
    for settlement in sorted(standing, key=lambda settlement: settlement.revision):
        newest[settlement.period] = settlement
    return sorted(newest.values(), key=lambda settlement: settlement.id)


def _cost(turn: Turn, village: Area, settlements: list[Settlement]) -> Cost:
    terms = turn.regulations.scheme.redemption
    holdings = turn.store.costs.holdings(
        village.id, [settlement.id for settlement in settlements], turn.today
    )
    return cost_of(
        _each(holdings, lambda held: (held.balance, held.coming, held.may_redeem)),
        _each(holdings, lambda held: (held.balance, held.may_redeem)),
        terms.yuan_per_point,
        terms.budget_yuan,
    )


def _each(holdings: Iterable[Holding], said: Callable[[Holding], T]) -> Iterator[T]:
    """What is said of each household."""
    for held in holdings:
        yield from repeat(said(held), held.households)
