"""Which version of the scheme holds, by which meeting, and which was adopted out of order."""

from collections.abc import Iterator
from datetime import date, datetime

from bot.office.finding import Finding, Words
from bot.office.toml_tables import preset_file
from handlers.regulations import Regulations
from handlers.roster.roster_due import TASK
from rules.periods import Period
from rules.schemes import Scheme


def scheme_in_force(
    regulations: Regulations, now: datetime, named: str, locale: str
) -> Iterator[Finding]:
    """Which version is in force for the current period, from when, and by which meeting; `named` is
    what XIANGYUE_SCHEME says, so that the mend names the file."""
    words, today = Words(locale), regulations.today(now)
    scheme, period = regulations.scheme_on(today), str(regulations.period_on(today))
    in_force = words("office-doctor-scheme", period=period, scheme=scheme.code)
    adoption = scheme.adoption
    if adoption is None:
        yield Finding(in_force, _where_adopted(named, scheme.code, words))
    elif Period.parse(adoption.holds_from).first_day > today:
        yield Finding(in_force, words("office-doctor-scheme-later", since=adoption.holds_from))
    elif not _adopted_out_of_order(scheme, today):
        by = {"since": adoption.holds_from, "day": str(adoption.adopted)}
        yield Finding(
            words("office-doctor-scheme-well", told=in_force, meeting=adoption.meeting, **by)
        )
    yield from _not_passed_yet(regulations, today, words)
    if TASK not in {task.code for task in regulations.plan.tasks}:
        yield Finding(words("office-doctor-plan"), words("office-doctor-no-roster", task=TASK))


def _not_passed_yet(regulations: Regulations, today: date, words: Words) -> Iterator[Finding]:
    """Versions whose meeting is still to come, or came when the version held already.

    What a later version has followed is over, and nobody is asked to mend it.
    """
    in_force = regulations.scheme_on(today)
    for scheme in regulations.versions or (regulations.scheme,):
        if _is_over(scheme, in_force):
            continue
        key = _adopted_out_of_order(scheme, today)
        if key and scheme.adoption is not None:
            days = {"day": str(scheme.adoption.adopted), "since": scheme.adoption.holds_from}
            yield Finding(
                words("office-doctor-scheme-named", scheme=scheme.code), words(key, **days)
            )


def _is_over(scheme: Scheme, in_force: Scheme) -> bool:
    """Whether a version was followed by the one in force."""
    if scheme.adoption is None or in_force.adoption is None:
        return False
    since = Period.parse(scheme.adoption.holds_from).first_day
    return since < Period.parse(in_force.adoption.holds_from).first_day


def _adopted_out_of_order(scheme: Scheme, today: date) -> str:
    """The key of what is wrong with the days of an adoption; empty when nothing is."""
    adoption = scheme.adoption
    if adoption is None:
        return ""
    if adoption.adopted > today:
        return "office-doctor-adopted-ahead"
    if adoption.adopted > Period.parse(adoption.holds_from).first_day:
        return "office-doctor-adopted-late"
    return ""


def _where_adopted(named: str, code: str, words: Words) -> str:
    """Where the meeting is written down: in the town's own file, or in a copy of the preset."""
    preset = preset_file(code)
    if preset is None or code not in (each.strip() for each in named.split(",")):
        return words("office-doctor-not-adopted", file=named)
    return words("office-doctor-not-adopted-preset", file=str(preset))
