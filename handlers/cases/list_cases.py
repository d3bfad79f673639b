"""我的报事 and 待办: a person's own reports, and what waits for the room or for a unit."""

from handlers.buttons import MenuButton, RoomButton
from handlers.cases import case_card, case_lines, leaders_to_do
from handlers.flow import Flow
from handlers.turn import Turn
from rules.roles import Role
from storage.case_waiting import Duty
from storage.cases import Case

flow = Flow("list_cases")

MOST = 8


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
    """What waits for this person, the most urgent first: to dispatch and check, or to handle."""
    page(turn, 0)


@flow.opens_on(MenuButton.TODO_PAGE)
def page(turn: Turn, skipped: int) -> None:
    """The cases behind so many others, how many there are in all, and the way on."""
    if not turn.has(Role.COMMAND_ROOM, Role.HANDLING_UNIT):
        leaders_to_do.tell(turn)
        return
    duties, emergencies = _duties(turn), _emergencies(turn)
    cases = turn.store.case_waiting.page(duties, emergencies, skipped, MOST)
    count = turn.store.case_waiting.count(duties)
    buttons = case_lines.buttons(cases)
    if skipped + len(cases) < count and cases:
        buttons.append(turn.button("button-next", MenuButton.TODO_PAGE, skipped + MOST))
    elif skipped:
        buttons.append(turn.button("button-todo-again", MenuButton.TODO))
    if turn.has(Role.COMMAND_ROOM):
        buttons.append(turn.button("menu-room", RoomButton.OPEN))
    if not cases:
        turn.say("to-do-no-more" if skipped and count else "to-do-none", buttons=buttons)
        return
    key = "to-do" if len(cases) == count else "to-do-page"
    turn.say(
        key,
        buttons=buttons,
        lines="\n".join(_waiting_line(turn, case, emergencies) for case in cases),
        count=count,
        first=skipped + 1,
        last=skipped + len(cases),
    )


def waiting(turn: Turn, most: int) -> tuple[Case, ...]:
    """The cases that wait for this person, the most urgent first."""
    return turn.store.case_waiting.page(_duties(turn), _emergencies(turn), 0, most)


def is_waited_for(turn: Turn) -> bool:
    """Whether any case waits for this person; never for who dispatches and handles nothing."""
    return turn.store.case_waiting.count(_duties(turn)) > 0


def _duties(turn: Turn) -> tuple[Duty, ...]:
    room = [Duty(each.area_path) for each in turn.view.roles if each.role is Role.COMMAND_ROOM]
    units = [
        Duty(each.area_path, each.unit)
        for each in turn.view.roles
        if each.role is Role.HANDLING_UNIT and each.unit
    ]
    return (*room, *units)


def _emergencies(turn: Turn) -> tuple[str, ...]:
    return tuple(item.code for item in turn.regulations.items.items if item.emergency)


def _waiting_line(turn: Turn, case: Case, emergencies: tuple[str, ...]) -> str:
    """Its state, and how much time is left where a clock runs."""
    line = _line(turn, case)
    if case.due_at is not None:
        line = turn.words("to-do-line", line=line, left=case_lines.left(turn, case))
    return turn.words("to-do-urgent", line=line) if case.item in emergencies else line


def _list(turn: Turn, cases: tuple[Case, ...], key: str, followed: tuple[Case, ...] = ()) -> None:
    lines = [_line(turn, case) for case in cases]
    lines += [turn.words("case-line-followed", line=_line(turn, case)) for case in followed]
    buttons = case_lines.buttons((*cases, *followed))
    turn.say(key, buttons=buttons, lines="\n".join(lines), count=len(cases or followed))


def _line(turn: Turn, case: Case) -> str:
    return case_lines.line(turn, case, "case-line", place=case_card.where(case))
