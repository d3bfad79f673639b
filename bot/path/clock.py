"""The clock: what the plan says is due becomes an inbound like any other, once."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.path.weekly import keep_week, next_week
from bot.path.writer import Writer
from handlers.regulations import Regulations
from messages.inbound import Due
from rules.patrol import Due as PlannedDue
from rules.patrol import due_between, next_due
from rules.patrol_tasks import Kind
from storage.areas import VILLAGE
from storage.clock import HELD, MISSED
from storage.receiving import receive_due
from storage.store import Store

LATE_PROMPT = timedelta(hours=4)
"""A prompt to people that is later than this is declared missed; the program's own steps are not:
they are caught up however late."""


@dataclass(frozen=True)
class Clock:
    """The part of the program that keeps the town's plan."""

    writer: Writer
    regulations: Regulations

    def do_one(self, now: datetime) -> bool:
        """Handles the next moment of the plan that has come; False if none has."""
        return self.writer.do(lambda store: self._keep(store, now)).result()

    def _keep(self, store: Store, now: datetime) -> bool:
        return keep_plan(store, self.regulations, now) or keep_week(store, self.regulations, now)

    def next_moment(self, store: Store, after: datetime) -> datetime | None:
        """When the plan, or the room's week, next has something to do."""
        is_workday = self.regulations.with_days(store.special_days.by_day).is_workday
        due = next_due(self.regulations.plan, after, is_workday)
        moments = (due.at if due else None, next_week(store, self.regulations, after))
        return min((each for each in moments if each is not None), default=None)


def keep_plan(store: Store, regulations: Regulations, now: datetime) -> bool:
    """One unit of work: the first moment after the mark, for every village.

    1. The mark moves on; whoever moves it has the moment. Prompts whose time is over end, and
       nobody is blamed.
    2. Each (task, village, moment) is one row, so that a mark set back does nothing twice.
    3. With the row goes the inbound; both are there or neither is.
    """
    store.patrols.end_before(now)
    mark = store.clock.read_until(now)
    is_workday = regulations.with_days(store.special_days.by_day).is_workday
    first = next(due_between(regulations.plan, mark, now, is_workday), None)
    if first is None or not store.clock.mark_read(mark, first.at):
        return False
    here = due_between(regulations.plan, mark, first.at, is_workday)
    for due in here:
        late = due.task.kind is not Kind.STEP and now - due.at > LATE_PROMPT
        for village in store.areas.of_kind(VILLAGE):
            _hold(store, due, village.id, MISSED if late else HELD, now)
    return True


def _hold(store: Store, due: PlannedDue, area_id: int, state: str, now: datetime) -> None:
    if store.clock.take(due.task.code, area_id, due.at, state, now) and state == HELD:
        receive_due(store, Due(due.task.code, area_id, due.at), now)
