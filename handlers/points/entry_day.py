"""Which day an entry of points is of: today, or the last of the period before while that is open.

A period, or a quarter where quarters are scored by themselves, is scored until the first days of
the next (`scoring_until_day` of the scheme).
"""

from datetime import date

from handlers.errors import Refuse
from handlers.scoring.panel_period import is_worked_out, this_and_last
from handlers.turn import Turn
from messages.written import period_named
from rules.periods import Period
from rules.schemes import Scheme
from rules.stages import scored_until

THIS, LAST = "this", "last"


def period_choices(turn: Turn, village_id: int) -> list[tuple[str, str]]:
    """The periods that can be entered for, as choices; none while there is only this one."""
    this, last = this_and_last(turn)
    if not takes_entries(turn, village_id, last):
        return []
    return [
        (choice, turn.words(f"enter-{choice}-{each.kind}", period=_named(turn, each)))
        for choice, each in ((THIS, this), (LAST, last))
    ]


def remember_period(turn: Turn, choice: str) -> None:
    """Keeps the period that was chosen; by name, so that midnight does not move it."""
    turn.remember(period=str(this_and_last(turn)[1]) if choice == LAST else "")


def entry_day(turn: Turn, village_id: int) -> date:
    """The day the entry is of; raises Refuse once the period before takes no more entries."""
    chosen = turn.recall("period")
    if not chosen:
        return turn.today
    period = Period.parse(chosen)
    if not takes_entries(turn, village_id, period):
        raise Refuse("refused-period-closed", period=_named(turn, period))
    return period.last_day


def entry_period(turn: Turn) -> Period:
    """The period, or the part of one, the entry is of."""
    chosen = turn.recall("period")
    return Period.parse(chosen) if chosen else turn.regulations.scored_on(turn.today)


def entry_scheme(turn: Turn) -> Scheme:
    """The version of the scheme by which the entry's period is scored."""
    return turn.regulations.scheme_for(entry_period(turn))


def day_or_today(turn: Turn, village_id: int, wanted: date) -> date:
    """The wanted day while its period, or the part of one, takes entries, else today.

    An entry of a quarter that is published already would be seen, and objected to, by nobody.
    """
    scored = turn.regulations.scored_on(wanted)
    if scored == turn.regulations.scored_on(turn.today):
        return min(wanted, turn.today)
    return wanted if takes_entries(turn, village_id, scored) else turn.today


def takes_entries(turn: Turn, village_id: int, period: Period) -> bool:
    """Whether a period that is over is still scored and not yet worked out."""
    if turn.today > scored_until(turn.regulations.scheme_for(period), period):
        return False
    return not is_worked_out(turn, village_id, period.last_day)


def _named(turn: Turn, period: Period) -> str:
    return period_named(str(period), turn.locale)
