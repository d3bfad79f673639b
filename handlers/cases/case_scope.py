"""Which cases a person's roles reach: what they may find, and whose queues they look at."""

from datetime import date, datetime, time, timedelta

from handlers.turn import Turn
from rules.case_guards import GRANTED_BY, LEADERS
from rules.roles import Grant, Role
from storage.case_queues import Looked
from storage.case_scope import CaseScope, Reach
from storage.cases import Case
from storage.store import Store

DESK = (Role.COMMAND_ROOM, *LEADERS)
"""Who looks at the room's queues: the room itself, and the leaders who are brought in."""

REACHING = (*DESK, Role.HANDLING_UNIT)
"""Whose role lets them see what others reported."""


def scope_of(turn: Turn) -> CaseScope:
    """What the person may see, by the same roles as a case's card (`is_of_office`)."""
    grants = turn.view.roles
    seen = [grant for grant in grants if grant.role in DESK]
    units = [grant for grant in grants if grant.role is Role.HANDLING_UNIT and grant.unit]
    return CaseScope(
        turn.me.id,
        tuple(_reach(turn, grant) for grant in (*seen, *units)),
        tuple(_reach(turn, grant) for grant in seen if grant.role is Role.COMMAND_ROOM),
    )


def looked(turn: Turn) -> Looked:
    """The queues as this person sees them now."""
    roles = {grant.role for grant in turn.view.roles}
    asked = tuple(each for each, by in GRANTED_BY.items() if roles & set(by))
    emergencies = tuple(item.code for item in turn.regulations.items.items if item.emergency)
    return Looked(desk_areas(turn), asked, turn.now, _day_ends(turn), emergencies)


def desk_areas(turn: Turn) -> tuple[int, ...] | None:
    """The areas of the person's rooms together; None for all there are."""
    found: set[int] = set()
    for grant in turn.view.roles:
        if grant.role in DESK:
            areas = turn.store.areas.within(grant.area_path)
            if areas is None:
                return None
            found.update(areas)
    return tuple(sorted(found))


def rooms(turn: Turn) -> tuple[int, ...]:
    """The areas whose room, or whose leader, the person is; the room's own first."""
    return rooms_of(turn.store, turn.me.id, turn.today)


def rooms_of(store: Store, person_id: int, day: date) -> tuple[int, ...]:
    """The same of anybody."""
    return tuple(
        dict.fromkeys(
            area_id
            for role in DESK
            for area_id in store.people.areas_with_role(person_id, role, day)
        )
    )


def may_be_seen(turn: Turn, case: Case, person_id: int) -> bool:
    """Whether somebody reported the case, or is of its room, its leaders or its units."""
    if case.is_own(person_id):
        return True
    return is_of_office(turn, case, person_id)


def is_of_office(turn: Turn, case: Case, person_id: int) -> bool:
    """Whether somebody is of the case's room, its leaders or its units."""
    units = {case.unit, *(part.unit for part in turn.store.case_units.parts(case.id))} - {""}
    return any(
        grant.role in DESK or (grant.role is Role.HANDLING_UNIT and grant.unit in units)
        for grant in turn.store.people.view(person_id, turn.today).roles
        if grant.reaches(case.area_path)
    )


def _reach(turn: Turn, grant: Grant) -> Reach:
    unit = grant.unit if grant.role is Role.HANDLING_UNIT else None
    return Reach(turn.store.areas.within(grant.area_path), unit)


def _day_ends(turn: Turn) -> datetime:
    return datetime.combine(turn.today + timedelta(days=1), time(), turn.regulations.zone)
