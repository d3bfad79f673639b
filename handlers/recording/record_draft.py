"""What the room records for somebody else, while it is being put together (代录)."""

from handlers import area_named
from handlers.cases import case_card
from handlers.reporting import emergency, report_content
from handlers.reporting.likely_items import likely
from handlers.turn import Turn
from messages.inbound import Brought, Place
from messages.written import shortened
from rules.caller_told import caller_told
from rules.case_sources import RUNG, Source
from rules.hotline_orders import Order, key_of
from rules.items import Item
from rules.roles import Role
from storage.cases import Case

LINES = ("number", "wanted_by", "name", "telephone", "address")


def begin_empty(turn: Turn, source: Source) -> None:
    """Nothing is known yet but the way it came."""
    report_content.begin_empty(turn)
    turn.remember(source=source.value, is_private=False, asked_caller=False, area_id=None, kind="")
    turn.remember(**dict.fromkeys(LINES, ""))


def take_order(turn: Turn, order: Order) -> None:
    """What an order says counts; what it does not say stays."""
    told = {
        "number": order.number,
        "wanted_by": order.wanted_by,
        "name": order.name,
        "telephone": order.telephone,
        "address": order.address,
        "words": order.words[: report_content.MOST_WORDS],
    }
    turn.remember(**{name: value for name, value in told.items() if value})
    if order.is_private:
        turn.remember(is_private=True)
    guess(turn)


def guess(turn: Turn) -> None:
    """The grid an address names, and the item the words are likeliest of, where none is chosen."""
    if turn.recall("area_id") is None:
        rooms = area_named.rooms(turn.store, turn.me.id, turn.today)
        said = f"{turn.recall('address')} {turn.recall('words')}"
        for told in (turn.recall("address"), said):
            if (area := area_named.named_in(turn.store, told, rooms)) is not None:
                turn.remember(area_id=area.id)
                break
    if not turn.recall("kind") and turn.recall("words"):
        first = likely(turn, turn.recall("words")).items[:1]
        turn.remember(kind=f"item.{first[0].code}" if first else "")


def read_caller(turn: Turn) -> None:
    """Who called, where the words tell it: nobody is asked what they have just said."""
    if turn.recall("source") not in RUNG:
        return
    name, telephone = caller_told(turn.recall("words"), turn.regulations.room.callers.surnames)
    told = {"name": turn.recall("name") or name, "telephone": turn.recall("telephone") or telephone}
    turn.remember(**told, asked_caller=turn.recall("asked_caller") or all(told.values()))


def key(turn: Turn) -> str:
    """The one cause of the case: an order's number, which is its own among the hotline's."""
    number = key_of(turn.recall("number") or "")
    return f"{turn.recall('source')}:{number}" if number else ""


def brought(turn: Turn) -> Brought:
    """The matter as it is to be filed; area and kind are known by now."""
    kind, _, code = turn.recall("kind").partition(".")
    place = report_content.place_of(turn)
    return Brought(
        by=turn.me.id,
        source=turn.recall("source"),
        key=key(turn),
        words=turn.recall("words"),
        area_id=turn.recall("area_id"),
        kind_code=code,
        is_category=kind == "category",
        place=Place(place[0], place[1]) if place else None,
        is_private=turn.recall("is_private"),
        **{name: turn.recall(name) for name in LINES},
    )


def _of_this_order(turn: Turn) -> Case | None:
    """A case of the room's that another house brought under this number: perhaps the same."""
    number = turn.recall("number")
    found = turn.store.case_callers.of_order(number) if number else None
    case = turn.store.cases.get(found) if found is not None else None
    return case if case and turn.reaches(Role.COMMAND_ROOM, case.area_id) else None


def told(turn: Turn) -> str:
    """All of it, a line each, as the room is to look it over; an emergency first."""
    source = turn.words(f"source-{turn.recall('source')}")
    lines = [turn.words("record-line-source", source=source)]
    if call := emergency.call_first(turn, turn.recall("words"), _item(turn)):
        lines.insert(0, call.rstrip())
    lines += [
        turn.words(f"record-line-{name.replace('_', '-')}", value=turn.recall(name))
        for name in LINES
        if turn.recall(name)
    ]
    if (same := _of_this_order(turn)) is not None:
        lines.append(turn.words("record-line-same-order", number=same.number))
    words = turn.recall("words")
    if words:
        shown = shortened(words, case_card.LONGEST)
        lines.append(turn.words("record-line-words", value=shown))
    if report_content.media_of(turn) or turn.recall("place"):
        lines.append(turn.words("record-line-shown", value=report_content.told(turn)))
    area = turn.store.areas.get(turn.recall("area_id"))
    lines.append(turn.words("record-line-grid", value=area.name))
    lines.append(turn.words("record-line-kind", value=_kind(turn)))
    if turn.recall("is_private"):
        lines.append(turn.words("record-line-private"))
    return "\n".join(lines)


def _item(turn: Turn) -> Item | None:
    """The item it is recorded as; None for a category alone."""
    kind, _, code = turn.recall("kind").partition(".")
    return turn.regulations.items.get(code) if kind == "item" else None


def _kind(turn: Turn) -> str:
    kind, _, code = turn.recall("kind").partition(".")
    items = turn.regulations.items
    found = items.get(code) if kind == "item" else items.category(code)
    return turn.name_of(found) if found is not None else code
