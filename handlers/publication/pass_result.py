"""The clerk records the meeting that passed a period's result: when, how many came, who supervised.

GOVERNANCE.md section 4, scheme B: the year's points go before the meeting of party members and
villagers' representatives, with the village's leading cadre supervising, and only then to the
board. A record is never changed; a mistake is mended by recording the meeting again.
"""

from handlers import asked_day
from handlers.buttons import PeriodButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import find_household
from handlers.publication.coming_days import next_morning
from handlers.publication.meeting_words import meeting_name, meeting_words
from handlers.turn import Turn
from messages.typed_amount import typed_count
from messages.written import day, period_named
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.period_records import MEETING
from storage.settlements import SETTLED, Settlement

flow = Flow("pass_result", needs=Role.CLERK, where=Where.PRIVATE)

YES, NO = "yes", "no"
MOST = 9999
"""More than come to any village's meeting."""
LONGEST_NAME = 20


def waiting(turn: Turn, village: Area) -> list[Settlement]:
    """The village's results that a meeting must pass, not published yet."""
    return [
        each
        for each in turn.store.settlements.village_standing_in(village.id, SETTLED)
        if turn.regulations.must_be_passed(each.period)
        and turn.store.publications.of_settlement(each.id) is None
        and each.revision == 1
    ]


@flow.opens_on_words("phrases-meeting")
def find_result(turn: Turn) -> None:
    """The result that waits for its meeting; which, if there are several."""
    found = _all_waiting(turn)
    if not found:
        raise Refuse("meeting-none-waits")
    if len(found) == 1:
        _ask_day(turn, found[0])
        return
    choices = [(str(each.id), _named(turn, each)) for each in found]
    turn.ask("meeting-which", then=choose_result, choices=choices, free=False)


@flow.opens_on(PeriodButton.MEETING)
def record_for(turn: Turn, settlement_id: int) -> None:
    """The same, from the message that asked for it."""
    _ask_day(turn, _require(turn, settlement_id))


@flow.step
def choose_result(turn: Turn, heard: Heard) -> None:
    """One of the results that wait."""
    _ask_day(turn, _require(turn, int(heard.choice)))


def _ask_day(turn: Turn, settlement: Settlement) -> None:
    turn.remember(settlement_id=settlement.id)
    before = turn.store.period_records.meeting(settlement.village_id, settlement.period)
    lines = []
    if before is not None:
        lines.append(turn.words("meeting-already", record=meeting_words(turn, before, turn.locale)))
    lines.append(
        turn.words("meeting-which-day", result=_named(turn, settlement), meeting=_name(turn))
    )
    turn.ask_text(
        "\n".join(lines),
        then=take_day,
        choices=asked_day.choices(turn, asked_day.BACK),
    )


@flow.step
def take_day(turn: Turn, heard: Heard) -> None:
    """A day since the result was there to be looked at, and not one to come."""
    settlement, held_on = _at_hand(turn), asked_day.heard_day(turn, heard)
    there = turn.regulations.today(settlement.settled_at or turn.now)
    if held_on is None or held_on > turn.today:
        turn.ask_again("meeting-no-day")
    elif held_on < there:
        turn.ask_again("meeting-too-early")
    else:
        turn.remember(held_on=held_on.isoformat())
        turn.ask("meeting-how-many-due", then=take_due)


@flow.step
def take_due(turn: Turn, heard: Heard) -> None:
    """应到: how many were to come."""
    count = typed_count(heard.text)
    if count is None or not 0 < count <= MOST:
        turn.ask_again("meeting-no-number")
        return
    turn.remember(due=count)
    turn.ask("meeting-how-many-present", then=take_present)


@flow.step
def take_present(turn: Turn, heard: Heard) -> None:
    """实到: how many came, not more than were to come."""
    count = typed_count(heard.text)
    if count is None or count <= 0:
        turn.ask_again("meeting-no-number")
    elif count > turn.recall("due"):
        turn.ask_again("meeting-too-many")
    else:
        turn.remember(present=count)
        turn.ask("meeting-who-led", then=take_leader)


@flow.step
def take_leader(turn: Turn, heard: Heard) -> None:
    """Who supervised; then everything once more before it is kept."""
    name = heard.text.strip()[:LONGEST_NAME]
    if not any(map(str.isalpha, name)):  # 25 is a count, and nobody's name
        turn.ask_again("meeting-needs-name")
        return
    turn.remember(led_by=name)
    turn.ask(
        "meeting-confirm",
        then=confirm,
        choices=[(YES, turn.words("meeting-yes")), (NO, turn.words("meeting-no"))],
        free=False,
        result=_named(turn, _at_hand(turn)),
        meeting=_name(turn),
        day=day(asked_day.kept_day(turn.recall("held_on")), turn.locale),
        due=str(turn.recall("due")),
        present=str(turn.recall("present")),
        led=name,
    )


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """Kept; what did not pass is not published, and stays as it is until a meeting passes it."""
    settlement = _at_hand(turn)
    if heard.choice != YES:
        turn.say("meeting-not-passed", result=_named(turn, settlement))
        return
    turn.store.period_records.record(
        MEETING,
        settlement.village_id,
        settlement.period,
        held_on=asked_day.kept_day(turn.recall("held_on")),
        due=turn.recall("due"),
        present=turn.recall("present"),
        led_by=turn.recall("led_by"),
        by=turn.me.id,
        source=f"chat:{turn.cause}",
        now=turn.now,
    )
    period = Period.parse(settlement.period)
    days = turn.regulations.stages(period)
    turn.say(
        "meeting-recorded",
        result=_named(turn, settlement),
        day=day(max(days.published_on, next_morning(turn)), turn.locale),
        days=str(turn.regulations.scheme_for(period).calendar.objection_days),
    )


def _all_waiting(turn: Turn) -> list[Settlement]:
    villages = find_household.villages(turn, Role.CLERK)
    return [each for village in villages for each in waiting(turn, village)]


def _require(turn: Turn, settlement_id: int) -> Settlement:
    """Raises Refuse once it was published, or is no result of the clerk's villages."""
    for each in _all_waiting(turn):
        if each.id == settlement_id:
            return each
    raise Refuse("meeting-none-waits")


def _at_hand(turn: Turn) -> Settlement:
    return _require(turn, turn.recall("settlement_id"))


def _named(turn: Turn, settlement: Settlement) -> str:
    village = turn.store.areas.get(settlement.village_id).name
    period = period_named(settlement.period, turn.locale)
    return turn.words("meeting-result", village=village, period=period)


def _name(turn: Turn) -> str:
    return meeting_name(turn, Period.parse(_at_hand(turn).period), turn.locale)
