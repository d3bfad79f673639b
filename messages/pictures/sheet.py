"""Sets a publication on paper: place, title, notice, table and foot, one below the other."""

from collections.abc import Sequence
from dataclasses import dataclass

from PIL import Image, ImageDraw

from messages.pictures import typeface
from messages.pictures.columns import (
    CELL_SIZES,
    GAP,
    HEAD_SIZES,
    NAME,
    TAG_PADDING,
    TAG_SIZE,
    Column,
    tag_width,
)

WIDTH = 1080
SIDE = 56

_FRAME = 24
_PAPER = "#fbf5e6"
_PANEL = "#f4ead0"
_INK = "#2d241b"
_SOFT = "#7a6a55"
_RULE = "#e2d3b1"
_RED = "#a8281c"

_PLACE_SIZES = (38, 32, 28)
_TITLE_SIZE = 64
_NOTICE_SIZE = 32
_FOOT_SIZES = (28,)
_TITLE_LINE = 84
_NOTICE_LINE = 50
_HEAD_ROW = 72
_ROW = 76
_TAG_HEIGHT = 44
_FOOT_ROW = 92
# The typeface is shipped in one weight; a stroke of the same ink makes the bold one.
_BOLD = 0.9

Row = tuple[Sequence[str], str]


@dataclass(frozen=True)
class Sheet:
    """One page of a board; `rows` are (cells, tag), `foot` what stands left and right.

    `cell_sizes` are those in which a cell is set, the largest that fits.
    """

    place: str
    title: str
    notice: Sequence[str]
    heads: Sequence[str]
    columns: tuple[Column, ...]
    rows: Sequence[Row]
    foot: tuple[str, str]
    cell_sizes: tuple[int, ...] = CELL_SIZES


def draw(sheet: Sheet) -> Image.Image:
    """Draw the page, `WIDTH` pixels wide and as high as its rows need."""
    room = WIDTH - 2 * SIDE
    titles = typeface.wrap(sheet.title, _TITLE_SIZE, room)
    notice = [
        line for text in sheet.notice for line in typeface.wrap(text, _NOTICE_SIZE, room - 64)
    ]
    title_top = 128
    notice_top = title_top + len(titles) * _TITLE_LINE + 58
    notice_height = len(notice) * _NOTICE_LINE + 36 if notice else 0
    table_top = notice_top + notice_height + (32 if notice else 0)
    rows_top = table_top + _HEAD_ROW
    foot_top = rows_top + len(sheet.rows) * _ROW
    height = foot_top + _FOOT_ROW + _FRAME

    image = Image.new("RGB", (WIDTH, height), _PAPER)
    pen = ImageDraw.Draw(image)
    _frame(pen, height)
    place, size = typeface.fit(sheet.place, _PLACE_SIZES, room)
    pen.text((WIDTH / 2, 92), place, font=typeface.of_size(size), fill=_SOFT, anchor="mm")
    for index, line in enumerate(titles):
        _title(pen, line, title_top + index * _TITLE_LINE + _TITLE_LINE / 2)
    _divider(pen, notice_top - 34)
    if notice:
        _notice(pen, notice, notice_top, notice_height)
    _heads(pen, sheet, table_top)
    for index, row in enumerate(sheet.rows):
        _row(pen, sheet, row, rows_top + index * _ROW, tinted=index % 2 == 1)
    _foot(pen, sheet.foot, foot_top)
    return image


def _frame(pen: ImageDraw.ImageDraw, height: int) -> None:
    for inset, thick in ((_FRAME, 5), (_FRAME + 11, 2)):
        corner = (inset, inset, WIDTH - 1 - inset, height - 1 - inset)
        pen.rectangle(corner, outline=_RED, width=thick)


def _title(pen: ImageDraw.ImageDraw, line: str, middle: float) -> None:
    font = typeface.of_size(_TITLE_SIZE)
    at = (WIDTH / 2, middle)
    pen.text(at, line, font=font, fill=_RED, anchor="mm", stroke_width=_BOLD, stroke_fill=_RED)


