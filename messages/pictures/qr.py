"""Draws a QR code with its caption, to be held up on one phone and read by another."""

from collections.abc import Sequence
from io import BytesIO

import segno
from PIL import Image, ImageDraw

from messages.pictures import typeface

WIDTH = 900

_QUIET_MODULES = 6
_CAPTION_SIZES = (64, 48, 36)
_CAPTION_LEADING = 1.45
_MARGIN = 60
_INK = "#1d1a16"


def qr_png(text: str, caption: Sequence[str] = ()) -> bytes:
    """Draw `text` as a QR code `WIDTH` pixels wide, the lines of `caption` centred below it.

    The quiet zone is wider than the standard's four modules, because a phone in dark mode shows
    the picture on black. Raises ValueError if `text` is empty or too long for any QR code.
    """
    if not text:
        raise ValueError("a QR code needs a text")
    code = segno.make(text, error="m", micro=False)
    modules = code.symbol_size(border=_QUIET_MODULES)[0]
    scale = WIDTH // modules
    out = BytesIO()
    code.save(out, kind="png", scale=scale, border=_QUIET_MODULES)
    with Image.open(BytesIO(out.getvalue())) as drawn:
        square = drawn.convert("L")

    lines = [typeface.fit(line, _CAPTION_SIZES, WIDTH - 2 * _MARGIN) for line in caption]
    below = sum(int(size * _CAPTION_LEADING) for _, size in lines) + (_MARGIN if lines else 0)
    sheet = Image.new("L", (WIDTH, square.height + below), "white")
    sheet.paste(square, ((WIDTH - square.width) // 2, 0))
    pen, top = ImageDraw.Draw(sheet), square.height
    for line, size in lines:
        font = typeface.of_size(size)
        pen.text((WIDTH / 2, top), line, font=font, fill=_INK, anchor="ma")
        top += int(size * _CAPTION_LEADING)
    png = BytesIO()
    sheet.save(png, "PNG", optimize=True)
    return png.getvalue()
