"""Objections as they stand: filed once, added to while open, decided once and for all."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    bindparam,
    func,
    insert,
    or_,
    select,
    update,
)

from rules.chain import text_digest
from rules.objections import FiledAs, State
from storage.columns import table
from storage.errors import NotFound, OutOfStep
from storage.seal_stages import OBJECTION_DECIDED
from storage.seals import seal
from storage.settlements import Settlement
from storage.tables.cases import CounterRow
from storage.tables.media import MediaRow
from storage.tables.objections import ObjectionMediaRow, ObjectionRow, ObjectionTextRow
from storage.tables.people import AreaRow, HouseholdRow
from storage.tables.points import SettlementRow
from storage.upsert import count_up, insert_if_absent, insert_or_skip

_objection = table(ObjectionRow)
_text = table(ObjectionTextRow)
_shown = table(ObjectionMediaRow)
_media = table(MediaRow)
_settlement = table(SettlementRow)
_household = table(HouseholdRow)
_grid = table(AreaRow).alias("grid")
_village = table(AreaRow).alias("village")
_counter = table(CounterRow)

_all: Select[Any] = (
    select(
        _objection,
        _settlement.c.period,
        _household.c.code.label("household"),
        _household.c.head,
        _village.c.path.label("village_path"),
        _grid.c.path.label("grid_path"),
        func.coalesce(_text.c.words, "").label("words"),
        func.coalesce(_text.c.reason, "").label("reason"),
    )
    .join(_settlement, _settlement.c.id == _objection.c.settlement_id)
    .join(_household, _household.c.id == _objection.c.household_id)
    .join(_village, _village.c.id == _objection.c.village_id)
    .join(_grid, _grid.c.id == _household.c.grid_id)
    .join(_text, _text.c.objection_id == _objection.c.id, isouter=True)
)
_by_id = _all.where(_objection.c.id == bindparam("objection"))
_of_line = (
    _all.where(_objection.c.ledger_id == bindparam("line"))
    .order_by(_objection.c.id.desc())
    .limit(1)
)
_open_other = _all.where(
    _objection.c.settlement_id == bindparam("settlement"),
    _objection.c.household_id == bindparam("household"),
    _objection.c.ledger_id.is_(None),
    _objection.c.state == State.OPEN.value,
)
_of_settlement = _all.where(_objection.c.settlement_id == bindparam("settlement")).order_by(
    _objection.c.id
)
_of_household = _of_settlement.where(_objection.c.household_id == bindparam("household"))
_open_in = _all.where(
    _objection.c.village_id == bindparam("village"), _objection.c.state == State.OPEN.value
).order_by(_objection.c.id)


@dataclass(frozen=True)
class Objection:
    """An objection as it stands; its texts are empty until given, and once they are erased.

    `household` is the household's code, `head` the name of its head.
    """

    id: int
    number: str
    village_id: int
    settlement_id: int
    household_id: int
    ledger_id: int | None
    filed_by: int
    filed_as: FiledAs
    filed_at: datetime
    answer_by: date
    noticed: int
    state: State
    reviewer_id: int | None
    decided_at: datetime | None
    text_digest: str
    period: str
    household: str
    head: str
    village_path: str
    grid_path: str
    words: str
    reason: str

    @property
    def reversal_source(self) -> str:
        """The cause of the ledger line that takes the disputed one back."""
        return f"objection:{self.id}:reversal"

    @property
    def entry_source(self) -> str:
        """The cause of the ledger line that says what is right."""
        return f"objection:{self.id}:entry"


class Objections:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def file(
        self,
        settlement: Settlement,
        household_id: int,
        ledger_id: int | None,
        *,
        filed_by: int,
        filed_as: FiledAs,
        answer_by: date,
        now: datetime,
    ) -> Objection:
        """Files an objection under the next number of the village's period.

        Raises OutOfStep if the same is open already.
        """
        counter = f"objection:{settlement.village_id}:{settlement.period}"
        running = count_up(self._connection, _counter, "name", counter)
        made = insert_or_skip(
            self._connection,
            _objection,
            number=f"{settlement.period}-{running:03d}",
            village_id=settlement.village_id,
            settlement_id=settlement.id,
            household_id=household_id,
            ledger_id=ledger_id,
            filed_by=filed_by,
            filed_as=filed_as.value,
            filed_at=now,
            answer_by=answer_by,
            noticed=0,
            state=State.OPEN.value,
            text_digest="",
        )
        if made is None:
            raise OutOfStep(f"line {ledger_id} of household {household_id} is disputed already")
        self._connection.execute(
            insert(_text),
            {"objection_id": made, "salt": secrets.token_hex(16), "words": "", "reason": ""},
        )
        return self.get(made)

    def add_words(self, objection: Objection, words: str) -> None:
        """Keeps what the household says to it, after what it has said before."""
        together = "\n".join(part for part in (objection.words, words) if part)
        self._connection.execute(
            update(_text).where(_text.c.objection_id == objection.id).values(words=together)
        )

    def add_media(self, objection_id: int, media: Iterable[int]) -> None:
        """Adds what shows it; the same thing twice is once."""
        for media_id in media:
            insert_if_absent(self._connection, _shown, objection_id=objection_id, media_id=media_id)

    def media(self, objection_id: int) -> tuple[tuple[int, str], ...]:
        """What shows it and can be shown itself: (media id, kind), in the order it came."""
        rows = self._connection.execute(
            select(_shown.c.media_id, _media.c.kind)
            .join(_media, _media.c.id == _shown.c.media_id)
            .where(_shown.c.objection_id == objection_id, _media.c.state != "failed")
            .order_by(_shown.c.media_id)
        )
        return tuple((row.media_id, row.kind) for row in rows)

    def decide(
        self, objection: Objection, to: State, reviewer_id: int, reason: str, now: datetime
    ) -> bool:
        """Decides it by its one row; False, and nothing is changed, if it is not open any more."""
        salt = self.salt(objection.id)
        decided = self._connection.execute(
            update(_objection)
            .where(_objection.c.id == objection.id, _objection.c.state == State.OPEN.value)
            .values(
                state=to.value,
                reviewer_id=reviewer_id,
                decided_at=now,
                text_digest=text_digest(salt or "", objection.words, reason),
            )
        )
        if decided.rowcount != 1:
            return False
        seal(self._connection, OBJECTION_DECIDED, objection.id)
        self._connection.execute(
            update(_text).where(_text.c.objection_id == objection.id).values(reason=reason)
        )
        return True

    def notice(self, objection: Objection, noticed: int) -> bool:
        """Notes how far the reminders have come; False if they had, or it is decided."""
        noted = self._connection.execute(
            update(_objection)
            .where(_objection.c.id == objection.id, _objection.c.state == State.OPEN.value)
            .where(_objection.c.noticed < noticed)
            .values(noticed=noticed)
        )
        return noted.rowcount == 1

    def get(self, objection_id: int) -> Objection:
        """Raises NotFound."""
        found = self._list(_by_id, objection=objection_id)
        if not found:
            raise NotFound(f"objection {objection_id}")
        return found[0]

    def of_line(self, ledger_id: int) -> Objection | None:
        """The newest objection to a ledger line."""
        return next(iter(self._list(_of_line, line=ledger_id)), None)

    def open_other(self, settlement_id: int, household_id: int) -> Objection | None:
        """A household's open objection to anything but a line of a settlement."""
        found = self._list(_open_other, settlement=settlement_id, household=household_id)
        return next(iter(found), None)

    def of_settlement(self, settlement_id: int) -> tuple[Objection, ...]:
        """Every objection to a settlement, oldest first."""
        return self._list(_of_settlement, settlement=settlement_id)

    def of_household(self, settlement_id: int, household_id: int) -> tuple[Objection, ...]:
        """A household's objections to a settlement, oldest first."""
        return self._list(_of_household, settlement=settlement_id, household=household_id)

    def open_in(self, village_id: int) -> tuple[Objection, ...]:
        """A village's open objections, oldest first."""
        return self._list(_open_in, village=village_id)

    def reached(
        self, paths: Sequence[str], *, is_open: bool, start: int, most: int
    ) -> tuple[Objection, ...]:
        """Those in areas: the open, longest waiting first, or the answered, newest first."""
        if not paths:
            return ()
        state = _objection.c.state == State.OPEN.value
        order = _objection.c.id if is_open else _objection.c.id.desc()
        return self._list(
            _all.where(or_(*(_grid.c.path.startswith(path) for path in paths)))
            .where(state if is_open else ~state)
            .order_by(order)
            .offset(start)
            .limit(most)
        )

    def salt(self, objection_id: int) -> str | None:
        """The salt of its texts; None once they are erased."""
        found: str | None = self._connection.execute(
            select(_text.c.salt).where(_text.c.objection_id == objection_id)
        ).scalar_one_or_none()
        return found

    def _list(self, statement: Select[Any], **values: object) -> tuple[Objection, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(_objection_of(row) for row in rows)


def _objection_of(row: RowMapping) -> Objection:
    return Objection(**{**row, "state": State(row["state"]), "filed_as": FiledAs(row["filed_as"])})
