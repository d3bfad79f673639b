"""Pictures and sounds that villagers send, made on the spot."""

import io
import struct
import zlib

from PIL import Image

LAMP, FIXED, LITTER = "lamp.jpg", "fixed.jpg", "litter.jpg"
_COLOURS = {LAMP: (40, 44, 80), FIXED: (230, 200, 90), LITTER: (120, 110, 60)}


def photo(name: str) -> bytes:
    """A small photo; another name is another picture."""
    colour = _COLOURS.get(name, tuple(zlib.crc32(name.encode()).to_bytes(4, "big")[:3]))
    made = io.BytesIO()
    Image.new("RGB", (320, 240), colour).save(made, "JPEG")
    return made.getvalue()


def voice() -> bytes:
    """The beginning of an Ogg voice note."""
    return b"OggS" + bytes(24) + b"OpusHead" + bytes(400)


def enormous_png() -> bytes:
    """A PNG of 10,000 × 10,000 pixels in a few kilobytes."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        check = zlib.crc32(kind + data)
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", check)

    header = struct.pack(">IIBBBBB", 10_000, 10_000, 1, 0, 0, 0, 0)
    rows = zlib.compress(bytes(10_000 * 1251), 9)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    )
