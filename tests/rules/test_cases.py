"""Who may move a case, told as a village would, and then tried at random."""

from dataclasses import replace

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from rules.case_life import (
    ENDED,
    HANDLING,
    WITH_UNIT,
    Asked,
    CaseView,
    Joined,
    Move,
    PersonView,
    Refusal,
    RequestView,
    State,
)
from rules.cases import ASKED_BY, MOVES, WITHDRAWS, ends, may, moves_table
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
DEPUTY = person(20, Grant(Role.DEPUTY_LEADER, TOWN))
MAYOR = person(21, Grant(Role.MAIN_LEADER, TOWN))
EVERYBODY = (
    WANG,
    ZHAO,
    LEADER,
    ROOM,
    ENFORCEMENT,
    MARKET,
    VILLAGER,
    CLERK,
    TWO_HATS,
    DEPUTY,
    MAYOR,
)

UNITS = st.sampled_from(["enforcement", "market"])

UNREPORTED = CaseView(None, GRID, reporter_id=WANG.id)
REPORTED = replace(UNREPORTED, state=State.REPORTED)
DISPATCHED = replace(REPORTED, state=State.DISPATCHED, unit="enforcement")
IN_HAND = replace(DISPATCHED, state=State.IN_HAND)
FINISHED = replace(DISPATCHED, state=State.FINISHED, handled_by=frozenset({ENFORCEMENT.id}))
CLOSED = replace(FINISHED, state=State.CLOSED)


def test_a_lamp_goes_from_the_grid_worker_through_room_and_unit_to_its_closing() -> None:
    assert may(Move.REPORT, UNREPORTED, WANG) is None
    assert may(Move.DISPATCH, REPORTED, ROOM) is None
    assert may(Move.FINISH, DISPATCHED, ENFORCEMENT) is None
    assert may(Move.REWORK, FINISHED, ROOM) is None
    assert MOVES[Move.REWORK].ends is State.IN_HAND
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
    own = replace(FINISHED, handled_by=frozenset({ENFORCEMENT.id, TWO_HATS.id}))
    assert may(Move.PASS_CHECK, own, TWO_HATS) is Refusal.OWN_WORK
    assert may(Move.REWORK, own, TWO_HATS) is Refusal.OWN_WORK
    assert may(Move.PASS_CHECK, own, ROOM) is None
    assert may(Move.PASS_CHECK, FINISHED, TWO_HATS) is None


def test_whoever_took_it_or_did_a_part_handled_it_and_the_room_that_gives_and_checks_did_not() -> (
    None
):
    done = {Move.TAKE, Move.FINISH_PART, Move.FINISH, Move.HANDLE_ON_SPOT}
    assert done == HANDLING
    assert all(Role.COMMAND_ROOM not in MOVES[move].by for move in HANDLING)


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


def test_a_unit_takes_a_case_and_may_finish_it_without_having_taken_it() -> None:
    assert may(Move.TAKE, DISPATCHED, ENFORCEMENT) is None
    assert may(Move.FINISH, IN_HAND, ENFORCEMENT) is None
    assert may(Move.TAKE, IN_HAND, ENFORCEMENT) is Refusal.WRONG_STATE


def test_the_unit_that_leads_waits_for_those_that_help() -> None:
    helped = replace(IN_HAND, helping=frozenset({"market"}))
    assert may(Move.FINISH, helped, ENFORCEMENT) is Refusal.PARTS_OPEN
    assert may(Move.FINISH_PART, helped, MARKET) is None
    assert may(Move.FINISH_PART, helped, ENFORCEMENT) is Refusal.NOT_YOURS
    assert may(Move.FINISH, helped, MARKET) is Refusal.NOT_YOURS


