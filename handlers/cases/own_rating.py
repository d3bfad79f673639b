"""Where a person's rating of a case is kept: one a person, also of who reported what was merged."""

from handlers.turn import Turn
from storage.cases import Case


def kept_in(turn: Turn, case: Case) -> Case:
    """The case itself; for whoever's own report was merged into it, that report, the first."""
    if case.is_own(turn.me.id):
        return case
    joined = turn.store.case_lists.merged_into(case.id)
    return next((each for each in joined if each.is_own(turn.me.id)), case)


def take_back(turn: Turn, case: Case) -> None:
    """A reopening takes every rating back; the record keeps them."""
    for each in turn.store.case_lists.merged_into(case.id):
        turn.store.case_amendments.rate(each.id, None)
