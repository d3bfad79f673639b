"""Who does what: the roles of the field, and how far a role given for an area reaches."""

import re
from dataclasses import dataclass
from enum import StrEnum

_AREA_PATH = re.compile(r"/(?:[0-9]+/)+")


class Role(StrEnum):
    """The roles people act in (GOVERNANCE.md, section 1); the values are public in the web API."""

    GRID_WORKER = "grid_worker"
    """网格员: patrols one or more grids daily and files cases."""
    GRID_LEADER = "grid_leader"
    """网格长: answers for an area and signs off its patrol days."""
    COMMAND_ROOM = "command_room"
    """综合指挥室: takes in every report, dispatches it, presses, checks and archives."""
    HANDLING_UNIT = "handling_unit"
    """处置单位: one of the four platforms or a town department, through those who work there."""
    HOUSEHOLD = "household"
    """户: holds points; its members report matters too (群众提)."""
    CLERK = "clerk"
    """积分管理员: keeps roster, catalogue, publication, objections and the redemption desk."""
    SUPERVISOR = "supervisor"
    """村务监督委员会: reads the village's points and publications, and changes nothing."""
    DEPUTY_LEADER = "deputy_leader"
    """分管领导 (副书记): coordinates across units, decides suspensions, voids and what goes up."""
    MAIN_LEADER = "main_leader"
    """主要领导 (书记、镇长): hears of what is late or major, and may decide all the deputy does."""
    MERCHANT = "merchant"
    """商家: hands out goods for the village at a shop of its own, and sees nothing else."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A role given to a person for an area; it reaches everything below that area.

    `area_path` lists the areas' numbers from the root down, as "/1/4/17/". The closing slash is
    required, so that "/1/4/" never reaches "/1/41/". `unit` is the code of the unit a handling
    unit's worker belongs to, or of the shop a merchant keeps, and None for every other role.

    Raises ValueError for a path that is not written so.
    """

    role: Role
    area_path: str
    unit: str | None = None

    def __post_init__(self) -> None:
        require_area_path(self.area_path)

    def reaches(self, area_path: str) -> bool:
        """Whether the area at this path is the grant's own area or lies below it."""
        return area_path.startswith(self.area_path)


def require_area_path(path: str) -> None:
    """Raise ValueError unless the path reads like "/1/4/17/"."""
    if not _AREA_PATH.fullmatch(path):
        raise ValueError(f"not an area path: {path!r}")
