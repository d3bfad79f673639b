"""代录: the room records a call, a visit, a hotline's order or a task from above, and files it."""

from handlers import (
    bring_case,
    case_card,
    choosing_area,
    order_workbook,
    record_draft,
    report_content,
)
from handlers.buttons import CaseButton, RecordButton
from handlers.case_view import to_be_rung
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.likely_items import likely
from handlers.turn import Turn
from rules.case_sources import RECORDED, Source
from rules.hotline_orders import Order, caller_in, read_order, read_parts
from rules.roles import Role
from storage.areas import Area
from storage.cases import Case

flow = Flow("record_case", needs=Role.COMMAND_ROOM)

SAME, OTHER = "same", "other"
NOBODY, FILE, KIND, AREA, SECRET, DROP = "nobody", "file", "kind", "area", "secret", "drop"


@flow.opens_on(RecordButton.NEW)
@flow.opens_on_words("phrases-record")
def ask_way(turn: Turn) -> None:
    """By which way did it come?"""
    choices = [(source.value, turn.words(f"source-{source}")) for source in RECORDED]
    turn.ask("record-which-way", then=take_way, choices=choices)


def is_order(turn: Turn, heard: Heard) -> bool:
    """Whether somebody of the room pasted a hotline's order without a word before it."""
    return turn.has(Role.COMMAND_ROOM) and read_order(heard.text) is not None


def begin_order(turn: Turn, heard: Heard) -> None:
    """A pasted order is looked over at once."""
    order = read_order(heard.text)
    assert order is not None, "it was found to be one"
    record_draft.begin_empty(turn, Source.HOTLINE)
    _take_order(turn, order, heard)


@flow.step
def take_way(turn: Turn, heard: Heard) -> None:
    """A way was chosen, or the order was pasted already."""
    if heard.choice in RECORDED:
        record_draft.begin_empty(turn, Source(heard.choice))
        turn.ask(f"record-send-{heard.choice}", then=take_matter)
    elif read_order(heard.text) is not None:
        begin_order(turn, heard)
    else:
        turn.ask_again()


@flow.step_with_pictures
def take_matter(turn: Turn, heard: Heard) -> None:
    """What it is about: words, pictures, a voice note, a place; or the order as it was pasted."""
    order = read_order(heard.text)
    if order is not None:
        _take_order(turn, order, heard)
        return
    is_hotlines = turn.recall("source") == Source.HOTLINE
    if is_hotlines and report_content.is_empty(turn) and order_workbook.taken_up(turn, heard):
        return
    report_content.gather(turn, heard)
    if report_content.is_empty(turn):
        turn.ask_again("file-nothing-yet")
        return
    record_draft.read_caller(turn)
    record_draft.guess(turn)
    _go_on(turn)


def _take_order(turn: Turn, order: Order, heard: Heard) -> None:
    record_draft.take_order(turn, order)
    turn.remember(asked_caller=True, media=[medium.id for medium in heard.usable])
    there = bring_case.there_is(turn, record_draft.key(turn))
    if there is not None:
        _say_filed_before(turn, there)
        return
    _go_on(turn)


def _go_on(turn: Turn) -> None:
    """Asks for what is not known yet; then all of it is looked over."""
    if not turn.recall("asked_caller"):
        _ask_caller(turn)
    elif turn.recall("area_id") is None:
        _ask_area(turn, None)
    elif not turn.recall("kind"):
        _ask_kind(turn)
    else:
        _ask_whether(turn)


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
    _go_on(turn)


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
    _go_on(turn)


def _ask_area(turn: Turn, within: Area | None) -> None:
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
        _ask_area(turn, found.area)
    else:
        turn.remember(area_id=found.area.id)
        _go_on(turn)


def _ask_kind(turn: Turn) -> None:
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
    _go_on(turn)


def _ask_whether(turn: Turn) -> None:
    secret = "record-open" if turn.recall("is_private") else "record-secret"
    choices = [
        (FILE, turn.words("record-file")),
        (KIND, turn.words("record-other-kind")),
        (AREA, turn.words("record-other-area")),
        (SECRET, turn.words(secret)),
        (DROP, turn.words("record-drop")),
    ]
    turn.ask("record-whether", then=take_whether, choices=choices, told=record_draft.told(turn))


@flow.step_with_pictures
def take_whether(turn: Turn, heard: Heard) -> None:
    """It is filed, or put right first: by a button, or by a line such as 电话：… or 地址：…."""
    match heard.choice:
        case "":
            _put_right(turn, heard)
        case "file":
            _file(turn)
        case "kind":
            _ask_kind(turn)
        case "area":
            _ask_area(turn, None)
        case "secret":
            turn.remember(is_private=not turn.recall("is_private"))
            _ask_whether(turn)
        case _:
            turn.say("record-dropped")


def _put_right(turn: Turn, heard: Heard) -> None:
    parts = read_parts(heard.text)
    if parts.labels:
        record_draft.take_order(turn, parts)
    elif heard.text or heard.usable or heard.place:
        report_content.gather(turn, heard)
        record_draft.read_caller(turn)
    else:
        report_content.say_refused(turn, heard)
        turn.stay()
        return
    _ask_whether(turn)


def _file(turn: Turn) -> None:
    there = bring_case.there_is(turn, record_draft.key(turn))
    if there is not None:
        _say_filed_before(turn, there)
        return
    shown = [medium.id for medium in report_content.media_of(turn)]
    case = bring_case.file(turn, record_draft.brought(turn), shown)
    turn.say(
        "recorded" if to_be_rung(turn.store, case) else "recorded-nobody-to-ring",
        buttons=[turn.button("button-add", CaseButton.ADD, case.id)],
        number=case.number,
        matter=case_card.matter(turn, case, turn.locale),
        place=case.area_name,
    )


def _say_filed_before(turn: Turn, there: Case) -> None:
    turn.say(
        "record-there-already",
        buttons=[turn.button("button-look-at-case", CaseButton.SHOW, there.id)],
        order=turn.recall("number"),
        number=there.number,
    )


def _added(turn: Turn, heard: Heard) -> bool:
    """A picture or a place that comes while something else is asked joins the matter."""
    if heard.choice or not (heard.media or heard.place):
        return False
    report_content.gather(turn, heard)
    turn.say("record-added", got=report_content.told(turn))
    turn.stay()
    return True
