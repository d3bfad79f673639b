"""What was done to a case: its moves, as they were kept."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from rules.case_life import Move
from storage.columns import table
from storage.tables.cases import CaseMoveRow

_move = table(CaseMoveRow)


@dataclass(frozen=True)
class MadeMove:
    """A move that was made, by whom, with which words."""

    move: str
    person_id: int
    words: str
    at: datetime


def last_of(connection: Connection, case_id: int, moves: Collection[Move]) -> MadeMove | None:
    """The newest of these moves of a case, None if none was made."""
    row = connection.execute(
        select(_move.c.move, _move.c.person_id, _move.c.words, _move.c.at)
        .where(_move.c.case_id == case_id, _move.c.move.in_([move.value for move in moves]))
        .order_by(_move.c.id.desc())
        .limit(1)
    ).first()
    return MadeMove(row.move, row.person_id, row.words, row.at) if row else None
