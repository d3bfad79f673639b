"""A case as the rules see it: its state, who has it in hand, what is asked for it."""

from datetime import timedelta

from handlers.turn import Turn
from rules import cases as rules
from rules.case_life import (
    ENDED,
    HANDLING,
    Asked,
    CaseView,
    Joined,
    Move,
    Refusal,
    RequestView,
    State,
)
from rules.case_sources import RUNG
from rules.roles import Role
from storage.case_callers import Caller
from storage.case_requests import CaseRequest
from storage.cases import Case
from storage.store import Store


def view_of(turn: Turn, case: Case) -> CaseView:
    """As much of the case as its moves ask for."""
    items = turn.regulations.items
    request = turn.store.case_requests.open_of(case.id)
    return CaseView(
        state=case.state,
        area_path=case.area_path,
        reporter_id=case.reporter_id,
        unit=case.unit or None,
        helping=frozenset(turn.store.case_units.helping(case.id)),
        handled_by=handled_by(turn.store, case),
        spot_possible=items.handled_on_spot(case.category, case.item),
        request=_asked(turn, case, request) if request else None,
        may_extend=case.extended < items.terms.most_extended,
        may_object=_may_object(turn, case),
        is_pressed=bool(turn.store.case_presses.unanswered(case.id)),
        is_rated=case.rating is not None,
        is_private=case.is_private,
        is_hard=case.is_hard,
        by_caller=not case.own_words,
        caller_waits=caller_waits(turn.store, case) is not None,
        joined=_joined(turn, case),
        brought_in_today=_brought_in_today(turn, case),
        awaits_leader=_awaits_leader(turn, case),
    )


def _joined(turn: Turn, case: Case) -> tuple[Joined, ...]:
    """Who else's report it is; asked for only where the case has ended, for then it matters."""
    if case.state not in (State.CLOSED, State.VOID):
        return ()
    return tuple(
        Joined(each.reporter_id, each.area_path, each.rating is not None)
        for each in turn.store.case_lists.merged_into(case.id)
        if each.own_words
    )


def handled_by(store: Store, case: Case) -> frozenset[int]:
    """Who handled it, by the record; looked up only where somebody else must check or rate it."""
    if case.state not in (State.FINISHED, State.CLOSED):
        return frozenset()
    return store.case_history.made_by(case.id, HANDLING)


def goes_on_in(store: Store, case: Case) -> Case:
    """The case itself, or the one it was merged into, however often."""
    while case.state is State.MERGED and case.merged_into is not None:
        case = store.cases.get(case.merged_into)
    return case


def caller_waits(store: Store, case: Case) -> Caller | None:
    """Whoever is still to be rung and told how the case ended (回访)."""
    if goes_on_in(store, case).state not in (State.CLOSED, State.VOID):
        return None
    caller = to_be_rung(store, case)
    return caller if caller is not None and caller.called_back_at is None else None


def to_be_rung(store: Store, case: Case) -> Caller | None:
    """Whoever can be rung, and nobody but the room tells, how the case ends."""
    caller = store.case_callers.of(case.id) if case.source in RUNG else None
    return caller if caller is not None and caller.telephone else None


def may(turn: Turn, move: Move, case: Case) -> Refusal | None:
    """Whether this person may make the move now; the reason if not."""
    return rules.may(move, view_of(turn, case), turn.view)


def _asked(turn: Turn, case: Case, request: CaseRequest) -> RequestView:
    """The room alone asks for a void and for the county; a suspension either."""
    for_unit = request.asked in (Asked.RETURN, Asked.EXTENSION)
    if request.asked is Asked.SUSPENSION:
        asker = turn.store.people.view(request.asked_by, turn.today)
        for_unit = any(
            grant.role is Role.HANDLING_UNIT and grant.unit == case.unit for grant in asker.roles
        )
    return RequestView(request.asked, request.asked_by, for_unit)


def _brought_in_today(turn: Turn, case: Case) -> bool:
    """Whether the leaders were asked today, in the town; a case that has ended asks nobody."""
    if case.state in ENDED:
        return False
    asked = turn.store.case_history.last_of(case.id, (Move.BRING_IN,))
    return asked is not None and turn.regulations.today(asked.at) == turn.today


def _awaits_leader(turn: Turn, case: Case) -> bool:
    """Whether the leaders were asked, and nothing was decided since; no case that has ended."""
    if case.state in ENDED:
        return False
    last = turn.store.case_history.last_of(case.id, (Move.BRING_IN, Move.DECIDE))
    return last is not None and last.move == Move.BRING_IN


def _may_object(turn: Turn, case: Case) -> bool:
    """Closed not too long ago, and not reopened too often (`[terms]` of the item list)."""
    terms = turn.regulations.items.terms
    if case.closed_at is None or case.reopened >= terms.most_reopened:
        return False
    last = turn.regulations.today(case.closed_at) + timedelta(days=terms.reopen_days)
    return turn.today <= last
