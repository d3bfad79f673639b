"""The clerk calls a scoring panel in chat: for which area and period, who sits on it, who leads."""

import re

from handlers.buttons import PanelButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import find_household
from handlers.scoring.panel_homes import homes_of
from handlers.scoring.panel_period import open_periods
from handlers.scoring.panel_rights import require_panels, scorer, terms
from handlers.scoring.panel_seats import (
    LONGEST_NAME,
    former_members,
    people_called,
    require_free,
    require_seats,
    tell_called,
    told_apart,
)
from handlers.turn import Turn
from messages.written import period_named
from rules.panels import may_sit
from rules.periods import Period
from rules.roles import Role
from storage.areas import GRID, Area
from storage.households import Household
from storage.people import Person

flow = Flow("call_panel", needs=Role.CLERK, where=Where.PRIVATE)

DONE, AGAIN, PICK, SAME = "done", "again", "pick", "same"
YES, NO = "yes", "no"

_BETWEEN = re.compile(r"[\s,，、;；/]+")


@flow.opens_on(PanelButton.NEW)
def ask_area(turn: Turn) -> None:
    """Which village, or which of its grids, of those that are the clerk's."""
    require_panels(turn)
    choices = []
    for village in find_household.villages(turn, Role.CLERK):
        for area in (village, *turn.store.areas.below(village, GRID)):
            if turn.reaches(Role.CLERK, area.id):
                choices.append((str(area.id), area.name))
    if not choices:
        raise Refuse("refused-role")
    turn.ask("panel-which-area", then=choose_area, choices=choices, free=False)


@flow.step
def choose_area(turn: Turn, heard: Heard) -> None:
    """The area is kept; the period is asked for only while there are two."""
    area = turn.store.areas.get(int(heard.choice))
    village = turn.store.areas.village_of(area)
    assert village is not None, "only villages and grids are offered"
    turn.remember(area_id=area.id, village_id=village.id, members=[])
    periods = open_periods(turn, village.id)
    if not periods:
        raise Refuse("refused-panel-period-over")
    if len(periods) == 1:
        _choose(turn, periods[0])
        return
    choices = [(str(each), period_named(str(each), turn.locale)) for each in periods]
    turn.ask("panel-which-period", then=choose_period, choices=choices, free=False)


@flow.step
def choose_period(turn: Turn, heard: Heard) -> None:
    """In a month's first days the month before is still scored."""
    _choose(turn, Period.parse(heard.choice))


def _choose(turn: Turn, period: Period) -> None:
    terms(turn, period)
    turn.remember(period=str(period))
    _require_free(turn)
    _ask_members(turn)


def _ask_members(turn: Turn, before: str = "") -> None:
    """Who sits on it so far, and who else; a former panel of the area can be called as it was."""
    wanted, members = terms(turn, _period(turn)), _members(turn)
    lines = [before] if before else []
    choices = []
    if members:
        names = tuple(person.name for person in members)
        lines.append(turn.words("panel-so-far", names=names, number=str(len(members))))
        if len(members) >= wanted.at_least:
            choices.append((DONE, turn.words("panel-these")))
        choices.append((AGAIN, turn.words("panel-again")))
    else:
        former = _former(turn)
        if former:
            names = tuple(person.name for person in former)
            choices.append((SAME, turn.words("panel-same", names=names)))
    lines.append(turn.words("panel-who", least=str(wanted.at_least)))
    turn.ask_text("\n".join(lines), then=take_members, choices=choices)


@flow.step
def take_members(turn: Turn, heard: Heard) -> None:
    """Names, one or several; of namesakes one is chosen."""
    act, _, person_id = heard.choice.partition("/")
    if act == DONE:
        _ask_leader(turn)
    elif act == AGAIN:
        turn.remember(members=[])
        _ask_members(turn)
    elif act == SAME:
        _ask_members(turn, "\n".join(_seat(turn, person) for person in _former(turn)).strip())
    elif act == PICK:
        _ask_members(turn, _seat(turn, turn.store.people.get(int(person_id))))
    else:
        _find_members(turn, heard.text)


