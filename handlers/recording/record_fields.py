"""代录: lines such as 电话：… or 类别：… put right what a recorded matter shows, line by line.

Every line that is shown can be put right by its name; a name nobody knows is asked about.
"""

import re
from dataclasses import dataclass, field
from enum import StrEnum

from handlers import area_named
from handlers.recording import record_draft
from handlers.reporting.likely_items import likely
from handlers.turn import Turn
from messages.catalogue import phrases
from rules.case_sources import RECORDED
from rules.hotline_labels import NAMES, NO, YES, Part
from rules.hotline_orders import read_order, read_parts, telephone_in
from rules.plain_words import folded, plain

_LINE = re.compile(
    r"\s*[【\[]?(?P<name>[^\W\d_](?:[^\W\d_]| ){1,12})[】\]]?\s*[:：](?!//)\s*(?P<value>.*)"
)
LONGEST_NAME = 8
"""Characters of a line's name; behind more than that a colon only parts a sentence."""

LONGEST_VALUE = 120
"""Characters of one line's value, where it is not read as an order's."""

_OF_AN_ORDER = frozenset(
    plain(name) for part, names in NAMES.items() if part is not Part.UNUSED for name in names
)


class Field(StrEnum):
    """What the draft shows, by the names it is shown under; an order has more for some of it."""

    SOURCE = "source"
    NAME = "name"
    TELEPHONE = "telephone"
    ADDRESS = "address"
    WORDS = "words"
    NUMBER = "number"
    WANTED_BY = "wanted-by"
    GRID = "grid"
    KIND = "kind"
    PRIVATE = "private"


@dataclass
class Read:
    """What some lines came to: whether any was a field, and what could not be made out."""

    any: bool = False
    unknown: list[str] = field(default_factory=list)
    """Lines by a name that is no field, as they were typed."""
    wrong: tuple[Field, str] | None = None
    """A grid or a kind that is none of the town's, the last of them."""
    rest: str = ""
    """What stands beside the lines: more of the matter."""


def put_right(turn: Turn, text: str) -> Read:
    """Changes every field that the lines name; a pasted order is taken as a whole."""
    read = Read()
    left = [text] if read_order(text) is not None else _without_fields(turn, text, read)
    parts = read_parts("\n".join(left))
    if parts.labels:
        read.any = True
        record_draft.take_order(turn, parts)
    else:
        read.rest = "\n".join(left).strip()
    return read


def _without_fields(turn: Turn, text: str, read: Read) -> list[str]:
    """The lines that are an order's, or anybody's words; the others are done."""
    left: list[str] = []
    for line in text.splitlines():
        found = _LINE.fullmatch(line)
        called = plain(found["name"]) if found else ""
        own = _field(called)
        if found is None or called in _OF_AN_ORDER or (own is None and len(called) > LONGEST_NAME):
            left.append(line)
        elif own is None:
            read.unknown.append(line.strip())
        else:
            read.any = True
            if not _change(turn, own, found["value"].strip()):
                read.wrong = (own, found["value"].strip())
    return left


def _field(called: str) -> Field | None:
    return next(
        (each for each in Field if called in map(plain, phrases(f"record-field-{each.value}"))),
        None,
    )


def _change(turn: Turn, own: Field, value: str) -> bool:
    """False for what is none of the town's."""
    match own:
        case Field.TELEPHONE:
            turn.remember(telephone=telephone_in(value))
        case Field.NAME | Field.ADDRESS | Field.WORDS | Field.NUMBER | Field.WANTED_BY:
            turn.remember(**{own.value.replace("-", "_"): value[:LONGEST_VALUE]})
        case Field.PRIVATE:
            is_no = folded(value) in NO | phrases("record-field-open")
            turn.remember(is_private=not is_no)
            return is_no or folded(value) in YES or not value
        case Field.SOURCE:
            called = {plain(turn.words(f"source-{each}")): each.value for each in RECORDED}
            turn.remember(source=called.get(plain(value), turn.recall("source")))
            return plain(value) in called
        case Field.GRID:
            rooms = area_named.rooms(turn.store, turn.me.id, turn.today)
            area = area_named.named_in(turn.store, value, rooms)
            if area is None:
                return False
            turn.remember(area_id=area.id)
        case Field.KIND:
            kind = _kind(turn, value)
            if not kind:
                return False
            turn.remember(kind=kind)
    return True


def _kind(turn: Turn, value: str) -> str:
    """The kind of this name, else the one whose name has it, else the likeliest item; or none."""
    items, called = turn.regulations.items, plain(value)
    if not called:
        return ""
    named = [
        *((f"category.{each.code}", plain(turn.name_of(each))) for each in items.categories),
        *((f"item.{each.code}", plain(turn.name_of(each))) for each in items.items),
    ]
    exact = [kind for kind, name in named if name == called]
    holding = [kind for kind, name in named if called in name]
    if exact or len(holding) == 1:
        return (exact or holding)[0]
    found = likely(turn, value).items
    return f"item.{found[0].code}" if found else ""
