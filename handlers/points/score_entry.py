"""One entry of a household's points as the clerk makes it: is it allowed, and what does it say."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from messages.typed_amount import typed_amount as read_amount
from messages.written import points, signed
from rules.points import read_decimal, times
from rules.scheme_items import BaseItem, BonusItem, Deduction, SignedItem
from rules.schemes import Item, Scheme
from rules.scoring import ScoreRefused, ScoreRow, accept
from storage.households import Household

BASE, BONUS, DEDUCTION = "base", "bonus", "deduction"


@dataclass(frozen=True)
class ScoreEntry:
    """An item and its amount, a plain decimal: the mark of a base item, else how many times.

    `member` and `document` are who and which effective document it rests on, where it needs them.
    """

    item: Item
    amount: str
    member: str = ""
    document: str = ""

    def require(self, scheme: Scheme, household: Household, day: date) -> None:
        """Raises ScoreRefused (GOVERNANCE.md section 4: maxima, gates, signs, exactness)."""
        number = read_decimal(self.amount)
        row = ScoreRow(
            day=day,
            household=household.code,
            item=self.item.code,
            member=self.member,
            document=self.document,
            points=number if self.is_mark else None,
            quantity=Decimal(1) if self.is_mark else number,
        )
        accept(scheme, {household.code}, row)

    @property
    def is_mark(self) -> bool:
        """Whether the amount is a mark (0 … max) that replaces an earlier one of the period."""
        return isinstance(self.item, BaseItem)

    @property
    def is_nothing(self) -> bool:
        """Whether it would note something no times; a mark of 0 says something."""
        return not self.is_mark and read_decimal(self.amount) == 0

    @property
    def quantity(self) -> str:
        """How many times the item counts."""
        return "1" if self.is_mark else self.amount

    @property
    def hundredths(self) -> int:
        """What the ledger line says: the mark, or value × quantity, negative for a deduction.

        An item that goes either way has its sign from the quantity.
        """
        number = read_decimal(self.amount)
        match self.item:
            case BaseItem():
                return times(100, number)
            case BonusItem() | SignedItem():
                return times(self.item.value, number)
            case Deduction():
                return -times(self.item.value, number)

    @property
    def figure(self) -> str:
        """The same as people read it: "6" for a mark, "+0.5", "−1"."""
        return points(self.hundredths) if self.is_mark else signed(self.hundredths)


def typed_amount(text: str) -> str | None:
    """The plain decimal somebody typed, in whatever width or written out, and no more behind it
    than what it counts (两次); None where it is no number."""
    said = read_amount(text, most_behind=1)
    plain = unicodedata.normalize("NFKC", text).replace("。", ".").strip()
    amount = str(said) if said is not None else plain
    try:
        read_decimal(amount)
    except ValueError:
        return None
    return amount


def worth(item: Item) -> str:
    """What an item counts, as people read it: "0–6", "+0.5", "−1", "±1"."""
    match item:
        case BaseItem():
            return f"0–{points(item.max)}"
        case BonusItem():
            return signed(item.value)
        case Deduction():
            return signed(-item.value)
        case SignedItem():
            return f"±{points(item.value)}"


def items_by_kind(scheme: Scheme) -> dict[str, Sequence[Item]]:
    """The items by kind; one that goes either way is among the bonuses, its amount has the sign."""
    return {
        BASE: scheme.items,
        BONUS: (*scheme.bonus, *scheme.year_bonus, *scheme.signed),
        DEDUCTION: scheme.deductions,
    }


def refusal_key(refused: ScoreRefused) -> str:
    """Each reason of the rules has its words, `refused-score-<reason>`."""
    return f"refused-score-{refused.why.value.replace('_', '-')}"
