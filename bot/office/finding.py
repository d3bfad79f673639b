"""What doctor finds, and the words it says it in."""

from dataclasses import dataclass

from messages.catalogue import Value, say


@dataclass(frozen=True)
class Finding:
    """One thing looked at; `mend` is empty when it is well."""

    what: str
    mend: str = ""


@dataclass(frozen=True)
class Words:
    """What doctor says, in the town's language."""

    locale: str

    def __call__(self, key: str, **values: Value) -> str:
        return say(self.locale, key, **values)

    def phrase(self, key: str) -> str:
        """What somebody sends, as it is written first."""
        return say(self.locale, key).splitlines()[0]
