"""`xiangyue simulate --against`: the same scores by two schemes, and who moves in rank."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.office.score_tables import WrittenScore, read_households, read_scores
from bot.office.simulate import first_scored, periods_asked, require_apart, write_results
from messages.catalogue import DEFAULT_LOCALE
from rules.periods import Period
from rules.rank_moves import RankMove, rank_moves
from rules.ranking import Result, settle
from rules.schemes import Item, Scheme
from rules.scoring import Score
from rules.standing import Household


@dataclass(frozen=True)
class Candidate:
    """A scheme to try, by the name it was asked for, which tells two of one code apart."""

    named: str
    scheme: Scheme


@dataclass(frozen=True)
class Trial:
    """What one scheme made of the scores.

    `left_out` are the rows of each item that it does not have; `other_meaning` those of these codes
    that it has for something else.
    """

    named: str
    period: Period
    out: Path
    left_out: Mapping[str, int]
    other_meaning: Collection[str]
    results: Sequence[Result]


@dataclass(frozen=True)
class Comparison:
    """Two trials on the same scores, and every household that moves, the furthest first.

    `in_common` is how many rows both schemes took; without any, nothing is compared.
    """

    first: Trial
    second: Trial
    moves: Sequence[RankMove]
    in_common: int


def compare(
    first: Candidate,
    second: Candidate,
    households_csv: Path,
    scores_csv: Path,
    period: str,
    start: str | None,
    out: Path,
    locale: str = DEFAULT_LOCALE,
) -> Comparison:
    """Settles the same scores by two schemes and writes both results.

    1. Every row is held against each scheme that has its item. A row whose item only one of
       them has is left out of the other and counted; one that neither has is refused. An item is
       the same where code, name and kind agree; otherwise a row means the first scheme's.
    2. The second scheme settles its own period that holds the last day of `period`, and begins
       where the first begins: with `start`, or with the first row that has a score.
    3. The first result goes to `out`, the second beside it: OUT.csv, OUT.against.csv.

    Raises OfficeError as `simulate` does; then nothing is written.
    """
    beside = out.parent / f"{out.stem}.against{out.suffix}"
    require_apart((out, beside), (households_csv, scores_csv), locale)
    settled, begin = periods_asked(first.scheme, period, start, locale)
    other = Period.holding(second.scheme.period, settled.last_day)
    households = read_households(households_csv, locale)
    rows = list(read_scores(scores_csv, locale))
    scores = _accepted((first, second), households, rows)
    days = [begin.first_day] if begin else [row.says.day for row in rows]
    trial = _try(first, rows, scores[0], households, settled, days, out)
    against = _try(second, rows, scores[1], households, other, days, beside)
    for each in (trial, against):
        write_results(each.out, each.results)
    in_common = len(scores[0].keys() & scores[1].keys())
    return Comparison(trial, against, rank_moves(trial.results, against.results), in_common)


def _accepted(
    candidates: tuple[Candidate, Candidate],
    households: Mapping[str, Household],
    rows: Sequence[WrittenScore],
) -> tuple[dict[int, Score], dict[int, Score]]:
    """The scores that each scheme takes, by the number of their row."""
    scores: tuple[dict[int, Score], dict[int, Score]] = {}, {}
    either = " / ".join(candidate.named for candidate in candidates)
    for number, row in enumerate(rows):
        first, second = (candidate.scheme.by_code.get(row.says.item) for candidate in candidates)
        if first is None and second is None:
            row.accepted(candidates[0].scheme, households, either)
        has = first is not None, second is not None and (first is None or _same(first, second))
        for candidate, taken, it_has in zip(candidates, scores, has, strict=True):
            if it_has:
                taken[number] = row.accepted(candidate.scheme, households, candidate.named)
    return scores


def _same(one: Item, other: Item) -> bool:
    """Whether two items of one code are the same thing; what it is worth is what is tried out."""
    return type(one) is type(other) and one.name == other.name


def _try(
    candidate: Candidate,
    rows: Sequence[WrittenScore],
    scores: Mapping[int, Score],
    households: Mapping[str, Household],
    period: Period,
    days: Sequence[date],
    out: Path,
) -> Trial:
    begin = first_scored(period, days)
    homes, counted = list(households.values()), list(scores.values())
    left_out = Counter(row.says.item for number, row in enumerate(rows) if number not in scores)
    return Trial(
        candidate.named,
        period,
        out,
        left_out,
        left_out.keys() & candidate.scheme.by_code.keys(),
        settle(candidate.scheme, homes, counted, period, begin),
    )
