"""The platform's files: an id that lasts, one that only compares, and a path to fetch by."""

import base64
import hashlib
import io
import itertools
import warnings
from dataclasses import dataclass, field
from typing import Any

from PIL import Image

MEBIBYTE = 1 << 20
SMALLER_SIDES = (90, 320)
LARGEST_DRAWN = 25_000_000
"""Pixels; of a larger picture no smaller sizes are made here."""


@dataclass
class StoredFile:
    """One file. `lost`: "" or where it is gone from, "everywhere" or "path"."""

    file_id: str
    unique_id: str
    path: str
    kind: str
    name: str
    content: bytes
    lost: str = ""

    def as_json(self) -> dict[str, Any]:
        return {
            "file_id": self.file_id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.content),
        }


@dataclass
class FileRoom:
    """All files of one bot; another bot's ids mean nothing here."""

    bot_id: int
    largest_download: int = 20 * MEBIBYTE
    stored: dict[str, StoredFile] = field(default_factory=dict)
    _numbers: "itertools.count[int]" = field(default_factory=itertools.count)

    def keep(self, content: bytes, kind: str, name: str = "") -> StoredFile:
        """A new file_id each time; the same bytes have the same file_unique_id."""
        number = next(self._numbers)
        seed = hashlib.sha256(f"{self.bot_id}/{number}".encode()).digest()
        made = StoredFile(
            file_id="AgAC" + base64.urlsafe_b64encode(seed).decode().rstrip("="),
            unique_id=base64.urlsafe_b64encode(hashlib.sha256(content).digest())[:14].decode(),
            path=f"{kind}s/file_{number}" + (f".{name.rpartition('.')[2]}" if "." in name else ""),
            kind=kind,
            name=name,
            content=content,
        )
        self.stored[made.file_id] = made
        return made

    def photo(self, content: bytes) -> list[dict[str, Any]]:
        """A photo's sizes, smallest first; the last is `content` byte for byte."""
        *smaller, (width, height, _) = picture_sizes(content)
        sizes = [(w, h, data) for w, h, data in smaller] + [(width, height, content)]
        return [
            self.keep(data, "photo", "photo.jpg").as_json() | {"width": w, "height": h}
            for w, h, data in sizes
        ]

    def lose(self, file_id: str, *, only_path: bool = False) -> None:
        """The file is gone: getFile refuses it, its path is 404 (with `only_path`, just that)."""
        self.stored[file_id].lost = "path" if only_path else "everywhere"

    def by_path(self, path: str) -> StoredFile | None:
        found = [each for each in self.stored.values() if each.path == path and not each.lost]
        return found[0] if found else None

    def content(self, file_id: str) -> bytes:
        return self.stored[file_id].content


def picture_sizes(content: bytes) -> list[tuple[int, int, bytes]]:
    """Width, height and bytes of what a picture is offered in, the whole one last.

    What is no picture is 1 × 1: people can send anything as a photo here, to try the bot.
    """
    try:
        with warnings.catch_warnings(action="ignore"):
            picture = Image.open(io.BytesIO(content))
            width, height = picture.size
            made = []
            for side in SMALLER_SIDES:
                if max(width, height) > side and width * height <= LARGEST_DRAWN:
                    small = picture.convert("RGB")
                    small.thumbnail((side, side))
                    written = io.BytesIO()
                    small.save(written, "JPEG")
                    made.append((*small.size, written.getvalue()))
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return [(1, 1, content)]
    return [*made, (width, height, content)]
