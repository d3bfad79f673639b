"""The form of a temporary task (临时任务, 专项排查): one line a field, as the room types it.

GOVERNANCE.md, section 2: a short form, a deadline, who is missing, the total.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from pydantic import TypeAdapter

MOST_FIELDS = 10
MOST_CHOICES = 8
LONGEST_NAME = 30
"""Characters of a field's name, and of one of its choices."""

LONGEST_ANSWER = 500
"""Characters of one field's answer in words."""

_LARGEST = Decimal(10**9)
_BULLET = re.compile(r"^(?:[0-9]{1,2}[.、)）]|[-·•*])\s*")
_BETWEEN = re.compile(r"[\s:：]+")
_STROKE = re.compile(r"[/／|]")
_NUMBER = re.compile(r"[0-9]{1,9}(?:\.[0-9]{1,2})?")


class FieldKind(StrEnum):
    """What a field takes."""

    NUMBER = "number"
    YES_NO = "yes_no"
    """Two choices of which one says that there is nothing: 有/无."""
    CHOICE = "choice"
    WORDS = "words"
    PHOTO = "photo"


class FormFault(StrEnum):
    """Why a form cannot be read; the line that is wrong goes with it."""

    EMPTY = "empty"
    TOO_MANY_FIELDS = "too_many_fields"
    NO_NAME = "no_name"
    LONG_NAME = "long_name"
    SAME_NAME = "same_name"
    NO_KIND = "no_kind"
    FEW_CHOICES = "few_choices"
    MANY_CHOICES = "many_choices"


class FormRefused(ValueError):
    """A form that cannot be used; `line` is what is to be mended, empty for the whole."""

    def __init__(self, fault: FormFault, line: str = "") -> None:
        super().__init__(f"{fault.value}: {line}")
        self.fault = fault
        self.line = line


@dataclass(frozen=True, slots=True)
class FormField:
    """One field; `nothing` is the choice that says there is nothing, of a yes/no field alone."""

    name: str
    kind: FieldKind
    choices: tuple[str, ...] = ()
    nothing: str = ""
    optional: bool = False


Form = tuple[FormField, ...]
Said = tuple[str, ...]
"""An answer: a text a field, empty where nothing was said; of a photo field always empty."""

_FORM: TypeAdapter[Form] = TypeAdapter(Form)
_SAID: TypeAdapter[Said] = TypeAdapter(Said)


@dataclass(frozen=True, slots=True)
class FormWords:
    """How kinds of fields are written, all in lower case: words for a kind, words for a field that
    may be left out, and for each word that says nothing is there its opposite (无 → 有)."""

    kinds: Mapping[str, FieldKind]
    optional: frozenset[str]
    nothing: Mapping[str, str]


def read_form(text: str, words: FormWords) -> Form:
    """The form that was typed, a field a line: 查了几户 数字, 有无隐患 有/无, 说明 文字 可不填.

    Raises FormRefused with the first line that cannot be read.
    """
    lines = [_BULLET.sub("", line.strip()) for line in text.splitlines()]
    fields = tuple(_read_field(line, words) for line in lines if line)
    if not fields:
        raise FormRefused(FormFault.EMPTY)
    if len(fields) > MOST_FIELDS:
        raise FormRefused(FormFault.TOO_MANY_FIELDS)
    names: set[str] = set()
    for field in fields:
        if field.name in names:
            raise FormRefused(FormFault.SAME_NAME, field.name)
        names.add(field.name)
    return fields


def _read_field(line: str, words: FormWords) -> FormField:
    parts = [part for part in _BETWEEN.split(line) if part]
    optional = bool(parts) and parts[-1].casefold() in words.optional
    if optional:
        parts.pop()
    if not parts:
        raise FormRefused(FormFault.NO_NAME, line)
    written, name = parts[-1], " ".join(parts[:-1])
    kind = words.kinds.get(written.casefold())
    if kind is None and not _STROKE.search(written):
        raise FormRefused(FormFault.NO_KIND, line)
    if not name:
        raise FormRefused(FormFault.NO_NAME, line)
    if len(name) > LONGEST_NAME:
        raise FormRefused(FormFault.LONG_NAME, line)
    if kind is not None:
        return FormField(name, kind, optional=optional)
    return _with_choices(name, written, line, words, optional=optional)


def _with_choices(
    name: str, written: str, line: str, words: FormWords, *, optional: bool
) -> FormField:
    choices = tuple(dict.fromkeys(part for part in _STROKE.split(written) if part))
    if len(choices) < 2:
        raise FormRefused(FormFault.FEW_CHOICES, line)
    if len(choices) > MOST_CHOICES:
        raise FormRefused(FormFault.MANY_CHOICES, line)
    if any(len(choice) > LONGEST_NAME for choice in choices):
        raise FormRefused(FormFault.LONG_NAME, line)
    for nothing, other in (choices, choices[::-1]) if len(choices) == 2 else ():
        if words.nothing.get(nothing.casefold()) == other.casefold():
            return FormField(name, FieldKind.YES_NO, choices, nothing, optional)
    return FormField(name, FieldKind.CHOICE, choices, optional=optional)


def read_number(text: str) -> str | None:
    """A number as it is kept, "12" or "3.5"; None for what is none, is below 0 or too large."""
    if _NUMBER.fullmatch(text.strip()) is None:
        return None
    number = Decimal(text.strip())
    return format(number.normalize(), "f") if number < _LARGEST else None


def asks_for_something(form: Form) -> bool:
    """Whether the form asks if there is anything, so that one tap may say there is nothing."""
    return any(field.kind is FieldKind.YES_NO for field in form)


def nothing_found(form: Form) -> Said:
    """The answer of one tap: nothing is there, and nothing else is said."""
    return tuple(field.nothing for field in form)


def something_found(form: Form, said: Said) -> bool:
    """Whether an answer says that there is something; of a form that never asks, any does."""
    asked = [(field, value) for field, value in zip(form, said, strict=True) if field.nothing]
    return not asked or any(value and value != field.nothing for field, value in asked)


def write_form(form: Form) -> str:
    """The form as JSON."""
    return _FORM.dump_json(form).decode()


def form_of(text: str) -> Form:
    """The form back from `write_form`; raises pydantic.ValidationError otherwise."""
    return _FORM.validate_json(text)


def write_said(said: Said) -> str:
    """An answer as JSON."""
    return _SAID.dump_json(said).decode()


def said_of(text: str) -> Said:
    """An answer back from `write_said`; raises pydantic.ValidationError otherwise."""
    return _SAID.validate_json(text)
