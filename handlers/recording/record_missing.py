"""代录: what is not known yet of a matter that the room records is asked for, then all is shown."""

from enum import StrEnum

from handlers.cases import choosing_area
from handlers.heard import Heard
from handlers.recording import record_draft
from handlers.recording.record_flow import flow, step
from handlers.reporting import report_content
from handlers.reporting.likely_items import likely
from handlers.turn import Turn
from rules.case_sources import Source
from rules.hotline_orders import caller_in, read_order
from storage.areas import Area

SAME, OTHER = "same", "other"
NOBODY = "nobody"


class Whether(StrEnum):
    """What may be said of it once all of it is shown."""

    FILE = "file"
    KIND = "kind"
    AREA = "area"
    SECRET = "secret"  # noqa: S105 - no password: 保密
    DROP = "drop"


def go_on(turn: Turn) -> None:
    """Asks for what is not known yet; then all of it is looked over."""
    if not turn.recall("asked_caller"):
        _ask_caller(turn)
    elif turn.recall("area_id") is None:
        ask_area(turn, None)
    elif not turn.recall("kind"):
        ask_kind(turn)
    else:
        ask_whether(turn)


def _ask_caller(turn: Turn) -> None:
    """Only for what the words did not tell."""
    nobody = [(NOBODY, turn.words("record-nobody"))]
    name, telephone = turn.recall("name"), turn.recall("telephone")
    if telephone:
        turn.ask("record-who-name", then=take_caller, choices=nobody, telephone=telephone)
    elif name:
        turn.ask("record-who-telephone", then=take_caller, choices=nobody, name=name)
    else:
        turn.ask(f"record-who-{turn.recall('source')}", then=take_caller, choices=nobody)


@flow.step_with_pictures
def take_caller(turn: Turn, heard: Heard) -> None:
    """Name and telephone in one line, or neither."""
    if _added(turn, heard):
        return
    if not heard.choice and read_order(heard.text) is not None:
        _ask_same(turn, heard)
        return
    if heard.choice != NOBODY:
        name, telephone = caller_in(heard.text)
        if not name and not telephone:
            turn.ask_again("record-who-again")
            return
        known = {"name": name or turn.recall("name")}
        turn.remember(**known, telephone=telephone or turn.recall("telephone"))
    turn.remember(asked_caller=True)
    go_on(turn)


def _ask_same(turn: Turn, heard: Heard) -> None:
    """An order pasted where the caller was asked for is nobody's name: is it the same matter?"""
    turn.remember(order=heard.text)
    choices = [(SAME, turn.words("record-order-same")), (OTHER, turn.words("record-order-other"))]
    turn.ask("record-order-whose", then=take_same, choices=choices, free=False)


@flow.step_with_pictures
def take_same(turn: Turn, heard: Heard) -> None:
    """The order joins what the caller said, or waits until that is recorded."""
    if _added(turn, heard):
        return
    order = read_order(turn.recall("order"))
    if heard.choice == SAME and order is not None:
        said = turn.recall("words")
        turn.remember(source=Source.HOTLINE.value)
        record_draft.take_order(turn, order)
        words = report_content.within_measure(turn, order.words, before=said)
        turn.remember(asked_caller=True, words=words)
    elif heard.choice == OTHER:
        turn.say("record-order-later")
    go_on(turn)


def ask_area(turn: Turn, within: Area | None) -> None:
    """In which grid it is."""
    offered = choosing_area.choices(turn, within)
    turn.ask("record-which-area", then=take_area, choices=offered)


@flow.step_with_pictures
def take_area(turn: Turn, heard: Heard) -> None:
    """A grid; of a village first its grids are offered, where there are many."""
    if _added(turn, heard):
        return
    found = choosing_area.chosen(turn, heard)
    if found is None:
        turn.ask_again()
    elif found.opens:
        ask_area(turn, found.area)
    else:
        turn.remember(area_id=found.area.id)
        go_on(turn)


def ask_kind(turn: Turn) -> None:
    """What it is: the likeliest items, then every category."""
    items = turn.regulations.items
    shown = likely(turn, turn.recall("words")).shown
    choices = [(f"item.{item.code}", turn.name_of(item)) for item in shown]
    choices += [(f"category.{each.code}", turn.name_of(each)) for each in items.categories]
    turn.ask("record-which-kind", then=take_kind, choices=choices)


@flow.step_with_pictures
def take_kind(turn: Turn, heard: Heard) -> None:
    """An item or a category; words that name an item are looked for in the list."""
    if _added(turn, heard):
        return
    if heard.choice:
        turn.remember(kind=heard.choice)
    else:
        found = likely(turn, heard.text).items
        if not found:
            turn.ask_again()
            return
        turn.remember(kind=f"item.{found[0].code}")
    go_on(turn)


def ask_whether(turn: Turn) -> None:
    """All of it, to be filed, put right, or dropped."""
    secret = "record-open" if turn.recall("is_private") else "record-secret"
    choices = [
        (Whether.FILE.value, turn.words("record-file")),
        (Whether.KIND.value, turn.words("record-other-kind")),
        (Whether.AREA.value, turn.words("record-other-area")),
        (Whether.SECRET.value, turn.words(secret)),
        (Whether.DROP.value, turn.words("record-drop")),
    ]
    turn.ask(
        "record-whether", then=step("take_whether"), choices=choices, told=record_draft.told(turn)
    )


def _added(turn: Turn, heard: Heard) -> bool:
    """A picture or a place that comes while something else is asked joins the matter."""
    if heard.choice or not (heard.media or heard.place):
        return False
    report_content.gather(turn, heard)
    turn.say("record-added", got=report_content.told(turn))
    turn.stay()
    return True
