"""Nobody learns from a served picture where it was taken, or with whose phone."""

from pathlib import Path

import pytest

from messages.pictures.intake import take_in
from tests.pictures.snapshots import (
    CAMERA_FILES,
    SERIAL,
    decoded,
    exif_with_place,
    phone_photo,
    saved,
)

TELLTALES = (b"Exif\0\0", b"xmpmeta", b"ns.adobe.com", b"ICC_PROFILE", b"taken at", SERIAL.encode())

# JFIF, tables, frame and scan: what a baseline JPEG cannot be without.
NEEDED = {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}


def segments(jpeg: bytes) -> set[int]:
    """The markers of all segments of a JPEG, which must end with its pixels."""
    found, at = set[int](), 2
    while 0xDA not in found:
        assert jpeg[at] == 0xFF
        found.add(jpeg[at + 1])
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    assert jpeg.index(b"\xff\xd9", at) == len(jpeg) - 2
    return found


def assert_says_nothing(served: bytes) -> None:
    assert segments(served) == NEEDED
    picture = decoded(served)
    assert dict(picture.getexif()) == {}
    assert dict(picture.getexif().get_ifd(0x8825)) == {}
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi"}
    for telltale in TELLTALES:
        assert telltale not in served


def test_a_phone_photo_loses_its_place_its_serial_number_and_its_comments() -> None:
    raw = phone_photo()
    assert dict(decoded(raw).getexif().get_ifd(0x8825))
    assert all(telltale in raw for telltale in (b"Exif\0\0", b"xmpmeta", b"taken at"))
    assert segments(raw) > NEEDED

    taken = take_in(raw)

    assert_says_nothing(taken.jpeg)
    assert_says_nothing(taken.thumbnail)


@pytest.mark.parametrize("file_format", ["PNG", "WEBP"])
def test_other_formats_lose_their_place_too(file_format: str) -> None:
    raw = saved(decoded(phone_photo()), file_format, exif=exif_with_place(1))
    assert SERIAL.encode() in raw
    assert_says_nothing(take_in(raw).jpeg)


def test_a_gif_loses_its_comment() -> None:
    raw = saved(decoded(phone_photo()).convert("P"), "GIF", comment=b"taken at home")
    assert b"taken at" in raw
    assert_says_nothing(take_in(raw).jpeg)


@pytest.mark.parametrize("path", CAMERA_FILES, ids=lambda path: path.name)
def test_real_cameras_are_taken_and_lose_it_as_well(path: Path) -> None:
    taken = take_in(path.read_bytes())
    assert_says_nothing(taken.jpeg)
    assert_says_nothing(taken.thumbnail)
