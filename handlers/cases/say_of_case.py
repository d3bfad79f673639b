"""Moves of a case that take a sentence: a press and its answer, the county, hard cases, 没办好."""

from handlers.buttons import CaseButton
from handlers.cases import (
    case_acts,
    case_moves,
    case_notices,
    own_rating,
    photo_use,
    press_limit,
)
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import goes_on_in, may, view_of
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.points import propose
from handlers.reporting import belonging
from handlers.reporting.add_to_case import recorded_here
from handlers.reporting.report_content import say_refused, within_measure
from handlers.room import canned
from handlers.turn import Turn
from rules.case_life import Move, State
from rules.cases import MOVES, Hears
from storage.cases import Case
from storage.evidence import BEFORE

flow = Flow("say_of_case")

NOT_DONE = "not_done"


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


@flow.opens_on(CaseButton.RATE)
def ask_rating(turn: Turn, case_id: int) -> None:
    """评价: one to five."""
    case = goes_on_in(turn.store, turn.store.cases.get(case_id))
    _refuse_if_rated_before(turn, case)
    case_moves.require(turn, Move.RATE, case)
    turn.remember(case_id=case.id, move=Move.RATE.value)
    stars = [(str(number), turn.words("case-stars", number=number)) for number in (5, 4, 3, 2, 1)]
    asked = turn.words("case-rate", number=case.number)
    if may(turn, Move.OBJECT, case) is None:
        stars.append((NOT_DONE, turn.words("button-case-object")))
        asked = f"{asked}\n{turn.words('case-rate-or-object')}"
    turn.ask_text(asked, then=take_rating, choices=stars, free=False, amounts=True)


@flow.step
def take_rating(turn: Turn, heard: Heard) -> None:
    """The number counts at once, and is kept with the move; words may follow."""
    if heard.choice == NOT_DONE:
        _ask(turn, turn.recall("case_id"), Move.OBJECT)
        return
    if heard.choice not in ("1", "2", "3", "4", "5"):
        raise Refuse("please-choose")
    rating = int(heard.choice)
    case = turn.store.cases.get(turn.recall("case_id"))
    notice = Notice(heard.choice, values={"rating": rating})
    kept_in = own_rating.kept_in(turn, case)
    if kept_in.id == case.id:
        case_moves.make(turn, Move.RATE, case, notice, rating=rating)
    else:
        case_moves.make(turn, Move.RATE, case, notice)
        turn.store.case_amendments.rate(kept_in.id, rating)
    words = turn.button("button-rating-words", CaseButton.RATE_WORDS, kept_in.id)
    turn.say("case-rated", buttons=[words])


@flow.opens_on(CaseButton.RATE_WORDS)
def ask_rating_words(turn: Turn, case_id: int) -> None:
    """A sentence to the rating, for whoever gave it; asked for only when it is wanted."""
    case = turn.store.cases.get(case_id)
    _require_rated(turn, case)
    turn.remember(case_id=case_id)
    turn.ask("case-rating-words", then=take_rating_words, number=case.number)


@flow.step
def take_rating_words(turn: Turn, heard: Heard) -> None:
    """The room reads them, and so does whoever looks at the case."""
    if not heard.text:
        turn.ask_again("case-needs-words")
        return
    say_of_rating(turn, turn.recall("case_id"), heard.text)


def say_of_rating(turn: Turn, case_id: int, said: str) -> None:
    """Keeps a word to a rating; raises Refuse where there is none, or it has its word."""
    case = turn.store.cases.get(case_id)
    _require_rated(turn, case)
    words = within_measure(turn, said)
    turn.store.case_amendments.say_of_rating(case, words, turn.me.id, turn.now)
    case = turn.store.cases.get(case.id)
    case_notices.show(turn, Hears.ROOM, "room-rating-words", case, Notice(words))
    turn.say("case-rating-said")


def _refuse_if_rated_before(turn: Turn, case: Case) -> None:
    """An old button on a case that goes on again: what was rated is kept, and can be once more."""
    if case.state is State.CLOSED:
        return
    may_rate = case.is_own(turn.me.id) or recorded_here(turn, case)
    if any(
        line.move == Move.RATE and (may_rate or line.person_id == turn.me.id)
        for line in turn.store.case_history.of(case.id)
    ):
        raise Refuse("refused-case-rated-before", number=case.number)


def _require_rated(turn: Turn, case: Case) -> None:
    """Refuses whose rating it is not, a case not rated (or reopened since), and a second word."""
    if not (case.is_own(turn.me.id) or recorded_here(turn, case)):
        raise Refuse("refused-case-not-yours")
    if case.rating is None:
        raise Refuse("refused-case-not-rated")
    if case.rating_words:
        raise Refuse("refused-case-already-rated")


def _written(move: Move) -> str:
    return move.value.replace("_", "-")
