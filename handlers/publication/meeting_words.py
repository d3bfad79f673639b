"""A meeting that passed a period's result, in words: which, when, how many came, who supervised."""

from handlers.turn import Turn
from messages.catalogue import say
from messages.named import name_in
from messages.written import day
from rules.periods import Period
from storage.period_records import PeriodRecord


def meeting_words(turn: Turn, meeting: PeriodRecord, locale: str) -> str:
    """The record in one line, as the group and the clerk read it."""
    return say(
        locale,
        "meeting-record",
        meeting=meeting_name(turn, Period.parse(meeting.period), locale),
        day=day(meeting.held_on, locale),
        due=str(meeting.due),
        present=str(meeting.present),
        led=meeting.led_by,
    )


def meeting_name(turn: Turn, period: Period, locale: str) -> str:
    """What the scheme calls the meeting; empty where it asks for none."""
    assembly = turn.regulations.scheme_for(period).assembly
    if assembly is None:
        return ""
    return name_in(assembly, locale)
