"""The rows that an import's steps name by their codes, each looked up once a unit of work."""

from datetime import datetime
from functools import lru_cache

from storage.areas import VILLAGE
from storage.errors import NotFound
from storage.households import Household
from storage.people import Person
from storage.roster import members_of
from storage.store import Store


class Codes:
    """What is in the database by its code; NotFound is raised for what is not."""

    def __init__(self, store: Store, now: datetime) -> None:
        self.store = store
        self.now = now
        self.area = lru_cache(maxsize=None)(self._area)
        self.grid = lru_cache(maxsize=None)(self._grid)
        self.household = lru_cache(maxsize=None)(self._household)
        self.person = lru_cache(maxsize=None)(self._person)
        self.member = lru_cache(maxsize=None)(self._member)

    def _area(self, code: str) -> int:
        found = self.store.areas.by_code(code)
        if found is None:
            raise NotFound(f"area {code}")
        return found.id

    def _grid(self, code: str) -> tuple[int, int]:
        """The ids of the grid's village and of the grid."""
        grid = self.store.areas.by_code(code)
        village = self.store.areas.village_of(grid) if grid else None
        if grid is None or village is None or village.kind != VILLAGE:
            raise NotFound(f"grid {code}")
        return village.id, grid.id

    def _household(self, code: str) -> Household:
        found = self.store.households.by_code(code)
        if found is None:
            raise NotFound(f"household {code}")
        return found

    def _person(self, code: str) -> Person:
        found = self.store.people.by_code(code)
        if found is None:
            raise NotFound(f"person {code}")
        return found

    def _member(self, household: str, name: str) -> int | None:
        members = members_of(self.store.connection, self.household(household).id)
        return next((each.id for each in members if each.name == name), None)
