"""A matter that came by another way is filed, once: recorded by the room, or by another house."""

from collections.abc import Iterable

from handlers.cases import case_moves, tell_of_move
from handlers.cases.case_notices import Notice
from handlers.turn import Turn
from messages.inbound import Brought
from rules.case_life import Move
from rules.case_sources import Source
from storage.case_callers import Caller
from storage.cases import Case, Filed


class NotOfTheRoom(Exception):
    """Whoever answered for a matter from elsewhere is of the room no more; somebody else must."""


def receive(turn: Turn, brought: Brought) -> None:
    """An order or a request that was received from another house.

    Raises NotOfTheRoom: it is put aside then, `doctor` names it, and it can be taken again once
    somebody answers for it; nothing of it is lost.
    """
    turn.person = turn.store.people.get(brought.by)
    area = turn.store.areas.get(brought.area_id)
    if not case_moves.may_report(turn, area.path):
        raise NotOfTheRoom
    file(turn, brought)


def there_is(turn: Turn, key: str) -> Case | None:
    """The case that came of a cause already."""
    found = turn.store.case_callers.case_of(key) if key else None
    return turn.store.cases.get(found) if found is not None else None


def file(turn: Turn, brought: Brought, shown: Iterable[int] = ()) -> Case:
    """Files the matter and tells the room; what was filed before is left as it is.

    Raises Refuse for whom the area is not.
    """
    there = there_is(turn, brought.key)
    if there is not None:
        return there
    case = case_moves.file(turn, _filed(turn, brought), shown)
    caller = Caller(
        name=brought.name,
        telephone=brought.telephone,
        number=brought.number,
        wanted_by=brought.wanted_by,
    )
    turn.store.case_callers.keep(case.id, caller, brought.key)
    tell_of_move.tell(turn, Move.REPORT, case, Notice())
    return case


def _filed(turn: Turn, brought: Brought) -> Filed:
    items = turn.regulations.items
    item = None if brought.is_category else items.get(brought.kind_code)
    category = brought.kind_code if item is None else item.category
    return Filed(
        category=category,
        item=item.code if item is not None else "",
        area_id=brought.area_id,
        reporter_id=turn.me.id,
        words=brought.words,
        latitude=brought.place.latitude if brought.place else None,
        longitude=brought.place.longitude if brought.place else None,
        place=brought.address,
        source=Source(brought.source),
        source_words=brought.source_words,
        is_private=brought.is_private,
    )
