"""Who may move a case, told as a village would, and then tried at random."""

from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from rules.cases import MOVES, CaseView, Move, PersonView, Refusal, State, may, moves_table
from rules.roles import Grant, Role

TOWN, VILLAGE, GRID, NEXT_GRID = "/1/", "/1/4/", "/1/4/17/", "/1/4/18/"


def person(number: int, *grants: Grant) -> PersonView:
    return PersonView(number, grants)


WANG = person(1, Grant(Role.GRID_WORKER, GRID))
ZHAO = person(2, Grant(Role.GRID_WORKER, NEXT_GRID))
LEADER = person(3, Grant(Role.GRID_LEADER, VILLAGE))
ROOM = person(4, Grant(Role.COMMAND_ROOM, TOWN))
ENFORCEMENT = person(5, Grant(Role.HANDLING_UNIT, TOWN, "enforcement"))
MARKET = person(6, Grant(Role.HANDLING_UNIT, TOWN, "market"))
VILLAGER = person(7, Grant(Role.HOUSEHOLD, GRID))
CLERK = person(8, Grant(Role.CLERK, VILLAGE), Grant(Role.SUPERVISOR, VILLAGE))
# Small towns have them: on duty in the room and out with the enforcement team.
TWO_HATS = person(9, Grant(Role.COMMAND_ROOM, TOWN), Grant(Role.HANDLING_UNIT, TOWN, "enforcement"))
EVERYBODY = (WANG, ZHAO, LEADER, ROOM, ENFORCEMENT, MARKET, VILLAGER, CLERK, TWO_HATS)

UNITS = st.sampled_from(["enforcement", "market"])

UNREPORTED = CaseView(None, GRID, reporter_id=WANG.id)
REPORTED = replace(UNREPORTED, state=State.REPORTED)
DISPATCHED = replace(REPORTED, state=State.DISPATCHED, unit="enforcement")
FINISHED = replace(DISPATCHED, state=State.FINISHED, handler_id=ENFORCEMENT.id)
CLOSED = replace(FINISHED, state=State.CLOSED)


def test_a_lamp_goes_from_the_grid_worker_through_room_and_unit_to_its_closing() -> None:
    assert may(Move.REPORT, UNREPORTED, WANG) is None
    assert may(Move.DISPATCH, REPORTED, ROOM) is None
    assert may(Move.FINISH, DISPATCHED, ENFORCEMENT) is None
    assert may(Move.REWORK, FINISHED, ROOM) is None
    assert MOVES[Move.REWORK].ends is State.DISPATCHED
    assert may(Move.PASS_CHECK, FINISHED, ROOM) is None
    assert MOVES[Move.PASS_CHECK].ends is State.CLOSED


@pytest.mark.parametrize("reporter", [WANG, LEADER, ROOM, VILLAGER])
def test_these_may_report(reporter: PersonView) -> None:
    assert may(Move.REPORT, UNREPORTED, reporter) is None


def test_a_role_reaches_what_lies_below_its_area_and_nothing_beside_or_above() -> None:
    assert may(Move.REPORT, UNREPORTED, ZHAO) is Refusal.NOT_YOURS
    village_matter = replace(UNREPORTED, area_path=VILLAGE)
    assert may(Move.REPORT, village_matter, LEADER) is None
    assert may(Move.REPORT, village_matter, WANG) is Refusal.NOT_YOURS


def test_area_4_is_not_the_beginning_of_area_41() -> None:
    beside = replace(UNREPORTED, area_path="/1/41/")
    assert may(Move.REPORT, beside, LEADER) is Refusal.NOT_YOURS


@pytest.mark.parametrize("path", ["", "/", "1/4/", "/1/4", "//", "/1//4/", "/1/4/\n", "/一/"])
def test_a_path_that_could_reach_too_far_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="area path"):
        Grant(Role.COMMAND_ROOM, path)
    with pytest.raises(ValueError, match="area path"):
        CaseView(State.REPORTED, path, reporter_id=1)


def test_the_grid_worker_closes_alone_what_they_found_and_handled_on_the_spot() -> None:
    assert may(Move.HANDLE_ON_SPOT, REPORTED, WANG) is None
    assert MOVES[Move.HANDLE_ON_SPOT].ends is State.CLOSED


def test_not_another_ones_find_not_another_grid_not_once_dispatched_not_a_fire() -> None:
    a_villagers = replace(REPORTED, reporter_id=VILLAGER.id)
    assert may(Move.HANDLE_ON_SPOT, a_villagers, WANG) is Refusal.NOT_YOURS
    next_door = replace(REPORTED, area_path=NEXT_GRID)
    assert may(Move.HANDLE_ON_SPOT, next_door, WANG) is Refusal.NOT_YOURS
    assert may(Move.HANDLE_ON_SPOT, DISPATCHED, WANG) is Refusal.WRONG_STATE
    fire = replace(REPORTED, spot_possible=False)
    assert may(Move.HANDLE_ON_SPOT, fire, WANG) is Refusal.NEEDS_DISPATCH


def test_a_villager_who_reports_does_not_close_it() -> None:
    own = replace(REPORTED, reporter_id=VILLAGER.id)
    assert may(Move.HANDLE_ON_SPOT, own, VILLAGER) is Refusal.NO_SUCH_ROLE


