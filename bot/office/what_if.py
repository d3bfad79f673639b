"""`xiangyue simulate --against`: the same scores by two schemes, and who moves in rank."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bot.office.score_tables import WrittenScore, read_households, read_scores
from bot.office.simulate import first_scored, periods_asked, require_apart, write_results
from rules.periods import Period
from rules.rank_moves import RankMove, rank_moves
from rules.ranking import Result, settle
from rules.schemes import Scheme
from rules.scoring import Score
from rules.standing import Household


@dataclass(frozen=True)
class Candidate:
    """A scheme to try, by the name it was asked for, which tells two of one code apart."""

    named: str
    scheme: Scheme


@dataclass(frozen=True)
class Trial:
    """What one scheme made of the scores; `left_out` rows have items that it does not know."""

    named: str
    period: Period
    out: Path
    left_out: int
    results: Sequence[Result]


@dataclass(frozen=True)
class Comparison:
    """Two trials on the same scores, and every household that moves, the furthest first."""

    first: Trial
    second: Trial
    moves: Sequence[RankMove]


def compare(
    first: Candidate,
    second: Candidate,
    households_csv: Path,
    scores_csv: Path,
    period: str,
    start: str | None,
    out: Path,
) -> Comparison:
    """Settles the same scores by two schemes and writes both results.

    1. Every row is held against each scheme that knows its item. A row whose item only one of
       them knows is left out of the other and counted; one that neither knows is refused.
    2. The second scheme settles its own period that holds the last day of `period`, and begins
       where the first begins: with `start`, or with the first row that has a score.
    3. The first result goes to `out`, the second beside it: OUT.csv, OUT.against.csv.

    Raises OfficeError as `simulate` does; then nothing is written.
    """
    beside = out.parent / f"{out.stem}.against{out.suffix}"
    require_apart((out, beside), households_csv, scores_csv)
    settled, begin = periods_asked(first.scheme, period, start)
    other = Period.holding(second.scheme.period, settled.last_day)
    households = read_households(households_csv)
    rows = list(read_scores(scores_csv))
    scores = _accepted((first, second), households, rows)
    days = [begin.first_day] if begin else [row.says.day for row in rows]
    trial = _try(first, scores[0], households, settled, days, len(rows), out)
    against = _try(second, scores[1], households, other, days, len(rows), beside)
    for each in (trial, against):
        write_results(each.out, each.results)
    return Comparison(trial, against, rank_moves(trial.results, against.results))


def _accepted(
    candidates: Sequence[Candidate],
    households: Mapping[str, Household],
    rows: Sequence[WrittenScore],
) -> list[list[Score]]:
    """The scores that each scheme takes."""
    scores: list[list[Score]] = [[] for _ in candidates]
    either = " or ".join(candidate.named for candidate in candidates)
    for row in rows:
        knowing = [row.says.item in candidate.scheme.by_code for candidate in candidates]
        if not any(knowing):
            row.accepted(candidates[0].scheme, households, either)
        for candidate, taken, knows in zip(candidates, scores, knowing, strict=True):
            if knows:
                taken.append(row.accepted(candidate.scheme, households, candidate.named))
    return scores


def _try(
    candidate: Candidate,
    scores: Sequence[Score],
    households: Mapping[str, Household],
    period: Period,
    days: Sequence[date],
    rows: int,
    out: Path,
) -> Trial:
    begin = first_scored(period, days)
    results = settle(candidate.scheme, list(households.values()), scores, period, begin)
    return Trial(candidate.named, period, out, rows - len(scores), results)
