"""Whether a household may object now, and in which part somebody files it (GOVERNANCE.md, 5)."""

from datetime import date

from handlers.errors import Refuse
from handlers.publication.result_board import objection_telephone
from handlers.turn import Turn
from messages.written import day, period_named
from rules.disputable import NotedLine, disputable
from rules.objections import FiledAs
from rules.parts import settles_in
from rules.periods import Period
from rules.roles import Role
from storage.households import Household
from storage.ledger_lines import LedgerLine
from storage.settlements import Settlement


def filing_as(turn: Turn, household: Household) -> FiledAs:
    """In which part the person may object for a household; raises Refuse for all others.

    The grid worker stands in only where nobody of the household can press for themselves.
    """
    own = turn.store.households.of_person(turn.me.id, turn.today)
    if any(each.id == household.id for each in own):
        return FiledAs.HOUSEHOLD
    if turn.reaches(Role.CLERK, household.grid_id):
        return FiledAs.CLERK
    if not turn.reaches(Role.GRID_WORKER, household.grid_id):
        raise Refuse("refused-not-your-household")
    if _has_phone(turn, household):
        raise Refuse("refused-object-has-phone", household=household.code, head=household.head)
    return FiledAs.GRID_WORKER


def _has_phone(turn: Turn, household: Household) -> bool:
    adults = turn.store.households.adults(household.id, turn.today)
    return any(turn.store.people.private_chat(person) is not None for _, person, _ in adults)


def open_results(turn: Turn, household: Household) -> list[Settlement]:
    """The published results of the household that are open to objection, first to close first."""
    return [
        each
        for each in turn.store.revisions.open_to_objection(household.village_id, turn.today)
        if turn.store.results.of_household(each.id, household.id) is not None
    ]


def require_open(turn: Turn, household: Household) -> list[Settlement]:
    """Those that are open; raises Refuse that says until when it was, and whom to call."""
    found = open_results(turn, household)
    if found:
        return found
    village = turn.store.areas.get(household.village_id)
    telephone = objection_telephone(turn, village)
    last = turn.store.publications.last_of(village.id)
    if last is None:
        raise Refuse(
            "object-none-yet",
            day=day(_next_publication(turn), turn.locale),
            days=str(turn.regulations.scheme.calendar.objection_days),
            telephone=telephone,
        )
    settlement = turn.store.settlements.get(last.settlement_id)
    named = period_named(settlement.period, turn.locale)
    if last.objections_until >= turn.today:
        raise Refuse("object-takes-no-part", month=named, telephone=telephone)
    until = day(last.objections_until, turn.locale)
    raise Refuse("object-closed", month=named, until=until, telephone=telephone)


def _next_publication(turn: Turn) -> date:
    """When something is published next: what ended last, or else what is scored now."""
    regulations = turn.regulations
    coming = (*regulations.ended_before(turn.today), regulations.scored_on(turn.today))
    days = (regulations.stages(each).published_on for each in coming)
    return min(each for each in days if each >= turn.today)


def lines_to_object(turn: Turn, household: Household, settlement: Settlement) -> list[LedgerLine]:
    """The household's lines of the period that it may object to and has not, costliest first."""
    period = Period.parse(settlement.period)
    lines = turn.store.ledger.counted_lines(household.id, period.first_day, period.last_day)
    by_id = {line.id: line for line in lines}
    noted = [NotedLine(line.id, line.item, line.happened_on, line.hundredths) for line in lines]
    before = turn.store.objections.of_household(settlement.id, household.id)
    disputed = {objection.ledger_id for objection in before}
    scheme = turn.regulations.scheme_for(period)
    return [
        by_id[each.id]
        for each in disputable(scheme, noted)
        if each.id not in disputed and settles_in(scheme, each.item, period)
    ]
