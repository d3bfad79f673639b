"""A PDF as others may see it: no place, no camera, no author; page for page as it was.

It stays as long as it was, so that its table of objects holds. Pictures stand in it as they are, or
packed once more; both are looked through. What somebody attached within it, and streams packed in
a way that only old programs use, are not.
"""

import re
import zlib

from messages.inbound import Refused
from messages.papers.places import blanked
from messages.papers.refusals import PaperRefused

MOST_UNPACKED = 300 * 2**20

LONGEST_LOOKED_AT = 40 * 2**20
"""Bytes of one stream that is no picture."""

_ENCRYPTED = re.compile(rb"/Encrypt[\s<]")
_STREAM = re.compile(rb"stream\r?\n")
_AUTHOR = re.compile(rb"/Author\s*\(((?:[^\\()]|\\.)*)\)", re.DOTALL)
_AUTHOR_IN_HEX = re.compile(rb"/Author\s*<([0-9A-Fa-f\s]*)>")
_END = b"endstream"
_DICTIONARY = 600
"""Bytes before a stream in which its own dictionary says what it is."""
_HEAD = 4096
_JPEG = b"\xff\xd8"


def pdf_for_others(content: bytes) -> bytes:
    """Raises PaperRefused for one that is encrypted, or unpacks to more than can be looked at."""
    if _ENCRYPTED.search(content):
        raise PaperRefused(Refused.LOCKED)
    found = bytearray(_without_traces(content))
    left = MOST_UNPACKED
    at = 0
    while (mark := _STREAM.search(found, at)) is not None:
        begins = mark.end()
        ends = found.find(_END, begins)
        ends = len(found) if ends < 0 else ends
        at = ends + len(_END)
        about = bytes(found[max(mark.start() - _DICTIONARY, 0) : mark.start()])
        if not _is_zlib(found[begins : begins + 2]):
            continue
        left -= _repack(found, begins, ends, about.rpartition(b"obj")[2])
        if left < 0:
            raise PaperRefused(Refused.TOO_LARGE)
    return bytes(found)


def _without_traces(content: bytes) -> bytes:
    found = bytearray(blanked(content))
    for author in list(_AUTHOR.finditer(found)):
        found[author.start(1) : author.end(1)] = b" " * len(author[1])
    for author in list(_AUTHOR_IN_HEX.finditer(found)):
        found[author.start(1) : author.end(1)] = (b"20" * len(author[1]))[: len(author[1])]
    return bytes(found)


def _is_zlib(head: bytes | bytearray) -> bool:
    return len(head) == 2 and head[0] & 15 == 8 and int.from_bytes(head) % 31 == 0


def _repack(found: bytearray, begins: int, ends: int, about: bytes) -> int:
    """Packs a stream anew where it tells something; returns how much was unpacked, in bytes."""
    packed = bytes(found[begins:ends])
    unpacking = zlib.decompressobj()
    try:
        text = unpacking.decompress(packed, _HEAD)
        if b"/Image" in about and not text.startswith(_JPEG):
            return len(text)  # Its dots, and nothing beside them.
        text += unpacking.decompress(unpacking.unconsumed_tail, LONGEST_LOOKED_AT)
    except zlib.error:
        return 0
    if len(text) >= LONGEST_LOOKED_AT:
        raise PaperRefused(Refused.TOO_LARGE)
    clean = _without_traces(text)
    if clean != text:
        again = zlib.compress(clean, 9)
        room = len(packed) - len(unpacking.unused_data)
        if len(again) > room:
            # Packed better than we can: it says something and cannot be mended here.
            raise PaperRefused(Refused.LOCKED)
        found[begins : begins + room] = again + b"\n" * (room - len(again))
    return len(text)
