"""What lies on the table when an honour is selected: result, places, proposal, who stands already.

It is read anew at every step, so that a right withdrawn, a correction, or a colleague who was
faster counts at once.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from handlers.errors import Refuse
from handlers.turn import Turn
from rules.honour_offers import Candidate, Offer, offers
from rules.honour_proposal import NOBODY, Proposal, proposal
from rules.periods import Period
from rules.roles import Role
from rules.schemes import Scheme
from storage.areas import Area
from storage.households import Household
from storage.results import HouseholdResult
from storage.settlements import FINAL, Settlement


@dataclass(frozen=True)
class Table:
    """A village's final result and the honours that it has to give, by the period's scheme."""

    village: Area
    settlement: Settlement
    scheme: Scheme
    households: Mapping[str, Household]
    candidates: Mapping[str, Candidate]
    offers: tuple[Offer, ...]

    def offer(self, honour: str) -> Offer | None:
        return next((offer for offer in self.offers if offer.honour == honour), None)


@dataclass(frozen=True)
class Sitting:
    """One honour on the table. Households are named by their codes.

    `standing` hold it already; `placed` hold it or another tier of its kind. `least_points`
    (hundredths) is what it asks for.
    """

    table: Table
    offer: Offer
    proposal: Proposal
    standing: frozenset[str]
    placed: frozenset[str]
    round: int
    least_points: int | None

    @property
    def free(self) -> int:
        """The places that nobody holds yet."""
        return self.offer.places - len(self.standing)


def lay_table(turn: Turn, settlement_id: int) -> Table:
    """Raises Refuse unless the person is the village's clerk and the result is the final one."""
    settlement = turn.store.settlements.get(settlement_id)
    if not turn.reaches(Role.CLERK, settlement.village_id):
        raise Refuse("refused-honour-area")
    newest = turn.store.settlements.of_period(settlement.village_id, settlement.period)
    # By the version of the period: next year's prizes are not this year's.
    scheme = scheme_of(turn, settlement)
    if newest != settlement or settlement.state != FINAL or settlement.scheme != scheme.code:
        raise Refuse("refused-honour-not-final")
    households = {
        each.code: each for each in turn.store.households.in_village(settlement.village_id)
    }
    by_id = {each.id: each for each in households.values()}
    # A household that has left the village since is given nothing here.
    found = [
        _candidate(result, by_id[result.household_id])
        for result in turn.store.results.of_settlement(settlement.id)
        if result.household_id in by_id
    ]
    return Table(
        turn.store.areas.get(settlement.village_id),
        settlement,
        scheme,
        households,
        {each.code: each for each in found},
        offers(scheme, Period.parse(settlement.period), found),
    )


def scheme_of(turn: Turn, settlement: Settlement) -> Scheme:
    """The version of the scheme in force in a result's period."""
    return turn.regulations.scheme_on(Period.parse(settlement.period).first_day)


def sit(turn: Turn, table: Table, honour: str) -> Sitting:
    """One honour of the table; raises Refuse if a better tier of the prizes comes first."""
    offer = table.offer(honour)
    if offer is None:
        raise Refuse("refused-honour-not-final")
    held = _held(turn, table, offer.period)
    if offer.table == "prizes":
        for better in offer.better:
            if not turn.store.honours.rounds(table.village.id, better, offer.period):
                above = table.offer(better)
                raise Refuse(
                    "refused-honour-better-first", honour=turn.name_of(above) if above else better
                )
    standing = held.get(honour, frozenset())
    placed = standing.union(*(held.get(each, frozenset()) for each in offer.others))
    rounds = turn.store.honours.rounds(table.village.id, honour, offer.period)
    lots = turn.store.honours.lots(table.village.id, offer.period)
    lost = {
        code
        for better in offer.better
        if better in lots
        for code in set(lots[better].entrants) - set(lots[better].winners)
    }
    # Ranks propose once; a place that was freed later is filled by the panel, with a why.
    proposed = (
        NOBODY
        if rounds
        else proposal(offer, list(table.candidates.values()), placed=placed, lost=lost)
    )
    return Sitting(table, offer, proposed, standing, placed, rounds + 1, _least(table.scheme))


def _held(turn: Turn, table: Table, period: str) -> dict[str, frozenset[str]]:
    """Who stands in which honour of a period, by household code."""
    by_id = {each.id: each.code for each in table.households.values()}
    held: dict[str, frozenset[str]] = {}
    for honour in turn.store.honours.of_period(table.village.id, period):
        named = by_id.get(honour.household_id, "")
        held[honour.honour] = held.get(honour.honour, frozenset()) | {named}
    return held


def _least(scheme: Scheme) -> int | None:
    """Hundredths below which the scheme's shares give nothing."""
    return scheme.base if scheme.shares and scheme.shares.at_or_above_base else None


def _candidate(result: HouseholdResult, household: Household) -> Candidate:
    return Candidate(
        code=household.code,
        points=result.points,
        deduction=result.deduction,
        year_points=result.year_points,
        resident=household.resident,
        honours=tuple(filter(None, result.honours.split(";"))),
    )
