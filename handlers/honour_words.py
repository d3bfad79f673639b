"""How honours are told: their names, dates with the year, what they bring."""

from datetime import date

from handlers.regulations import Named
from messages.catalogue import say
from rules.scheme_honours import Award
from rules.schemes import Scheme


def name_in(named: Named, locale: str) -> str:
    """What an honour is called in a language; it was kept when it was given."""
    return named.name if locale == "zh_CN" else named.name_en


def full_date(day: date, locale: str) -> str:
    """A day with its year."""
    named = say(locale, f"month-{day.month}")
    return say(locale, "honour-date", year=str(day.year), month=named, day=str(day.day))


def award_of(scheme: Scheme, code: str) -> Award:
    """What an honour brings by the scheme of today; plain where it does not know it any more."""
    for honours in scheme.honours.values():
        for honour in honours:
            if honour.honour == code:
                return honour.award
    return next((each.award for each in scheme.selections if each.code == code), Award())


def brings_in(award: Award, locale: str) -> str:
    """What an honour brings, in a language; empty where the scheme says nothing."""
    return award.brings if locale == "zh_CN" else award.brings_en
