"""Papers go out without where their pictures were taken, and otherwise as they were."""

import io
import struct
import zipfile
import zlib

import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl.drawing.image import Image as SheetImage
from PIL import Image, PngImagePlugin

from messages.inbound import Refused
from messages.papers.leaving import for_others
from messages.papers.refusals import PaperRefused
from messages.pictures.sniff import DOCX, OLD_OFFICE, PDF, UNKNOWN, XLSX, ZIP, kind_of
from tests.pictures.snapshots import SERIAL, exif_with_place, phone_photo

GPS = 0x8825
TELLS = (b"Exif\0\0", b"GPSLatitude", b"taken at", SERIAL.encode())


def told(content: bytes) -> list[bytes]:
    return [each for each in TELLS if each in content]


def dots(picture: bytes) -> bytes:
    return Image.open(io.BytesIO(picture)).convert("RGB").tobytes()


def png_photo() -> bytes:
    said, made = PngImagePlugin.PngInfo(), io.BytesIO()
    said.add_text("Comment", "taken at 30.92 113.91")
    Image.new("RGB", (40, 30), "green").save(made, "PNG", exif=exif_with_place(1), pnginfo=said)
    return made.getvalue()


def letter(*pictures: bytes) -> bytes:
    document, made = Document(), io.BytesIO()
    document.core_properties.author = "赵六"
    document.add_paragraph("证明")
    for each in pictures:
        document.add_picture(io.BytesIO(each))
    document.save(made)
    return made.getvalue()


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def in_a_pdf(photo: bytes, *more: bytes) -> bytes:
    """A page's picture as a telephone's scanner writes it, and what else is given."""
    picture = b"<< /Subtype /Image /Filter /DCTDecode /Length %d >>" % len(photo)
    body = b"%PDF-1.4\n1 0 obj\n" + picture + b"\nstream\n" + photo + b"\nendstream\nendobj\n"
    return body + b"".join(more) + b"2 0 obj\n<< /Author (\xd5\xd4\\)x) >>\nendobj\n%%EOF\n"


def packed(text: bytes, about: bytes = b"") -> bytes:
    squeezed = zlib.compress(text)
    head = b"3 0 obj\n<< %s /Filter /FlateDecode /Length %d >>" % (about, len(squeezed))
    return head + b"\nstream\n" + squeezed + b"\nendstream\nendobj\n"


def unpacked(content: bytes) -> bytes:
    after = content.split(b"/FlateDecode")[1].split(b"stream\n", 1)[1]
    return zlib.decompressobj().decompress(after)


def test_a_letter_goes_out_without_place_and_author() -> None:
    photo = phone_photo(size=(64, 48))
    before = letter(photo, png_photo())
    assert kind_of(before[:4096]) in (DOCX, ZIP)
    after = for_others(before, DOCX)
    was, now = parts(before), parts(after)
    assert list(was) == list(now)
    assert now["word/document.xml"] == was["word/document.xml"]
    assert "赵六".encode() in was["docProps/core.xml"]
    assert "赵六".encode() not in now["docProps/core.xml"]
    pictures = [name for name in was if "media/" in name]
    assert len(pictures) == 2
    for name in pictures:
        assert told(was[name]) or b"eXIf" in was[name]
        assert not told(now[name]) and b"eXIf" not in now[name]
        assert dots(now[name]) == dots(was[name])
        assert not Image.open(io.BytesIO(now[name])).getexif().get_ifd(GPS)
    assert Document(io.BytesIO(after)).paragraphs[0].text == "证明"


def test_what_tells_nothing_stays_the_same_to_the_last_byte() -> None:
    workbook, made = Workbook(), io.BytesIO()
    workbook.properties.creator = ""
    workbook.save(made)
    assert for_others(made.getvalue(), XLSX) == made.getvalue()
    bare = io.BytesIO()
    Image.new("RGB", (9, 9)).save(bare, "JPEG")
    pdf = in_a_pdf(bare.getvalue()).replace(b"(\xd5\xd4\\)x)", b"(     )")
    assert for_others(pdf, PDF) == pdf


def test_a_workbook_within_a_zip_is_looked_through_too() -> None:
    workbook, sheet, zipped = Workbook(), io.BytesIO(), io.BytesIO()
    active = workbook.active
    assert active is not None
    active.add_image(SheetImage(io.BytesIO(png_photo())), "A1")
    workbook.save(sheet)
    with zipfile.ZipFile(zipped, "w") as archive:
        archive.writestr("照片.jpg", phone_photo(size=(16, 16)))
        archive.writestr("表.xlsx", sheet.getvalue())
    now = parts(for_others(zipped.getvalue(), ZIP))
    assert set(now) == {"照片.jpg", "表.xlsx"}
    assert not told(now["照片.jpg"])
    assert not any(b"eXIf" in each for each in parts(now["表.xlsx"]).values())


def test_a_pdf_stays_as_long_as_it_was_and_tells_no_place() -> None:
    photo = phone_photo(size=(64, 48))
    again = packed(photo, b"/Subtype /Image")
    words = packed(
        b"<x:xmpmeta><exif:GPSLatitude>30,55N</exif:GPSLatitude></x:xmpmeta> /Author (me)"
    )
    before = in_a_pdf(photo, again)
    after = for_others(before, PDF)
    assert len(after) == len(before)
    assert not told(after) and not told(unpacked(after)) and told(unpacked(before))
    assert b"/Author (     )" in after
    at = before.index(b"\xff\xd8")
    assert dots(after[at : at + len(photo)]) == dots(photo) == dots(unpacked(after))
    said = unpacked(for_others(in_a_pdf(photo, words), PDF))
    assert not told(said) and said.endswith(b"/Author (  )")


