"""The clock of a case follows its moves; an approved extension or suspension alone moves its limit.

Which phase has a clock stands in rules/case_life.py (`PHASES`). Where a case comes back to whoever
had it in the same phase, that clock goes on where it stood, with what was used (`_TAKEN_UP`).
"""

from dataclasses import replace
from datetime import datetime, time, timedelta

from handlers.regulations import Regulations
from rules.case_clock import Run, Watch
from rules.case_life import PHASES, Move, State
from rules.case_limits import Phase
from storage.case_clocks import Times
from storage.cases import Case
from storage.store import Store

MORNING = time(9)
"""When a case is spoken of whose day has come."""

_TAKEN_UP = frozenset({Move.DISPATCH, Move.REWORK, Move.RESUME, Move.TAKE_BACK})
"""Whoever has the case by these has no new limit, if they had it in that phase before.

A unit whose check failed, which was suspended, or which gets again what it gave back; the room
which takes back what it gave. A unit that has the case for the first time has its whole limit.
"""


def follow(store: Store, regulations: Regulations, move: Move, case: Case, now: datetime) -> None:
    """Once a move was made: the former phase's clock stops, the next one's begins or goes on.

    Within a phase (a unit takes what it was given) the clock runs on untouched.
    """
    phase = PHASES.get(case.state)
    running = store.case_clocks.of(case.id)
    if running is not None:
        if running.phase is phase:
            return
        used = running.run.used_at(now, regulations.hours)
        store.case_clocks.stop(case.id, running.phase, used, now)
    if case.state is State.SUSPENDED:
        store.case_clocks.look_again(case.id, end_of_suspension(case, regulations))
    elif case.state is State.ESCALATED:
        store.case_clocks.look_again(case.id, county_asked(now, regulations))
    elif phase is None:
        store.case_clocks.look_again(case.id, None)
    else:
        unit = _whose(case, phase)
        stood = store.case_clocks.take_up(case.id, phase, unit) if move in _TAKEN_UP else None
        if stood is not None:
            _go_on(store, regulations, case, phase, stood.resumed(stood.used, now), now)
        else:
            begin(store, regulations, case, phase, now)


def begin(store: Store, regulations: Regulations, case: Case, phase: Phase, now: datetime) -> None:
    """A phase's clock begins, with the limit the item list gives it."""
    run = Run.begun(regulations.items.limit(case.item, phase), now)
    _, times = times_of(run, regulations, now)
    store.case_clocks.begin(case.id, phase, _whose(case, phase), run, times)


def _whose(case: Case, phase: Phase) -> str:
    """The unit whose work a phase is about; none where it is the room's alone."""
    return case.unit if phase in (Phase.HANDLE, Phase.CHECK) else ""


def extend(
    store: Store, regulations: Regulations, case: Case, by: timedelta, now: datetime
) -> None:
    """An approved extension (延期) lengthens the limit that runs."""
    timed = store.case_clocks.of(case.id)
    assert timed is not None, "only a running limit is extended"
    _go_on(store, regulations, case, timed.phase, timed.run.extended(by), now)


def join(store: Store, regulations: Regulations, case: Case, other: Case, now: datetime) -> None:
    """The case into which another is merged has no more time than that had in the same phase.

    What that makes due is said of it at once, whatever was said of the one that ends.
    """
    gone, goes_on = store.case_clocks.of(case.id), store.case_clocks.of(other.id)
    if gone is None or goes_on is None or gone.phase is not goes_on.phase:
        return
    _, times = times_of(gone.run, regulations, now)
    if times.due_at < goes_on.run.due(regulations.hours):
        looked_at = replace(times, watch_at=now)
        store.case_clocks.goes_on(other.id, gone.phase, gone.run, looked_at, goes_on.watch)


def _go_on(
    store: Store, regulations: Regulations, case: Case, phase: Phase, run: Run, now: datetime
) -> None:
    said, times = times_of(run, regulations, now)
    store.case_clocks.goes_on(case.id, phase, run, times, said)


def times_of(run: Run, regulations: Regulations, now: datetime) -> tuple[Watch | None, Times]:
    """What is to have been said of a clock by now; when it is over and looked at next."""
    said, watch_at = run.watch_at(now, regulations.hours)
    return said, Times(run.due(regulations.hours), watch_at)


def next_morning(regulations: Regulations, now: datetime) -> datetime:
    """The morning of the next workday."""
    day = regulations.today(now) + timedelta(days=1)
    while not regulations.is_workday(day):
        day += timedelta(days=1)
    return datetime.combine(day, MORNING, regulations.zone)


def end_of_suspension(case: Case, regulations: Regulations) -> datetime:
    """The morning after the last day of a suspension."""
    assert case.suspended_until is not None, "a suspension has its last day"
    after = case.suspended_until + timedelta(days=1)
    return datetime.combine(after, MORNING, regulations.zone)


def county_asked(heard: datetime, regulations: Regulations, rounds: int = 1) -> datetime:
    """The morning on which the county is to be asked, so many rounds after it was last heard of."""
    morning = heard
    for _ in range(rounds * regulations.items.terms.county_asked_workdays):
        morning = next_morning(regulations, morning)
    return morning
