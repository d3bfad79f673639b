"""Draws the plate for a household's door, 30 × 20 cm at 200 dots an inch.

It hangs outside, so it bears the household's code and no name. All wording comes from the caller.
"""

from io import BytesIO
from math import cos, pi, sin

from PIL import Image, ImageDraw

from messages.pictures import typeface
from messages.pictures.check_code import check_code
from messages.pictures.headline import headline
from messages.recipes import PlateRecipe

WIDTH, HEIGHT = 2362, 1575
DOTS_PER_INCH = 200

_COLOURS = 64
_SIDE = 190
_HONOUR_SIZES = (280, 240, 200, 160, 128, 100, 80)
_ONE_LINE = 200
_ISSUER_SIZES = (96, 80, 64, 52)
_SMALL_SIZES = (64, 52, 42)
_CODE = 330
_STAR = 88
_STAR_GAP = 230

# Rim, sheet, ink, edge. Flat colours: they print evenly, and the file stays small.
_METALS = {
    "gold": ("#d2a441", "#edcf82", "#6b2a12", "#9a6f1c"),
    "silver": ("#b4bcc4", "#e3e7ea", "#2f3a45", "#79838d"),
    "bronze": ("#b0744a", "#dcae88", "#4a2410", "#7f4a26"),
    "red": ("#8c1d16", "#b02a20", "#ffe9ad", "#e9c46a"),
}


def draw_plate(recipe: PlateRecipe) -> bytes:
    """The plate as a PNG."""
    out = BytesIO()
    flat = plate(recipe).quantize(
        _COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE
    )
    flat.save(out, "PNG", dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return out.getvalue()


def plate(recipe: PlateRecipe) -> Image.Image:
    """The plate as it is drawn."""
    rim, sheet, ink, edge = _METALS[recipe.metal]
    image = Image.new("RGB", (WIDTH, HEIGHT), rim)
    pen = ImageDraw.Draw(image)
    for inset, thick in ((46, 14), (84, 6)):
        corner = (inset, inset, WIDTH - 1 - inset, HEIGHT - 1 - inset)
        pen.rounded_rectangle(corner, radius=54, fill=sheet, outline=edge, width=thick)
    room = WIDTH - 2 * _SIDE
    words, size = typeface.fit(recipe.issuer, _ISSUER_SIZES, room)
    pen.text((WIDTH / 2, 235), words, font=typeface.of_size(size), fill=ink, anchor="mm")
    if recipe.stars:
        _stars(pen, recipe.stars, 460, ink)
    _honour(pen, recipe.honour, 775 if recipe.stars else 670, ink, room)
    words, size = typeface.fit(recipe.period, _ISSUER_SIZES, room - 2 * _CODE)
    at = (WIDTH / 2, 1110)
    pen.text(at, words, font=typeface.of_size(size), fill=ink, anchor="mm")
    _foot(image, pen, recipe, ink)
    return image


def _stars(pen: ImageDraw.ImageDraw, count: int, y: int, ink: str) -> None:
    left = WIDTH / 2 - (count - 1) * _STAR_GAP / 2
    for number in range(count):
        pen.polygon(_star(left + number * _STAR_GAP, y), ink)


def _star(x: float, y: float) -> list[tuple[float, float]]:
    points = []
    for corner in range(10):
        reach = _STAR if corner % 2 == 0 else _STAR * 0.382
        turn = corner * pi / 5 - pi / 2
        points.append((x + reach * cos(turn), y + reach * sin(turn)))
    return points


def _honour(pen: ImageDraw.ImageDraw, honour: str, middle: int, ink: str, room: int) -> None:
    """As large as fits, on one line or two."""
    lines, size = headline(honour, _HONOUR_SIZES, room, _ONE_LINE)
    font = typeface.of_size(size)
    top = middle - (len(lines) - 1) * size * 0.65
    for number, line in enumerate(lines):
        at = (WIDTH / 2, top + number * size * 1.3)
        stroke = size / 70
        pen.text(at, line, font=font, fill=ink, anchor="mm", stroke_width=stroke, stroke_fill=ink)


def _foot(image: Image.Image, pen: ImageDraw.ImageDraw, recipe: PlateRecipe, ink: str) -> None:
    """The household's code and the number; the code of the check page to their right."""
    bottom = HEIGHT - 150
    room = WIDTH - 2 * _SIDE
    if recipe.check is not None:
        code = check_code(recipe.check[0], _CODE)
        image.paste(code.picture, (WIDTH - _SIDE - code.side, bottom - code.side))
        room -= code.side + 60
    lines = [recipe.household, recipe.number]
    if recipe.check is not None:
        lines.append(recipe.check[1])
    for number, line in enumerate(reversed(lines)):
        words, size = typeface.fit(line, _SMALL_SIZES, room)
        at = (_SIDE, bottom - number * 88 - 8)
        pen.text(at, words, font=typeface.of_size(size), fill=ink, anchor="ls")
