"""Talk: what a step asks, and what the conversation keeps for its next steps."""

from collections.abc import Sequence
from typing import Any

from handlers.dialogue import Dialogue, Memory, Question, choice_token


class Talk:
    """The open conversations of a lane, and the one this step answers or begins.

    `held` is the conversation that the step has in hand: None until it answers or asks.
    `asked_again` says that the step took what it heard for no answer.
    """

    def __init__(self, memory: Memory) -> None:
        self.memory = memory
        self.held: Dialogue | None = None
        self._early: dict[str, Any] = {}
        self._goes_on = False
        self.asked_again = False

    def remember(self, values: dict[str, Any]) -> None:
        """Keeps plain values; before the first question they wait for the conversation to begin."""
        kept = self.held.data if self.held is not None else self._early
        kept.update(values)

    def recall(self, name: str) -> Any:
        """A value kept by an earlier step (None if there is none)."""
        kept = self.held.data if self.held is not None else self._early
        return kept.get(name)

    def ask(
        self,
        flow: str,
        step: str,
        text: str,
        choices: Sequence[tuple[str, str]],
        free: bool,
        amounts: bool = False,
        about: str = "",
    ) -> Question:
        """The question that the next words answer; `choices` are (value, label)."""
        if self.held is None:
            self.held = self.memory.begin(flow, step, self._early, about)
        self.held.step = step
        buttons = [[label, choice_token(self.held, step, value)] for value, label in choices]
        self.held.question = Question(text, buttons, free, amounts)
        self.stay()
        return self.held.question

    def stay(self) -> None:
        """The conversation in hand waits on."""
        self._goes_on = True

    def let_go(self) -> None:
        """The step is over; what comes next in the same message finds what it left open."""
        self.held, self._early = None, {}
        self._goes_on = self.asked_again = False

    def settle(self) -> Question | None:
        """Ends the conversation in hand if it asked nothing more.

        Returns the question of the one beneath it, which is then open again.
        """
        if self.held is None or self._goes_on:
            return None
        self.memory.end()
        beneath = self.memory.top
        return beneath.question if beneath is not None else None
