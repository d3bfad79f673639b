"""Each day soon after midnight: the changes of the roster whose day has come take effect.

Whatever the clock missed is caught up, in the order of the days; each change takes effect once.
"""

from datetime import datetime

from handlers.flow import Flow
from handlers.roster import roster_screen
from handlers.roster.roster_effect import take_effect
from handlers.roster.roster_flow import refusal_key
from handlers.roster.roster_home import final_until
from handlers.roster.roster_record import read_change
from handlers.turn import Turn
from messages.catalogue import say
from rules.roles import Role
from rules.roster import Kind, Refusal
from rules.roster_refusals import refusal
from storage.areas import Area
from storage.roster_changes import Outcome

flow = Flow("roster_due")

TASK = "roster_changes"
"""The task of the plan."""


@flow.opens_on_due(TASK)
def keep_the_day(turn: Turn, village: Area, due_at: datetime) -> None:
    """Every change of the village that waits for a day up to today."""
    del due_at
    for recorded in turn.store.roster_changes.waiting(village.id, turn.today):
        change = read_change(turn.store, recorded)
        name = roster_screen.named(turn, change)
        taken = (
            change.kind in (Kind.SPLIT, Kind.HOUSEHOLD_IN)
            and turn.store.households.by_code(change.terms.code) is not None
        )
        closed = final_until(turn.store, village.id)
        refused = refusal(change, turn.today, closed, taken)
        if refused is None:
            take_effect(turn.store, turn.regulations, recorded, change, turn.now)
        else:
            turn.store.roster_changes.settle(recorded.id, Outcome.IMPOSSIBLE, turn.now)
        _tell_clerks(turn, village, name, refused)


def _tell_clerks(turn: Turn, village: Area, name: str, refused: Refusal | None) -> None:
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        if refused is None:
            turn.letters.to_person(clerk, "roster-came", change=name)
        else:
            why = say(turn.letters.locale_of(clerk), refusal_key(refused))
            turn.letters.to_person(clerk, "roster-not-possible", change=name, why=why)
