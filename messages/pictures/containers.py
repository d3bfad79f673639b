"""Takes a picture's container apart: what holds its pixels, and the EXIF block beside them.

Cameras and messengers write broken metadata into sound pictures. Nothing but the pixels is handed
to the decoder, so no metadata, broken or hostile, is ever parsed there, refuses a picture or
travels on into what the program serves.
"""

from dataclasses import dataclass

from messages.pictures.sniff import JPEG, PNG, WEBP, FileKind

MAX_SCANS = 64

_EXIF_MARK = b"Exif\0\0"
_JPEG_STANDALONE = frozenset({0x01, *range(0xD0, 0xD8)})
_JPEG_SCAN = 0xDA
_JPEG_APP1 = 0xE1
# JFIF and Adobe segments say how colours are coded; the other APPn and comments are metadata.
_JPEG_METADATA = frozenset({*range(0xE1, 0xEE), 0xEF, 0xFE})
_PNG_PIXELS = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})
_PNG_SIGNATURE = 8


@dataclass(frozen=True)
class Bare:
    """`pixels`: a picture file without its metadata; `exif`: its EXIF block, or nothing."""

    pixels: bytes
    exif: bytes = b""


def bare(raw: bytes, kind: FileKind) -> Bare:
    """Separate pixels and EXIF of a JPEG or PNG; other formats are returned as they are.

    Raises ValueError if the container ends before its pixels begin, or if a JPEG has more than
    `MAX_SCANS` scans: each one is a pass over the whole picture, however few bytes it takes.
    """
    if kind == JPEG:
        return _bare_jpeg(raw)
    if kind == PNG:
        return _bare_png(raw)
    return Bare(raw)


def webp_size(raw: bytes) -> tuple[int, int]:
    """Return the width and height a WebP's header declares; ValueError if there is none.

    Merely opening a WebP reserves memory for its whole canvas, so this is asked first.
    """
    chunk, body = raw[12:16], raw[20:30]
    if chunk == b"VP8X" and len(body) == 10:
        return _little(body[4:7]) + 1, _little(body[7:10]) + 1
    if chunk == b"VP8L" and body[:1] == b"\x2f":
        bits = _little(body[1:5])
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    if chunk == b"VP8 " and body[3:6] == b"\x9d\x01\x2a":
        return _little(body[6:8]) & 0x3FFF, _little(body[8:10]) & 0x3FFF
    raise ValueError(f"no size in this {WEBP.mime}")


def _bare_jpeg(raw: bytes) -> Bare:
    kept, exif, at = [raw[:2]], b"", 2
    while True:
        at = raw.find(b"\xff", at)
        while at >= 0 and raw[at + 1 : at + 2] == b"\xff":
            at += 1
        if at < 0 or at + 4 > len(raw):
            raise ValueError("a JPEG without pixels")
        marker = raw[at + 1]
        if marker in _JPEG_STANDALONE or marker == 0:
            at += 2
            continue
        if marker == _JPEG_SCAN:
            kept.append(_scans(raw[at:]))
            return Bare(b"".join(kept), exif)
        end = at + 2 + int.from_bytes(raw[at + 2 : at + 4], "big")
        if marker not in _JPEG_METADATA:
            kept.append(raw[at:end])
        elif marker == _JPEG_APP1 and raw[at + 4 : at + 10] == _EXIF_MARK:
            exif = exif or raw[at + 4 : end]
        at = end


def _scans(rest: bytes) -> bytes:
    # Among coded pixels 0xFF is never followed by these two, so they are true markers.
    end = rest.find(b"\xff\xd9")
    scans = rest[: end + 2] if end >= 0 else rest
    if scans.count(b"\xff\xda") > MAX_SCANS:
        raise ValueError("a JPEG with too many scans")
    return scans


def _bare_png(raw: bytes) -> Bare:
    kept, exif, at = [raw[:_PNG_SIGNATURE]], b"", _PNG_SIGNATURE
    while at + 8 <= len(raw):
        name = raw[at + 4 : at + 8]
        end = at + 12 + int.from_bytes(raw[at : at + 4], "big")
        if name in _PNG_PIXELS:
            kept.append(raw[at:end])
        elif name == b"eXIf":
            exif = exif or _EXIF_MARK + raw[at + 8 : end - 4]
        at = end
    return Bare(b"".join(kept), exif)


def _little(number: bytes) -> int:
    return int.from_bytes(number, "little")
