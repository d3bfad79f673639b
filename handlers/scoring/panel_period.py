"""For which period a panel is called and scores, and until when (`scoring_until_day`)."""

from datetime import date, timedelta

from handlers.scoring.panel_hold import waits_for_panel
from handlers.turn import Turn
from rules.panel_items import scored_on
from rules.parts import closed_by
from rules.periods import Period
from rules.stages import scored_until
from storage.settlements import ASKED


def this_and_last(turn: Turn) -> tuple[Period, Period]:
    """What is scored by itself today, and what was before it."""
    this = turn.regulations.scored_on(turn.today)
    return this, turn.regulations.scored_on(this.first_day - timedelta(days=1))


def open_periods(turn: Turn, village_id: int) -> list[Period]:
    """This period, and the one before while it is still scored."""
    return [each for each in this_and_last(turn) if takes_marks(turn, village_id, each)]


def takes_marks(turn: Turn, village_id: int, period: Period) -> bool:
    """Whether a period is scored today: it has begun, and is not over or not yet worked out.

    Read as `entry_day` reads it for the clerk; where panels are called by the quarter of a
    scheme by the year, each quarter ends so many days later. One that waits for its panel's leader
    is scored until then.
    """
    if turn.today < period.first_day or is_worked_out(turn, village_id, period.last_day):
        return False
    is_late = turn.today > last_scoring_day(turn, period)
    return not is_late or waits_for_panel(turn.store, village_id, period)


def is_worked_out(turn: Turn, village_id: int, day: date) -> bool:
    """Whether an entry of a day would come too late: its period, or the part, is worked out."""
    found = (
        turn.store.settlements.of_period(village_id, str(each))
        for each in closed_by(turn.regulations.scheme_on(day), day)
    )
    return any(each is not None and each.state != ASKED for each in found)


def last_scoring_day(turn: Turn, period: Period) -> date:
    """The last day on which a period is scored."""
    return scored_until(turn.regulations.scheme_for(period), period)


def day_of_mark(turn: Turn, period: Period) -> date:
    """The day a mark made now is of."""
    return scored_on(period, turn.today)
