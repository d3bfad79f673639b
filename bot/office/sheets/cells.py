"""What a spreadsheet's cell means: text, code, telephone, choice, date, number; or why not."""

import re
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from messages.catalogue import Value
from rules.plain_words import folded
from rules.points import read_decimal

_FORMULA_SIGNS = tuple("=+-@")
_DATE = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))")
_TELEPHONE = re.compile(r"\+?[0-9][0-9 ()-]{1,22}")
_ID_NUMBER = re.compile(r"[0-9]{6}(19|20)[0-9]{9}[0-9Xx]")
_ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
_ID_CHECKS = "10X98765432"
# How people tick, not how the house speaks: read, never written.
_YES = frozenset({"是", "yes", "y", "true", "1", "√", "✓", "✔"})
_NO = frozenset({"否", "no", "n", "false", "0", "×", "✗", "✘"})
_EXACT = 10**15  # a spreadsheet keeps fifteen digits of a number
_CODE_LENGTH = 40
_YEARS = range(1900, 2200)


class CellRefused(ValueError):
    """A cell that cannot be read; `key` is the catalogue's reason."""

    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


def as_text(value: Any, shown_as: str = "General") -> str:
    """What the clerk sees in the cell, on one line; a number shown as 000 keeps its noughts.

    Raises CellRefused for a number so long that the spreadsheet has already lost digits of it.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float):
        if abs(value) >= _EXACT:
            raise CellRefused("office-fault-digits-lost")
        if value != int(value):
            return format(value, ".15g")
        noughts = len(shown_as) if set(shown_as) == {"0"} else 0
        return f"{int(value):0{noughts}d}"
    if isinstance(value, datetime):
        return value.date().isoformat()
    return " ".join(str(value).split())


def as_line(text: str, most: int) -> str:
    """Words of at most `most` characters, kept as they are."""
    if len(text) > most:
        raise CellRefused("office-fault-too-long", most=most)
    return text


def as_code(text: str) -> str:
    """A code, half width; no spaces, no first sign that a spreadsheet takes for a formula."""
    code = unicodedata.normalize("NFKC", text)
    if not code.isprintable() or any(c.isspace() for c in code) or len(code) > _CODE_LENGTH:
        raise CellRefused("office-fault-code-form", most=_CODE_LENGTH)
    if code.startswith(_FORMULA_SIGNS):
        raise CellRefused("office-fault-code-sign")
    if _is_id_number(code):
        raise CellRefused("office-fault-id-number")
    return code


def as_telephone(text: str) -> str:
    """A telephone number, kept as text; an identity number is never let in by mistake."""
    number = unicodedata.normalize("NFKC", text)
    if _is_id_number(number):
        raise CellRefused("office-fault-id-number")
    if _TELEPHONE.fullmatch(number) is None:
        raise CellRefused("office-fault-telephone")
    return number


def as_choice(text: str, written: Mapping[str, str], offered: tuple[str, ...]) -> str:
    """The program's word for a choice; `written` has every name of it, folded."""
    found = written.get(folded(text))
    if found is None:
        raise CellRefused("office-fault-choice", choices=offered)
    return found


def as_yes_no(text: str) -> bool:
    """Yes or no, in the ways people tick a form."""
    said = folded(text)
    if said in _YES or said in _NO:
        return said in _YES
    raise CellRefused("office-fault-yes-no")


def as_date(value: Any, text: str) -> date:
    """A date cell, or a date written 2026-11-05, 2026/11/5, 2026年11月5日 or 20261105."""
    if isinstance(value, datetime):
        found = value.date()
    elif isinstance(value, date):
        found = value
    else:
        found = _written_date(text)
    if found.year not in _YEARS:
        raise CellRefused("office-fault-date")
    return found


def _written_date(text: str) -> date:
    written = _DATE.fullmatch(folded(text))
    if written is None:
        raise CellRefused("office-fault-date")
    year, month, day = (int(part) for part in written.groups() if part is not None)
    try:
        return date(year, month, day)
    except ValueError:
        raise CellRefused("office-fault-date") from None


def as_number(text: str) -> Decimal:
    """A plain number, exactly as it is seen: a cell's 0.1 is one tenth."""
    try:
        return read_decimal(folded(text))
    except ValueError:
        raise CellRefused("office-fault-number") from None


def _is_id_number(text: str) -> bool:
    """Whether it is an identity number (GB 11643), and not merely a code of eighteen digits."""
    if _ID_NUMBER.fullmatch(text) is None:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(text, _ID_WEIGHTS, strict=False))
    return text[-1].upper() == _ID_CHECKS[total % 11]
