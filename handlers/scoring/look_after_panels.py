"""The clerk looks after the panels: how far each is, a seat that changes hands, one taken back."""

from handlers.buttons import PanelButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.people import find_household
from handlers.scoring.call_panel import ask_area
from handlers.scoring.call_panel import flow as calling
from handlers.scoring.panel_homes import sheets_of
from handlers.scoring.panel_period import open_periods
from handlers.scoring.panel_progress import progress
from handlers.scoring.panel_rights import (
    is_clerk,
    is_member,
    refuse,
    require_clerk,
    require_may_look,
)
from handlers.scoring.panel_seats import people_called, require_seats, tell_called, told_apart
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import period_named
from rules.panels import Refusal
from rules.periods import Period
from rules.roles import Role
from storage.panels import DISSOLVED, OPEN, Panel
from storage.people import Person

flow = Flow("look_after_panels", where=Where.PRIVATE)


@flow.opens_on(PanelButton.LIST)
@flow.opens_on_words("phrases-panels")
def show_panels(turn: Turn) -> None:
    """The clerk's panels that are scored now; with none, a first one is called at once."""
    if not turn.has(Role.CLERK):
        raise Refuse("refused-role")
    found = [
        panel
        for village in find_household.villages(turn, Role.CLERK)
        for panel in turn.store.panels.of_village(village.id)
        if panel.state != DISSOLVED and is_clerk(turn, panel) and _is_current(turn, panel)
    ]
    if not found:
        turn.flow = calling
        ask_area(turn)
        return
    buttons = [Button(_line(turn, panel), token(PanelButton.SHOW, panel.id)) for panel in found]
    buttons.append(turn.button("button-panel-new", PanelButton.NEW))
    turn.say("panels", buttons=buttons)


def _is_current(turn: Turn, panel: Panel) -> bool:
    return panel.period in map(str, open_periods(turn, panel.village_id))


def _line(turn: Turn, panel: Panel) -> str:
    done, total = turn.store.score_sheets.count(panel.id)
    period = period_named(panel.period, turn.locale)
    place = turn.words("panel-head", place=panel.area_name, period=period)
    return f"{place} {done}/{total}"


@flow.opens_on(PanelButton.SHOW)
def show_progress(turn: Turn, panel_id: int) -> None:
    """已评 12/48 户, for every member and the clerk."""
    panel = turn.store.panels.get(panel_id)
    require_may_look(turn, panel)
    buttons = []
    if panel.state == OPEN and is_member(turn, panel):
        buttons.append(turn.button("button-start-scoring", PanelButton.START, panel.id))
    buttons.append(turn.button("button-panel-review", PanelButton.REVIEW, panel.id))
    if panel.state == OPEN and is_clerk(turn, panel):
        buttons.append(turn.button("button-panel-swap", PanelButton.SWAP, panel.id))
        buttons.append(turn.button("button-panel-dissolve", PanelButton.DISSOLVE, panel.id))
    turn.say_text(progress(turn, panel), buttons=buttons)


@flow.opens_on(PanelButton.SWAP)
def ask_who_leaves(turn: Turn, panel_id: int) -> None:
    """Somebody cannot go on: another takes their seat, so that the panel stays as large."""
    panel = _open(turn, panel_id)
    turn.remember(panel_id=panel.id)
    choices = [(str(each), name) for each, name in turn.store.panels.members(panel.id).items()]
    turn.ask("panel-who-leaves", then=choose_who_leaves, choices=choices, free=False)


@flow.step
def choose_who_leaves(turn: Turn, heard: Heard) -> None:
    """Who comes instead, by name."""
    turn.remember(leaves=int(heard.choice))
    turn.ask("panel-who-comes", then=choose_who_comes)


@flow.step
def choose_who_comes(turn: Turn, heard: Heard) -> None:
    """The seat changes hands; whoever led hands over the lead with it."""
    panel = _open(turn, turn.recall("panel_id"))
    if heard.choice:
        _swap(turn, panel, turn.store.people.get(int(heard.choice)))
        return
    found = people_called(turn, panel.village_id, heard.text.strip())
    if len(found) > 1:
        choices = [(str(each.id), told_apart(turn, each)) for each in found]
        name = heard.text.strip()
        turn.ask("panel-namesakes", then=choose_who_comes, choices=choices, name=name)
    elif found:
        _swap(turn, panel, found[0])
    else:
        turn.ask_again("panel-nobody-called-so")


def _swap(turn: Turn, panel: Panel, comes: Person) -> None:
    members, leaves = turn.store.panels.members(panel.id), turn.recall("leaves")
    if comes.id in members or leaves not in members:
        turn.ask_again("panel-sits-already")
        return
    sheets = sheets_of(turn, panel)
    leads = comes.id if panel.leader_id == leaves else panel.leader_id
    grid_of_home = {sheet.household_id: sheet.grid_id for sheet in sheets}
    period = Period.parse(panel.period)
    require_seats(turn, period, (*(set(members) - {leaves}), comes.id), leads, grid_of_home)
    turn.store.panels.leave(panel.id, leaves, turn.now)
    turn.store.score_sheets.leave_all(panel.id, leaves)
    turn.store.panels.join(panel.id, comes.id)
    turn.store.panels.is_led_by(panel.id, leads)
    now = turn.store.panels.get(panel.id)
    tell_called(turn, now, comes, len(sheets))
    turn.letters.to_person(
        turn.store.people.get(leaves), "panel-you-left", place=panel.area_name, name=comes.name
    )
    turn.say("panel-swapped", leaves=members[leaves], comes=comes.name)


@flow.opens_on(PanelButton.DISSOLVE)
def dissolve(turn: Turn, panel_id: int) -> None:
    """A panel called by mistake is taken back as long as nothing is marked; then nobody may."""
    panel = _open(turn, panel_id)
    if not turn.store.panels.draft(panel.id):  # from here on nobody marks beside us
        refuse(Refusal.CONFIRMED)
    if _is_begun(turn, panel):
        raise Refuse("panel-has-marks")
    members = turn.store.panels.members(panel.id)
    if not turn.store.panels.dissolve(panel.id):
        refuse(Refusal.CONFIRMED)
    for person_id in members:
        person = turn.store.people.get(person_id)
        turn.letters.to_person(person, "panel-is-dissolved", place=panel.area_name)
    turn.say("panel-dissolved", place=panel.area_name)


def _is_begun(turn: Turn, panel: Panel) -> bool:
    if turn.store.score_marks.of_panel(panel.id) or turn.store.score_proofs.counts(panel.id):
        return True
    return any(sheet.words or sheet.scored_by for sheet in sheets_of(turn, panel))


def _open(turn: Turn, panel_id: int) -> Panel:
    panel = turn.store.panels.get(panel_id)
    require_clerk(turn, panel)
    if panel.state != OPEN:
        refuse(Refusal.CONFIRMED)
    return panel
