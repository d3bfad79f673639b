"""A CSV file read row by row and written whole; every fault names file, line, column and reason."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.office.errors import OfficeError
from bot.office.sheets.whole_file import whole_file
from messages.catalogue import Value, say


@dataclass(frozen=True, slots=True)
class Row:
    """One line of a CSV file by the names of its columns; a column the file lacks is empty."""

    file: Path
    line: int
    cells: Mapping[str, str]
    locale: str

    def __getitem__(self, column: str) -> str:
        return self.cells.get(column, "")

    def fault(self, column: str, key: str, **values: Value) -> OfficeError:
        """What to raise when this row cannot be taken; `key` is the catalogue's reason."""
        return _fault(self.file, self.line, self.locale, key, column, **values)


def _fault(
    file: Path, line: int, locale: str, key: str, column: str = "", **values: Value
) -> OfficeError:
    reason = say(locale, key, **values)
    where = {"file": str(file), "line": str(line), "column": column}
    told = "csv-cell" if column else "csv-line"
    return OfficeError(say(locale, told, **where, reason=reason))


def read_rows(
    file: Path, columns: Sequence[str], locale: str, optional: Sequence[str] = ()
) -> Iterator[Row]:
    """The rows under the header; lines without anything in them are passed over.

    The columns may stand in any order. Raises OfficeError for a file that cannot be read, is not
    UTF-8 (with or without a byte order mark), or is no CSV; for columns that are missing, unknown
    or doubled; for a row with more or fewer cells than the header.
    """
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            yield from _rows(file, opened, columns, optional, locale)
    except UnicodeDecodeError:
        raise OfficeError(say(locale, "csv-not-utf8", file=str(file))) from None
    except OSError as error:
        raise OfficeError(
            say(locale, "csv-not-read", file=str(file), why=error.strerror or "")
        ) from error


def _rows(
    file: Path,
    opened: Iterable[str],
    columns: Sequence[str],
    optional: Sequence[str],
    locale: str,
) -> Iterator[Row]:
    lines = csv.reader(opened, strict=True)
    header: list[str] | None = None
    while True:
        line = lines.line_num + 1  # where the row begins; quoted cells may hold line breaks
        try:
            cells = next(lines)
        except StopIteration:
            break
        except csv.Error as error:
            raise _fault(file, line, locale, "csv-not-valid", why=str(error)) from error
        if not any(cells):
            continue
        if header is None:
            header = cells
            _check_header(file, line, header, columns, optional, locale)
        elif len(cells) != len(header):
            raise _fault(
                file,
                line,
                locale,
                "csv-other-count",
                count=str(len(cells)),
                wanted=str(len(header)),
            )
        else:
            if any(cell for name, cell in zip(header, cells, strict=True) if not name):
                raise _fault(file, line, locale, "csv-no-name")
            yield Row(file, line, dict(zip(header, cells, strict=True)), locale)
    if header is None:
        raise OfficeError(say(locale, "csv-empty", file=str(file), columns=",".join(columns)))


def _check_header(
    file: Path,
    line: int,
    header: list[str],
    columns: Sequence[str],
    optional: Sequence[str],
    locale: str,
) -> None:
    for column in columns:
        if column not in header:
            raise _fault(file, line, locale, "csv-column-missing", column)
    for column in filter(None, header):
        if column not in (*columns, *optional):
            raise _fault(file, line, locale, "csv-column-unknown", column)
        if header.count(column) > 1:
            raise _fault(file, line, locale, "csv-column-twice", column)


def write_rows(file: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """The whole file or none of it: it is written beside, then renamed into its place.

    Raises OfficeError if that cannot be done; what was there before is then still there.
    """
    with whole_file(file) as opened:
        text = io.TextIOWrapper(opened, encoding="utf-8", newline="")
        table = csv.writer(text, lineterminator="\n")
        table.writerow(columns)
        table.writerows(rows)
        text.flush()
        text.detach()
