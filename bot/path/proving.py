"""Proving: the books of a village are proved outside the writer, for the supervisors who asked."""

import json
import time
import uuid
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from datetime import datetime, timedelta

from bot.office.audit.books import Proof, prove
from bot.path.in_hand import holds
from bot.path.writer import Writer
from handlers.publication.check_books import CHECKED, UNDER_WAY
from messages.inbound import Due
from storage.book_checks import BookCheck
from storage.database import Database
from storage.receiving import receive_due
from storage.store import Store

TELL_AFTER_S = 30.0
"""Seconds after which whoever waits hears how far it is, and again after as many."""


@dataclass(frozen=True)
class Proving:
    """The part of the program that proves books; it reads, and writes nothing but the answer."""

    database: Database
    writer: Writer
    tell_after_s: float = TELL_AFTER_S
    seconds: Callable[[], float] = field(default=time.monotonic)

    def do_one(self, now: datetime) -> bool:
        """Proves the books of one village; False if nobody asked, or another is at it.

        1. The check's lease is taken, so that it runs once.
        2. The books are read from one moment, beside the writer; now and then the lease is
           prolonged and the row says how many lines have been looked at.
        3. The one row switches, and the house tells itself, which tells whoever asked.
        """
        with self.database.reading() as connection:
            asked = Store(connection).book_checks.asked()
        return any(self._prove(check, now) for check in asked)

    def _prove(self, check: BookCheck, now: datetime) -> bool:
        holder = uuid.uuid4().hex
        if not self._holds(check, holder, now):
            return False
        begun = told = self.seconds()

        def seen(lines: int) -> None:
            nonlocal told
            if self.seconds() - told >= self.tell_after_s:
                told = self.seconds()
                self._holds(check, holder, now + timedelta(seconds=told - begun))
                self.writer.do(lambda store: _so_far(store, check, lines, now)).result()

        with self.database.reading() as connection:
            store = Store(connection)
            proof = prove(store, store.areas.get(check.village_id), seen)
        self.writer.do(lambda store: _done(store, check, proof, now)).result()
        return True

    def _holds(self, check: BookCheck, holder: str, now: datetime) -> bool:
        return holds(self.writer, f"book_check:{check.id}", holder, now)


def _so_far(store: Store, check: BookCheck, lines: int, now: datetime) -> None:
    store.book_checks.so_far(check.id, lines)
    due = Due(UNDER_WAY, check.village_id, now)
    receive_due(store, due, now, after=f"book_check:{check.id}:{lines}")


def _done(store: Store, check: BookCheck, proof: Proof, now: datetime) -> None:
    misfit = json.dumps(asdict(proof.misfit), ensure_ascii=False) if proof.misfit else ""
    if store.book_checks.done(check.id, proof.lines, misfit, now):
        due = Due(CHECKED, check.village_id, now)
        receive_due(store, due, now, after=f"book_check:{check.id}")
