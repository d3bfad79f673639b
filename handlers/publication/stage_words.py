"""The days of a period in words: when points are redeemed, and that a holiday has moved it."""

from datetime import date

from handlers.turn import Turn
from messages.catalogue import say
from messages.written import coming_day, day
from rules.redemption_days import next_redemption_day
from rules.stages import Stages


def redeeming_words(days: Stages, locale: str) -> str:
    """Redemption day, and the day it was planned for where a holiday is in the way."""
    if days.redeemed_on is None or days.redemption_planned is None:
        return say(locale, "stage-no-redemption")
    on = day(days.redeemed_on, locale)
    if not days.is_moved:
        return say(locale, "stage-redemption", day=on)
    planned = day(days.redemption_planned, locale)
    return say(locale, "stage-redemption-moved", day=on, planned=planned)


def redeemed_after(turn: Turn, days: Stages, final_on: date) -> date:
    """The redemption day of what becomes final on a day: its own, or the first one after."""
    assert days.redeemed_on is not None, "a part credits nothing"
    if final_on <= days.redeemed_on:
        return days.redeemed_on
    scheme = turn.regulations.scheme_on(final_on)
    return next_redemption_day(scheme, final_on, turn.regulations.is_workday)


def missed_words(days: Stages, on: date, locale: str) -> str:
    """That a period comes too late for its own redemption day, and on which it is spent instead."""
    assert days.redeemed_on is not None, "a part credits nothing"
    own = days.redeemed_on
    return say(
        locale,
        "stage-redemption-missed",
        planned=day(own, locale),
        day=coming_day(on, own, locale),
    )


def coming_redemption(turn: Turn, days: Stages | None, locale: str) -> str:
    """The same; of what became final too late for its own day, or has none, the next one."""
    if days is not None and (days.redeemed_on is None or turn.today <= days.redeemed_on):
        return redeeming_words(days, locale)
    scheme, is_workday = turn.regulations.scheme, turn.regulations.is_workday
    return say(
        locale,
        "stage-redemption",
        day=coming_day(next_redemption_day(scheme, turn.today, is_workday), turn.today, locale),
    )
