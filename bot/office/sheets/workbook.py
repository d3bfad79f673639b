"""An Excel workbook opened with care and read row by row; a hostile one is refused in one line."""

import re
import warnings
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from operator import is_
from pathlib import Path
from typing import Any, BinaryIO

from openpyxl import load_workbook
from openpyxl.cell.read_only import EMPTY_CELL
from openpyxl.utils import range_boundaries
from openpyxl.workbook.workbook import Workbook

from bot.office.errors import OfficeError
from messages.catalogue import DEFAULT_LOCALE, Value, say

MOST_PARTS = 1_000
MOST_ROWS = 200_000
MOST_COLUMNS = 40
_LAST_ROW = 1_048_576  # of any spreadsheet; a row beyond it is a forged number

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_FORBIDDEN = re.compile(rb"<!(DOCTYPE|ENTITY)", re.IGNORECASE)
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z0-9:$]{3,30})"')
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_BLANK = (EMPTY_CELL,) * MOST_COLUMNS
_CHUNK, _OVERLAP = 2**20, 200


@dataclass(frozen=True, slots=True)
class Limits:
    """How large a workbook may be: bytes packed and unpacked, and rows with anything in them.

    `beside` are rows that hold no data: headings, explanations.
    """

    packed: int = 20 * 2**20
    unpacked: int = 300 * 2**20
    rows: int = MOST_ROWS
    beside: int = 0


OF_A_TOWN = Limits()
"""A whole town's roster fits in."""


class Unreadable(StrEnum):
    """A cell whose value cannot be had."""

    FORMULA = "formula"
    """A formula without its result: the workbook was not saved by a spreadsheet program."""
    ERROR = "error"
    """An error such as #REF!."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell's value (a formula's result), and the format it is shown in."""

    value: Any
    shown_as: str = "General"
    computed: bool = field(default=False, compare=False)
    """Whether a formula stands there, whatever its result."""


@dataclass(frozen=True, slots=True)
class SheetRows:
    """A sheet as it is written: rows with anything in them, by their number from 1."""

    title: str
    rows: tuple[tuple[int, tuple[Cell, ...]], ...]
    merged: tuple[tuple[str, int, int], ...]
    """Merged ranges: as written, and the first row and first column (from 1) they cover."""


def read_workbook(
    file: Path, locale: str = DEFAULT_LOCALE, limits: Limits = OF_A_TOWN, called: str = ""
) -> tuple[SheetRows, ...]:
    """Every sheet of the workbook, in its order; at most `MOST_COLUMNS` columns of each.

    `called` is what its sender calls it, where the file itself has another name.

    Raises OfficeError, one line in `locale`, for a file that cannot be read or is no .xlsx, for a
    password, macros or a document type, for more bytes, parts or rows than are ever needed.
    """
    with _refusing(file, locale, called or file.name), file.open("rb") as opened:
        _check_archive(opened, limits)
        return _read(opened, limits)


class _Refused(Exception):
    def __init__(self, key: str, **values: Value) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@contextmanager
def _refusing(file: Path, locale: str, called: str) -> Iterator[None]:
    """The parser fails in as many ways as files are broken: all of them are one clear line."""
    try:
        yield
    except _Refused as why:
        raise OfficeError(say(locale, why.key, file=called, **why.values)) from None
    except (FileNotFoundError, IsADirectoryError, PermissionError):
        raise OfficeError(say(locale, "office-file-absent", file=str(file))) from None
    except Exception as error:
        raise OfficeError(say(locale, "office-file-damaged", file=called)) from error


