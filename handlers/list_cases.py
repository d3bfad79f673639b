"""我的报事 and 待办: a person's own reports, and what waits for the room or for a unit."""

from handlers import case_card, case_lines
from handlers.buttons import MenuButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.turn import Turn
from rules.case_life import WITH_UNIT, State
from rules.roles import Role
from storage.cases import Case

flow = Flow("list_cases")

MOST = 8

ROOMS = (
    State.REPORTED,
    State.ACCEPTED,
    State.FINISHED,
    State.ESCALATED,
    State.SUSPENDED,
)
"""Where a case waits for the room."""


@flow.opens_on(MenuButton.MINE)
@flow.opens_on_words("phrases-my-cases")
def my_cases(turn: Turn) -> None:
    """The person's newest reports and what they follow, each a button that opens it."""
    cases = turn.store.cases.reported_by(turn.me.id, MOST)
    followed = turn.store.case_followers.followed_by(turn.me.id, MOST)
    followed_too = tuple(map(turn.store.cases.get, followed))
    key = "my-cases" if cases else "my-cases-followed" if followed_too else "my-cases-none"
    _list(turn, cases, key, followed_too)


@flow.opens_on(MenuButton.TODO)
@flow.opens_on_words("phrases-todo")
def to_do(turn: Turn) -> None:
    """The oldest cases that wait for this person: to dispatch and check, or to handle."""
    if not turn.has(Role.COMMAND_ROOM, Role.HANDLING_UNIT):
        raise Refuse("refused-role")
    found = waiting(turn)
    _list(turn, found, "to-do" if found else "to-do-none")


def waiting(turn: Turn) -> tuple[Case, ...]:
    """The oldest cases that wait for this person; none for who dispatches and handles nothing."""
    found: dict[int, Case] = {}
    for grant in turn.view.roles:
        if grant.role is Role.COMMAND_ROOM:
            states = ROOMS
            cases = turn.store.cases.standing(states, grant.area_path, MOST)
        elif grant.role is Role.HANDLING_UNIT and grant.unit:
            cases = turn.store.cases.standing(WITH_UNIT, grant.area_path, MOST, grant.unit)
            cases += turn.store.case_lists.helped_by(grant.unit, grant.area_path, MOST)
        else:
            continue
        found |= {case.id: case for case in cases}
    return tuple(found.values())[:MOST]


def _list(turn: Turn, cases: tuple[Case, ...], key: str, followed: tuple[Case, ...] = ()) -> None:
    lines = [_line(turn, case) for case in cases]
    lines += [turn.words("case-line-followed", line=_line(turn, case)) for case in followed]
    buttons = case_lines.buttons((*cases, *followed))
    turn.say(key, buttons=buttons, lines="\n".join(lines), count=len(cases or followed))


def _line(turn: Turn, case: Case) -> str:
    return case_lines.line(turn, case, "case-line", place=case_card.where(case))
