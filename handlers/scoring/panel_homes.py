"""A panel's households: those of its area that take part in its period."""

from handlers.turn import Turn
from rules.periods import Period
from storage.areas import Area
from storage.households import Household
from storage.panels import Panel
from storage.score_sheets import Sheet


def homes_of(turn: Turn, village_id: int, area: Area, period: Period) -> list[Household]:
    """The households of an area of the village that take part in the period."""
    paths: dict[int, str] = {}
    taking_part = turn.store.participation.taking_part(village_id, period)
    found = []
    for household in turn.store.households.in_village(village_id):
        grid = household.grid_id
        if grid not in paths:
            paths[grid] = turn.store.areas.get(grid).path
        if household.id in taking_part and paths[grid].startswith(area.path):
            found.append(household)
    return found


def sheets_of(turn: Turn, panel: Panel) -> tuple[Sheet, ...]:
    """The panel's sheets."""
    return turn.store.score_sheets.of_panel(panel.id)


def enlist_newcomers(turn: Turn, panel: Panel) -> None:
    """Households that came to the area, or began to take part, since the panel was called."""
    have = {sheet.household_id for sheet in sheets_of(turn, panel)}
    area = turn.store.areas.get(panel.area_id)
    homes = homes_of(turn, panel.village_id, area, Period.parse(panel.period))
    new = [home.id for home in homes if home.id not in have]
    turn.store.score_sheets.enlist(panel.id, panel.period, new)
