"""The ledger: lines are added, never changed; a balance moves with the line that moves it."""

import secrets
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, fields
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Row, Select, bindparam, exists, func, insert, select, update

from rules.chain import FIRST, Line, line_hash, text_digest
from storage.columns import table
from storage.errors import NotFound, OutOfStep, Overdrawn
from storage.tables.people import PersonRow
from storage.tables.points import BalanceRow, LedgerHeadRow, LedgerRow, LedgerTextRow
from storage.upsert import insert_if_absent

PIECE = 1000
"""Lines of a chain that are read at once."""

_ledger = table(LedgerRow)
_text = table(LedgerTextRow)
_head = table(LedgerHeadRow)
_balance = table(BalanceRow)
_person = table(PersonRow)


class Kind(StrEnum):
    """What a line is: scores and what takes them back move no balance, every other kind does.

    A reversal takes a score back: neither of the two counts any more. A spend lowers the balance
    and never below zero; what is given back reverses a spend.
    """

    SCORE = "score"
    REVERSAL = "reversal"
    CREDIT = "credit"
    CARRIED_OVER = "carried_over"
    SPEND = "spend"
    GIVEN_BACK = "given_back"


@dataclass(frozen=True)
class Entry:
    """A line to be added; `source` names its one cause, so the same cause adds it once.

    `hundredths` is what was earned or noted, `credited` what the balance moves by.
    """

    kind: Kind
    village_id: int
    household_id: int
    item: str
    hundredths: int
    happened_on: date
    source: str
    credited: int = 0
    quantity: str = "1"
    member_id: int | None = None
    recorded_by: int | None = None
    reverses: int | None = None
    place: str = ""
    reason: str = ""


@dataclass(frozen=True)
class LedgerLine:
    """A line as it stands; its texts are empty once they have been erased.

    `recorder` is the name of who recorded it, empty where nobody did.
    """

    id: int
    village_id: int
    seq: int
    kind: str
    household_id: int
    member_id: int | None
    item: str
    quantity: str
    hundredths: int
    credited: int
    happened_on: date
    recorded_at: datetime
    recorded_by: int | None
    reverses: int | None
    source: str
    text_digest: str
    previous_hash: str
    hash: str
    place: str = ""
    reason: str = ""
    recorder: str = ""

    def covered(self) -> Line:
        """What the line's hash covers."""
        return Line(**{name: getattr(self, name) for name in Line.__dataclass_fields__})


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """Of a score's line, what the rules count by."""

    household_id: int
    item: str
    quantity: str
    hundredths: int
    happened_on: date


@dataclass(frozen=True)
class Head:
    """The last line of a village's chain; seq 0 before the first."""

    seq: int
    hash: str


_lines: Select[Any] = (
    select(
        *(_ledger.c[field.name] for field in fields(LedgerLine) if field.name in _ledger.c),
        func.coalesce(_text.c.place, "").label("place"),
        func.coalesce(_text.c.reason, "").label("reason"),
        func.coalesce(_person.c.name, "").label("recorder"),
    )
    .join(_text, _text.c.ledger_id == _ledger.c.id, isouter=True)
    .join(_person, _person.c.id == _ledger.c.recorded_by, isouter=True)
)
_chain = (
    _lines.add_columns(_text.c.salt)
    .where(_ledger.c.village_id == bindparam("village"), _ledger.c.seq > bindparam("after"))
    .order_by(_ledger.c.seq)
    .limit(bindparam("most"))
)
_by_id = _lines.where(_ledger.c.id == bindparam("line"))
_by_source = _lines.where(_ledger.c.source == bindparam("source"))
_last_lines = (
    _lines.where(_ledger.c.household_id == bindparam("household"))
    .order_by(_ledger.c.id.desc())
    .limit(bindparam("most"))
)
_reversal = _ledger.alias("reversal")
_counts = (_ledger.c.kind == Kind.SCORE.value) & ~exists().where(
    _reversal.c.reverses == _ledger.c.id
)
"""Which lines count: scores that nothing has taken back. Every figure is made of these alone."""

