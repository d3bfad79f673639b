"""Scoring photos go 30 days after their result is final (GOVERNANCE.md section 5), by night.

With them go voice notes and files of the same scores, what households declared with, looks at
claimed places, and the pages of the walls they hang on; boards, which show none, stay. A quarter
that is published by itself is a result by itself: its photos do not wait for the year, in which
nobody objects to it any more.
"""

from datetime import timedelta

from handlers.turn import Turn
from rules.periods import Period
from storage.areas import Area

KEPT = timedelta(days=30)
MOST = 500
"""In one step, so that nobody waits for it; the next night goes on."""


def let_go(turn: Turn, village: Area) -> None:
    """Counts the days of what is final, and lets go of what has had them."""
    terms = turn.store.photo_terms
    terms.note_final(village.id, turn.today)
    over = [Period.parse(each) for each in terms.over(village.id, turn.today - KEPT)]
    if not over:
        return
    due = [
        scored
        for scored in terms.scored(village.id)
        if any(_covers(final, Period.parse(scored)) for final in over)
    ]
    if due:
        for media_id in terms.to_go(village.id, due, MOST):
            terms.let_go(media_id, turn.now)


def _covers(final: Period, scored: Period) -> bool:
    return final.first_day <= scored.first_day and scored.last_day <= final.last_day
