"""Each move made twice, by two at once, without the role, on a closed case, without its photo.

A clear answer every time, one effect, and nothing lost: the table below is all moves there are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from messages.catalogue import say
from rules.case_life import Asked, Move, Refusal, State
from rules.case_sources import Source
from rules.cases import MOVES, may
from storage.case_callers import Caller
from storage.cases import Case, Filed
from storage.store import Store
from tests.cases.doing import OTHER, WAYS, begins, ends, makes
from tests.cases.town import Town
from tests.village.village import Village

ROOM, LAW, HELP, LEAD = ("刘强", "陈静"), ("老周", "何琴"), ("小吴", "小吴"), ("马书记", "罗镇长")
OWN = ("王芳", "王芳")
A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Arranged:
    """From where a move starts, by whom (two who may), and what else must be so."""

    state: State
    by: tuple[str, str]
    asked: Asked | None = None
    helps: bool = False
    is_pressed: bool = False
    is_called: bool = False
    is_hard: bool = False


TABLE = {
    Move.ACCEPT: Arranged(State.REPORTED, ROOM),
    Move.HANDLE_ON_SPOT: Arranged(State.REPORTED, OWN),
    Move.DISPATCH: Arranged(State.ACCEPTED, ROOM),
    Move.TAKE_BACK: Arranged(State.IN_HAND, ROOM),
    Move.TAKE: Arranged(State.DISPATCHED, LAW),
    Move.FINISH_PART: Arranged(State.IN_HAND, HELP, helps=True),
    Move.FINISH: Arranged(State.IN_HAND, LAW),
    Move.PASS_CHECK: Arranged(State.FINISHED, ROOM),
    Move.REWORK: Arranged(State.FINISHED, ROOM),
    Move.ASK_RETURN: Arranged(State.IN_HAND, LAW),
    Move.ASK_EXTENSION: Arranged(State.IN_HAND, LAW),
    Move.ASK_SUSPENSION: Arranged(State.IN_HAND, ROOM),
    Move.ASK_VOID: Arranged(State.ACCEPTED, ROOM),
    Move.ASK_ESCALATION: Arranged(State.ACCEPTED, ROOM),
    Move.WITHDRAW: Arranged(State.IN_HAND, LAW, Asked.SUSPENSION),
    Move.GRANT: Arranged(State.IN_HAND, LEAD, Asked.SUSPENSION),
    Move.REFUSE: Arranged(State.IN_HAND, LEAD, Asked.SUSPENSION),
    Move.RESUME: Arranged(State.SUSPENDED, ROOM),
    Move.COUNTY_SOLVED: Arranged(State.ESCALATED, ROOM),
    Move.COUNTY_RETURNED: Arranged(State.ESCALATED, ROOM),
    Move.TRACK: Arranged(State.ESCALATED, ROOM),
    Move.MERGE: Arranged(State.ACCEPTED, ROOM),
    Move.PRESS: Arranged(State.IN_HAND, LEAD),
    Move.ANSWER_PRESS: Arranged(State.IN_HAND, LAW, is_pressed=True),
    Move.MARK_HARD: Arranged(State.IN_HAND, ROOM),
    Move.UNMARK_HARD: Arranged(State.IN_HAND, ROOM, is_hard=True),
    Move.DECIDE: Arranged(State.IN_HAND, LEAD),
    Move.BRING_IN: Arranged(State.IN_HAND, ROOM),
    Move.OBJECT: Arranged(State.CLOSED, OWN),
    Move.RATE: Arranged(State.CLOSED, OWN),
    Move.KEEP_PRIVATE: Arranged(State.IN_HAND, ROOM),
    Move.CALL_BACK: Arranged(State.CLOSED, ROOM, is_called=True),
}
assert set(TABLE) == set(WAYS)

WITH_PHOTO = (Move.FINISH, Move.FINISH_PART, Move.HANDLE_ON_SPOT)
"""What wants a photo, as the matter of these cases does."""


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """One town for all: each case of the table is another case in it."""
    folder: Path = tmp_path_factory.mktemp("town")
    village = Village(folder)
    made = Town(village)
    made.reports("王芳")
    assert made.reports("李伟").number == OTHER
    yield made
    village.close()


def case_of(town: Town, arranged: Arranged) -> Case:
    """A case that stands where the move starts, with all that the move asks for."""
    village, now = town.village, town.village.time.now()
    ids = {name: who.person_id or 0 for name, who in town.people.items()}
    unit = "" if arranged.state in (State.REPORTED, State.ACCEPTED) else "enforcement"
    done = arranged.state in (State.FINISHED, State.CLOSED)

    def arrange(store: Store) -> Case:
        grid = store.areas.by_code("V1G1")
        assert grid is not None
        filed = Filed(
            category="environment",
            item="litter",
            area_id=grid.id,
            reporter_id=ids["王芳"],
            words="有一处不妥",
            source=Source.CALL if arranged.is_called else Source.CHAT,
        )
        case = store.cases.file(filed, 2026, now)
        if arranged.is_called:
            store.case_callers.keep(case.id, Caller(telephone="13800000000"), None)
        if arranged.helps:
            store.case_units.give_to(case.id, ["services"], now)
        handler = ids["小吴"] if done else None
        move, to = Move.DISPATCH, arranged.state
        hard = arranged.is_hard
        changes: dict[str, object] = {"unit": unit, "handler_id": handler, "is_hard": hard}
        case = store.cases.move(case, move, to, ids["刘强"], now, words="", **changes)
        if arranged.asked:
            until = (now + 20 * A_DAY).date()
            who = ids["老周"]
            store.case_requests.ask(case.id, arranged.asked, who, "停电", now, until=until)
        if arranged.is_pressed:
            store.case_presses.press(case.id, ids["马书记"], "快办", now + A_DAY, now)
        return case

    made = village.do(arrange)
    assert may(move_of(arranged), town.case(made.id)[1], town.person(arranged.by[0])) is None
    return made


def move_of(arranged: Arranged) -> Move:
    return next(move for move, each in TABLE.items() if each is arranged)


def lines_of(town: Town, case: Case) -> list[str]:
    """What the record of a case has since it was arranged."""
    return [move for case_id, move, *_ in town.lines() if case_id == case.id][2:]


def refused(refusal: Refusal, move: Move | None = None) -> str:
    """The words of a refusal up to what is filled in."""
    key = f"refused-case-{refusal.value.replace('_', '-')}"
    if (refusal, move) == (Refusal.WRONG_STATE, Move.OBJECT):
        key = "refused-case-not-ended"
    return say("zh_CN", key, units="", number="").strip()


@pytest.mark.parametrize("move", TABLE, ids=str)
def test_made_badly_a_move_has_one_effect_and_a_clear_answer(town: Town, move: Move) -> None:
    # So much in one minute would be a flood, and be told so.
    town.village.time.jump(town.village.time.now() + timedelta(minutes=2))
    arranged = TABLE[move]
    first, second = (town.people[name] for name in arranged.by)
    again = _made_twice(town, move, arranged)
    _without_role(town, move, arranged)
    if arranged.by[0] != arranged.by[1]:
        case = case_of(town, arranged)
        asked = begins(first, move, case.id), begins(second, move, case.id)
        if asked == (True, True):
            ends(first, move)
            assert lines_of(town, case) == [move], first.last().text
            before = town.case(case.id)[0]
            ends(second, move)
            if again is None:
                assert lines_of(town, case) == [move, move], "what may be said twice is kept twice"
            else:
                assert lines_of(town, case) == [move]
                assert town.case(case.id)[0] == before
                assert refused(again, move) in second.last().text
        else:
            assert lines_of(town, case) == [move], "a press without a question: the first counts"
    _on_a_closed_case(town, move, arranged)
    if move in WITH_PHOTO:
        case = case_of(town, arranged)
        begins(first, move, case.id)
        first.sends("弄好了").sees("还差一张照片")
        assert lines_of(town, case) == []
        first.sends(photo="late.jpg")
        assert lines_of(town, case) == [move], "the words before the photo were not lost"


def _made_twice(town: Town, move: Move, arranged: Arranged) -> Refusal | None:
    """From the same button twice: the second press is answered as the rules say; returns that."""
    case, who = case_of(town, arranged), town.people[arranged.by[0]]
    makes(who, move, case.id)
    assert lines_of(town, case) == [move], who.last().text
    moved, view = town.case(case.id)
    refusal = may(move, view, town.person(arranged.by[0]))
    if refusal is not None:
        makes(who, move, case.id)
        assert refused(refusal, move) in who.last().text
        assert (lines_of(town, case), town.case(case.id)[0]) == ([move], moved)
    return refusal


def _without_role(town: Town, move: Move, arranged: Arranged) -> None:
    """The role goes between the press and the answer, or just before a press without a question."""
    case, name = case_of(town, arranged), arranged.by[0]
    who = town.people[name]
    if WAYS[move].answers:
        assert begins(who, move, case.id)
        town.takes(name)
        ends(who, move)
    else:
        town.takes(name)
        makes(who, move, case.id)
    assert lines_of(town, case) == []
    assert "这一步由别的同志来办" in who.last().text
    town.gives_back(name)


def _on_a_closed_case(town: Town, move: Move, arranged: Arranged) -> None:
    """An old button of a case that is over; what starts from a closed case, on a merged one.

    What can be done in any state is no old button there.
    """
    starts = MOVES[move].starts
    if State.MERGED in starts:
        return
    state = State.MERGED if State.CLOSED in starts else State.CLOSED
    name = arranged.by[0]
    case = case_of(town, arranged)
    moved = town.village.do(
        lambda store: store.cases.move(
            case, Move.PASS_CHECK, state, case.reporter_id, town.village.time.now()
        )
    )
    assert not begins(town.people[name], move, case.id)
    assert refused(Refusal.WRONG_STATE) in town.people[name].last().text
    assert town.case(case.id)[0] == moved
