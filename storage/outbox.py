"""The outbox: what is to be sent, in order per chat, each with its outcome."""

import json
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    bindparam,
    exists,
    func,
    insert,
    or_,
    select,
    true,
    update,
)

from messages.outbound import Outgoing, write_outgoing
from storage.columns import table
from storage.media import UNMADE
from storage.tables.media import MediaRow
from storage.tables.path import OutboxMediaRow, OutboxRow
from storage.tables.people import ChatRow

QUEUED, SENDING, SENT = "queued", "sending", "sent"
NEEDS_MEDIA, NEEDS_WORD, DEAD = "needs_media", "needs_word", "dead"
IN_THE_WAY = (QUEUED, SENDING, NEEDS_MEDIA)
"""States that hold back later messages of the chat; dead rows and waiting ones do not."""

_outbox = table(OutboxRow)
_chat = table(ChatRow)
_media = table(MediaRow)
_shows = table(OutboxMediaRow)
_earlier = _outbox.alias("earlier")

_next = (
    select(_outbox)
    .join(_chat, _chat.c.id == _outbox.c.chat_id)
    .where(_chat.c.door == bindparam("door"), _chat.c.bot == bindparam("bot"))
    .where(_outbox.c.state == QUEUED)
    .where(or_(_outbox.c.not_before.is_(None), _outbox.c.not_before <= bindparam("now")))
    .where(or_(_chat.c.not_before.is_(None), _chat.c.not_before <= bindparam("now")))
    .where(
        ~exists().where(
            _earlier.c.chat_id == _outbox.c.chat_id,
            _earlier.c.state.in_(IN_THE_WAY),
            _earlier.c.id < _outbox.c.id,
        )
    )
    .order_by(_outbox.c.id)
    .limit(1)
)


@dataclass(frozen=True)
class Parcel:
    """A message on its way; `receipts` are of the parts that arrived in an earlier attempt."""

    id: int
    chat_id: int
    replaces: int | None
    body: str
    attempts: int
    receipts: tuple[str, ...]


