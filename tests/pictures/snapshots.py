"""Pictures as phones make them, for the tests: with a position, a way up, and odd metadata."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

from PIL import Image

# Real camera files may lie beside the checkout; the tests do the same on what they make here.
CAMERA_FILES = sorted((Path(__file__).parents[3] / "shared" / "photos").glob("*.jpg"))

SERIAL = "SN-7714203"
UP_LEFT, DOWN_RIGHT = (200, 30, 30), (30, 30, 200)


def phone_photo(orientation: int = 1, size: tuple[int, int] = (640, 480)) -> bytes:
    """A JPEG whose upper left is red and lower right blue as stored, taken at a known place."""
    image = Image.new("RGB", size, "white")
    half = (size[0] // 2, size[1] // 2)
    image.paste(UP_LEFT, (0, 0, *half))
    image.paste(DOWN_RIGHT, (*half, *size))
    out = BytesIO()
    image.save(
        out,
        "JPEG",
        quality=92,
        exif=exif_with_place(orientation),
        comment=b"taken at lat 30.9234 lon 113.9167",
        xmp=b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><exif:GPSLatitude>30,55N</exif:GPSLatitude>",
        icc_profile=b"an ICC profile that is none",
    )
    return out.getvalue()


def exif_with_place(orientation: int) -> Image.Exif:
    """EXIF as a phone writes it: way up, serial number and a GPS block."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0xC62F] = SERIAL
    exif.get_ifd(0x8825).update({1: "N", 2: (30.0, 55.0, 24.2), 3: "E", 4: (113.0, 55.0, 0.1)})
    return exif


def saved(image: Image.Image, file_format: str, **options: object) -> bytes:
    """`image` as a file of the given format."""
    out = BytesIO()
    image.save(out, file_format, **options)
    return out.getvalue()


def png_claiming(width: int, height: int) -> bytes:
    """A PNG of one-bit black, complete and honest, that packs any size into a few bytes."""
    packer = zlib.compressobj(9)
    row = bytes(1 + -(-width // 8))
    body = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", body), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(png_chunk(name, data) for name, data in chunks)


def png_chunk(name: bytes, data: bytes) -> bytes:
    """One PNG chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def jpeg_segment(marker: int, data: bytes) -> bytes:
    """One JPEG segment with its length."""
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def decoded(raw: bytes) -> Image.Image:
    """A file read back and fully decoded."""
    image = Image.open(BytesIO(raw))
    image.load()
    return image
