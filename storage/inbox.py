"""The inbox: what was received, in the order it is taken, lane by lane."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    Connection,
    bindparam,
    func,
    select,
    update,
)

from messages.inbound import HOUSE
from storage.columns import table
from storage.errors import NotFound
from storage.news import STEPS, News
from storage.states import stands_in
from storage.tables.path import InboxRow, OutboxRow
from storage.turns import NEXT_BY_LANE, NEXT_OF_THE_OLDEST, OF_WAITING, WAITING, Waiting
from storage.upsert import insert_or_skip

DONE, QUARANTINED = "done", "quarantined"

_inbox = table(InboxRow)
_outbox = table(OutboxRow)


_kept = select(_inbox.c.id, _inbox.c.digest).where(
    _inbox.c.door == bindparam("door"),
    _inbox.c.bot == bindparam("bot"),
    _inbox.c.external_id == bindparam("external_id"),
)
_put_off_until = select(func.min(_inbox.c.not_before)).where(
    stands_in(_inbox.c.state, WAITING), _inbox.c.not_before > bindparam("now")
)
_said_since = select(func.count(), func.min(_inbox.c.done_at)).where(
    _inbox.c.lane == bindparam("lane"),
    _inbox.c.done_at > bindparam("since"),
    _inbox.c.door != HOUSE,
)
_finish = (
    update(_inbox)
    .where(_inbox.c.id == bindparam("inbox_id"))
    .values(state=DONE, done_at=bindparam("now"), error="")
)


@dataclass(frozen=True)
class Kept:
    """An inbox row already there, by its id and the digest of its body."""

    id: int
    digest: str


class Inbox:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def keep(
        self,
        *,
        door: str,
        bot: str,
        external_id: str,
        digest: str,
        lane: str,
        account_id: int | None,
        chat_id: int | None,
        body: str,
        now: datetime,
    ) -> int | None:
        """Stores a message; None if the door, bot and id were stored before."""
        return insert_or_skip(
            self._connection,
            _inbox,
            door=door,
            bot=bot,
            external_id=external_id,
            digest=digest,
            lane=lane,
            account_id=account_id,
            chat_id=chat_id,
            body=body,
            received_at=now,
            state=WAITING,
            attempts=0,
            error="",
        )

    def first_time(self, door: str, bot: str, external_id: str, now: datetime) -> bool:
        """Whether this is the first one hears of something that no step will be taken for."""
        made = insert_or_skip(
            self._connection,
            _inbox,
            door=door,
            bot=bot,
            external_id=external_id,
            digest="",
            lane="",
            body="",
            received_at=now,
            state=DONE,
            attempts=0,
            error="",
            done_at=now,
        )
        return made is not None

    def kept(self, door: str, bot: str, external_id: str) -> Kept | None:
        """What is stored under this id, if anything."""
        row = self._connection.execute(
            _kept, {"door": door, "bot": bot, "external_id": external_id}
        ).first()
        return Kept(row.id, row.digest) if row else None

    def get(self, inbox_id: int) -> Waiting:
        """A stored message again, whatever its state."""
        row = self._connection.execute(OF_WAITING.where(_inbox.c.id == inbox_id)).one()
        return Waiting(*row)

    def in_lane(self, inbox_id: int, lane: str) -> Waiting:
        """A message of a lane again, while its words are kept. Raises NotFound."""
        asked = OF_WAITING.where(_inbox.c.id == inbox_id, _inbox.c.lane == lane)
        row = self._connection.execute(asked.where(_inbox.c.body != "")).first()
        if row is None:
            raise NotFound(f"message {inbox_id} of {lane}")
        return Waiting(*row)

    def next(self, now: datetime) -> Waiting | None:
        """The oldest message that heads its lane and whose time has come.

        Behind somebody's flood it is found lane by lane, so that the flood slows nobody else.
        """
        row = self._connection.execute(NEXT_OF_THE_OLDEST, {"now": now}).first()
        if row is None:
            row = self._connection.execute(NEXT_BY_LANE, {"now": now}).first()
        return Waiting(*row) if row else None

    def finish(self, inbox_id: int, now: datetime) -> None:
        """The step was taken."""
        self._connection.execute(_finish, {"inbox_id": inbox_id, "now": now})

    def put_off(self, inbox_id: int, until: datetime) -> None:
        """The message keeps its place and blocks its lane until then."""
        self._set(inbox_id, not_before=until)

    def failed(self, inbox_id: int, error: str, attempts: int, again_at: datetime) -> None:
        """The step did not come off; it is tried again."""
        self._set(inbox_id, attempts=attempts, error=error, not_before=again_at)

    def quarantine(self, inbox_id: int, error: str, attempts: int, now: datetime) -> None:
        """The step failed too often: the message is put aside and its lane goes on."""
        self._set(inbox_id, state=QUARANTINED, attempts=attempts, error=error, done_at=now)

    def replay(self, inbox_id: int) -> bool:
        """Puts a quarantined message back in its lane; False if it is not quarantined.

        That it was put aside has been said, and is no answer to it: the answer is still to come,
        and takes its place.
        """
        found = self._connection.execute(
            update(_inbox)
            .where(_inbox.c.id == inbox_id, stands_in(_inbox.c.state, QUARANTINED))
            .values(state=WAITING, attempts=0, not_before=None, done_at=None)
        )
        if found.rowcount == 1:
            self._news.add(STEPS)
            self._connection.execute(
                update(_outbox).where(_outbox.c.cause == inbox_id).values(cause=None)
            )
        return found.rowcount == 1

    def quarantined(self) -> Sequence[tuple[int, str, str]]:
        """Messages put aside: id, lane, error."""
        rows = self._connection.execute(
            select(_inbox.c.id, _inbox.c.lane, _inbox.c.error)
            .where(stands_in(_inbox.c.state, QUARANTINED))
            .order_by(_inbox.c.id)
        )
        return [(row.id, row.lane, row.error) for row in rows]

    def taken_within(self, lane: str, since: datetime) -> tuple[int, datetime | None]:
        """How many messages of a lane's people were taken after a moment; when the first was."""
        row = self._connection.execute(_said_since, {"lane": lane, "since": since}).one()
        return row[0], row[1]

    def came_after(self, inbox_id: int, chat_id: int) -> bool:
        """Whether somebody has written in a chat since a message came in."""
        found = self._connection.execute(
            select(_inbox.c.id)
            .where(_inbox.c.id > inbox_id, _inbox.c.chat_id == chat_id, _inbox.c.door != HOUSE)
            .limit(1)
        )
        return found.first() is not None

    def move_lane(self, old: str, new: str) -> None:
        """What still waits in one lane is taken in another."""
        self._connection.execute(
            update(_inbox).where(_inbox.c.lane == old, stands_in(_inbox.c.state, WAITING)),
            {"lane": new},
        )

    def backlog(self) -> int:
        """How many messages wait for their step."""
        found: int = self._connection.execute(
            select(func.count()).select_from(_inbox).where(stands_in(_inbox.c.state, WAITING))
        ).scalar_one()
        return found

    def next_moment(self, now: datetime) -> datetime | None:
        """When the next message that was put off may be taken."""
        found: datetime | None = self._connection.execute(
            _put_off_until, {"now": now}
        ).scalar_one_or_none()
        return found

    def forget_before(self, moment: datetime, most: int) -> None:
        """Empties bodies of what was done before; the ids stay, so that nothing is done twice."""
        old = (
            select(_inbox.c.id)
            .where(_inbox.c.state == DONE, _inbox.c.done_at < moment, _inbox.c.body != "")
            .order_by(_inbox.c.id)
            .limit(most)
        )
        self._connection.execute(update(_inbox).where(_inbox.c.id.in_(old)).values(body=""))

    def _set(self, inbox_id: int, **values: object) -> None:
        self._connection.execute(update(_inbox).where(_inbox.c.id == inbox_id).values(**values))


def again_after(attempts: int) -> timedelta:
    """How long a failed step rests: 1 s, 4 s, 16 s …, at most five minutes."""
    return timedelta(seconds=min(4 ** (attempts - 1), 300))
