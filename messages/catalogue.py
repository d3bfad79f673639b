"""The catalogue of wording: Fluent files, one folder a language, one file a subject."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.resolver import Pattern
from fluent.syntax import ast

LOCALES = ("zh_CN", "en")
DEFAULT_LOCALE = "zh_CN"

Value = str | int | float | tuple[str, ...]


@cache
def bundle(locale: str) -> FluentBundle:
    """Everything the catalogue says in a language; raises ValueError for an unknown one."""
    if locale not in LOCALES:
        raise ValueError(f"no catalogue for {locale}; there are {', '.join(LOCALES)}")
    found = FluentBundle([locale.replace("_", "-")], use_isolating=False)
    for file in sorted(files("messages").joinpath(locale).iterdir(), key=lambda file: file.name):
        if file.name.endswith(".ftl"):
            found.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return found


@cache
def _constant(locale: str, key: str) -> str:
    return _format(locale, key, {})


@cache
def _fill_in(locale: str, key: str) -> tuple[str, frozenset[str]] | None:
    """A wording of nothing but words and values, as str.format_map() takes it, and their names.

    None for one that counts, chooses or refers: that takes Fluent, and four times as long.
    """
    written, names = [], set()
    for element in getattr(_pattern(locale, key), "elements", ()):
        match element:
            case ast.TextElement(value=words):
                written.append(_as_it_is(words))
            case ast.StringLiteral() as quoted:
                written.append(_as_it_is(quoted.parse()["value"]))
            case ast.Placeable(expression=ast.VariableReference(id=ast.Identifier(name=name))):
                written.append(f"{{{name}}}")
                names.add(name)
            case _:
                return None
    return ("".join(written), frozenset(names)) if names else None


def _as_it_is(words: str) -> str:
    return words.replace("{", "{{").replace("}", "}}")


def _pattern(locale: str, key: str) -> Pattern:
    words = bundle(locale)
    pattern = words.get_message(key).value if words.has_message(key) else None
    if pattern is None:
        raise KeyError(f"{key} is not in the {locale} catalogue")
    return pattern


def _format(locale: str, key: str, values: Mapping[str, Value]) -> str:
    text, faults = bundle(locale).format_pattern(_pattern(locale, key), dict(values))
    if faults:
        raise faults[0]
    return str(text)


def say(locale: str, key: str, **values: Value) -> str:
    """The wording of a key; a number is written by the catalogue, text goes in as it is.

    Several texts go in one after another, with the language's mark between them. Raises KeyError
    for an unknown key, and what Fluent found for a missing value.
    """
    if not values:
        return _constant(locale, key)
    kinds = {*map(type, values.values())}
    if tuple in kinds:
        values = {name: _in_a_row(locale, value) for name, value in values.items()}
        kinds = {*map(type, values.values())}
    found = _fill_in(locale, key)
    if found is not None:
        text, names = found
        if names <= values.keys() and kinds == {str}:
            return text.format_map(values)
    return _format(locale, key, values)


def _in_a_row(locale: str, value: Value) -> Value:
    return _constant(locale, "list-mark").join(value) if isinstance(value, tuple) else value


@cache
def phrases(key: str) -> frozenset[str]:
    """What people type to mean one thing: the key's lines of every language together."""
    return frozenset(
        line.strip() for locale in LOCALES for line in say(locale, key).splitlines() if line.strip()
    )