def _find_members(turn: Turn, text: str) -> None:
    said: list[str] = []
    for name in filter(None, _BETWEEN.split(text.strip())):
        found = people_called(turn, turn.recall("village_id"), name)
        if len(found) > 1:
            choices = [(f"{PICK}/{each.id}", told_apart(turn, each)) for each in found]
            turn.ask("panel-namesakes", then=take_members, choices=choices, name=name)
            return
        if found:
            said.append(_seat(turn, found[0]))
        else:
            said.append(turn.words("panel-nobody-called", name=name[:LONGEST_NAME]))
    _ask_members(turn, "\n".join(filter(None, said)))


def _seat(turn: Turn, person: Person) -> str:
    """The person sits on it from now on; a word if they may not."""
    members = turn.recall("members")
    grids = {home.grid_id for home in _homes(turn)}
    if may_sit(terms(turn, _period(turn)), scorer(turn, person.id), grids):
        return turn.words("panel-not-own-grid", name=person.name)
    if person.id not in members:
        turn.remember(members=[*members, person.id])
    return ""


def _ask_leader(turn: Turn) -> None:
    choices = [(str(person.id), person.name) for person in _members(turn)]
    turn.ask("panel-who-leads", then=choose_leader, choices=choices, free=False)


@flow.step
def choose_leader(turn: Turn, heard: Heard) -> None:
    """Read over once more before everybody is told."""
    turn.remember(leader_id=int(heard.choice))
    _require_callable(turn)
    members = _members(turn)
    turn.ask(
        "panel-confirm",
        then=confirm,
        choices=[(YES, turn.words("panel-yes")), (NO, turn.words("panel-no"))],
        free=False,
        place=_area(turn).name,
        period=period_named(turn.recall("period"), turn.locale),
        households=str(len(_homes(turn))),
        names=tuple(person.name for person in members),
        leader=turn.store.people.get(turn.recall("leader_id")).name,
    )


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """The panel is there; its members are told and can begin with a tap."""
    if heard.choice != YES:
        turn.say("panel-dropped")
        return
    _require_free(turn)
    _require_callable(turn)
    homes = _homes(turn)
    panel = turn.store.panels.call(
        village_id=turn.recall("village_id"),
        area_id=turn.recall("area_id"),
        period=turn.recall("period"),
        leader_id=turn.recall("leader_id"),
        members=turn.recall("members"),
        called_by=turn.me.id,
        now=turn.now,
    )
    turn.store.score_sheets.enlist(panel.id, panel.period, [home.id for home in homes])
    reached = [tell_called(turn, panel, person, len(homes)) for person in _members(turn)]
    turn.say(
        "panel-called",
        place=panel.area_name,
        period=period_named(panel.period, turn.locale),
        households=str(len(homes)),
        reached=str(sum(reached)),
        buttons=[turn.button("button-panel-show", PanelButton.SHOW, panel.id)],
    )


def _require_free(turn: Turn) -> None:
    require_free(turn, turn.recall("village_id"), _area(turn), turn.recall("period"))


def _require_callable(turn: Turn) -> None:
    grid_of_home = {home.id: home.grid_id for home in _homes(turn)}
    members, leader_id = turn.recall("members"), turn.recall("leader_id")
    require_seats(turn, _period(turn), members, leader_id, grid_of_home)


def _former(turn: Turn) -> list[Person]:
    return former_members(turn, turn.recall("village_id"), turn.recall("area_id"))


def _members(turn: Turn) -> list[Person]:
    return [turn.store.people.get(person_id) for person_id in turn.recall("members")]


def _homes(turn: Turn) -> list[Household]:
    return homes_of(turn, turn.recall("village_id"), _area(turn), _period(turn))


def _period(turn: Turn) -> Period:
    return Period.parse(turn.recall("period"))


def _area(turn: Turn) -> Area:
    return turn.store.areas.get(turn.recall("area_id"))
