"""Scoring panels: called for an area and a period, with their members, on to their confirmation."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    String,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from storage.columns import table
from storage.errors import NotFound
from storage.seal_stages import PANEL_CONFIRMED
from storage.seals import seal
from storage.tables.people import AreaRow, PersonRow
from storage.tables.scoring import PanelMemberRow, PanelRow, ScoreSheetRow
from storage.upsert import insert_if_absent

OPEN, CONFIRMING, CONFIRMED, LAPSED, DISSOLVED = (
    "open",
    "confirming",
    "confirmed",
    "lapsed",
    "dissolved",
)

_panel = table(PanelRow)
_member = table(PanelMemberRow)
_sheet = table(ScoreSheetRow)
_area = table(AreaRow)
_person = table(PersonRow)


@dataclass(frozen=True)
class Panel:
    """A panel as it stands; `area_path` and `area_name` are those of its area."""

    id: int
    village_id: int
    area_id: int
    period: str
    leader_id: int
    state: str
    called_by: int
    called_at: datetime
    drafts: int
    confirmed_by: int | None
    confirmed_at: datetime | None
    digest: str
    reminded_on: date | None
    area_path: str
    area_name: str


_panels: Select[tuple[object, ...]] = select(
    _panel, _area.c.path.label("area_path"), _area.c.name.label("area_name")
).join(_area, _area.c.id == _panel.c.area_id)
_by_id = _panels.where(_panel.c.id == bindparam("panel_id"))
_open_of = (
    _panels.join(_member, _member.c.panel_id == _panel.c.id)
    .where(_member.c.person_id == bindparam("who"), _member.c.left_at.is_(None))
    .where(_panel.c.state == OPEN)
    .order_by(_panel.c.period, _panel.c.id)
)
_of_village = _panels.where(_panel.c.village_id == bindparam("village")).order_by(_panel.c.id)
_standing = _of_village.where(_panel.c.state == bindparam("standing", type_=String()))
_members = (
    select(_person.c.id, _person.c.name)
    .join(_member, _member.c.person_id == _person.c.id)
    .where(_member.c.panel_id == bindparam("panel_id"), _member.c.left_at.is_(None))
    .order_by(_person.c.id)
)
_villages_led = (
    select(_panel.c.village_id)
    .where(_panel.c.leader_id == bindparam("who"), _panel.c.state.in_((CONFIRMING, CONFIRMED)))
    .distinct()
)
_draft = (
    update(_panel)
    .where(_panel.c.id == bindparam("panel_key"), _panel.c.state == OPEN)
    .values(drafts=_panel.c.drafts + 1)
)


class Panels:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def call(
        self,
        *,
        village_id: int,
        area_id: int,
        period: str,
        leader_id: int,
        members: Iterable[int],
        called_by: int,
        now: datetime,
    ) -> Panel:
        """A new panel, open from now on."""
        made: int = self._connection.execute(
            insert(_panel).returning(_panel.c.id),
            {
                "village_id": village_id,
                "area_id": area_id,
                "period": period,
                "leader_id": leader_id,
                "state": OPEN,
                "called_by": called_by,
                "called_at": now,
            },
        ).scalar_one()
        for person_id in members:
            self.join(made, person_id)
        return self.get(made)

    def get(self, panel_id: int) -> Panel:
        """Raises NotFound."""
        found = self._list(_by_id, panel_id=panel_id)
        if not found:
            raise NotFound(f"panel {panel_id}")
        return found[0]

    def villages_led(self, person_id: int) -> tuple[int, ...]:
        """The villages of whose confirmed panels the person leads one."""
        rows = self._connection.execute(_villages_led, {"who": person_id}).scalars()
        return tuple(sorted(rows))

    def open_of(self, person_id: int) -> tuple[Panel, ...]:
        """The open panels a person sits on, the earliest period first."""
        return self._list(_open_of, who=person_id)

    def of_village(self, village_id: int) -> tuple[Panel, ...]:
        """Every panel of a village, oldest first."""
        return self._list(_of_village, village=village_id)

    def standing_in(self, state: str, village_id: int) -> tuple[Panel, ...]:
        """A village's panels in a state, oldest first."""
        return self._list(_standing, village=village_id, standing=state)

    def members(self, panel_id: int) -> dict[int, str]:
        """Who sits on a panel now: person id and name."""
        rows = self._connection.execute(_members, {"panel_id": panel_id})
        return {row.id: row.name for row in rows}

    def join(self, panel_id: int, person_id: int) -> None:
        """The person sits on the panel; somebody who had left comes back."""
        if not insert_if_absent(
            self._connection, _member, panel_id=panel_id, person_id=person_id, left_at=None
        ):
            self._leave(panel_id, person_id, None)

    def leave(self, panel_id: int, person_id: int, now: datetime) -> None:
        """From now on the person sits on the panel no more; what they marked stays theirs."""
        self._leave(panel_id, person_id, now)

    def _leave(self, panel_id: int, person_id: int, when: datetime | None) -> None:
        self._connection.execute(
            update(_member)
            .where(_member.c.panel_id == panel_id, _member.c.person_id == person_id)
            .values(left_at=when)
        )

    def is_led_by(self, panel_id: int, person_id: int) -> None:
        """Somebody else leads the panel."""
        self._connection.execute(
            update(_panel).where(_panel.c.id == panel_id).values(leader_id=person_id)
        )

    def draft(self, panel_id: int) -> bool:
        """Holds an open panel until the transaction ends; False if it is open no more.

        Whoever writes a draft comes here first, whoever confirms switches the same row: a mark is
        either in the sheet that is confirmed or refused.
        """
        return self._connection.execute(_draft, {"panel_key": panel_id}).rowcount == 1

    def advance(self, panel_id: int, from_state: str, to_state: str) -> bool:
        """Switches a panel on by its one row; False if it stands elsewhere."""
        switched = self._connection.execute(
            update(_panel)
            .where(_panel.c.id == panel_id, _panel.c.state == from_state)
            .values(state=to_state)
        )
        return switched.rowcount == 1

    def confirm(self, panel_id: int, by: int, digest: str, now: datetime) -> bool:
        """The leader confirms an open panel's sheet; False if it is open no more."""
        switched = self._connection.execute(
            update(_panel)
            .where(_panel.c.id == panel_id, _panel.c.state == OPEN)
            .values(state=CONFIRMING, confirmed_by=by, confirmed_at=now, digest=digest)
        )
        if switched.rowcount != 1:
            return False
        seal(self._connection, PANEL_CONFIRMED, panel_id)
        return True

    def remind(self, panel_id: int, day: date) -> bool:
        """Notes that it was reminded of on a day; False if it was already, or is open no more."""
        noted = self._connection.execute(
            update(_panel)
            .where(_panel.c.id == panel_id, _panel.c.state == OPEN)
            .where((_panel.c.reminded_on.is_(None)) | (_panel.c.reminded_on < day))
            .values(reminded_on=day)
        )
        return noted.rowcount == 1

    def dissolve(self, panel_id: int) -> bool:
        """Ends a panel of which nothing is marked; its households are free for another.

        False if it is open no more. The caller has looked that no sheet holds a mark.
        """
        if not self.advance(panel_id, OPEN, DISSOLVED):
            return False
        self._connection.execute(delete(_sheet).where(_sheet.c.panel_id == panel_id))
        return True

    def _list(self, statement: Select[tuple[object, ...]], **values: object) -> tuple[Panel, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(map(_panel_of, rows))


def _panel_of(row: RowMapping) -> Panel:
    return Panel(**row)
