"""What is asked for a case, told to whoever decides it: by whom, what, until when, and why."""

from collections.abc import Iterator

from handlers.cases import case_reporter
from handlers.turn import Turn
from messages.catalogue import Value, say
from messages.named import name_in
from messages.written import day
from rules.case_life import Asked
from rules.case_limits import Clock
from rules.roles import Role
from storage.case_requests import CaseRequest
from storage.cases import Case

_DAY = 24
"""Hours of a day and a night."""

_WORKDAYS, _USUAL_WORKDAY = (1, 2, 3, 5, 10), 8
_ROUND_THE_CLOCK = (8, 16, _DAY, 2 * _DAY, 3 * _DAY)


def line(
    turn: Turn, case: Case, locale: str, reader_id: int | None, said_already: str
) -> Iterator[str]:
    """A line of the card while something waits to be decided; none where its reason stands above
    the card already."""
    request = turn.store.case_requests.open_of(case.id)
    if request is not None and request.words != said_already:
        yield say(locale, "card-asked", asked=told(turn, case, request, locale, reader_id))


def told(turn: Turn, case: Case, request: CaseRequest, locale: str, reader_id: int | None) -> str:
    """综合执法的刘强申请退单：路灯归供电所管."""
    words = case_reporter.words_for(turn, case, request.words, locale, reader_id) or "—"
    return say(locale, "asked-why", asked=named(turn, case, request, locale), words=words)


def named(turn: Turn, case: Case, request: CaseRequest, locale: str) -> str:
    """The same without why, for what is no card: no matter that becomes private rewrites it."""
    values: dict[str, Value] = {"who": _asker(turn, case, request, locale)}
    if request.asked is Asked.EXTENSION:
        values["by"] = so_long(turn, case, request.hours, locale)
    if request.asked is Asked.SUSPENSION and request.until is not None:
        values["until"] = day(request.until, locale)
    return say(locale, f"asked-{request.asked.value}", **values)


def so_long(turn: Turn, case: Case, hours: int, locale: str) -> str:
    """So many hours of a case's own clock, in the town's workdays where they are whole."""
    timed = turn.store.case_clocks.of(case.id)
    working = timed is None or timed.run.clock is Clock.WORKING
    a_day = workday(turn) if working else _DAY
    if a_day and hours % a_day == 0:
        key = "so-many-workdays" if working else "so-many-days"
        return say(locale, key, count=hours // a_day, hours=str(hours))
    return say(locale, "so-many-office-hours" if working else "case-hours", hours=str(hours))


def lengths(turn: Turn, case: Case) -> tuple[int, ...]:
    """How long an extension may be, in hours of the case's own clock: whole days of it."""
    timed = turn.store.case_clocks.of(case.id)
    if timed is not None and timed.run.clock is Clock.ROUND_THE_CLOCK:
        return _ROUND_THE_CLOCK
    return tuple(days * (workday(turn) or _USUAL_WORKDAY) for days in _WORKDAYS)


def workday(turn: Turn) -> int:
    """The hours of a workday of the town, where they are whole; else 0."""
    seconds = round(turn.regulations.items.hours.a_day.total_seconds())
    return seconds // 3600 if seconds % 3600 == 0 else 0


def _asker(turn: Turn, case: Case, request: CaseRequest, locale: str) -> str:
    """Somebody of the unit that has the case, by the unit too; else by name alone."""
    name = turn.store.people.get(request.asked_by).name
    roles = turn.store.people.view(request.asked_by, turn.today).roles
    of_unit = any(each.role is Role.HANDLING_UNIT and each.unit == case.unit for each in roles)
    unit = turn.regulations.items.unit(case.unit) if of_unit else None
    return say(locale, "asker-of-unit", unit=name_in(unit, locale), name=name) if unit else name
