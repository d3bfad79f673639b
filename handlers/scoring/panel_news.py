"""What people hear of a panel: confirmed, drawn for the re-check, what became of a declaration."""

from handlers.buttons import PanelButton, WallButton
from handlers.flow import token
from handlers.letters import Labels
from handlers.turn import Turn
from messages.named import name_in
from messages.written import period_named, points, signed
from rules.periods import Period
from rules.roles import Role
from rules.scheme_items import BaseItem
from storage.declarations import Declaration
from storage.panels import Panel
from storage.people import Person
from storage.score_marks import Mark


def tell_confirmed(turn: Turn, panel: Panel, households: int, drawn: int) -> None:
    """Members, clerks and supervisors; a supervisor on the panel does not check themselves."""
    members = turn.store.panels.members(panel.id)
    for person_id in members:
        wall = WALL if person_id == panel.leader_id else ()
        _tell(turn, turn.store.people.get(person_id), "panel-confirmed", panel, households, wall)
    supervisors = turn.store.people.holding(Role.SUPERVISOR, panel.area_path, turn.today)
    free = [each for each in supervisors if each.id not in members]
    for person in free:
        buttons: Labels = (("button-recheck", token(PanelButton.RECHECK, panel.id)),)
        turn.letters.to_person(
            person,
            "recheck-drawn",
            buttons=buttons,
            place=panel.area_name,
            period=period_named(panel.period, turn.letters.locale_of(person)),
            households=str(households),
            drawn=str(drawn),
        )
    key = "panel-confirmed-clerk" if free else "panel-confirmed-unchecked"
    for clerk in turn.store.people.holding(Role.CLERK, panel.area_path, turn.today):
        _tell(turn, clerk, key, panel, households, WALL)


WALL: Labels = (("button-wall", token(WallButton.OPEN)),)
"""For whoever may now choose photos for the picture wall."""


def _tell(
    turn: Turn, person: Person, key: str, panel: Panel, households: int, buttons: Labels
) -> None:
    turn.letters.to_person(
        person,
        key,
        buttons=buttons,
        place=panel.area_name,
        period=period_named(panel.period, turn.letters.locale_of(person)),
        households=str(households),
    )


def tell_declared(turn: Turn, declared: Declaration, mark: Mark | None) -> None:
    """The household hears what became of what it declared."""
    person = turn.store.people.get(declared.declared_by)
    locale = turn.letters.locale_of(person)
    scheme = turn.regulations.scheme_for(Period.parse(declared.period))
    item = scheme.by_code.get(declared.item)
    name = declared.item
    if item is not None:
        name = name_in(item, locale)
    if mark is None:
        turn.letters.to_person(person, "declared-declined", item=name)
        return
    is_mark = isinstance(item, BaseItem)
    figure = points(mark.hundredths) if is_mark else signed(mark.hundredths)
    turn.letters.to_person(person, "declared-accepted", item=name, points=figure)
