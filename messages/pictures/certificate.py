"""Draws the certificate of an honour (荣誉证书): A4 upright at 300 dots an inch, for the printer.

It is handed to the household itself, so it names the head in full; nobody else is sent it. All
wording comes from the caller. Sizes are in pixels.
"""

from io import BytesIO

from PIL import Image, ImageDraw

from messages.pictures import typeface
from messages.pictures.check_code import check_code
from messages.pictures.headline import headline
from messages.recipes import CertificateRecipe

WIDTH, HEIGHT = 2480, 3508
DOTS_PER_INCH = 300

_COLOURS = 64
_SIDE = 330
_PAPER = "#fdf8ea"
_INK = "#2d241b"
_SOFT = "#7a6a55"
_RED = "#a8281c"
_GOLD = "#b8862b"

_TITLE_SIZES = (300, 240, 180)
_HOLDER_SIZES = (150, 120, 96, 76)
_HONOUR_SIZES = (260, 230, 200, 170, 140, 116, 96, 80)
_ONE_LINE = 140
_BODY_SIZES = (104, 88, 72, 58)
_SIGN_SIZES = (92, 76, 60)
_SMALL_SIZES = (52, 44, 36)
_LEADING = 1.7
_BODY_TOP, _PART, _APART = 1260, 330, 130
"""Where the text before the honour begins, how high it and the text after may be, and how far the
honour stands from both."""
_SIGN_TOP = 2580
_SEAL = 440
_CODE = 420


def draw_certificate(recipe: CertificateRecipe) -> bytes:
    """The certificate as a PNG that prints on one sheet of A4."""
    out = BytesIO()
    flat = certificate(recipe).quantize(
        _COLOURS, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE
    )
    flat.save(out, "PNG", dpi=(DOTS_PER_INCH, DOTS_PER_INCH))
    return out.getvalue()


def certificate(recipe: CertificateRecipe) -> Image.Image:
    """The certificate as it is drawn."""
    image = Image.new("RGB", (WIDTH, HEIGHT), _PAPER)
    pen = ImageDraw.Draw(image)
    _frame(pen)
    room = WIDTH - 2 * _SIDE
    _bold(pen, recipe.title, _TITLE_SIZES, (WIDTH / 2, 580), "mm", _RED, room)
    _rule(pen, 820)
    _bold(pen, recipe.holder, _HOLDER_SIZES, (_SIDE, 1050), "lm", _INK, room)
    bottom = _paragraph(pen, recipe.before, (_BODY_TOP, _BODY_TOP + _PART), room)
    bottom = _honour(pen, recipe.honour, bottom + _APART, room)
    _paragraph(pen, recipe.after, (bottom + _APART, bottom + _APART + _PART), room)
    _signed(pen, recipe)
    _foot(image, pen, recipe)
    return image


def _frame(pen: ImageDraw.ImageDraw) -> None:
    for inset, thick, colour in ((110, 26, _RED), (156, 6, _GOLD), (176, 6, _GOLD)):
        corner = (inset, inset, WIDTH - 1 - inset, HEIGHT - 1 - inset)
        pen.rectangle(corner, outline=colour, width=thick)
    for x in (176, WIDTH - 177):
        for y in (176, HEIGHT - 177):
            _diamond(pen, x, y, 46)


def _diamond(pen: ImageDraw.ImageDraw, x: float, y: float, reach: int) -> None:
    pen.polygon([(x - reach, y), (x, y - reach), (x + reach, y), (x, y + reach)], _PAPER, _RED, 8)
    half = reach // 2
    pen.polygon([(x - half, y), (x, y - half), (x + half, y), (x, y + half)], _RED)


def _rule(pen: ImageDraw.ImageDraw, y: int) -> None:
    middle = WIDTH // 2
    pen.line((middle - 620, y, middle - 70, y), fill=_GOLD, width=6)
    pen.line((middle + 70, y, middle + 620, y), fill=_GOLD, width=6)
    _diamond(pen, middle, y, 34)


