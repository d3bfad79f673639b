"""The conversation about a change of the roster: which questions each kind of change needs.

A question is a function that asks and says True, or finds that it need not be asked. After each
answer the questions of the kind are gone through from the first, so that nothing that is known is
asked, and a conversation goes on where it was after a restart.
"""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from typing import TypeVar

from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.points import another_decides
from handlers.roster.roster_home import final_until, home_of
from handlers.turn import Turn
from rules.roles import Role
from rules.roster import Change, Home, Kind, Refusal, Terms
from rules.roster_refusals import refusals
from storage.households import Household

flow = Flow("change_roster", needs=Role.CLERK, where=Where.PRIVATE)

Question = Callable[[Turn], bool]
QUESTIONS: dict[str, Question] = {}

ORDER: dict[Kind, tuple[str, ...]] = {
    Kind.SPLIT: ("home", "goers", "new_head", "code", "head", "share", "day", "why"),
    Kind.MERGE: ("home", "other", "day", "why"),
    Kind.HOUSEHOLD_IN: ("grid", "code", "name", "group", "day", "why"),
    Kind.MEMBER_IN: ("home", "name", "grown", "day", "why"),
    Kind.HOUSEHOLD_OUT: ("home", "day", "why"),
    Kind.MEMBER_OUT: ("home", "member", "head", "day", "why"),
    Kind.DEATH: ("home", "member", "head", "day", "why"),
    Kind.NEW_HEAD: ("home", "head", "day", "why"),
}

_Asks = TypeVar("_Asks", bound=Question)


def question(name: str) -> Callable[[_Asks], _Asks]:
    """The function asks for what `ORDER` calls so."""

    def enter(function: _Asks) -> _Asks:
        QUESTIONS[name] = function
        return function

    return enter


def begin(turn: Turn, kind: Kind) -> None:
    """The clerk has said which kind of change it is."""
    turn.remember(kind=kind.value)
    go_on(turn)


def go_on(turn: Turn) -> None:
    """Asks the first question that is still open; with none left, shows what will be done."""
    kind = Kind(turn.recall("kind"))
    for name in ORDER[kind]:
        if turn.recall(name) is None and QUESTIONS[name](turn):
            return
    QUESTIONS["confirm"](turn)


def take(turn: Turn, name: str, value: object, *reasons: Refusal) -> None:
    """Keeps an answer and goes on; one that the rules refuse for these reasons is asked again."""
    turn.remember(**{name: value})
    refused = next((each for each in against(turn) if each in reasons), None)
    if refused is not None:
        turn.remember(**{name: None})
        turn.ask_again(refusal_key(refused))
        return
    go_on(turn)


def against(turn: Turn) -> list[Refusal]:
    """Everything that speaks against the change as it has been told so far."""
    change = change_of(turn)
    closed = final_until(turn.store, village_id(turn))
    taken = turn.store.households.by_code(change.terms.code) is not None
    return list(refusals(change, turn.today, closed, taken))


def change_of(turn: Turn) -> Change:
    """The change as it has been told so far; its day is today until another was said."""
    said = {
        name: turn.recall(name)
        for name in asdict(Terms())
        if name != "members" and turn.recall(name) is not None
    }
    kind = Kind(turn.recall("kind"))
    if kind is Kind.HOUSEHOLD_IN:
        said["head"] = said.pop("name", "")
    members = turn.recall("goers") or turn.recall("member") or []
    return Change(
        kind,
        date.fromisoformat(turn.recall("day")) if turn.recall("day") else turn.today,
        Terms(**said, members=tuple(members)),
        home(turn),
        _home(turn, "other"),
    )


def home(turn: Turn) -> Home | None:
    """The household that changes; None before it was named."""
    return _home(turn, "home")


def household(turn: Turn) -> Household:
    """The household that changes, in the clerk's own villages. Raises Refuse."""
    return reached(turn, turn.recall("home"))


def reached(turn: Turn, household_id: int) -> Household:
    """A household in the clerk's own villages, and not their own. Raises Refuse."""
    found = turn.store.households.get(household_id)
    if not turn.reaches(Role.CLERK, found.grid_id):
        raise Refuse("refused-role")
    another_decides.require(turn, found.id)
    return found


def village_id(turn: Turn) -> int:
    """The village whose roster changes: of the household, or of the grid it moves into.

    Raises Refuse for one that is not the clerk's.
    """
    if turn.recall("home") is not None:
        return household(turn).village_id
    grid = turn.store.areas.get(turn.recall("grid"))
    village = turn.store.areas.village_of(grid)
    if village is None or not turn.reaches(Role.CLERK, grid.id):
        raise Refuse("refused-role")
    return village.id


def refusal_key(refused: Refusal) -> str:
    """What the clerk is told."""
    return f"roster-refused-{refused.value.replace('_', '-')}"


def _home(turn: Turn, name: str) -> Home | None:
    household_id = turn.recall(name)
    return None if household_id is None else home_of(turn.store, reached(turn, household_id))
