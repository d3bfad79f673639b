"""Who moves in rank when another scheme counts the same scores, and by how much."""

from collections.abc import Iterable
from dataclasses import dataclass

from rules.ranking import Result


@dataclass(frozen=True, slots=True)
class RankMove:
    """One household's rank by the one scheme and by the other."""

    household: str
    before: int
    after: int

    @property
    def gained(self) -> int:
        """Ranks gained by the other scheme; below 0 where they are lost."""
        return self.before - self.after


def rank_moves(before: Iterable[Result], after: Iterable[Result]) -> list[RankMove]:
    """Every household that moves, the furthest first, then by household.

    A household that has a result by one scheme alone is left out: it has nowhere to move.
    """
    ranks = {result.household: result.rank for result in after}
    moves = [
        RankMove(result.household, result.rank, ranks[result.household])
        for result in before
        if result.household in ranks and ranks[result.household] != result.rank
    ]
    return sorted(moves, key=lambda move: (-abs(move.gained), move.household))
