"""Cases: as they stand, and how they came there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, Select, bindparam, func, insert, select, update

from rules.case_life import ENDED, Move, State
from rules.case_sources import Source
from storage import case_words
from storage.case_history import CaseHistory, Line
from storage.columns import table
from storage.errors import NotFound, OutOfStep
from storage.tables.cases import CaseRow, CounterRow
from storage.tables.people import AreaRow
from storage.upsert import count_up

_case = table(CaseRow)
_counter = table(CounterRow)
_area = table(AreaRow)

_COLUMNS = (
    "id",
    "number",
    "category",
    "item",
    "state",
    "area_id",
    "reporter_id",
    "unit",
    "handler_id",
    "words",
    "latitude",
    "longitude",
    "filed_at",
    "closed_at",
    "place",
    "source",
    "source_words",
    "is_private",
    "is_hard",
    "merged_into",
    "suspended_until",
    "extended",
    "reopened",
    "rating",
    "rating_words",
    "due_at",
)
_all = select(
    *(_case.c[name] for name in _COLUMNS),
    _area.c.path.label("area_path"),
    _area.c.name.label("area_name"),
).join(_area, _area.c.id == _case.c.area_id)
_by_id = _all.where(_case.c.id == bindparam("case_id"))
_own = _case.c.source == Source.CHAT.value
"""What a person reported themself; what they recorded for others is not theirs."""


@dataclass(frozen=True)
class Case:
    """A case as it stands; `latitude` and `longitude` in degrees, if the reporter gave them.

    `item` is empty while only the category is known; `unit` is the one that leads. `due_at` is when
    the limit of the phase it is in has gone by, None where no clock runs. `rating` is 1 to 5.
    """

    id: int
    number: str
    category: str
    item: str
    state: State
    area_id: int
    area_path: str
    area_name: str
    reporter_id: int
    unit: str
    handler_id: int | None
    words: str
    latitude: float | None
    longitude: float | None
    filed_at: datetime
    closed_at: datetime | None
    place: str
    source: str
    source_words: str
    is_private: bool
    is_hard: bool
    merged_into: int | None
    suspended_until: date | None
    extended: int
    reopened: int
    rating: int | None
    rating_words: str
    due_at: datetime | None

    @property
    def own_words(self) -> bool:
        """Whether whoever reported it wrote to the house themself; else it was recorded."""
        return self.source == Source.CHAT

    def is_own(self, person_id: int) -> bool:
        """Whether somebody reported it for themself; what they recorded is the caller's."""
        return self.own_words and self.reporter_id == person_id


@dataclass(frozen=True, kw_only=True)
class Filed:
    """What a case is filed with; the position in degrees, `source` by which way it came."""

    category: str
    item: str
    area_id: int
    reporter_id: int
    words: str
    latitude: float | None = None
    longitude: float | None = None
    place: str = ""
    source: Source = Source.CHAT
    source_words: str = ""
    is_private: bool = False


class Cases:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._history = CaseHistory(connection)

    def file(self, filed: Filed, year: int, now: datetime) -> Case:
        """Files a case under the year's next number and keeps the first line of its life."""
        running = count_up(self._connection, _counter, "name", f"case:{year}")
        values = {
            **vars(filed),
            "source": str(filed.source),
            "number": f"{year}-{running:04d}",
            "filed_at": now,
        }
        case_id = self._connection.execute(
            insert(_case).returning(_case.c.id),
            {**values, "state": State.REPORTED.value, "unit": ""},
        ).scalar_one()
        self._history.note(
            case_id,
            Line(Move.REPORT.value, "", State.REPORTED.value, filed.reporter_id, filed.words, now),
        )
        said = (filed.words, filed.place)
        hides = case_words.hides_somebody(filed.is_private, filed.source)
        case_words.put_down(self._connection, case_id, said, hides=hides)
        return self.get(case_id)

    def move(
        self,
        case: Case,
        move: Move,
        to: State,
        person_id: int,
        now: datetime,
        *,
        words: str = "",
        **changes: object,
    ) -> Case:
        """Makes a move and keeps it, with what else changes in the case's row.

        Raises OutOfStep if the case has moved since it was read.
        """
        values = {"state": to.value, **changes}
        if to in ENDED:
            # What is said of a case that has ended, a rating or a call, ends it no later.
            values |= {} if case.state in ENDED else {"closed_at": now}
        elif case.state in ENDED:
            values["closed_at"] = None
        moved = self._connection.execute(
            update(_case).where(_case.c.id == case.id, _case.c.state == case.state.value), values
        )
        if moved.rowcount != 1:
            raise OutOfStep(f"case {case.number} has moved")
        self._history.note(
            case.id, Line(move.value, case.state.value, to.value, person_id, words, now)
        )
        if changes.get("is_private"):
            for each in filter(None, (case.id, case.merged_into)):
                case_words.hide(self._connection, each)
        return self.get(case.id)

    def get(self, case_id: int) -> Case:
        """Raises NotFound."""
        row = self._connection.execute(_by_id, {"case_id": case_id}).mappings().one_or_none()
        if row is None:
            raise NotFound(f"case {case_id}")
        return _case_of(row)

    def several(self, ids: Sequence[int]) -> tuple[Case, ...]:
        """Those of these cases that there are, in this order."""
        rows = self._connection.execute(_all.where(_case.c.id.in_(ids))).mappings()
        found = {row["id"]: _case_of(row) for row in rows}
        return tuple(found[each] for each in ids if each in found)

    def reported_by(self, person_id: int, most: int) -> tuple[Case, ...]:
        """A person's own reports, newest first."""
        return self._list(
            _all.where(_case.c.reporter_id == person_id, _own)
            .order_by(_case.c.id.desc())
            .limit(most)
        )

    def newest_of(self, area_id: int, item: str, most: int) -> tuple[Case, ...]:
        """The newest cases of an item in one area itself, newest first, wherever they stand."""
        return self._list(
            _all.where(_case.c.area_id == area_id, _case.c.item == item)
            .order_by(_case.c.id.desc())
            .limit(most)
        )

    def standing(self, states: Iterable[State], area_path: str, most: int) -> tuple[Case, ...]:
        """Cases in an area that stand in one of the states, oldest first."""
        statement = _all.where(_case.c.state.in_([state.value for state in states]))
        return self._list(
            statement.where(_area.c.path.startswith(area_path, autoescape=True))
            .order_by(_case.c.id)
            .limit(most)
        )

    def by_number(self, number: str) -> Case | None:
        """The case of a number."""
        row = self._connection.execute(_all.where(_case.c.number == number)).mappings().first()
        return _case_of(row) if row else None

    def filed_by(self, person_id: int, since: datetime) -> int:
        """How many cases a person filed for themself since a moment."""
        mine = (_case.c.reporter_id == person_id) & _own
        counted: int = self._connection.execute(
            select(func.count()).where(mine, _case.c.filed_at >= since)
        ).scalar_one()
        return counted

    def _list(self, statement: Select[tuple[object, ...]]) -> tuple[Case, ...]:
        rows = self._connection.execute(statement).mappings()
        return tuple(_case_of(row) for row in rows)


def _case_of(row: RowMapping) -> Case:
    return Case(**{**row, "state": State(row["state"])})
