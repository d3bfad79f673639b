"""Declarations (自主申报): what households say they have done, until a panel has looked at it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, bindparam, select, update

from storage.columns import table
from storage.media import UNSHOWN
from storage.tables.media import MediaRow
from storage.tables.scoring import DeclarationProofRow, DeclarationRow
from storage.upsert import insert_if_absent, insert_or_skip

WAITING, ACCEPTED, DECLINED, LAPSED = "waiting", "accepted", "declined", "lapsed"

_declaration = table(DeclarationRow)
_proof = table(DeclarationProofRow)
_media = table(MediaRow)


@dataclass(frozen=True)
class Declaration:
    """What a household declared for an item of a scoring period."""

    id: int
    village_id: int
    household_id: int
    item: str
    period: str
    words: str
    state: str
    declared_by: int
    declared_at: datetime


_all: Select[tuple[object, ...]] = select(_declaration).order_by(_declaration.c.id)
_of_item = _all.where(
    _declaration.c.household_id == bindparam("household"),
    _declaration.c.item == bindparam("which"),
    _declaration.c.period == bindparam("of_period"),
)
_waiting = _all.where(
    _declaration.c.household_id == bindparam("household"),
    _declaration.c.period == bindparam("of_period"),
    _declaration.c.state == WAITING,
)
_waiting_in = _all.where(
    _declaration.c.village_id == bindparam("village"), _declaration.c.state == WAITING
)
_shown = (
    select(_proof.c.media_id, _media.c.kind)
    .join(_media, _media.c.id == _proof.c.media_id)
    .where(_proof.c.declaration_id == bindparam("declaration"), _media.c.state.not_in(UNSHOWN))
    .order_by(_proof.c.media_id)
)


class Declarations:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def declare(
        self,
        *,
        village_id: int,
        household_id: int,
        item: str,
        period: str,
        words: str,
        by: int,
        now: datetime,
    ) -> Declaration:
        """Declares an item; declared before, the words are added to it.

        One that was decided stays as it is: the caller sees it by its state.
        """
        insert_or_skip(
            self._connection,
            _declaration,
            village_id=village_id,
            household_id=household_id,
            item=item,
            period=period,
            words="",
            state=WAITING,
            declared_by=by,
            declared_at=now,
        )
        found = self.of_item(household_id, item, period)
        assert found is not None, "the insert met a row that is not there"
        if words and found.state == WAITING:
            together = "\n".join(part for part in (found.words, words) if part)
            self._connection.execute(
                update(_declaration)
                .where(_declaration.c.id == found.id, _declaration.c.state == WAITING)
                .values(words=together)
            )
            found = self.of_item(household_id, item, period)
            assert found is not None
        return found

    def of_item(self, household_id: int, item: str, period: str) -> Declaration | None:
        """What a household declared for an item."""
        found = self._list(_of_item, household=household_id, which=item, of_period=period)
        return found[0] if found else None

    def waiting(self, household_id: int, period: str) -> tuple[Declaration, ...]:
        """What a panel has still to look at in a household."""
        return self._list(_waiting, household=household_id, of_period=period)

    def waiting_in(self, village_id: int) -> tuple[Declaration, ...]:
        """What waits in a village, oldest first."""
        return self._list(_waiting_in, village=village_id)

    def settle(self, declaration_id: int, state: str) -> bool:
        """It is decided; False if it was before."""
        switched = self._connection.execute(
            update(_declaration)
            .where(_declaration.c.id == declaration_id, _declaration.c.state == WAITING)
            .values(state=state)
        )
        return switched.rowcount == 1

    def prove(self, declaration_id: int, media: Iterable[int]) -> None:
        """Adds what shows it; the same thing twice is once."""
        for media_id in media:
            insert_if_absent(
                self._connection, _proof, declaration_id=declaration_id, media_id=media_id
            )

    def proofs(self, declaration_id: int) -> tuple[tuple[int, str], ...]:
        """What shows it and can be shown itself: media id and kind, in the order it came."""
        rows = self._connection.execute(_shown, {"declaration": declaration_id})
        return tuple((row.media_id, row.kind) for row in rows)

    def _list(
        self, statement: Select[tuple[object, ...]], **values: object
    ) -> tuple[Declaration, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(Declaration(**row) for row in rows)
