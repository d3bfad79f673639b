"""An Office file (or another zip) as others may see it: pictures without place, no authors."""

import io
import re
import shutil
import warnings
import zipfile
import zlib

from messages.inbound import Refused
from messages.papers.old_office import old_office_for_others
from messages.papers.pdf import pdf_for_others
from messages.papers.places import blanked
from messages.papers.refusals import PaperRefused
from messages.pictures.sniff import (
    DOCX,
    HEAD_BYTES,
    OLD_OFFICE,
    PDF,
    PPTX,
    XLSX,
    ZIP,
    FileKind,
    kind_of,
)

MOST_PARTS = 5_000
MOST_UNPACKED = 300 * 2**20
LONGEST_LOOKED_AT = 40 * 2**20
"""Bytes of one part; nothing but words (a sheet's cells) is longer, and goes as it is."""

DEEPEST = 3
"""A workbook within a presentation within a zip."""

ARCHIVES = frozenset({DOCX, XLSX, PPTX, ZIP})

_PROPERTIES = ("docprops/core.xml", "docprops/app.xml", "meta.xml")
_SAID_OF_PEOPLE = re.compile(
    rb"(<(?:\w+:)?(creator|lastModifiedBy|initial-creator|Manager|Company)(?:\s[^<>]*)?>)[^<]*(?=</)"
)
_OLD_NAMES = "gb18030"
"""What Chinese Windows writes names in, where an archive does not say UTF-8."""


def archive_for_others(content: bytes) -> bytes:
    """The very same bytes where nothing tells. Raises PaperRefused: broken, locked, a bomb."""
    left = [MOST_UNPACKED]
    return _cleaned(content, left, 1)


def _cleaned(content: bytes, left: list[int], depth: int) -> bytes:
    if depth > DEEPEST:
        raise PaperRefused(Refused.TOO_LARGE)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of names that stand there twice
            return _rewritten(content, left, depth)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError):
        raise PaperRefused(Refused.BROKEN) from None


def _rewritten(content: bytes, left: list[int], depth: int) -> bytes:
    made, changed = io.BytesIO(), False
    with _opened(content) as given, zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as written:
        parts = given.infolist()
        if any(part.flag_bits & 1 for part in parts):
            raise PaperRefused(Refused.LOCKED)
        left[0] -= sum(part.file_size for part in parts)
        if len(parts) > MOST_PARTS or left[0] < 0:
            raise PaperRefused(Refused.TOO_LARGE)
        for part in parts:
            entry = zipfile.ZipInfo(part.filename, part.date_time)
            entry.external_attr = part.external_attr
            entry.compress_type = min(part.compress_type, zipfile.ZIP_DEFLATED)
            if part.file_size > LONGEST_LOOKED_AT:
                _copy_words(given, part, written, entry)
                continue
            text = given.read(part)
            clean = _for_others(part.filename, text, left, depth)
            changed = changed or clean != text
            written.writestr(entry, clean)
    return made.getvalue() if changed else content


def _copy_words(
    given: zipfile.ZipFile, part: zipfile.ZipInfo, written: zipfile.ZipFile, entry: zipfile.ZipInfo
) -> None:
    with given.open(part) as source:
        head = source.read(HEAD_BYTES)
        if not head.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<"):
            raise PaperRefused(Refused.TOO_LARGE)
        with written.open(entry, "w", force_zip64=True) as target:
            target.write(head)
            shutil.copyfileobj(source, target)


def _opened(content: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(content), metadata_encoding=_OLD_NAMES)
    except UnicodeDecodeError:
        return zipfile.ZipFile(io.BytesIO(content))


def _for_others(name: str, text: bytes, left: list[int], depth: int) -> bytes:
    kind: FileKind = kind_of(text[:HEAD_BYTES])
    if kind in ARCHIVES:
        return _cleaned(text, left, depth + 1)
    if kind == PDF:
        return pdf_for_others(text)
    if kind == OLD_OFFICE:
        return old_office_for_others(text)
    if name.lower() in _PROPERTIES:
        return _SAID_OF_PEOPLE.sub(rb"\1", text)
    return blanked(text)
