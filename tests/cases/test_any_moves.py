"""Anybody presses anything, through the door: no case gets anywhere without right, record, word.

The rules' own table says who may do what (rules/cases.py); here the whole house is held against
it. After every step: the case moved only if the table lets this person move it now; the record has
one line of it; whoever is in the table's last column was told, and nobody else. What time tells of
a case as it goes by, only those read who may see it.
"""

import tempfile
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from rules.case_guards import GRANTED_BY
from rules.case_life import CALLED_OFF, ENDED, Asked, CaseView, Move, State
from rules.cases import ASKED_BY, WITHDRAWS, Hears, heard_by, may
from rules.cases import ends as leads_to
from rules.roles import Role
from storage.case_history import PRESS_ENDED
from storage.cases import Case
from tests.cases.doing import WAYS, makes
from tests.cases.town import CALLER, HATS, ROLES, Told, Town
from tests.conftest import ANY_MOVES
from tests.village.village import Village

NAMES = tuple(HATS)
BLANK = "已不归您办"
"""The card of whoever may not see a case any more; it has the number and nothing else."""

LEADERS = (Role.DEPUTY_LEADER, Role.MAIN_LEADER)
picks = st.integers(0, 999)


HOURS = (2, 20, 80, 400)
"""A limit to accept, one to dispatch, one to handle, and what is long after any of them."""

Steps = tuple[tuple[str, Move], ...]

GIVEN: Steps = (("刘强", Move.DISPATCH),)
DONE: Steps = (*GIVEN, ("小吴", Move.FINISH_PART), ("老周", Move.FINISH))
UP: Steps = (("陈静", Move.ASK_ESCALATION), ("马书记", Move.GRANT))
HELD: Steps = (*GIVEN, ("老周", Move.ASK_SUSPENSION), ("罗镇长", Move.GRANT))
FIRST_STEPS: tuple[Steps, ...] = ((), GIVEN, DONE, UP, HELD)

WITH_ITS_UNIT = (State.DISPATCHED, State.IN_HAND, State.FINISHED, State.SUSPENDED)
"""Where a press still waits for its unit."""

LONG_WAYS: tuple[Steps, ...] = (
    (
        ("刘强", Move.ACCEPT),
        *(*GIVEN, ("老周", Move.TAKE), ("小吴", Move.FINISH_PART)),
        *(("老周", Move.ASK_RETURN), ("何琴", Move.WITHDRAW)),
        *(("老周", Move.ASK_EXTENSION), ("刘强", Move.GRANT)),
        *(("罗镇长", Move.PRESS), ("何琴", Move.ANSWER_PRESS)),
        *(("老周", Move.ASK_SUSPENSION), ("老周", Move.FINISH)),
        *(("刘强", Move.REWORK), ("小吴", Move.FINISH_PART)),
        *(("老周", Move.FINISH), ("陈静", Move.PASS_CHECK)),
        *(("王芳", Move.RATE), ("王芳", Move.OBJECT)),
        *(*UP, ("刘强", Move.TRACK), ("刘强", Move.COUNTY_RETURNED)),
        *(*HELD, ("何琴", Move.RESUME), ("老周", Move.ASK_RETURN), ("陈静", Move.REFUSE)),
        *(("老周", Move.ASK_RETURN), ("陈静", Move.GRANT), *DONE, ("刘强", Move.PASS_CHECK)),
    ),
    (
        *(("马书记", Move.MARK_HARD), ("刘强", Move.UNMARK_HARD), ("刘强", Move.BRING_IN)),
        *(("马书记", Move.DECIDE),),
        *(("刘强", Move.ASK_VOID), ("罗镇长", Move.GRANT), ("王芳", Move.OBJECT)),
        *(*UP, ("刘强", Move.COUNTY_SOLVED), ("陈静", Move.PASS_CHECK)),
    ),
    (
        *(("王芳", Move.HANDLE_ON_SPOT), ("王芳", Move.OBJECT), *GIVEN),
        *(("马书记", Move.PRESS), ("老周", Move.ASK_RETURN), ("陈静", Move.TAKE_BACK), *GIVEN),
        *(("刘强", Move.ASK_ESCALATION),),
        *(("王芳", Move.KEEP_PRIVATE), ("陈静", Move.MERGE)),
    ),
)
A_CALL: Steps = (
    *(*DONE, ("刘强", Move.PASS_CHECK), ("陈静", Move.CALL_BACK), ("刘强", Move.RATE)),
    *(("刘强", Move.OBJECT), ("刘强", Move.DISPATCH)),
)
"""Every move of the table at least once, each by somebody who may."""


