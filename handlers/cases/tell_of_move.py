"""Who hears of a move, in which words: the table of the rules, told."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.cases import case_hearers, case_notices
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import goes_on_in
from handlers.recording import ring_back
from handlers.turn import Turn
from rules.case_life import CALLED_OFF, Asked, Move
from rules.cases import Hears, heard_by
from storage.cases import Case
from storage.people import Person

_WITHOUT_CARD = frozenset(
    {"hears-units-take-back", *(f"units-granted-{asked}" for asked in CALLED_OFF)}
)
"""Who reads these has the case no more."""

_REPORTERS_OWN = frozenset({Move.OBJECT, Move.HANDLE_ON_SPOT})
"""What a reporter did themself they know; who else waits for the case does not."""


def tell(turn: Turn, move: Move, case: Case, notice: Notice) -> frozenset[Hears]:
    """Tells everybody the table names for a move; returns which kinds of them it reached.

    Each hears it once, in words of their own, mostly `hears-<who>-<move>`; whoever made the move is
    answered by the conversation they made it in.
    """
    reached: set[Hears] = set()
    told: set[int] = set()
    notice = _dated(move, case, notice)
    for hears in heard_by(move, notice.request.asked if notice.request else None):
        if hears is Hears.REPORTER:
            but = turn.me.id if move in _REPORTERS_OWN else None
            key = _key(turn, hears, move, case, notice)
            if case_notices.show_reporters(turn, key, case, notice, but):
                reached.add(hears)
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
                if _show(turn, hears, key, new, case, notice):
                    reached.add(hears)
                told |= {person.id for person in people}
    return frozenset(reached)


def _worded(
    turn: Turn, hears: Hears, move: Move, case: Case, notice: Notice
) -> Iterator[tuple[str, tuple[Person, ...]]]:
    """The people of one kind, by the words they hear."""
    key = _key(turn, hears, move, case, notice)
    if (hears, move) == (Hears.UNITS, Move.DISPATCH):
        yield key, case_hearers.of_units(turn, case, case.unit)
        helping = turn.store.case_units.helping(case.id)
        yield "hears-helpers-dispatch", case_hearers.of_units(turn, case, *helping)
    elif hears is Hears.UNITS and _takes_away(move, notice):
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
    if key in _WITHOUT_CARD:
        return case_notices.show_bare(turn, people, key, case, notice)
    return case_notices.show_people(turn, people, key, case, notice)


def _takes_away(move: Move, notice: Notice) -> bool:
    """Whether the units have the case no more: who had it is told."""
    granted = notice.request.asked if notice.request and move is Move.GRANT else None
    return move is Move.TAKE_BACK or granted in CALLED_OFF


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
        case Hears.PRESSER, _ if not notice.words:
            return "presser-done-no-words"
        case Hears.UNITS, Move.FINISH_PART if not turn.store.case_units.helping(case.id):
            return "units-parts-all-done"
        case Hears.ASKER, _ if asked is Asked.EXTENSION:
            return "asker-extended"
        case Hears.UNITS, _ if asked is Asked.EXTENSION:
            return "units-extended"
        case Hears.UNITS, _ if asked:
            return f"units-granted-{asked}"
        case Hears.ROOM, _ if asked:
            return "room-returned"
        case Hears.REPORTER, _ if asked:
            return f"reporter-granted-{asked}"
        case _:
            return f"hears-{hears.value}-{move.value}".replace("_", "-")
