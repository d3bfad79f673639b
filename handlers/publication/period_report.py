"""What a meeting passed and the village published is reported to the town: asked for, recorded."""

from datetime import date

from handlers.buttons import PeriodButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.people import find_household
from handlers.turn import Turn
from messages.written import day, period_named
from rules.roles import Role
from storage.areas import Area
from storage.period_records import REPORT
from storage.settlements import FINAL, Settlement

flow = Flow("period_report", needs=Role.CLERK, where=Where.PRIVATE)


def ask_for_report(
    turn: Turn, village: Area, settlement: Settlement, until: date, key: str
) -> None:
    """Asks the village's clerks; one tap says that it is done."""
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        locale = turn.letters.locale_of(clerk)
        turn.letters.to_person(
            clerk,
            key,
            buttons=(("button-reported", token(PeriodButton.REPORTED, settlement.id)),),
            village=village.name,
            period=period_named(settlement.period, locale),
            until=day(until, locale),
        )


def to_report(turn: Turn, village: Area) -> list[Settlement]:
    """The village's final results that go to the town and have not gone yet."""
    return [
        each
        for each in turn.store.settlements.village_standing_in(village.id, FINAL)
        if turn.regulations.is_to_be_reported(each.period)
        and turn.store.period_records.report(village.id, each.period) is None
    ]


@flow.opens_on_words("phrases-reported")
def newest_is_reported(turn: Turn) -> None:
    """The result that waits longest."""
    found = _all(turn)
    if not found:
        raise Refuse("report-none-waits")
    _record(turn, found[0])


@flow.opens_on(PeriodButton.REPORTED)
def is_reported(turn: Turn, settlement_id: int) -> None:
    """Kept once; the same tap again finds it kept."""
    for each in _all(turn):
        if each.id == settlement_id:
            _record(turn, each)
            return
    raise Refuse("report-none-waits")


def _record(turn: Turn, settlement: Settlement) -> None:
    turn.store.period_records.record(
        REPORT,
        settlement.village_id,
        settlement.period,
        held_on=turn.today,
        by=turn.me.id,
        source=f"report:{settlement.id}",
        now=turn.now,
    )
    turn.say(
        "report-recorded",
        village=turn.store.areas.get(settlement.village_id).name,
        period=period_named(settlement.period, turn.locale),
        day=day(turn.today, turn.locale),
    )


def _all(turn: Turn) -> list[Settlement]:
    villages = find_household.villages(turn, Role.CLERK)
    return [each for village in villages for each in to_report(turn, village)]
