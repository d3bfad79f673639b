"""Stamps a copy of a photo with what it shows: case, grid, person, time and place (水印).

The words lie on a dark band within the picture, so that cutting them off cuts the picture too; on
one too flat for that the band is put below. The photo itself stays as it is.
"""

from collections.abc import Callable
from io import BytesIO

from PIL import Image, ImageDraw

from messages.pictures import typeface
from messages.pictures.intake import Taken, encoded
from messages.recipes import StampRecipe

LEAST_WIDTH = 720
"""Pixels: a narrower photo is made larger, or its words could not be read on a phone."""

_LINE_SHARE, _SMALLEST, _LARGEST = 26, 28, 60
"""A line is a 26th of the picture's width high, within these pixels."""
_STEP = 4
_MOST_OF_HEIGHT = 0.34
_BAND, _INK = (20, 20, 20), "white"
_OPACITY = 165

Read = Callable[[str], bytes]
"""The bytes of a file of the media folder; raises FileNotFoundError."""


def draw_stamp(recipe: StampRecipe, read: Read) -> Taken:
    """The stamped copy and its thumbnail, as JPEG. Raises what `read` raises."""
    with Image.open(BytesIO(read(recipe.file)), formats=("JPEG", "PNG")) as opened:
        image = _wide_enough(opened.convert("RGB"))
    size = max(_SMALLEST, min(_LARGEST, image.width // _LINE_SHARE)) // _STEP * _STEP
    margin = size // 2
    lines = [
        line
        for text in recipe.lines
        for line in typeface.wrap(text, size, image.width - 2 * margin)
    ]
    height = round(len(lines) * size * 1.4) + margin
    return encoded(_stamped(image, lines, size, margin, height))


def _wide_enough(image: Image.Image) -> Image.Image:
    if image.width >= LEAST_WIDTH:
        return image
    larger = (LEAST_WIDTH, round(image.height * LEAST_WIDTH / image.width))
    return image.resize(larger, Image.Resampling.LANCZOS)


def _stamped(
    image: Image.Image, lines: list[str], size: int, margin: int, height: int
) -> Image.Image:
    within = height <= image.height * _MOST_OF_HEIGHT
    full = image.height if within else image.height + height
    made = Image.new("RGB", (image.width, full), _BAND)
    made.paste(image)
    top = full - height
    if within:
        band = Image.new("RGB", (image.width, height), _BAND)
        made.paste(band, (0, top), Image.new("L", band.size, _OPACITY))
    pen = ImageDraw.Draw(made)
    for number, line in enumerate(lines):
        at = (margin, top + margin / 2 + (number + 0.5) * size * 1.4)
        pen.text(at, line, font=typeface.of_size(size), fill=_INK, anchor="lm")
    return made
