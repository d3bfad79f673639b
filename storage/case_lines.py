"""The lines of a case's life: every move, and what else was kept of it."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from storage.cases import Case
from storage.columns import table
from storage.tables.cases import CaseMoveRow, CaseRow

RATING_WORDS = "rating_words"
"""A line of a case's life: words to the rating that was given."""

_case = table(CaseRow)
_move = table(CaseMoveRow)
_lines = (
    select(
        _move.c.move,
        _move.c.from_state,
        _move.c.to_state,
        _move.c.person_id,
        _move.c.words,
        _move.c.at,
    )
    .where(_move.c.case_id == bindparam("case_id"))
    .order_by(_move.c.id)
)


@dataclass(frozen=True)
class Line:
    """Who did what when, from where to where; `move` is a move, or another line's name."""

    move: str
    from_state: str
    to_state: str
    person_id: int
    words: str
    at: datetime


class CaseLines:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, case_id: int) -> tuple[Line, ...]:
        """What happened to a case, from its report on."""
        rows = self._connection.execute(_lines, {"case_id": case_id}).mappings()
        return tuple(Line(**row) for row in rows)

    def say_of_rating(self, case: Case, words: str, person_id: int, now: datetime) -> bool:
        """Words to a rating, once; False if it has some, or was taken back by a reopening."""
        added = self._connection.execute(
            update(_case).where(
                _case.c.id == case.id, _case.c.rating.is_not(None), _case.c.rating_words == ""
            ),
            {"rating_words": words},
        )
        if added.rowcount != 1:
            return False
        state = case.state.value
        self._connection.execute(
            insert(_move),
            {
                "case_id": case.id,
                "move": RATING_WORDS,
                "from_state": state,
                "to_state": state,
                "person_id": person_id,
                "words": words,
                "at": now,
            },
        )
        return True
