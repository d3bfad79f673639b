"""Who may sit on a scoring panel (评分小组), and who of it may score which household.

GOVERNANCE.md, sections 1 and 4: a panel has so many members and one leader; nobody scores their
own household; with cross-review a panel does not score its own grid.
"""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from rules.scheme_terms import Panel as PanelTerms


class Refusal(StrEnum):
    """Why somebody may not score a household; the answer to the person is chosen by it."""

    NOT_ON_PANEL = "not_on_panel"
    """The person does not sit on the panel (any more)."""
    CONFIRMED = "confirmed"
    """The panel's leader has confirmed it: a change goes by the clerk's entry."""
    PERIOD_OVER = "period_over"
    """The period takes no more marks."""
    ELSEWHERE = "elsewhere"
    """The household is none of the panel's."""
    OWN_HOUSEHOLD = "own_household"
    """By the roster the person is a member of the household."""
    OWN_GRID = "own_grid"
    """Cross-review: the person lives in the household's grid, or is its grid worker."""


class CallFault(StrEnum):
    """Why a panel cannot be called so."""

    TOO_FEW = "too_few"
    NO_LEADER = "no_leader"
    NO_HOUSEHOLDS = "no_households"
    TOO_MANY_HOUSEHOLDS = "too_many_households"
    OWN_GRID = "own_grid"
    """Cross-review: a member would sit over the own grid alone."""
    NOBODY_FOR_GRID = "nobody_for_grid"
    """Cross-review: a grid is every member's own, nobody could score it."""
    NOBODY_FOR_HOUSEHOLD = "nobody_for_household"
    """A household is every member's own."""


@dataclass(frozen=True, slots=True)
class Scorer:
    """A person, the households they are a member of, and the grids that are their own."""

    person_id: int
    households: frozenset[int] = frozenset()
    grids: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class PanelView:
    """As much of a panel as is asked for. `open` is whether its leader has not confirmed it yet,
    `takes_marks` whether its period is still scored; `homes` are the ids of its households."""

    members: frozenset[int]
    homes: Collection[int]
    open: bool
    takes_marks: bool
    cross_review: bool


def may_score(panel: PanelView, scorer: Scorer, home_id: int, grid_id: int) -> Refusal | None:
    """Whether the person may mark the household (of that grid) now; the reason if not."""
    if scorer.person_id not in panel.members:
        return Refusal.NOT_ON_PANEL
    if not panel.open:
        return Refusal.CONFIRMED
    if not panel.takes_marks:
        return Refusal.PERIOD_OVER
    if home_id not in panel.homes:
        return Refusal.ELSEWHERE
    if home_id in scorer.households:
        return Refusal.OWN_HOUSEHOLD
    if panel.cross_review and grid_id in scorer.grids:
        return Refusal.OWN_GRID
    return None


def may_sit(terms: PanelTerms, scorer: Scorer, grids: Collection[int]) -> CallFault | None:
    """Whether the person may sit on a panel over these grids.

    Over several grids a member leaves out their own; over the own grid alone nothing would be
    left to score.
    """
    if terms.cross_review and set(grids) <= scorer.grids:
        return CallFault.OWN_GRID
    return None


def call_faults(
    terms: PanelTerms,
    scorers: Collection[Scorer],
    leader_id: int | None,
    grid_of_home: Mapping[int, int],
) -> Iterator[CallFault]:
    """Every reason against calling a panel of these people over these households, by their grid."""
    if len(scorers) < terms.at_least:
        yield CallFault.TOO_FEW
    if leader_id not in {scorer.person_id for scorer in scorers}:
        yield CallFault.NO_LEADER
    if not grid_of_home:
        yield CallFault.NO_HOUSEHOLDS
    if terms.most_households is not None and len(grid_of_home) > terms.most_households:
        yield CallFault.TOO_MANY_HOUSEHOLDS
    grids = set(grid_of_home.values())
    if grids and any(may_sit(terms, scorer, grids) for scorer in scorers):
        yield CallFault.OWN_GRID
        return
    uncovered = {
        (home, grid)
        for home, grid in grid_of_home.items()
        if scorers and not any(_may_look_at(terms, scorer, home, grid) for scorer in scorers)
    }
    if terms.cross_review and any(
        all(grid in scorer.grids for scorer in scorers) for _, grid in uncovered
    ):
        yield CallFault.NOBODY_FOR_GRID
    elif uncovered:
        yield CallFault.NOBODY_FOR_HOUSEHOLD


def _may_look_at(terms: PanelTerms, scorer: Scorer, home_id: int, grid_id: int) -> bool:
    if home_id in scorer.households:
        return False
    return not (terms.cross_review and grid_id in scorer.grids)
