"""The improvement list (待改进清单) as the village's officers see it, and why it is shut."""

from handlers.buttons import ImprovementButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.improving import improvements
from handlers.people import find_household
from handlers.turn import Turn
from messages.outbound import Button
from rules.roles import Role
from storage.areas import Area

flow = Flow("improvement_list", needs=improvements.OFFICERS, where=Where.PRIVATE)


@flow.opens_on(ImprovementButton.LIST)
@flow.opens_on_words("phrases-improvements")
def list_open(turn: Turn) -> None:
    """Each village's open entries; with the gate shut what it takes to open it."""
    opened = improvements.require_gate(turn)
    villages: dict[int, Area] = {
        village.id: village
        for role in improvements.OFFICERS
        for village in find_household.villages(turn, role)
    }
    if not villages:
        raise Refuse("refused-role")
    for village in villages.values():
        entries = turn.store.improvements.open_in(village.id)
        buttons = [
            Button(f"{each.number} {each.place}", token(ImprovementButton.SHOW, each.id))
            for each in entries
        ]
        if turn.reaches(Role.CLERK, village.id):
            buttons.append(turn.button("button-new-entry", ImprovementButton.NEW, village.id))
        key = "improve-list" if entries else "improve-list-none"
        turn.say(key, buttons=buttons, village=village.name, resolved=opened.resolved)


@flow.opens_on(ImprovementButton.SHOW)
def show(turn: Turn, entry_id: int) -> None:
    """One entry, and what can be done about it."""
    improvements.say_card(turn, improvements.require(turn, entry_id, *improvements.OFFICERS))
