"""One case: its card with what may be done to it now, what else there is, and what happened."""

from handlers.buttons import CaseButton
from handlers.cases import (
    case_acts,
    case_card,
    case_copies,
    case_scope,
    case_story,
    judge_case,
    set_grid,
    set_item,
)
from handlers.cases.case_view import view_of
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.reporting import follow_case
from handlers.turn import Turn
from messages.outbound import Button
from storage.cases import Case

flow = Flow("show_case")


@flow.opens_on(CaseButton.SHOW)
def show(turn: Turn, case_id: int) -> None:
    """One case with its pictures and what this person may do to it now."""
    case = turn.store.cases.get(case_id)
    acts = [
        Button(turn.words(label), token)
        for label, token in case_acts.at_hand(case.id, view_of(turn, case), turn.view)
    ]
    if not case_scope.may_be_seen(turn, case, turn.me.id):
        if not turn.store.case_followers.follows(case.id, turn.me.id):
            raise Refuse("refused-case-not-yours")
        follow_case.show(turn, case, _afterwards(turn, case))
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


def _afterwards(turn: Turn, case: Case) -> list[Button]:
    """评价 and 没办好, for a follower whose own report went on in this case."""
    acts = case_acts.among(case_acts.AFTERWARDS, case.id, view_of(turn, case), turn.view)
    return [Button(turn.words(label), token) for label, token in acts]


@flow.opens_on(CaseButton.MORE)
def more(turn: Turn, case_id: int) -> None:
    """What else this person may do to a case."""
    case = turn.store.cases.get(case_id)
    if not case_scope.may_be_seen(turn, case, turn.me.id):
        raise Refuse("refused-case-not-yours")
    acts = case_acts.behind(case.id, view_of(turn, case), turn.view)
    buttons = [Button(turn.words(label), token) for label, token in acts]
    if set_item.may_set(turn, case):
        buttons.append(turn.button("button-set-item", CaseButton.SET_ITEM, case.id))
    buttons += set_grid.offered(turn, case)
    if judge_case.proposes(turn, case):
        buttons.append(turn.button("button-judge", CaseButton.JUDGE, case.id))
    buttons.append(turn.button("button-story", CaseButton.STORY, case.id))
    turn.say("case-more", buttons=buttons, number=case.number)


@flow.opens_on(CaseButton.STORY)
def tell_story(turn: Turn, case_id: int) -> None:
    """办理经过: the reporter reads what they were told, the office every step."""
    case = turn.store.cases.get(case_id)
    if not case_scope.may_be_seen(turn, case, turn.me.id):
        raise Refuse("refused-case-not-yours")
    of_office = case_scope.is_of_office(turn, case, turn.me.id)
    lines = (case_story.of_office if of_office else case_story.of_reporter)(turn, case)
    told = turn.words("story", number=case.number, lines=lines)
    turn.say_text(told, subject=case_story.subject(case))
