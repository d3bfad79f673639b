"""Answers to temporary tasks: each is kept, and the newest of a person counts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, bindparam, func, insert, select

from rules.task_form import Said, said_of, write_said
from storage.columns import table
from storage.tables.special_tasks import SpecialAnswerPhotoRow, SpecialAnswerRow

_answer = table(SpecialAnswerRow)
_photo = table(SpecialAnswerPhotoRow)

_newest = (
    select(func.max(_answer.c.id))
    .where(_answer.c.task_id == bindparam("task_id"))
    .group_by(_answer.c.person_id)
)
_first = (
    select(_answer.c.person_id, func.min(_answer.c.at).label("at"))
    .where(_answer.c.task_id == bindparam("task_id"))
    .group_by(_answer.c.person_id)
)
_counting = select(_answer).where(_answer.c.id.in_(_newest)).order_by(_answer.c.person_id)
_own = (
    select(_answer)
    .where(_answer.c.task_id == bindparam("task_id"), _answer.c.person_id == bindparam("person_id"))
    .order_by(_answer.c.id.desc())
)
_of_person = (
    select(_answer.c.person_id)
    .where(_answer.c.task_id == bindparam("task_id"), _answer.c.person_id == bindparam("person_id"))
    .limit(1)
)


@dataclass(frozen=True)
class SpecialAnswer:
    """The answer of somebody that counts; `photos` are media by the field's place in the form.

    `first_at` is when they answered first, before they corrected it.
    """

    id: int
    task_id: int
    person_id: int
    at: datetime
    first_at: datetime
    found_nothing: bool
    said: Said
    photos: Mapping[int, tuple[int, ...]]


class SpecialAnswers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        task_id: int,
        person_id: int,
        said: Said,
        photos: Mapping[int, Sequence[int]],
        now: datetime,
        *,
        found_nothing: bool = False,
    ) -> None:
        """An answer, or a correction of the one before."""
        answer_id: int = self._connection.execute(
            insert(_answer).returning(_answer.c.id),
            {
                "task_id": task_id,
                "person_id": person_id,
                "at": now,
                "found_nothing": found_nothing,
                "said": write_said(said),
            },
        ).scalar_one()
        seen: set[int] = set()
        for field, media in photos.items():
            for media_id in media:
                if media_id not in seen:
                    seen.add(media_id)
                    row = {"answer_id": answer_id, "media_id": media_id, "field": field}
                    self._connection.execute(insert(_photo), row)

    def of_task(self, task_id: int) -> tuple[SpecialAnswer, ...]:
        """The answers that count, by person."""
        first = {
            row.person_id: row.at for row in self._connection.execute(_first, {"task_id": task_id})
        }
        rows = self._connection.execute(_counting, {"task_id": task_id}).all()
        return self._read(rows, first)

    def of_person(self, task_id: int, person_id: int) -> SpecialAnswer | None:
        """Somebody's answer that counts."""
        asked = {"task_id": task_id, "person_id": person_id}
        rows = self._connection.execute(_own, asked).all()
        first = {person_id: rows[-1].at} if rows else {}
        return next(iter(self._read(rows[:1], first)), None)

    def _read(
        self, rows: Sequence[Row[Any]], first: Mapping[int, datetime]
    ) -> tuple[SpecialAnswer, ...]:
        photos = self._photos([row.id for row in rows])
        return tuple(
            SpecialAnswer(
                id=row.id,
                task_id=row.task_id,
                person_id=row.person_id,
                at=row.at,
                first_at=first[row.person_id],
                found_nothing=row.found_nothing,
                said=said_of(row.said),
                photos=photos.get(row.id, {}),
            )
            for row in rows
        )

    def has_answered(self, task_id: int, person_id: int) -> bool:
        """Whether somebody has answered at all."""
        asked = {"task_id": task_id, "person_id": person_id}
        return self._connection.execute(_of_person, asked).first() is not None

    def _photos(self, answers: Sequence[int]) -> dict[int, dict[int, tuple[int, ...]]]:
        rows = self._connection.execute(
            select(_photo)
            .where(_photo.c.answer_id.in_(answers))
            .order_by(_photo.c.answer_id, _photo.c.field, _photo.c.media_id)
        )
        found: dict[int, dict[int, tuple[int, ...]]] = {}
        for row in rows:
            of_answer = found.setdefault(row.answer_id, {})
            of_answer[row.field] = (*of_answer.get(row.field, ()), row.media_id)
        return found
