"""A file is what its bytes say, whatever it is called."""

import zipfile
from io import BytesIO

import pytest
from openpyxl import Workbook
from PIL import Image

from messages.pictures import sniff
from messages.pictures.sniff import Family, FileKind, kind_of
from tests.pictures.snapshots import saved


@pytest.mark.parametrize(
    ("file_format", "kind"),
    [
        ("JPEG", sniff.JPEG),
        ("PNG", sniff.PNG),
        ("WEBP", sniff.WEBP),
        ("GIF", sniff.GIF),
        ("BMP", sniff.BMP),
    ],
)
def test_pictures(file_format: str, kind: FileKind) -> None:
    raw = saved(Image.new("RGB", (20, 20)), file_format)
    assert kind_of(raw) == kind
    assert kind_of(raw[:32]).family is Family.PICTURE


@pytest.mark.parametrize(
    ("head", "mime", "suffix"),
    [
        (b"OggS\0\x02" + bytes(22) + b"OpusHead", "audio/ogg", ".ogg"),
        (b"\x1aE\xdf\xa3\x9fB\x82\x84webm..." + b"A_OPUS", "audio/webm", ".webm"),
        (b"\0\0\0\x1cftypM4A \0\0\0\0", "audio/mp4", ".m4a"),
        (b"\0\0\0\x1cftypiso5\0\0\0\0....hdlr....soun", "audio/mp4", ".m4a"),
        (b"#!AMR\n\x3c", "audio/amr", ".amr"),
        (b"#!AMR-WB\n", "audio/amr", ".amr"),
        (b"ID3\x04\0", "audio/mpeg", ".mp3"),
        (b"\xff\xfb\x90\x64", "audio/mpeg", ".mp3"),
        (b"\xff\xf3\x90\x64", "audio/mpeg", ".mp3"),
        (b"RIFF\x24\0\0\0WAVEfmt ", "audio/wav", ".wav"),
    ],
)
def test_voice_notes_of_every_door(head: bytes, mime: str, suffix: str) -> None:
    assert kind_of(head) == FileKind(Family.VOICE, mime, suffix)


@pytest.mark.parametrize(
    "head",
    [
        b"\x1aE\xdf\xa3\x9fB\x82\x84webm...V_VP9...A_OPUS",
        b"\0\0\0\x1cftypisom\0\0\0\0....vide....soun",
    ],
)
def test_a_film_is_no_voice_note(head: bytes) -> None:
    assert kind_of(head).family is Family.VIDEO


def test_the_workbook_a_clerk_uploads() -> None:
    out = BytesIO()
    Workbook().save(out)
    assert kind_of(out.getvalue()) == sniff.XLSX
    assert kind_of(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") == sniff.OLD_OFFICE


@pytest.mark.parametrize(
    ("inside", "kind"),
    [("word/document.xml", sniff.DOCX), ("ppt/a.xml", sniff.PPTX), ("photo.jpg", sniff.ZIP)],
)
def test_what_is_packed(inside: str, kind: FileKind) -> None:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("[Content_Types].xml", "<Types/>")
        packed.writestr(inside, "x")
    assert kind_of(out.getvalue()) == kind


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"B",
        b"\xff",
        b"RIFF\0\0\0\0AVI ",
        b"BMW is a car, not a picture",
        b"<html>",
        b"<svg>",
        "名次,户编码".encode(),
        b"\x1aE\xdf\xa3matroska",
        b"\xff\xf1\x50\x80",
    ],
)
def test_what_nobody_knows_is_only_saved(head: bytes) -> None:
    assert kind_of(head) == sniff.UNKNOWN


def test_an_iphone_picture_is_named_but_is_not_one_we_read() -> None:
    kind = kind_of(b"\0\0\0\x24ftypheic\0\0\0\0")
    assert (kind.mime, kind.family) == ("image/heic", Family.FILE)
