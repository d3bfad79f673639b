"""Moves of a case that take a sentence: a press and its answer, the county, hard cases, 没办好."""

from handlers.buttons import CaseButton
from handlers.cases import (
    case_acts,
    case_moves,
    own_rating,
    photo_use,
    press_limit,
)
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import goes_on_in, view_of
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.points import propose
from handlers.reporting import belonging
from handlers.reporting.report_content import say_refused, within_measure
from handlers.room import canned
from handlers.turn import Turn
from rules.case_life import Move
from rules.cases import MOVES, Hears
from storage.cases import Case
from storage.evidence import BEFORE

flow = Flow("say_of_case")


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    if move := turn.recall("move"):
        case_moves.require(turn, Move(move), turn.store.cases.get(turn.recall("case_id")))


@flow.opens_on(CaseButton.PRESS)
def press(turn: Turn, case_id: int) -> None:
    """督办: the unit must answer."""
    _ask(turn, case_id, Move.PRESS)


@flow.opens_on(CaseButton.ANSWER_PRESS)
def answer_press(turn: Turn, case_id: int) -> None:
    """回复督办."""
    _ask(turn, case_id, Move.ANSWER_PRESS)


@flow.opens_on(CaseButton.TRACK)
def track(turn: Turn, case_id: int) -> None:
    """跟踪: what the county says of it."""
    _ask(turn, case_id, Move.TRACK)


@flow.opens_on(CaseButton.COUNTY_SOLVED)
def county_solved(turn: Turn, case_id: int) -> None:
    """县里办好了, to be checked by the room."""
    _ask(turn, case_id, Move.COUNTY_SOLVED)


@flow.opens_on(CaseButton.COUNTY_RETURNED)
def county_returned(turn: Turn, case_id: int) -> None:
    """县里转回."""
    _ask(turn, case_id, Move.COUNTY_RETURNED)


@flow.opens_on(CaseButton.MARK_HARD)
def mark_hard(turn: Turn, case_id: int) -> None:
    """列为难案."""
    _ask(turn, case_id, Move.MARK_HARD)


@flow.opens_on(CaseButton.UNMARK_HARD)
def unmark_hard(turn: Turn, case_id: int) -> None:
    """不再列难案."""
    _ask(turn, case_id, Move.UNMARK_HARD)


@flow.opens_on(CaseButton.DECIDE)
def decide(turn: Turn, case_id: int) -> None:
    """会商决定."""
    _ask(turn, case_id, Move.DECIDE)


@flow.opens_on(CaseButton.BRING_IN)
def bring_in(turn: Turn, case_id: int) -> None:
    """请领导协调."""
    _ask(turn, case_id, Move.BRING_IN)


@flow.opens_on(CaseButton.OBJECT)
def object_to(turn: Turn, case_id: int) -> None:
    """没办好: whoever reported it says so within the town's days."""
    _ask(turn, case_id, Move.OBJECT)


@flow.opens_on(CaseButton.RESUME)
def resume(turn: Turn, case_id: int) -> None:
    """恢复办理: the unit's clock goes on where it stood."""
    case = turn.store.cases.get(case_id)
    case = case_moves.make(turn, Move.RESUME, case, suspended_until=None).case
    turn.say("case-resumed", number=case.number)


def _ask(turn: Turn, case_id: int, move: Move) -> None:
    case = turn.store.cases.get(case_id)
    if move is Move.OBJECT:
        case = goes_on_in(turn.store, case)
    case_moves.require(turn, move, case)
    turn.remember(case_id=case.id, move=move.value, words="", media=[])
    replies = canned.choices(turn, move)
    then = take_objection if move is Move.OBJECT else take_words
    key = "case-say-answer-bring-in" if _answers(turn, move, case) else f"case-say-{_written(move)}"
    turn.ask(key, then=then, choices=replies, number=case.number)


def _answers(turn: Turn, move: Move, case: Case) -> bool:
    """Whether it is the answer of a leader who was asked to coordinate."""
    asked = case_acts.is_asked_to_coordinate
    return move is Move.DECIDE and asked(view_of(turn, case), turn.view)


@flow.formal_step
@flow.step_with_pictures
def take_objection(turn: Turn, heard: Heard) -> None:
    """Whoever says that it is not done may show it; what they sent goes with their words."""
    say_refused(turn, heard)
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.OBJECT, case)
    media = [*turn.recall("media"), *(medium.id for medium in heard.usable)]
    turn.remember(media=media)
    if canned.said(turn, heard):
        photo_use.attach(turn, case.id, media, BEFORE)
        belonging.remember(turn, case.id, BEFORE, heard.album, ())
    take_words(turn, heard)


@flow.formal_step
def take_words(turn: Turn, heard: Heard) -> None:
    """With the words the move is made, and everybody whom the table names hears them."""
    said = canned.said(turn, heard)
    if not said:
        turn.ask_again("case-needs-words")
        return
    words, move = within_measure(turn, said), Move(turn.recall("move"))
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, move, case)
    if move is Move.PRESS:
        turn.remember(words=words)
        press_limit.ask(turn, case, take_limit)
        return
    changes = _changes(move, case)
    if move is Move.OBJECT:
        own_rating.take_back(turn, case)
    leader = {"leader": turn.me.name} if _answers(turn, move, case) else {}
    _make(turn, move, case, Notice(words, values={**leader}), **changes)


@flow.step
def take_limit(turn: Turn, heard: Heard) -> None:
    """By when the unit is to answer: the usual limit, the end of a day, or a moment typed."""
    until = press_limit.heard(turn, heard)
    if until is None:
        turn.ask_again("case-press-until-unread")
        return
    case, words = turn.store.cases.get(turn.recall("case_id")), turn.recall("words")
    case_moves.require(turn, Move.PRESS, case)
    # Kept before others read of it, with the button that answers it.
    turn.store.case_presses.press(case.id, turn.me.id, words, until, turn.now)
    _make(turn, Move.PRESS, case, Notice(words, until=until))


def _make(turn: Turn, move: Move, case: Case, notice: Notice, **changes: object) -> None:
    made = case_moves.make(turn, move, case, notice, **changes)
    if move is Move.OBJECT:
        propose.reopened(turn, made.case)
    # Who says that it is not done is mostly all who reported it.
    but = {Hears.REPORTER} if move is Move.OBJECT else set()
    heard_it = [each for each in MOVES[move].hears if each in made.reached - but]
    told = tuple(turn.words(f"was-told-{hears.value}") for hears in heard_it)
    turn.say("case-said" if told else "case-said-nobody", number=case.number, told=told)


def _changes(move: Move, case: Case) -> dict[str, object]:
    match move:
        case Move.MARK_HARD:
            return {"is_hard": True}
        case Move.UNMARK_HARD:
            return {"is_hard": False}
        case Move.OBJECT:
            return {"reopened": case.reopened + 1, "rating": None, "rating_words": ""}
        case _:
            return {}


def _written(move: Move) -> str:
    return move.value.replace("_", "-")
