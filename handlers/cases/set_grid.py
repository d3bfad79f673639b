"""改网格: the room says of which grid a case is that came without one, until it is dispatched."""

from handlers import area_named
from handlers.buttons import CaseButton
from handlers.cases import case_notices, choosing_area, shown_cards
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from messages.outbound import Button
from rules.case_life import State
from rules.cases import Hears
from rules.roles import Role
from storage.areas import Area
from storage.cases import Case

flow = Flow("set_grid", needs=Role.COMMAND_ROOM)

BEFORE_DISPATCH = (State.REPORTED, State.ACCEPTED)


def offered(turn: Turn, case: Case) -> list[Button]:
    """The button for whoever of the room may still say so."""
    if case.own_words or case.state not in BEFORE_DISPATCH:
        return []
    if not turn.reaches(Role.COMMAND_ROOM, case.area_id):
        return []
    return [turn.button("record-other-area", CaseButton.SET_GRID, case.id)]


@flow.opens_on(CaseButton.SET_GRID)
def ask(turn: Turn, case_id: int) -> None:
    """Which grid is it of?"""
    case = turn.store.cases.get(case_id)
    _require(turn, case)
    turn.remember(case_id=case_id)
    _ask(turn, None)


def _ask(turn: Turn, within: Area | None) -> None:
    offered = choosing_area.choices(turn, within)
    turn.ask("record-which-area", then=take, choices=offered)


@flow.step
def take(turn: Turn, heard: Heard) -> None:
    """It is of this grid from now on; who sees the case sees that."""
    found = choosing_area.chosen(turn, heard)
    if found is None:
        turn.ask_again()
        return
    if found.opens:
        _ask(turn, found.area)
        return
    case = turn.store.cases.get(turn.recall("case_id"))
    _require(turn, case)
    rooms = area_named.rooms(turn.store, turn.me.id, turn.today)
    if not found.area.path.startswith(tuple(room.path for room in rooms)):
        raise Refuse("refused-case-not-yours")
    if case.area_id != found.area.id:
        case = turn.store.case_amendments.belongs_to(case, found.area.id, turn.me.id, turn.now)
        shown_cards.bring_up_to_date(turn, case)
        case_notices.show(turn, Hears.ROOM, "room-other-grid", case)
    turn.say("filed-in-other-grid", number=case.number, place=case.area_name)


def _require(turn: Turn, case: Case) -> None:
    if case.own_words or not turn.reaches(Role.COMMAND_ROOM, case.area_id):
        raise Refuse("refused-case-not-yours")
    if case.state not in BEFORE_DISPATCH:
        raise Refuse("refused-case-wrong-state")
