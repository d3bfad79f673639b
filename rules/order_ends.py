"""Orders and telephones as they are looked for: backwards, so that a number's end finds it."""

from rules.plain_words import plain

SHORTEST_ORDER = 4
"""Characters of an order's end that tell it apart from most."""

SHORTEST_TELEPHONE = 7
"""Figures of a telephone without its area's."""

_COUNTRY = "86"
_BETWEEN = frozenset(" -+()")


def order_end(number: str) -> str:
    """An order's number backwards, its letters and figures alone."""
    return plain(number)[::-1]


def dialled(telephone: str) -> str:
    """A telephone's figures backwards."""
    return "".join(filter(str.isdecimal, plain(telephone)))[::-1]


def sought_order(words: str) -> str:
    """What somebody looks for as the end of an order's number, backwards; empty if it is none."""
    end = order_end(words)
    is_one = len(end) >= SHORTEST_ORDER and end.isascii() and any(map(str.isdecimal, end))
    return end if is_one else ""


def sought_telephone(words: str) -> str:
    """What somebody looks for as a telephone, with its area's figures or without, backwards."""
    if not all(each.isdecimal() or each in _BETWEEN for each in words):
        return ""
    figures = dialled(words)
    if len(figures) == len("8613900000000") and figures.endswith(_COUNTRY[::-1]):
        figures = figures[: -len(_COUNTRY)]
    return figures if len(figures) >= SHORTEST_TELEPHONE else ""
