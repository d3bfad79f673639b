"""Draws a table of figures as a picture a chat can read on a phone, in the dress of the boards.

All wording comes from the caller. The first column names the row and takes what room is over;
figures stand to the right, as in an account.
"""

from collections.abc import Sequence
from io import BytesIO

from PIL import Image

from messages.pictures import sheet, typeface
from messages.pictures.columns import CELL_SIZES, GAP, HEAD_SIZES, Column
from messages.recipes import TableRecipe

MOST_ROWS = 25
_COLOURS = 64
_LEAST_NAME = 220
_FEW = 4
"""Columns; more of them are set smaller."""


def draw_table(recipe: TableRecipe) -> bytes:
    """The page as a PNG."""
    sizes = CELL_SIZES if len(recipe.heads) <= _FEW else CELL_SIZES[1:]
    image = sheet.draw(
        sheet.Sheet(
            place=recipe.place,
            title=recipe.title,
            notice=recipe.notice,
            heads=recipe.heads,
            columns=_columns(recipe.heads, (*recipe.rows, recipe.widest), sizes[0]),
            rows=[(row, "") for row in recipe.rows],
            foot=recipe.foot,
            cell_sizes=sizes,
        )
    )
    out = BytesIO()
    flat = image.quantize(_COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
    flat.save(out, "PNG", optimize=True)
    return out.getvalue()


def widest(rows: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """Of each column the text that is the widest; empty of no rows."""
    return tuple(
        max(column, key=lambda text: typeface.width(typeface.drawable(text), CELL_SIZES[0]))
        for column in zip(*rows, strict=True)
    )


def _columns(heads: Sequence[str], rows: Sequence[Sequence[str]], size: int) -> tuple[Column, ...]:
    """Figures as wide as they need, evenly apart; names give way: set smaller, then cut."""
    width = sheet.WIDTH - 2 * sheet.SIDE
    cells = zip(*(row for row in rows if row), strict=True)
    needed = [_needed(head, column, size) for head, column in zip(heads, cells, strict=True)]
    figures = sum(needed[1:])
    name = max(_LEAST_NAME, min(needed[0], width - figures))
    share = (width - name) / figures if figures else 1
    laid = [Column(0, sheet.SIDE, name if figures else width, "l")]
    edge = float(sheet.SIDE + name)
    for at, wide in enumerate(needed[1:], start=1):
        laid.append(Column(at, round(edge), round(wide * share), "r"))
        edge += wide * share
    return tuple(laid)


def _needed(head: str, cells: Sequence[str], cell_size: int) -> int:
    of_cells = (typeface.width(typeface.drawable(each), cell_size) for each in cells)
    of_head = typeface.width(typeface.drawable(head), HEAD_SIZES[0])
    return max(of_head, *of_cells, 0) + 2 * GAP
