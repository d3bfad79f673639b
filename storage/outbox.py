"""The outbox: what is to be sent, and what waits for a picture or a word before it leaves."""

import json
from datetime import datetime

from sqlalchemy import (
    Connection,
    bindparam,
    exists,
    func,
    insert,
    select,
    update,
)

from messages.outbound import Outgoing, read_outgoing, write_outgoing
from messages.rewriting import Sent
from storage.columns import table
from storage.media import AWAITED
from storage.news import LETTERS, News
from storage.states import stands_in
from storage.tables.media import MediaRow
from storage.tables.path import OutboxMediaRow, OutboxRow

QUEUED, SENDING, SENT = "queued", "sending", "sent"
NEEDS_MEDIA, NEEDS_WORD, DEAD = "needs_media", "needs_word", "dead"
WITHHELD = "withheld"

_outbox = table(OutboxRow)
_media = table(MediaRow)
_shows = table(OutboxMediaRow)

UNSENT = ~stands_in(_outbox.c.state, SENT)
"""What the partial index of open messages holds."""

_add = insert(_outbox).returning(_outbox.c.id)
_word_came = (
    update(_outbox)
    .where(_outbox.c.chat_id == bindparam("chat"), stands_in(_outbox.c.state, NEEDS_WORD))
    .values(state=QUEUED, not_before=None)
)


_withhold = (
    update(_outbox)
    .where(
        _outbox.c.chat_id == bindparam("chat"),
        stands_in(_outbox.c.state, QUEUED, NEEDS_MEDIA, NEEDS_WORD),
    )
    .values(state=WITHHELD)
)


class Outbox:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

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
        self._news.add(LETTERS)
        shown = sorted({*message.photos, *message.files})
        unmade = (
            shown
            and self._connection.execute(
                select(func.count())
                .select_from(_media)
                .where(_media.c.id.in_(shown), _media.c.state.in_(AWAITED))
            ).scalar_one()
        )
        made: int = self._connection.execute(
            _add,
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
                "failures": 0,
                "receipts": "[]",
                "error": "",
            },
        ).scalar_one()
        if shown:
            pictures = [{"outbox_id": made, "media_id": media_id} for media_id in shown]
            self._connection.execute(insert(_shows), pictures)
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

    def shown_in(self, chat_id: int, subject: str) -> tuple[int, ...]:
        """Every message about a subject that a chat has had, the oldest first."""
        rows = self._connection.execute(
            select(_outbox.c.id)
            .where(_outbox.c.chat_id == chat_id, _outbox.c.subject == subject)
            .where(_outbox.c.replaces.is_(None))
            .order_by(_outbox.c.id)
        )
        return tuple(rows.scalars())

    def said_since(self, subject: str, moment: datetime) -> bool:
        """Whether something about a subject was said after a moment."""
        found = self._connection.execute(
            select(_outbox.c.id)
            .where(_outbox.c.subject == subject, _outbox.c.created_at > moment)
            .limit(1)
        )
        return found.first() is not None

    def person_wrote(self, chat_id: int) -> None:
        """What waited for the person's word may leave."""
        self._news.add(LETTERS)
        self._connection.execute(_word_came, {"chat": chat_id})

    def withhold(self, chat_id: int) -> None:
        """What has not left for a chat yet is not sent any more."""
        self._connection.execute(_withhold, {"chat": chat_id})

    def media_settled(self, media_id: int) -> None:
        """Messages that show this picture leave if it was the last they waited for."""
        self._news.add(LETTERS)
        waiting = select(_shows.c.outbox_id).where(_shows.c.media_id == media_id)
        still = (
            exists()
            .where(_shows.c.outbox_id == _outbox.c.id)
            .where(_media.c.id == _shows.c.media_id)
            .where(_media.c.state.in_(AWAITED))
        )
        self._connection.execute(
            update(_outbox)
            .where(_outbox.c.id.in_(waiting), _outbox.c.state == NEEDS_MEDIA, ~still)
            .values(state=QUEUED)
        )

    def get_sent(self, outbox_id: int) -> Sent:
        """A message and the platform's receipts of its parts (none if it was not sent)."""
        row = self._connection.execute(
            select(_outbox.c.body, _outbox.c.receipts).where(_outbox.c.id == outbox_id)
        ).one()
        return Sent(read_outgoing(row.body), tuple(json.loads(row.receipts)))

    def counts(self) -> dict[str, int]:
        """How many messages are in each state that is not `sent`."""
        rows = self._connection.execute(
            select(_outbox.c.state, func.count()).where(UNSENT).group_by(_outbox.c.state)
        )
        return {row[0]: row[1] for row in rows}
