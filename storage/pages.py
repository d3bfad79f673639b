"""What a chat page shows: messages per chat, numbered without gaps; browsers that may look."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select

from storage.columns import table
from storage.news import News, page
from storage.tables.path import PageMessageRow, PageSessionRow
from storage.tables.people import AccountRow
from storage.upsert import insert_or_skip

_message = table(PageMessageRow)
_session = table(PageSessionRow)
_account = table(AccountRow)


@dataclass(frozen=True)
class PageMessage:
    """One message of a chat; `account_id` is None for the bot. `seq` counts from 1.

    `account` is the sender's own id at the door."""

    seq: int
    shown_id: str
    account_id: int | None
    account: str
    account_name: str
    body: str
    at: datetime
    edited: bool


class Pages:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def show(
        self,
        chat_id: int,
        *,
        source: str,
        body: str,
        at: datetime,
        shown_id: str | None = None,
        account_id: int | None = None,
        replaces: str | None = None,
    ) -> str:
        """Adds a message once per source; returns its id, which an edit (`replaces`) keeps.

        Without a `shown_id` of its own the message is known by its source.
        """
        taken = self._connection.execute(
            select(_message.c.shown_id).where(_message.c.source == source)
        ).scalar_one_or_none()
        if taken is not None:
            return str(taken)
        last = self._connection.execute(
            select(func.max(_message.c.seq)).where(_message.c.chat_id == chat_id)
        ).scalar_one()
        shown_id = replaces or shown_id or source
        self._news.add(page(chat_id))
        insert_or_skip(
            self._connection,
            _message,
            chat_id=chat_id,
            seq=(last or 0) + 1,
            shown_id=shown_id,
            source=source,
            account_id=account_id,
            body=body,
            at=at,
            edited=replaces is not None,
        )
        return shown_id

    def after(self, chat_id: int, seq: int, most: int) -> tuple[PageMessage, ...]:
        """The messages of a chat after a number, oldest first."""
        rows = self._connection.execute(
            select(
                _message.c.seq,
                _message.c.shown_id,
                _message.c.account_id,
                func.coalesce(_account.c.external_id, "").label("account"),
                func.coalesce(_account.c.name, "").label("account_name"),
                _message.c.body,
                _message.c.at,
                _message.c.edited,
            )
            .join(_account, _account.c.id == _message.c.account_id, isouter=True)
            .where(_message.c.chat_id == chat_id, _message.c.seq > seq)
            .order_by(_message.c.seq)
            .limit(most)
        ).mappings()
        return tuple(PageMessage(**row) for row in rows)

    def newest(self, chat_id: int, most: int) -> tuple[str, ...]:
        """The bodies of a chat's newest messages, newest first."""
        rows = self._connection.execute(
            select(_message.c.body)
            .where(_message.c.chat_id == chat_id)
            .order_by(_message.c.seq.desc())
            .limit(most)
        ).scalars()
        return tuple(rows)

    def open_session(self, digest: str, account_id: int, expires_at: datetime) -> None:
        """Keeps the digest of a browser's cookie."""
        self._connection.execute(
            insert(_session),
            {"digest": digest, "account_id": account_id, "expires_at": expires_at},
        )

    def session(self, digest: str, now: datetime) -> int | None:
        """The account a cookie stands for, until it expires."""
        found: int | None = self._connection.execute(
            select(_session.c.account_id).where(
                _session.c.digest == digest, _session.c.expires_at > now
            )
        ).scalar_one_or_none()
        return found

    def close_sessions(self, before: datetime) -> None:
        """Drops expired sessions."""
        self._connection.execute(delete(_session).where(_session.c.expires_at < before))
