"""Drafting: reads a whole village for its publication beside the writer, so that nobody waits."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from functools import partial

import structlog

from bot.failures import described
from bot.path.beside_others import beside_others
from bot.path.set_aside import SetAside
from bot.path.writer import Writer
from handlers.house import House
from handlers.publication.drafting import draft_correction, draft_first
from handlers.publication.publish import FIRST, PUBLISH
from handlers.publication.publish_correction import CORRECT
from messages.inbound import Due
from storage.database import Database
from storage.receiving import receive_due
from storage.settlements import Settlement
from storage.store import Store
from storage.trouble import is_trouble

_log = structlog.get_logger(__name__)

FAILED = "a publication could not be drafted"


@dataclass(frozen=True)
class Drafting:
    """The part of the program that works out what is published. It writes no more than a moment."""

    database: Database
    writer: Writer
    house: House
    holder: str = field(default_factory=lambda: uuid.uuid4().hex)
    failed: SetAside = field(default_factory=SetAside)

    def do_one(self, now: datetime) -> bool:
        """Drafts one publication that is wanted; False if every one has its draft.

        The draft is kept in memory, and the moment that wanted it comes once more; the step then
        publishes, if everything is still as the draft says, and wants another draft if not. After
        a restart there is no draft, and it is made again.

        While people are asleep nothing is drafted: a draft is of its day, and a new day would
        publish at midnight what did not get through before. One village that cannot be drafted is
        set aside, and the others go on.
        """
        if self.house.regulations.is_quiet(now):
            return False
        with self.database.reading() as connection:
            wanted = Store(connection).settlements.wanted()
        self._keep_only(wanted)
        for settlement in wanted:
            if not self.failed.holds(settlement.id, now) and self._drafts(settlement, now):
                self.writer.do(partial(self._again, settlement=settlement, now=now)).result()
                return True
        return False

    def _keep_only(self, wanted: Sequence[Settlement]) -> None:
        ids = [each.id for each in wanted]
        self.house.drafts.keep_only(ids)
        self.failed.keep_only(ids)

    def _drafts(self, settlement: Settlement, now: datetime) -> bool:
        """Makes the draft, if it is lacking and can be made."""
        today = self.house.regulations.today(now)
        # Each from a moment of its own: on a server a read that failed spoils what is read after.
        try:
            with self.database.reading() as connection:
                return self._drafted(Store(connection), settlement, today)
        except Exception as failure:
            if is_trouble(failure):
                raise
            self.failed.put(settlement.id, now)
            _log.error(
                FAILED,
                village=self._code(settlement),
                period=settlement.period,
                failure=described(failure),
            )
            return False

    def _drafted(self, store: Store, settlement: Settlement, today: date) -> bool:
        if not self._lacks_draft(store, settlement, today):
            return False
        make = draft_first if settlement.revision == FIRST else draft_correction
        with beside_others():
            draft = make(store, self.house, settlement, today)
        if draft is not None:
            self.house.drafts.put(draft)
        return draft is not None

    def _lacks_draft(self, store: Store, settlement: Settlement, today: date) -> bool:
        """Whether a draft would be published."""
        if self.house.regulations.must_be_passed(settlement.period):
            meeting = store.period_records.meeting(settlement.village_id, settlement.period)
            if meeting is None:
                return False
        return self.house.drafts.standing(store, settlement, today) is None

    def _code(self, settlement: Settlement) -> str:
        with self.database.reading() as connection:
            return Store(connection).areas.get(settlement.village_id).code

    def _again(self, store: Store, settlement: Settlement, now: datetime) -> None:
        assert settlement.publish_wanted_at is not None, "only what is wanted is drafted"
        task = PUBLISH if settlement.revision == FIRST else CORRECT
        due = Due(task, settlement.village_id, settlement.publish_wanted_at)
        after = f"drafted:{settlement.id}:{self.holder}:{uuid.uuid4().hex}"
        receive_due(store, due, now, after=after)
