"""The regulations a town runs by, as the handlers use them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol
from zoneinfo import ZoneInfo

from rules.items import ItemList
from rules.patrol import Plan
from rules.schemes import Scheme


class Named(Protocol):
    """Whatever a regulation names in both languages: an item, a category, a unit."""

    @property
    def name(self) -> str: ...

    @property
    def name_en(self) -> str: ...


@dataclass(frozen=True)
class Regulations:
    """The item list, the points scheme, the plan, and which days are workdays."""

    items: ItemList
    scheme: Scheme
    plan: Plan
    is_workday: Callable[[date], bool]

    @property
    def zone(self) -> ZoneInfo:
        """The town's time zone."""
        return self.plan.zone

    def today(self, now: datetime) -> date:
        """The day in the town."""
        return now.astimezone(self.zone).date()
