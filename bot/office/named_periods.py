"""A period as an operator types it; one of another kind is told how the scheme counts."""

from collections.abc import Sequence

from bot.office.errors import OfficeError
from messages.catalogue import say
from rules.periods import Period, PeriodKind

WRITTEN_LIKE: dict[PeriodKind, str] = {"month": "2026-11", "quarter": "2026Q4", "year": "2026"}


def named_period(text: str, kinds: Sequence[PeriodKind], locale: str) -> Period:
    """The period, of one of these kinds. Raises OfficeError that says how to write it."""
    try:
        period = Period.parse(text)
    except ValueError:
        period = None
    if period is None or period.kind not in kinds:
        like = tuple(WRITTEN_LIKE[kind] for kind in kinds)
        raise OfficeError(say(locale, "office-no-period", text=text, like=like))
    return period
