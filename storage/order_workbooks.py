"""Workbooks of orders sent in chat: asked for, read, offered, wanted, filed, told."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime

from sqlalchemy import Connection, Select, bindparam, insert, select, update

from rules.duty_sheet import Slot
from rules.room import Shift
from storage.columns import table
from storage.errors import NotFound
from storage.media import GOING, READY, UNSHOWN
from storage.news import MEDIA, ORDERS, News
from storage.tables.media import MediaRow
from storage.tables.order_workbooks import OrderWorkbookRow

ASKED, READ, OFFERED, WANTED = "asked", "read", "offered", "wanted"
FILED, TOLD, LEFT = "filed", "told", "left"

_workbook = table(OrderWorkbookRow)
_media = table(MediaRow)

_settled = (
    select(_workbook)
    .join(_media, _media.c.id == _workbook.c.media_id)
    .where(_workbook.c.state.in_((ASKED, WANTED)), _media.c.state.in_((READY, *UNSHOWN)))
    .order_by(_workbook.c.id)
)
_in_area = (
    select(_workbook)
    .where(_workbook.c.state.in_((READ, FILED)), _workbook.c.area_id == bindparam("area_id"))
    .order_by(_workbook.c.id)
)


@dataclass(frozen=True)
class Outcome:
    """What came of reading a workbook, or of filing it.

    `new` and `there` count orders. `why` is one line where the file itself was refused; `faults`
    are the first lines of what is to be mended, `count` of how many. All in the asker's language.
    `shifts` are those of a duty roster: day, shift, and who has it.
    """

    new: int = 0
    there: int = 0
    why: str = ""
    faults: tuple[str, ...] = ()
    count: int = 0
    shifts: tuple[tuple[str, str, tuple[int, ...]], ...] = ()

    @property
    def slots(self) -> Mapping[Slot, tuple[int, ...]]:
        """The shifts of a duty roster."""
        return {
            (date.fromisoformat(day), Shift(shift)): tuple(who) for day, shift, who in self.shifts
        }

    @property
    def refused(self) -> bool:
        """Whether nothing of it can be filed as it is."""
        return bool(self.why) or self.count > 0


@dataclass(frozen=True)
class OrderWorkbook:
    """A workbook as it stands, and the medium it came as."""

    id: int
    media_id: int
    person_id: int
    area_id: int
    state: str
    asked_at: datetime
    said: str

    @property
    def outcome(self) -> Outcome:
        """What came of it, until it was told."""
        found = json.loads(self.said or "{}")
        return Outcome(**{**found, "faults": tuple(found.get("faults", ()))})


class OrderWorkbooks:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def ask(self, media_id: int, person_id: int, area_id: int, now: datetime) -> None:
        """A workbook is to be read; whoever asked is told in the lane of the area."""
        self._news.add(ORDERS)
        row = {"media_id": media_id, "person_id": person_id, "area_id": area_id}
        state = {"state": ASKED, "asked_at": now, "said": ""}
        self._connection.execute(insert(_workbook), {**row, **state})

    def get(self, workbook_id: int) -> OrderWorkbook:
        """Raises NotFound."""
        found = self._list(select(_workbook).where(_workbook.c.id == workbook_id))
        if not found:
            raise NotFound(f"order workbook {workbook_id}")
        return found[0]

    def to_work_on(self) -> tuple[OrderWorkbook, ...]:
        """What is to be read or filed, and has arrived or never will; the longest first."""
        return self._list(_settled)

    def to_tell(self, area_id: int) -> tuple[OrderWorkbook, ...]:
        """Of which an area's askers are to be told, oldest first."""
        return self._list(_in_area, area_id=area_id)

    def came_to(self, workbook: OrderWorkbook, state: str, outcome: Outcome) -> bool:
        """Keeps what came of it; False if that was kept before."""
        said = json.dumps(asdict(outcome), ensure_ascii=False)
        return self._switch(workbook, state, said=said)

    def offered(self, workbook: OrderWorkbook) -> bool:
        """Whoever asked has been asked whether it is wanted; False if they had been before."""
        return self._switch(workbook, OFFERED)

    def wanted(self, workbook: OrderWorkbook) -> bool:
        """It is to be filed; False if that was decided before."""
        self._news.add(ORDERS)
        return self._switch(workbook, WANTED)

    def ends(self, workbook: OrderWorkbook, state: str) -> bool:
        """It was told what came of it, or is not wanted; False if it had ended before."""
        return self._switch(workbook, state, said="")

    def let_go_of_file(self, workbook: OrderWorkbook) -> None:
        """The callers' names in it are kept no longer than the cases need; the sweeper deletes it.

        The same file sent twice stays until the other one is done with, too.
        """
        self._news.add(MEDIA)
        self._connection.execute(
            update(_media)
            .where(_media.c.id == workbook.media_id, _media.c.state == READY)
            .values(state=GOING)
        )

    def _switch(self, workbook: OrderWorkbook, state: str, **values: object) -> bool:
        switched = self._connection.execute(
            update(_workbook)
            .where(_workbook.c.id == workbook.id, _workbook.c.state == workbook.state)
            .values(state=state, **values)
        )
        return switched.rowcount == 1

    def _list(
        self, statement: Select[tuple[object, ...]], **values: object
    ) -> tuple[OrderWorkbook, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(OrderWorkbook(**row) for row in rows)
