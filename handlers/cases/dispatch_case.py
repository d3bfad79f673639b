"""The command room gives a case to a handling unit (派单), or to several of which one leads."""

from collections.abc import Collection, Sequence

from handlers.buttons import CaseButton
from handlers.cases import case_card, case_hearers, case_moves
from handlers.cases.case_notices import Notice
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from messages.outbound import Button
from rules.case_life import Move
from rules.roles import Role
from storage.cases import Case

flow = Flow("dispatch_case", needs=Role.COMMAND_ROOM, about="case_id")

Choices = list[tuple[str, str]]

SEVERAL, ENOUGH = "+several", "+enough"
"""Choices beside the units; no unit's code begins like them."""


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case_moves.require(turn, Move.DISPATCH, turn.store.cases.get(turn.recall("case_id")))


@flow.opens_on(CaseButton.DISPATCH)
def ask_for_unit(turn: Turn, case_id: int) -> None:
    """Asks which unit; the one that usually handles the item stands first."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.DISPATCH, case)
    turn.remember(case_id=case_id, lead="", helpers=[])
    choices = [*_units(turn, case), (SEVERAL, turn.words("dispatch-several"))]
    asked = turn.words("dispatch-which-unit", number=case.number)
    asked += _unbound(turn, case, choices)
    turn.ask_text(asked, then=give_to_unit, choices=choices, free=False)


@flow.step
def give_to_unit(turn: Turn, heard: Heard) -> None:
    """The unit gets the case, the reporter hears where it went; or several units are picked."""
    case = turn.store.cases.get(turn.recall("case_id"))
    if heard.choice == SEVERAL:
        case_moves.require(turn, Move.DISPATCH, case)
        leads = _units(turn, case)
        asked = turn.words("dispatch-who-leads", number=case.number)
        asked += _unbound(turn, case, leads)
        turn.ask_text(asked, then=take_lead, choices=leads, free=False)
        return
    _give(turn, heard.choice, [])


@flow.step
def take_lead(turn: Turn, heard: Heard) -> None:
    """主办 is known; who helps comes next."""
    turn.remember(lead=heard.choice)
    _ask_who_helps(turn)


@flow.step
def take_helper(turn: Turn, heard: Heard) -> None:
    """协办, one after another, until it is enough."""
    lead, helpers = turn.recall("lead"), turn.recall("helpers")
    if heard.choice == ENOUGH and helpers:
        _give(turn, lead, helpers)
        return
    turn.remember(helpers=[*helpers, heard.choice])
    _ask_who_helps(turn)


def _ask_who_helps(turn: Turn) -> None:
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.DISPATCH, case)
    lead, helpers = turn.recall("lead"), turn.recall("helpers")
    choices = _units(turn, case, but={lead, *helpers})
    if not helpers:
        key = "dispatch-who-helps"
    elif choices:
        key = "dispatch-who-else-helps"
    else:
        _give(turn, lead, helpers)
        return
    if helpers:
        choices.insert(0, (ENOUGH, turn.words("dispatch-enough")))
    names = [case_card.unit_name(turn, unit, turn.locale) for unit in (lead, *helpers)]
    asked = turn.words(key, number=case.number, lead=names[0], helpers=tuple(names[1:]))
    asked += _unbound(turn, case, choices)
    turn.ask_text(asked, then=take_helper, choices=choices, free=False)


def _units(turn: Turn, case: Case, but: Collection[str] = ()) -> list[tuple[str, str]]:
    items = turn.regulations.items
    item = items.get(case.item)
    usual = item.unit if item else ""
    units = sorted(items.units, key=lambda unit: unit.code != usual)
    return [
        (unit.code, case_card.unit_name(turn, unit.code, turn.locale))
        for unit in units
        if unit.code not in but
    ]


def _unbound(turn: Turn, case: Case, choices: Choices) -> str:
    """A line that names the units of which nobody can be written to; empty for none."""
    silent = [
        case_card.unit_name(turn, code, turn.locale)
        for code, _ in choices
        if turn.regulations.items.unit(code) is not None
        if not _is_reached(turn, case, code)
    ]
    if not silent:
        return ""
    return "\n" + turn.words("dispatch-unbound", units=tuple(silent))


def _is_reached(turn: Turn, case: Case, unit: str) -> bool:
    """Whether anybody of a unit can be written to."""
    return any(
        turn.store.people.private_chat(person.id) is not None
        for person in case_hearers.of_units(turn, case, unit)
    )


def _say_ring(
    turn: Turn, keys: tuple[str, str], case: Case, unit: str, buttons: Sequence[Button] = ()
) -> None:
    """Whoever must be rung, with the telephones the town knows; else where they are found."""
    without, with_numbers = keys
    found = turn.regulations.items.unit(unit)
    numbers = [found.telephone] if found is not None and found.telephone else []
    numbers += [
        turn.words("unit-person-telephone", name=person.name, telephone=person.telephone)
        for person in case_hearers.of_units(turn, case, unit)
        if person.telephone
    ]
    turn.say(
        with_numbers if numbers else without,
        buttons=buttons,
        number=case.number,
        unit=case_card.unit_name(turn, unit, turn.locale),
        telephones=turn.words("list-mark").join(numbers),
    )


def _give(turn: Turn, lead: str, helpers: list[str]) -> None:
    """The parts are there before anybody reads of them; those of an earlier giving are over.

    The record says to whom, in codes with spaces between, the lead first.
    """
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.DISPATCH, case)
    turn.store.case_units.part_ended(case.id, None, None, turn.now)
    turn.store.case_units.give_to(case.id, helpers, turn.now)
    notice = Notice(" ".join((lead, *helpers)))
    case = case_moves.make(turn, Move.DISPATCH, case, notice, unit=lead).case
    silent = [unit for unit in (lead, *helpers) if not _is_reached(turn, case, unit)]
    name = case_card.unit_name(turn, lead, turn.locale)
    more = turn.button("button-case-more", CaseButton.MORE, case.id)
    helping = tuple(case_card.unit_name(turn, unit, turn.locale) for unit in helpers)
    if lead in silent:
        keys = ("dispatched-to-nobody", "dispatched-to-nobody-ring")
        _say_ring(turn, keys, case, lead, buttons=[more])
    else:
        key = "dispatched-to-several" if helpers else "dispatched"
        turn.say(key, buttons=[more], number=case.number, unit=name, helpers=helping)
    keys = ("dispatched-helper-to-nobody", "dispatched-helper-to-nobody-ring")
    for unit in silent:
        if unit != lead:
            _say_ring(turn, keys, case, unit)
