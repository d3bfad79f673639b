"""Which day an entry of points is of: today, or the last of the month before while that is open.

The panel scores a month until the first days of the next (`scoring_until_day` of the scheme).
"""

from datetime import date, timedelta

from handlers.errors import Refuse
from handlers.turn import Turn
from messages.written import month
from rules.periods import Period
from rules.schemes import Scheme
from storage.settlements import ASKED

THIS, LAST = "this", "last"


def month_choices(turn: Turn, village_id: int) -> list[tuple[str, str]]:
    """The months that can be entered for, as choices; none while there is only this one."""
    this, last = _this_and_last(turn)
    if not takes_entries(turn, village_id, last):
        return []
    named = (month(str(each), turn.locale) for each in (this, last))
    keys = ("enter-this-month", "enter-last-month")
    labels = [turn.words(key, month=name) for key, name in zip(keys, named, strict=True)]
    return [(THIS, labels[0]), (LAST, labels[1])]


def remember_month(turn: Turn, choice: str) -> None:
    """Keeps the month that was chosen; by name, so that midnight does not move it."""
    turn.remember(period=str(_this_and_last(turn)[1]) if choice == LAST else "")


def entry_day(turn: Turn, village_id: int) -> date:
    """The day the entry is of; raises Refuse once the month before takes no more entries."""
    chosen = turn.recall("period")
    if not chosen:
        return turn.today
    period = Period.parse(chosen)
    if not takes_entries(turn, village_id, period):
        raise Refuse("refused-month-closed", month=month(chosen, turn.locale))
    return period.last_day


def entry_period(turn: Turn) -> Period:
    """The period the entry is of."""
    chosen = turn.recall("period")
    return Period.parse(chosen) if chosen else turn.regulations.period_on(turn.today)


def entry_scheme(turn: Turn) -> Scheme:
    """The version of the scheme by which the entry's period is scored."""
    return turn.regulations.scheme_for(entry_period(turn))


def day_or_today(turn: Turn, village_id: int, wanted: date) -> date:
    """The wanted day while its period takes entries, else today."""
    period = turn.regulations.period_on(wanted)
    if period == turn.regulations.period_on(turn.today):
        return min(wanted, turn.today)
    return wanted if takes_entries(turn, village_id, period) else turn.today


def _this_and_last(turn: Turn) -> tuple[Period, Period]:
    return turn.regulations.period_on(turn.today), turn.regulations.period_before(turn.today)


def takes_entries(turn: Turn, village_id: int, period: Period) -> bool:
    """Whether a month that is over is still scored and not yet worked out."""
    scheme = turn.regulations.scheme_for(period)
    days = timedelta(days=scheme.calendar.scoring_until_day)
    settlement = turn.store.settlements.of_period(village_id, str(period))
    open_for_scores = settlement is None or settlement.state == ASKED
    return open_for_scores and turn.today <= period.last_day + days
