"""Sets a publication for the village's notice board: A4 or A3, as many pages as it takes.

GOVERNANCE.md section 5: the period, where and until when to object and a telephone stand on every
page, the signature lines and room for the seal on the last. A row holds what a board may show.
"""

from collections.abc import Iterator, Sequence

from PIL import Image, ImageDraw

from messages.pictures import paper, typeface
from messages.pictures.paper import BLACK, HEIGHT, WIDTH, mm
from messages.recipes import BoardLine, PrintedRecipe

_SIDE = mm(16)
_ROOM = WIDTH - 2 * _SIDE
_TOP, _BOTTOM = mm(14), HEIGHT - mm(13)
_TITLE_SIZES = (104, 88, 72)
_TITLE_ROW, _PLACE_ROW, _NOTICE_ROW = mm(14), mm(9), mm(7.2)
_HEAD_ROW = mm(9)
_ROWS = (mm(8), mm(7.5), mm(7), mm(6.5))
"""How high a row may be set: the highest that takes no page more than the others."""
_TALLEST = mm(10)
"""Up to which rows are set apart, so that a page is filled."""
_GAP = mm(2)
_SIGN = mm(56)
_SEAL = mm(21)

# Rank, group, code, name, points, year's points: how wide each is, and how its text stands.
_WIDTHS = tuple(map(mm, (18, 22, 46, 38, 27, 27)))
_ANCHORS = ("m", "m", "l", "l", "r", "r")


def draw_printed(recipe: PrintedRecipe) -> bytes:
    """The whole publication as a PDF."""
    return paper.as_pdf(pages(recipe), recipe.paper)


def pages(recipe: PrintedRecipe) -> Iterator[Image.Image]:
    """The pages one after the other; every household stands on one of them."""
    notice = [
        part for words in recipe.notice for part in typeface.wrap(words, 48, _ROOM - 2 * mm(5))
    ]
    table = _TOP + _PLACE_ROW + _TITLE_ROW + len(notice) * _NOTICE_ROW + mm(9)
    shares, row = _laid(recipe.lines, _BOTTOM - mm(9) - table - _HEAD_ROW)
    for number, lines in enumerate(shares, start=1):
        page, pen = paper.blank()
        _top(pen, recipe, notice)
        bottom = _table(pen, recipe.heads, lines, table, row)
        if number == len(shares):
            _sign(pen, recipe, bottom + mm(6))
        foot = _BOTTOM - mm(2)
        paper.line(pen, recipe.digest, (_SIDE, foot), "ls", _ROOM - mm(40), (40,))
        numbered = f"{number} / {len(shares)}"
        paper.line(pen, numbered, (WIDTH - _SIDE, foot), "rs", mm(38), (40,))
        yield page


def _laid(lines: Sequence[BoardLine], room: int) -> tuple[list[Sequence[BoardLine]], int]:
    """The lines by page, and how high a row is: as few pages as can be, and those filled."""
    row = min(_ROWS, key=lambda height: (_count(len(lines), room, height), -height))
    shares = _shared(lines, room, row)
    rooms = [room] * (len(shares) - 1) + [room - _SIGN]
    filled = (space // len(share) for space, share in zip(rooms, shares, strict=True) if share)
    return shares, min([_TALLEST, *filled])


def _count(lines: int, room: int, row: int) -> int:
    """How many pages so many lines take; the last page keeps room to sign."""
    most, last = room // row, (room - _SIGN) // row
    return 1 + max(0, -(-(lines - last) // most))


def _shared(lines: Sequence[BoardLine], room: int, row: int) -> list[Sequence[BoardLine]]:
    """The lines by page, evenly."""
    last, count = (room - _SIGN) // row, _count(len(lines), room, row)
    # As even as can be, and none above what it holds: the last is filled as far as it goes.
    at_last = min(last, -(-len(lines) // count))
    full, longer = divmod(len(lines) - at_last, count - 1) if count > 1 else (0, 0)
    shares: list[Sequence[BoardLine]] = []
    start = 0
    for number in range(count - 1):
        end = start + full + (number < longer)
        shares.append(lines[start:end])
        start = end
    return [*shares, lines[start:]]


def _top(pen: ImageDraw.ImageDraw, recipe: PrintedRecipe, notice: Sequence[str]) -> None:
    y = _TOP + _PLACE_ROW / 2
    paper.line(pen, recipe.place, (WIDTH / 2, y), "mm", _ROOM)
    y = _TOP + _PLACE_ROW + _TITLE_ROW / 2
    paper.line(pen, recipe.title, (WIDTH / 2, y), "mm", _ROOM, _TITLE_SIZES, bold=True)
    top = _TOP + _PLACE_ROW + _TITLE_ROW + mm(2)
    height = len(notice) * _NOTICE_ROW + mm(3)
    pen.rectangle((_SIDE, top, WIDTH - _SIDE, top + height), outline=BLACK, width=3)
    for number, words in enumerate(notice):
        at = (_SIDE + mm(5), top + mm(1.5) + (number + 0.5) * _NOTICE_ROW)
        paper.line(pen, words, at, "lm", _ROOM - 2 * mm(5), (48,))


def _table(
    pen: ImageDraw.ImageDraw, heads: Sequence[str], lines: Sequence[BoardLine], top: int, row: int
) -> int:
    """The table from `top` on; returns where it ends."""
    _cells(pen, heads, top, _HEAD_ROW, bold=True)
    y = top + _HEAD_ROW
    pen.line((_SIDE, top, WIDTH - _SIDE, top), fill=BLACK, width=6)
    pen.line((_SIDE, y, WIDTH - _SIDE, y), fill=BLACK, width=4)
    for shown in lines:
        cells = (shown.rank, shown.group, shown.code, shown.name, shown.points, shown.year_points)
        _cells(pen, cells, y, row)
        y += row
        pen.line((_SIDE, y, WIDTH - _SIDE, y), fill=BLACK, width=2)
    edge = _SIDE
    for width in (*_WIDTHS, 0):
        pen.line((edge, top, edge, y), fill=BLACK, width=2)
        edge += width
    return y


def _cells(
    pen: ImageDraw.ImageDraw, cells: Sequence[str], top: int, height: int, *, bold: bool = False
) -> None:
    edge = _SIDE
    for words, width, anchor in zip(cells, _WIDTHS, _ANCHORS, strict=True):
        inner = {"l": _GAP, "m": width / 2, "r": width - _GAP}[anchor]
        at = (edge + inner, top + height / 2)
        paper.line(pen, words, at, anchor + "m", width - 2 * _GAP, bold=bold)
        edge += width


def _sign(pen: ImageDraw.ImageDraw, recipe: PrintedRecipe, top: int) -> None:
    """A line for each who signs, to the left; room for the seal to the right."""
    room = _ROOM - 2 * _SEAL - mm(16)
    for number, words in enumerate(recipe.sign):
        y = top + (number + 1) * mm(11)
        paper.line(pen, words, (_SIDE, y), "ls", room // 2)
        begins = _SIDE + typeface.width(typeface.drawable(words), 58) + mm(3)
        pen.line((begins, y + 6, _SIDE + room, y + 6), fill=BLACK, width=3)
    x, y = WIDTH - _SIDE - _SEAL - mm(4), top + _SEAL + mm(3)
    for degrees in range(0, 360, 12):
        pen.arc((x - _SEAL, y - _SEAL, x + _SEAL, y + _SEAL), degrees, degrees + 7, BLACK, 3)
    paper.line(pen, recipe.seal, (x, y), "mm", 2 * _SEAL, (48, 40))
