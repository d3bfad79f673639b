"""Who hears of a move, in which words: the table of the rules, told."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.cases import case_hearers, case_notices
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import goes_on_in
from handlers.recording import ring_back
from handlers.turn import Turn
from rules.case_life import Asked, Move
from rules.cases import Hears, heard_by
from storage.cases import Case
from storage.people import Person


def tell(turn: Turn, move: Move, case: Case, notice: Notice) -> int:
    """Tells everybody the table names for a move; returns how many of those in charge it reached.

    Each hears it once, in words of their own, mostly `hears-<who>-<move>`; whoever made the move is
    answered by the conversation they made it in.
    """
    reached = 0
    told: set[int] = set()
    notice = _dated(move, case, notice)
    for hears in heard_by(move, notice.request.asked if notice.request else None):
        if hears is Hears.REPORTER:
            # Whoever says that it is not done knows that it goes on; who else waits does not.
            but = turn.me.id if move is Move.OBJECT else None
            key = _key(turn, hears, move, case, notice)
            case_notices.show_reporters(turn, key, case, notice, but)
        elif hears is Hears.RINGERS:
            ring_back.ask(turn, case)
        else:
            for key, people in _worded(turn, hears, move, case, notice):
                # Who pressed, and answers as somebody else, knows the answer.
                known = told | {turn.me.id} if hears is Hears.PRESSER else told
                if hears is Hears.OTHER_UNITS:
                    # That is another case, and has perhaps less time now.
                    known = set()
                new = [person for person in people if person.id not in known]
                reached += _show(turn, hears, key, new, case, notice)
                told |= {person.id for person in people}
    return reached


def _worded(
    turn: Turn, hears: Hears, move: Move, case: Case, notice: Notice
) -> Iterator[tuple[str, tuple[Person, ...]]]:
    """The people of one kind, by the words they hear."""
    key = _key(turn, hears, move, case, notice)
    if (hears, move) == (Hears.UNITS, Move.DISPATCH):
        yield key, case_hearers.of_units(turn, case, case.unit)
        helping = turn.store.case_units.helping(case.id)
        yield "hears-helpers-dispatch", case_hearers.of_units(turn, case, *helping)
    elif (hears, move) == (Hears.UNITS, Move.TAKE_BACK):
        yield key, tuple(notice.had_it)
    else:
        asker_id = notice.request.asked_by if notice.request else None
        yield key, case_hearers.people(turn, hears, case, asker_id)


def _show(
    turn: Turn, hears: Hears, key: str, people: list[Person], case: Case, notice: Notice
) -> int:
    if hears is Hears.OTHER_UNITS:
        other = goes_on_in(turn.store, case)
        joined = Notice(values={"joined": case.number})
        return case_notices.show_people(turn, people, key, other, joined)
    if key == "hears-units-take-back":
        return case_notices.show_bare(turn, people, key, case, notice)
    return case_notices.show_people(turn, people, key, case, notice)


def _dated(move: Move, case: Case, notice: Notice) -> Notice:
    """Until when a unit has, or has now, is the case's own limit."""
    extended = notice.request is not None and notice.request.asked is Asked.EXTENSION
    if move is Move.DISPATCH or (move is Move.GRANT and extended):
        return replace(notice, until=case.due_at)
    return notice


def _key(turn: Turn, hears: Hears, move: Move, case: Case, notice: Notice) -> str:
    asked = notice.request.asked if notice.request and move is Move.GRANT else None
    match hears, move:
        case Hears.ROOM, Move.REPORT if case_notices.call(turn, case):
            return "room-report-urgent"
        case Hears.ROOM, Move.FINISH if not notice.words:
            return "room-finish-no-words"
        case Hears.UNITS, Move.REWORK if notice.units:
            return "units-rework-parts"
        case Hears.UNITS | Hears.ROOM, Move.DECIDE if "leader" in notice.values:
            return "units-decide-leader" if hears is Hears.UNITS else "room-decide-leader"
        case Hears.PRESSER, _ if not notice.words:
            return "presser-done-no-words"
        case Hears.UNITS, Move.FINISH_PART if not turn.store.case_units.helping(case.id):
            return "units-parts-all-done"
        case Hears.ASKER, _ if asked is Asked.EXTENSION:
            return "asker-extended"
        case Hears.UNITS, _ if asked:
            return "units-extended"
        case Hears.ROOM, _ if asked:
            return "room-returned"
        case Hears.REPORTER, _ if asked:
            return f"reporter-granted-{asked}"
        case _:
            return f"hears-{hears.value}-{move.value}".replace("_", "-")
