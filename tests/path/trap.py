"""A flow of the tests' own, whose steps do what they are told to, and keep count."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from handlers.flow import Flow
from handlers.turn import Turn
from tests.village.village import Village
from tests.village.villager import Villager


class TrapButton(StrEnum):
    NOTE = "trap.note"


@dataclass
class Trap:
    """Steps are tried (when), fail by `harm`, and are noted as (who, number) if they do not."""

    harm: Callable[[Turn, int], None] | None = None
    tried: list[datetime] = field(default_factory=list)
    steps: list[tuple[str, int]] = field(default_factory=list)

    def note(self, turn: Turn, number: int) -> None:
        """Answers, and only then fails: the answer must not be seen."""
        self.tried.append(turn.now)
        turn.say_text(f"记下 {number}")
        if self.harm is not None:
            self.harm(turn, number)
        self.steps.append((turn.me.name, number))

    def numbers(self, name: str) -> list[int]:
        """The numbers of one person's steps, in the order they were taken."""
        return [number for who, number in self.steps if who == name]


@contextmanager
def trapped(village: Village) -> Iterator[Trap]:
    """The village's program with the trap among its flows."""
    trap = Trap()
    flow = Flow("trap")
    flow.opens_on(TrapButton.NOTE)(trap.note)
    before = village.house
    village.house = replace(before, flows=(*before.flows, flow))
    village.restart()
    yield trap
    village.house = before


def arrives(villager: Villager, number: int) -> None:
    """A press of the trap's button is received; its step is not yet taken."""
    village = villager.village
    fields = {"id": f"n{number}", "press": f"{TrapButton.NOTE}:{number}"}
    sending = village.driver.send(villager.account, villager.chat, fields, [])
    status, answer = village.runner.run(sending)
    assert status == 202, answer
