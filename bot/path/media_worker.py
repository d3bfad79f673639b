"""Media: fetches, checks and draws pictures beside the path, and tells the lane what came of it."""

import asyncio
import errno
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import structlog

from bot.path.drawing import draw
from bot.path.writer import Writer, beside
from messages.inbound import MediaKind, MediaSettled, Refused
from messages.pictures.intake import PictureRefused, take_in
from messages.pictures.sniff import HEAD_BYTES, HEIC, UNKNOWN, Family, kind_of
from messages.recipes import read_recipe
from storage.errors import FileTooLarge
from storage.files import FileFolder
from storage.media import DRAW, FETCH, Medium
from storage.receiving import receive_media
from storage.store import Store

LEASE = timedelta(minutes=2)
TRIES = 5
REST = timedelta(seconds=30)

T = TypeVar("T")

Fetch = Callable[[str, Path], Awaitable[None]]
"""Brings a platform's file to a path.

Raises FileNotFoundError if it is gone there, FileTooLarge if it is more than the house takes.
"""

_log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Made:
    """What became of one thing: the files to show, or the reason there are none."""

    file: str = ""
    thumbnail: str = ""
    mime: str = ""
    width: int = 0
    height: int = 0
    refused: Refused | None = None


@dataclass
class MediaWorker:
    """The part of the program that works on pictures, voice notes and files.

    `served` is the account whose turn was last; the next one's comes now.
    """

    writer: Writer
    files: FileFolder
    fetchers: Mapping[str, Fetch]
    served: int = 0

    async def do_one(self, now: datetime) -> bool:
        """Works on one thing; False if nothing waits.

        1. Claim it for a while, so that a worker that dies does not keep it.
        2. Work outside any transaction; the files are durable before the row names them.
        3. Write down the outcome, free the messages that waited for it, and tell the lane.
        """
        claimed = await self._do(lambda store: _claim(store, self.served, now))
        if claimed is None:
            return False
        medium, self.served = claimed
        try:
            made = await self._work(medium)
        except FileNotFoundError:
            gone = Made(refused=Refused.GONE)
            await self._do(lambda store: settle(store, medium.id, gone, now))
        except FileTooLarge:
            too_large = Made(refused=Refused.TOO_LARGE)
            await self._do(lambda store: settle(store, medium.id, too_large, now))
        except Exception as error:
            _log.warning("media failed", media=medium.id, error=type(error).__name__)
            tries = medium.attempts + (not _is_full_disk(error))
            await self._do(lambda store: _put_back(store, medium, tries, now))
        else:
            await self._do(lambda store: settle(store, medium.id, made, now))
        return True

    async def begin(self) -> None:
        """Frees what an earlier process was working on when it ended."""
        await self._do(lambda store: store.media.release_all())

    async def _work(self, medium: Medium) -> Made:
        if medium.state == DRAW:
            return await beside(self.writer, self._draw, medium)
        raw = medium.raw_file if medium.state != FETCH else await self._fetched(medium)
        return await beside(self.writer, self._take_in, medium, raw)

    def _draw(self, medium: Medium) -> Made:
        png = draw(read_recipe(medium.recipe))
        name = self.files.keep(png, ".png")
        return Made(name, name, "image/png")

    def _take_in(self, medium: Medium, raw: str) -> Made:
        if medium.kind is MediaKind.PHOTO:
            return self._photo(raw)
        with self.files.path(raw).open("rb") as opened:
            kind = kind_of(opened.read(HEAD_BYTES))
        if kind.family is Family.PICTURE:
            # Whatever it was sent as: a picture is encoded anew, so that no place leaves with it.
            return self._photo(raw)
        if medium.kind is MediaKind.VOICE and kind.family is not Family.VOICE:
            return Made(refused=Refused.BROKEN)
        if kind.family is Family.VIDEO or kind in (HEIC, UNKNOWN):
            return Made(refused=Refused.NOT_ALLOWED)
        return Made(raw, "", kind.mime)

    async def _fetched(self, medium: Medium) -> str:
        door, _, remote = medium.remote.partition(":")
        with self.files.incoming() as incoming:
            await self.fetchers[door](remote, incoming.path)
            return await beside(self.writer, incoming.keep_written)

    def _photo(self, raw: str) -> Made:
        try:
            taken = take_in(self.files.read(raw))
        except PictureRefused as refused:
            return Made(refused=Refused(refused.reason.value))
        return Made(
            self.files.keep(taken.jpeg, ".jpg"),
            self.files.keep(taken.thumbnail, ".jpg"),
            "image/jpeg",
            taken.width,
            taken.height,
        )

    async def _do(self, unit: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self.writer.do(unit))


def _claim(store: Store, served: int, now: datetime) -> tuple[Medium, int] | None:
    while (medium := store.media.take(now, served)) is not None:
        if medium.attempts >= TRIES:
            # Nobody ever came back from it: it ended the process each time.
            settle(store, medium.id, Made(refused=Refused.BROKEN), now)
        elif store.media.claim(medium.id, now, now + LEASE):
            return medium, store.media.sender_of(medium)
    return None


def settle(store: Store, media_id: int, made: Made, now: datetime) -> None:
    """One unit of work: the outcome, the messages that waited for it, and the word to the lane."""
    if made.refused is not None:
        store.media.failed(media_id, made.refused)
    else:
        store.media.ready(
            media_id,
            file=made.file,
            thumbnail=made.thumbnail,
            mime=made.mime,
            width=made.width,
            height=made.height,
        )
    store.outbox.media_settled(media_id)
    receive_media(store, MediaSettled(media_id, made.refused), now)


def _put_back(store: Store, medium: Medium, tries: int, now: datetime) -> None:
    if tries < TRIES:
        store.media.try_again(medium.id, tries, now + REST)
    else:
        settle(store, medium.id, Made(refused=Refused.BROKEN), now)


def _is_full_disk(error: Exception) -> bool:
    """The house's own trouble is no reason to give up a picture."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