class AnybodyMovesAnything(RuleBasedStateMachine):
    """Two cases in one grid, ten people, and whatever they press."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.village = Village(Path(self.folder.name))
        self.town = Town(self.village)
        self.done: set[Move] = set()
        self.asked: Asked | None = None

    def teardown(self) -> None:
        self.village.close()
        self.folder.cleanup()

    @initialize(so_far=st.sampled_from(FIRST_STEPS), by_caller=st.booleans())
    def two_report(self, so_far: Steps, by_caller: bool = False) -> None:
        """Whose case it is that everybody moves: a grid worker's, or one the room recorded."""
        if by_caller:
            self.town.records("陈静")
        else:
            self.town.reports("王芳")
        self.town.reports("李伟")
        self.walks(so_far)

    def walks(self, steps: Steps) -> None:
        for name, move in steps:
            self.step(name, move, 1)

    @rule(at=picks)
    def somebody_does_what_they_may(self, at: int) -> None:
        """So that a case gets far: a move that somebody may make now, and nobody made before."""
        name, move = self.pick(at)
        self.done.add(move)
        self.step(name, move, 1)

    @precondition(lambda self: all(self.town.held.values()))
    @rule(at=picks)
    def somebody_loses_their_roles_and_does_it_all_the_same(self, at: int) -> None:
        name, move = self.pick(at)
        self.town.takes(name)
        self.step(name, move, 1)

    def pick(self, at: int) -> tuple[str, Move]:
        """Somebody, and what they may do now; what was not done yet comes first."""
        view = self.town.case(1)[1]
        people = {name: self.town.person(name) for name in NAMES}
        open_to = {
            move: [name for name in NAMES if may(move, view, people[name]) is None] for move in WAYS
        }
        possible = [move for move, names in open_to.items() if names]
        moves = [move for move in possible if move not in self.done] or possible
        if not moves:
            return NAMES[at % len(NAMES)], list(WAYS)[at % len(WAYS)]
        move = moves[at % len(moves)]
        return open_to[move][at // len(moves) % len(open_to[move])], move

    @rule(name=st.sampled_from(NAMES), move=st.sampled_from(sorted(WAYS)))
    def anybody_tries_anything(self, name: str, move: Move) -> None:
        self.step(name, move, 1)

    @precondition(lambda self: not all(self.town.held.values()))
    @rule()
    def they_get_them_back(self) -> None:
        for name, hats in self.town.held.items():
            if not hats:
                self.town.gives_back(name)

    @rule(hours=st.sampled_from(HOURS))
    def time_goes_by(self, hours: int) -> None:
        """Limits, their warnings, presses and suspensions run out: told, and nothing is moved."""
        before, lines = [self.town.case(each) for each in (1, 2)], self.town.lines()
        self.town.told()
        self.town.lets_pass(timedelta(hours=hours))
        told = self.town.told()
        assert self.town.lines() == lines
        for case, view in before:
            now = self.town.case(case.id)[0]
            assert (now.state, now.unit, now.rating) == (case.state, case.unit, case.rating)
            for each in told:
                self.may_read(each, now, view)

    def step(self, name: str, move: Move, case_id: int) -> None:
        """One person does all it takes to make a move; what comes of it is what the table says."""
        case, view = self.town.case(case_id)
        before, person = self.town.lines(), self.town.person(name)
        to_hear = self.hearers(move, case, view)
        had_it, pressing = self.who_has(case, view), self.town.pressing(case)
        makes(self.town.people[name], move, case_id)
        self.village.works()
        after, told = self.town.lines()[len(before) :], self.town.told()
        moved, now = self.town.case(case_id)
        assert any(each.who == name and not each.edited for each in told), "nobody goes unanswered"
        if may(move, view, person) is not None or self.cannot_be(move):
            assert after == []
            assert moved == case
            assert {each.who for each in told} == {name}, "a refusal is between two"
            return
        to = leads_to(move, view)
        stood = case.state.value
        expected = [(case_id, move.value, stood, to.value, person.id)]
        if view.request and move in WITHDRAWS:
            expected.insert(0, (case_id, Move.WITHDRAW.value, stood, stood, person.id))
            decide = GRANTED_BY[view.request.asked]
            # The room hears of the move itself.
            to_hear |= set() if Role.COMMAND_ROOM in decide else self.town.holding(*decide)
        if view.is_pressed and to not in WITH_ITS_UNIT:
            expected.append((case_id, PRESS_ENDED, to.value, to.value, person.id))
            # Whoever pressed hears that no answer comes, and which unit has it then, or which case.
            to_hear |= pressing
        if move is Move.DISPATCH:
            to_hear |= self.town.pressed_in_vain(case)
        assert after == expected
        assert moved.state is to
        heard = {each.who for each in told if not each.edited and case.number in each.text}
        to_hear |= self.hearing_after(move, moved, now, had_it)
        assert heard - {name} == to_hear - {name}, (move, heard ^ to_hear)
        for each in told:
            if each.edited or each.who not in {name, *to_hear}:
                self.may_read(each, moved, now)

    def hearers(self, move: Move, case: Case, view: CaseView) -> set[str]:
        """Whom the table's last column names, by the roles of today, before the move is made."""
        found: set[str] = set()
        self.asked = view.request.asked if view.request else None
        for hears in heard_by(move, self.asked):
            if hears is Hears.PRESSER:
                found |= self.town.pressing(case)
            elif hears is Hears.DECIDERS:
                asked = ASKED_BY.get(move) or (view.request and view.request.asked)
                # Once it is withdrawn nobody has anything to decide: told are those of before.
                found |= self.town.holding(*GRANTED_BY[asked]) if asked else set()
            elif hears is Hears.ASKER:
                found |= {self.town.named(view.request.by)} if view.request else set()
            elif hears in ROLES:
                found |= self.town.holding(*ROLES[hears])
        return found

    def hearing_after(self, move: Move, case: Case, view: CaseView, had_it: set[str]) -> set[str]:
        """Whom it names of those whom the move itself brings to the case, or takes it from."""
        found: set[str] = set()
        for hears in heard_by(move, self.asked):
            if hears is Hears.REPORTER:
                # Who called is rung; who recorded it did not ask.
                own = set() if view.by_caller else {case.reporter_id}
                found |= {self.town.named(each) for each in own | self.town.following(case)}
            elif hears is Hears.UNITS:
                granted = self.asked if move is Move.GRANT else None
                gone = move is Move.TAKE_BACK or granted in CALLED_OFF
                found |= had_it if gone else self.who_has(case, view)
            elif hears is Hears.OTHER_UNITS:
                found |= self.who_has(*self.town.case(case.merged_into or 0))
            elif hears is Hears.RINGERS and view.caller_waits:
                found |= self.town.holding(Role.COMMAND_ROOM)
        return found

    def who_has(self, case: Case, view: CaseView) -> set[str]:
        """Who works for a unit that leads or helps; of what has ended also who helped."""
        units = set(view.helping)
        if case.state in ENDED:
            units |= self.town.helped(case)
        return self.town.of_unit(view.unit).union(*map(self.town.of_unit, units))

    def may_read(self, told: Told, case: Case, view: CaseView) -> None:
        """Whoever reads of the case may see it, or was told that it is not theirs any more."""
        if case.number not in told.text or BLANK in told.text:
            return
        may_see = {self.town.named(case.reporter_id), *self.town.holding(Role.COMMAND_ROOM)}
        may_see |= self.town.holding(*LEADERS) | self.town.of_unit(view.unit)
        parts = self.village.look(lambda store: store.case_units.parts(case.id))
        followers = self.village.look(lambda store: store.case_followers.of(case.id))
        for part in parts:
            may_see |= self.town.of_unit(part.unit)
        if case.merged_into is not None:
            may_see |= self.town.of_unit(self.town.case(case.merged_into)[1].unit)
        may_see |= {self.town.named(each) for each in followers}
        assert told.who in may_see, told
        knows = {self.town.named(case.reporter_id), *self.town.holding(Role.COMMAND_ROOM)}
        if case.is_private and told.who not in knows:
            told_of = CALLER if view.by_caller else self.town.named(case.reporter_id)
            assert told_of not in told.text, told

    def cannot_be(self, move: Move) -> bool:
        """A case is merged only into one that goes on."""
        return move is Move.MERGE and self.town.case(2)[0].state is not State.REPORTED


AnybodyMovesAnything.TestCase.settings = settings(
    max_examples=ANY_MOVES or 8,
    stateful_step_count=50 if ANY_MOVES else 12,
    deadline=None,
    derandomize=not ANY_MOVES,
    database=None,
    # To look for a shorter way that fails takes longer than a test may, and hides the first.
    phases=[Phase.generate],
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


@pytest.mark.parametrize(
    "steps", [*LONG_WAYS, A_CALL], ids=["to the county and back", "void", "merged", "a call"]
)
def test_every_move_has_its_record_and_its_notices(steps: Steps) -> None:
    machine = AnybodyMovesAnything()
    machine.two_report((), by_caller=steps is A_CALL)
    for name, move in steps:
        assert may(move, machine.town.case(1)[1], machine.town.person(name)) is None, move
        machine.step(name, move, 1)
    machine.teardown()


def test_who_loses_a_role_on_the_way_reads_no_more_of_it() -> None:
    machine = AnybodyMovesAnything()
    machine.two_report(GIVEN)
    machine.town.takes("陈静")
    machine.walks((("老周", Move.TAKE), ("小吴", Move.FINISH_PART), ("老周", Move.FINISH)))
    machine.town.takes("老周")
    machine.walks((("刘强", Move.REWORK),))
    machine.teardown()


def test_the_long_ways_leave_no_move_out() -> None:
    assert {move for steps in (*LONG_WAYS, A_CALL) for _, move in steps} == set(WAYS)


TestAnybodyMovesAnything = AnybodyMovesAnything.TestCase
