"""Somebody reports a matter: photos, a voice note, words and a place in any order, then one tap."""

from datetime import timedelta

from handlers import (
    add_to_case,
    belonging,
    case_card,
    case_moves,
    case_notices,
    keep_private,
    own_grid,
    report_content,
    said_instead,
)
from handlers.buttons import CaseButton, MenuButton
from handlers.case_notices import Notice
from handlers.case_view import may
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from messages.choice import typed_number
from rules.case_life import OPEN, Move
from rules.items import Item, Way, suggest
from rules.roles import Role
from storage.cases import Case, Filed
from storage.evidence import BEFORE

flow = Flow("file_case")

SHORTEST_REPORT = 6
"""Characters: a grid worker's shorter words are more likely a greeting than a matter."""

JUST_NOW = timedelta(minutes=30)
"""A picture without words so soon after a report may well belong to it."""

OFFICERS = (Role.GRID_WORKER, Role.GRID_LEADER, Role.COMMAND_ROOM)
NOT_A_REPORT, NO_ITEM = "no", ""


@flow.opens_on(MenuButton.REPORT)
@flow.opens_on(CaseButton.REPORT)
@flow.opens_on_words("phrases-report")
def invite_report(turn: Turn) -> None:
    """Asks for whatever shows the matter; a report that is under way already goes on."""
    require_right(turn)
    asked = turn.talk.memory.top
    if asked is not None and asked.flow == flow.name:
        turn.repeat("back-to", asked.question)
        return
    report_content.begin_empty(turn)
    turn.ask("file-send-anything", then=take_more)


def could_be_a_report(turn: Turn, heard: Heard) -> bool:
    """Whether unasked words, pictures or a place look like the beginning of a report."""
    if heard.usable or heard.place is not None:
        return True
    if suggest(turn.regulations.items, heard.text, most=1):
        return True
    return turn.has(Role.GRID_WORKER) and len(heard.text) >= SHORTEST_REPORT


def may_report(turn: Turn) -> bool:
    """Whether the person may report anything at all."""
    return turn.has(*OFFICERS, Role.HOUSEHOLD)


def begin(turn: Turn, *said: Heard) -> None:
    """A report begins with whatever came first; one that lies beneath is gone on with."""
    require_right(turn)
    report_content.begin_empty(turn)
    if (begun := turn.talk.memory.of_flow(flow.name)) is not None:
        turn.remember(**begun.data)
    for heard in said:
        report_content.gather(turn, heard)
    ask_kind(turn, just_filed=None if turn.recall("words") else _just_filed(turn))


@flow.step
def take_more(turn: Turn, heard: Heard) -> None:
    """More of the same report, or the tap that files it."""
    if heard.choice:
        report_content.gather(turn, heard)
        _chosen(turn, heard.choice)
        return
    if not (heard.text or heard.usable or heard.place):
        report_content.say_refused(turn, heard)
        turn.stay()
        return
    bare_number = not (heard.media or heard.place) and typed_number(heard.text) is not None
    if bare_number:
        turn.ask_again("file-nothing-yet" if report_content.is_empty(turn) else "please-choose")
        return
    same_album = bool(heard.album) and heard.album == turn.recall("album") and not heard.text
    told_before = not report_content.is_empty(turn)
    report_content.gather(turn, heard)
    if same_album:
        turn.stay()
    elif told_before and not heard.text:
        turn.say("file-added", got=report_content.told(turn))
        turn.stay()
    else:
        ask_kind(turn)


def require_right(turn: Turn) -> None:
    """Raises Refuse for who may report nothing, or has reported enough for today."""
    if not may_report(turn):
        raise Refuse("refused-report")
    if not turn.has(*OFFICERS):
        since = turn.now - timedelta(days=1)
        most = turn.regulations.items.terms.reports_a_day
        if turn.store.cases.filed_by(turn.me.id, since) >= most:
            raise Refuse("refused-too-many-reports", most=most)


def _just_filed(turn: Turn) -> Case | None:
    newest = turn.store.cases.reported_by(turn.me.id, 1)
    recent = [case for case in newest if turn.now - case.filed_at <= JUST_NOW]
    return recent[0] if recent and recent[0].state in OPEN else None


def ask_kind(turn: Turn, just_filed: Case | None = None) -> None:
    """The one question: what is it? The likeliest items first, then the categories."""
    items = turn.regulations.items
    likely = suggest(items, turn.recall("words"))
    choices = [(f"item.{item.code}", turn.name_of(item)) for item in likely]
    if just_filed is not None:
        label = turn.words("file-add-to", number=just_filed.number)
        choices.append((f"add.{just_filed.id}", label))
    choices += [(f"category.{each.code}", turn.name_of(each)) for each in items.categories]
    choices.append((NOT_A_REPORT, turn.words("file-not-a-report")))
    text = turn.words(
        "file-which-kind" if likely else "file-which-category",
        got=report_content.told(turn),
        likely=turn.name_of(likely[0]) if likely else "",
    )
    emergencies = [item.call for item in likely if item.emergency and item.call]
    if emergencies:
        text = f"{turn.words('file-emergency', call=emergencies[0])}\n{text}"
    turn.ask_text(text, then=take_more, choices=choices)


def _chosen(turn: Turn, choice: str) -> None:
    if choice == NOT_A_REPORT:
        turn.say("file-dropped")
        return
    if report_content.is_empty(turn):
        turn.ask_again("file-nothing-yet")
        return
    kind, _, code = choice.partition(".")
    if kind == "add":
        add_to_case.add_report(turn, int(code))
        return
    item = turn.regulations.items.get(code) if kind == "item" else None
    case = _file(turn, item.category if item else code, item)
    _tell_reporter(turn, case, item)
    case_notices.tell(turn, Move.REPORT, case, Notice())


def _file(turn: Turn, category: str, item: Item | None) -> Case:
    place = report_content.place_of(turn)
    filed = Filed(
        category=category,
        item=item.code if item else NO_ITEM,
        area_id=own_grid.grid_of(turn),
        reporter_id=turn.me.id,
        words=turn.recall("words"),
        latitude=place[0] if place else None,
        longitude=place[1] if place else None,
    )
    shown = [medium.id for medium in report_content.media_of(turn)]
    case = case_moves.file(turn, filed, shown)
    messages = report_content.messages_of(turn)
    belonging.remember(turn, case.id, BEFORE, turn.recall("album"), messages)
    said_instead.became(turn, case.id)
    return case


def _tell_reporter(turn: Turn, case: Case, item: Item | None) -> None:
    buttons = [
        turn.button("button-add", CaseButton.ADD, case.id),
        *keep_private.offered(turn, case),
    ]
    spot = item is None or item.way is Way.SPOT
    if spot and may(turn, Move.HANDLE_ON_SPOT, case) is None:
        buttons.insert(0, turn.button("button-on-spot", CaseButton.ON_SPOT, case.id))
    turn.say(
        "filed",
        buttons=[*buttons, *own_grid.buttons(turn, case)],
        number=case.number,
        matter=case_card.matter(turn, case, turn.locale),
        place=case.area_name,
    )