def test_a_unit_finishes_only_what_was_dispatched_to_it() -> None:
    assert may(Move.FINISH, DISPATCHED, MARKET) is Refusal.NOT_YOURS
    to_nobody = replace(DISPATCHED, unit=None)
    without_unit = person(10, Grant(Role.HANDLING_UNIT, TOWN))
    assert may(Move.FINISH, to_nobody, without_unit) is Refusal.NOT_YOURS


def test_two_halves_of_two_grants_make_no_right() -> None:
    moved_on = person(
        11,
        Grant(Role.HANDLING_UNIT, NEXT_GRID, "enforcement"),
        Grant(Role.HANDLING_UNIT, TOWN, "market"),
    )
    assert may(Move.FINISH, DISPATCHED, moved_on) is Refusal.NOT_YOURS


def test_nobody_checks_their_own_work_whatever_hats_they_wear() -> None:
    own = replace(FINISHED, handler_id=TWO_HATS.id)
    assert may(Move.PASS_CHECK, own, TWO_HATS) is Refusal.OWN_WORK
    assert may(Move.REWORK, own, TWO_HATS) is Refusal.OWN_WORK
    assert may(Move.PASS_CHECK, own, ROOM) is None
    assert may(Move.PASS_CHECK, FINISHED, TWO_HATS) is None


def test_a_case_that_does_not_say_who_handled_it_passes_no_check() -> None:
    assert may(Move.PASS_CHECK, replace(FINISHED, handler_id=None), ROOM) is Refusal.OWN_WORK


def test_whoever_presses_second_hears_that_it_is_done() -> None:
    assert may(Move.DISPATCH, DISPATCHED, ROOM) is Refusal.WRONG_STATE
    assert may(Move.FINISH, FINISHED, ENFORCEMENT) is Refusal.WRONG_STATE
    assert may(Move.PASS_CHECK, CLOSED, ROOM) is Refusal.WRONG_STATE


@pytest.mark.parametrize("move", Move)
def test_clerk_and_supervisor_move_no_case(move: Move) -> None:
    for case in (UNREPORTED, REPORTED, DISPATCHED, FINISHED, CLOSED):
        assert may(move, case, CLERK) is Refusal.NO_SUCH_ROLE


@pytest.mark.parametrize("move", Move)
def test_a_role_withdrawn_is_a_role_gone(move: Move) -> None:
    assert may(move, REPORTED, person(12)) is Refusal.NO_SUCH_ROLE


def test_the_documentation_has_one_row_a_move() -> None:
    rows = moves_table().splitlines()
    assert len(rows) == 2 + len(Move)
    assert "| finish | dispatched | finished | handling_unit | " in moves_table()
    assert rows[2].startswith("| report | – | reported | grid_worker, grid_leader, ")
    assert all(row.count("|") == 6 for row in rows)


class AnybodyPressesAnything(RuleBasedStateMachine):
    """A case among people who press whatever they like; only what is allowed takes effect."""

    def __init__(self) -> None:
        super().__init__()
        self.case = UNREPORTED
        self.closed_by: tuple[Move, PersonView] | None = None

    @precondition(lambda self: self.case.state is State.CLOSED)
    @rule()
    def another_matter_comes_up(self) -> None:
        self.case, self.closed_by = UNREPORTED, None

    @rule(move=st.sampled_from(Move), who=st.sampled_from(EVERYBODY), unit=UNITS)
    def press(self, move: Move, who: PersonView, unit: str) -> None:
        if may(move, self.case, who) is None:
            self.take_effect(move, who, unit)

    @rule(data=st.data(), unit=UNITS)
    def press_what_is_allowed(self, data: st.DataObject, unit: str) -> None:
        allowed = [(m, who) for m in Move for who in EVERYBODY if may(m, self.case, who) is None]
        if allowed:
            self.take_effect(*data.draw(st.sampled_from(allowed)), unit)

    def take_effect(self, move: Move, who: PersonView, unit: str) -> None:
        assert self.case.state is not State.CLOSED, "a closed case moved"
        self.case = replace(self.case, state=MOVES[move].ends)
        if move is Move.REPORT:
            self.case = replace(self.case, reporter_id=who.id)
        if move is Move.DISPATCH:
            self.case = replace(self.case, unit=unit)
        if move in (Move.FINISH, Move.HANDLE_ON_SPOT):
            self.case = replace(self.case, handler_id=who.id)
        if self.case.state is State.CLOSED:
            self.closed_by = (move, who)

    @invariant()
    def whoever_closed_it_had_the_right(self) -> None:
        if self.closed_by is None:
            return
        move, who = self.closed_by
        if move is Move.HANDLE_ON_SPOT:
            assert (who, self.case.reporter_id) == (WANG, WANG.id)
        else:
            assert who in (ROOM, TWO_HATS)
            assert who.id != self.case.handler_id

    @invariant()
    def a_dispatched_case_has_a_unit_and_a_finished_one_its_handler(self) -> None:
        if self.case.state in (State.DISPATCHED, State.FINISHED):
            assert self.case.unit is not None
        if self.case.state in (State.FINISHED, State.CLOSED):
            assert self.case.handler_id is not None


TestAnybodyPressesAnything = AnybodyPressesAnything.TestCase
