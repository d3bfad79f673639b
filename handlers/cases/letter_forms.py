"""What stands in a letter about a case (交办单, 督办单, 回复函), in the town's language.

GOVERNANCE.md, section 2; of a private matter nobody outside the room learns who reported it.
"""

from dataclasses import dataclass

from handlers.cases import case_card
from handlers.cases.letter_parts import (
    contact_row,
    matter_rows,
    moment,
    pictures,
    reporter,
    said,
    standing,
    town_of,
    words_of,
)
from handlers.turn import Turn
from messages.formal_date import formal_day
from messages.recipes import LetterRecipe, WallPicture
from rules.case_life import Move, State
from storage.case_presses import Press
from storage.cases import Case

DONE = (Move.FINISH, Move.HANDLE_ON_SPOT, Move.COUNTY_SOLVED)


@dataclass(frozen=True)
class Reply:
    """To whom a reply goes (empty: whoever reported), and whether photos go with it."""

    to: str
    with_photos: bool


def assignment(turn: Turn, case: Case) -> LetterRecipe:
    """交办单: to the unit that has the case, what is to be done and by when."""
    item = turn.regulations.items.get(case.item)
    rows = matter_rows(turn, case)
    if item is not None:
        rows.append((said(turn, "letter-row-closing"), item.closing))
    if case.due_at is not None:
        rows.append((said(turn, "letter-row-due"), moment(turn, case.due_at)))
    rows.append(contact_row(turn))
    return _letter(
        turn,
        case,
        title=said(turn, "letter-assign-title"),
        to=case_card.unit_name(turn, case.unit, turn.house.locale),
        opening=said(turn, "letter-assign-opening"),
        rows=rows,
        closing=(said(turn, "letter-assign-closing"),),
    )


def pressing(turn: Turn, case: Case, press: Press) -> LetterRecipe:
    """督办单: what was asked of the unit, and by when it answers."""
    until = moment(turn, press.answer_by)
    rows = matter_rows(turn, case)
    if case.due_at is not None:
        rows.append((said(turn, "letter-row-due"), moment(turn, case.due_at)))
    rows += [
        (said(turn, "letter-row-pressed"), words_of(turn, case, press.words)),
        (said(turn, "letter-row-answer-by"), until),
        contact_row(turn),
    ]
    return _letter(
        turn,
        case,
        title=said(turn, "letter-press-title"),
        to=case_card.unit_name(turn, case.unit, turn.house.locale),
        opening=said(turn, "letter-press-opening"),
        rows=rows,
        closing=(said(turn, "letter-press-closing", until=until),),
    )


def replying(turn: Turn, case: Case, reply: Reply) -> LetterRecipe:
    """回复函: what was done and when, or that it is still in hand."""
    done = turn.store.case_history.last_of(case.id, DONE)
    rows = matter_rows(turn, case)
    rows.append((said(turn, "letter-row-standing"), standing(turn, case)))
    if case.state in (State.CLOSED, State.FINISHED) and done is not None:
        if done.words:
            rows.append((said(turn, "letter-row-done"), words_of(turn, case, done.words)))
        rows.append((said(turn, "letter-row-done-at"), moment(turn, done.at)))
    rows.append(contact_row(turn))
    closed = case.state is State.CLOSED
    return _letter(
        turn,
        case,
        title=said(turn, "letter-reply-title"),
        to=reply.to or reporter(turn, case),
        opening=said(turn, "letter-reply-opening"),
        rows=rows,
        closing=(said(turn, "letter-reply-closed" if closed else "letter-reply-open"),),
        shown=pictures(turn, case) if reply.with_photos else (),
    )


def newest_press(turn: Turn, case: Case) -> Press | None:
    """The press that waits for its answer, the newest if there are several."""
    waiting = turn.store.case_presses.unanswered(case.id)
    return waiting[-1] if waiting and case.unit else None


def _letter(
    turn: Turn,
    case: Case,
    *,
    title: str,
    to: str,
    opening: str,
    rows: list[tuple[str, str]],
    closing: tuple[str, ...],
    shown: tuple[WallPicture, ...] = (),
) -> LetterRecipe:
    town = town_of(turn, case).name
    return LetterRecipe(
        header=said(turn, "letter-header", town=town),
        title=title,
        number=said(turn, "letter-number", number=case.number),
        to=said(turn, "letter-to", to=to),
        opening=opening,
        rows=tuple((label, value) for label, value in rows if value),
        closing=closing,
        pictures=shown,
        issuer=said(turn, "letter-issuer", town=town),
        seal=said(turn, "letter-seal"),
        day=formal_day(turn.today, turn.house.locale),
        foot=said(turn, "letter-foot", number=case.number),
        fonts=(
            said(turn, "letter-font-title"),
            said(turn, "letter-font-body"),
        ),
    )
