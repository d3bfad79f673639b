"""What a scoring panel may enter: each row of scores is checked against the village's scheme."""

from collections.abc import Container
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from rules.points import NotExact, hundredths, times
from rules.scheme_items import BaseItem, BonusItem, Deduction, SignedItem
from rules.schemes import Item, Scheme


@dataclass(frozen=True, slots=True)
class Score:
    """One entry that counts: a mark on a base item, or a quantity of another item.

    `mark` is in hundredths of a point and None for all but base items. `until` is the last day
    on which a freezing entry has effect; None lasts as long as the item may be used at all.
    """

    day: date
    household: str
    item: str
    member: str = ""
    quantity: Decimal = Decimal(1)
    mark: int | None = None
    document: str = ""
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ScoreRow:
    """One entry as it was written, points in points; None where nothing was written."""

    day: date
    household: str
    item: str
    member: str = ""
    quantity: Decimal | None = None
    points: Decimal | None = None
    document: str = ""
    until: date | None = None


class Refusal(StrEnum):
    """Why a row of scores is refused."""

    UNKNOWN_HOUSEHOLD = "unknown_household"
    UNKNOWN_ITEM = "unknown_item"
    GATED = "gated"
    NO_MARK = "no_mark"
    BELOW_ZERO = "below_zero"
    ABOVE_MAXIMUM = "above_maximum"
    NOT_EXACT = "not_exact"
    NO_MEMBER = "no_member"
    NO_DOCUMENT = "no_document"
    ENDS_BEFORE_IT_BEGINS = "ends_before_it_begins"
    HAS_NO_END = "has_no_end"


class ScoreRefused(ValueError):
    """A row that may not be entered: why, and in which column."""

    def __init__(self, why: Refusal, column: str) -> None:
        super().__init__(f"{column}: {why}")
        self.why = why
        self.column = column


def accept(scheme: Scheme, households: Container[str], row: ScoreRow) -> Score:
    """The score that a row is, by the refusals of GOVERNANCE.md section 4.

    Raises ScoreRefused for an unknown household or item; an item whose dignity gate is shut on
    that day; a mark that is missing, below 0 or above the item's maximum; a negative quantity,
    but of an item that goes either way; figures that make no whole hundredths; an entry without
    the member and the legal document that its item needs.
    """
    if row.household not in households:
        raise ScoreRefused(Refusal.UNKNOWN_HOUSEHOLD, "household")
    item = scheme.by_code.get(row.item)
    if item is None:
        raise ScoreRefused(Refusal.UNKNOWN_ITEM, "item")
    if scheme.is_shut(item, row.day):
        raise ScoreRefused(Refusal.GATED, "item")
    if isinstance(item, Deduction):
        _check_effect(item, row)
    elif row.until is not None:
        raise ScoreRefused(Refusal.HAS_NO_END, "until")
    return Score(
        day=row.day,
        household=row.household,
        item=row.item,
        member=row.member,
        quantity=_quantity(item, row.quantity),
        mark=_mark(item, row.points),
        document=row.document,
        until=row.until,
    )


def _mark(item: Item, points: Decimal | None) -> int | None:
    if isinstance(item, SignedItem):
        return None
    if points is not None and points < 0:
        raise ScoreRefused(Refusal.BELOW_ZERO, "points")
    if not isinstance(item, BaseItem):
        return None
    if points is None:
        raise ScoreRefused(Refusal.NO_MARK, "points")
    try:
        mark = hundredths(points)
    except NotExact:
        raise ScoreRefused(Refusal.NOT_EXACT, "points") from None
    if mark > item.max:
        raise ScoreRefused(Refusal.ABOVE_MAXIMUM, "points")
    return mark


def _quantity(item: Item, quantity: Decimal | None) -> Decimal:
    if quantity is None:
        return Decimal(1)
    if quantity < 0 and not isinstance(item, SignedItem):
        raise ScoreRefused(Refusal.BELOW_ZERO, "quantity")
    counts_once = isinstance(item, BonusItem) and item.counts == "once"
    if not isinstance(item, BaseItem) and not counts_once:
        try:
            times(item.value, quantity)
        except NotExact:
            raise ScoreRefused(Refusal.NOT_EXACT, "quantity") from None
    return quantity


def _check_effect(item: Deduction, row: ScoreRow) -> None:
    if item.needs_document and not row.member:
        raise ScoreRefused(Refusal.NO_MEMBER, "member")
    if item.needs_document and not row.document:
        raise ScoreRefused(Refusal.NO_DOCUMENT, "document")
    if row.until is not None and not item.freezes:
        raise ScoreRefused(Refusal.HAS_NO_END, "until")
    if row.until is not None and row.until < row.day:
        raise ScoreRefused(Refusal.ENDS_BEFORE_IT_BEGINS, "until")
