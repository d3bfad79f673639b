"""A report becomes a case, in the grid and at the place that are known; the room hears of it."""

from handlers.buttons import CaseButton
from handlers.cases import case_card, case_moves, case_standard, keep_private, tell_of_move
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import may
from handlers.reporting import belonging, own_grid, report_content, said_instead, where
from handlers.turn import Turn
from messages.inbound import MediaKind
from rules.case_life import Move, Refusal
from rules.items import Item
from storage.cases import Case, Filed
from storage.evidence import BEFORE

NO_ITEM = ""


def file(turn: Turn, category: str, item: Item | None) -> None:
    """Files the report in hand and answers the reporter; what they chose is learnt from."""
    case = _file(turn, category, item)
    if item is not None:
        names = turn.store.known_names.of_case(case.id)
        turn.store.confirmed_words.confirm(turn.recall("words"), item.code, names)
    _tell_reporter(turn, case, item)
    tell_of_move.tell(turn, Move.REPORT, case, Notice())


def _file(turn: Turn, category: str, item: Item | None) -> Case:
    pin = report_content.place_of(turn)
    place = where.of_report(turn).place
    filed = Filed(
        category=category,
        item=item.code if item else NO_ITEM,
        area_id=where.grid_of(turn, place),
        reporter_id=turn.me.id,
        words=turn.recall("words"),
        latitude=pin[0] if pin else None,
        longitude=pin[1] if pin else None,
        place=place.name if place else "",
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
    refusal = may(turn, Move.HANDLE_ON_SPOT, case)
    if refusal is None:
        buttons.insert(0, turn.button("button-on-spot", CaseButton.ON_SPOT, case.id))
    said = turn.words(
        "filed",
        number=case.number,
        matter=case_card.matter(turn, case, turn.locale),
        place=case_card.where(case),
    )
    if item is None and refusal is Refusal.NEEDS_DISPATCH:
        said += "\n" + turn.words("filed-item-first")
    if wanted := _still_wanted(turn, case, item):
        said += "\n" + turn.words("filed-wanted", what=wanted)
    turn.say_text(said, buttons=[*buttons, *own_grid.buttons(turn, case)])


def _still_wanted(turn: Turn, case: Case, item: Item | None) -> str:
    """Nobody in danger is asked for a picture."""
    if item is None or item.emergency:
        return ""
    kinds = {medium.kind for medium in report_content.media_of(turn)}
    return case_standard.still_wanted(
        item,
        has_photo=MediaKind.PHOTO in kinds,
        has_place=bool(case.place) or case.latitude is not None,
        locale=turn.locale,
    )
