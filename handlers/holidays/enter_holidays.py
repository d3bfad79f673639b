"""A year's days off and make-up workdays (放假安排), entered from the State Council's notice.

GOVERNANCE.md, section 2: limits run in working time. The notice's text, or a line a holiday, is
read, shown back as days, and kept once somebody has confirmed them.
"""

from datetime import date, datetime, time

from handlers.buttons import HolidayButton
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.holidays import holiday_words
from handlers.turn import Turn
from messages.typed_holidays import read_notice
from rules.holidays import Holiday, SpecialDay
from rules.roles import Role

flow = Flow(
    "enter_holidays",
    needs=(Role.CLERK, Role.COMMAND_ROOM),
    is_untouched=lambda remembered: not remembered.get("days"),
)

KEEP, ANEW = "keep", "anew"


@flow.opens_on(HolidayButton.ENTER)
@flow.opens_on_words("phrases-holidays")
def ask_for_notice(turn: Turn) -> None:
    """Says what is there of the year that is to be entered, and asks for the rest."""
    year = holiday_words.wanted_year(turn)
    turn.remember(days=[], year=year)
    entered = [each for each in turn.store.special_days.by_day().values() if each.day.year == year]
    missing = holiday_words.missing(turn, year)
    if not missing:
        key = "holidays-known"
    elif entered:
        key = "holidays-send-rest"
    else:
        key = "holidays-send"
    lines = holiday_words.told(entered, turn.locale)
    named = holiday_words.named(missing, turn.locale)
    turn.ask(key, then=take_notice, year=str(year), lines=lines, missing=named)


@flow.step_with_pictures
def take_notice(turn: Turn, heard: Heard) -> None:
    """All of it is understood, or what is not is said and nothing of this message is taken."""
    year = turn.recall("year")
    notice = read_notice(heard.text, year)
    if notice.faults:
        faults = holiday_words.faults_told(notice.faults, turn.locale)
        turn.say("holidays-wrong", faults=faults)
        turn.stay()
        return
    if not notice.days:
        turn.ask_again("holidays-not-understood")
        return
    if notice.year not in (turn.today.year, turn.today.year + 1):
        turn.say("holidays-other-year", year=str(notice.year), wanted=str(year))
        turn.stay()
        return
    days = {each.day: each for each in (*_recalled(turn), *notice.days)}
    turn.remember(
        year=notice.year,
        days=[[each.day.isoformat(), each.is_workday, each.of] for each in days.values()],
    )
    _show_back(turn)


@flow.step_with_pictures
def confirm(turn: Turn, heard: Heard) -> None:
    """The days are kept, or begun anew, or more of them come.

    1. What is there already is left; two people who enter the same enter it once.
    2. Every limit in working time that runs past the first of these days is worked out anew.
    """
    if heard.choice == ANEW:
        ask_for_notice(turn)
        return
    if heard.choice != KEEP:
        take_notice(turn, heard)
        return
    days = _recalled(turn)
    kept = turn.store.special_days.enter(days, turn.me.id, turn.now)
    if kept:
        first = min(each.day for each in days)
        begins = datetime.combine(first, time(), turn.regulations.zone)
        turn.store.case_clocks.look_from(begins, turn.now)
    year = turn.recall("year")
    missing = holiday_words.missing(turn, year)
    if not kept:
        key = "holidays-kept-before"
    else:
        key = "holidays-kept-some" if missing else "holidays-kept"
    turn.say(key, year=str(year), missing=holiday_words.named(missing, turn.locale))


def _show_back(turn: Turn) -> None:
    lines = holiday_words.told(_recalled(turn), turn.locale)
    choices = [(KEEP, turn.words("holidays-yes")), (ANEW, turn.words("holidays-anew"))]
    turn.ask(
        "holidays-right", then=confirm, choices=choices, year=str(turn.recall("year")), lines=lines
    )


def _recalled(turn: Turn) -> tuple[SpecialDay, ...]:
    return tuple(
        SpecialDay(date.fromisoformat(written), is_workday, tuple(map(Holiday, of)))
        for written, is_workday, of in turn.recall("days")
    )
