"""The one typeface: what it can draw, how wide words are, and where lines break.

It is shipped with the program, so a board looks the same on a machine without Chinese fonts.
Sizes and widths are in pixels.
"""

import re
import unicodedata
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

REPLACEMENT = "〓"
ELLIPSIS = "…"

FILE = Path(__file__).parent / "fonts" / "NotoSansSC-subset.woff2"

_PROBE_SIZE = 28

# A piece that must stay together: opening marks, one character or a Latin word, closing marks.
_PIECE = re.compile(
    r"[（《〈「『【〔“‘(\[]*(?:[0-9A-Za-z\u00c0-\u01dc!-'*-/:-@^-`{-~]+|.)"
    r"[，。、；：！？）》〉」』】〕”’…—·%)\]]*"
)
# Marks that change the glyph before them and have no shape of their own.
_SELECTORS = re.compile("[\ufe00-\ufe0f\U000e0100-\U000e01ef\U0001f3fb-\U0001f3ff]")


@lru_cache(maxsize=16)
def of_size(size: int) -> ImageFont.FreeTypeFont:
    """Return the typeface at `size` pixels; each size keeps its own copy, so use few."""
    return ImageFont.truetype(FILE, size, layout_engine=ImageFont.Layout.BASIC)


def missing(text: str) -> str:
    """List the characters of `text` that cannot be drawn, each once, in order of appearance."""
    return "".join(dict.fromkeys(c for c in _cleaned(text) if not _has(c)))


def drawable(text: str) -> str:
    """Return `text` on one line, without invisible marks, the unknown replaced by 〓."""
    return "".join(c if _has(c) else REPLACEMENT for c in _cleaned(text))


def width(text: str, size: int) -> int:
    """Return how many pixels `text` is wide at `size`, rounded up."""
    return -int(-of_size(size).getlength(text) // 1)


def wrap(text: str, size: int, limit: int) -> list[str]:
    """Break `text` into drawable lines at most `limit` pixels wide.

    A line never begins with a closing mark or ends with an opening one; Latin words and numbers
    stay whole unless a single one is wider than a line. A line break in `text` is kept.
    """
    lines: list[str] = []
    for paragraph in text.splitlines():
        line = ""
        for piece in _pieces(drawable(paragraph), size, limit):
            if line and width((line + piece).rstrip(), size) > limit:
                lines.append(line.rstrip())
                line = ""
            line = (line + piece).lstrip()
        lines.append(line.rstrip())
    return lines


def fit(text: str, sizes: tuple[int, ...], limit: int) -> tuple[str, int]:
    """Return drawable `text` and the first of `sizes` at which it fits into `limit` pixels.

    If none does, the text is cut at the last size and ends with an ellipsis.
    """
    whole = drawable(text)
    for size in sizes:
        if width(whole, size) <= limit:
            return whole, size
    size = sizes[-1]
    kept = whole
    while kept and width(kept + ELLIPSIS, size) > limit:
        kept = kept[:-1]
    return kept + ELLIPSIS, size


def _pieces(text: str, size: int, limit: int) -> list[str]:
    pieces: list[str] = []
    for piece in _PIECE.findall(text):
        pieces.extend(piece if width(piece, size) > limit else [piece])
    return pieces


def _cleaned(text: str) -> str:
    composed = _SELECTORS.sub("", unicodedata.normalize("NFC", text))
    shown = (" " if c.isspace() else c for c in composed)
    return "".join(c for c in shown if unicodedata.category(c) not in {"Cc", "Cf"})


@lru_cache(maxsize=8192)
def _has(character: str) -> bool:
    # The subset's shape for "not in this font" is empty, so whatever leaves no ink is missing.
    canvas = Image.new("1", (2 * _PROBE_SIZE, 2 * _PROBE_SIZE))
    ImageDraw.Draw(canvas).text((8, 4), character, font=of_size(_PROBE_SIZE), fill=1)
    return character == " " or canvas.getbbox() is not None