_scores = (
    select(
        _ledger.c.household_id,
        _ledger.c.item,
        _ledger.c.quantity,
        _ledger.c.hundredths,
        _ledger.c.happened_on,
    )
    .where(
        _counts,
        _ledger.c.happened_on.between(bindparam("first"), bindparam("last")),
    )
    .order_by(_ledger.c.id)
)
_counted_lines = _lines.where(
    _counts,
    _ledger.c.household_id == bindparam("household"),
    _ledger.c.happened_on.between(bindparam("first"), bindparam("last")),
).order_by(_ledger.c.id)
_scores_of = _scores.where(_ledger.c.household_id == bindparam("household"))
_scores_in = _scores.where(_ledger.c.village_id == bindparam("village"))
_any_mark = (
    _scores_in.where(_ledger.c.item.in_(bindparam("items", expanding=True))).order_by(None).limit(1)
)
_balance_of = select(_balance.c.hundredths).where(_balance.c.household_id == bindparam("household"))
_id_of = select(_ledger.c.id).where(_ledger.c.source == bindparam("source"))
_hold = select(_head.c.seq).where(_head.c.village_id == bindparam("village")).with_for_update()
_spend = (
    update(_balance)
    .where(_balance.c.household_id == bindparam("household"))
    .where(_balance.c.hundredths >= bindparam("spent"))
    .values(hundredths=_balance.c.hundredths - bindparam("spent"))
)


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
            insert(_ledger).returning(_ledger.c.id),
            {**values, "previous_hash": before.hash, "hash": hashed},
        ).scalar_one()
        self._connection.execute(
            insert(_text),
            {"ledger_id": made, "salt": salt, "place": entry.place, "reason": entry.reason},
        )
        return True

    def hold(self, village_id: int) -> None:
        """The village's next place is the caller's until the transaction ends; others wait for it.

        Whoever locks other rows besides comes here first, so that nobody waits in a circle. On
        SQLite there is one writer anyway.
        """
        self._connection.execute(_hold, {"village": village_id})

    def id_of(self, source: str) -> int | None:
        """The line of a cause (None: there is none)."""
        found: int | None = self._connection.execute(
            _id_of, {"source": source}
        ).scalar_one_or_none()
        return found

    def head(self, village_id: int) -> Head:
        """The last line of a village's chain."""
        row = self._connection.execute(
            select(_head.c.seq, _head.c.hash).where(_head.c.village_id == village_id)
        ).first()
        return Head(row.seq, row.hash) if row else Head(0, FIRST)

    def balance(self, household_id: int) -> int:
        """What the household can spend, in hundredths."""
        found: int | None = self._connection.execute(
            _balance_of, {"household": household_id}
        ).scalar_one_or_none()
        return found or 0

    def line(self, ledger_id: int) -> LedgerLine:
        """Raises NotFound."""
        found = self._list(_by_id, line=ledger_id)
        if not found:
            raise NotFound(f"ledger line {ledger_id}")
        return found[0]

    def by_source(self, source: str) -> LedgerLine | None:
        """The line of a cause, if the cause has made one."""
        return next(iter(self._list(_by_source, source=source)), None)

    def counted_lines(self, household_id: int, first: date, last: date) -> tuple[LedgerLine, ...]:
        """A household's scores between two days that count, whole, in the order they came."""
        return self._list(_counted_lines, household=household_id, first=first, last=last)

    def last_lines(self, household_id: int, most: int) -> tuple[LedgerLine, ...]:
        """A household's newest lines, newest first."""
        return self._list(_last_lines, household=household_id, most=most)

    def scores_of(self, household_id: int, first: date, last: date) -> tuple[ScoreLine, ...]:
        """A household's scores between two days that count, in the order they were entered."""
        asked = {"household": household_id, "first": first, "last": last}
        return tuple(ScoreLine(*row) for row in self._connection.execute(_scores_of, asked).all())

    def scores_in(self, village_id: int, first: date, last: date) -> tuple[ScoreLine, ...]:
        """A village's scores between two days that count, in the order they were entered."""
        asked = {"village": village_id, "first": first, "last": last}
        return tuple(ScoreLine(*row) for row in self._connection.execute(_scores_in, asked).all())

    def has_mark(self, village_id: int, items: Collection[str], first: date, last: date) -> bool:
        """Whether any of these items was marked in a village between two days, and counts."""
        asked = {"village": village_id, "items": list(items), "first": first, "last": last}
        return self._connection.execute(_any_mark, asked).first() is not None

    def first_score_day(self, village_id: int) -> date | None:
        """The day of the village's earliest score."""
        found: date | None = self._connection.execute(
            select(func.min(_ledger.c.happened_on)).where(
                _ledger.c.village_id == village_id, _ledger.c.kind == Kind.SCORE.value
            )
        ).scalar_one()
        return found

    def chain(self, village_id: int) -> Iterator[LedgerLine]:
        """A village's lines in their order."""
        rows = self._connection.execute(
            _lines.where(_ledger.c.village_id == village_id).order_by(_ledger.c.seq)
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
            piece = self._connection.execute(_chain, asked).all()
            for row in piece:
                whole: tuple[Any, ...] = tuple(row)
                yield LedgerLine(*whole[:-1]), whole[-1]
            after = piece[-1].seq if piece else after

    def salt(self, ledger_id: int) -> str | None:
        """The salt of a line's texts; None once they are erased."""
        found: str | None = self._connection.execute(
            select(_text.c.salt).where(_text.c.ledger_id == ledger_id)
        ).scalar_one_or_none()
        return found

    def _move_head(self, village_id: int, before: Head, hashed: str) -> None:
        if before.seq == 0:
            moved = insert_if_absent(
                self._connection, _head, village_id=village_id, seq=1, hash=hashed
            )
        else:
            switched = self._connection.execute(
                update(_head)
                .where(_head.c.village_id == village_id, _head.c.seq == before.seq)
                .values(seq=before.seq + 1, hash=hashed)
            )
            moved = switched.rowcount == 1
        if not moved:
            raise OutOfStep(f"the ledger of village {village_id} has gone on")

    def _credit(self, household_id: int, hundredths: int) -> None:
        insert_if_absent(self._connection, _balance, household_id=household_id, hundredths=0)
        self._connection.execute(
            update(_balance)
            .where(_balance.c.household_id == household_id)
            .values(hundredths=_balance.c.hundredths + hundredths)
        )

    def _spend(self, household_id: int, hundredths: int) -> None:
        values = {"household": household_id, "spent": hundredths}
        if self._connection.execute(_spend, values).rowcount != 1:
            raise Overdrawn(f"household {household_id} has less than {hundredths} hundredths")

    def _list(self, statement: Select[Any], **values: object) -> tuple[LedgerLine, ...]:
        return tuple(LedgerLine(*row) for row in self._connection.execute(statement, values).all())