@pytest.mark.parametrize(
    ("asked", "decider", "not_decider"),
    [
        (Asked.RETURN, ROOM, DEPUTY),
        (Asked.EXTENSION, ROOM, MAYOR),
        (Asked.SUSPENSION, DEPUTY, ROOM),
        (Asked.VOID, MAYOR, ROOM),
        (Asked.ESCALATION, DEPUTY, ROOM),
    ],
)
def test_what_is_asked_for_is_decided_by_whom_it_concerns(
    asked: Asked, decider: PersonView, not_decider: PersonView
) -> None:
    waiting = replace(IN_HAND, request=RequestView(asked, by=99))
    for move in (Move.GRANT, Move.REFUSE):
        assert may(move, waiting, decider) is None
        assert may(move, waiting, not_decider) is Refusal.NOT_YOURS_TO_GRANT
        assert may(move, waiting, ENFORCEMENT) is Refusal.NO_SUCH_ROLE
        assert may(move, IN_HAND, decider) is Refusal.NOTHING_ASKED


def test_nobody_grants_what_they_asked_for_whatever_hats_they_wear() -> None:
    own = replace(IN_HAND, request=RequestView(Asked.RETURN, by=TWO_HATS.id))
    assert may(Move.GRANT, own, TWO_HATS) is Refusal.OWN_REQUEST
    assert may(Move.GRANT, own, ROOM) is None


def test_while_something_is_asked_for_nothing_else_is_and_the_case_is_not_given_away() -> None:
    waiting = replace(IN_HAND, request=RequestView(Asked.EXTENSION, by=ENFORCEMENT.id))
    assert may(Move.ASK_RETURN, waiting, ENFORCEMENT) is Refusal.ALREADY_ASKED
    assert may(Move.DISPATCH, replace(waiting, state=State.ACCEPTED), ROOM) is Refusal.ALREADY_ASKED


def test_what_leaves_nothing_to_decide_does_not_wait_for_the_decision() -> None:
    waiting = replace(IN_HAND, request=RequestView(Asked.SUSPENSION, ENFORCEMENT.id, True))
    assert may(Move.FINISH, waiting, ENFORCEMENT) is None
    assert may(Move.TAKE_BACK, waiting, ROOM) is None
    assert may(Move.MERGE, waiting, ROOM) is None


def test_whoever_asked_withdraws_it_or_a_colleague_and_nobody_else() -> None:
    units = replace(IN_HAND, request=RequestView(Asked.SUSPENSION, 99, True))
    assert may(Move.WITHDRAW, units, ENFORCEMENT) is None
    assert may(Move.WITHDRAW, units, MARKET) is Refusal.NOT_YOURS
    assert may(Move.WITHDRAW, units, ROOM) is Refusal.NOT_YOURS
    rooms = replace(IN_HAND, request=RequestView(Asked.ESCALATION, 99))
    assert may(Move.WITHDRAW, rooms, ROOM) is None
    assert may(Move.WITHDRAW, rooms, ENFORCEMENT) is Refusal.NOT_YOURS
    own = replace(IN_HAND, request=RequestView(Asked.SUSPENSION, ENFORCEMENT.id))
    assert may(Move.WITHDRAW, own, ENFORCEMENT) is None
    assert may(Move.WITHDRAW, own, DEPUTY) is Refusal.NO_SUCH_ROLE
    assert may(Move.WITHDRAW, IN_HAND, ROOM) is Refusal.NOTHING_ASKED


def test_a_limit_is_extended_so_often_and_no_more() -> None:
    extended = replace(IN_HAND, may_extend=False)
    assert may(Move.ASK_EXTENSION, IN_HAND, ENFORCEMENT) is None
    assert may(Move.ASK_EXTENSION, extended, ENFORCEMENT) is Refusal.NO_MORE_EXTENSIONS


def test_the_reporter_alone_objects_and_rates_and_each_in_its_time() -> None:
    assert may(Move.OBJECT, CLOSED, WANG) is None
    assert may(Move.RATE, CLOSED, WANG) is None
    assert may(Move.OBJECT, CLOSED, LEADER) is Refusal.NOT_YOURS
    assert may(Move.OBJECT, replace(CLOSED, may_object=False), WANG) is Refusal.TOO_LATE
    assert may(Move.RATE, replace(CLOSED, is_rated=True), WANG) is Refusal.ALREADY_RATED
    assert may(Move.RATE, IN_HAND, WANG) is Refusal.WRONG_STATE
    assert (
        may(Move.RATE, replace(CLOSED, handled_by=frozenset({WANG.id})), WANG) is Refusal.OWN_RATING
    )


