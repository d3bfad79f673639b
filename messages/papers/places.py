"""Where and by whom a picture was taken, overwritten within whatever bytes hold the picture.

As many bytes come out as went in, so that whatever counts them (a PDF's table, an old Office
file's sectors) counts them still, and a picture shows as it did. Looked for is what cameras and
editors write: EXIF and IPTC of a JPEG, texts of a PNG, the GPS block of a TIFF, XMP, and the place
in a recording.
"""

import re
import zlib

_SEGMENT = re.compile(
    rb"\xff[\xe1\xed](..)(?:Exif\0\0|http://ns\.adobe\.com/|Photoshop 3\.0\0)", re.DOTALL
)
_JPEG = re.compile(
    rb"\xff\xd8(?=\xff(?:\xe0..JFIF|\xe1..Exif|\xe1..http|\xee..Adobe|\xed..Photo|\xdb\0[\x43\x84\xc5]))",
    re.DOTALL,
)
"""So much of a beginning stands nowhere by chance."""
_JPEG_SAYS = frozenset({0xE1, *range(0xE3, 0xEE), 0xEF, 0xFE})
"""Segments that say something beside the picture: not its colours (JFIF, ICC, Adobe)."""
_JPEG_DOTS = 0xDA
_TIFF = re.compile(rb"II\*\0|MM\0\*")
_PNG = re.compile(rb"\x89PNG\r\n\x1a\n")
_RECORDED = re.compile(
    rb"[+-]\d{2}\.\d{2,9}[+-]\d{3}\.\d{2,9}(?:[+-]\d{1,5}(?:\.\d{1,6})?)?/"  # ISO 6709
)
_PACKETS = ((b"<?xpacket begin", b"<?xpacket end"), (b"<x:xmpmeta", b"</x:xmpmeta>"))

_PNG_TEXTS = frozenset({b"eXIf", b"tEXt", b"zTXt", b"iTXt"})
_PNG_NOTHING = b"noNe"
"""A chunk of nobody's: every reader passes it over."""

_GPS = 0x8825
_MOST_ENTRIES = 512
_VALUE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}


def blanked(content: bytes) -> bytes:
    """The same bytes, as many of them, without place and camera; the very same if none is told."""
    found = bytearray(content)
    for mark in list(_JPEG.finditer(found)):
        _blank_jpeg(found, mark.end())
    _blank_segments(found)
    for mark in list(_PNG.finditer(found)):
        _blank_png(found, mark.end())
    for mark in list(_TIFF.finditer(found)):
        _blank_gps(found, mark.start())
    for begins, ends in _PACKETS:
        _blank_between(found, begins, ends)
    for place in list(_RECORDED.finditer(found)):
        found[place.start() : place.end()] = b" " * len(place[0])
    return bytes(found)


def _blank_jpeg(found: bytearray, at: int) -> None:
    while at + 4 <= len(found) and found[at] == 0xFF and found[at + 1] != _JPEG_DOTS:
        end = at + 2 + int.from_bytes(found[at + 2 : at + 4])
        if end > len(found) or end < at + 4:
            return
        if found[at + 1] in _JPEG_SAYS:
            found[at + 4 : end] = bytes(end - at - 4)
        at = end


def _blank_segments(found: bytearray) -> None:
    """A segment without its name is passed over by whoever reads the JPEG."""
    for segment in list(_SEGMENT.finditer(found)):
        start, length = segment.start() + 4, int.from_bytes(segment[1]) - 2
        end = min(start + max(length, 0), len(found))
        found[start:end] = bytes(end - start)


def _blank_png(found: bytearray, at: int) -> None:
    while at + 12 <= len(found):
        length, kind = int.from_bytes(found[at : at + 4]), bytes(found[at + 4 : at + 8])
        end = at + 8 + length
        if end + 4 > len(found) or kind == b"IEND":
            return
        if kind in _PNG_TEXTS:
            found[at + 4 : end] = _PNG_NOTHING + bytes(length)
            found[end : end + 4] = zlib.crc32(found[at + 4 : end]).to_bytes(4)
        at = end + 4


def _blank_gps(found: bytearray, start: int) -> None:
    order = "little" if found[start] == ord("I") else "big"

    def number(at: int, size: int) -> int:
        return int.from_bytes(found[at : at + size], order)  # type: ignore[arg-type]

    def entries(at: int) -> range:
        """Where the entries of a directory stand; none where it cannot be one."""
        count = number(at, 2)
        fits = count <= _MOST_ENTRIES and at + 2 + 12 * count <= len(found)
        return range(at + 2, at + 2 + 12 * count, 12) if fits else range(0)

    for entry in entries(start + number(start + 4, 4)):
        if number(entry, 2) != _GPS:
            continue
        directory = start + number(entry + 8, 4)
        for of_gps in entries(directory):
            size = _VALUE_SIZES.get(number(of_gps + 2, 2), 0) * number(of_gps + 4, 4)
            value = start + number(of_gps + 8, 4)
            if size > 4 and value + size <= len(found):
                found[value : value + size] = bytes(size)
            found[of_gps : of_gps + 12] = bytes(12)
        if directory + 2 <= len(found):
            found[directory : directory + 2] = bytes(2)


def _blank_between(found: bytearray, begins: bytes, ends: bytes) -> None:
    at = found.find(begins)
    while at >= 0:
        end = found.find(ends, at)
        if end < 0:
            return
        end += len(ends)
        found[at:end] = b" " * (end - at)
        at = found.find(begins, end)
