"""What a regulation names in both languages: an item, a unit, an honour."""

from typing import Protocol


class Named(Protocol):
    """Whatever has a name in both languages."""

    @property
    def name(self) -> str: ...

    @property
    def name_en(self) -> str: ...


def name_in(named: Named, locale: str) -> str:
    """What it is called in a language."""
    return named.name if locale == "zh_CN" else named.name_en