def test_whoever_reported_what_was_merged_objects_and_rates_too_from_their_own_grid() -> None:
    joined = replace(CLOSED, is_rated=True, joined=(Joined(ZHAO.id, NEXT_GRID, is_rated=False),))
    for move in (Move.OBJECT, Move.RATE):
        assert may(move, joined, ZHAO) is None
        assert may(move, joined, LEADER) is Refusal.NOT_YOURS
    assert may(Move.RATE, joined, WANG) is Refusal.ALREADY_RATED
    rated = replace(joined, joined=(Joined(ZHAO.id, NEXT_GRID, is_rated=True),))
    assert may(Move.RATE, rated, ZHAO) is Refusal.ALREADY_RATED
    assert may(Move.KEEP_PRIVATE, joined, ZHAO) is Refusal.NOT_YOURS


def test_what_the_county_solved_and_fails_its_check_comes_back_to_the_room() -> None:
    solved = replace(FINISHED, unit=None)
    assert ends(Move.REWORK, solved) is State.ACCEPTED
    assert ends(Move.REWORK, FINISHED) is State.IN_HAND


def test_a_press_is_answered_by_the_unit_once_there_is_one() -> None:
    assert may(Move.PRESS, IN_HAND, DEPUTY) is None
    assert may(Move.ANSWER_PRESS, IN_HAND, ENFORCEMENT) is Refusal.NOTHING_TO_ANSWER
    pressed = replace(IN_HAND, is_pressed=True)
    assert may(Move.ANSWER_PRESS, pressed, ENFORCEMENT) is None
    assert may(Move.ANSWER_PRESS, pressed, MARKET) is Refusal.NOT_YOURS


def test_what_the_county_solved_may_be_checked_by_whoever_noted_it_and_not_by_who_took_it() -> None:
    escalated = replace(IN_HAND, state=State.ESCALATED)
    assert may(Move.COUNTY_SOLVED, escalated, ROOM) is None
    assert may(Move.TRACK, escalated, ROOM) is None
    assert may(Move.FINISH, escalated, ENFORCEMENT) is Refusal.WRONG_STATE
    solved = replace(escalated, state=State.FINISHED, handled_by=frozenset({TWO_HATS.id}))
    assert may(Move.PASS_CHECK, solved, ROOM) is None
    assert may(Move.PASS_CHECK, solved, TWO_HATS) is Refusal.OWN_WORK


def test_a_case_is_hard_once_and_leaders_are_asked_once_a_day() -> None:
    assert may(Move.MARK_HARD, IN_HAND, ROOM) is None
    assert may(Move.MARK_HARD, replace(IN_HAND, is_hard=True), DEPUTY) is Refusal.ALREADY_HARD
    assert may(Move.BRING_IN, replace(IN_HAND, is_hard=True), ROOM) is None
    asked = replace(IN_HAND, brought_in_today=True)
    assert may(Move.BRING_IN, asked, ROOM) is Refusal.ALREADY_BROUGHT_IN


def test_the_documentation_has_one_row_a_move() -> None:
    rows = moves_table().splitlines()
    assert len(rows) == 2 + len(Move)
    assert "| finish | dispatched, in_hand | finished | handling_unit | " in moves_table()
    assert rows[2].startswith("| report | – | reported | grid_worker, grid_leader, ")
    assert all(row.count("|") == 7 for row in rows)


