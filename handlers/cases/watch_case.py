"""A case's time goes by: whoever has it is told, then who watches over it, then the main leaders.

GOVERNANCE.md, section 2; the shares of a limit stand in rules/case_clock.py. A case nobody has
goes up all the same: who hears of it first is then whoever is to give it to somebody.
"""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from handlers.cases import case_notices, case_time, watch_request
from handlers.cases.case_notices import Notice
from handlers.recording import ring_back
from handlers.turn import Turn
from messages.inbound import CaseDue
from rules.case_clock import Watch
from rules.case_life import ENDED, WITH_UNIT, Move, State
from rules.cases import Hears
from storage.cases import Case

_RUNGS: Mapping[Watch, int] = MappingProxyType({Watch.WARNED: 0, Watch.DUE: 1, Watch.LATE: 2})
"""How many rungs of leaders hear of it, besides those who have it in hand."""


def look(turn: Turn, due: CaseDue) -> None:
    """What is to be said of a case now is said once, and the next look is set.

    Once is when it reaches somebody.
    """
    case = turn.store.cases.get(due.case_id)
    if due.request_id:
        watch_request.look(turn, case, due.request_id)
        return
    if due.press_id:
        _press_unanswered(turn, case, due.press_id)
        return
    if case.state is State.SUSPENDED:
        _suspension_over(turn, case)
        return
    if case.state is State.ESCALATED:
        _county_silent(turn, case)
        return
    timed = turn.store.case_clocks.of(case.id)
    if timed is None:
        ring_back.remind(turn, case)
        return
    watch, times = case_time.times_of(timed.run, turn.regulations, turn.now)
    turn.store.case_clocks.keeps_time(case.id, times, watch)
    if watch is None or watch is timed.watch:
        return
    case = turn.store.cases.get(case.id)
    reached = _tell(turn, case, watch)
    turn.store.case_clocks.said(case.id, timed.phase, watch, reached, turn.now)
    if not reached:
        # What nobody heard was not said: it is, every workday morning, until somebody is there.
        tomorrow = case_time.next_morning(turn.regulations, turn.now)
        again = replace(times, watch_at=min(tomorrow, times.watch_at or tomorrow))
        turn.store.case_clocks.keeps_time(case.id, again, timed.watch)


def _tell(turn: Turn, case: Case, watch: Watch) -> int:
    """Returns how many it reached. Whom it does not reach is gone past, upwards."""
    assert case.due_at is not None, "a case that is watched has its limit"
    notice = Notice(until=case.due_at)
    owner = Hears.UNITS if case.state in WITH_UNIT else Hears.ROOM
    key = f"watch-{watch.value}"
    reached = case_notices.show(turn, owner, key, case, notice)
    if owner is Hears.UNITS and (not reached or watch is not Watch.WARNED):
        reached += case_notices.show(turn, Hears.ROOM, f"{key}-up", case, notice)
    rungs = _RUNGS[watch]
    for up in (Hears.DEPUTY, Hears.MAIN):
        if rungs > 0 or not reached:
            told = case_notices.show(turn, up, f"{key}-up", case, notice)
            reached += told
            # A rung on which nobody stands is no rung: the next one hears instead.
            rungs -= min(told, 1)
    return reached


def _press_unanswered(turn: Turn, case: Case, press_id: int) -> None:
    """A press that nobody answered goes up, once, wherever the case stands by then; not one that
    ended while this was on its way."""
    waiting = {each.id for each in turn.store.case_presses.unanswered(case.id)}
    if case.state not in ENDED and press_id in waiting:
        for hears in (Hears.ROOM, Hears.DEPUTY, Hears.MAIN):
            case_notices.show(turn, hears, "watch-press-unanswered", case)


def _suspension_over(turn: Turn, case: Case) -> None:
    """It is said every workday until somebody takes it up again; to a leader, if to no room.

    A look that was on its way when the case was suspended says nothing yet.
    """
    ends_at = case_time.end_of_suspension(case, turn.regulations)
    if turn.now < ends_at:
        turn.store.case_clocks.look_again(case.id, ends_at)
        return
    for hears in (Hears.ROOM, Hears.DEPUTY, Hears.MAIN):
        if case_notices.show(turn, hears, "watch-suspension-over", case):
            break
    tomorrow = case_time.next_morning(turn.regulations, turn.now)
    turn.store.case_clocks.look_again(case.id, tomorrow)


def _county_silent(turn: Turn, case: Case) -> None:
    """The room is to ask the county, round after round; from the second on a leader hears it too.

    What the county said in between (跟踪) puts it off by a round.
    """
    regulations, clocks = turn.regulations, turn.store.case_clocks
    heard = turn.store.case_history.last_of(case.id, (Move.GRANT, Move.TRACK))
    assert heard is not None, "what is with the county was granted"
    asked_at = case_time.county_asked(heard.at, regulations)
    if turn.now < asked_at:
        clocks.look_again(case.id, asked_at)
        return
    notice = Notice(until=regulations.today(heard.at))
    reached = case_notices.show(turn, Hears.ROOM, "watch-county-silent", case, notice)
    if not reached or turn.now >= case_time.county_asked(heard.at, regulations, rounds=2):
        for hears in (Hears.DEPUTY, Hears.MAIN):
            if case_notices.show(turn, hears, "watch-county-silent-up", case, notice):
                break
    clocks.look_again(case.id, case_time.county_asked(turn.now, regulations))
