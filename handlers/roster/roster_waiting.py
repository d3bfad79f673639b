"""Changes of the roster that wait for their day, and how one is taken back before it comes."""

from handlers.buttons import RosterButton
from handlers.errors import Refuse
from handlers.people import find_household
from handlers.points import another_decides
from handlers.roster import roster_screen
from handlers.roster.roster_flow import flow
from handlers.roster.roster_record import read_change
from handlers.turn import Turn
from rules.roles import Role
from storage.roster_changes import Outcome, RosterChange


def waiting_changes(turn: Turn) -> list[RosterChange]:
    """What was entered for a later day in the clerk's villages, the next to come first."""
    found = [
        recorded
        for village in find_household.villages(turn, Role.CLERK)
        for recorded in turn.store.roster_changes.waiting(village.id)
    ]
    return found[: find_household.MOST]


@flow.opens_on(RosterButton.CALL_OFF)
def call_off(turn: Turn, change_id: int) -> None:
    """A change that waits for its day is taken back; one that is done or gone stays as it is."""
    recorded = turn.store.roster_changes.get(change_id)
    if not turn.reaches(Role.CLERK, recorded.village_id):
        raise Refuse("refused-role")
    for household_id in (recorded.household_id, recorded.other_id):
        if household_id is not None:
            another_decides.require(turn, household_id)
    name = roster_screen.named(turn, read_change(turn.store, recorded))
    done = turn.store.roster_changes.settle(
        recorded.id, Outcome.CALLED_OFF, turn.now, by=turn.me.id
    )
    turn.say("roster-called-off" if done else "roster-not-waiting", change=name)
