"""Sets the slip of a household that has no phone: half an A4, in type that old eyes can read.

It is handed to the household itself: its name stands in full, and its own lines, deductions too.
One slip is a picture, for the phone it is read from and for the printer; many are a PDF, two on a
sheet lying down, to be cut apart. All wording comes from the caller.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO

from PIL import Image, ImageDraw

from messages.pictures import paper, typeface
from messages.pictures.paper import BLACK, HEIGHT, mm
from messages.recipes import Slip, SlipsRecipe

WIDTH = HEIGHT // 2
TALL = paper.WIDTH
_SIDE = mm(11)
_ROOM = WIDTH - 2 * _SIDE
_TITLE_SIZES = (72, 58, 48)
_BODY = 58
_TITLE_TOP, _BODY_TOP, _FOOT = mm(12), mm(46), mm(12)
_ROW = mm(8)
_DOTS_PER_INCH = 300


def draw_slip(slip: Slip) -> bytes:
    """The slip as one PNG; a long one is as tall as it needs."""
    rows = _rows(slip)
    tall = max(TALL, _BODY_TOP + len(rows) * _ROW + _FOOT + mm(6))
    page, pen = paper.blank(WIDTH, tall)
    _set(pen, slip, rows, 0, tall, "")
    out = BytesIO()
    page.save(out, "PNG", dpi=(_DOTS_PER_INCH, _DOTS_PER_INCH), optimize=True)
    return out.getvalue()


def draw_slips(recipe: SlipsRecipe) -> bytes:
    """All slips as a PDF; what one half has no room for goes on in the next."""
    return paper.as_pdf(_sheets(recipe.slips))


def _sheets(slips: Sequence[Slip]) -> Iterator[Image.Image]:
    halves = [half for slip in slips for half in _halves(slip)]
    for start in range(0, len(halves), 2):
        lying, pen = paper.blank(HEIGHT, TALL)
        for place, (slip, rows, which) in enumerate(halves[start : start + 2]):
            _set(pen, slip, rows, place * WIDTH, TALL, which)
        for y in range(0, TALL, mm(4)):
            pen.line((WIDTH, y, WIDTH, y + mm(2)), fill=BLACK, width=2)
        yield lying


def _halves(slip: Slip) -> Iterator[tuple[Slip, list[str], str]]:
    rows, most = _rows(slip), (TALL - _BODY_TOP - _FOOT - mm(6)) // _ROW
    count = max(1, -(-len(rows) // most))
    for number in range(count):
        which = f"{number + 1} / {count}" if count > 1 else ""
        yield slip, rows[number * most : (number + 1) * most], which


def _rows(slip: Slip) -> list[str]:
    return [row for words in slip.lines for row in typeface.wrap(words, _BODY, _ROOM)]


def _set(
    pen: ImageDraw.ImageDraw, slip: Slip, rows: Sequence[str], left: int, tall: int, which: str
) -> None:
    middle, edge = left + WIDTH / 2, left + _SIDE
    paper.line(pen, slip.title, (middle, _TITLE_TOP), "mm", _ROOM, (58, 48, 40))
    at = (middle, _TITLE_TOP + mm(11))
    paper.line(pen, slip.household, at, "mm", _ROOM, _TITLE_SIZES, bold=True)
    at = (middle, _TITLE_TOP + mm(21))
    paper.line(pen, slip.balance, at, "mm", _ROOM, _TITLE_SIZES, bold=True)
    rule = _TITLE_TOP + mm(28)
    pen.line((edge, rule, left + WIDTH - _SIDE, rule), fill=BLACK, width=4)
    for number, words in enumerate(rows):
        at = (edge, _BODY_TOP + number * _ROW)
        paper.line(pen, words, at, "lm", _ROOM, (_BODY,))
    foot = tall - _FOOT
    paper.line(pen, slip.foot, (edge, foot), "ls", _ROOM - mm(18), (40,))
    if which:
        paper.line(pen, which, (left + WIDTH - _SIDE, foot), "rs", mm(16), (40,))
