"""Flow: what opens a conversation, which steps it has, and who may hold it."""

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum, StrEnum
from typing import Any, TypeVar

from messages.outbound import Button
from rules.roles import Role

Opening = Callable[..., None]
"""Called with the Turn and what the button carries."""

LONGEST_ID = 18
"""Digits: whatever is longer is no row's id in any database."""

_Function = TypeVar("_Function", bound=Callable[..., None])


class Where(Enum):
    """In which chats a flow may be begun."""

    ANYWHERE = "anywhere"
    PRIVATE = "private"
    GROUP = "group"


@dataclass
class Flow:
    """One thing a person comes to do.

    `needs` is the role it takes (checked when it opens and again at every step); None is anybody
    who is bound, with `for_strangers` also who is not. Its answers go to the private chat,
    wherever it was begun.
    """

    name: str
    needs: Role | tuple[Role, ...] | None = None
    where: Where = Where.ANYWHERE
    for_strangers: bool = False
    presses: dict[str, Opening] = field(default_factory=dict)
    words: dict[str, Opening] = field(default_factory=dict)
    dues: dict[str, Opening] = field(default_factory=dict)
    steps: dict[str, Opening] = field(default_factory=dict)
    pictured: set[str] = field(default_factory=set)
    formal: set[str] = field(default_factory=set)
    is_untouched: Callable[[Mapping[str, Any]], bool] | None = None
    """Of a flow that would read every further word as its answer: whether what it remembers holds
    none yet, so that the menu puts it down. None where the menu leaves it open."""
    anew: Opening | None = None
    """Asks again what stands beneath another conversation, where the old question counts what has
    moved on since; None where it is repeated as it was."""

    settled: Opening | None = None
    """Raises Refuse where what it asks about has been settled meanwhile, so that it is put down
    with a word and not taken up again; None where nobody else can settle it."""
    reminds: Callable[[Mapping[str, Any]], bool] | None = None
    """Whether what it remembers is to be brought to its person's mind where they leave it; None
    where nobody is reminded (rules/left_unfinished.py)."""
    gives_way: Callable[..., tuple[str, list[Button]]] | None = None
    """Of a flow whose unfinished content is not lost where it gives way to another: called with the
    turn and the conversation, it says what that was, and the buttons that take it up again."""
    about: str = ""
    """Of a flow that may be open for several matters at once: the name of what it remembers of its
    matter. Empty where a second one takes the first one's place."""

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles any of which is enough; none for anybody."""
        if self.needs is None:
            return ()
        return (self.needs,) if isinstance(self.needs, Role) else self.needs

    def opens_on(self, verb: StrEnum) -> Callable[[_Function], _Function]:
        """The function opens the flow when a button of this verb is pressed."""

        def enter(function: _Function) -> _Function:
            self.presses[verb.value] = function
            return function

        return enter

    def opens_on_words(self, key: str) -> Callable[[_Function], _Function]:
        """The function opens the flow when somebody types one of the catalogue's phrases."""

        def enter(function: _Function) -> _Function:
            self.words[key] = function
            return function

        return enter

    def opens_on_due(self, task: str) -> Callable[[_Function], _Function]:
        """The function is run when a task of the plan falls due, with its area."""

        def enter(function: _Function) -> _Function:
            self.dues[task] = function
            return function

        return enter

    def asks_anew(self, function: _Function) -> _Function:
        """The function asks afresh when the conversation is taken up again."""
        self.anew = function
        return function

    def not_settled(self, function: _Function) -> _Function:
        """The function refuses what was settled while it lay beneath."""
        self.settled = function
        return function

    def step(self, function: _Function) -> _Function:
        """The function takes an answer; it is known by its name, also after an upgrade."""
        self.steps[step_name(function)] = function
        return function

    def formal_step(self, function: _Function) -> _Function:
        """A step whose words are kept for good: what looks like an order to us is asked about."""
        self.formal.add(step_name(function))
        return self.step(function)

    def step_with_pictures(self, function: _Function) -> _Function:
        """A step that takes pictures and places too, or says itself what becomes of them."""
        self.pictured.add(step_name(function))
        return self.step(function)


def step_name(function: Callable[..., Any]) -> str:
    """The name a step is remembered by."""
    return function.__name__


def token(verb: StrEnum, *carried: int | str) -> str:
    """What a button that opens a flow sends back: "case.finish:12"."""
    return ":".join([verb.value, *map(str, carried)])


def read_token(text: str) -> tuple[str, tuple[int, ...] | None]:
    """The verb of a token and the row ids it carries; None for what no button of ours carries."""
    verb, *carried = text.split(":")
    if not all(part.isdecimal() and len(part) <= LONGEST_ID for part in carried):
        return verb, None
    return verb, tuple(map(int, carried))


def takes(opening: Opening, carried: tuple[int, ...]) -> bool:
    """Whether an opening takes so many ids."""
    return len(inspect.signature(opening).parameters) == 1 + len(carried)
