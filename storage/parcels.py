"""Parcels: messages of the outbox on their way, claimed by a sender, each try with its outcome."""

import json
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import (
    Connection,
    bindparam,
    exists,
    func,
    or_,
    select,
    update,
)

from storage.columns import table
from storage.news import LETTERS, News
from storage.outbox import DEAD, NEEDS_MEDIA, NEEDS_WORD, QUEUED, SENDING, SENT, UNSENT
from storage.states import stands_in
from storage.tables.path import InboxRow, OutboxRow
from storage.tables.people import ChatRow

IN_THE_WAY = (QUEUED, SENDING, NEEDS_MEDIA)
"""States that hold back later messages of the chat; dead rows and waiting ones do not."""

_outbox = table(OutboxRow)
_chat = table(ChatRow)
_inbox = table(InboxRow)
_earlier = _outbox.alias("earlier")

_next = (
    select(_outbox)
    .where(stands_in(_outbox.c.state, QUEUED))
    .where(or_(_outbox.c.not_before.is_(None), _outbox.c.not_before <= bindparam("now")))
    # Not joined, so that the queue is walked in its order and left at the first that may leave.
    .where(
        exists()
        .where(_chat.c.id == _outbox.c.chat_id)
        .where(_chat.c.door == bindparam("door"), _chat.c.bot == bindparam("bot"))
        .where(or_(_chat.c.not_before.is_(None), _chat.c.not_before <= bindparam("now")))
    )
    .where(
        ~exists().where(
            _earlier.c.chat_id == _outbox.c.chat_id,
            stands_in(_earlier.c.state, *IN_THE_WAY),
            _earlier.c.id < _outbox.c.id,
        )
    )
    .order_by(_outbox.c.id)
    .limit(1)
)
_newest_heard = select(func.coalesce(func.max(_inbox.c.id), 0)).scalar_subquery().label("heard")
_this_try = (
    update(_outbox)
    .where(_outbox.c.id == bindparam("parcel"), stands_in(_outbox.c.state, SENDING))
    .where(_outbox.c.attempts == bindparam("attempt"))
)
_claim = (
    update(_outbox)
    .where(_outbox.c.id == bindparam("parcel"), stands_in(_outbox.c.state, QUEUED))
    .where(_outbox.c.attempts == bindparam("before"))
    .values(state=SENDING, leased_until=bindparam("until"), attempts=bindparam("before") + 1)
    .returning(_outbox.c.attempts, _newest_heard)
)
_part_sent = _this_try.values(
    state=bindparam("becomes"),
    receipts=bindparam("so_far"),
    sent_at=bindparam("now"),
    failures=0,
    error="",
)
_release = (
    update(_outbox)
    .where(UNSENT, stands_in(_outbox.c.state, SENDING))
    .where(
        exists().where(
            _chat.c.id == _outbox.c.chat_id,
            _chat.c.door == bindparam("door"),
            _chat.c.bot == bindparam("at"),
        )
    )
    .values(state=QUEUED)
)
_release_late = _release.where(_outbox.c.leased_until < bindparam("now"))


@dataclass(frozen=True)
class Parcel:
    """A message on its way; `receipts` are of the parts that have arrived.

    `attempts` counts how often a part of it was taken up, `failures` how often the next part has
    failed. `heard` is the newest message of the inbox when it was claimed.
    """

    id: int
    chat_id: int
    replaces: int | None
    body: str
    attempts: int
    failures: int
    receipts: tuple[str, ...]
    heard: int = 0


class Parcels:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def take(self, door: str, bot: str, now: datetime) -> Parcel | None:
        """The oldest message of a door that nothing holds back; it is not yet claimed."""
        row = self._connection.execute(_next, {"door": door, "bot": bot, "now": now}).first()
        if row is None:
            return None
        return Parcel(
            row.id,
            row.chat_id,
            row.replaces,
            row.body,
            row.attempts,
            row.failures,
            tuple(json.loads(row.receipts)),
        )

    def claim(self, parcel: Parcel, until: datetime) -> Parcel | None:
        """Marks a message as being sent; None if somebody else was first.

        The try's number is the fence: an outcome is written down for this try alone, so that a
        sender who comes back late cannot undo what a later one did.
        """
        claimed = self._connection.execute(
            _claim, {"parcel": parcel.id, "before": parcel.attempts, "until": until}
        ).first()
        if claimed is None:
            return None
        return replace(parcel, attempts=claimed.attempts, heard=claimed.heard)

    def release_late(self, door: str, bot: str, now: datetime) -> None:
        """A message of a door whose sender never came back is queued again."""
        self._connection.execute(_release_late, {"door": door, "at": bot, "now": now})

    def release_all(self, door: str, bot: str) -> None:
        """At the start of a door: whatever an earlier process was sending is queued again."""
        self._connection.execute(_release, {"door": door, "at": bot})

    def part_sent(self, parcel: Parcel, receipt: str, now: datetime, *, last: bool) -> None:
        """A part arrived; with the last one the message is sent, else it keeps its place."""
        self._news.add(LETTERS)
        self._connection.execute(
            _part_sent,
            {
                "parcel": parcel.id,
                "attempt": parcel.attempts,
                "becomes": SENT if last else QUEUED,
                "so_far": json.dumps([*parcel.receipts, receipt]),
                "now": now,
            },
        )

    def try_again(self, parcel: Parcel, error: str, at: datetime) -> None:
        """The part did not arrive; the message keeps its place in the chat."""
        self._outcome(
            parcel, state=QUEUED, error=error, not_before=at, failures=parcel.failures + 1
        )

    def put_off(self, parcel: Parcel, error: str, until: datetime) -> None:
        """No fault of the message: it keeps its place, and its tries."""
        self._outcome(parcel, state=QUEUED, error=error, not_before=until)

    def dead_letter(self, parcel: Parcel, error: str) -> None:
        """The message will never arrive; later ones go on."""
        self._outcome(parcel, state=DEAD, error=error)

    def needs_word(self, parcel: Parcel, error: str) -> None:
        """The platform lets it through only after the person writes."""
        self._outcome(parcel, state=NEEDS_WORD, error=error)

    def chat_of(self, parcel_id: int) -> int:
        """The chat a message goes to, as it stands now."""
        found: int = self._connection.execute(
            select(_outbox.c.chat_id).where(_outbox.c.id == parcel_id)
        ).scalar_one()
        return found

    def _outcome(self, parcel: Parcel, **values: object) -> None:
        self._news.add(LETTERS)
        self._connection.execute(
            _this_try.values(**values), {"parcel": parcel.id, "attempt": parcel.attempts}
        )
