"""The command room gives a reported case to a handling unit (派单)."""

from handlers import case_card, case_moves
from handlers.buttons import CaseButton
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from rules.case_life import Move
from rules.roles import Role

flow = Flow("dispatch_case", needs=Role.COMMAND_ROOM)


@flow.opens_on(CaseButton.DISPATCH)
def ask_for_unit(turn: Turn, case_id: int) -> None:
    """Asks which unit; the one that usually handles the item stands first."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.DISPATCH, case)
    items = turn.regulations.items
    item = items.get(case.item)
    usual = item.unit if item else ""
    units = sorted(items.units, key=lambda unit: unit.code != usual)
    choices = [(unit.code, case_card.unit_name(turn, unit.code, turn.locale)) for unit in units]
    turn.remember(case_id=case_id)
    turn.ask(
        "dispatch-which-unit", then=give_to_unit, choices=choices, free=False, number=case.number
    )


@flow.step
def give_to_unit(turn: Turn, heard: Heard) -> None:
    """The unit gets the case, the reporter hears where it went."""
    case = turn.store.cases.get(turn.recall("case_id"))
    made = case_moves.make(turn, Move.DISPATCH, case, unit=heard.choice)
    unit = case_card.unit_name(turn, made.case.unit, turn.locale)
    key = "dispatched" if made.reached else "dispatched-to-nobody"
    more = turn.button("button-case-more", CaseButton.MORE, made.case.id)
    turn.say(key, buttons=[more], number=made.case.number, unit=unit)
