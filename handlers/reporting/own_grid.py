"""Which grid a report is of: the reporter's own; who has several names it, or taps afterwards."""

from handlers import area_named
from handlers.buttons import CaseButton
from handlers.cases import case_notices, shown_cards
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.turn import Turn
from messages.outbound import Button
from rules.case_life import State
from rules.cases import Hears
from rules.roles import Role
from storage.areas import GRID, Area
from storage.cases import Case

flow = Flow("own_grid", needs=(Role.GRID_WORKER, Role.GRID_LEADER))

MOST_OFFERED = 8
"""Grids that are offered as buttons; of a larger area they are named in the words."""


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


def own_grids(turn: Turn) -> tuple[Area, ...]:
    """The grids of a worker, and those of the area a leader answers for."""
    areas, people = turn.store.areas, turn.store.people
    own = [
        areas.get(area_id)
        for area_id in people.areas_with_role(turn.me.id, Role.GRID_WORKER, turn.today)
    ]
    for area_id in people.areas_with_role(turn.me.id, Role.GRID_LEADER, turn.today):
        own += areas.below(areas.get(area_id), GRID)
    return tuple({area.id: area for area in own}.values())


def named_in(turn: Turn, words: str) -> Area | None:
    """The one of several own grids that the words name."""
    own = own_grids(turn)
    return area_named.longest_named(turn.store, words, own) if len(own) > 1 else None


def buttons(turn: Turn, case: Case) -> list[Button]:
    """One for each other grid of whoever has several."""
    own = [area for area in own_grids(turn) if area.id != case.area_id]
    return [
        Button(
            turn.words("button-other-grid", grid=area.name),
            token(CaseButton.OTHER_GRID, case.id, area.id),
        )
        for area in own[:MOST_OFFERED]
    ]


@flow.opens_on(CaseButton.OTHER_GRID)
def put_right(turn: Turn, case_id: int, area_id: int) -> None:
    """The report is of another own grid; possible until it is dispatched."""
    case = turn.store.cases.get(case_id)
    own = [area.id for area in own_grids(turn)]
    if not case.is_own(turn.me.id) or area_id not in own:
        raise Refuse("refused-case-not-yours")
    if case.state not in (State.REPORTED, State.ACCEPTED):
        raise Refuse("refused-case-wrong-state")
    if case.area_id == area_id:
        turn.say("filed-in-other-grid", number=case.number, place=case.area_name)
        return
    moved = turn.store.case_amendments.belongs_to(case, area_id, turn.me.id, turn.now)
    shown_cards.bring_up_to_date(turn, moved)
    turn.say("filed-in-other-grid", number=moved.number, place=moved.area_name)
    case_notices.show(turn, Hears.ROOM, "room-other-grid", moved)
