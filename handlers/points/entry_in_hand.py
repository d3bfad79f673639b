"""The entry of points a clerk has in hand: of whom, which day, what, and whether it may be made."""

from datetime import date

from handlers.errors import Refuse
from handlers.points.entry_day import entry_day, entry_period, entry_scheme
from handlers.points.idle_entries import counted_before
from handlers.points.score_entry import ScoreEntry, refusal_key
from handlers.turn import Turn
from messages.written import period_named
from rules.participation import takes_part
from rules.periods import Period
from rules.scoring import ScoreRefused
from storage.households import Household


def require_entry(turn: Turn) -> None:
    """Raises Refuse for what the rules do not let in as things stand now."""
    try:
        entry_of(turn).require(entry_scheme(turn), household_of(turn), day_of(turn))
    except ScoreRefused as refused:
        raise Refuse(refusal_key(refused)) from refused


def whose(turn: Turn, item: str) -> str:
    """The item with the member's name before it, where it is a member's."""
    member_id = turn.recall("member_id")
    members = turn.store.members.ever(household_of(turn).id) if member_id else ()
    name = next((each.name for each in members if each.id == member_id), "")
    return turn.words("entry-whose", name=name, item=item) if name else item


def whose_id(turn: Turn, household: Household, scored_on: date) -> int | None:
    """The member it is of, None for the household. Raises Refuse if the member has left since."""
    member_id: int | None = turn.recall("member_id")
    if member_id is None:
        return None
    if any(each.id == member_id for each in turn.store.members.on(household.id, scored_on)):
        return member_id
    raise Refuse("refused-not-member-any-more", household=household.code)


def require_part(turn: Turn, household: Household) -> None:
    """Who does not take part is never scored (GOVERNANCE.md section 1). Raises Refuse."""
    period = entry_period(turn)
    if not takes_part(turn.store.participation.spans(household.id), period):
        named = period_named(str(period), turn.locale)
        raise Refuse("refused-takes-no-part", household=household.code, month=named)


def counted_already(turn: Turn, household: Household, entry: ScoreEntry) -> Period | None:
    """The span in which a once-only item counts already, so that another entry adds nothing."""
    code = entry.item.code
    return counted_before(turn, household.id, entry_scheme(turn), code, day_of(turn))


def day_of(turn: Turn) -> date:
    """The day it is scored on. Raises Refuse once its period is closed."""
    return entry_day(turn, household_of(turn).village_id)


def household_of(turn: Turn) -> Household:
    """Whose it is."""
    return turn.store.households.get(turn.recall("household_id"))


def entry_of(turn: Turn) -> ScoreEntry:
    """The item, how much, and the document it rests on."""
    item = entry_scheme(turn).by_code[turn.recall("item")]
    document = turn.recall("document") or ""
    member = str(turn.recall("member_id") or "") if document else ""
    return ScoreEntry(item, turn.recall("amount"), member, document)
