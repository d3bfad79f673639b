"""Media: fetches, checks and draws pictures beside the path, and tells the lane what came of it."""

import errno
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import structlog

from bot.path.drawing import draw
from bot.path.writer import Writer
from messages.inbound import MediaKind, MediaSettled, Refused
from messages.pictures.intake import PictureRefused, take_in
from messages.pictures.sniff import HEAD_BYTES, Family, kind_of
from messages.recipes import read_recipe
from storage.files import FileFolder
from storage.media import DRAW, FETCH, Medium
from storage.receiving import receive_media
from storage.store import Store

LEASE = timedelta(minutes=2)
TRIES = 5
REST = timedelta(seconds=30)

Fetch = Callable[[str, Path], None]
"""Brings a platform's file to a path; raises OSError if it cannot."""

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


@dataclass(frozen=True)
class MediaWorker:
    """The part of the program that works on pictures, voice notes and files."""

    writer: Writer
    files: FileFolder
    fetchers: Mapping[str, Fetch]

    def do_one(self, now: datetime) -> bool:
        """Works on one thing; False if nothing waits.

        1. Claim it for a while, so that a worker that dies does not keep it.
        2. Work outside any transaction; the files are durable before the row names them.
        3. Write down the outcome, free the messages that waited for it, and tell the lane.
        """
        medium = self.writer.do(lambda store: _claim(store, now)).result()
        if medium is None:
            return False
        try:
            made = self._work(medium)
        except Exception as error:
            _log.warning("media failed", media=medium.id, error=type(error).__name__)
            last = medium.attempts + 1 >= TRIES and not _is_full_disk(error)
            self.writer.do(lambda store: _put_back(store, medium, last, now)).result()
        else:
            self.writer.do(lambda store: settle(store, medium.id, made, now)).result()
        return True

    def begin(self) -> None:
        """Frees what an earlier process was working on when it ended."""
        self.writer.do(lambda store: store.media.release_all()).result()

    def _work(self, medium: Medium) -> Made:
        if medium.state == DRAW:
            png = draw(read_recipe(medium.recipe))
            name = self.files.keep(png, ".png")
            return Made(name, name, "image/png")
        raw = self._raw(medium)
        if medium.kind is MediaKind.PHOTO:
            return self._photo(raw)
        kind = kind_of(self.files.path(raw).read_bytes()[:HEAD_BYTES])
        if medium.kind is MediaKind.VOICE and kind.family not in (Family.VOICE, Family.VIDEO):
            return Made(refused=Refused.BROKEN)
        return Made(raw, "", kind.mime)

    def _raw(self, medium: Medium) -> str:
        if medium.state != FETCH:
            return medium.raw_file
        door, _, remote = medium.remote.partition(":")
        with self.files.incoming() as incoming:
            self.fetchers[door](remote, incoming.path)
            return incoming.keep_written()

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


def _claim(store: Store, now: datetime) -> Medium | None:
    medium = store.media.take(now)
    if medium is None or not store.media.claim(medium.id, now, now + LEASE):
        return None
    return medium


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


def _put_back(store: Store, medium: Medium, last: bool, now: datetime) -> None:
    if last:
        settle(store, medium.id, Made(refused=Refused.BROKEN), now)
    else:
        store.media.try_again(medium.id, now + REST)


def _is_full_disk(error: Exception) -> bool:
    """The house's own trouble is no reason to give up a picture."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
