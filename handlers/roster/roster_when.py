"""From which day a change of the roster holds, and on what it rests."""

from handlers import asked_day
from handlers.heard import Heard
from handlers.roster.roster_flow import change_of, flow, go_on, question, take
from handlers.roster.roster_what import LONGEST_REASON
from handlers.turn import Turn
from rules.roster import Kind, Refusal

FAMILY = "family"


@question("day")
def ask_day(turn: Turn) -> bool:
    """From which day it holds; a death is never asked for ahead."""
    died = change_of(turn).kind is Kind.DEATH
    near = asked_day.BACK if died else asked_day.FORTH
    choices = asked_day.choices(turn, near)
    turn.ask("roster-day-death" if died else "roster-day", then=take_day, choices=choices)
    return True


@flow.step
def take_day(turn: Turn, heard: Heard) -> None:
    """A day that no final month and no later change of the household forbids."""
    found = asked_day.heard_day(turn, heard)
    if found is None:
        turn.ask_again("roster-no-day")
        return
    order = (Refusal.BEFORE_FINAL, Refusal.BEFORE_LAST, Refusal.HOUSEHOLD_GONE)
    reasons = (Refusal.TOO_FAR, Refusal.DEATH_AHEAD, Refusal.NOT_A_MEMBER, *order)
    take(turn, "day", found.isoformat(), *reasons)


@question("why")
def ask_why(turn: Turn) -> bool:
    """On what it rests: a document, a meeting, what the family said."""
    died = change_of(turn).kind is Kind.DEATH
    choices = [(FAMILY, turn.words("roster-family-said"))] if died else []
    turn.ask("roster-why-death" if died else "roster-why", then=take_why, choices=choices)
    return True


@flow.step
def take_why(turn: Turn, heard: Heard) -> None:
    """A sentence."""
    why = turn.words("roster-family-said") if heard.choice else heard.text
    if not 0 < len(why) <= LONGEST_REASON:
        turn.ask_again("roster-needs-words")
        return
    turn.remember(why=why)
    go_on(turn)