class AnybodyPressesAnything(RuleBasedStateMachine):
    """A case among people who press whatever they like; only what is allowed takes effect."""

    def __init__(self) -> None:
        super().__init__()
        self.case = UNREPORTED
        self.worked: set[int] = set()
        self.last: tuple[Move, PersonView, CaseView] | None = None

    @precondition(lambda self: self.case.state in ENDED)
    @rule()
    def another_matter_comes_up(self) -> None:
        self.case, self.last = UNREPORTED, None

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
        before = self.case
        after = replace(before, state=ends(move, before))
        if move is Move.REPORT:
            after = replace(after, reporter_id=who.id)
        if move is Move.DISPATCH:
            other = "market" if unit == "enforcement" else "enforcement"
            after = replace(after, unit=unit, helping=frozenset({other}))
        if move is Move.FINISH_PART:
            after = replace(after, helping=frozenset())
        if move is Move.REPORT:
            self.worked = set()
        if move in (Move.TAKE, Move.FINISH_PART, Move.FINISH, Move.HANDLE_ON_SPOT):
            self.worked.add(who.id)
            after = replace(after, handled_by=frozenset(self.worked))
        if move in ASKED_BY:
            after = replace(after, request=RequestView(ASKED_BY[move], who.id))
        if move in (Move.GRANT, Move.REFUSE, Move.WITHDRAW, *WITHDRAWS):
            after = replace(after, request=None)
        if move is Move.GRANT and before.request and before.request.asked is Asked.RETURN:
            after = replace(after, unit=None, helping=frozenset())
        if move is Move.GRANT and before.request and before.request.asked is Asked.EXTENSION:
            after = replace(after, may_extend=False)
        if move in (Move.PRESS, Move.ANSWER_PRESS):
            after = replace(after, is_pressed=move is Move.PRESS)
        if move is Move.MARK_HARD:
            after = replace(after, is_hard=True)
        if move is Move.RATE:
            after = replace(after, is_rated=True)
        if move is Move.KEEP_PRIVATE:
            after = replace(after, is_private=True)
        if move in (Move.MARK_HARD, Move.UNMARK_HARD):
            after = replace(after, is_hard=move is Move.MARK_HARD)
        if move is Move.OBJECT:
            after = replace(after, may_object=False, is_rated=False)
        self.case, self.last = after, (move, who, before)

    @invariant()
    def whoever_closed_it_had_the_right(self) -> None:
        if self.case.state is not State.CLOSED or self.last is None:
            return
        move, who, before = self.last
        if move is Move.HANDLE_ON_SPOT:
            assert (who, before.reporter_id) == (WANG, WANG.id)
        elif move is Move.PASS_CHECK:
            assert who in (ROOM, TWO_HATS)
            assert who.id not in self.worked
        else:
            stays = (Move.RATE, Move.CALL_BACK, Move.KEEP_PRIVATE)
            assert move in stays, "nothing else leaves a case closed"

    @invariant()
    def what_left_the_towns_desk_was_granted_by_a_leader_who_had_not_asked(self) -> None:
        taken_off = (State.VOID, State.SUSPENDED, State.ESCALATED)
        if self.case.state not in taken_off or self.last is None:
            return
        move, who, before = self.last
        if before.state is not self.case.state:
            assert move is Move.GRANT
            assert who in (DEPUTY, MAYOR)
            assert before.request is not None
            assert before.request.by != who.id

    @invariant()
    def a_case_that_ended_waits_for_no_decision(self) -> None:
        assert self.case.state not in ENDED or self.case.request is None

    @invariant()
    def a_case_with_a_unit_names_it_and_a_finished_one_was_said_to_be_done(self) -> None:
        if self.case.state in WITH_UNIT | {State.SUSPENDED}:
            assert self.case.unit is not None
        if self.case.state is State.FINISHED:
            assert (
                self.last is None
                or self.last[0] in (Move.FINISH, Move.COUNTY_SOLVED)
                or (self.last[2].state is State.FINISHED)
            )

    @invariant()
    def only_the_reporter_brings_an_ended_case_back(self) -> None:
        if self.last is None or self.last[2].state not in ENDED:
            return
        move, who, before = self.last
        if self.case.state not in ENDED:
            assert move is Move.OBJECT
            assert who.id == before.reporter_id


TestAnybodyPressesAnything = AnybodyPressesAnything.TestCase
