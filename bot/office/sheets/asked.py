"""What a form asks for, whatever the language; and the same form in the catalogue's words."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.office.sheets.columns import Column, Reads, Sheet
from messages.catalogue import LOCALES, say
from rules.plain_words import folded

YES_NO = {"yes": "office-form-yes", "no": "office-form-no"}


@dataclass(frozen=True, slots=True)
class Asked:
    """One column; `choices` maps what the program calls a choice to the catalogue's key.

    `example` is the same in every language, or the code of a choice; None: the catalogue has it.
    """

    code: str
    reads: Reads
    required: bool
    example: str | None
    explained: bool = True
    """Whether the catalogue has a note on it; some need none."""
    choices: Mapping[str, str] | None = None
    most: int = 60


@dataclass(frozen=True, slots=True)
class AskedSheet:
    """One sheet, in the order in which its columns stand."""

    code: str
    columns: tuple[Asked, ...]


def in_words(asked: AskedSheet, locale: str) -> Sheet:
    """The sheet as it is written in a language; it is read by its name in any of them."""
    return Sheet(
        asked.code,
        say(locale, f"office-form-{asked.code}"),
        say(locale, f"office-form-{asked.code}-about"),
        tuple(_column(asked.code, column, locale) for column in asked.columns),
        _names(asked.code, f"office-form-{asked.code}"),
    )


def choices_in(locale: str, choices: Mapping[str, str]) -> dict[str, str]:
    """What the form calls each choice, by what the program calls it."""
    return {code: say(locale, key) for code, key in choices.items()}


def _column(sheet: str, asked: Asked, locale: str) -> Column:
    name = asked.code.replace("_", "-")
    choices = None if asked.choices is None else choices_in(locale, asked.choices)
    if asked.example is None:
        example = say(locale, f"office-form-{sheet}-{name}-example")
    else:
        example = (choices or {}).get(asked.example, asked.example)
    return Column(
        asked.code,
        say(locale, f"office-form-{sheet}-{name}"),
        asked.reads,
        asked.required,
        example,
        say(locale, f"office-form-{sheet}-{name}-note") if asked.explained else "",
        _names(asked.code, f"office-form-{sheet}-{name}"),
        choices,
        {
            written: code
            for code, key in (asked.choices or {}).items()
            for written in _names(code, key)
        },
        asked.most,
    )


def _names(code: str, key: str) -> frozenset[str]:
    """What it may be called on a form: by its code, or by its name in any language; folded."""
    return frozenset({folded(code), *(folded(say(locale, key)) for locale in LOCALES)})
