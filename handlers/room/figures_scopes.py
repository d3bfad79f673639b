"""Whose figures somebody may see: an area's by its leaders, one's own, one's unit's.

GOVERNANCE.md sections 1 and 2: whoever may see an area sees its figures; a supervisor reads them
without the names of those who report; a grid worker sees their own and nobody else's.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from handlers.cases import case_card
from handlers.turn import Turn
from rules.case_guards import LEADERS
from rules.case_life import PersonView
from rules.roles import Role
from storage.areas import GRID, VILLAGE
from storage.figures_requests import AREA, OWN, UNIT

OVER_AREA = (Role.COMMAND_ROOM, *LEADERS, Role.GRID_LEADER, Role.SUPERVISOR)
SEE_NAMES = (Role.COMMAND_ROOM, *LEADERS, Role.GRID_LEADER)
MAY_PUBLISH = (Role.COMMAND_ROOM, *LEADERS)
ANYBODY = (*OVER_AREA, Role.HANDLING_UNIT, Role.GRID_WORKER)


@dataclass(frozen=True)
class Scope:
    """Figures that may be asked for: of which area, and whose (storage/figures_requests.py)."""

    area_id: int
    scope: str
    label: str

    @property
    def value(self) -> str:
        """What a button carries."""
        return f"{self.area_id}.{self.scope}"


def scopes(turn: Turn) -> list[Scope]:
    """What the person may ask for, each once: their areas first, with the villages of a town."""
    found: dict[str, Scope] = {}
    for scope in (*_areas(turn), *_units(turn), *_own(turn)):
        found.setdefault(scope.value, scope)
    return list(found.values())


def may_see(view: PersonView, area_path: str, scope: str) -> bool:
    """Whether somebody may see these figures today; one's own may be seen while one is at work."""
    if scope == OWN:
        return any(grant.role is Role.GRID_WORKER for grant in view.roles)
    if scope.startswith(UNIT):
        unit = scope.removeprefix(UNIT)
        return any(
            grant.role is Role.HANDLING_UNIT and grant.unit == unit and grant.reaches(area_path)
            for grant in view.roles
        )
    return holds(view, area_path, OVER_AREA)


def holds(view: PersonView, area_path: str, roles: tuple[Role, ...]) -> bool:
    """Whether one of these roles of theirs reaches an area."""
    return any(grant.role in roles and grant.reaches(area_path) for grant in view.roles)


def _areas(turn: Turn) -> Iterator[Scope]:
    for role in OVER_AREA:
        for area_id in turn.store.people.areas_with_role(turn.me.id, role, turn.today):
            area = turn.store.areas.get(area_id)
            yield Scope(area.id, AREA, area.name)
            if area.kind not in (VILLAGE, GRID):
                for village in turn.store.areas.below(area, VILLAGE):
                    yield Scope(village.id, AREA, village.name)


def _units(turn: Turn) -> Iterator[Scope]:
    for grant in turn.view.roles:
        if grant.role is Role.HANDLING_UNIT and grant.unit:
            area_id = int(grant.area_path.rstrip("/").rpartition("/")[2])
            label = case_card.unit_name(turn, grant.unit, turn.locale)
            yield Scope(area_id, f"{UNIT}{grant.unit}", label)


def _own(turn: Turn) -> Iterator[Scope]:
    for area_id in turn.store.people.areas_with_role(turn.me.id, Role.GRID_WORKER, turn.today)[:1]:
        yield Scope(area_id, OWN, turn.words("figures-own"))
