"""What was asked for a case and nobody decided: who decides is reminded, then who is above them,
then whoever asked is told that they need not wait.

Our reading: a workday each (`decide_hours` of the item list). Whom it does not reach is gone past.
"""

from datetime import datetime, timedelta

from handlers.cases import case_hearers, case_notices
from handlers.cases.case_notices import Notice
from handlers.regulations import Regulations
from handlers.turn import Turn
from rules.case_guards import GRANTED_BY
from rules.cases import Hears
from rules.roles import Role
from storage.case_requests import CaseRequest
from storage.cases import Case

_DECIDER, _ABOVE, _ASKER = 1, 2, 3
"""The reminders, in order."""


def decide_by(regulations: Regulations, now: datetime) -> datetime:
    """Until when something asked for now is to be decided."""
    hours = timedelta(hours=regulations.items.terms.decide_hours)
    return regulations.hours.on_workdays(now, hours)


def look(turn: Turn, case: Case, request_id: int) -> None:
    """The next reminder of a request, and when the one after it is; none once it is decided."""
    request = turn.store.case_requests.open_of(case.id)
    if request is None or request.id != request_id:
        return
    times = request.reminded + 1
    while times < _ASKER and not _remind(turn, case, request, times):
        times += 1
    if times >= _ASKER:
        _tell_asker(turn, case, request)
    next_at = decide_by(turn.regulations, turn.now) if times < _ASKER else None
    turn.store.case_requests.was_reminded(request.id, times, next_at)


def _remind(turn: Turn, case: Case, request: CaseRequest, times: int) -> int:
    """Returns how many it reached."""
    notice = Notice(request.words)
    if times == _DECIDER:
        return case_notices.show(turn, Hears.DECIDERS, "watch-request", case, notice)
    of_room = Role.COMMAND_ROOM in GRANTED_BY[request.asked]
    for above in (Hears.DEPUTY, Hears.MAIN) if of_room else (Hears.MAIN,):
        if reached := case_notices.show(turn, above, "watch-request-up", case, notice):
            return reached
    return 0


def _tell_asker(turn: Turn, case: Case, request: CaseRequest) -> None:
    """Where whoever asked is not reached, whoever has the case in hand is told."""
    notice = Notice(request.words)
    for hears in (Hears.ASKER, Hears.UNITS, Hears.ROOM):
        people = case_hearers.people(turn, hears, case, request.asked_by)
        if case_notices.show_people(turn, people, "asker-undecided", case, notice):
            return
