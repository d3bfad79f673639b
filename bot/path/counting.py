"""Counting: figures of cases are counted outside the writer, for whoever asked."""

import uuid
from dataclasses import dataclass
from datetime import datetime

from bot.path.in_hand import holds
from bot.path.writer import Writer
from handlers.house import House
from handlers.room.ask_figures import COUNTED
from handlers.room.figures_wanted import wanted
from messages.inbound import Due
from rules.figures import Cell
from rules.periods import Period
from storage.counted_cases import Wanted
from storage.database import Database
from storage.figures import count_cases
from storage.figures_requests import OWN, FiguresRequest
from storage.receiving import receive_due
from storage.store import Store

EVERYWHERE = "/"


@dataclass(frozen=True)
class Counting:
    """The part of the program that counts cases; it reads, and writes nothing but the answer."""

    database: Database
    writer: Writer
    house: House

    def do_one(self, now: datetime) -> bool:
        """Counts for one request; False if nobody asked, or another is at it."""
        with self.database.reading() as connection:
            asked = Store(connection).figures_requests.asked()
        return any(self._count(request, now) for request in asked)

    def _count(self, request: FiguresRequest, now: datetime) -> bool:
        if not holds(self.writer, f"figures_request:{request.id}", uuid.uuid4().hex, now):
            return False
        with self.database.reading() as connection:
            path = Store(connection).areas.get(request.area_id).path
            cells = count_cases(connection, self._wanted(request, path, now))
        self.writer.do(lambda store: _done(store, request, cells, now)).result()
        return True

    def _wanted(self, request: FiguresRequest, path: str, now: datetime) -> Wanted:
        """One's own cases count wherever they were filed."""
        own, period = request.scope == OWN, Period.parse(request.period)
        return wanted(
            self.house.regulations.as_of(now),
            period.first_day,
            period.last_day,
            EVERYWHERE if own else path,
            now,
            reporter_id=request.person_id if own else None,
            unit=request.unit,
        )


def _done(store: Store, request: FiguresRequest, cells: tuple[Cell, ...], now: datetime) -> None:
    if store.figures_requests.done(request.id, cells, now):
        due = Due(COUNTED, request.area_id, now)
        receive_due(store, due, now, after=f"figures_request:{request.id}")
