"""Patrol prompts: what each grid worker was asked on a day, and what they answered."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, select, update

from storage.columns import table
from storage.errors import NotFound
from storage.tables.cases import PatrolPromptRow
from storage.upsert import insert_or_skip

OPEN, ALL_WELL, FOUND, UNANSWERED = "open", "all_well", "found", "unanswered"

_prompt = table(PatrolPromptRow)


_end_before = (
    update(_prompt)
    .where(_prompt.c.state == OPEN, _prompt.c.ends_at <= bindparam("now"))
    .values(state=UNANSWERED)
)


@dataclass(frozen=True)
class PatrolPrompt:
    """One day's question to one grid worker."""

    id: int
    person_id: int
    village_id: int
    day: date
    ends_at: datetime
    state: str
    answered_at: datetime | None


class Patrols:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ask(
        self, person_id: int, village_id: int, day: date, ends_at: datetime
    ) -> PatrolPrompt | None:
        """The day's question to a worker; None if it was asked already."""
        made = insert_or_skip(
            self._connection,
            _prompt,
            person_id=person_id,
            village_id=village_id,
            day=day,
            ends_at=ends_at,
            state=OPEN,
        )
        return self.get(made) if made is not None else None

    def get(self, prompt_id: int) -> PatrolPrompt:
        """Raises NotFound."""
        row = (
            self._connection.execute(select(_prompt).where(_prompt.c.id == prompt_id))
            .mappings()
            .first()
        )
        if row is None:
            raise NotFound(f"patrol prompt {prompt_id}")
        return PatrolPrompt(**row)

    def of_day(self, person_id: int, day: date) -> PatrolPrompt | None:
        """What a worker was asked on a day."""
        row = (
            self._connection.execute(
                select(_prompt).where(_prompt.c.person_id == person_id, _prompt.c.day == day)
            )
            .mappings()
            .first()
        )
        return PatrolPrompt(**row) if row else None

    def answer(self, prompt_id: int, state: str, now: datetime) -> None:
        """Keeps the answer; a later one corrects it."""
        self._connection.execute(
            update(_prompt).where(_prompt.c.id == prompt_id).values(state=state, answered_at=now)
        )

    def silent(self, village_id: int, day: date) -> tuple[PatrolPrompt, ...]:
        """The day's questions of a village that nobody has answered."""
        rows = self._connection.execute(
            select(_prompt)
            .where(_prompt.c.village_id == village_id, _prompt.c.day == day)
            .where(_prompt.c.state == OPEN)
            .order_by(_prompt.c.id)
        ).mappings()
        return tuple(PatrolPrompt(**row) for row in rows)

    def end_before(self, now: datetime) -> None:
        """Ends questions whose time is over, which is nobody's fault."""
        self._connection.execute(_end_before, {"now": now})
