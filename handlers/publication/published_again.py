"""A publication said once more, on paper or as words to copy: what was frozen, no more than that.

GOVERNANCE.md section 5: rank, group, code, masked name and points. A name whose household has
taken its consent back since is left out, though the frozen data still hold it masked.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from handlers.publication.result_board import (
    SHORT_DIGEST,
    as_printed,
    heads_of,
    telephone_of,
    unnamed,
)
from messages.catalogue import say
from messages.recipes import BoardLine, PrintedRecipe
from messages.written import day, period_named
from storage.areas import Area
from storage.publications import Publication
from storage.settlements import CREDITING, FINAL, SUPERSEDED, Settlement
from storage.store import Store

FIRST = 1
MOST_CHANGES = 8
"""Lines about what a correction changed; more would fill the page, and the table has them all."""

LINES_A_PIECE = 25
"""Households in one piece of text: below what the narrowest platform takes at once."""


@dataclass(frozen=True)
class Shown:
    """A publication as it may be shown today, with the settlement it is of.

    `passed` is the day of the meeting that passed it, how many were due and how many came.
    """

    village: Area
    settlement: Settlement
    publication: Publication
    lines: tuple[BoardLine, ...]
    passed: tuple[str, int, int] | None
    changes: tuple[tuple[str, str, str, str], ...]


def shown_again(store: Store, publication: Publication) -> Shown:
    """What the publication froze, without the names that may not be shown any more."""
    settlement = store.settlements.get(publication.settlement_id)
    body: dict[str, Any] = json.loads(publication.body)
    agreed = {
        each.code
        for each in store.households.in_village(settlement.village_id)
        if each.name_may_be_published
    }

    def named(code: str, name: str) -> str:
        return name if code in agreed else ""

    lines = tuple(
        BoardLine(rank, group, code, named(code, name), *figures)
        for rank, group, code, name, *figures in body["households"]
    )
    changes = tuple(
        (code, named(code, name), before, after)
        for code, name, before, after in body.get("corrects", {}).get("changes", ())
    )
    village = store.areas.get(settlement.village_id)
    passed = tuple(body["passed"]) if "passed" in body else None
    return Shown(village, settlement, publication, lines, passed, changes)


def title_of(shown: Shown, locale: str) -> str:
    """Whether it is open (公示), corrected, final (公布) or out of date."""
    named = period_named(shown.settlement.period, locale)
    if shown.settlement.state == SUPERSEDED:
        return say(locale, "print-title-superseded", month=named)
    if shown.settlement.state in (CREDITING, FINAL):
        return say(locale, "print-title-final", month=named)
    if shown.settlement.revision > FIRST:
        return say(locale, "board-title-corrected", month=named)
    return say(locale, "board-title", month=named)


def notice_of(store: Store, shown: Shown, today: date, locale: str) -> tuple[str, ...]:
    """Until when and where to object, by which telephone, and what this one is."""
    settlement, publication = shown.settlement, shown.publication
    telephone = telephone_of(store, shown.village)
    is_open = (
        settlement.revision == FIRST
        and settlement.state not in (SUPERSEDED, CREDITING, FINAL)
        and publication.objections_until >= today
    )
    key = "print-notice-open" if is_open else "print-notice-over"
    lines = say(
        locale, key, until=day(publication.objections_until, locale), telephone=telephone
    ).splitlines()
    lines.append(
        say(
            locale,
            "print-which",
            count=str(len(shown.lines)),
            revision=str(settlement.revision),
        )
    )
    if shown.passed is not None:
        held_on, due, present = shown.passed
        held = day(date.fromisoformat(held_on), locale)
        lines.append(say(locale, "print-passed", day=held, due=str(due), present=str(present)))
    lines += unnamed(shown.lines, locale)
    if settlement.state == SUPERSEDED:
        lines.append(say(locale, "print-superseded"))
    if shown.changes:
        lines.append(say(locale, "print-changes", count=str(len(shown.changes))))
        lines += [_change(locale, *change) for change in shown.changes[:MOST_CHANGES]]
    return tuple(lines)


def printed(
    store: Store, shown: Shown, today: date, locale: str, paper: Literal["A4", "A3"]
) -> PrintedRecipe:
    """The sheet for the notice board, with the lines to sign and room for the seal."""
    village = shown.village
    town = store.areas.get(village.parent_id) if village.parent_id else village
    return PrintedRecipe(
        place=say(locale, "board-place", town=town.name, village=village.name),
        title=title_of(shown, locale),
        notice=notice_of(store, shown, today, locale),
        heads=heads_of(shown.settlement, shown.lines, locale),
        lines=as_printed(shown.lines),
        digest=say(locale, "board-digest", digest=shown.publication.digest[:SHORT_DIGEST]),
        sign=tuple(say(locale, "print-sign").splitlines()),
        seal=say(locale, "print-seal"),
        paper=paper,
    )


def words_of(store: Store, shown: Shown, today: date, locale: str) -> Iterator[str]:
    """The same as words, in pieces to be copied one after the other."""
    starts = range(0, max(len(shown.lines), 1), LINES_A_PIECE)
    title = title_of(shown, locale)
    head = say(locale, "print-words-head", village=shown.village.name, title=title)
    for number, start in enumerate(starts, start=1):
        said = [head]
        if len(starts) > 1:
            said.append(say(locale, "print-words-piece", number=str(number), of=str(len(starts))))
        if number == 1:
            said += notice_of(store, shown, today, locale)
        said += [
            _line(locale, shown.settlement, each)
            for each in shown.lines[start : start + LINES_A_PIECE]
        ]
        if number == len(starts):
            digest = shown.publication.digest[:SHORT_DIGEST]
            said.append(say(locale, "board-digest", digest=digest))
        yield "\n".join(said)


def _line(locale: str, settlement: Settlement, line: BoardLine) -> str:
    who = " ".join(part for part in (line.code, line.name) if part)
    key = "print-words-line-so-far" if settlement.part_of else "print-words-line"
    last = line.year_points
    if line.average:
        key, last = "print-words-line-average", line.average
    return say(locale, key, rank=line.rank, household=who, points=line.points, last=last)


def _change(locale: str, code: str, name: str, before: str, after: str) -> str:
    who = say(locale, "corrected-who", household=code, name=name) if name else code
    return say(locale, "corrected-line", who=who, before=before, after=after)
