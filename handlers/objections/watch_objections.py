"""Every morning: whoever must answer an objection is reminded, and what is overdue goes higher.

Nothing waits for ever: each objection has an owner, and once its last day is over, the grid leaders
and the clerks of the areas above may answer it too. It stays open until somebody does.
"""

from datetime import datetime

from handlers.flow import Flow
from handlers.objections import objection_circle
from handlers.turn import Turn
from rules.objection_days import Notice, notice_due
from storage.areas import Area

flow = Flow("watch_objections")

WATCHED = "objections_watched"
"""The task of the plan."""

_KEYS = {
    Notice.EARLY: "reviewer-objection-early",
    Notice.LAST_DAY: "reviewer-objection-last-day",
    Notice.OVERDUE: "reviewer-objection-overdue",
}


@flow.opens_on_due(WATCHED)
def watch(turn: Turn, village: Area, due_at: datetime) -> None:
    """Each reminder once, also where a morning was missed: then the one that is due now."""
    del due_at
    for objection in turn.store.objections.open_in(village.id):
        filed_on = turn.regulations.today(objection.filed_at)
        due = notice_due(filed_on, objection.answer_by, turn.today)
        if due is Notice.NONE or not turn.store.objections.notice(objection, due):
            continue
        reached = objection_circle.tell_reviewers(turn, objection, _KEYS[due])
        if not reached:
            objection_circle.tell_that_nobody_can(turn, objection)
