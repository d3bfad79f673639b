"""What stands on a household's slip: its balance, the month by item, each entry, where to object.

The words are those of the household's own statement, in the town's language, as they are read out
at its door. What stands behind the dignity gate is not printed: paper lies about (GOVERNANCE.md
section 7), so the household is asked to hear it from the clerk in person.
"""

from collections.abc import Sequence
from datetime import date

from handlers.people.find_worker import worker_line
from handlers.points.points_entries import in_words
from handlers.points.scores import scores_behind
from handlers.publication.result_board import telephone_of
from handlers.publication.result_words import disputed, redeemable, result_in_words
from handlers.scoring import panel_entries
from handlers.turn import Turn
from messages.recipes import Slip
from messages.written import day, period_named, points
from rules.part_results import earned_in_part
from rules.parts import counts_in, is_part
from rules.periods import Period
from rules.scheme_items import BaseItem
from rules.schemes import Scheme
from rules.settlement import earned_by_item, figures_of, item_lines
from storage.areas import Area
from storage.households import Household
from storage.ledger_lines import LedgerLine
from storage.services import CLERK
from storage.settlements import Settlement

MOST_ENTRIES = 12


def slip_of(turn: Turn, household: Household, name: str, served_as: str) -> Slip:
    """The household's slip of today; `name` got it for the household as `served_as`."""
    village = turn.store.areas.get(household.village_id)
    town = turn.store.areas.get(village.parent_id) if village.parent_id else village
    balance = turn.store.ledger.balance(household.id)
    settlement = _last_published(turn, household)
    period = (
        Period.parse(settlement.period) if settlement else turn.regulations.period_on(turn.today)
    )
    key = "slip-by-clerk" if served_as == CLERK else "slip-by-grid-worker"
    return Slip(
        title=turn.words("slip-title", town=town.name, village=village.name),
        household=turn.words("slip-household", household=household.code, head=household.head),
        balance=turn.words("slip-balance", balance=points(balance)),
        lines=(
            redeemable(turn, household, balance, on_paper=True),
            *(result_in_words(turn, household, settlement) if settlement else ()),
            *_by_item(turn, household, period, is_out=settlement is not None),
            *_entries(turn, household, period),
            *_where_to_object(turn, household, village, settlement),
        ),
        foot=turn.words(
            key, year=str(turn.today.year), day=day(turn.today, turn.locale), name=name
        ),
    )


def read_out(slip: Slip) -> str:
    """The same in a chat, to be read to somebody."""
    return "\n".join([slip.household, slip.balance, *slip.lines])


def _last_published(turn: Turn, household: Household) -> Settlement | None:
    """The newest revision of the village's newest published period that has the household."""
    last = turn.store.publications.last_of(household.village_id)
    if last is None:
        return None
    period = turn.store.settlements.get(last.settlement_id).period
    shown = turn.store.revisions.shown(household.village_id, period)
    if shown is None or turn.store.results.of_household(shown.id, household.id) is None:
        return None
    return shown


def _by_item(turn: Turn, household: Household, period: Period, *, is_out: bool) -> list[str]:
    """Each group's sum, with the items that are not full; all the others are full, or not done.

    Of a quarter by itself, only what that quarter is scored for.
    """
    scheme = turn.regulations.scheme_for(period)
    scores = scores_behind(turn.store, scheme, household, period)
    lines = item_lines(scheme, scores, period)
    in_part = is_part(scheme, period)
    earned = earned_in_part(scheme, scores, period) if in_part else earned_by_item(lines)
    told = []
    if not is_out:
        named, sum_ = (
            period_named(str(period), turn.locale),
            points(figures_of(scheme, lines).points),
        )
        told.append(turn.words("points-this-month", month=named, points=sum_))
    for group in scheme.groups:
        items = [each for each in scheme.items if each.group == group.name and each.code in earned]
        if not items:
            continue
        sum_ = points(sum(earned[each.code] for each in items))
        most = sum(each.max for each in items) if in_part else group.max
        lower = [_lower(turn, each, earned[each.code]) for each in items if _is_lower(each, earned)]
        values = {"group": turn.name_of(group), "earned": sum_, "most": points(most)}
        if lower:
            which = turn.words("list-mark").join(lower)
            told.append(turn.words("slip-group-lower", items=which, **values))
        else:
            told.append(turn.words("slip-group", **values))
    return told


def _is_lower(item: BaseItem, earned: dict[str, int]) -> bool:
    """A state that was marked lower, or an act that was raised."""
    if item.gated:
        return False
    full = item.unmarked == "full"
    return earned[item.code] < item.max if full else earned[item.code] > 0


def _lower(turn: Turn, item: BaseItem, earned: int) -> str:
    return f"{turn.name_of(item)} {points(earned)}/{points(item.max)}"


def _entries(turn: Turn, household: Household, period: Period) -> list[str]:
    """Entry by entry, with when, where, why and by whom; a panel's full marks are one line."""
    scheme = turn.regulations.scheme_for(period)
    counted = turn.store.ledger.counted_lines(household.id, period.first_day, period.last_day)
    lines = [each for each in counted if counts_in(scheme, each.item, period)]
    open_ = [line for line in lines if not _is_gated(scheme, line)]
    shown = panel_entries.folded(turn, open_)
    if not lines:
        return [turn.words("slip-no-entries")]
    told = [turn.words("slip-entries")]
    told += in_words(turn, household, shown[-MOST_ENTRIES:])
    if len(shown) > MOST_ENTRIES:
        told.append(turn.words("slip-more-entries", count=str(len(shown) - MOST_ENTRIES)))
    if len(open_) < len(lines):
        told.append(turn.words("slip-in-person", count=str(len(lines) - len(open_))))
    return told


def _is_gated(scheme: Scheme, line: LedgerLine) -> bool:
    item = scheme.by_code.get(line.item)
    return item is not None and item.gated


def _where_to_object(
    turn: Turn, household: Household, village: Area, settlement: Settlement | None
) -> Sequence[str]:
    """Until when and where, what is objected to already, and the grid worker's telephone."""
    telephone = telephone_of(turn.store, village)
    told = [turn.words("slip-ask", telephone=telephone)]
    if settlement is not None:
        until = _open_until(turn, settlement)
        if until is not None:
            last = day(until, turn.locale)
            told = [turn.words("slip-object", until=last, telephone=telephone)]
        told += disputed(turn, household, settlement)
    return (*told, worker_line(turn, household.grid_id))


def _open_until(turn: Turn, settlement: Settlement) -> date | None:
    """The last day for objections; None where it is over."""
    found = turn.store.revisions.open_to_objection(settlement.village_id, turn.today)
    if settlement not in found:
        return None
    publication = turn.store.publications.of_settlement(settlement.id)
    return publication.objections_until if publication else None
