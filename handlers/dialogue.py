"""What a lane remembers: the conversations that are open, the newest on top, as plain JSON."""

import hashlib
from dataclasses import asdict, dataclass, field
from typing import Any

from messages.outbound import LONGEST_TOKEN, Button

DEEPEST = 3
"""So many conversations may lie under one another; the oldest is dropped for a fourth."""

_CHOICE = "~"


@dataclass
class Question:
    """What was asked last: its text, its buttons, and whether free words may answer it.

    A button is [label, token], the token with its whole value, however long. With `amounts` they
    are figures, and a typed number is one itself.
    """

    text: str
    buttons: list[list[str]] = field(default_factory=list)
    free: bool = True
    amounts: bool = False

    def offered(self) -> tuple[Button, ...]:
        """The buttons of the question, as every platform can carry them."""
        return tuple(Button(label, _fitting(token)) for label, token in self.buttons)


@dataclass
class Dialogue:
    """One open conversation: which flow, at which step, with what it must not forget."""

    id: int
    flow: str
    step: str
    data: dict[str, Any]
    question: Question


class Memory:
    """The open conversations of a lane, and what belongs to matters already dealt with."""

    def __init__(self, raw: dict[str, Any]) -> None:
        self._count: int = raw.get("count", 0)
        self.belonging: dict[str, list[Any]] = raw.get("belonging", {})
        self.instead: dict[str, list[int]] = raw.get("instead", {})
        self.dropped: list[Dialogue] = []
        self._open = [
            Dialogue(**{**each, "question": Question(**each["question"])})
            for each in raw.get("open", [])
        ]

    @property
    def top(self) -> Dialogue | None:
        """The conversation that the next words belong to."""
        return self._open[-1] if self._open else None

    @property
    def open(self) -> tuple[Dialogue, ...]:
        """All that is open, the newest last."""
        return tuple(self._open)

    def of_flow(self, flow: str) -> Dialogue | None:
        """The newest open conversation of a flow, wherever it lies."""
        return next((each for each in reversed(self._open) if each.flow == flow), None)

    def offering(self, token: str) -> Dialogue | None:
        """The open conversation whose question offers a choice, wherever it lies."""
        offers = (each for each in self._open if chosen_value(each, token) is not None)
        return next(offers, None)

    def raise_up(self, dialogue_id: int) -> None:
        """Lays an open conversation on top; nothing happens where it is over."""
        self._open.sort(key=lambda each: each.id == dialogue_id)

    def begin(self, flow: str, step: str, data: dict[str, Any], about: str = "") -> Dialogue:
        """Opens a conversation on top; an unfinished one of the same flow is dropped for it.

        `about` names what its flow remembers of its matter: one about another matter stays.
        """
        left = [each for each in self._open if each.flow != flow or _differ(each.data, data, about)]
        kept = max(len(left) - (DEEPEST - 1), 0)
        self.dropped, self._open = left[:kept], left[kept:]
        self._count += 1
        made = Dialogue(self._count, flow, step, data, Question(""))
        self._open.append(made)
        return made

    def end(self) -> None:
        """Closes the conversation on top."""
        self._open.pop()

    def put_away(self, flow: str, name: str, value: object) -> bool:
        """Closes the conversation of a flow that is about this; False if there is none."""
        kept = [each for each in self._open if each.flow != flow or each.data.get(name) != value]
        found = len(kept) != len(self._open)
        self._open = kept
        return found

    def reword(self, flow: str, name: str, value: object, text: str) -> bool:
        """What a conversation of a flow about this asked reads otherwise; False if there is none.

        Its buttons stay.
        """
        found = [each for each in self._open if each.flow == flow and each.data.get(name) == value]
        for each in found:
            each.question.text = text
        return bool(found)

    def clear(self) -> None:
        """Closes everything."""
        self._open.clear()

    def dump(self) -> dict[str, Any]:
        """The memory as plain data."""
        kept = {"count": self._count, "open": [asdict(each) for each in self._open]}
        beside = {"belonging": self.belonging, "instead": self.instead}
        return kept | {name: each for name, each in beside.items() if each}


def choice_token(dialogue: Dialogue, step: str, value: str) -> str:
    """What a choice of a question is kept as; it is good for this question alone."""
    return f"{_CHOICE}{dialogue.id}.{step}:{value}"


def is_choice(token: str) -> bool:
    """Whether a token answers a question (rather than opens a flow)."""
    return token.startswith(_CHOICE)


def chosen_value(dialogue: Dialogue, token: str) -> str | None:
    """The value of a choice, or None if the question that is open does not offer it."""
    for _, kept in dialogue.question.buttons:
        if token in (kept, _fitting(kept)):
            return kept.partition(":")[2]
    return None


def _differ(one: dict[str, Any], other: dict[str, Any], about: str) -> bool:
    return bool(about) and one.get(about) != other.get(about)


def _fitting(token: str) -> str:
    """The token as a button carries it: a value too long for that is named by its digest."""
    if len(token.encode()) <= LONGEST_TOKEN:
        return token
    question, _, value = token.partition(":")
    return f"{question}:#{hashlib.sha256(value.encode()).hexdigest()[:12]}"
