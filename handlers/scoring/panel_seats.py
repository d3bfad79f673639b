"""Seats on a panel: who may be found for one, whether a panel may be made up so, who is told."""

from collections.abc import Iterable, Mapping

from handlers.buttons import PanelButton
from handlers.errors import Refuse
from handlers.flow import token
from handlers.letters import Labels
from handlers.scoring.panel_period import takes_marks
from handlers.scoring.panel_rights import scorer, terms
from handlers.turn import Turn
from messages.written import period_named
from rules.panels import call_faults
from rules.periods import Period
from storage.areas import Area
from storage.panels import DISSOLVED, Panel
from storage.people import Person

MOST_NAMESAKES = 9
LONGEST_NAME = 30


def people_called(turn: Turn, village_id: int, name: str) -> tuple[Person, ...]:
    """The village's people with an account who are called so."""
    if not 0 < len(name) <= LONGEST_NAME:
        return ()
    village = turn.store.areas.get(village_id)
    return turn.store.villagers.called(name, village.id, village.path, turn.today, MOST_NAMESAKES)


def told_apart(turn: Turn, person: Person) -> str:
    """A namesake by the household's code, else by the end of the telephone number."""
    homes = turn.store.households.of_person(person.id, turn.today)
    return f"{person.name} {homes[0].code if homes else person.telephone[-4:]}".strip()


def former_members(turn: Turn, village_id: int, area_id: int) -> list[Person]:
    """Who sat on the area's last panel, as far as they still may be found in the village."""
    panels = turn.store.panels.of_village(village_id)
    former = [each for each in panels if each.area_id == area_id]
    if not former:
        return []
    people = [turn.store.people.get(each) for each in turn.store.panels.members(former[-1].id)]
    return [person for person in people if person in people_called(turn, village_id, person.name)]


def require_free(turn: Turn, village_id: int, area: Area, period: str) -> None:
    """Two panels never score one household in one period: the second is refused when called.

    A lapsed or confirmed panel had the households too; one taken back had none.
    """
    if not takes_marks(turn, village_id, Period.parse(period)):
        raise Refuse("refused-panel-period-over")
    for panel in turn.store.panels.of_village(village_id):
        nested = panel.area_path.startswith(area.path) or area.path.startswith(panel.area_path)
        if panel.period == period and panel.state != DISSOLVED and nested:
            raise Refuse(
                "panel-overlaps",
                place=panel.area_name,
                period=period_named(period, turn.locale),
                leader=turn.store.people.get(panel.leader_id).name,
            )


def require_seats(
    turn: Turn,
    period: Period,
    members: Iterable[int],
    leader_id: int,
    grid_of_home: Mapping[int, int],
) -> None:
    """Ends the step with the first reason against a panel of these people over these households.

    Each fault of the rules has its words, `panel-fault-<fault>`.
    """
    wanted = terms(turn, period)
    scorers = [scorer(turn, person_id) for person_id in members]
    fault = next(call_faults(wanted, scorers, leader_id, grid_of_home), None)
    if fault is not None:
        raise Refuse(
            f"panel-fault-{fault.value.replace('_', '-')}",
            least=str(wanted.at_least),
            households=str(len(grid_of_home)),
            limit=str(wanted.most_households or 0),
        )


def tell_called(turn: Turn, panel: Panel, person: Person, households: int) -> bool:
    """Tells a member that they sit on it, with 开始评分; False if no chat reaches them."""
    leads = person.id == panel.leader_id
    buttons: Labels = (("button-start-scoring", token(PanelButton.START, panel.id)),)
    return turn.letters.to_person(
        person,
        "panel-you-lead" if leads else "panel-you-sit",
        buttons=buttons,
        place=panel.area_name,
        period=period_named(panel.period, turn.letters.locale_of(person)),
        households=str(households),
        leader=turn.store.people.get(panel.leader_id).name,
    )
