"""Presses (督办): who pressed, until when an answer is awaited, and the answer."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

from rules.case_life import Move
from storage.columns import table
from storage.tables.cases import CaseMoveRow, CasePressRow

_press = table(CasePressRow)
_move = table(CaseMoveRow)
_waiting_press = (
    select(_press)
    .where(
        _press.c.case_id == bindparam("case_id"),
        _press.c.answered_at.is_(None),
        _press.c.ended_at.is_(None),
    )
    .order_by(_press.c.id)
)


@dataclass(frozen=True)
class Press:
    """A press (督办) that an answer is awaited for until `answer_by`."""

    id: int
    case_id: int
    pressed_by: int
    words: str
    answer_by: datetime


class CasePresses:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def press(self, case_id: int, by: int, words: str, answer_by: datetime, now: datetime) -> None:
        """A press goes out."""
        values = {"case_id": case_id, "pressed_by": by, "at": now, "words": words}
        self._connection.execute(insert(_press), {**values, "answer_by": answer_by})

    def unanswered(self, case_id: int) -> tuple[Press, ...]:
        """The presses that wait for an answer, oldest first."""
        rows = self._connection.execute(_waiting_press, {"case_id": case_id}).mappings()
        return tuple(_press_of(row) for row in rows)

    def answer(self, case_id: int, by: int, words: str, now: datetime) -> None:
        """One answer for all that wait."""
        self._connection.execute(
            update(_press).where(
                _press.c.case_id == case_id,
                _press.c.answered_at.is_(None),
                _press.c.ended_at.is_(None),
            ),
            {"answered_by": by, "answered_at": now, "answer": words},
        )

    def end(self, case_id: int, now: datetime) -> tuple[Press, ...]:
        """The presses that wait are over without an answer; which."""
        ended = self.unanswered(case_id)
        for each in ended:
            self._connection.execute(
                update(_press).where(_press.c.id == each.id), {"ended_at": now}
            )
        return ended

    def in_vain(self, case_id: int) -> tuple[Press, ...]:
        """The presses of the giving before the newest one that ended without an answer."""
        given = (
            select(_move.c.at)
            .where(_move.c.case_id == case_id, _move.c.move == Move.DISPATCH.value)
            .order_by(_move.c.id.desc())
            .offset(1)
            .limit(1)
        )
        rows = self._connection.execute(
            select(_press)
            .where(_press.c.case_id == case_id, _press.c.ended_at.is_not(None))
            .where(_press.c.at >= given.scalar_subquery())
            .order_by(_press.c.id)
        ).mappings()
        return tuple(_press_of(row) for row in rows)

    def next_unanswered(self) -> Press | None:
        """The press whose time is over first, that has not gone up."""
        row = (
            self._connection.execute(
                select(_press)
                .where(
                    _press.c.answered_at.is_(None),
                    _press.c.escalated_at.is_(None),
                    _press.c.ended_at.is_(None),
                )
                .order_by(_press.c.answer_by, _press.c.id)
                .limit(1)
            )
            .mappings()
            .one_or_none()
        )
        return _press_of(row) if row else None

    def gone_up(self, press_id: int, now: datetime) -> bool:
        """A press nobody answered has gone up; False if it had, or was answered."""
        moved = self._connection.execute(
            update(_press).where(
                _press.c.id == press_id,
                _press.c.answered_at.is_(None),
                _press.c.escalated_at.is_(None),
                _press.c.ended_at.is_(None),
            ),
            {"escalated_at": now},
        )
        return moved.rowcount == 1


def _press_of(row: RowMapping) -> Press:
    return Press(row["id"], row["case_id"], row["pressed_by"], row["words"], row["answer_by"])
