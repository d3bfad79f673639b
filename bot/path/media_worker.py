"""Media: fetches, checks and draws pictures beside the path, and tells the lane what came of it."""

import asyncio
import errno
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import structlog

from bot.failures import described
from bot.path.apart import EndedApart, apart
from bot.path.developing import Made, develop
from bot.path.outcomes import RESTS
from bot.path.writer import Writer, beside
from messages.inbound import MediaSettled, Refused
from messages.recipes import StampRecipe, read_recipe, write_recipe
from storage.errors import FileTooLarge
from storage.files import FileFolder
from storage.media import FETCH, UNMADE, Medium
from storage.receiving import receive_media
from storage.store import Store
from storage.trouble import is_trouble

LEASE = timedelta(minutes=3)
TRIES = 5
"""So often a thing may fail in the house's own hands before it is broken."""

UNSUSPECTED = 2
"""So often the process may end with a thing in hand; from then on it is developed apart, which
tells one that ends its process from one that was there each time by chance."""

REST = timedelta(seconds=30)
REST_AFTER_FAILURE_S = 5

T = TypeVar("T")

Fetch = Callable[[str, Path], Awaitable[None]]
"""Brings a platform's file to a path, or gives up well within the lease.

Raises FileNotFoundError if it is gone there, FileTooLarge if it is more than the house takes,
FetchLater if the platform named a time; after anything else it is asked again and again, with
growing rests.
"""

Develop = Callable[[FileFolder, Medium, str], Made]
"""Makes of bytes or a recipe what can be shown. Raises EndedApart if that ended its process."""

_log = structlog.get_logger(__name__)


class FetchLater(Exception):
    """The platform will give the file, but not before `retry_after`."""

    def __init__(self, retry_after: timedelta) -> None:
        super().__init__("later")
        self.retry_after = retry_after


@dataclass(frozen=True)
class Later:
    """It did not come off, and rests; `tries` of those that count have been made."""

    rest: timedelta
    tries: int


