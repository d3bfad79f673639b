"""Works a period's result out: the ledger's scores go in, every household's figures come out."""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import cache, lru_cache

from handlers.points.scores import score_of
from handlers.regulations import Regulations
from rules.part_results import settle_part
from rules.participation import Span, periods_taken, takes_part
from rules.periods import Period
from rules.ranking import Result, ranked, village_standings
from rules.schemes import Scheme
from rules.scoring import Score
from rules.standing import Household, Standing, Standings
from storage.ledger_lines import ScoreLine
from storage.results import HouseholdResult
from storage.settlements import Settlement
from storage.store import Store
from storage.tallies import END, Holder

_Note = str | Score
"""One score of a household: as a line of its tally says it, or as a document's effect."""

PERIODS_KEPT = 2
"""Of so many periods the weights are kept: the newest, and one that is settled late."""

_Spans = tuple[tuple[date, date | None], ...]


class WorkingOut:
    """Works out one village's period after another.

    A town's villages have the same kinds of scores: what those of the newest periods weigh is
    kept for the next village.
    """

    def __init__(self, regulations: Regulations) -> None:
        self._regulations = regulations
        self._standings = lru_cache(maxsize=PERIODS_KEPT)(self._standings_of)

    def work_out(self, store: Store, settlement: Settlement) -> Iterator[HouseholdResult]:
        """The period's result of every household that takes part, by GOVERNANCE.md section 4.

        It is settled by the version of the scheme that is in force then; the months before it
        count in the year by their own. When this returns, all that it needs has been read; what
        is left to do is ranked and given out row by row.
        """
        period = Period.parse(settlement.period)
        if settlement.part_of:
            return _work_out_part(store, self._regulations, settlement.village_id, period)
        scheme = self._regulations.scheme_for(period)
        first_day = store.ledger.first_score_day(settlement.village_id)
        start = min(Period.holding(scheme.period, first_day), period) if first_day else period
        if scheme.ranking != "average":
            # An average reaches back to the first score, everything else to the year's beginning.
            start = max(start, period.first_of_year)
        members = (
            store.households.members_count(settlement.village_id, period.last_day)
            if scheme.ranking == "average"
            else {}
        )
        standings = self._standings(period, start)
        restrictions = _restrictions(store, settlement.village_id, scheme, start)
        ids: list[int] = []
        found: list[Standing] = []
        taken = cache(lambda spans: _taken(period, spans))
        for holder, spans in _each(
            store.tallies.holders(settlement.village_id, _months(start, period))
        ):
            terms = taken(spans)
            if terms is None:
                continue
            count = max(members.get(holder.id, 1), 1)
            household = Household(holder.code, count, holder.resident, terms[0], terms[1])
            notes: Sequence[_Note] = holder.said.split(END) if holder.said else ()
            if holder.id in restrictions:
                notes = (*notes, *restrictions[holder.id])
            ids.append(holder.id)
            found.append(standings.of(household, notes))
        return map(_kept, ids, ranked(scheme, found, period))

    def _standings_of(self, period: Period, start: Period) -> Standings[_Note]:
        scheme_on = cache(self._regulations.scheme_on)
        scheme = self._regulations.scheme_for(period)
        several = len(self._regulations.versions) > 1
        return village_standings(
            scheme,
            period,
            start,
            lambda note: note if isinstance(note, Score) else _score(scheme_on, note),
            (lambda each: _counts_by(scheme_on(each.first_day), scheme)) if several else None,
            _but_for_the_day,
        )


def _work_out_part(
    store: Store, regulations: Regulations, village_id: int, part: Period
) -> Iterator[HouseholdResult]:
    """What a part of a period comes to; it has at most a year's scores, and no million of homes."""
    scheme = regulations.scheme_for(part)
    scheme_on = cache(regulations.scheme_on)
    ids: dict[str, int] = {}
    households: list[Household] = []
    scores: list[Score] = []
    rows = store.tallies.holders(village_id, _months(part.first_of_year, part))
    for holder, spans in _each(rows):
        terms = _taken(part, spans)
        if terms is None:
            continue
        ids[holder.code] = holder.id
        households.append(Household(holder.code, 1, holder.resident, terms[0], terms[1]))
        said = holder.said.split(END) if holder.said else ()
        scores += [replace(_score(scheme_on, each), household=holder.code) for each in said]
    results = settle_part(scheme, households, scores, part)
    return (_kept(ids[result.household], result) for result in results)


def _restrictions(
    store: Store, village_id: int, scheme: Scheme, start: Period
) -> Mapping[int, tuple[Score, ...]]:
    """The documents that keep households from redeeming, as entries, by household id.

    One of an earlier year goes on: it stands at the beginning of what is worked out.
    """
    found: dict[int, tuple[Score, ...]] = {}
    for each in store.restrictions.in_village(village_id):
        if each.item in scheme.by_code:
            score = Score(
                day=max(each.since, start.first_day),
                household="",
                item=each.item,
                document=each.document,
                until=each.term.last_day,
            )
            found[each.household_id] = (*found.get(each.household_id, ()), score)
    return found


def _each(rows: Iterator[Holder]) -> Iterator[tuple[Holder, _Spans]]:
    """Each household once, with the days of all its consents."""
    before = next(rows, None)
    if before is None:
        return
    spans: _Spans = ((before.since, before.until),)
    for row in rows:
        if row.id == before.id:
            spans = (*spans, (row.since, row.until))
            continue
        yield before, spans
        before, spans = row, ((row.since, row.until),)
    yield before, spans


def _taken(period: Period, spans: _Spans) -> tuple[Period, frozenset[Period]] | None:
    """Since when a household with such consents takes part, and when not; None if not now."""
    read = [Span(since, until) for since, until in spans]
    if not takes_part(read, period):
        return None
    return periods_taken(read, period.kind, period)


def _months(start: Period, period: Period) -> Sequence[str]:
    first = Period.holding("month", start.first_day).ordinal
    last = Period.holding("month", period.last_day).ordinal
    return [str(Period.at("month", ordinal)) for ordinal in range(first, last + 1)]


def _score(scheme_on: Callable[[date], Scheme], said: str) -> Score:
    """What a line of a tally says: item, quantity, hundredths, day."""
    item, quantity, hundredths, written = said.split(" ")
    day = date.fromisoformat(written)
    return score_of(scheme_on(day), ScoreLine(0, item, quantity, int(hundredths), day), "")


def _but_for_the_day(note: _Note) -> _Note:
    """What notes of one month have in common that differ in their day alone.

    They weigh the same: a period has whole months, and so has a version of the scheme.
    """
    return note if isinstance(note, Score) else note[: -len("-09")]


def _counts_by(earlier: Scheme, scheme: Scheme) -> Scheme:
    """The version of an earlier period, as far as it counts by the same kind of period."""
    return earlier if earlier.period == scheme.period else scheme


def scheme_digest(scheme: Scheme) -> str:
    """Which version of the regulation a result was worked out by."""
    return hashlib.sha256(scheme.model_dump_json().encode()).hexdigest()


def _kept(household_id: int, result: Result) -> HouseholdResult:
    return HouseholdResult(
        household_id,
        result.base,
        result.bonus,
        result.year_bonus,
        result.deduction,
        result.points,
        result.year_points,
        result.average,
        result.rank,
        result.redeemable,
        ";".join(result.honours),
    )
