"""The regulations a town runs by, as the handlers use them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from rules.items import ItemList
from rules.panel_items import scoring_kind
from rules.parts import is_part
from rules.patrol import Plan
from rules.periods import Period
from rules.places import Place
from rules.room import Room
from rules.schemes import Scheme
from rules.stages import Stages, stages
from rules.versions import holds_only_from, version_for, version_for_day
from rules.workdays import Entered, WithEntered
from rules.working_time import OfficeHours


def every_year(year: int) -> bool:
    """A calendar without an end."""
    del year
    return True


@dataclass(frozen=True)
class Regulations:
    """The item list, the places, the points scheme, the plan, the room's way, the workdays.

    `scheme` is the version in force for today's period, once `as_of` has looked at the day;
    `versions` are all there are, where the town has several. `knows_year` is whether the calendar
    behind `is_workday` has a year's holidays, or only its weekends.
    """

    items: ItemList
    scheme: Scheme
    plan: Plan
    room: Room
    is_workday: Callable[[date], bool]
    versions: tuple[Scheme, ...] = ()
    places: tuple[Place, ...] = ()
    knows_year: Callable[[int], bool] = every_year

    @property
    def zone(self) -> ZoneInfo:
        """The town's time zone."""
        return self.plan.zone

    @property
    def hours(self) -> OfficeHours:
        """When the town's office is open."""
        return OfficeHours(self.zone, self.items.hours.open, self.is_workday)

    def today(self, now: datetime) -> date:
        """The day in the town."""
        return now.astimezone(self.zone).date()

    def is_quiet(self, now: datetime) -> bool:
        """Whether people in the town are asleep, and nobody is told anything that can wait."""
        return self.plan.burden.is_quiet(now.astimezone(self.zone).time())

    def with_days(self, entered: Entered) -> "Regulations":
        """The same, with the days off and make-up workdays that the town entered itself."""
        return replace(self, is_workday=WithEntered(self.is_workday, entered))

    def as_of(self, now: datetime) -> "Regulations":
        """The same, with the scheme that is in force today."""
        if len(self.versions) < 2:
            return self
        return replace(self, scheme=self.scheme_on(self.today(now)))

    def scheme_on(self, day: date) -> Scheme:
        """The version of the scheme that is in force on a day."""
        return version_for_day(self.versions or (self.scheme,), day)

    def scheme_for(self, period: Period) -> Scheme:
        """The version a period is scored and settled by.

        Raises VersionFault for a period of a kind that version does not count by.
        """
        return version_for(self.versions or (self.scheme,), period)

    def holds_only_from(self, period: Period) -> Period | None:
        """From when the scheme holds, for a period in which no version did; None if one does."""
        return holds_only_from(self.versions or (self.scheme,), period)

    def period_on(self, day: date) -> Period:
        """The period in which a day lies, as the scheme in force then counts."""
        return Period.holding(self.scheme_on(day).period, day)

    def period_before(self, day: date) -> Period:
        """The period that ended last before the one in which a day lies."""
        return self.period_on(self.period_on(day).first_day - timedelta(days=1))

    def scored_on(self, day: date) -> Period:
        """What is scored by itself in which a day lies: a period, or a part of one."""
        return Period.holding(scoring_kind(self.scheme_on(day)), day)

    def ended_before(self, day: date) -> tuple[Period, ...]:
        """What ended last before a day and is published: a part if there are parts, the period."""
        before = self.scored_on(self.scored_on(day).first_day - timedelta(days=1))
        whole = self.period_before(day)
        return (whole,) if before.kind == whole.kind else (before, whole)

    def stages(self, period: Period) -> Stages:
        """The days of a period, or of a part of one, by the version it is settled by."""
        return stages(self.scheme_for(period), period, self.is_workday)

    def stages_of_result(self, written: str) -> Stages | None:
        """The days of a settled period; None for one that a former scheme counted by.

        A town that went over to a scheme of another kind still has the former one's results.
        """
        period = Period.parse(written)
        scheme = self.scheme_on(period.first_day)
        if period.kind != scheme.period and not is_part(scheme, period):
            return None
        return stages(scheme, period, self.is_workday)

    def must_be_passed(self, written: str) -> bool:
        """Whether a period's result goes before a meeting ere it is published."""
        days = self.stages_of_result(written)
        return days is not None and days.met_by is not None

    def is_to_be_reported(self, written: str) -> bool:
        """Whether a period's result is reported to the town."""
        days = self.stages_of_result(written)
        return days is not None and days.reported_by is not None

    def part_of(self, period: Period) -> str:
        """The period of which this is only a part, as it is written; empty for all others."""
        scheme = self.scheme_for(period)
        return (
            str(Period.holding(scheme.period, period.last_day)) if is_part(scheme, period) else ""
        )
