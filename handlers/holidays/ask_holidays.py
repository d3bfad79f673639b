"""The year's holidays are asked for in time: of each village's clerks, three times a month.

On a workday's morning, as everything the points calendar reminds of
(handlers/publication/watch_stages.py).
"""

from handlers.buttons import HolidayButton
from handlers.flow import token
from handlers.holidays import holiday_words
from handlers.turn import Turn
from rules.roles import Role
from storage.areas import Area

ASKED = "holidays_asked"
"""Noted of the year with the month and its third, so that each is said once."""


def remind(turn: Turn, village: Area) -> None:
    """From December on while the next year, and at any time while this one, is not known."""
    year = holiday_words.asked_now(turn)
    if year is None:
        return
    third = min((turn.today.day - 1) // 10, 2)
    note = f"{ASKED}:{turn.today:%Y-%m}.{third}"
    if not turn.store.period_records.note(village.id, str(year), note, turn.now):
        return
    missing = holiday_words.missing(turn, year)
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        turn.letters.to_person(
            clerk,
            "holidays-asked",
            buttons=(("button-holidays", token(HolidayButton.ENTER)),),
            year=str(year),
            missing=holiday_words.named(missing, turn.letters.locale_of(clerk)),
        )
