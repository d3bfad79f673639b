"""A village whose November is final, so that honours can be given."""

from storage.honour_records import Honour
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.test_points_asked import scored
from tests.village.village import Village
from tests.village.villager import Villager

MODEL = "乡村治理示范户（流动红旗）"
CONFIRM = "确认选定，公布"


def final_november(village: Village) -> tuple[Villager, Villager, Villager, str]:
    """A clerk, a household that agreed to its name, one that did not, and their group."""
    clerk = village.clerk("周敏")
    li = village.household("V1-01", "李秀英", publish=True)
    sun = village.household("V1-02", "孙福来")
    scored(village, "V1-01", "P1", 50, by=clerk, why="帮邻居收稻子")
    scored(village, "V1-02", "K8", -200, by=clerk, why="焚烧秸秆")
    group = village.group(clerk, li, sun)
    village.quickly_until(16, 8, 5)
    return clerk, li, sun, group


def given(village: Village, period: str = "2026-11") -> list[tuple[str, str]]:
    """The honours of a period that stand: (household code, honour)."""

    def look(store: Store) -> list[tuple[str, str]]:
        found = store.honours.of_period(area_id(store, "V1"), period)
        return [(store.households.get(each.household_id).code, each.honour) for each in found]

    return village.look(look)


def honour_of(village: Village, code: str) -> Honour:
    """The newest honour of a household, standing or not."""

    def look(store: Store) -> Honour:
        household = store.households.by_code(code)
        assert household is not None
        ids = [
            each.id
            for selected in store.honour_books.selections(household.village_id)
            for each in store.honours.of_selection(selected.id)
            if each.household_id == household.id
        ]
        return store.honours.get(ids[-1])

    return village.look(look)
