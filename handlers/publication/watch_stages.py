"""Every morning: whoever a period waits for is reminded, and what comes next is announced.

Each reminder is given once, on a workday, in the morning (GOVERNANCE.md section 3). Panels,
objections and honours have their own: panel_calendar, watch_objections, select_honours. What waits
for a supervisor's second look stands in watch_recheck.
"""

from datetime import date, datetime

from handlers.buttons import BudgetButton, DeskButton, PanelButton, PeriodButton
from handlers.flow import Flow, token
from handlers.holidays import ask_holidays
from handlers.letters import Labels
from handlers.points import declaring_time, watch_proposals
from handlers.publication import budget
from handlers.publication.meeting_words import meeting_name
from handlers.publication.pass_result import waiting
from handlers.publication.period_report import ask_for_report, to_report
from handlers.publication.stage_words import redeeming_words
from handlers.scoring import watch_recheck
from handlers.turn import Turn
from messages.written import day, period_named
from rules.periods import Period
from rules.roles import Role
from rules.stages import Stages, workday_before
from storage.areas import Area
from storage.settlements import FINAL, SETTLED, Settlement

flow = Flow("watch_stages")

NOT_SCORED, COST_REMINDED, MEETING_ASKED, MEETING_LATE, REPORT_LATE, REDEMPTION = (
    "not_scored",
    "cost_reminded",
    "meeting_asked",
    "meeting_late",
    "report_late",
    "redemption",
)
"""What is noted of a period when it was said, so that it is said once."""


@flow.opens_on_due("stages_watched")
def watch(turn: Turn, village: Area, due_at: datetime) -> None:
    """Nobody is asked anything on a day off, or at night after the program was down.

    What was due then is said on the next workday's morning.
    """
    del due_at
    if not turn.regulations.is_workday(turn.today) or turn.regulations.is_quiet(turn.now):
        return
    _scoring(turn, village)
    for period in turn.regulations.ended_before(turn.today):
        settlement = turn.store.settlements.of_period(village.id, str(period))
        if settlement is None:
            continue
        days = turn.regulations.stages(period)
        if settlement.state == SETTLED and not settlement.part_of:
            _cost(turn, village, settlement, days)
        _redemption(turn, village, settlement, days)
    _meetings(turn, village)
    _reports(turn, village)
    declaring_time.announce(turn, village)
    watch_proposals.remind(turn, village)
    watch_recheck.remind(turn, village)
    ask_holidays.remind(turn, village)


@flow.opens_on_due(budget.WORKED_OUT)
def hear_the_result(turn: Turn, village: Area, due_at: datetime) -> None:
    """What was just worked out is told at once, unless people are asleep: then in the morning."""
    del due_at
    if turn.regulations.is_quiet(turn.now):
        return
    for settlement in turn.store.settlements.village_standing_in(village.id, SETTLED):
        if not settlement.part_of:
            budget.tell_cost(turn, village, settlement)
    _meetings(turn, village)


def _scoring(turn: Turn, village: Area) -> None:
    """In the last days of scoring: no panel is called and nothing is marked."""
    period = turn.regulations.ended_before(turn.today)[0]
    if turn.regulations.holds_only_from(period) is not None:
        return
    scheme = turn.regulations.scheme_for(period)
    until = turn.regulations.stages(period).scored_until
    if scheme.panel is None or turn.today > until:
        return
    items = [item.code for item in scheme.items]
    if turn.store.ledger.has_mark(village.id, items, period.first_day, period.last_day):
        return
    called = (panel.period for panel in turn.store.panels.of_village(village.id))
    if str(period) in called or not turn.store.participation.in_village(village.id):
        return
    if not _first(turn, village, str(period), NOT_SCORED):
        return
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        locale = turn.letters.locale_of(clerk)
        turn.letters.to_person(
            clerk,
            "stage-not-scored",
            buttons=(("menu-panels", token(PanelButton.LIST)),),
            village=village.name,
            period=period_named(str(period), locale),
            day=day(until, locale),
        )


def _cost(turn: Turn, village: Area, settlement: Settlement, days: Stages) -> None:
    """What the result could cost, in the morning; again on the eve if nobody has looked."""
    if budget.tell_cost(turn, village, settlement):
        return
    eve = workday_before(days.published_on, turn.regulations.is_workday)
    seen = turn.store.period_records.is_noted(village.id, settlement.period, budget.SEEN)
    if seen or turn.today < eve or not _first(turn, village, settlement.period, COST_REMINDED):
        return
    kind = Period.parse(settlement.period).kind
    buttons = ((budget.named(kind), token(BudgetButton.SHOW)),)
    _tell_clerks(turn, village, settlement, "stage-cost-unseen", days.published_on, buttons)


def _meetings(turn: Turn, village: Area) -> None:
    """The meeting is asked for when there is something to pass, and once more when it is late."""
    for settlement in waiting(turn, village):
        met_by = turn.regulations.stages(Period.parse(settlement.period)).met_by
        held = turn.store.period_records.meeting(village.id, settlement.period)
        if met_by is None or held is not None:
            continue
        buttons = (("button-meeting", token(PeriodButton.MEETING, settlement.id)),)
        if turn.today >= met_by and _first(turn, village, settlement.period, MEETING_LATE):
            _first(turn, village, settlement.period, MEETING_ASKED)
            _tell_clerks(turn, village, settlement, "stage-meeting-late", met_by, buttons)
        elif _first(turn, village, settlement.period, MEETING_ASKED):
            _tell_clerks(turn, village, settlement, "stage-meeting-asked", met_by, buttons)


def _reports(turn: Turn, village: Area) -> None:
    """The report to the town, on its last workday if it has not gone."""
    for settlement in to_report(turn, village):
        until = turn.regulations.stages(Period.parse(settlement.period)).reported_by
        if until is None or turn.today < workday_before(until, turn.regulations.is_workday):
            continue
        if _first(turn, village, settlement.period, REPORT_LATE):
            ask_for_report(turn, village, settlement, until, "stage-report-late")


def _redemption(turn: Turn, village: Area, settlement: Settlement, days: Stages) -> None:
    """On the eve of redemption day: the clerks prepare the desk, the groups hear of it.

    Where the result is not final yet, the clerks alone hear why nothing of it can be redeemed.
    """
    on = days.redeemed_on
    if on is None or not workday_before(on, turn.regulations.is_workday) <= turn.today < on:
        return
    if not _first(turn, village, settlement.period, REDEMPTION):
        return
    if settlement.state != FINAL:
        _tell_clerks(turn, village, settlement, "stage-redemption-not-final", on, ())
        return
    buttons = (("menu-desk", token(DeskButton.OPEN)),)
    _tell_clerks(turn, village, settlement, "stage-redemption-clerk", on, buttons)
    redeeming = redeeming_words(days, turn.house.locale)
    for group in turn.store.chats.groups_of(village.id):
        turn.letters.to_group(
            group, "stage-redemption-group", village=village.name, redeeming=redeeming
        )


def _tell_clerks(
    turn: Turn, village: Area, settlement: Settlement, key: str, on: date, buttons: Labels
) -> None:
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        locale = turn.letters.locale_of(clerk)
        turn.letters.to_person(
            clerk,
            key,
            buttons=buttons,
            village=village.name,
            period=period_named(settlement.period, locale),
            meeting=meeting_name(turn, Period.parse(settlement.period), locale),
            day=day(on, locale),
        )


def _first(turn: Turn, village: Area, period: str, note: str) -> bool:
    return turn.store.period_records.note(village.id, period, note, turn.now)
