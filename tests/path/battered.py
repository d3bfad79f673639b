"""A village whose program falls over now and then: phones send again, somebody starts it again."""

import re
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiohttp import ClientError
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from storage.database import Database
from storage.store import Store
from storage.trouble import is_trouble
from tests.path.failing import Crash
from tests.village.village import Village

Effects = dict[str, list[tuple[Any, ...]]]

MOST_TRIES = 50
"""A program that has not come through after so many never will."""


@dataclass(frozen=True)
class Keepsake:
    """A village as it was: its database, its pictures, all ids the phones had used, all they sent.

    A picture is kept by what stands in it: a stamped copy made at another minute is another file.
    """

    bring_back: Callable[[], None]
    pictures: dict[Path, bytes]
    ids: dict[str, list[str]]
    sent: list[Any]


class BatteredVillage(Village):
    """The same village; its phones and its keeper do not give up."""

    _engines: Database | None = None

    def deliver(
        self, account: str, chat: str, fields: dict[str, Any], files: list[Any]
    ) -> tuple[int, dict[str, Any]]:
        """A phone sends the same message under the same id until it is told 202."""
        for _ in range(MOST_TRIES):
            try:
                answer = self.runner.run(self.driver.send(account, chat, fields, files))
            except (ClientError, Crash):
                self.restart()
                continue
            if answer[0] < 500:
                self.works()
                return answer
        raise AssertionError("the message was never taken")

    def works(self) -> None:
        """Goes on until all is done, however often it is interrupted, and however late."""
        self._persist(super().works)
        while self._unfinished():
            self._persist(lambda: Village.later(self, minutes=3))

    def restart(self) -> None:
        """Whoever keeps the program starts it again, and again."""
        for _ in range(MOST_TRIES):
            try:
                super().restart()
            except Crash:
                continue
            except SQLAlchemyError as error:
                if not is_trouble(error):
                    raise
                continue
            return
        raise AssertionError("the program does not start")

    def keep(self) -> Keepsake:
        """The village as it is now."""
        self.stop()
        bring_back = self.ground.keep(self.settings.database_url)
        self._begin()
        ids = {name: list(each.ids) for name, each in self.people.items()}
        pictures = {path: path.read_bytes() for path in self._pictures()}
        return Keepsake(bring_back, pictures, ids, list(self.driver.sent))

    def return_to(self, then: Keepsake) -> None:
        """The village is again as it was then."""
        self.stop()
        then.bring_back()
        there = set(self._pictures())
        for path in there - then.pictures.keys():
            path.unlink()
        for path in then.pictures.keys() - there:
            path.write_bytes(then.pictures[path])
        for name, villager in self.people.items():
            villager.ids[:] = then.ids[name]
        self.driver.sent[:] = then.sent
        self.ahead = timedelta()
        self._begin()

    def _pictures(self) -> Iterable[Path]:
        return self.settings.media_dir.glob("*/*")

    def _begin(self) -> None:
        self._open()
        self.runner.run(self.program.begin())

    def throw_away(self) -> None:
        """The village and its folder are gone."""
        self.close()
        shutil.rmtree(self.folder)

    def _database(self) -> Database:
        """The same engines without their connections: a thousand restarts compile no SQL anew."""
        self._engines = self._engines or super()._database()
        return self._engines

    def _persist(self, work: Callable[[], None]) -> None:
        for _ in range(MOST_TRIES):
            try:
                work()
            except Crash:
                self.restart()
            except SQLAlchemyError as error:
                if not is_trouble(error):
                    raise
                continue
            return
        raise AssertionError("the work never ended")

    def _unfinished(self) -> bool:
        """Whether anything waits; a dead letter waits for nothing more."""

        def waits(store: Store) -> int:
            counts = store.outbox.counts()
            unsent = sum(counts.values()) - counts.get("dead", 0)
            return store.inbox.backlog() + store.media.unmade() + unsent

        return self.look(waits) > 0


_EFFECTS = {
    "cases": "SELECT number, category, item, state, unit, words, reporter_id, handler_id"
    " FROM cases ORDER BY id",
    "moves": "SELECT case_id, move, from_state, to_state, person_id, words"
    " FROM case_move ORDER BY id",
    "evidence": "SELECT case_id, stage, kind, state, file, thumbnail FROM case_evidence"
    " JOIN media ON media.id = media_id ORDER BY case_id, media_id",
    "received": "SELECT door, external_id, lane, body, state, attempts"
    " FROM inbox WHERE external_id NOT LIKE 'due:%' ORDER BY door, external_id",
    "said": "SELECT chat_id, subject, replaces, body, state FROM outbox ORDER BY chat_id, id",
    "read": "SELECT chat_id, seq, account_id, body, edited FROM page_message ORDER BY chat_id, seq",
    "offered": "SELECT chat_id, buttons FROM offer ORDER BY chat_id",
    "remembered": "SELECT key, fence, memory FROM lane ORDER BY key",
    # On a stamped copy stands the time of day, as on a card; which words, says its own row.
    "media": (
        "SELECT id, kind, state, CASE WHEN id IN (SELECT copy_id FROM evidence_copy) THEN '' "
        "ELSE file || thumbnail END FROM media ORDER BY id"
    ),
    "evidence_copy": "SELECT case_id, media_id, copy_id, said FROM evidence_copy ORDER BY copy_id",
    "numbers": "SELECT name, value FROM counter ORDER BY name",
}


def effects(village: Village) -> Effects:
    """Everything a run has brought about, without when it was, nor which moments came meanwhile."""
    with village.database.reading() as connection:
        return {
            name: [tuple(map(_timeless, row)) for row in connection.execute(text(query))]
            for name, query in _EFFECTS.items()
        }


def _timeless(value: Any) -> Any:
    """A card tells the time of day; that is when it was, not what."""
    return re.sub(r"\d{1,2}:\d\d", "…", value) if isinstance(value, str) else value
