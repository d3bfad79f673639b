"""How an objection is shown to those who answer it or look on, and who of them hears of it."""

from handlers.buttons import ObjectionButton
from handlers.flow import token
from handlers.points import by_document
from handlers.turn import Turn
from messages.catalogue import say
from messages.inbound import MediaKind
from messages.named import name_in
from messages.written import clock, day, points, shortened, signed
from rules.objections import State
from rules.scheme_items import BaseItem
from rules.schemes import Item
from storage.ledger_lines import LedgerLine
from storage.objections import Objection
from storage.store import Store

LONGEST = 300
"""Characters of the household's words on a card; the objection keeps all of them."""

_ACTS = (("button-uphold", ObjectionButton.UPHOLD), ("button-reject", ObjectionButton.REJECT))


def subject(objection: Objection) -> str:
    """What ties the messages about an objection together."""
    return f"objection:{objection.id}"


def disputed_line(store: Store, objection: Objection) -> LedgerLine | None:
    """The ledger line it is about, if it is about one."""
    return store.ledger.line(objection.ledger_id) if objection.ledger_id else None


def line_words(turn: Turn, line: LedgerLine, locale: str) -> str:
    """A line as a button names it: day, item and figure, of a base item out of its maximum."""
    item = _item(turn, line)
    figure = (
        f"{points(line.hundredths)}/{points(item.max)}"
        if isinstance(item, BaseItem)
        else signed(line.hundredths)
    )
    named = line.item if item is None else name_in(item, locale)
    if by_document.needs_document(item):
        named = say(locale, "item-in-person")
    return say(locale, "object-line", day=day(line.happened_on, locale), item=named, points=figure)


def rests_on_document(turn: Turn, line: LedgerLine) -> bool:
    """Whether it is told in person alone; all that may become of it is that it falls away."""
    return by_document.needs_document(_item(turn, line))


def _item(turn: Turn, line: LedgerLine) -> Item | None:
    return turn.regulations.scheme_on(line.happened_on).by_code.get(line.item)


def card(turn: Turn, objection: Objection, locale: str, *, decides: bool, open_as: str = "") -> str:
    """Number and household, what is disputed and who recorded it, who filed it, how it stands.

    The reader `decides` if they may answer it now: they alone read which document a line rests on.
    `open_as` stands instead of the request to answer it, for whoever may not.
    """
    lines = [
        say(
            locale,
            "objection-head",
            number=objection.number,
            household=objection.household,
            head=objection.head,
        ),
        _matter(turn, objection, locale, decides=decides),
        say(
            locale,
            f"objection-filed-{objection.filed_as.value.replace('_', '-')}",
            name=turn.store.people.get(objection.filed_by).name,
            time=clock(objection.filed_at, turn.regulations.zone, locale),
        ),
    ]
    if objection.words:
        shown = shortened(objection.words, LONGEST)
        lines.append(say(locale, "objection-words", words=shown))
    if open_as and objection.state is State.OPEN:
        return "\n".join([*lines, open_as])
    until = day(objection.answer_by, locale)
    stands = f"objection-stands-{objection.state.value}"
    if objection.state is State.UPHELD and objection.reason:
        stands = "objection-stands-upheld-why"
    lines.append(
        say(
            locale,
            stands,
            until=until,
            reason=objection.reason or "—",
            reviewer=_reviewer(turn, objection),
        )
    )
    return "\n".join(lines)


def _matter(turn: Turn, objection: Objection, locale: str, *, decides: bool) -> str:
    line = disputed_line(turn.store, objection)
    if line is None:
        return say(locale, "objection-of-other")
    told = say(locale, "list-mark").join(part for part in (line.place, line.reason) if part)
    if rests_on_document(turn, line) and not decides:
        told = ""
    return say(
        locale,
        "objection-of-line",
        line=line_words(turn, line, locale),
        recorder=line.recorder or "—",
        reason=told or "—",
    )


def _reviewer(turn: Turn, objection: Objection) -> str:
    return turn.store.people.get(objection.reviewer_id).name if objection.reviewer_id else "—"


def proof(turn: Turn, objection: Objection) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """What came with it: photos, and voice notes and other files."""
    shown = turn.store.objections.media(objection.id)
    photos = tuple(media_id for media_id, kind in shown if kind == MediaKind.PHOTO.value)
    files = tuple(media_id for media_id, kind in shown if kind != MediaKind.PHOTO.value)
    return photos, files


def acts(objection: Objection) -> list[tuple[str, str]]:
    """The buttons of whoever may answer it: key of the label, token."""
    if objection.state is not State.OPEN:
        return []
    return [(label, token(verb, objection.id)) for label, verb in _ACTS]
