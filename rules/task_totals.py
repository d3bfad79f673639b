"""What a temporary task comes to: the sum of numbers, the count of each choice."""

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from rules.task_form import FieldKind, Form, FormField, Said

COUNTED = (FieldKind.NUMBER, FieldKind.YES_NO, FieldKind.CHOICE)
"""Kinds of fields that have a total; words and photos are read one by one."""


@dataclass(frozen=True, slots=True)
class Total:
    """A field over all answers: its sum if it is a number, else how often each choice was given."""

    field: FormField
    sum: str
    counts: tuple[tuple[str, int], ...]


def totals(form: Form, answers: Iterable[Said]) -> tuple[Total, ...]:
    """One for each field that can be added up, in the order of the form; nothing said counts
    nothing."""
    said = list(answers)
    return tuple(
        _total(field, [each[at] for each in said if each[at]])
        for at, field in enumerate(form)
        if field.kind in COUNTED
    )


def _total(field: FormField, values: list[str]) -> Total:
    if field.kind is FieldKind.NUMBER:
        return Total(field, format(sum(map(Decimal, values), Decimal()), "f"), ())
    return Total(field, "", tuple((choice, values.count(choice)) for choice in field.choices))
