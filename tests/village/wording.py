"""The catalogue as tests look at it: its keys, what a key needs, and whether a text is a key's."""

import re
from collections.abc import Iterator
from functools import cache

from fluent.runtime import FluentResource
from fluent.syntax import ast, visitor

from messages.catalogue import DEFAULT_LOCALE, LOCALES, say
from tests.catalogue_use import ROOT

NUMBERS = frozenset({"count", "most", "row"})
"""Variables that the code gives as numbers; all others are texts."""


@cache
def entries(locale: str) -> dict[str, ast.Message]:
    """Every message of a language. Two under one key are a fault of the catalogue."""
    found: dict[str, ast.Message] = {}
    for file in sorted((ROOT / "messages" / locale).glob("*.ftl")):
        for entry in FluentResource(file.read_text("utf-8")).body:
            assert not isinstance(entry, ast.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, ast.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands there twice"
                found[entry.id.name] = entry
    return found


def variables(locale: str, key: str) -> frozenset[str]:
    """What a message must be given."""
    seen = _Variables()
    seen.visit(entries(locale)[key])
    return frozenset(seen.names)


def filled(locale: str, key: str, text: str = "某某", number: int = 3) -> str:
    """The message with the same text, or number, in all its places."""
    names = variables(locale, key)
    return say(locale, key, **{name: number if name in NUMBERS else text for name in names})


def says(key: str, text: str, locale: str = DEFAULT_LOCALE) -> bool:
    """Whether a text is, or begins with, the wording of a key."""
    return re.match(_pattern(locale, key), text) is not None


def keys() -> Iterator[str]:
    """Every key of any language, each once."""
    return iter(sorted({key for locale in LOCALES for key in entries(locale)}))


@cache
def _pattern(locale: str, key: str) -> re.Pattern[str]:
    """The fixed words of a message, with anything at all in the places between them."""
    marked = say(locale, key, **dict.fromkeys(variables(locale, key), "\0"))
    return re.compile("(?s:.*?)".join(map(re.escape, marked.split("\0"))))


class _Variables(visitor.Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)
