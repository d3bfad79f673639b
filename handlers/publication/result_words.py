"""What a household's result came to and what its balance buys, in words: as it reads them in its
own statement, and as they stand on its slip.
"""

from handlers.objections import objection_circle
from handlers.points import by_document
from handlers.publication.result_board import objection_telephone
from handlers.shop import redeeming
from handlers.turn import Turn
from messages.written import coming_day, day, period_named, points
from rules.objections import State
from rules.periods import Period
from rules.redemption import Refusal
from rules.redemption_days import next_redemption_day
from storage.households import Household
from storage.settlements import FINAL, Settlement

FIRST = 1


def redeemable(turn: Turn, household: Household, balance: int, *, on_paper: bool = False) -> str:
    """What the balance buys, and when; with nothing to spend, how it comes to be spent.

    A household that has left is told up to which day it may spend, or that this is over. One that a
    document keeps from redeeming is told so; by which document its member alone reads, and nobody
    on a slip, which others look at.
    """
    scheme = turn.regulations.scheme
    if household.until is not None and household.until < turn.today:
        open_ = household.may_spend_on(turn.today)
        last = day(household.spend_until or household.until, turn.locale)
        return turn.words("points-left-spend" if open_ else "points-left-over", day=last)
    if redeeming.why_barred(turn, household, balance) is Refusal.FROZEN:
        return _frozen(turn, household, on_paper=on_paper)
    coming = next_redemption_day(scheme, turn.today, turn.regulations.is_workday)
    shop_day = coming_day(coming, turn.today, turn.locale)
    if balance <= 0:
        return turn.words("points-redeem-nothing", day=shop_day)
    yuan = points(balance * scheme.redemption.yuan_per_point // 100)
    return turn.words("points-redeem", yuan=yuan, day=shop_day)


def _frozen(turn: Turn, household: Household, *, on_paper: bool) -> str:
    telephone = objection_telephone(turn, turn.store.areas.get(household.village_id))
    if on_paper:
        return turn.words("points-redeem-ask", telephone=telephone)
    lines = [turn.words("points-frozen", telephone=telephone)]
    for each in turn.store.restrictions.of_household(household.id):
        own = by_document.is_for(turn, household.id, each.member_id)
        if own and each.term.holds(turn.regulations.scheme, turn.today):
            last = each.term.last_day
            until = coming_day(last, turn.today, turn.locale) if last else ""
            key = "points-frozen-until" if last else "points-frozen-by"
            lines.append(turn.words(key, document=each.document, until=until))
    return "\n".join(lines)


def result_in_words(turn: Turn, household: Household, settlement: Settlement) -> list[str]:
    """A published result of the household, or nothing where it is not in it."""
    result = turn.store.results.of_household(settlement.id, household.id)
    if result is None:
        return []
    is_final = settlement.state == FINAL
    key = "points-last-final" if is_final else "points-last-published"
    if settlement.revision > FIRST and not is_final:
        key = "points-last-corrected"
    if settlement.part_of:
        key = "points-part-final" if is_final else "points-part-published"
    told = turn.words(
        key,
        month=period_named(settlement.period, turn.locale),
        points=points(result.points),
        rank=rank_words(turn, settlement.period, result.rank),
    )
    if result.average is None:
        return [told]
    return [told, turn.words("points-average", average=points(result.average))]


def rank_words(turn: Turn, period: str, rank: int) -> str:
    """The rank in words, or nothing where the village does not tell it to households."""
    told = turn.regulations.scheme_for(Period.parse(period)).rank_told
    return turn.words("points-rank", rank=str(rank)) if told else ""


def disputed(turn: Turn, household: Household, settlement: Settlement) -> list[str]:
    """What the household objects to in a result, each with the day of its answer."""
    return [
        objection_circle.waits(turn, objection, "points-objection")
        for objection in turn.store.objections.of_household(settlement.id, household.id)
        if objection.state is State.OPEN
    ]
