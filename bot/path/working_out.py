"""Works a period's result out: the ledger's scores go in, every household's figures come out."""

import hashlib
from collections.abc import Sequence
from functools import cache

from handlers.regulations import Regulations
from handlers.scores import score_of
from rules.part_results import settle_part
from rules.participation import Span, periods_taken, takes_part
from rules.periods import Period
from rules.ranking import Result, settle
from rules.schemes import Scheme
from rules.scoring import Score
from rules.standing import Household as Holder
from storage.households import Household
from storage.settlements import HouseholdResult, Settlement
from storage.store import Store


def work_out(
    store: Store, regulations: Regulations, settlement: Settlement
) -> list[HouseholdResult]:
    """The period's result of every household that takes part, by GOVERNANCE.md section 4.

    It is settled by the version of the scheme that is in force then; the months before it count
    in the year by their own.
    """
    period = Period.parse(settlement.period)
    scheme = regulations.scheme_for(period)
    scheme_on = cache(regulations.scheme_on)
    spans_of = {
        household_id: tuple(consent.span for consent in consents)
        for household_id, consents in store.participation.in_village(settlement.village_id).items()
    }
    households = [
        household
        for household in store.households.in_village(settlement.village_id)
        if takes_part(spans_of.get(household.id, ()), period)
    ]
    members = store.households.members_count(settlement.village_id, period.last_day)
    by_code = {household.code: household for household in households}
    by_id = {household.id: household.code for household in households}
    first_day = store.ledger.first_score_day(settlement.village_id)
    start = min(Period.holding(period.kind, first_day), period) if first_day else period
    # An average reaches back to the first score, everything else to the year's beginning.
    since = start if scheme.ranking == "average" else period.first_of_year
    lines = store.ledger.scores_in(settlement.village_id, since.first_day, period.last_day)
    scores = [
        score_of(scheme_on(line.happened_on), line, by_id[line.household_id])
        for line in lines
        if line.household_id in by_id
    ]
    scores += [
        Score(
            day=each.since,
            household=by_id[each.household_id],
            item=each.item,
            document=each.document,
            until=each.term.last_day,
        )
        for each in store.restrictions.in_village(settlement.village_id)
        if each.household_id in by_id and each.item in scheme.by_code
    ]
    holders = [
        _holder(household, members.get(household.id, 1), spans_of[household.id], period)
        for household in households
    ]
    several = len(regulations.versions) > 1
    if settlement.part_of:
        results = settle_part(scheme, holders, scores, period)
    else:
        results = settle(
            scheme,
            holders,
            scores,
            period,
            start,
            (lambda each: _counts_by(scheme_on(each.first_day), scheme)) if several else None,
        )
    return [_kept(by_code[result.household].id, result) for result in results]


def _counts_by(earlier: Scheme, scheme: Scheme) -> Scheme:
    """The version of an earlier period, as far as it counts by the same kind of period."""
    return earlier if earlier.period == scheme.period else scheme


def scheme_digest(scheme: Scheme) -> str:
    """Which version of the regulation a result was worked out by."""
    return hashlib.sha256(scheme.model_dump_json().encode()).hexdigest()


def _holder(household: Household, members: int, spans: Sequence[Span], period: Period) -> Holder:
    begins, apart = periods_taken(spans, period.kind, period)
    return Holder(household.code, max(members, 1), household.resident, begins, apart)


def _kept(household_id: int, result: Result) -> HouseholdResult:
    return HouseholdResult(
        household_id=household_id,
        base=result.base,
        bonus=result.bonus,
        year_bonus=result.year_bonus,
        deduction=result.deduction,
        points=result.points,
        year_points=result.year_points,
        rank=result.rank,
        redeemable=result.redeemable,
        honours=";".join(result.honours),
        average=result.average,
    )
