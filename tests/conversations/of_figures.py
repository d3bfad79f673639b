"""The figures of this November as the house counts them now."""

from datetime import date

from handlers.room.figures_wanted import wanted
from rules.figures import Cell, Figures, grouped, total
from storage.figures import count_cases
from storage.store import Store
from tests.village.village import Village


def cells(village: Village) -> tuple[Cell, ...]:
    now = village.time.now()

    def look(store: Store) -> tuple[Cell, ...]:
        town = store.areas.by_code("T")
        assert town is not None
        days = (date(2026, 11, 1), date(2026, 11, 30))
        asked = wanted(village.regulations, *days, town.path, now)
        return count_cases(store.connection, asked)

    return village.look(look)


def of_town(village: Village) -> Figures:
    return total(cells(village))


def of_units(village: Village) -> dict[str, Figures]:
    return dict(grouped(cells(village), lambda cell: cell.unit or None))
