"""Deadlines: when the time of a case, a temporary task or a report left unfinished says so, the
house looks at it, once.
"""

from dataclasses import dataclass
from datetime import datetime

from bot.path.writer import Writer
from handlers.cases import case_time
from handlers.regulations import Regulations
from messages.inbound import CaseDue, ReportLeft, TaskDue
from rules.case_life import PHASES
from storage.receiving import receive_case_due, receive_report_left, receive_task_due
from storage.store import Store

AT_ONCE = 100
"""Cases given a clock in one unit of work."""


@dataclass(frozen=True)
class Deadlines:
    """The part of the program that keeps the times of cases and temporary tasks."""

    writer: Writer
    regulations: Regulations

    def do_one(self, now: datetime) -> bool:
        """Handles the look that is due first; False if none is."""
        return self.writer.do(lambda store: keep_times(store, now)).result()

    def begin(self, now: datetime) -> None:
        """Cases filed before there were clocks get one, from now on."""
        while self.writer.do(lambda store: self._start_clocks(store, now)).result():
            pass

    def _start_clocks(self, store: Store, now: datetime) -> bool:
        found = store.case_clocks.without(AT_ONCE)
        regulations = self.regulations.with_days(store.special_days.by_day)
        for case_id in found:
            case = store.cases.get(case_id)
            case_time.begin(store, regulations, case, PHASES[case.state], now)
        return bool(found)


def keep_times(store: Store, now: datetime) -> bool:
    """One unit of work: whoever takes the look has it, and with it goes the inbound."""
    press = store.case_presses.next_unanswered()
    if press is not None and press.answer_by <= now:
        if store.case_presses.gone_up(press.id, now):
            receive_case_due(store, CaseDue(press.case_id, press.answer_by, press.id), now)
        return True
    asked = store.case_requests.next_undecided()
    if asked is not None and asked.decide_by is not None and asked.decide_by <= now:
        if store.case_requests.take_reminder(asked):
            due = CaseDue(asked.case_id, asked.decide_by, request_id=asked.id)
            receive_case_due(store, due, now)
        return True
    found = store.case_clocks.next_watch()
    if found is None or found[1] > now:
        return _look_at_task(store, now)
    case_id, at = found
    if store.case_clocks.take_watch(case_id, at):
        receive_case_due(store, CaseDue(case_id, at), now)
    return True


def _look_at_task(store: Store, now: datetime) -> bool:
    found = store.special_tasks.next_watch()
    if found is None or found[1] > now:
        return _look_at_report(store, now)
    task_id, at = found
    if store.special_tasks.take_watch(task_id, at):
        receive_task_due(store, TaskDue(task_id, at), now)
    return True


def _look_at_report(store: Store, now: datetime) -> bool:
    found = store.lanes.next_reminder()
    if found is None or found[1] > now:
        return False
    lane, at = found
    if store.lanes.take_reminder(lane, at):
        receive_report_left(store, lane, ReportLeft(at), now)
    return True


def next_look(store: Store, now: datetime) -> datetime | None:
    """When a case, a press nobody answered, what nobody decided, a task or a report is to be looked
    at next.
    """
    press = store.case_presses.next_unanswered()
    cases, tasks = store.case_clocks.next_watch(), store.special_tasks.next_watch()
    moments = [found[1] for found in (cases, tasks) if found]
    moments += [found[1] for found in [store.lanes.next_reminder()] if found]
    moments += [press.answer_by] if press else []
    asked = store.case_requests.next_undecided()
    moments += [asked.decide_by] if asked and asked.decide_by else []
    return max(min(moments), now) if moments else None
