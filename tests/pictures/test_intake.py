"""A grid worker sends a picture of any kind: it stands upright, small and readable."""

from math import dist
from pathlib import Path
from typing import cast

import pytest
from PIL import Image

from messages.pictures.intake import take_in
from tests.pictures.snapshots import (
    CAMERA_FILES,
    DOWN_RIGHT,
    UP_LEFT,
    decoded,
    jpeg_segment,
    phone_photo,
    png_chunk,
    saved,
)

# Where the corner that was stored at the upper left must be seen, for each EXIF orientation.
RED_CORNER = {1: "NW", 2: "NE", 3: "SE", 4: "SW", 5: "NW", 6: "NE", 7: "SE", 8: "SW"}
OPPOSITE = {"NW": "SE", "NE": "SW", "SE": "NW", "SW": "NE"}


def colour_at(image: Image.Image, corner: str) -> tuple[int, ...]:
    x = image.width // 8 if "W" in corner else image.width * 7 // 8
    y = image.height // 8 if "N" in corner else image.height * 7 // 8
    return cast("tuple[int, ...]", image.getpixel((x, y)))


@pytest.mark.parametrize("orientation", RED_CORNER)
def test_a_photo_is_upright_however_the_phone_was_held(orientation: int) -> None:
    taken = take_in(phone_photo(orientation))
    seen, corner = decoded(taken.jpeg), RED_CORNER[orientation]
    assert dist(colour_at(seen, corner), UP_LEFT) < 20
    assert dist(colour_at(seen, OPPOSITE[corner]), DOWN_RIGHT) < 20
    assert (taken.width, taken.height) == seen.size
    assert seen.size == ((640, 480) if orientation < 5 else (480, 640))
    assert decoded(taken.thumbnail).size == ((320, 240) if orientation < 5 else (240, 320))


def test_a_large_photo_becomes_small_and_a_small_one_is_not_blown_up() -> None:
    large = take_in(phone_photo(size=(4000, 3000)))
    assert (large.width, large.height) == (1600, 1200)
    small = take_in(phone_photo(size=(200, 100)))
    assert (small.width, small.height) == (200, 100)
    assert decoded(small.thumbnail).size == (200, 100)
    strip = take_in(phone_photo(size=(4000, 4)))
    assert (strip.width, strip.height) == (1600, 2)


@pytest.mark.parametrize("file_format", ["PNG", "WEBP", "GIF", "BMP"])
def test_every_raster_format_a_phone_or_computer_sends_is_taken(file_format: str) -> None:
    drawing = Image.new("RGB", (300, 200), (40, 120, 60))
    seen = decoded(take_in(saved(drawing, file_format)).jpeg)
    assert seen.format == "JPEG"
    assert dist(colour_at(seen, "NW"), (40, 120, 60)) < 12


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16", "CMYK"])
def test_every_way_of_keeping_colours_is_taken(mode: str) -> None:
    grey = Image.new("L", (64, 64), 255)
    image = Image.new(mode, (64, 64), 65535) if mode == "I;16" else grey.convert(mode)
    taken = take_in(saved(image, "JPEG" if mode == "CMYK" else "PNG"))
    assert dist(colour_at(decoded(taken.jpeg), "NW"), (255, 255, 255)) < 12


def test_a_deep_grey_scan_keeps_its_tones() -> None:
    scan = saved(Image.new("I;16", (64, 64), 128 << 8), "PNG")
    assert dist(colour_at(decoded(take_in(scan).jpeg), "NW"), (128, 128, 128)) < 6


def test_what_is_transparent_becomes_white() -> None:
    sticker = Image.new("RGBA", (100, 100), (0, 0, 0, 0))
    sticker.paste((200, 30, 30, 255), (0, 0, 50, 50))
    for raw in (
        saved(sticker, "PNG"),
        saved(sticker, "WEBP", lossless=True),
        saved(sticker, "GIF"),
    ):
        seen = decoded(take_in(raw).jpeg)
        assert dist(colour_at(seen, "SE"), (255, 255, 255)) < 12
        assert dist(colour_at(seen, "NW"), (200, 30, 30)) < 20


def test_an_animation_gives_its_first_picture() -> None:
    frames = [Image.new("RGB", (80, 80), colour) for colour in ("green", "red", "blue")]
    for file_format in ("GIF", "WEBP", "PNG"):
        raw = saved(frames[0], file_format, save_all=True, append_images=frames[1:], duration=90)
        assert dist(colour_at(decoded(take_in(raw).jpeg), "NW"), (0, 128, 0)) < 20


@pytest.mark.parametrize(
    "segment",
    [
        jpeg_segment(0xE1, b"Exif\0\0"),
        jpeg_segment(0xE1, b"Exif\0\0II*\0\xff\xff\xff\xff"),
        jpeg_segment(0xE1, b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\x01\x12\0\x03\0\0\0\x09" * 40),
        jpeg_segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<broken"),
        jpeg_segment(0xE2, b"MPF\0MM\0*\0\0\0\x08\0\x03broken"),
        jpeg_segment(0xE2, b"ICC_PROFILE\0\x09\x02broken"),
        jpeg_segment(0xED, b"Photoshop 3.0\x008BIM\x04"),
        jpeg_segment(0xFE, b"\xff\xfe\0"),
        b"\xff\xff\xff",
    ],
    ids=["empty", "offset", "entries", "xmp", "mpf", "icc", "photoshop", "comment", "filling"],
)
def test_broken_metadata_never_refuses_a_good_jpeg(segment: bytes) -> None:
    plain = saved(Image.new("RGB", (90, 60), "teal"), "JPEG")
    taken = take_in(plain[:2] + segment + plain[2:])
    assert (taken.width, taken.height) == (90, 60)


@pytest.mark.parametrize("name", [b"iCCP", b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"pHYs", b"acTL"])
def test_broken_metadata_never_refuses_a_good_png(name: bytes) -> None:
    plain = saved(Image.new("RGB", (90, 60), "teal"), "PNG")
    broken = png_chunk(name, b"broken")[:-4] + b"\0\0\0\0"
    taken = take_in(plain[:33] + broken + plain[33:])
    assert (taken.width, taken.height) == (90, 60)


@pytest.mark.parametrize("path", CAMERA_FILES, ids=lambda path: path.name)
def test_real_camera_files_are_taken_upright(path: Path) -> None:
    raw = path.read_bytes()
    taken, stored = take_in(raw), decoded(raw)
    turned = "portrait" in path.name
    assert (taken.width > taken.height) == ((stored.width > stored.height) is not turned)
    assert max(taken.width, taken.height) == min(1600, max(stored.size))
