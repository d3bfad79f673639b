"""Works a period's result out: the ledger's scores go in, every household's figures come out."""

import hashlib

from handlers.scores import score_of
from rules.periods import Period
from rules.ranking import Result, settle
from rules.schemes import Scheme
from rules.standing import Household as Holder
from storage.households import Household
from storage.settlements import HouseholdResult, Settlement
from storage.store import Store


def work_out(store: Store, scheme: Scheme, settlement: Settlement) -> list[HouseholdResult]:
    """The period's result of every household that takes part, by GOVERNANCE.md section 4."""
    period = Period.parse(settlement.period)
    households = [
        household
        for household in store.households.in_village(settlement.village_id)
        if _takes_part(household, period)
    ]
    members = store.households.members_count(settlement.village_id, period.last_day)
    by_code = {household.code: household for household in households}
    by_id = {household.id: household.code for household in households}
    first_day = store.ledger.first_score_day(settlement.village_id)
    start = min(Period.holding(scheme.period, first_day), period) if first_day else period
    # An average reaches back to the first score, everything else to the year's beginning.
    since = start if scheme.ranking == "average" else period.first_of_year
    lines = store.ledger.scores_in(settlement.village_id, since.first_day, period.last_day)
    scores = [
        score_of(scheme, line, by_id[line.household_id])
        for line in lines
        if line.household_id in by_id
    ]
    holders = [_holder(scheme, household, members.get(household.id, 1)) for household in households]
    results = settle(scheme, holders, scores, period, start)
    return [_kept(by_code[result.household].id, result) for result in results]


def scheme_digest(scheme: Scheme) -> str:
    """Which version of the regulation a result was worked out by."""
    return hashlib.sha256(scheme.model_dump_json().encode()).hexdigest()


def _takes_part(household: Household, period: Period) -> bool:
    since = household.takes_part_since
    return since is not None and since <= period.last_day


def _holder(scheme: Scheme, household: Household, members: int) -> Holder:
    since = household.takes_part_since
    begins = Period.holding(scheme.period, since) if since else None
    return Holder(household.code, max(members, 1), household.resident, begins)


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
    )
