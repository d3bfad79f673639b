"""Figures of cases in words: one thought a line, and what a person is to decide says so."""

from collections.abc import Iterator

from handlers.cases import case_card
from handlers.turn import Turn
from messages.catalogue import say
from messages.written import clock, period_named
from rules.figures import NOTHING, Figures, by_unit, total
from storage.areas import Area
from storage.figures_requests import AREA, OWN, FiguresRequest


def in_words(turn: Turn, area: Area, request: FiguresRequest, locale: str) -> str:
    """The sums of what was counted."""
    figures = total(request.cells)
    if request.unit is not None:
        figures = by_unit(request.cells).get(request.unit, NOTHING)
    head = say(
        locale,
        "figures-head",
        whose=whose(turn, area, request, locale),
        period=period_named(request.period, locale),
        until=clock(request.done_at or turn.now, turn.regulations.zone, locale),
    )
    if not figures.filed and not figures.helped:
        return f"{head}\n{say(locale, 'figures-none')}"
    return "\n".join([head, *_lines(figures, request, locale)])


def whose(turn: Turn, area: Area, request: FiguresRequest, locale: str) -> str:
    """An area's, a unit's or one's own."""
    if request.scope == OWN:
        return say(locale, "figures-own")
    if request.unit is not None:
        return case_card.unit_name(turn, request.unit, locale)
    return area.name


def _lines(figures: Figures, request: FiguresRequest, locale: str) -> Iterator[str]:
    yield say(
        locale,
        "figures-filed" if request.unit is None else "figures-given",
        filed=figures.filed,
        closed=figures.closed,
        rate=percent(figures.closing_rate),
    )
    if figures.passed_on:
        yield say(locale, "figures-passed-on", count=figures.passed_on)
    if figures.helped:
        yield say(locale, "figures-helped", count=figures.helped)
    if figures.closed:
        yield say(
            locale, "figures-on-time", count=figures.on_time, rate=percent(figures.on_time_rate)
        )
    if figures.overdue:
        yield say(locale, "figures-overdue", count=figures.overdue)
    if figures.reworked:
        yield say(locale, "figures-reworked", count=figures.reworked)
    if figures.rated:
        yield say(locale, "figures-rated", rating=tenths(figures.rating), count=figures.rated)
    if request.scope == AREA and figures.missed:
        yield say(locale, "figures-missed", count=figures.missed, bottom=figures.missed_bottom)
        yield from _said("missed", figures.missed_yes, figures.missed_no, locale)
    if request.unit is None and figures.first:
        yield say(locale, "figures-first", count=figures.first)
        yield from _said("first", figures.first_yes, figures.first_no, locale)
    if figures.remedied:
        yield say(locale, "figures-remedied", count=figures.remedied)
        yield from _said("late", figures.late_yes, figures.late_no, locale)


def _said(about: str, yes: int, no: int, locale: str) -> Iterator[str]:
    """What a person has decided of these."""
    if yes or no:
        yield say(locale, f"figures-said-{about}", yes=yes, no=no)


def percent(rate: int | None) -> str:
    """Tenths of a percent: 917 as "91.7%", 1000 as "100%", nothing as a dash."""
    return "—" if rate is None else f"{tenths(rate)}%"


def tenths(number: int | None) -> str:
    """46 as "4.6", 50 as "5", nothing as a dash."""
    if number is None:
        return "—"
    whole, part = divmod(number, 10)
    return f"{whole}.{part}" if part else str(whole)