@dataclass
class MediaWorker:
    """The part of the program that works on pictures, voice notes and files.

    `served` is the account whose turn was last; the next one's comes now. `stumbles` counts how
    often the platform failed each thing; a restart begins to count anew. `suspected` develops what
    may have ended the process.
    """

    writer: Writer
    files: FileFolder
    fetchers: Mapping[str, Fetch]
    served: int = 0
    stumbles: dict[int, int] = field(default_factory=dict)
    suspected: Develop = field(default=lambda *work: apart(develop, *work))
    developing: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(1))

    async def do_one(self, now: datetime) -> bool:
        """Works on one thing; False if nothing waits."""
        claimed = await self.claim(now)
        if claimed is not None:
            await self.finish(claimed, lambda: now, patience=timedelta())
        return claimed is not None

    async def begin(self) -> None:
        """Frees what an earlier process was working on when it ended."""
        await self._do(lambda store: store.media.release_all())

    async def claim(self, now: datetime, states: Collection[str] = UNMADE) -> Medium | None:
        """The next thing in one of these states, for a while: a worker that dies keeps nothing."""
        claimed = await self._do(lambda store: _claim(store, self.served, states, now))
        if claimed is None:
            return None
        medium, self.served = claimed
        return medium

    async def finish(
        self,
        medium: Medium,
        now: Callable[[], datetime],
        patience: timedelta = LEASE,
        rest_s: float = REST_AFTER_FAILURE_S,
    ) -> None:
        """Works on a thing outside any transaction, then writes down what came of it.

        The files are durable before the row names them. Many may be fetched at once; one is
        developed at a time. A database in trouble is asked again while `patience` lasts: what was
        done is not done again, and counts no try.
        """
        until = now() + patience
        outcome = await self._work(medium)
        while True:
            try:
                await self._do(lambda store: _write_down(store, medium, outcome, now()))
                break
            except Exception as error:
                if not is_trouble(error) or now() >= until:
                    raise
                _log.error("an outcome was not written", failure=described(error))
            await asyncio.sleep(rest_s)
        if isinstance(outcome, Made):
            self.stumbles.pop(medium.id, None)

    async def _work(self, medium: Medium) -> Made | Later:
        try:
            raw = await self._fetched(medium) if medium.state == FETCH else medium.raw_file
            if isinstance(raw, Later):
                return raw
            async with self.developing:
                return replace(await self._develop(medium, raw), raw=raw)
        except EndedApart:
            return Made(refused=Refused.BROKEN)
        except FileNotFoundError:
            return Made(refused=Refused.GONE)
        except FileTooLarge:
            return Made(refused=Refused.TOO_LARGE)
        except Exception as error:
            _log.warning("media failed", media=medium.id, error=type(error).__name__)
            tries = medium.attempts + (not _is_full_disk(error))
            return Later(REST, tries) if tries < TRIES else Made(refused=Refused.BROKEN)

    async def _develop(self, medium: Medium, raw: str) -> Made:
        if medium.attempts < UNSUSPECTED:
            return await beside(self.writer, develop, self.files, medium, raw)
        return await beside(self.writer, self.suspected, self.files, medium, raw)

    async def _fetched(self, medium: Medium) -> str | Later:
        """The name of the bytes; or when the platform is asked again, which counts no try."""
        door, _, remote = medium.remote.partition(":")
        with self.files.incoming() as incoming:
            try:
                await self.fetchers[door](remote, incoming.path)
            except FetchLater as later:
                return Later(later.retry_after, medium.attempts)
            except (FileNotFoundError, FileTooLarge):
                raise
            except Exception as error:
                if _is_full_disk(error):
                    raise
                return self._stumbled(medium, error)
            return await beside(self.writer, incoming.keep_written)

    def _stumbled(self, medium: Medium, error: Exception) -> Later:
        """Raises FileNotFoundError once the platform has had all its chances."""
        stumbles = self.stumbles.get(medium.id, 0)
        _log.warning("fetch failed", media=medium.id, error=type(error).__name__, before=stumbles)
        if stumbles == len(RESTS):
            raise FileNotFoundError("not to be had") from error
        self.stumbles[medium.id] = stumbles + 1
        return Later(RESTS[stumbles], medium.attempts)

    async def _do(self, unit: Callable[[Store], T]) -> T:
        return await asyncio.wrap_future(self.writer.do(unit))


def _claim(
    store: Store, served: int, states: Collection[str], now: datetime
) -> tuple[Medium, int] | None:
    while (medium := store.media.take(now, served, states)) is not None:
        if store.media.claim(medium.id, now, now + LEASE):
            return medium, store.media.sender_of(medium)
    return None


def _write_down(store: Store, medium: Medium, outcome: Made | Later, now: datetime) -> None:
    if isinstance(outcome, Made):
        settle(store, medium.id, outcome, now)
    else:
        store.media.try_again(medium.id, outcome.tries, now + outcome.rest)


def settle(store: Store, media_id: int, made: Made, now: datetime) -> None:
    """One unit of work: the outcome, what waited for it, and the word to the lane.

    A stamped copy is made once its photo is there, and comes to nothing with it.
    """
    if made.raw:
        store.media.received(media_id, made.raw)
    if made.likeness is not None:
        store.photo_prints.keep(media_id, made.likeness, made.views)
    for copy_id in store.evidence_copies.waiting_for(media_id):
        if made.refused is not None:
            store.media.failed(copy_id, made.refused)
            store.outbox.media_settled(copy_id)
            continue
        recipe = read_recipe(store.media.get(copy_id).recipe)
        assert isinstance(recipe, StampRecipe), "a copy is a stamped one"
        whole = write_recipe(replace(recipe, file=made.file))
        store.media.gather(copy_id, whole, whole=True)
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


def _is_full_disk(error: Exception) -> bool:
    """The house's own trouble is no reason to give up a picture."""
    return isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT)
