"""The rows of a hotline's workbook as matters to be filed; what cannot be filed is told."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.office.sheets.faults import Fault
from bot.office.sheets.rows import Row
from handlers import area_named
from messages.inbound import Brought
from rules.case_sources import Source
from rules.hotline_orders import key_of, telephone_in
from rules.items import ItemList
from rules.plain_words import folded
from rules.suggestion import names_a_matter, suggest
from storage.areas import GRID, VILLAGE, Area
from storage.store import Store


@dataclass(frozen=True)
class Room:
    """Who brings the orders in, the areas their room answers for, and the town's item list."""

    person_id: int
    areas: tuple[Area, ...]
    items: ItemList


def read_orders(
    store: Store, rows: Sequence[Row], room: Room, faults: list[Fault]
) -> list[tuple[Row, Brought]]:
    """Every row that can be filed; each number stands once."""
    seen: dict[str, int] = {}
    found = []
    for row in rows:
        number = key_of(row.text("number"))
        if number and number in seen:
            faults.append(row.fault("number", "office-fault-twice", row=seen[number]))
            continue
        seen[number] = row.number
        before = len(faults)
        telephone = _telephone(row, faults)
        area = _area(store, row, room, faults)
        kind = _kind(row, room.items, faults)
        if not row.sound or len(faults) > before or area is None or kind is None:
            continue
        code, is_category = kind
        order = Brought(
            by=room.person_id,
            source=Source.HOTLINE.value,
            key=f"{Source.HOTLINE.value}:{number}",
            number=row.text("number"),
            wanted_by=row.text("wanted_by"),
            name=row.text("name"),
            telephone=telephone,
            words=_words(row),
            address=row.text("address"),
            area_id=area.id,
            kind_code=code,
            is_category=is_category,
            is_private=row.flag("private") is True or row.flag("open") is False,
        )
        found.append((row, order))
    return found


def _telephone(row: Row, faults: list[Fault]) -> str:
    written = row.text("telephone")
    telephone = telephone_in(written)
    if written and not telephone:
        faults.append(row.fault("telephone", "office-fault-telephone"))
    return telephone


def _words(row: Row) -> str:
    title, words = row.text("title"), row.text("words")
    return words if not title or title in words else f"{title}\n{words}"


def _area(store: Store, row: Row, room: Room, faults: list[Fault]) -> Area | None:
    """The grid that is named, else the one the address names, else the whole of the room's."""
    written = folded(row.text("grid"))
    if not written:
        for told in (row.text("address"), row.text("words")):
            if (area := area_named.named_in(store, told, room.areas)) is not None:
                return area
        return room.areas[0]
    areas = [
        area
        for kind in (GRID, VILLAGE)
        for area in area_named.within(store, kind, room.areas)
        if written in (folded(area.code), folded(area.name))
    ]
    if len(areas) == 1:
        return areas[0]
    faults.append(row.fault("grid", "office-fault-order-grid", grid=row.text("grid")))
    return None


def _kind(row: Row, items: ItemList, faults: list[Fault]) -> tuple[str, bool] | None:
    """The item or category that is named, else the item the words are likeliest of.

    Nobody confirms it here: what no word of the list names is not guessed.
    """
    written = folded(row.text("item"))
    if not written:
        words = f"{row.text('title')} {row.text('words')}"
        likely = suggest(items, words).items if names_a_matter(items, words) else ()
        if likely:
            return likely[0].code, False
        if row.text("words"):
            names = tuple(each.name for each in items.categories)
            faults.append(row.fault("item", "office-fault-order-kind", categories=names))
        return None
    for item in items.items:
        if written in (item.code, folded(item.name), folded(item.name_en)):
            return item.code, False
    for category in items.categories:
        if written in (category.code, folded(category.name), folded(category.name_en)):
            return category.code, True
    faults.append(row.fault("item", "office-fault-order-item", item=row.text("item")))
    return None
