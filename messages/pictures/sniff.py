"""What kind of file some bytes are, told by the bytes alone and never by a name.

The suffix is the one the server gives the file it stores; what the sender called it is only data.
"""

from dataclasses import dataclass
from enum import Enum


class Family(Enum):
    """What a file is for; PICTURE is only what `intake.take_in` can read."""

    PICTURE = "picture"
    VOICE = "voice"
    VIDEO = "video"
    FILE = "file"


@dataclass(frozen=True)
class FileKind:
    """A kind of file: its family, its MIME type and the suffix with its dot."""

    family: Family
    mime: str
    suffix: str


JPEG = FileKind(Family.PICTURE, "image/jpeg", ".jpg")
PNG = FileKind(Family.PICTURE, "image/png", ".png")
WEBP = FileKind(Family.PICTURE, "image/webp", ".webp")
GIF = FileKind(Family.PICTURE, "image/gif", ".gif")
BMP = FileKind(Family.PICTURE, "image/bmp", ".bmp")
HEIC = FileKind(Family.FILE, "image/heic", ".heic")

OGG = FileKind(Family.VOICE, "audio/ogg", ".ogg")
WEBM_VOICE = FileKind(Family.VOICE, "audio/webm", ".webm")
WEBM_VIDEO = FileKind(Family.VIDEO, "video/webm", ".webm")
M4A = FileKind(Family.VOICE, "audio/mp4", ".m4a")
MP4 = FileKind(Family.VIDEO, "video/mp4", ".mp4")
AMR = FileKind(Family.VOICE, "audio/amr", ".amr")
MP3 = FileKind(Family.VOICE, "audio/mpeg", ".mp3")
WAV = FileKind(Family.VOICE, "audio/wav", ".wav")

PDF = FileKind(Family.FILE, "application/pdf", ".pdf")
ZIP = FileKind(Family.FILE, "application/zip", ".zip")
_OFFICE = "application/vnd.openxmlformats-officedocument."
DOCX = FileKind(Family.FILE, _OFFICE + "wordprocessingml.document", ".docx")
XLSX = FileKind(Family.FILE, _OFFICE + "spreadsheetml.sheet", ".xlsx")
PPTX = FileKind(Family.FILE, _OFFICE + "presentationml.presentation", ".pptx")
OLD_OFFICE = FileKind(Family.FILE, "application/x-ole-storage", ".ole")
UNKNOWN = FileKind(Family.FILE, "application/octet-stream", ".bin")

HEAD_BYTES = 4096

_STARTS: tuple[tuple[bytes, FileKind], ...] = (
    (b"\xff\xd8\xff", JPEG),
    (b"\x89PNG\r\n\x1a\n", PNG),
    (b"GIF87a", GIF),
    (b"GIF89a", GIF),
    (b"OggS", OGG),
    (b"#!AMR", AMR),
    (b"ID3", MP3),
    (b"%PDF-", PDF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLD_OFFICE),
)
_HEIC_BRANDS = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1"})
_VOICE_BRANDS = frozenset({b"M4A ", b"M4B "})


def kind_of(head: bytes) -> FileKind:
    """Tell a file's kind from its first `HEAD_BYTES` bytes (more are not looked at).

    What is not known is `UNKNOWN`; formats that can carry scripts (HTML, SVG) are so on purpose:
    never shown, only saved.
    """
    head = head[:HEAD_BYTES]
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[:4] == b"RIFF":
        return {b"WEBP": WEBP, b"WAVE": WAV}.get(head[8:12], UNKNOWN)
    if head[4:8] == b"ftyp":
        return _mp4_kind(head)
    if head.startswith(b"\x1aE\xdf\xa3"):
        return _webm_kind(head)
    if head.startswith(b"PK\x03\x04"):
        return _zip_kind(head)
    if head[:2] == b"BM" and head[6:10] == bytes(4):
        return BMP
    # An MPEG frame's sync bits with layer III; layer 0 would be AAC, which no door sends.
    if len(head) > 1 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2:
        return MP3
    return UNKNOWN


def _mp4_kind(head: bytes) -> FileKind:
    brand = head[8:12]
    if brand in _HEIC_BRANDS:
        return HEIC
    # A browser's voice note has a plain brand; then only its list of tracks tells.
    only_sound = b"soun" in head and b"vide" not in head
    return M4A if brand in _VOICE_BRANDS or only_sound else MP4


def _webm_kind(head: bytes) -> FileKind:
    if b"webm" not in head[:64]:
        return UNKNOWN
    return WEBM_VOICE if b"A_OPUS" in head and b"V_" not in head else WEBM_VIDEO


def _zip_kind(head: bytes) -> FileKind:
    for folder, kind in ((b"word/", DOCX), (b"xl/", XLSX), (b"ppt/", PPTX)):
        if folder in head:
            return kind
    return ZIP
