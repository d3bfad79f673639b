"""What an update can mean to the house."""

from dataclasses import dataclass

from messages.inbound import Inbound


class Unreadable(Exception):
    """An update nobody here can read; its text is a short reason and names nobody."""


@dataclass(frozen=True)
class Lost:
    """Nothing reaches the chat any more; `update` is the id of the update that says so."""

    update: int
    chat: str
    reason: str


@dataclass(frozen=True)
class Back:
    """The chat is reached again; whoever is in it says so themselves, if there is more to say.

    `update` is the id of the update that says so.
    """

    update: int
    chat: str


@dataclass(frozen=True)
class Moved:
    """A group has become a supergroup and has another id; `update` is the id of what says so."""

    update: int
    old: str
    new: str


Meaning = Inbound | Lost | Back | Moved


@dataclass(frozen=True)
class Understood:
    """What an update means, None for nothing; and the press that waits for an answer, if any."""

    meaning: Meaning | None
    query: str = ""
