"""The catalogue of wording: Fluent files, one folder a language, one file a subject."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from fluent.runtime import FluentBundle, FluentResource

LOCALES = ("zh_CN", "en")
DEFAULT_LOCALE = "zh_CN"

Value = str | int | float


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


def _format(locale: str, key: str, values: Mapping[str, Value]) -> str:
    words = bundle(locale)
    pattern = words.get_message(key).value if words.has_message(key) else None
    if pattern is None:
        raise KeyError(f"{key} is not in the {locale} catalogue")
    text, faults = words.format_pattern(pattern, dict(values))
    if faults:
        raise faults[0]
    return str(text)


def say(locale: str, key: str, **values: Value) -> str:
    """The wording of a key; a number is written by the catalogue, text goes in as it is.

    Raises KeyError for an unknown key, and what Fluent found for a missing value.
    """
    return _format(locale, key, values) if values else _constant(locale, key)


@cache
def phrases(key: str) -> frozenset[str]:
    """What people type to mean one thing: the key's lines of every language together."""
    return frozenset(
        line.strip() for locale in LOCALES for line in say(locale, key).splitlines() if line.strip()
    )
