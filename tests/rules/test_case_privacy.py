"""Who reads who reported a case, who may say so, and what is taken out of words for all others."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.case_life import CaseView, Move, PersonView, Refusal, State
from rules.case_privacy import Reported, reads_caller, reads_reporter, without_traces
from rules.cases import may
from rules.roles import Grant, Role

GRID, NEXT_TOWN = "/1/4/17/", "/2/"
ROOM = Grant(Role.COMMAND_ROOM, "/1/")
OTHER_ROOM = Grant(Role.COMMAND_ROOM, NEXT_TOWN)
UNIT = Grant(Role.HANDLING_UNIT, "/1/", "enforcement")
OTHER_UNIT = Grant(Role.HANDLING_UNIT, "/1/", "market")
OTHERS = [(Grant(role, "/1/"),) for role in Role if role is not Role.COMMAND_ROOM] + [
    (UNIT,),
    (OTHER_ROOM,),
    (),
]
SECRET = Reported(GRID, True, reporter_id=7, own_words=True, units=frozenset({"enforcement"}))
CALLED = replace(SECRET, own_words=False)
CLOSED = CaseView(State.CLOSED, GRID, reporter_id=7, unit="enforcement", handled_by=frozenset({3}))


@pytest.mark.parametrize("roles", OTHERS)
def test_of_a_private_matter_only_the_room_and_the_reporter_read_who(
    roles: tuple[Grant, ...],
) -> None:
    assert not reads_reporter(SECRET, 1, roles)
    assert not reads_reporter(SECRET, None, roles)
    assert not reads_caller(CALLED, roles)
    assert reads_reporter(SECRET, 7, roles)
    assert not reads_reporter(CALLED, 7, roles), "who recorded it and left the room is nobody"
    assert reads_reporter(replace(SECRET, is_private=False), 1, roles)
    assert reads_reporter(SECRET, 1, (*roles, ROOM))


def test_a_callers_telephone_is_the_rooms_and_the_units_that_have_it() -> None:
    public = replace(CALLED, is_private=False)
    assert reads_caller(public, (ROOM,))
    assert reads_caller(public, (UNIT,))
    for other in (OTHER_UNIT, OTHER_ROOM, Grant(Role.MAIN_LEADER, "/1/")):
        assert not reads_caller(public, (other,))
    assert not reads_caller(public, (replace(UNIT, area_path=NEXT_TOWN),))


def test_names_and_telephones_are_taken_out_however_they_are_spaced() -> None:
    said = "我是 李 秀英，电话 139-0000 0000 或 0571-8888 0000，李秀英家"
    told = without_traces(said, ["李秀英"], ["0571-88880000"], "一位群众")
    assert told == "我是 一位群众，电话 … 或 …，一位群众家"
    assert without_traces("工单 20261120001，路灯不亮", ["李"], [""], "x") == (
        "工单 20261120001，路灯不亮"
    )
    assert without_traces("John Smith said", ["john smith"], [], "somebody") == "somebody said"


hostile = st.text(st.sampled_from("李王秀ab .*+?[](){}^$|\\-"), max_size=8)


@given(name=hostile, before=hostile, after=hostile)
def test_no_name_at_all_is_a_pattern(name: str, before: str, after: str) -> None:
    letters = "".join(name.split())
    told = without_traces(f"{before}{name}{after}", [name], [], "□")
    if len(letters) >= 2:
        assert letters not in told
    else:
        assert told == f"{before}{name}{after}"


def test_who_may_keep_it_private_and_once() -> None:
    wang = PersonView(7, (Grant(Role.HOUSEHOLD, GRID),))
    room = PersonView(9, (ROOM,))
    for state in State:
        case = replace(CLOSED, state=state)
        assert may(Move.KEEP_PRIVATE, case, wang) is None
        assert may(Move.KEEP_PRIVATE, case, room) is None
        assert may(Move.KEEP_PRIVATE, replace(case, is_private=True), wang) is (
            Refusal.ALREADY_PRIVATE
        )
    other = PersonView(8, wang.roles)
    assert may(Move.KEEP_PRIVATE, CLOSED, other) is Refusal.NOT_YOURS
    assert may(Move.KEEP_PRIVATE, CLOSED, PersonView(3, (UNIT,))) is Refusal.NO_SUCH_ROLE


def test_the_room_speaks_for_a_caller_and_for_nobody_else() -> None:
    room, unit = PersonView(9, (ROOM,)), PersonView(3, (UNIT,))
    called = replace(CLOSED, by_caller=True, caller_waits=True)
    for move in (Move.RATE, Move.OBJECT):
        assert may(move, called, room) is None
        assert may(move, CLOSED, room) is Refusal.NOT_YOURS
        assert may(move, called, PersonView(8, (Grant(Role.HOUSEHOLD, GRID),))) is (
            Refusal.NOT_YOURS
        )
    assert may(Move.CALL_BACK, called, room) is None
    assert may(Move.CALL_BACK, replace(called, caller_waits=False), room) is (
        Refusal.NOBODY_TO_CALL
    )
    assert may(Move.CALL_BACK, called, unit) is Refusal.NO_SUCH_ROLE
    own_work = replace(called, handled_by=frozenset({room.id}))
    assert may(Move.RATE, own_work, room) is Refusal.OWN_RATING