class Outbox:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self,
        chat_id: int,
        message: Outgoing,
        now: datetime,
        *,
        cause: int | None,
        ordinal: int,
        subject: str | None = None,
        replaces: int | None = None,
    ) -> int:
        """Queues a message; it waits for its pictures. `subject` says what it is a card of."""
        shown = sorted({*message.photos, *message.files})
        unmade = (
            shown
            and self._connection.execute(
                select(func.count())
                .select_from(_media)
                .where(_media.c.id.in_(shown), _media.c.state.in_(UNMADE))
            ).scalar_one()
        )
        made: int = self._connection.execute(
            insert(_outbox).returning(_outbox.c.id),
            {
                "chat_id": chat_id,
                "body": write_outgoing(message),
                "created_at": now,
                "cause": cause,
                "ordinal": ordinal,
                "subject": subject,
                "replaces": replaces,
                "state": NEEDS_MEDIA if unmade else QUEUED,
                "attempts": 0,
                "receipts": "[]",
                "error": "",
            },
        ).scalar_one()
        for media_id in shown:
            self._connection.execute(insert(_shows), {"outbox_id": made, "media_id": media_id})
        return made

    def cards(self, subject: str) -> tuple[tuple[int, int], ...]:
        """The newest message about a subject in each chat: (outbox id, chat id)."""
        rows = self._connection.execute(
            select(func.max(_outbox.c.id), _outbox.c.chat_id)
            .where(_outbox.c.subject == subject, _outbox.c.replaces.is_(None))
            .group_by(_outbox.c.chat_id)
            .order_by(_outbox.c.chat_id)
        )
        return tuple((row[0], row[1]) for row in rows)

    def said_since(self, subject: str, moment: datetime) -> bool:
        """Whether something about a subject was said after a moment."""
        found = self._connection.execute(
            select(_outbox.c.id)
            .where(_outbox.c.subject == subject, _outbox.c.created_at > moment)
            .limit(1)
        )
        return found.first() is not None

    def take(self, door: str, bot: str, now: datetime) -> Parcel | None:
        """The oldest message of a door that nothing holds back; it is not yet claimed."""
        row = self._connection.execute(_next, {"door": door, "bot": bot, "now": now}).first()
        if row is None:
            return None
        receipts = tuple(json.loads(row.receipts))
        return Parcel(row.id, row.chat_id, row.replaces, row.body, row.attempts, receipts)

    def claim(self, parcel: Parcel, until: datetime) -> Parcel | None:
        """Marks a message as being sent; None if somebody else was first.

        The try's number is the fence: an outcome is written down for this try alone, so that a
        sender who comes back late cannot undo what a later one did.
        """
        claimed = self._connection.execute(
            update(_outbox)
            .where(_outbox.c.id == parcel.id, _outbox.c.state == QUEUED)
            .where(_outbox.c.attempts == parcel.attempts)
            .values(state=SENDING, leased_until=until, attempts=parcel.attempts + 1)
        )
        return replace(parcel, attempts=parcel.attempts + 1) if claimed.rowcount == 1 else None

    def release_late(self, door: str, bot: str, now: datetime) -> None:
        """A message of a door whose sender never came back is queued again."""
        self._release(door, bot, _outbox.c.leased_until < now)

    def release_all(self, door: str, bot: str) -> None:
        """At the start of a door: whatever an earlier process was sending is queued again."""
        self._release(door, bot, true())

    def note_part(self, parcel: Parcel, receipts: tuple[str, ...]) -> None:
        """Writes down the receipts of the parts that have arrived so far."""
        self._outcome(parcel, receipts=json.dumps(receipts))

    def sent(self, parcel: Parcel, receipts: tuple[str, ...], now: datetime) -> None:
        """The whole message arrived."""
        arrived = json.dumps(receipts)
        self._outcome(parcel, state=SENT, receipts=arrived, sent_at=now, error="")

    def try_again(self, parcel: Parcel, error: str, at: datetime) -> None:
        """The message did not arrive; it keeps its place in the chat."""
        self._outcome(parcel, state=QUEUED, error=error, not_before=at)

    def dead_letter(self, parcel: Parcel, error: str) -> None:
        """The message will never arrive; later ones go on."""
        self._outcome(parcel, state=DEAD, error=error)

    def needs_word(self, parcel: Parcel, error: str) -> None:
        """The platform lets it through only after the person writes."""
        self._outcome(parcel, state=NEEDS_WORD, error=error)

    def person_wrote(self, chat_id: int) -> None:
        """What waited for the person's word may leave."""
        self._connection.execute(
            update(_outbox)
            .where(_outbox.c.chat_id == chat_id, _outbox.c.state == NEEDS_WORD)
            .values(state=QUEUED, not_before=None)
        )

    def media_settled(self, media_id: int) -> None:
        """Messages that show this picture leave if it was the last they waited for."""
        waiting = select(_shows.c.outbox_id).where(_shows.c.media_id == media_id)
        still = (
            exists()
            .where(_shows.c.outbox_id == _outbox.c.id)
            .where(_media.c.id == _shows.c.media_id)
            .where(_media.c.state.in_(UNMADE))
        )
        self._connection.execute(
            update(_outbox)
            .where(_outbox.c.id.in_(waiting), _outbox.c.state == NEEDS_MEDIA, ~still)
            .values(state=QUEUED)
        )

    def receipt_of(self, outbox_id: int) -> tuple[str, ...]:
        """The platform's receipts of a message that was sent (empty if it was not)."""
        found = self._connection.execute(
            select(_outbox.c.receipts).where(_outbox.c.id == outbox_id)
        ).scalar_one()
        return tuple(json.loads(found))

    def sent_after(
        self, door: str, bot: str, moment: datetime, chat_id: int | None = None
    ) -> tuple[datetime, ...]:
        """When messages left after a moment, oldest first: the receipts that pace the door."""
        statement = (
            select(_outbox.c.sent_at)
            .join(_chat, _chat.c.id == _outbox.c.chat_id)
            .where(_chat.c.door == door, _chat.c.bot == bot, _outbox.c.sent_at > moment)
            .order_by(_outbox.c.sent_at)
        )
        if chat_id is not None:
            statement = statement.where(_outbox.c.chat_id == chat_id)
        return tuple(self._connection.execute(statement).scalars())

    def counts(self) -> dict[str, int]:
        """How many messages are in each state that is not `sent`."""
        rows = self._connection.execute(
            select(_outbox.c.state, func.count())
            .where(_outbox.c.state != SENT)
            .group_by(_outbox.c.state)
        )
        return {row[0]: row[1] for row in rows}

    def in_flight(self) -> bool:
        """Whether something is being sent right now."""
        found = self._connection.execute(
            select(_outbox.c.id).where(_outbox.c.state == SENDING).limit(1)
        )
        return found.first() is not None

    def next_moment(self, now: datetime) -> datetime | None:
        """The next moment after now at which a resting message or chat may go on."""
        resting = select(func.min(_outbox.c.not_before)).where(
            _outbox.c.state == QUEUED, _outbox.c.not_before > now
        )
        chats = (
            select(func.min(_chat.c.not_before))
            .join(_outbox, _outbox.c.chat_id == _chat.c.id)
            .where(_outbox.c.state == QUEUED, _chat.c.not_before > now)
        )
        moments = [self._connection.execute(each).scalar_one() for each in (resting, chats)]
        return min((moment for moment in moments if moment is not None), default=None)

    def _release(self, door: str, bot: str, late: ColumnElement[bool]) -> None:
        chats = select(_chat.c.id).where(_chat.c.door == door, _chat.c.bot == bot)
        self._connection.execute(
            update(_outbox)
            .where(_outbox.c.state == SENDING, _outbox.c.chat_id.in_(chats), late)
            .values(state=QUEUED)
        )

    def _outcome(self, parcel: Parcel, **values: object) -> None:
        self._connection.execute(
            update(_outbox)
            .where(_outbox.c.id == parcel.id, _outbox.c.state == SENDING)
            .where(_outbox.c.attempts == parcel.attempts)
            .values(**values)
        )
