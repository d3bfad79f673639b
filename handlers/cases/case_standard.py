"""What the item list asks of a case, on its card: the closing standard, and what must be kept."""

from handlers.turn import Turn
from messages.catalogue import say
from rules.case_life import WITH_UNIT, State
from rules.items import Evidence, Item
from storage.cases import Case

_READ_IN = WITH_UNIT | {State.FINISHED}
"""Where a unit works by it, and whoever checks looks at it."""

_AFTERWARDS = (Evidence.PHOTO_AFTER, Evidence.RECORD)


def lines(turn: Turn, case: Case, locale: str) -> list[str]:
    """The lines of the card; none where no item is known."""
    item = turn.regulations.items.get(case.item)
    if item is None:
        return []
    said = []
    if item.bottom_line:
        said.append(say(locale, "card-bottom-line"))
    if case.state in _READ_IN:
        said.append(say(locale, "card-closing", closing=item.closing))
        kept = [each for each in _AFTERWARDS if each in item.evidence]
        if kept:
            said.append(say(locale, "card-evidence", what=_named(kept, locale)))
    return said


def still_wanted(item: Item, *, has_photo: bool, has_place: bool, locale: str) -> str:
    """What the item wants of whoever reports it and was not sent, in words; empty for nothing."""
    wanted = [
        each
        for each, is_there in ((Evidence.PHOTO, has_photo), (Evidence.LOCATION, has_place))
        if each in item.evidence and not is_there
    ]
    return _named(wanted, locale)


def _named(evidence: list[Evidence], locale: str) -> str:
    names = [say(locale, f"evidence-{each.value.replace('_', '-')}") for each in evidence]
    return say(locale, "list-mark").join(names)
