"""Somebody reports a matter: photos, a voice note, words and a place in any order, then one tap."""

from collections.abc import Sequence
from datetime import timedelta

from handlers import case_card, case_moves
from handlers.buttons import CaseButton, MenuButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from rules.cases import Move
from rules.items import Item, Way, suggest
from rules.roles import Role
from storage.cases import Case

flow = Flow("file_case")

MOST_PHOTOS = 20
RESIDENTS_A_DAY = 10
SHORTEST_REPORT = 6
"""Characters: a grid worker's shorter words are more likely a greeting than a matter."""

NOT_A_REPORT, NO_ITEM = "no", ""


@flow.opens_on(MenuButton.REPORT)
@flow.opens_on(CaseButton.REPORT)
@flow.opens_on_words("phrases-report")
def invite_report(turn: Turn) -> None:
    """Asks for whatever shows the matter."""
    _require_right(turn)
    turn.remember(media=[], words="", place=None, album="")
    turn.ask("file-send-anything", then=take_more)


def could_be_a_report(turn: Turn, heard: Heard) -> bool:
    """Whether unasked words, pictures or a place look like the beginning of a report."""
    if heard.usable or heard.place is not None:
        return True
    if suggest(turn.regulations.items, heard.text, most=1):
        return True
    return turn.has(Role.GRID_WORKER) and len(heard.text) >= SHORTEST_REPORT


def begin(turn: Turn, heard: Heard) -> None:
    """A report begins with whatever came first."""
    _require_right(turn)
    turn.remember(media=[], words="", place=None, album="")
    _gather(turn, heard)
    _ask_kind(turn)


@flow.step
def take_more(turn: Turn, heard: Heard) -> None:
    """More of the same report, or the tap that files it."""
    if heard.choice:
        _chosen(turn, heard.choice)
        return
    if not (heard.text or heard.usable or heard.place):
        say_refused(turn, heard)
        turn.stay()
        return
    same_album = bool(heard.album) and heard.album == turn.recall("album")
    told_before = bool(turn.recall("media") or turn.recall("words") or turn.recall("place"))
    _gather(turn, heard)
    if same_album:
        turn.stay()
    elif told_before and not heard.text:
        count = len(turn.recall("media"))
        turn.say("file-added", count=count)
        turn.stay()
    else:
        _ask_kind(turn)


def say_refused(turn: Turn, heard: Heard) -> None:
    """Says of each thing that cannot be kept why, and what to do instead."""
    for medium in heard.refused:
        turn.say(f"media-refused-{medium.reason.replace('_', '-')}")


def _require_right(turn: Turn) -> None:
    reporters = (Role.GRID_WORKER, Role.GRID_LEADER, Role.COMMAND_ROOM, Role.HOUSEHOLD)
    if not turn.has(*reporters):
        raise Refuse("refused-report")
    if not turn.has(*reporters[:3]):
        since = turn.now - timedelta(days=1)
        if turn.store.cases.filed_by(turn.me.id, since) >= RESIDENTS_A_DAY:
            raise Refuse("refused-too-many-reports", most=RESIDENTS_A_DAY)


def _gather(turn: Turn, heard: Heard) -> None:
    media = [*turn.recall("media"), *(medium.id for medium in heard.usable)]
    words = "\n".join(part for part in (turn.recall("words"), heard.text) if part)
    place = turn.recall("place")
    if heard.place is not None:
        place = [heard.place.latitude, heard.place.longitude]
    if len(media) > MOST_PHOTOS:
        turn.say("file-enough-photos", most=MOST_PHOTOS)
    turn.remember(media=media[:MOST_PHOTOS], words=words, place=place)
    turn.remember(album=heard.album or turn.recall("album"))
    say_refused(turn, heard)


def _ask_kind(turn: Turn) -> None:
    """The one question: what is it? The likeliest items first, then the categories."""
    items = turn.regulations.items
    words = turn.recall("words")
    likely = suggest(items, words)
    choices = [(f"item.{item.code}", _name(turn, item)) for item in likely]
    choices += [
        (f"category.{category.code}", _name(turn, category)) for category in items.categories
    ]
    choices.append((NOT_A_REPORT, turn.words("file-not-a-report")))
    text = turn.words(
        "file-which-kind" if likely else "file-which-category",
        got=_got(turn),
        likely=_name(turn, likely[0]) if likely else "",
    )
    emergencies = [item.call for item in likely if item.emergency and item.call]
    if emergencies:
        text = f"{turn.words('file-emergency', call=emergencies[0])}\n{text}"
    turn.ask_text(text, then=take_more, choices=choices)


def _got(turn: Turn) -> str:
    """What has come in so far, in words."""
    parts = []
    kinds = [turn.store.media.get(media_id).kind.value for media_id in turn.recall("media")]
    for kind in ("photo", "voice", "file"):
        if kind in kinds:
            parts.append(turn.words(f"got-{kind}", count=kinds.count(kind)))
    if turn.recall("words"):
        parts.append(turn.words("got-words"))
    if turn.recall("place"):
        parts.append(turn.words("got-place"))
    return turn.words("list-mark").join(parts)


def _name(turn: Turn, named: object) -> str:
    name: str = getattr(named, "name" if turn.locale == "zh_CN" else "name_en")
    return name


def _chosen(turn: Turn, choice: str) -> None:
    if choice == NOT_A_REPORT:
        turn.say("file-dropped")
        return
    if not (turn.recall("media") or turn.recall("words") or turn.recall("place")):
        turn.ask_again("file-nothing-yet")
        return
    kind, _, code = choice.partition(".")
    item = turn.regulations.items.get(code) if kind == "item" else None
    category = item.category if item else code
    case = _file(turn, category, item)
    _tell_reporter(turn, case, item)
    case_moves.tell_room(turn, case, "room-new-case", (("button-dispatch", CaseButton.DISPATCH),))


def _file(turn: Turn, category: str, item: Item | None) -> Case:
    area_id = _grid_of(turn)
    path = turn.store.areas.get(area_id).path
    case_moves.require_report(turn, path)
    place: Sequence[float] | None = turn.recall("place")
    return turn.store.cases.file(
        category=category,
        item=item.code if item else NO_ITEM,
        area_id=area_id,
        reporter_id=turn.me.id,
        words=turn.recall("words"),
        latitude=place[0] if place else None,
        longitude=place[1] if place else None,
        media=turn.recall("media"),
        year=turn.today.year,
        now=turn.now,
    )


def _grid_of(turn: Turn) -> int:
    """The reporter's own grid: the grid worker's first, or the one they live in."""
    for role in (Role.GRID_WORKER, Role.GRID_LEADER):
        held = turn.store.people.areas_with_role(turn.me.id, role, turn.today)
        if held:
            return held[0]
    homes = turn.store.households.of_person(turn.me.id, turn.today)
    if homes:
        return homes[0].grid_id
    room = turn.store.people.areas_with_role(turn.me.id, Role.COMMAND_ROOM, turn.today)
    if not room:
        raise Refuse("refused-report")
    return room[0]


def _tell_reporter(turn: Turn, case: Case, item: Item | None) -> None:
    buttons = [turn.button("button-add", CaseButton.ADD, case.id)]
    spot = item is None or item.way is Way.SPOT
    if spot and case_moves.may(turn, Move.HANDLE_ON_SPOT, case) is None:
        buttons.insert(0, turn.button("button-on-spot", CaseButton.ON_SPOT, case.id))
    turn.say(
        "filed",
        buttons=buttons,
        number=case.number,
        matter=case_card.matter(turn, case, turn.locale),
        place=case.area_name,
    )
