"""我的报事 and 待办: a person's own reports, and what waits for the room or for a unit."""

from handlers import (
    case_acts,
    case_card,
    case_copies,
    case_story,
    follow_case,
    set_grid,
    set_item,
)
from handlers.buttons import CaseButton, MenuButton
from handlers.case_view import view_of
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.turn import Turn
from messages.outbound import Button
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


@flow.opens_on(CaseButton.SHOW)
def show(turn: Turn, case_id: int) -> None:
    """One case with its pictures and what this person may do to it now."""
    case = turn.store.cases.get(case_id)
    acts = [
        Button(turn.words(label), token)
        for label, token in case_acts.at_hand(case.id, view_of(turn, case), turn.view)
    ]
    if not case_card.may_be_seen(turn, case, turn.me.id):
        if not turn.store.case_followers.follows(case.id, turn.me.id):
            raise Refuse("refused-case-not-yours")
        follow_case.show(turn, case)
        return
    if case.is_own(turn.me.id):
        turn.say("story", number=case.number, lines=case_story.of_reporter(turn, case))
    photos, files = case_copies.pictures(turn, case, turn.me.id)
    turn.say_text(
        case_card.card(turn, case, turn.locale, turn.me.id),
        buttons=acts,
        photos=photos,
        files=files,
        subject=case_card.subject(case),
    )


@flow.opens_on(CaseButton.MORE)
def more(turn: Turn, case_id: int) -> None:
    """What else this person may do to a case."""
    case = turn.store.cases.get(case_id)
    if not case_card.may_be_seen(turn, case, turn.me.id):
        raise Refuse("refused-case-not-yours")
    acts = case_acts.behind(case.id, view_of(turn, case), turn.view)
    buttons = [Button(turn.words(label), token) for label, token in acts]
    if set_item.may_set(turn, case):
        buttons.append(turn.button("button-set-item", CaseButton.SET_ITEM, case.id))
    buttons += set_grid.offered(turn, case)
    buttons.append(turn.button("button-story", CaseButton.STORY, case.id))
    turn.say("case-more", buttons=buttons, number=case.number)


@flow.opens_on(CaseButton.STORY)
def tell_story(turn: Turn, case_id: int) -> None:
    """办理经过: the reporter reads what they were told, the office every step."""
    case = turn.store.cases.get(case_id)
    if not case_card.may_be_seen(turn, case, turn.me.id):
        raise Refuse("refused-case-not-yours")
    of_office = case_card.is_of_office(turn, case, turn.me.id)
    lines = (case_story.of_office if of_office else case_story.of_reporter)(turn, case)
    told = turn.words("story", number=case.number, lines=lines)
    turn.say_text(told, subject=case_story.subject(case))


def _list(turn: Turn, cases: tuple[Case, ...], key: str, followed: tuple[Case, ...] = ()) -> None:
    lines = [_line(turn, case) for case in cases]
    lines += [turn.words("case-line-followed", line=_line(turn, case)) for case in followed]
    both = (*cases, *followed)
    buttons = [Button(case.number, token(CaseButton.SHOW, case.id)) for case in both]
    turn.say(key, buttons=buttons, lines="\n".join(lines), count=len(cases or followed))


def _line(turn: Turn, case: Case) -> str:
    return turn.words(
        "case-line",
        number=case.number,
        matter=case_card.matter(turn, case, turn.locale),
        place=case_card.where(case),
        state=turn.words(f"state-{case.state.value.replace('_', '-')}"),
    )
