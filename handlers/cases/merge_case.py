"""The command room merges a case into the one it duplicates (并案), which goes on for both."""

from handlers.buttons import CaseButton
from handlers.cases import case_card, case_lines, case_moves, case_time
from handlers.cases.case_notices import Notice
from handlers.cases.case_view import goes_on_in, to_be_rung
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from messages.typed_case import typed_case
from rules.case_life import ENDED, Move
from rules.roles import Role
from storage.cases import Case

flow = Flow("merge_case", needs=Role.COMMAND_ROOM)

MOST = 6
"""Open cases of the same place that are offered; any other is named by its number."""

YES, ANOTHER = "yes", "another"


@flow.not_settled
def still_asked(turn: Turn) -> None:
    """Somebody else may have taken this step meanwhile."""
    case_moves.require(turn, Move.MERGE, turn.store.cases.get(turn.recall("case_id")))


@flow.opens_on(CaseButton.MERGE)
def ask_with_which(turn: Turn, case_id: int) -> None:
    """Those of the same item and grid stand first."""
    case = turn.store.cases.get(case_id)
    case_moves.require(turn, Move.MERGE, case)
    turn.remember(case_id=case_id)
    _ask(turn, case)


def _ask(turn: Turn, case: Case) -> None:
    alike = turn.store.case_lists.open_like(case, MOST)
    choices = [(str(other.id), case_lines.line(turn, other, "merge-line")) for other in alike]
    key = "merge-with-which" if choices else "merge-with-which-number"
    turn.ask(key, then=take_other, choices=choices, number=case.number)


@flow.step
def take_other(turn: Turn, heard: Heard) -> None:
    """The other case is shown before anything is merged: nothing takes a merging back."""
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.MERGE, case)
    named = turn.store.cases.get(int(heard.choice)) if heard.choice else _numbered(turn, heard.text)
    if named is None:
        turn.ask_again("merge-no-such-number")
        return
    other = goes_on_in(turn.store, named)
    if other.id == case.id:
        turn.ask_again("merge-with-itself")
        return
    if other.state in ENDED:
        turn.ask_again("merge-is-closed")
        return
    turn.remember(other_id=other.id)
    choices = [(YES, turn.words("merge-yes")), (ANOTHER, turn.words("merge-another"))]
    asked = turn.words(
        "merge-sure",
        number=case.number,
        other=other.number,
        card=case_card.card(turn, other, turn.locale, turn.me.id),
    )
    turn.ask_text(asked, then=merge, choices=choices, free=False)


@flow.step
def merge(turn: Turn, heard: Heard) -> None:
    """Whoever reported or follows it follows the other one from now on.

    1. Both are looked at again: somebody may have been faster with either.
    2. The case ends, and its record says where it goes on.
    3. Its people are told; parts still open wait for nobody any more.
       The other case counts from the earlier of the two, and has until the earlier end.
    4. Who has the other one in hand hears that more people wait for it.
    """
    case = turn.store.cases.get(turn.recall("case_id"))
    case_moves.require(turn, Move.MERGE, case)
    if heard.choice != YES:
        _ask(turn, case)
        return
    other = goes_on_in(turn.store, turn.store.cases.get(turn.recall("other_id")))
    if other.id == case.id or other.state in ENDED:
        raise Refuse("refused-merge-ended", number=other.number)
    # A caller is rung; whoever recorded it did not ask to hear of it.
    reporter = (case.reporter_id,) if case.own_words else ()
    for person_id in (*reporter, *turn.store.case_followers.of(case.id)):
        turn.store.case_followers.follow(other.id, person_id, turn.now)
    notice = Notice(other.number, values={"other": other.number})
    case_time.join(turn.store, turn.regulations, case, other, turn.now)
    case = case_moves.make(turn, Move.MERGE, case, notice, merged_into=other.id).case
    turn.store.case_merging.take_in(case.id, other.id)
    other = turn.store.cases.get(other.id)
    button = turn.button("button-show-other", CaseButton.SHOW, other.id)
    # What is true of those who wait for it: they are rung, follow the other one, or are nobody.
    waits = case.own_words or turn.store.case_followers.of(case.id)
    key = "merged" if waits else "merged-alone"
    if to_be_rung(turn.store, case):
        key = "merged-called"
    turn.say(key, buttons=[button], number=case.number, other=other.number)


def _numbered(turn: Turn, text: str) -> Case | None:
    """The case of a typed number, this year's where no year stands; None for none of this room."""
    number = typed_case(text, turn.today.year)
    case = turn.store.cases.by_number(number) if number else None
    if case is None or not any(
        grant.role is Role.COMMAND_ROOM and grant.reaches(case.area_path)
        for grant in turn.view.roles
    ):
        return None
    return case
