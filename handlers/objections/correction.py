"""The correction of an upheld objection in the ledger: a line is taken back, another says it right.

GOVERNANCE.md section 4: a published result is never edited; a correction is a new entry.
"""

from dataclasses import dataclass
from datetime import date, datetime

from handlers.points.score_entry import ScoreEntry
from messages.catalogue import say
from storage.ledger_lines import Entry, Kind, LedgerLine
from storage.objections import Objection
from storage.store import Store


@dataclass(frozen=True)
class Correction:
    """What becomes of the disputed `line`, and what is `right` instead.

    Without a line something was missing, and is entered on the period's `last_day`; without what
    is right, the line is only taken back.
    """

    objection: Objection
    line: LedgerLine | None
    right: ScoreEntry | None
    last_day: date

    @property
    def day(self) -> date:
        """The day the right entry is of."""
        return self.line.happened_on if self.line is not None else self.last_day

    @property
    def changes_nothing(self) -> bool:
        """Whether the right entry says what stands there already."""
        if self.line is None or self.right is None:
            return False
        said = (self.line.item, self.line.hundredths, self.line.quantity)
        right = (self.right.item.code, self.right.hundredths, self.right.quantity)
        return said[:2] == right[:2] and (self.right.is_mark or said[2] == right[2])

    def enter(self, store: Store, reviewer_id: int, locale: str, now: datetime) -> None:
        """Adds the lines to the ledger; their causes name the objection, so they are added once.

        1. The reversal names the disputed line; the ledger takes none back twice.
        2. The right entry is of the same day and the same member.
        """
        reason = say(locale, "correction-reason", number=self.objection.number)
        household_id, village_id = self.objection.household_id, self.objection.village_id
        member_id = self.line.member_id if self.line else None
        place = self.line.place if self.line else ""
        if self.line is not None:
            back = Entry(
                kind=Kind.REVERSAL,
                village_id=village_id,
                household_id=household_id,
                item=self.line.item,
                hundredths=-self.line.hundredths,
                quantity=self.line.quantity,
                happened_on=self.line.happened_on,
                member_id=member_id,
                recorded_by=reviewer_id,
                reverses=self.line.id,
                place=place,
                reason=reason,
                source=self.objection.reversal_source,
            )
            store.ledger.add(back, now)
        if self.right is not None:
            entry = Entry(
                kind=Kind.SCORE,
                village_id=village_id,
                household_id=household_id,
                item=self.right.item.code,
                hundredths=self.right.hundredths,
                quantity=self.right.quantity,
                happened_on=self.day,
                member_id=member_id,
                recorded_by=reviewer_id,
                place=place,
                reason=reason,
                source=self.objection.entry_source,
            )
            store.ledger.add(entry, now)
