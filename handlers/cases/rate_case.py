"""评价: the reporter rates a closed case, and may say a sentence to it."""

from handlers.buttons import CaseButton
from handlers.cases import case_moves, case_notices, own_rating, say_of_case
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import goes_on_in, may
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting.add_to_case import recorded_here
from handlers.reporting.report_content import within_measure
from handlers.turn import Turn
from rules.case_life import Move, State
from rules.cases import Hears
from storage.cases import Case

flow = Flow("rate_case")

NOT_DONE = "not_done"


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """It may have been reopened, or rated from another phone, meanwhile."""
    if move := turn.recall("move"):
        case_moves.require(turn, Move(move), turn.store.cases.get(turn.recall("case_id")))


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
        case_id = turn.recall("case_id")
        turn.talk.memory.end()
        turn.talk.let_go()
        turn.flow = say_of_case.flow
        say_of_case.object_to(turn, case_id)
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