def _paragraph(pen: ImageDraw.ImageDraw, text: str, span: tuple[int, int], room: int) -> int:
    """A text, its first line set in, at the largest size at which all of it fits into its span;
    returns where its last line ends."""
    top, bottom = span
    for size in _BODY_SIZES:
        lines = _set_in(text, size, room, 2 * size)
        if len(lines) * size * _LEADING <= bottom - top:
            break
    font = typeface.of_size(size)
    shown = lines[: int((bottom - top) / (size * _LEADING))]
    for number, line in enumerate(shown):
        at = (_SIDE + (0 if number else 2 * size), top + number * size * _LEADING)
        pen.text(at, line, font=font, fill=_INK, anchor="la")
    return round(top + (len(shown) - 1) * size * _LEADING + size)


def _honour(pen: ImageDraw.ImageDraw, honour: str, top: int, room: int) -> int:
    """In the middle, large and red: it is what the household is given; returns where it ends."""
    lines, size = headline(honour, _HONOUR_SIZES, room, _ONE_LINE)
    font = typeface.of_size(size)
    for number, line in enumerate(lines):
        at = (WIDTH / 2, top + (0.5 + number * 1.4) * size)
        stroke = size / 70
        pen.text(at, line, font=font, fill=_RED, anchor="mm", stroke_width=stroke, stroke_fill=_RED)
    return round(top + (1 + (len(lines) - 1) * 1.4) * size)


def _set_in(paragraph: str, size: int, room: int, indent: int) -> list[str]:
    """Lines of which the first leaves room before it; what follows takes the whole width."""
    first, *rest = typeface.wrap(paragraph, size, room - indent) or [""]
    if not rest:
        return [first]
    left = typeface.drawable(paragraph).strip()[len(first) :].lstrip()
    return [first, *typeface.wrap(left, size, room)]


def _signed(pen: ImageDraw.ImageDraw, recipe: CertificateRecipe) -> None:
    """Who gives it, and when, with room for the seal over both."""
    right = WIDTH - _SIDE
    middle = right - 400
    box = (middle - _SEAL / 2, _SIGN_TOP - 150, middle + _SEAL / 2, _SIGN_TOP - 150 + _SEAL)
    for start in range(0, 360, 12):
        pen.arc(box, start, start + 6, fill="#e0bfae", width=4)
    words, size = typeface.fit(recipe.seal, _SMALL_SIZES, _SEAL - 60)
    at = (middle, _SIGN_TOP - 90)
    pen.text(at, words, font=typeface.of_size(size), fill="#d2a793", anchor="mm")
    for line, y in ((recipe.issuer, _SIGN_TOP), (recipe.day, _SIGN_TOP + 150)):
        words, size = typeface.fit(line, _SIGN_SIZES, WIDTH - 2 * _SIDE)
        wide = typeface.width(words, size)
        x = min(middle, right - wide / 2)
        pen.text((x, y), words, font=typeface.of_size(size), fill=_INK, anchor="mm")


def _foot(image: Image.Image, pen: ImageDraw.ImageDraw, recipe: CertificateRecipe) -> None:
    """The code that opens the check page, if there is one, and the number."""
    bottom = HEIGHT - 290
    left = _SIDE
    if recipe.check is not None:
        code = check_code(recipe.check[0], _CODE)
        image.paste(code.picture, (_SIDE, bottom - code.side))
        left += code.side + 50
        words, size = typeface.fit(recipe.check[1], _SMALL_SIZES, WIDTH - left - _SIDE)
        at = (left, bottom - 90)
        pen.text(at, words, font=typeface.of_size(size), fill=_SOFT, anchor="ls")
    words, size = typeface.fit(recipe.number, _SMALL_SIZES, WIDTH - left - _SIDE)
    pen.text((left, bottom - 10), words, font=typeface.of_size(size), fill=_SOFT, anchor="ls")


def _bold(
    pen: ImageDraw.ImageDraw,
    text: str,
    sizes: tuple[int, ...],
    at: tuple[float, float],
    anchor: str,
    colour: str,
    room: int,
) -> None:
    words, size = typeface.fit(text, sizes, room)
    stroke = size / 70
    font = typeface.of_size(size)
    pen.text(
        at, words, font=font, fill=colour, anchor=anchor, stroke_width=stroke, stroke_fill=colour
    )
