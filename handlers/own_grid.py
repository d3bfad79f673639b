"""Which grid a report is of: the reporter's own; who has several puts it right with a tap."""

from handlers import case_card, case_notices
from handlers.buttons import CaseButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.turn import Turn
from messages.outbound import Button
from rules.case_life import State
from rules.cases import Hears
from rules.roles import Role
from storage.cases import Case

flow = Flow("own_grid", needs=Role.GRID_WORKER)


def grid_of(turn: Turn) -> int:
    """The grid worker's first grid, the leader's area, the home's grid, or the room's area."""
    for role in (Role.GRID_WORKER, Role.GRID_LEADER):
        held = turn.store.people.areas_with_role(turn.me.id, role, turn.today)
        if held:
            return held[0]
    homes = turn.store.households.of_person(turn.me.id, turn.today)
    if homes:
        return homes[0].grid_id
    room = turn.store.people.areas_with_role(turn.me.id, Role.COMMAND_ROOM, turn.today)
    if not room:
        raise Refuse("refused-report")
    return room[0]


def buttons(turn: Turn, case: Case) -> list[Button]:
    """One for each other grid of a worker who has several."""
    own = turn.store.people.areas_with_role(turn.me.id, Role.GRID_WORKER, turn.today)
    return [
        Button(
            turn.words("button-other-grid", grid=turn.store.areas.get(area_id).name),
            token(CaseButton.OTHER_GRID, case.id, area_id),
        )
        for area_id in own
        if area_id != case.area_id
    ]


@flow.opens_on(CaseButton.OTHER_GRID)
def put_right(turn: Turn, case_id: int, area_id: int) -> None:
    """The report is of another grid of the same worker; possible until it is dispatched."""
    case = turn.store.cases.get(case_id)
    own = turn.store.people.areas_with_role(turn.me.id, Role.GRID_WORKER, turn.today)
    if case.reporter_id != turn.me.id or area_id not in own:
        raise Refuse("refused-case-not-yours")
    if case.state not in (State.REPORTED, State.ACCEPTED):
        raise Refuse("refused-case-wrong-state")
    if case.area_id == area_id:
        turn.say("filed-in-other-grid", number=case.number, place=case.area_name)
        return
    moved = turn.store.cases.belongs_to(case, area_id, turn.me.id, turn.now)
    case_card.bring_up_to_date(turn, moved)
    turn.say("filed-in-other-grid", number=moved.number, place=moved.area_name)
    case_notices.show(turn, Hears.ROOM, "room-other-grid", moved)
