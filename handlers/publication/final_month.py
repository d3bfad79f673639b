"""The objection days are over: the result is final (公布), or waits, or is corrected first.

GOVERNANCE.md section 5: each objection is answered, and nothing is redeemable before the result is
final. Our reading, where the text is silent: all upheld objections of a period make one correction,
when the window has closed and the last is answered, so that the village reads one new board and
not one for each; it is asked for at once, but at no quiet hour, and by the morning at the latest. A
correction answers objections and opens no window of its own: it is final the morning after.
"""

from datetime import datetime

from handlers.flow import Flow
from handlers.publication.period_report import ask_for_report
from handlers.publication.publish_correction import publish_settled
from handlers.publication.stage_words import coming_redemption
from handlers.turn import Turn
from messages.written import period_named
from rules.objections import State
from rules.roles import Role
from storage.areas import Area
from storage.settlements import Settlement

flow = Flow("final_month")


@flow.opens_on_due("month_final")
@flow.opens_on_due("month_final_late")  # of plans written for an earlier release
def make_final(turn: Turn, village: Area, due_at: datetime) -> None:
    """公布: makes final every published result whose last day for objections is over in the town.

    Every morning comes here, so that a late publication has its whole window. The points are
    credited outside the step.

    1. A correction whose publication was cut off is published.
    2. A result with an open objection waits; its clerks hear so once.
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
    if turn.regulations.is_quiet(turn.now):
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
            month=period_named(settlement.period, turn.letters.locale_of(clerk)),
            count=count,
        )


def _tell_final(turn: Turn, village: Area, settlement: Settlement) -> None:
    """The groups hear when they can redeem, or that a part counts in the whole.

    What a meeting passed is reported to the town: the clerks hear so.
    """
    locale = turn.house.locale
    days = turn.regulations.stages_of_result(settlement.period)
    named = period_named(settlement.period, locale)
    for group in turn.store.chats.groups_of(village.id):
        if settlement.part_of:
            whole = period_named(settlement.part_of, locale)
            turn.letters.to_group(
                group, "final-part", village=village.name, month=named, whole=whole
            )
        else:
            redeeming = coming_redemption(turn, days, locale)
            turn.letters.to_group(
                group, "final", village=village.name, month=named, redeeming=redeeming
            )
    if days is not None and days.reported_by is not None:
        ask_for_report(turn, village, settlement, days.reported_by, "report-ask")
