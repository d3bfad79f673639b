"""Takes a picture in from outside: checked before it is decoded, upright, small, and alone.

Rules: SECURITY.md on image bombs (size known before decoding, raster formats only, re-encoded)
and on EXIF GPS (no metadata in any byte that is kept).
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from io import BytesIO

from PIL import Image

from messages.pictures.containers import Bare, bare, webp_size
from messages.pictures.likeness import greys, views
from messages.pictures.sniff import WEBP, Family, kind_of
from rules.likeness import Way

MAX_BYTES = 20 * 1024 * 1024
MAX_PIXELS = 25_000_000

_FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "BMP")
_ORIENTATION = 0x0112
_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_QUALITY = 85
_THUMBNAIL_QUALITY = 80

THUMBNAIL = 320
"""Pixels of a thumbnail's longer side."""


class Refusal(Enum):
    """Why a picture was not taken."""

    NOT_A_PICTURE = "not_a_picture"
    TOO_LARGE = "too_large"
    TOO_MANY_PIXELS = "too_many_pixels"
    BROKEN = "broken"


class PictureRefused(Exception):
    """A picture that is not taken; `reason` says why, for the catalogue to put in words."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


@dataclass(frozen=True)
class Taken:
    """A picture as it is kept: two JPEG files, the larger one's size in pixels, and its greys, both
    as it is and in each other way (messages/pictures/likeness.py)."""

    jpeg: bytes
    thumbnail: bytes
    width: int
    height: int
    greys: tuple[int, ...]
    views: Mapping[Way, tuple[int, ...]]


def take_in(raw: bytes, *, longest: int = 1600, thumb: int = THUMBNAIL) -> Taken:
    """Decode `raw` and encode it anew; `longest` and `thumb` limit the longer sides in pixels.

    The picture is turned upright, an animation gives its first frame, transparency becomes white,
    and a small picture is not enlarged. Raises PictureRefused: NOT_A_PICTURE for what is no JPEG,
    PNG, WebP, GIF or BMP, TOO_LARGE above `MAX_BYTES`, TOO_MANY_PIXELS above `MAX_PIXELS` (known
    before decoding), BROKEN if the pixels cannot all be read. Broken metadata is no reason.
    """
    if len(raw) > MAX_BYTES:
        raise PictureRefused(Refusal.TOO_LARGE)
    kind = kind_of(raw)
    if kind.family is not Family.PICTURE:
        raise PictureRefused(Refusal.NOT_A_PICTURE)
    try:
        if kind == WEBP:
            _check_size(webp_size(raw))
        return encoded(_decoded(bare(raw, kind), longest), thumb)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as bomb:
        raise PictureRefused(Refusal.TOO_MANY_PIXELS) from bomb
    except (OSError, ValueError, SyntaxError, EOFError, IndexError, struct.error) as broken:
        # Pillow's decoders raise any of these for bytes they cannot follow.
        raise PictureRefused(Refusal.BROKEN) from broken


def _check_size(size: tuple[int, int]) -> None:
    if size[0] * size[1] > MAX_PIXELS:
        raise PictureRefused(Refusal.TOO_MANY_PIXELS)


def _decoded(file: Bare, longest: int) -> Image.Image:
    """Return the picture in RGB, upright, neither side above `longest`."""
    with Image.open(BytesIO(file.pixels), formats=_FORMATS) as image:
        _check_size(image.size)
        turn = _UPRIGHT.get(_orientation(file.exif or image.info.get("exif", b"")))
        # A large JPEG is decoded at 1/2, 1/4 or 1/8 when that is still large enough.
        image.draft(None, (longest, longest))
        image.load()
        small = _plain(image)
        small.thumbnail((longest, longest), Image.Resampling.LANCZOS, reducing_gap=2.0)
    return small.transpose(turn) if turn is not None else small


def _plain(image: Image.Image) -> Image.Image:
    """Return `image` in RGB (itself if it is so already); where it was transparent it is white."""
    if image.mode == "RGB" and not image.has_transparency_data:
        return image
    if not image.has_transparency_data:
        return _eight_bits(image).convert("RGB")
    seen = image if image.mode == "RGBA" else image.convert("RGBA")
    paper = Image.new("RGB", seen.size, "white")
    paper.paste(seen, mask=seen.getchannel("A"))
    return paper


def _eight_bits(image: Image.Image) -> Image.Image:
    # Pillow would cut 16-bit greys off at 255 instead of scaling them.
    if image.mode not in {"I", "I;16", "I;16B"}:
        return image
    return image.convert("I").point([value >> 8 for value in range(65536)], "L")


def _orientation(exif: bytes) -> int:
    """Return the EXIF orientation 1–8, or 1 when it is absent or cannot be read."""
    block = Image.Exif()
    try:
        block.load(exif)
        return int(block.get(_ORIENTATION, 1))
    except Exception:  # Whatever is wrong with metadata, the picture is still good.
        return 1


def encoded(image: Image.Image, thumb: int = THUMBNAIL) -> Taken:
    """The pixels of `image` (RGB) as files that hold nothing else."""
    small = image.copy()
    small.thumbnail((thumb, thumb), Image.Resampling.LANCZOS)
    return Taken(
        jpeg=_jpeg(image, _QUALITY),
        thumbnail=_jpeg(small, _THUMBNAIL_QUALITY),
        width=image.width,
        height=image.height,
        greys=greys(image),
        views=views(image),
    )


def _jpeg(image: Image.Image, quality: int) -> bytes:
    # A picture made of pixels alone: what the decoder noted beside them stays behind.
    clean = Image.new("RGB", image.size)
    clean.paste(image)
    out = BytesIO()
    clean.save(out, "JPEG", quality=quality, optimize=True)
    return out.getvalue()
