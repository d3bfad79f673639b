"""The command room says which item a case is of (定事项), where the report did not, or was wrong.

The phase that runs keeps the limit it began with; those that begin later go by the new item.
"""

from handlers.buttons import CaseButton
from handlers.cases import case_acts, case_card, case_moves, shown_cards
from handlers.cases.case_view import view_of
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting.likely_items import likely
from handlers.turn import Turn
from rules.case_life import ENDED, Move
from rules.items import Item
from rules.roles import Role
from rules.suggestion import MOST
from storage.case_amendments import OTHER_ITEM
from storage.cases import Case

flow = Flow("set_item", needs=Role.COMMAND_ROOM)

_ITEM, _CATEGORY = "item", "category"


def may_set(turn: Turn, case: Case) -> bool:
    """Whether the person is of the case's room, and it is still open."""
    return case.state not in ENDED and turn.reaches(Role.COMMAND_ROOM, case.area_id)


@flow.opens_on(CaseButton.SET_ITEM)
def ask_which(turn: Turn, case_id: int) -> None:
    """The likeliest items by the case's words, then the categories."""
    case = _case(turn, case_id)
    items = turn.regulations.items
    found = likely(turn, case.words).items
    others = [item for item in found if item.code != case.item][:MOST]
    choices = _choices(turn, others)
    choices += [(f"{_CATEGORY}.{each.code}", turn.name_of(each)) for each in items.categories]
    turn.remember(case_id=case_id)
    turn.ask("set-item-which", then=take, choices=choices, free=False, number=case.number)


@flow.step
def take(turn: Turn, heard: Heard) -> None:
    """A category shows its items; an item is set."""
    case = _case(turn, turn.recall("case_id"))
    kind, _, code = heard.choice.partition(".")
    items = turn.regulations.items
    if kind == _CATEGORY:
        choices = _choices(turn, items.of_category(code))
        turn.ask("set-item-which", then=take, choices=choices, free=False, number=case.number)
        return
    item = items.get(code)
    if item is None:
        raise Refuse("please-choose")
    if item.code != case.item:
        case = _set(turn, case, item)
    turn.say("set-item-done", number=case.number, matter=turn.name_of(item))


def _tell_who_found_it(turn: Turn, case: Case) -> None:
    """Whoever may handle it on the spot only now, for the room has said what it is."""
    finder = turn.store.people.view(case.reporter_id, turn.today)
    acts = case_acts.among((Move.HANDLE_ON_SPOT,), case.id, view_of(turn, case), finder)
    if acts:
        person = turn.store.people.get(case.reporter_id)
        matter = case_card.matter(turn, case, turn.letters.locale_of(person))
        turn.letters.to_person(
            person, "finder-item-set", buttons=acts, number=case.number, matter=matter
        )


def _set(turn: Turn, case: Case, item: Item) -> Case:
    could = turn.regulations.items.handled_on_spot(case.category, case.item)
    before = case_card.matter(turn, case, turn.house.locale)
    _learn(turn, case, item)
    case = turn.store.case_amendments.is_of(
        case, item.category, item.code, before, turn.me.id, turn.now
    )
    shown_cards.bring_up_to_date(turn, case)
    case_moves.tell_of_more(turn, case)
    if not could:
        _tell_who_found_it(turn, case)
    return case


def _learn(turn: Turn, case: Case, item: Item) -> None:
    """What it was filed with says the new item; and the earlier one no more, where it did.

    Of an item that the room recorded for somebody else nothing was learnt.
    """
    words = turn.store.case_history.first_words((case.id,)).get(case.id, "")
    names = turn.store.known_names.of_case(case.id)
    lines = turn.store.case_history.of(case.id)
    if case.item and (case.own_words or any(line.move == OTHER_ITEM for line in lines)):
        turn.store.confirmed_words.take_back(words, case.item, names)
    turn.store.confirmed_words.confirm(words, item.code, names)


def _choices(turn: Turn, items: tuple[Item, ...] | list[Item]) -> list[tuple[str, str]]:
    return [(f"{_ITEM}.{item.code}", turn.name_of(item)) for item in items]


def _case(turn: Turn, case_id: int) -> Case:
    case = turn.store.cases.get(case_id)
    if not turn.reaches(Role.COMMAND_ROOM, case.area_id):
        raise Refuse("refused-case-not-yours")
    if case.state in ENDED:
        raise Refuse("refused-set-item-closed", number=case.number)
    return case
