"""The days of a period in words: when points are redeemed, and that a holiday has moved it."""

from messages.catalogue import say
from messages.written import day
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
