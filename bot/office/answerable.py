"""Who may answer for what a workbook brings in: whoever may do the same in chat, and no more.

A village's clerk enters points and keeps the shelf; a member of an open scoring panel marks the
households of that panel. Nobody marks their own household, which is every household they are or
ever were of.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.office.errors import OfficeError
from messages.catalogue import say
from rules.panels import PanelView, Refusal, Scorer, may_score
from rules.periods import Period
from rules.roles import Role
from rules.schemes import Scheme
from storage.areas import Area
from storage.households import Household
from storage.panels import OPEN
from storage.people import Person
from storage.store import Store


@dataclass(frozen=True)
class Marker:
    """Who answers for marks: the village's clerk, or somebody of these open panels."""

    person: Person
    scorer: Scorer
    is_clerk: bool
    panels: Sequence[PanelView]

    def refusal(self, household: Household) -> Refusal | None:
        """Why this person may not mark the household, or None."""
        if household.id in self.scorer.households:
            return Refusal.OWN_HOUSEHOLD
        if self.is_clerk:
            return None
        found = [
            may_score(panel, self.scorer, household.id, household.grid_id) for panel in self.panels
        ]
        return None if None in found else found[-1]


def clerk(store: Store, code: str, village: Area, today: date, locale: str) -> Person:
    """The village's clerk of that code. Raises OfficeError for anybody else."""
    person = _known(store, code, locale)
    if not _is_clerk(store, person, village, today):
        named = {"code": code, "name": person.name, "village": village.name}
        raise OfficeError(say(locale, "office-by-no-clerk", **named))
    return person


def marker(
    store: Store, code: str, village: Area, period: Period, scheme: Scheme, today: date, locale: str
) -> Marker:
    """Whoever may mark in the village in a period. Raises OfficeError for anybody else."""
    person = _known(store, code, locale)
    is_clerk = _is_clerk(store, person, village, today)
    panels = _panels(store, person, village, period, scheme)
    if not is_clerk and not panels:
        named = {"code": code, "name": person.name, "village": village.name}
        raise OfficeError(say(locale, "office-by-no-marker", **named, period=str(period)))
    homes = store.households.of_person(person.id, today)
    worked = store.people.areas_with_role(person.id, Role.GRID_WORKER, today)
    grids = frozenset([*(home.grid_id for home in homes), *worked])
    scorer = Scorer(person.id, store.households.ever_of(person.id), grids)
    return Marker(person, scorer, is_clerk, panels)


def _panels(
    store: Store, person: Person, village: Area, period: Period, scheme: Scheme
) -> list[PanelView]:
    """The village's open panels of a period on which the person sits, as the rules see them."""
    found = []
    for panel in store.panels.of_village(village.id):
        members = frozenset(store.panels.members(panel.id))
        if panel.state != OPEN or panel.period != str(period) or person.id not in members:
            continue
        homes = {sheet.household_id for sheet in store.score_sheets.of_panel(panel.id)}
        crosses = scheme.panel is not None and scheme.panel.cross_review
        found.append(PanelView(members, homes, open=True, takes_marks=True, cross_review=crosses))
    return found


def _is_clerk(store: Store, person: Person, village: Area, today: date) -> bool:
    holding = store.people.holding(Role.CLERK, village.path, today)
    return person.id in {each.id for each in holding}


def _known(store: Store, code: str, locale: str) -> Person:
    person = store.people.by_code(code)
    if person is None:
        raise OfficeError(say(locale, "office-by-nobody", code=code))
    return person