def _divider(pen: ImageDraw.ImageDraw, y: int) -> None:
    middle = WIDTH // 2
    pen.line((middle - 210, y, middle - 26, y), fill=_RED, width=2)
    pen.line((middle + 26, y, middle + 210, y), fill=_RED, width=2)
    pen.polygon([(middle - 11, y), (middle, y - 11), (middle + 11, y), (middle, y + 11)], _RED)


def _notice(pen: ImageDraw.ImageDraw, lines: Sequence[str], top: int, height: int) -> None:
    pen.rounded_rectangle((SIDE, top, WIDTH - SIDE, top + height), radius=12, fill=_PANEL)
    pen.rectangle((SIDE, top + 18, SIDE + 7, top + height - 18), fill=_RED)
    font = typeface.of_size(_NOTICE_SIZE)
    for index, line in enumerate(lines):
        middle = top + 18 + index * _NOTICE_LINE + _NOTICE_LINE / 2
        pen.text((SIDE + 34, middle), line, font=font, fill=_INK, anchor="lm")


def _heads(pen: ImageDraw.ImageDraw, sheet: Sheet, top: int) -> None:
    band = (SIDE, top, WIDTH - SIDE, top + _HEAD_ROW)
    pen.rounded_rectangle(band, radius=12, fill=_RED, corners=(True, True, False, False))
    for column in sheet.columns:
        text, size = typeface.fit(sheet.heads[column.field], HEAD_SIZES, column.room)
        at = (column.at, top + _HEAD_ROW / 2)
        pen.text(at, text, font=typeface.of_size(size), fill=_PAPER, anchor=column.anchor + "m")


def _row(pen: ImageDraw.ImageDraw, sheet: Sheet, row: Row, top: int, *, tinted: bool) -> None:
    cells, tag = row
    bottom = top + _ROW
    if tinted:
        pen.rectangle((SIDE, top + 2, WIDTH - SIDE, bottom), fill=_PANEL)
    pen.line((SIDE, bottom, WIDTH - SIDE, bottom), fill=_RULE, width=2)
    middle = top + _ROW / 2
    for column in sheet.columns:
        tagged = tag if column.field == NAME else ""
        taken = tag_width(tagged) + GAP if tagged else 0
        text, size = typeface.fit(cells[column.field], sheet.cell_sizes, column.room - taken)
        at = (column.at, middle)
        pen.text(at, text, font=typeface.of_size(size), fill=_INK, anchor=column.anchor + "m")
        if tagged:
            after = typeface.width(text, size) + GAP if text else 0
            _tag(pen, tagged, column.left + GAP + after, middle)


def _tag(pen: ImageDraw.ImageDraw, tag: str, left: float, middle: float) -> None:
    box = (left, middle - _TAG_HEIGHT / 2, left + tag_width(tag), middle + _TAG_HEIGHT / 2)
    pen.rounded_rectangle(box, radius=8, outline=_RED, width=2)
    at = (left + TAG_PADDING, middle)
    pen.text(at, typeface.drawable(tag), font=typeface.of_size(TAG_SIZE), fill=_RED, anchor="lm")


def _foot(pen: ImageDraw.ImageDraw, foot: tuple[str, str], top: int) -> None:
    middle = top + _FOOT_ROW / 2
    page, size = typeface.fit(foot[1], _FOOT_SIZES, 200)
    at_right = (WIDTH - SIDE, middle)
    pen.text(at_right, page, font=typeface.of_size(size), fill=_SOFT, anchor="rm")
    digest, size = typeface.fit(foot[0], _FOOT_SIZES, WIDTH - 2 * SIDE - 220)
    pen.text((SIDE, middle), digest, font=typeface.of_size(size), fill=_SOFT, anchor="lm")
