"""What stands in the ledger: the kinds of lines, a line to be added, a line as it stands."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from rules.chain import Line


class Kind(StrEnum):
    """What a line is: scores and what takes them back move no balance, every other kind does.

    A reversal takes a score back: neither of the two counts any more. A spend lowers the balance
    and never below zero; what is given back reverses a spend.
    """

    SCORE = "score"
    REVERSAL = "reversal"
    CREDIT = "credit"
    CARRIED_OVER = "carried_over"
    SPEND = "spend"
    GIVEN_BACK = "given_back"


@dataclass(frozen=True)
class Entry:
    """A line to be added; `source` names its one cause, so the same cause adds it once.

    `hundredths` is what was earned or noted, `credited` what the balance moves by.
    """

    kind: Kind
    village_id: int
    household_id: int
    item: str
    hundredths: int
    happened_on: date
    source: str
    credited: int = 0
    quantity: str = "1"
    member_id: int | None = None
    recorded_by: int | None = None
    reverses: int | None = None
    place: str = ""
    reason: str = ""


@dataclass(frozen=True)
class LedgerLine:
    """A line as it stands; its texts are empty once they have been erased.

    `recorder` is the name of who recorded it, empty where nobody did.
    """

    id: int
    village_id: int
    seq: int
    kind: str
    household_id: int
    member_id: int | None
    item: str
    quantity: str
    hundredths: int
    credited: int
    happened_on: date
    recorded_at: datetime
    recorded_by: int | None
    reverses: int | None
    source: str
    text_digest: str
    previous_hash: str
    hash: str
    place: str = ""
    reason: str = ""
    recorder: str = ""

    def covered(self) -> Line:
        """What the line's hash covers."""
        return Line(**{name: getattr(self, name) for name in Line.__dataclass_fields__})


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """Of a score's line, what the rules count by."""

    household_id: int
    item: str
    quantity: str
    hundredths: int
    happened_on: date


@dataclass(frozen=True)
class Head:
    """The last line of a village's chain; seq 0 before the first."""

    seq: int
    hash: str
