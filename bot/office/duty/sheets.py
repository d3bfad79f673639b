"""The sheet of the duty roster: a row a day, who has the day shift and who the night's."""

from collections.abc import Sequence
from functools import cache

from bot.office.sheets.asked import Asked, AskedSheet, in_words
from bot.office.sheets.columns import Reads, Sheet
from bot.office.sheets.workbook import SheetRows
from messages.catalogue import DEFAULT_LOCALE
from rules.plain_words import folded

DUTY = AskedSheet(
    "duty",
    (
        Asked("day", Reads.DATE, True, "2026-12-01", explained=False),
        Asked("weekday", Reads.TEXT, False, "-", explained=False),
        Asked("by_day", Reads.TEXT, False, "-", explained=False, most=200),
        Asked("by_night", Reads.TEXT, False, "-", explained=False, most=200),
    ),
)
ASKED = (DUTY,)
_HEADING_WITHIN = 10


@cache
def duty_sheet(locale: str = DEFAULT_LOCALE) -> Sheet:
    """The sheet in a language, read by its headings in any."""
    return in_words(DUTY, locale)


def is_duty(written: Sequence[SheetRows], sheet: Sheet) -> bool:
    """Whether the workbook is a duty roster: some row names the day and a shift."""
    day = sheet.column("day").names
    shifts = sheet.column("by_day").names | sheet.column("by_night").names
    for each in written:
        for _, cells in each.rows[:_HEADING_WITHIN]:
            said = {folded(str(cell.value)).strip("*") for cell in cells if cell.value is not None}
            if said & day and said & shifts:
                return True
    return False
