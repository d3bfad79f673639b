"""Works out how wide a board's columns are, so that texts of any length share one sheet."""

from collections.abc import Sequence
from dataclasses import dataclass

from messages.pictures import typeface

CELL_SIZES = (40, 32, 28)
HEAD_SIZES = (32, 28)
TAG_SIZE = 28
TAG_PADDING = 14
GAP = 16

# Rank and group stand centred, code and name to the left, points to the right as in an account.
_ANCHORS = ("m", "m", "l", "l", "r", "r")
NAME = 3
_LEAST_NAME = 200


@dataclass(frozen=True)
class Column:
    """A column: which field it shows, its left edge and width in pixels, how its text stands.

    `anchor` is "l", "m" or "r".
    """

    field: int
    left: int
    width: int
    anchor: str

    @property
    def at(self) -> float:
        """Return the x to which a text of this column is anchored."""
        inner = {"l": GAP, "m": self.width / 2, "r": self.width - GAP}
        return self.left + inner[self.anchor]

    @property
    def room(self) -> int:
        """Return how wide a text in this column may be."""
        return self.width - 2 * GAP


def tag_width(tag: str) -> int:
    """Return how wide a tag (a short word in a frame beside the name) is; 0 if it is empty."""
    if not tag:
        return 0
    return typeface.width(typeface.drawable(tag), TAG_SIZE) + 2 * TAG_PADDING


def columns(
    heads: Sequence[str], rows: Sequence[tuple[Sequence[str], str]], left: int, width: int
) -> tuple[Column, ...]:
    """Lay out six columns over `width` pixels from `left`; `rows` are (cells, tag) of all pages.

    A column without a single text is left out. What room is over is shared; what is lacking is
    taken from the names, which are then set smaller or cut.
    """
    natural = {
        field: size
        for field in range(len(heads))
        if (size := _natural(heads[field], [_cell(row, field) for row in rows]))
    }
    over = width - sum(natural.values())
    if over < 0 and NAME in natural:
        natural[NAME] = max(_LEAST_NAME, natural[NAME] + over)
        over = width - sum(natural.values())
    share = over / len(natural) if natural else 0
    laid: list[Column] = []
    edge = float(left)
    for field, size in natural.items():
        laid.append(Column(field, round(edge), round(size + share), _ANCHORS[field]))
        edge += size + share
    return tuple(laid)


def _cell(row: tuple[Sequence[str], str], field: int) -> int:
    cells, tag = row
    text = typeface.width(typeface.drawable(cells[field]), CELL_SIZES[0]) if cells[field] else 0
    if field != NAME or not tag:
        return text
    return text + tag_width(tag) + (GAP if text else 0)


def _natural(head: str, cells: Sequence[int]) -> int:
    widest = max(cells, default=0)
    if cells and not widest:
        return 0
    return max(widest, typeface.width(typeface.drawable(head), HEAD_SIZES[0])) + 2 * GAP
