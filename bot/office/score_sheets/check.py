"""Score sheets checked against the roster, the scheme and the ledger, cell by cell."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from bot.office.answerable import Marker
from bot.office.score_sheets.form import items_scored
from bot.office.score_sheets.marks import Key, in_force
from bot.office.score_sheets.reading import HouseholdRow, SheetRead
from bot.office.sheets import cells
from bot.office.sheets.cells import CellRefused
from bot.office.sheets.faults import Fault
from bot.office.sheets.refusals import REFUSALS
from bot.office.sheets.rows import UNREADABLE
from bot.office.sheets.workbook import Cell, Unreadable
from rules.periods import Period
from rules.plain_words import folded
from rules.points import plain
from rules.scheme_items import BaseItem
from rules.schemes import Scheme
from rules.scoring import ScoreRefused, ScoreRow, accept
from storage.households import Household
from storage.marks import Mark

_HALF = 50


@dataclass(frozen=True, slots=True)
class NewMark:
    """A mark that the ledger has not, in hundredths."""

    household: Household
    item: str
    hundredths: int


@dataclass(slots=True)
class SheetFound:
    """What a sheet came to: what is new, what is there, what is missing, what had changed."""

    title: str
    items: int = 0
    households: int = 0
    new: list[NewMark] = field(default_factory=list)
    there: int = 0
    missing: dict[str, list[str]] = field(default_factory=dict)
    """By household the items that nobody has marked, on the sheet or before."""
    changed: list[str] = field(default_factory=list)
    """Cells that say what they said when they went out, though it was marked otherwise since."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What the cells are held against: one village, one period, one moment of the database."""

    scheme: Scheme
    period: Period
    day: date
    by: Marker
    households: Mapping[str, Household]
    """Those of the village by their folded codes."""
    elsewhere: frozenset[str]
    """Folded codes of households of other villages."""
    marks: Sequence[Mark]
    taking_part: frozenset[int]
    """The ids of the village's households that take part in the period."""


def check_sheet(
    read: SheetRead, ground: Ground, seen: dict[str, str], faults: list[Fault]
) -> SheetFound:
    """One sheet; `seen` holds where each household of the workbook stands already."""
    found = SheetFound(read.title)
    items = _items(read, ground, faults)
    found.items = len(items)
    now = in_force(ground.marks)
    then = in_force(ground.marks, _ledger_stood(read, faults))
    for row in read.rows:
        household = _household(read, row, ground, seen, faults)
        if household is None:
            continue
        found.households += 1
        before = len(found.new)
        for column, item in items.items():
            cell = row.marks[column]
            key = (household.id, item.code)
            try:
                mark = _mark(cell, item, ground, household, now.get(key))
                if mark is not None:
                    _compare(found, NewMark(household, item.code, mark), ground.day, now, then)
                elif key not in now:
                    found.missing.setdefault(household.code, []).append(item.code)
            except CellRefused as why:
                faults.append(read.fault(row.code.row, column, why.key, **why.values))
        if len(found.new) > before:
            _require_anothers(read, row, household, ground.by, faults)
    return found


def _require_anothers(
    read: SheetRead, row: HouseholdRow, household: Household, by: Marker, faults: list[Fault]
) -> None:
    """A row with new marks is none that whoever answers for them may not mark."""
    why = by.refusal(household)
    if why is not None:
        key = f"office-sheets-by-{why.value.replace('_', '-')}"
        said = {"code": household.code, "head": household.head, "name": by.person.name}
        faults.append(read.fault(row.code.row, row.code.column, key, **said))


def _items(read: SheetRead, ground: Ground, faults: list[Fault]) -> dict[int, BaseItem]:
    """The items by column; a heading that is none, is shut, or stands twice is told once."""
    by_code = {folded(code): item for code, item in ground.scheme.by_code.items()}
    scored = {item.code for item in items_scored(ground.scheme, ground.period, ground.day)}
    found: dict[int, BaseItem] = {}
    for column, written in read.items.items():
        item = by_code.get(folded(written.text))
        key = ""
        if item is None:
            key = "office-fault-no-item"
        elif ground.scheme.is_shut(item, ground.day):
            key = "office-fault-gated"
        elif not isinstance(item, BaseItem) or item.code not in scored:
            key = "office-sheets-other-item"
        elif item in found.values():
            key = "office-fault-heading-twice"
        else:
            found[column] = item
        if key:
            faults.append(read.fault(written.row, column, key, code=written.text))
    return found


def _ledger_stood(read: SheetRead, faults: list[Fault]) -> int:
    """The ledger's last line when the sheet went out; 0 where nobody says."""
    if not read.ledger.text:
        return 0
    if read.ledger.text.isascii() and read.ledger.text.isdigit():
        return int(read.ledger.text)
    faults.append(read.fault(read.ledger.row, read.ledger.column, "office-fault-number"))
    return 0


def _household(
    read: SheetRead, row: HouseholdRow, ground: Ground, seen: dict[str, str], faults: list[Fault]
) -> Household | None:
    code = row.code
    name = folded(code.text)
    household = ground.households.get(name)
    here = f"{read.title} A{code.row}"
    key, values = "", {"code": code.text}
    if not code.text:
        key = "office-fault-empty"
    elif household is None:
        key = (
            "office-sheets-other-village"
            if name in ground.elsewhere
            else "office-sheets-nobody-has"
        )
    elif household.id not in ground.taking_part:
        key = "office-sheets-stays-out"
    elif name in seen:
        key, values = "office-sheets-twice", {"there": seen[name]}
    if key:
        faults.append(read.fault(code.row, code.column, key, **values))
        return None
    seen[name] = here
    return household


def _mark(
    cell: Cell, item: BaseItem, ground: Ground, household: Household, there: Mark | None
) -> int | None:
    """What a cell says, in hundredths; None for an empty one. Raises CellRefused."""
    if isinstance(cell.value, Unreadable):
        raise CellRefused(UNREADABLE[cell.value])
    text = "" if cell.value is None else cells.as_text(cell.value, cell.shown_as)
    if not text:
        return None
    number: Decimal = cells.as_number(text)
    row = ScoreRow(day=ground.day, household=household.code, item=item.code, points=number)
    try:
        mark = accept(ground.scheme, {household.code}, row).mark
    except ScoreRefused as refused:
        key = REFUSALS[refused.why]
        raise CellRefused(key, code=item.code, most=plain(item.max)) from None
    assert mark is not None, "a base item has a mark"
    # What the ledger has may stay as it is: an import may have brought finer marks.
    if mark % _HALF and (there is None or there.hundredths != mark):
        raise CellRefused("office-sheets-halves")
    return mark


def _compare(
    found: SheetFound,
    mark: NewMark,
    day: date,
    now: Mapping[Key, Mark],
    then: Mapping[Key, Mark],
) -> None:
    """A cell beside the mark that counts now, and the one that did when the sheet went out."""
    key = (mark.household.id, mark.item)
    there, printed = now.get(key), then.get(key)
    if there is not None and there.hundredths == mark.hundredths:
        found.there += 1
    elif printed is not None and printed.hundredths == mark.hundredths:
        # Nobody typed it: it went out so, and was marked otherwise since.
        found.changed.append(f"{mark.household.code} {mark.item}")
    elif there is not None and there.happened_on > day:
        raise CellRefused(
            "office-sheets-later-mark",
            there=plain(there.hundredths),
            day=str(there.happened_on),
        )
    else:
        found.new.append(mark)
