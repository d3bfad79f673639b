"""The ledger: lines are added, never changed; a balance moves with the line that moves it."""

import secrets
from collections.abc import Collection, Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import Connection, Row, Select, func, insert, select, update

from rules.chain import FIRST, Line, line_hash, text_digest
from storage.errors import NotFound, OutOfStep, Overdrawn
from storage.ledger_lines import Entry, Head, Kind, LedgerLine, ScoreLine
from storage.ledger_statements import (
    ANY_MARK,
    BALANCE,
    BALANCE_OF,
    BY_ID,
    BY_SOURCE,
    CHAIN,
    COUNTED_ITEMS,
    COUNTED_LINES,
    HEAD,
    HOLD,
    ID_OF,
    LAST_LINES,
    LEDGER,
    LINES,
    SCORES_OF,
    SPEND,
    TEXT,
)
from storage.upsert import insert_if_absent

PIECE = 1000
"""Lines of a chain that are read at once."""


class Ledger:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry: Entry, now: datetime) -> bool:
        """Adds a line to its village's chain and moves the balance; False if it was there.

        1. A line with the same source ends it: one cause, one line.
        2. The head's place is taken by a conditional update, so two writers never share one.
        3. The balance moves: for a spend by one update that asks whether it covers it.
        4. The line and its text are written; a trigger refuses a spend that left less than nothing.

        Raises OutOfStep if another writer took the head's place first, Overdrawn for a spend that
        the balance does not cover. The caller's transaction must then be undone.
        """
        if self.id_of(entry.source) is not None:
            return False
        before = self.head(entry.village_id)
        salt = secrets.token_hex(16)
        line = Line(
            village_id=entry.village_id,
            seq=before.seq + 1,
            kind=entry.kind.value,
            household_id=entry.household_id,
            member_id=entry.member_id,
            item=entry.item,
            quantity=entry.quantity,
            hundredths=entry.hundredths,
            credited=entry.credited,
            happened_on=entry.happened_on,
            recorded_at=now.astimezone(UTC),
            recorded_by=entry.recorded_by,
            reverses=entry.reverses,
            source=entry.source,
            text_digest=text_digest(salt, entry.place, entry.reason),
        )
        hashed = line_hash(line, before.hash)
        self._move_head(entry.village_id, before, hashed)
        if entry.kind is Kind.SPEND:
            self._spend(entry.household_id, -entry.credited)
        elif entry.credited:
            self._credit(entry.household_id, entry.credited)
        values = {name: getattr(line, name) for name in Line.__dataclass_fields__}
        made = self._connection.execute(
            insert(LEDGER).returning(LEDGER.c.id),
            {**values, "previous_hash": before.hash, "hash": hashed},
        ).scalar_one()
        self._connection.execute(
            insert(TEXT),
            {"ledger_id": made, "salt": salt, "place": entry.place, "reason": entry.reason},
        )
        return True

    def hold(self, village_id: int) -> None:
        """The village's next place is the caller's until the transaction ends; others wait for it.

        Whoever locks other rows besides comes here first, so that nobody waits in a circle. On
        SQLite there is one writer anyway.
        """
        self._connection.execute(HOLD, {"village": village_id})

    def id_of(self, source: str) -> int | None:
        """The line of a cause (None: there is none)."""
        found: int | None = self._connection.execute(ID_OF, {"source": source}).scalar_one_or_none()
        return found

    def head(self, village_id: int) -> Head:
        """The last line of a village's chain."""
        row = self._connection.execute(
            select(HEAD.c.seq, HEAD.c.hash).where(HEAD.c.village_id == village_id)
        ).first()
        return Head(row.seq, row.hash) if row else Head(0, FIRST)

    def balance(self, household_id: int) -> int:
        """What the household can spend, in hundredths."""
        found: int | None = self._connection.execute(
            BALANCE_OF, {"household": household_id}
        ).scalar_one_or_none()
        return found or 0

    def line(self, ledger_id: int) -> LedgerLine:
        """Raises NotFound."""
        found = self._list(BY_ID, line=ledger_id)
        if not found:
            raise NotFound(f"ledger line {ledger_id}")
        return found[0]

    def by_source(self, source: str) -> LedgerLine | None:
        """The line of a cause, if the cause has made one."""
        return next(iter(self._list(BY_SOURCE, source=source)), None)

    def counted_lines(self, household_id: int, first: date, last: date) -> tuple[LedgerLine, ...]:
        """A household's scores between two days that count, whole, in the order they came."""
        return self._list(COUNTED_LINES, household=household_id, first=first, last=last)

    def first_counted(self, household_id: int, first: date, last: date) -> dict[str, int]:
        """The items a household has noted between two days, each with the line entered first."""
        asked = {"household": household_id, "first": first, "last": last}
        found: dict[str, int] = {}
        for row in self._connection.execute(COUNTED_ITEMS, asked):
            if Decimal(row.quantity) > 0:
                found.setdefault(row.item, row.id)
        return found

    def last_lines(self, household_id: int, most: int) -> tuple[LedgerLine, ...]:
        """A household's newest lines, newest first."""
        return self._list(LAST_LINES, household=household_id, most=most)

    def scores_of(self, household_id: int, first: date, last: date) -> tuple[ScoreLine, ...]:
        """A household's scores between two days that count, in the order they were entered."""
        asked = {"household": household_id, "first": first, "last": last}
        return tuple(ScoreLine(*row) for row in self._connection.execute(SCORES_OF, asked).all())

    def has_mark(self, village_id: int, items: Collection[str], first: date, last: date) -> bool:
        """Whether any of these items was marked in a village between two days, and counts."""
        asked = {"village": village_id, "items": list(items), "first": first, "last": last}
        return self._connection.execute(ANY_MARK, asked).first() is not None

    def first_score_day(self, village_id: int) -> date | None:
        """The day of the village's earliest score."""
        found: date | None = self._connection.execute(
            select(func.min(LEDGER.c.happened_on)).where(
                LEDGER.c.village_id == village_id, LEDGER.c.kind == Kind.SCORE.value
            )
        ).scalar_one()
        return found

    def chain(self, village_id: int) -> Iterator[LedgerLine]:
        """A village's lines in their order."""
        rows = self._connection.execute(
            LINES.where(LEDGER.c.village_id == village_id).order_by(LEDGER.c.seq)
        )
        for row in rows:
            yield LedgerLine(*row)

    def chain_with_salts(self, village_id: int) -> Iterator[tuple[LedgerLine, str | None]]:
        """A village's lines in their order, each with the salt of its texts (None: erased).

        They are read a piece at a time, so that a long chain is never in memory as a whole.
        """
        after = 0
        piece: Sequence[Row[Any]] | None = None
        while piece is None or piece:
            asked = {"village": village_id, "after": after, "most": PIECE}
            piece = self._connection.execute(CHAIN, asked).all()
            for row in piece:
                whole: tuple[Any, ...] = tuple(row)
                yield LedgerLine(*whole[:-1]), whole[-1]
            after = piece[-1].seq if piece else after

    def salt(self, ledger_id: int) -> str | None:
        """The salt of a line's texts; None once they are erased."""
        found: str | None = self._connection.execute(
            select(TEXT.c.salt).where(TEXT.c.ledger_id == ledger_id)
        ).scalar_one_or_none()
        return found

    def _move_head(self, village_id: int, before: Head, hashed: str) -> None:
        if before.seq == 0:
            moved = insert_if_absent(
                self._connection, HEAD, village_id=village_id, seq=1, hash=hashed
            )
        else:
            switched = self._connection.execute(
                update(HEAD)
                .where(HEAD.c.village_id == village_id, HEAD.c.seq == before.seq)
                .values(seq=before.seq + 1, hash=hashed)
            )
            moved = switched.rowcount == 1
        if not moved:
            raise OutOfStep(f"the ledger of village {village_id} has gone on")

    def _credit(self, household_id: int, hundredths: int) -> None:
        insert_if_absent(self._connection, BALANCE, household_id=household_id, hundredths=0)
        self._connection.execute(
            update(BALANCE)
            .where(BALANCE.c.household_id == household_id)
            .values(hundredths=BALANCE.c.hundredths + hundredths)
        )

    def _spend(self, household_id: int, hundredths: int) -> None:
        values = {"household": household_id, "spent": hundredths}
        if self._connection.execute(SPEND, values).rowcount != 1:
            raise Overdrawn(f"household {household_id} has less than {hundredths} hundredths")

    def _list(self, statement: Select[Any], **values: object) -> tuple[LedgerLine, ...]:
        return tuple(LedgerLine(*row) for row in self._connection.execute(statement, values).all())
