"""Draws a month's publication (积分公示) as pictures a group can read on a phone.

Rules: GOVERNANCE.md section 5. A row holds what a group may see and nothing else: group number,
household code, masked name (empty without consent) and points. There is no field for a
deduction, a telephone of a household or an address. All wording comes from the caller.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TypeVar

from PIL import Image

from messages.pictures import sheet
from messages.pictures.columns import columns

MAX_ROWS = 25

T = TypeVar("T")

# A board has few colours; naming them makes the file a third as large for a village's network.
_COLOURS = 64


@dataclass(frozen=True)
class BoardRow:
    """One household as the board shows it; every field is a text ready to be read.

    `honour` is a short word such as 示范户, or empty.
    """

    rank: str
    group: str
    code: str
    name: str
    points: str
    year_points: str
    honour: str = ""

    def cells(self) -> tuple[str, ...]:
        """Return the texts in the order of the columns."""
        return (self.rank, self.group, self.code, self.name, self.points, self.year_points)


@dataclass(frozen=True)
class Board:
    """A publication in words: `place` (town and village), `title` (period and what it is).

    `notice` are lines about objections (until when, where, telephone); `heads` name the six
    columns of `BoardRow`; `digest` is the publication's digest in its short form, with its label.
    """

    place: str
    title: str
    notice: tuple[str, ...]
    heads: tuple[str, str, str, str, str, str]
    rows: tuple[BoardRow, ...]
    digest: str


def page_count(rows: int, max_rows: int = MAX_ROWS) -> int:
    """Return how many pages so many rows take; a board without rows is still one page."""
    return max(1, -(-rows // max_rows))


def draw_page(board: Board, page: int, *, max_rows: int = MAX_ROWS) -> bytes:
    """Draw page `page` (from 1) of the board as a PNG; the pages are evenly filled."""
    pages = page_count(len(board.rows), max_rows)
    return _drawn(board, on_page(board.rows, page, max_rows=max_rows), board.rows, page, pages)


def draw_alone(board: Board, page: int, pages: int, widest: BoardRow) -> bytes:
    """Draw page `page` of so many, of which the board holds the rows alone.

    `widest` has in each column the longest text of all pages, so that they look alike.
    """
    return _drawn(board, board.rows, (*board.rows, widest), page, pages)


def on_page(rows: Sequence[T], page: int, *, max_rows: int = MAX_ROWS) -> Sequence[T]:
    """Return the rows of page `page` (from 1); the pages are evenly filled."""
    size, longer = divmod(len(rows), page_count(len(rows), max_rows))
    start = (page - 1) * size + min(page - 1, longer)
    return rows[start : start + size + (page <= longer)]


def _drawn(
    board: Board, rows: Sequence[BoardRow], measured: Sequence[BoardRow], page: int, pages: int
) -> bytes:
    laid = columns(
        board.heads,
        [(row.cells(), row.honour) for row in measured],
        left=sheet.SIDE,
        width=sheet.WIDTH - 2 * sheet.SIDE,
    )
    image = sheet.draw(
        sheet.Sheet(
            place=board.place,
            title=board.title,
            notice=board.notice,
            heads=board.heads,
            columns=laid,
            rows=[(row.cells(), row.honour) for row in rows],
            foot=(board.digest, f"{page} / {pages}"),
        )
    )
    out = BytesIO()
    flat = image.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    flat.save(out, "PNG", optimize=True)
    return out.getvalue()
