"""House: the flows and the regulations a step works with, wired in one place."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from handlers.flow import Flow, Opening
from handlers.publication.drafts import Drafts
from handlers.regulations import Regulations
from messages.catalogue import DEFAULT_LOCALE, phrases
from rules.plain_words import plain

Entries = dict[str, tuple[Flow, Opening]]


@dataclass(frozen=True)
class House:
    """Everything a step may know that is not in the database.

    Raises ValueError where two flows claim the same phrase, button or due task.
    """

    regulations: Regulations
    flows: tuple[Flow, ...]
    bot_name: str
    locale: str = DEFAULT_LOCALE
    link_before_code: str = ""
    link_before_honour: str = ""
    drafts: Drafts = field(default_factory=Drafts)
    by_name: dict[str, Flow] = field(init=False)
    by_verb: Entries = field(init=False)
    by_phrase: Entries = field(init=False)
    by_due: Entries = field(init=False)

    def __post_init__(self) -> None:
        names = {flow.name: flow for flow in self.flows}
        verbs = _entries((v, f, o) for f in self.flows for v, o in f.presses.items())
        said = _entries(
            (plain(phrase), flow, opening)
            for flow in self.flows
            for key, opening in flow.words.items()
            for phrase in phrases(key)
        )
        dues = _entries((task, f, o) for f in self.flows for task, o in f.dues.items())
        for name, value in (
            ("by_name", names),
            ("by_verb", verbs),
            ("by_phrase", said),
            ("by_due", dues),
        ):
            object.__setattr__(self, name, value)


def _entries(found: Iterable[tuple[str, Flow, Opening]]) -> Entries:
    entries: Entries = {}
    for key, flow, opening in found:
        there = entries.setdefault(key, (flow, opening))
        if there != (flow, opening):
            raise ValueError(f"{key!r} opens both {there[0].name} and {flow.name}")
    return entries