def _check_archive(opened: BinaryIO, limits: Limits) -> None:
    size = opened.seek(0, 2)
    opened.seek(0)
    if size > limits.packed:
        raise _Refused("office-file-too-big", most=limits.packed // 2**20)
    if opened.read(len(_OLE)) == _OLE:
        locked = _ENCRYPTED in opened.read()
        raise _Refused("office-file-password" if locked else "office-file-old")
    if not zipfile.is_zipfile(opened):
        raise _Refused("office-file-not-xlsx")
    with zipfile.ZipFile(opened) as archive:
        parts = archive.infolist()
        names = {part.filename.lower() for part in parts}
        if any(name.endswith("vbaproject.bin") for name in names):
            raise _Refused("office-file-macros")
        if "[content_types].xml" not in names or "xl/workbook.bin" in names:
            raise _Refused("office-file-not-xlsx")
        if any(part.flag_bits & 1 for part in parts):
            raise _Refused("office-file-password")
        if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > limits.unpacked:
            raise _Refused("office-file-too-big", most=limits.packed // 2**20)
        for part in parts:
            if any(_found(archive, part.filename, _FORBIDDEN)):
                raise _Refused("office-file-damaged")


def _read(opened: BinaryIO, limits: Limits) -> tuple[SheetRows, ...]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of decorations it drops: nobody here has use for them
        results = load_workbook(opened, read_only=True, data_only=True, keep_links=False)
        sheets, count = [], 0
        with zipfile.ZipFile(opened) as archive:
            formulas = None
            if any(_has_formulas(archive, part) for part in archive.namelist()):
                formulas = load_workbook(opened, read_only=True, data_only=False, keep_links=False)
            for sheet in results.worksheets:
                rows = []
                for row in _rows(results, formulas, sheet.title):
                    rows.append(row)
                    count += 1
                    if count > limits.rows + limits.beside:
                        raise _Refused("office-file-too-many-rows", most=limits.rows)
                # The library drops merged ranges in the mode that reads big sheets.
                part: str = sheet._worksheet_path  # type: ignore[attr-defined]
                sheets.append(SheetRows(sheet.title, tuple(rows), tuple(_merged(archive, part))))
    return tuple(sheets)


def _has_formulas(archive: zipfile.ZipFile, part: str) -> bool:
    """Whether a part may hold a formula; reading everything twice costs a long roster half a
    minute, and most have none."""
    return part.lower().endswith(".xml") and any(_found(archive, part, _FORMULA))


def _rows(
    results: Workbook, formulas: Workbook | None, title: str
) -> Iterator[tuple[int, tuple[Cell, ...]]]:
    """A formula's result and the formula stand in two readings of one sheet, side by side.

    Where there is no formula in the whole workbook, one reading says it all.
    """
    readings = []
    for workbook in (results, formulas) if formulas else (results,):
        sheet: Any = workbook[title]
        sheet.reset_dimensions()  # what a file says of its own size is often wrong
        readings.append(sheet.iter_rows(max_col=MOST_COLUMNS))
    beside = zip(*readings, strict=True) if formulas else ((row, row) for row in readings[0])
    for number, (row, written) in enumerate(beside, start=1):
        if number > _LAST_ROW:
            raise _Refused("office-file-damaged")
        if all(map(is_, row, _BLANK)) and all(map(is_, written, _BLANK)):
            continue
        cells = tuple(_cell(result, formula) for result, formula in zip(row, written, strict=True))
        if any(cell.value is not None for cell in cells):
            yield number, cells


def _cell(result: Any, formula: Any) -> Cell:
    if result is EMPTY_CELL and formula is EMPTY_CELL:
        return _EMPTY  # nine in ten are: every row is read to the same width
    if result.data_type == "e":
        return Cell(Unreadable.ERROR)
    if result.value is None and formula.data_type == "f":
        return Cell(Unreadable.FORMULA)
    if result.value is None or (isinstance(result.value, str) and not result.value.strip()):
        return _EMPTY
    computed = formula.data_type == "f"
    if isinstance(result.value, int | float):
        return Cell(result.value, result.number_format or "General", computed)
    return Cell(result.value, computed=computed)


_EMPTY = Cell(None)


def _merged(archive: zipfile.ZipFile, part: str) -> Iterator[tuple[str, int, int]]:
    for written in dict.fromkeys(f.group(1).decode() for f in _found(archive, part, _MERGED)):
        column, row, *_ = range_boundaries(written)
        yield written, row or 1, column or 1


def _found(
    archive: zipfile.ZipFile, part: str, pattern: re.Pattern[bytes]
) -> Iterator[re.Match[bytes]]:
    """Where a pattern stands in a part, unpacked bit by bit; UTF-16 is seen through too."""
    rest = b""
    with archive.open(part) as unpacked:
        while chunk := unpacked.read(_CHUNK):
            text = rest + chunk.replace(b"\0", b"")
            yield from pattern.finditer(text)
            rest = text[-_OVERLAP:]
