"""Each night: what is no longer needed is let go of, and months nobody may object to end."""

from datetime import datetime, timedelta

from handlers.flow import Flow
from handlers.publication import photos_go
from handlers.turn import Turn
from messages.catalogue import say
from storage.areas import Area

flow = Flow("housekeeping")

BODIES_KEPT = timedelta(days=30)
CALLERS_KEPT = timedelta(days=180)
"""After a case has ended: so long somebody may still come back to it. Our reading."""
TRIES_KEPT = timedelta(days=1)
MOST_BODIES = 5_000
"""In one step, so that nobody waits for it; the next night goes on."""
MOST_CALLERS = 500
"""Each is taken out of all that was said of the case."""


@flow.opens_on_due("housekeeping")
def tidy_up(turn: Turn, village: Area, due_at: datetime) -> None:
    """Runs for every village, whose own photos go; of all else what the first has tidied the others
    find tidy."""
    del due_at
    photos_go.let_go(turn, village)
    turn.store.inbox.forget_before(turn.now - BODIES_KEPT, MOST_BODIES)
    somebody = say(turn.house.locale, "reporter-somebody")
    turn.store.case_callers.forget_closed_before(turn.now - CALLERS_KEPT, MOST_CALLERS, somebody)
    turn.store.unreadable.forget_before(turn.now - BODIES_KEPT)
    turn.store.binding.forget_tries(turn.now - TRIES_KEPT)
    turn.store.pages.close_sessions(turn.now)
