"""异议清单: what waits for an answer and what was answered, for clerks, leaders and supervisors.

A supervisor reads and changes nothing.
"""

from handlers.buttons import ObjectionButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.objections import objection_card, objection_circle
from handlers.objections.objection_circle import READERS
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day
from rules.objections import State
from rules.roles import Role
from storage.objections import Objection

flow = Flow("list_objections", needs=READERS)

MOST = 8


@flow.opens_on(ObjectionButton.LIST)
@flow.opens_on_words("phrases-objections")
def show_open(turn: Turn) -> None:
    """The open ones in the person's areas, longest waiting first."""
    _list(turn, 0, is_open=True)


@flow.opens_on(ObjectionButton.OPEN)
def more_open(turn: Turn, start: int) -> None:
    """Another page of them."""
    _list(turn, start, is_open=True)


@flow.opens_on(ObjectionButton.ANSWERED)
def answered(turn: Turn, start: int) -> None:
    """The answered ones, newest first."""
    _list(turn, start, is_open=False)


@flow.opens_on(ObjectionButton.SHOW)
def show(turn: Turn, objection_id: int) -> None:
    """One objection with what came with it, and its buttons for whoever may answer it."""
    objection = turn.store.objections.get(objection_id)
    if not any(objection.grid_path.startswith(path) for path in _paths(turn)):
        raise Refuse("refused-objection-elsewhere", number=objection.number)
    photos, files = objection_card.proof(turn, objection)
    if objection_circle.may_decide(turn, objection):
        text = objection_card.card(turn, objection, turn.locale, decides=True)
        offered = objection_circle.offers(turn, objection)
    else:
        text, offered = objection_circle.card_of_another(turn, objection), []
    turn.say_text(
        text,
        buttons=[Button(turn.words(label), sent) for label, sent in offered],
        photos=photos,
        files=files,
        subject=objection_card.subject(objection),
    )


def _paths(turn: Turn) -> list[str]:
    """The areas in which the person may read objections."""
    return sorted({grant.area_path for grant in turn.view.roles if grant.role in READERS})


def _list(turn: Turn, start: int, *, is_open: bool) -> None:
    found = turn.store.objections.reached(_paths(turn), is_open=is_open, start=start, most=MOST + 1)
    shown = found[:MOST]
    verb = ObjectionButton.OPEN if is_open else ObjectionButton.ANSWERED
    buttons = [Button(each.number, token(ObjectionButton.SHOW, each.id)) for each in shown]
    if len(found) > MOST:
        buttons.append(turn.button("button-more", verb, start + MOST))
    if is_open:
        buttons.append(turn.button("button-answered", ObjectionButton.ANSWERED, 0))
        if turn.has(Role.CLERK):
            buttons.append(turn.button("button-object-for", ObjectionButton.FOR_HOUSEHOLD))
        turn.say(
            "objections-open" if shown else "objections-open-none",
            lines="\n".join(_line(turn, each) for each in shown),
            buttons=buttons,
        )
        return
    buttons.append(turn.button("button-open", ObjectionButton.OPEN, 0))
    turn.say(
        "objections-answered" if shown else "objections-answered-none",
        lines="\n".join(_line(turn, each) for each in shown),
        buttons=buttons,
    )


def _line(turn: Turn, objection: Objection) -> str:
    """Number, household, what it is about, how it stands."""
    line = objection_card.disputed_line(turn.store, objection)
    about = objection_card.line_words(turn, line, turn.locale) if line else ""
    if objection.state is State.OPEN and turn.today > objection.answer_by:
        key = "objection-line-overdue"
    else:
        key = f"objection-line-{objection.state.value}"
    return turn.words(
        key,
        number=objection.number,
        household=objection.household,
        about=about or turn.words("object-other"),
        until=day(objection.answer_by, turn.locale),
    )
