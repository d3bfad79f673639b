"""Drafting: reads a whole village for its publication beside the writer, so that nobody waits."""

import uuid
from dataclasses import dataclass, field
from datetime import date, datetime

from bot.path.beside_others import beside_others
from bot.path.writer import Writer
from handlers.drafting import draft_correction, draft_first
from handlers.house import House
from handlers.publish import FIRST, PUBLISH
from handlers.publish_correction import CORRECT
from messages.inbound import Due
from storage.database import Database
from storage.receiving import receive_due
from storage.settlements import SETTLED, Settlement
from storage.store import Store


@dataclass(frozen=True)
class Drafting:
    """The part of the program that works out what is published. It writes no more than a moment."""

    database: Database
    writer: Writer
    house: House
    holder: str = field(default_factory=lambda: uuid.uuid4().hex)

    def do_one(self, now: datetime) -> bool:
        """Drafts one publication that is wanted; False if every one has its draft.

        The draft is kept in memory, and the moment that wanted it comes once more; the step then
        publishes, if everything is still as the draft says, and wants another draft if not. After
        a restart there is no draft, and it is made again.
        """
        with self.database.reading() as connection:
            store, today = Store(connection), self.house.regulations.today(now)
            settled = store.settlements.standing_in(SETTLED)
            wanted = [each for each in settled if each.publish_wanted_at is not None]
            self.house.drafts.keep_only([each.id for each in wanted])
            for settlement in wanted:
                if not self._lacks_draft(store, settlement, today):
                    continue
                make = draft_first if settlement.revision == FIRST else draft_correction
                with beside_others():
                    draft = make(store, self.house, settlement, today)
                if draft is not None:
                    self.house.drafts.put(draft)
                    break
            else:
                return False
        self.writer.do(lambda store: self._again(store, settlement, now)).result()
        return True

    def _lacks_draft(self, store: Store, settlement: Settlement, today: date) -> bool:
        """Whether a draft would be published; one that has nobody on it is looked at once a day."""
        if self.house.regulations.must_be_passed(settlement.period):
            meeting = store.period_records.meeting(settlement.village_id, settlement.period)
            if meeting is None:
                return False
        if self.house.drafts.is_of_nobody(settlement, today):
            return False
        return self.house.drafts.standing(store, settlement, today) is None

    def _again(self, store: Store, settlement: Settlement, now: datetime) -> None:
        assert settlement.publish_wanted_at is not None, "only what is wanted is drafted"
        task = PUBLISH if settlement.revision == FIRST else CORRECT
        due = Due(task, settlement.village_id, settlement.publish_wanted_at)
        after = f"drafted:{settlement.id}:{self.holder}:{uuid.uuid4().hex}"
        receive_due(store, due, now, after=after)
