"""The sheets of the goods workbook (货架表): what the shelf has, and what was bought for it.

Headings, examples and explanations are the catalogue's (`office-form-…`). A heading is read by its
name in any language or by its code.
"""

from functools import cache

from bot.office.sheets.asked import YES_NO, Asked, AskedSheet, in_words
from bot.office.sheets.columns import Reads, Sheet
from messages.catalogue import DEFAULT_LOCALE

_C, _T, _N = Reads.CODE, Reads.TEXT, Reads.NAME

GOODS = AskedSheet(
    "goods",
    (
        Asked("code", _C, False, "G01"),
        Asked("name", _N, True, None, most=30),
        Asked("price", Reads.NUMBER, True, "20"),
        Asked("limit", Reads.NUMBER, False, "2"),
        Asked("on_shelf", Reads.YES_NO, False, "yes", choices=YES_NO),
        Asked("shop", _T, False, None),
        Asked("note", _T, False, "", most=500),
    ),
)
BOUGHT = AskedSheet(
    "bought",
    (
        Asked("goods", _T, True, "G01"),
        Asked("invoice", _T, True, "24312000", most=40),
        Asked("day", Reads.DATE, True, "2026-11-18"),
        Asked("quantity", Reads.NUMBER, True, "24"),
        Asked("paid", Reads.NUMBER, True, "456"),
    ),
)

ASKED = (GOODS, BOUGHT)


@cache
def goods_sheets(locale: str = DEFAULT_LOCALE) -> tuple[Sheet, ...]:
    """The workbook's sheets as they are written in a language."""
    return tuple(in_words(asked, locale) for asked in ASKED)
