"""The objection days are over: the month is final (公布), or waits, or is corrected first.

GOVERNANCE.md section 5: each objection is answered, and nothing is redeemable before the result is
final. Our reading, where the text is silent: all upheld objections of a period make one correction,
when the window has closed and the last is answered, so that the village reads one new board and
not one for each; it is asked for at once, but at no quiet hour, and by the morning at the latest. A
correction answers objections and opens no window of its own: it is final the morning after.
"""

from datetime import datetime

from handlers.flow import Flow
from handlers.publish_correction import publish_settled
from handlers.turn import Turn
from messages.written import month
from rules.objections import State
from rules.roles import Role
from storage.areas import Area
from storage.settlements import Settlement

flow = Flow("final_month")


@flow.opens_on_due("month_final")
@flow.opens_on_due("month_final_late")
def make_final(turn: Turn, village: Area, due_at: datetime) -> None:
    """公布: makes final every published month whose last day for objections is over in the town.

    The month's own moment of the plan and every morning come here, so that a late publication has
    its whole window. The points are credited outside the step.

    1. A correction whose publication was cut off is published.
    2. A month with an open objection waits; its clerks hear so once.
    3. One with an upheld objection is worked out anew.
    4. All others become final; a correction not on the day on which it was published.
    """
    del due_at
    publish_settled(turn, village)
    for settlement in turn.store.settlements.unopposed(village.id, turn.today):
        states = _states(turn, settlement)
        if State.OPEN in states:
            _hold(turn, village, settlement, states.count(State.OPEN))
        elif State.UPHELD in states:
            turn.store.revisions.ask_next(settlement, turn.now)
        elif _is_of_today(turn, settlement):
            continue
        elif turn.store.revisions.credit(settlement.id):
            _tell_final(turn, village, settlement)


def after_an_answer(turn: Turn, village: Area) -> None:
    """Asks for the correction as soon as nothing waits any more, unless people are asleep."""
    local = turn.now.astimezone(turn.regulations.zone).time()
    if turn.regulations.plan.burden.is_quiet(local):
        return
    for settlement in turn.store.settlements.unopposed(village.id, turn.today):
        states = _states(turn, settlement)
        if State.UPHELD in states and State.OPEN not in states:
            turn.store.revisions.ask_next(settlement, turn.now)


def _states(turn: Turn, settlement: Settlement) -> list[State]:
    return [each.state for each in turn.store.objections.of_settlement(settlement.id)]


def _is_of_today(turn: Turn, settlement: Settlement) -> bool:
    published_at = settlement.published_at
    return published_at is not None and turn.regulations.today(published_at) >= turn.today


def _hold(turn: Turn, village: Area, settlement: Settlement, count: int) -> None:
    if not turn.store.revisions.hold(settlement.id, turn.now):
        return
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        turn.letters.to_person(
            clerk,
            "clerk-month-waits",
            village=village.name,
            month=month(settlement.period, turn.letters.locale_of(clerk)),
            count=count,
        )


def _tell_final(turn: Turn, village: Area, settlement: Settlement) -> None:
    for group in turn.store.chats.groups_of(village.id):
        turn.letters.to_group(
            group,
            "final",
            village=village.name,
            month=month(settlement.period, turn.house.locale),
            day=str(turn.regulations.scheme.calendar.redemption_day),
        )