def gps(block: bytes) -> dict[int, object]:
    """What a TIFF says of the place."""
    exif = Image.Exif()
    exif.load(block)
    return dict(exif.get_ifd(GPS))


def in_the_other_order(block: bytes) -> bytes:
    """The same from a camera that writes its numbers the other way round."""
    exif = Image.Exif()
    exif.load(block)
    exif.get_ifd(GPS)
    exif.endian = "<" if block.startswith(b"MM") else ">"
    return exif.tobytes().removeprefix(b"Exif\0\0")


def test_other_kinds_of_picture_tell_no_place() -> None:
    made, exif = io.BytesIO(), exif_with_place(1)
    Image.new("RGB", (9, 9), "red").save(made, "WEBP", exif=exif)
    block = exif.tobytes().removeprefix(b"Exif\0\0")
    assert len(gps(block)) == 4
    assert block in made.getvalue()
    after = for_others(made.getvalue(), UNKNOWN)
    assert dots(after) == dots(made.getvalue())
    assert not Image.open(io.BytesIO(after)).getexif().get_ifd(GPS)
    for block_as_written in (block, in_the_other_order(block)):
        clean = for_others(b"before" + block_as_written, UNKNOWN)[6:]
        assert (len(clean), gps(clean)) == (len(block), {})
    said = for_others(b"moov....\xa9xyz\0\x1b+30.9234+113.9167+012.345/....", UNKNOWN)
    assert b"30.92" not in said


def old_office(stream: bytes, backwards: bool) -> bytes:
    """A disk of sectors with one stream, which lies in order or the other way round."""
    size = 512
    pieces = [stream[at : at + size].ljust(size, b"\0") for at in range(0, len(stream), size)]
    places = list(range(1, len(pieces) + 1))
    if backwards:
        places.reverse()
    following = [0xFFFFFFFF] * 128
    following[0] = 0xFFFFFFFD
    for place, then in zip(places, [*places[1:], 0xFFFFFFFE], strict=True):
        following[place] = then
    header = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22) + struct.pack("<H", 9) + bytes(36)
    header += struct.pack("<II", 0xFFFFFFFE, 0) + struct.pack("<I", 0) + b"\xff" * 432
    disk = {0: struct.pack("<128I", *following)}
    disk.update(zip(places, pieces, strict=True))
    return header + b"".join(disk[place] for place in sorted(disk))


@pytest.mark.parametrize("backwards", [False, True])
def test_an_old_office_file_tells_no_place_however_it_lies(backwards: bool) -> None:
    photo = phone_photo(size=(64, 48))
    before = old_office(b"words" + photo, backwards)
    after = for_others(before, OLD_OFFICE)
    clean = for_others(in_a_pdf(photo), PDF)
    clean = clean[clean.index(b"\xff\xd8") :][: len(photo)]
    assert after == old_office(b"words" + clean, backwards) != before


def test_an_old_office_file_that_runs_in_a_circle_is_looked_at_once() -> None:
    whole = bytearray(old_office(phone_photo(size=(16, 16)), backwards=False))
    whole[512 + 4 * 3 : 512 + 4 * 4] = struct.pack("<I", 1)
    assert len(for_others(bytes(whole), OLD_OFFICE)) == len(whole)
    assert for_others(bytes(whole[:40]), OLD_OFFICE) == whole[:40]


def locked_zip() -> bytes:
    whole = bytearray(letter())
    whole[6] |= 1
    at = whole.index(b"PK\x01\x02")
    whole[at + 8] |= 1
    return bytes(whole)


def zip_of_zeros(name: str, megabytes: int) -> bytes:
    made = io.BytesIO()
    with (
        zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive,
        archive.open(name, "w", force_zip64=True) as part,
    ):
        for _ in range(megabytes):
            part.write(bytes(2**20))
    return made.getvalue()


def test_a_sheet_of_any_length_goes_out_whole() -> None:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"<sheet>" + bytes(41 * 2**20))
        archive.writestr("xl/media/image1.jpeg", phone_photo(size=(16, 16)))
    now = parts(for_others(made.getvalue(), XLSX))
    assert now["xl/worksheets/sheet1.xml"] == b"<sheet>" + bytes(41 * 2**20)
    assert not told(now["xl/media/image1.jpeg"])


def test_what_nobody_can_look_through_goes_to_nobody() -> None:
    for content, kind, reason in (
        (letter()[:-40], DOCX, Refused.BROKEN),
        (locked_zip(), DOCX, Refused.LOCKED),
        (zip_of_zeros("word/a.xml", 41), DOCX, Refused.TOO_LARGE),
        (zip_of_zeros("word/media/a.bin", 301), DOCX, Refused.TOO_LARGE),
        (in_a_pdf(b"", packed(bytes(41 * 2**20))), PDF, Refused.TOO_LARGE),
        (in_a_pdf(b"") + b"trailer << /Encrypt 9 0 R >>", PDF, Refused.LOCKED),
    ):
        with pytest.raises(PaperRefused) as refused:
            for_others(content, kind)
        assert refused.value.reason is reason
