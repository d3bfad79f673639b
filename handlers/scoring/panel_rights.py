"""Who may do what with a panel, asked again at every step: its members, its leader, its clerk."""

from collections.abc import Collection, Iterable

from handlers.errors import Refuse
from handlers.scoring.panel_period import takes_marks, this_and_last
from handlers.turn import Turn
from rules.panels import PanelView, Refusal, Scorer, may_score
from rules.periods import Period
from rules.roles import Role
from rules.scheme_terms import Panel as PanelTerms
from storage.panels import OPEN, Panel
from storage.score_sheets import Sheet


def require_panels(turn: Turn) -> None:
    """Refuse where neither what is scored now nor what was before it has panels."""
    if not any(turn.regulations.scheme_for(each).panel for each in this_and_last(turn)):
        raise Refuse("panel-none-in-scheme")


def terms(turn: Turn, period: Period) -> PanelTerms:
    """What the scheme of a period says of panels; Refuse where it knows none."""
    found = turn.regulations.scheme_for(period).panel
    if found is None:
        raise Refuse("panel-none-in-scheme")
    return found


def scorer(turn: Turn, person_id: int) -> Scorer:
    """A person with the households that are or ever were their own, and their grids today.

    Whoever has left a household scores it no more than who stayed: parents are not marked by the
    son who has split off (GOVERNANCE.md: nobody scores their own household).
    """
    homes = turn.store.households.of_person(person_id, turn.today)
    worked = turn.store.people.areas_with_role(person_id, Role.GRID_WORKER, turn.today)
    return Scorer(
        person_id,
        turn.store.households.ever_of(person_id),
        frozenset([*(home.grid_id for home in homes), *worked]),
    )


def view(turn: Turn, panel: Panel, homes: Collection[int]) -> PanelView:
    """The panel as the rules see it now."""
    period = Period.parse(panel.period)
    by = turn.regulations.scheme_for(period).panel
    return PanelView(
        members=frozenset(turn.store.panels.members(panel.id)),
        homes=homes,
        open=panel.state == OPEN,
        takes_marks=takes_marks(turn, panel.village_id, period),
        cross_review=by is not None and by.cross_review,
    )


def refusals(turn: Turn, panel: Panel, sheets: Iterable[Sheet]) -> dict[int, Refusal | None]:
    """For each sheet, why this person may not score it, or None; by sheet id."""
    sheets = tuple(sheets)
    seen = view(turn, panel, {sheet.household_id for sheet in sheets})
    me = scorer(turn, turn.me.id)
    return {sheet.id: may_score(seen, me, sheet.household_id, sheet.grid_id) for sheet in sheets}


def require_member(turn: Turn, panel: Panel) -> None:
    """Ends the step unless the person sits on the panel, it is open, and its period is scored."""
    seen = view(turn, panel, ())
    if turn.me.id not in seen.members:
        refuse(Refusal.NOT_ON_PANEL)
    if not seen.open:
        refuse(Refusal.CONFIRMED)
    if not seen.takes_marks:
        refuse(Refusal.PERIOD_OVER)


def refuse(why: Refusal) -> None:
    """Ends the step; each reason of the rules has its words, `refused-panel-<reason>`."""
    raise Refuse(f"refused-panel-{why.value.replace('_', '-')}")


def is_clerk(turn: Turn, panel: Panel) -> bool:
    """Whether the person is clerk over the panel's area."""
    return turn.reaches(Role.CLERK, panel.area_id)


def is_member(turn: Turn, panel: Panel) -> bool:
    """Whether the person sits on the panel now."""
    return turn.me.id in turn.store.panels.members(panel.id)


def require_may_look(turn: Turn, panel: Panel) -> None:
    """The panel's own people and the clerk see how far it is; nobody else."""
    if not (is_member(turn, panel) or is_clerk(turn, panel)):
        refuse(Refusal.NOT_ON_PANEL)


def require_clerk(turn: Turn, panel: Panel) -> None:
    """Ends the step unless the person is clerk over the panel's area."""
    if not is_clerk(turn, panel):
        raise Refuse("refused-role")
