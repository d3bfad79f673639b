"""The lines of a case's life: every move, and what else was kept of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Select, bindparam, func, insert, select

from rules.case_life import Move, State
from storage.columns import table
from storage.tables.cases import CaseMoveRow

PRESS_ENDED = "press_ended"
"""A line of a case's life: the unit it names left a press unanswered, and has the case no more."""

_move = table(CaseMoveRow)


@dataclass(frozen=True)
class Line:
    """Who did what when, from where to where; `move` is a move, or another line's name."""

    move: str
    from_state: str
    to_state: str
    person_id: int
    words: str
    at: datetime


_lines = select(*(_move.c[name] for name in Line.__dataclass_fields__)).where(
    _move.c.case_id == bindparam("case_id")
)


class CaseHistory:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, case_id: int) -> tuple[Line, ...]:
        """What happened to a case, from its report on."""
        return self._read(_lines.order_by(_move.c.id), case_id)

    def last_of(self, case_id: int, moves: Collection[Move]) -> Line | None:
        """The newest of these moves of a case, None if none was made."""
        made = _lines.where(_move.c.move.in_([move.value for move in moves]))
        found = self._read(made.order_by(_move.c.id.desc()).limit(1), case_id)
        return found[0] if found else None

    def made_by(self, case_id: int, moves: Collection[Move]) -> frozenset[int]:
        """Everybody who ever made one of these moves of a case."""
        made = _move.c.move.in_([move.value for move in moves])
        people = select(_move.c.person_id).where(_move.c.case_id == case_id, made).distinct()
        return frozenset(self._connection.execute(people).scalars())

    def moved_at(self, case_ids: Sequence[int]) -> dict[int, datetime]:
        """When something was last done to each of these cases."""
        rows = self._connection.execute(
            select(_move.c.case_id, func.max(_move.c.at).label("at"))
            .where(_move.c.case_id.in_(case_ids))
            .group_by(_move.c.case_id)
        )
        return {row.case_id: row.at for row in rows}

    def first_words(self, case_ids: Sequence[int]) -> dict[int, str]:
        """What each of these cases was filed with; what was added later is not in it."""
        rows = self._connection.execute(
            select(_move.c.case_id, _move.c.words).where(
                _move.c.case_id.in_(case_ids), _move.c.move == Move.REPORT.value
            )
        )
        return {row.case_id: row.words for row in rows}

    def note(self, case_id: int, line: Line) -> None:
        """Adds a line."""
        self._connection.execute(insert(_move), {"case_id": case_id, **vars(line)})

    def stays(
        self, case_id: int, name: str, state: State, person_id: int, words: str, now: datetime
    ) -> None:
        """Something else was done to a case than a move; it stays where it stands."""
        self.note(case_id, Line(name, state.value, state.value, person_id, words, now))

    def _read(self, lines: Select[tuple[object, ...]], case_id: int) -> tuple[Line, ...]:
        rows = self._connection.execute(lines, {"case_id": case_id}).mappings()
        return tuple(Line(**row) for row in rows)
