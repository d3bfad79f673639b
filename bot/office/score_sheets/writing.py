"""Writes one grid's score sheet, ready to be printed and to be typed into, and nowhere else."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Border, Font, Protection, Side
from openpyxl.utils import get_column_letter
from openpyxl.workbook.workbook import Workbook
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.properties import PageSetupProperties

from bot.office.score_sheets.form import (
    FIRST_ITEM_COLUMN,
    GRID,
    GROUP,
    HEAD,
    HOUSEHOLD,
    LEDGER,
    PERIOD,
    VILLAGE,
)
from bot.office.sheets.long_sheets import TEXT, Value, points
from bot.office.sheets.writing import fill_in, style_heading
from messages.catalogue import say
from messages.named import name_in
from rules.periods import Period
from rules.points import plain
from rules.scheme_items import BaseItem
from storage.areas import Area
from storage.households import Household

_A4 = 9  # as the format numbers its papers
_HEADINGS_ROW = 6
_WIDTHS = (18, 14, 7)
_ITEM_WIDTH = 9
_LONGEST_NAME = 16
_LONGEST_PROMPT = 255
_LINE = Side(style="thin")
_BOXED = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)


@dataclass(frozen=True, slots=True)
class Line:
    """A household and what it has been given for each item, in hundredths."""

    household: Household
    marks: tuple[int | None, ...]


@dataclass(frozen=True, slots=True)
class ScoreSheet:
    """A grid's sheet; `ledger_seq` is the ledger's last line when the marks were read."""

    village: Area
    grid: Area
    period: Period
    period_named: str
    ledger_seq: int
    items: tuple[BaseItem, ...]
    lines: tuple[Line, ...]


def write_score_sheet(workbook: Workbook, title: str, sheet: ScoreSheet, locale: str) -> None:
    """Head rows, a row a household, a line to sign. Only the marks' cells can be typed into."""
    made: Any = workbook.create_sheet(title)
    last = _HEADINGS_ROW + len(sheet.lines)
    _set_up(made, sheet)
    write = _Writer(made)
    made.append([write.text(_title(sheet, locale), bold=True)])
    advice = say(locale, "office-sheets-advice").splitlines()
    of_what: tuple[tuple[str, str | int], ...] = (
        (VILLAGE, sheet.village.code),
        (GRID, sheet.grid.code),
        (PERIOD, str(sheet.period)),
        (LEDGER, sheet.ledger_seq),
    )
    for at, (label, value) in enumerate(of_what):
        told = write.text(advice[at]) if at < len(advice) else None
        made.append([write.text(say(locale, label)), write.locked(value), None, None, told])
    made.append([write.heading(text) for text in _headings(sheet, locale)])
    for line in sheet.lines:
        household = line.household
        locked = (household.code, household.head, household.group_no)
        made.append(
            [write.boxed(each) for each in locked] + [write.mark(each) for each in line.marks]
        )
    made.append([])
    made.append([None, write.text(say(locale, "office-sheets-signatures"))])
    for at, item in enumerate(sheet.items, start=FIRST_ITEM_COLUMN):
        letter = get_column_letter(at)
        made.data_validations.append(
            _allowed(item, letter, f"{letter}{_HEADINGS_ROW + 1}:{letter}{last}", locale)
        )


def _title(sheet: ScoreSheet, locale: str) -> str:
    return say(
        locale,
        "office-sheets-title",
        village=sheet.village.name,
        grid=sheet.grid.name,
        period=sheet.period_named,
    )


def _headings(sheet: ScoreSheet, locale: str) -> Iterator[str]:
    yield from (say(locale, key) for key in (HOUSEHOLD, HEAD, GROUP))
    for item in sheet.items:
        name = name_in(item, locale)
        if len(name) > _LONGEST_NAME:
            name = f"{name[: _LONGEST_NAME - 1]}…"
        # The code stands first: it is what the sheet is read back by.
        yield f"{item.code}\n{name}\n{say(locale, 'office-sheets-most', most=plain(item.max))}"


def _set_up(made: Any, sheet: ScoreSheet) -> None:
    """A4 across, all columns on one page, the head rows on each; locked without a password."""
    for at, width in enumerate((*_WIDTHS, *(_ITEM_WIDTH for _ in sheet.items)), start=1):
        made.column_dimensions[get_column_letter(at)].width = width
    made.row_dimensions[_HEADINGS_ROW].height = 62
    made.freeze_panes = f"{get_column_letter(FIRST_ITEM_COLUMN)}{_HEADINGS_ROW + 1}"
    made.print_title_rows = f"1:{_HEADINGS_ROW}"
    made.page_setup.orientation, made.page_setup.paperSize = "landscape", _A4
    made.page_setup.fitToWidth, made.page_setup.fitToHeight = 1, 0
    made.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    made.oddFooter.center.text = "&P / &N"
    made.protection.sheet = True


def _allowed(item: BaseItem, letter: str, where: str, locale: str) -> DataValidation:
    first = f"{letter}{_HEADINGS_ROW + 1}"
    most = plain(item.max)
    allowed = DataValidation(
        type="custom",
        formula1=f"AND(ISNUMBER({first}),{first}>=0,{first}<={most},MOD({first}*2,1)=0)",
        allow_blank=True,
        showErrorMessage=True,
    )
    criteria = item.criteria if locale == "zh_CN" else item.criteria_en
    if criteria:
        allowed.showInputMessage = True
        allowed.promptTitle, allowed.prompt = item.code, criteria[:_LONGEST_PROMPT]
    allowed.errorTitle, allowed.error = item.code, say(locale, "office-sheets-only", most=most)
    allowed.add(where)
    return allowed


class _Writer:
    """Cells of one sheet; each style is worked out once, as it costs more than the cell."""

    def __init__(self, sheet: Any) -> None:
        self._sheet = sheet
        self._styles: dict[str, Any] = {}

    def text(self, text: str, *, bold: bool = False) -> Any:
        cell = self._cell(text)
        cell.font = Font(bold=bold, size=14 if bold else 11)
        return cell

    def heading(self, text: str) -> Any:
        cell = self._cell(text)
        style_heading(cell)
        cell.border = _BOXED
        return cell

    def locked(self, value: str | int) -> Any:
        """What the sheet is of; text stays text however a clerk touches it."""
        cell = self._cell(value)
        cell.number_format = TEXT if isinstance(value, str) else "0"
        cell.alignment = Alignment(horizontal="left")
        return cell

    def boxed(self, text: str) -> Any:
        cell = self._cell(text)
        cell.border, cell.number_format = _BOXED, TEXT
        return cell

    def mark(self, hundredths: int | None) -> Any:
        cell = self._cell(None if hundredths is None else points(hundredths))
        if "mark" not in self._styles:
            cell.border, cell.protection = _BOXED, Protection(locked=False)
            self._styles["mark"] = cell._style
        cell._style = self._styles["mark"]
        return cell

    def _cell(self, value: Value) -> Any:
        cell: Any = WriteOnlyCell(self._sheet)
        if isinstance(value, str):
            fill_in(cell, value)
        else:
            cell.value = value
        return cell
