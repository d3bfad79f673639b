"""When what comes of a period: scored, worked out, published, final, spent. The one place for it.

GOVERNANCE.md section 4: the days are the scheme's data (`[calendar]`, `[assembly]`), counted in
the month after the period. Our reading: a holiday moves redemption day alone. The program publishes
on a day off too, and everybody has every day of the objection window.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from rules.parts import is_part, last_part
from rules.periods import Period
from rules.redemption_days import redemption_day_in
from rules.schemes import Scheme

A_DAY = timedelta(days=1)
IsWorkday = Callable[[date], bool]


@dataclass(frozen=True, slots=True)
class Stages:
    """The days of one period, in the town's calendar.

    Marks are taken up to and with `scored_until`; the result is worked out on `settled_on`,
    published on `published_on`, open to objection up to and with `objections_until` and final on
    `final_on`. `met_by` is the last day for the meeting that it must pass before it is published,
    `reported_by` the last one for the report to the town: None where the scheme asks for none.
    `redeemed_on` is redemption day, `redemption_planned` what it was before a holiday moved it:
    None for a part, which credits nothing.
    """

    period: Period
    scored_until: date
    settled_on: date
    met_by: date | None
    published_on: date
    objections_until: date
    final_on: date
    redeemed_on: date | None
    redemption_planned: date | None
    reported_by: date | None

    @property
    def is_moved(self) -> bool:
        """Whether a holiday has moved redemption day."""
        return self.redeemed_on != self.redemption_planned

    @property
    def last(self) -> date:
        """The last of its days: then the period is over for everybody."""
        days = (self.final_on, self.redeemed_on, self.reported_by)
        return max(day for day in days if day is not None)


def scored_until(scheme: Scheme, period: Period) -> date:
    """The last day on which a period, or a part of one, is scored."""
    return period.next.first_day.replace(day=scheme.calendar.scoring_until_day)


def open_until(scheme: Scheme, published_on: date) -> date:
    """The last day for objections to what is published on a day, in time or late."""
    return published_on + timedelta(days=scheme.calendar.objection_days)


def stages(scheme: Scheme, period: Period, is_workday: IsWorkday) -> Stages:
    """The days of a period by its scheme. Raises ValueError for one by which it does not count.

    A whole period that has parts is worked out once its last part is final, and published no
    sooner.
    """
    part = is_part(scheme, period)
    if period.kind != scheme.period and not part:
        raise ValueError(f"{scheme.code} does not count by {period}")
    after, days, assembly = period.next.first_day, scheme.calendar, scheme.assembly
    until, last = scored_until(scheme, period), last_part(scheme, period)
    published_on = after.replace(day=days.publish_by_day)
    meets = assembly is not None and not part
    if assembly is not None and meets:
        published_on = after.replace(day=assembly.publish_by_day)
    settled_on = until + A_DAY if last is None else stages(scheme, last, is_workday).final_on
    published_on = max(published_on, settled_on)
    closes = open_until(scheme, published_on)
    redeemed_on = None if part else redemption_day_in(scheme, period.next, is_workday)
    return Stages(
        period=period,
        scored_until=until,
        settled_on=settled_on,
        met_by=after.replace(day=assembly.held_by_day) if assembly and meets else None,
        published_on=published_on,
        objections_until=closes,
        final_on=closes + A_DAY,
        redeemed_on=redeemed_on,
        redemption_planned=None if part else after.replace(day=days.redemption_day),
        reported_by=after.replace(day=assembly.report_by_day) if assembly and meets else None,
    )


def workday_before(day: date, is_workday: IsWorkday) -> date:
    """The last workday before a day: when people are told what it brings."""
    before = day - A_DAY
    while not is_workday(before):
        before -= A_DAY
    return before
