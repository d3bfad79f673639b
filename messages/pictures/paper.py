"""Paper for an office's printer: upright pages of black on white at 300 dots an inch, as one PDF.

One bit a dot, so that a page is some 40 KB and as sharp as the printer; the same page fits A4 and,
in larger type, A3. Sizes are in dots of A4.
"""

from collections.abc import Iterable
from io import BytesIO

from PIL import Image, ImageDraw

from messages.pictures import typeface

WIDTH, HEIGHT = 2480, 3508
_DOTS_PER_INCH = {"A4": 300.0, "A3": 300.0 * 210 / 297}

WHITE, BLACK = 1, 0
SIZES = (58, 48, 40)
"""What is read at arm's length, down to what just fits; few, for each size of type keeps its own
copy of the face."""

BOLD = 1
_QUALITY = 85


def mm(millimetres: float) -> int:
    """Millimetres of A4 as dots."""
    return round(millimetres * WIDTH / 210)


def blank(width: int = WIDTH, height: int = HEIGHT) -> tuple[Image.Image, ImageDraw.ImageDraw]:
    """An empty page and a pen on it."""
    page = Image.new("1", (width, height), WHITE)
    return page, ImageDraw.Draw(page)


def line(
    pen: ImageDraw.ImageDraw,
    text: str,
    at: tuple[float, float],
    anchor: str,
    room: int,
    sizes: tuple[int, ...] = SIZES,
    *,
    bold: bool = False,
) -> None:
    """One line of text as large as fits into `room`; what fits at no size ends with an ellipsis."""
    words, size = typeface.fit(text, sizes, room)
    font = typeface.of_size(size)
    stroke = BOLD if bold else 0
    pen.text(at, words, font=font, fill=BLACK, anchor=anchor, stroke_width=stroke)


def as_pdf(pages: Iterable[Image.Image], paper: str = "A4") -> bytes:
    """The pages as one PDF for `paper` ("A4" or "A3"); at least one page.

    One is in memory at a time, and nothing in the file tells when it was made.
    """
    return bound((page, _DOTS_PER_INCH[paper]) for page in pages)


def bound(pages: Iterable[tuple[Image.Image, float]]) -> bytes:
    """The same of pages of any size, each with its dots an inch; a coloured one is set as a photo,
    at a quality at which type keeps its edges."""
    out = BytesIO()
    for number, (page, dots) in enumerate(pages):
        page.save(
            out,
            "PDF",
            append=number > 0,
            resolution=dots,
            **({} if page.mode == "1" else {"quality": _QUALITY}),
            title=None,
            creationDate=None,
            modDate=None,
        )
    return out.getvalue()
