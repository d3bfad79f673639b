"""For which period a panel is called and scores, and until when (`scoring_until_day`)."""

from datetime import date, timedelta

from handlers.turn import Turn
from messages.catalogue import say
from messages.written import month
from rules.panel_items import scored_on, scoring_kind
from rules.periods import Period
from storage.settlements import ASKED


def open_periods(turn: Turn, village_id: int) -> list[Period]:
    """This period, and the one before while it is still scored."""
    this = Period.holding(scoring_kind(turn.regulations.scheme), turn.today)
    return [each for each in (this, this.previous) if takes_marks(turn, village_id, each)]


def takes_marks(turn: Turn, village_id: int, period: Period) -> bool:
    """Whether a period is scored today: it has begun, and is not over or not yet worked out.

    Read as `entry_day` reads it for the clerk; where panels are called by the quarter of a
    scheme by the year, each quarter ends so many days later.
    """
    scheme = turn.regulations.scheme
    settled = Period.holding(scheme.period, period.last_day)
    settlement = turn.store.settlements.of_period(village_id, str(settled))
    not_worked_out = settlement is None or settlement.state == ASKED
    return not_worked_out and period.first_day <= turn.today <= last_scoring_day(turn, period)


def last_scoring_day(turn: Turn, period: Period) -> date:
    """The last day on which a period is scored."""
    return period.last_day + timedelta(days=turn.regulations.scheme.calendar.scoring_until_day)


def day_of_mark(turn: Turn, period: Period) -> date:
    """The day a mark made now is of."""
    return scored_on(period, turn.today)


def named(locale: str, period: str) -> str:
    """A period as people call it: 2026年11月, 2026年第4季度, 2026."""
    read = Period.parse(period)
    if read.kind == "quarter":
        return say(locale, "panel-quarter", year=str(read.year), quarter=str(read.number))
    return month(period, locale)
