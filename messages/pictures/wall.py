"""Draws the picture wall (照片墙): inspection photos two in a row, as a phone shows them.

GOVERNANCE.md section 5: only photos that a person has confirmed come here (no face, no child, no
room), each with its household's code and no name. All wording comes from the caller.
"""

from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageDraw, ImageOps

from messages.pictures import typeface
from messages.recipes import WallPicture, WallRecipe

WIDTH = 1080
MOST = 8
"""Photos on one page: on a phone two pages are better than one nobody makes anything out on."""

_SIDE, _GAP = 40, 32
_PHOTO = ((WIDTH - 2 * _SIDE - _GAP) // 2, 366)
_ALONE = (WIDTH - 2 * _SIDE, 750)
_CAPTION, _TOP, _FOOT = 74, 218, 84
_PAPER, _PANEL = "#fbf5e6", "#f4ead0"
_INK, _SOFT, _RED = "#2d241b", "#7a6a55", "#a8281c"
_SIZES = (40, 32, 28)
_TITLE_SIZES = (64, 50, 40)
_QUALITY = 85

Read = Callable[[str], bytes]
"""The bytes of a file of the media folder; raises FileNotFoundError."""


def draw_wall(recipe: WallRecipe, read: Read) -> bytes:
    """The page as a JPEG. Raises what `read` raises for a photo that is gone."""
    alone = len(recipe.pictures) == 1
    size = _ALONE if alone else _PHOTO
    rows = -(-len(recipe.pictures) // (1 if alone else 2))
    height = _TOP + rows * (size[1] + _CAPTION + _GAP) + _FOOT
    image = Image.new("RGB", (WIDTH, height), _PAPER)
    pen = ImageDraw.Draw(image)
    pen.rectangle((14, 14, WIDTH - 15, height - 15), outline=_RED, width=4)
    _line(pen, recipe.place, (WIDTH / 2, 70), "mm", _SOFT, (38, 32, 28))
    _line(pen, recipe.title, (WIDTH / 2, 144), "mm", _RED, _TITLE_SIZES, stroke=0.9)
    for number, picture in enumerate(recipe.pictures):
        left = _SIDE + (number % 2) * (_PHOTO[0] + _GAP) if not alone else _SIDE
        top = _TOP + (number // 2 if not alone else 0) * (size[1] + _CAPTION + _GAP)
        _hang(image, pen, picture, read, (left, top), size)
    middle = height - _FOOT / 2 - 8
    _line(pen, recipe.foot[0], (_SIDE, middle), "lm", _SOFT, (28,), room=WIDTH - 2 * _SIDE - 160)
    _line(pen, recipe.foot[1], (WIDTH - _SIDE, middle), "rm", _SOFT, (28,), room=150)
    out = BytesIO()
    image.save(out, "JPEG", quality=_QUALITY, optimize=True)
    return out.getvalue()


def _hang(
    image: Image.Image,
    pen: ImageDraw.ImageDraw,
    picture: WallPicture,
    read: Read,
    at: tuple[int, int],
    size: tuple[int, int],
) -> None:
    """One photo: its middle fills the frame, whatever its shape; its caption on a band below."""
    with Image.open(BytesIO(read(picture.file)), formats=("JPEG", "PNG")) as opened:
        fitted = ImageOps.fit(opened.convert("RGB"), size, Image.Resampling.LANCZOS)
    image.paste(fitted, at)
    left, top = at[0], at[1] + size[1]
    pen.rectangle((left, top, left + size[0] - 1, top + _CAPTION), fill=_PANEL)
    middle = (left + size[0] / 2, top + _CAPTION / 2)
    _line(pen, picture.caption, middle, "mm", _INK, _SIZES, room=size[0] - 24)


def _line(
    pen: ImageDraw.ImageDraw,
    text: str,
    at: tuple[float, float],
    anchor: str,
    ink: str,
    sizes: tuple[int, ...],
    *,
    room: int = WIDTH - 2 * _SIDE,
    stroke: float = 0,
) -> None:
    words, size = typeface.fit(text, sizes, room)
    font = typeface.of_size(size)
    pen.text(at, words, font=font, fill=ink, anchor=anchor, stroke_width=stroke, stroke_fill=ink)
