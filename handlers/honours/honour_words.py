"""How honours are told: their names, dates with the year, what they bring."""

from datetime import date

from handlers.regulations import Regulations
from messages.catalogue import say
from rules.periods import Period
from rules.scheme_honours import Award
from rules.schemes import Scheme
from storage.honour_records import Honour


def full_date(day: date, locale: str) -> str:
    """A day with its year."""
    named = say(locale, f"month-{day.month}")
    return say(locale, "honour-date", year=str(day.year), month=named, day=str(day.day))


def award_of(scheme: Scheme, code: str) -> Award:
    """What an honour brings by a version of the scheme; plain where that does not know it."""
    for honours in scheme.honours.values():
        for honour in honours:
            if honour.honour == code:
                return honour.award
    return next((each.award for each in scheme.selections if each.code == code), Award())


def scheme_given_by(regulations: Regulations, honour: Honour) -> Scheme:
    """The version of the scheme in force when an honour's month or year ended."""
    return regulations.scheme_on(Period.parse(honour.period).last_day)


def brings_in(award: Award, locale: str) -> str:
    """What an honour brings, in a language; empty where the scheme says nothing."""
    return award.brings if locale == "zh_CN" else award.brings_en
