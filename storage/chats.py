"""Accounts and chats, as they are met at the doors."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from messages.inbound import ChatKind, ChatRef, Sender
from storage.columns import table
from storage.errors import NotFound
from storage.moving import WITHIN, chat_with_parts, move_chat
from storage.news import LETTERS, News
from storage.tables.people import AccountRow, ChatMemberRow, ChatRow, FormerChatIdRow
from storage.upsert import insert_if_absent, insert_or_skip

_account = table(AccountRow)
_chat = table(ChatRow)
_former = table(FormerChatIdRow)
_member = table(ChatMemberRow)

_account_at = select(_account).where(
    _account.c.door == bindparam("door"),
    _account.c.bot == bindparam("bot"),
    _account.c.external_id == bindparam("external_id"),
)
_account_by_id = select(_account).where(_account.c.id == bindparam("account_id"))
_chat_at = select(_chat).where(
    _chat.c.door == bindparam("door"),
    _chat.c.bot == bindparam("bot"),
    _chat.c.external_id == bindparam("external_id"),
)
_chat_formerly_at = (
    select(_chat)
    .join(_former, _former.c.chat_id == _chat.c.id)
    .where(
        _former.c.door == bindparam("door"),
        _former.c.bot == bindparam("bot"),
        _former.c.external_id == bindparam("external_id"),
    )
)
_chat_by_id = select(_chat).where(_chat.c.id == bindparam("chat_id"))
_seen = (
    update(_account)
    .where(_account.c.id == bindparam("account_id"))
    .values(name=bindparam("called"), last_seen_at=bindparam("now"))
)
_reached = (
    update(_chat)
    .where(_chat.c.id == bindparam("chat_id"), _chat.c.unreachable != "")
    .values(unreachable="")
)
_rest_until = (
    update(_chat).where(_chat.c.id == bindparam("chat_id")).values(not_before=bindparam("moment"))
)
_private_of = select(_chat).where(
    _chat.c.account_id == bindparam("account_id"), _chat.c.kind == ChatKind.PRIVATE.value
)
_groups_of_area = (
    select(_chat)
    .where(_chat.c.area_id == bindparam("area_id"), _chat.c.kind == ChatKind.GROUP.value)
    .where(_chat.c.unreachable == "")
    .order_by(_chat.c.id)
)
_accounts_of = select(_account).where(_account.c.person_id == bindparam("person_id"))


@dataclass(frozen=True)
class Account:
    """An account at a door; `person_id` is None until it is bound."""

    id: int
    door: str
    bot: str
    external_id: str
    name: str
    person_id: int | None
    last_seen_at: datetime | None


@dataclass(frozen=True)
class Chat:
    """A private chat (of `account_id`) or a group (of the village `area_id`, once bound)."""

    id: int
    door: str
    bot: str
    external_id: str
    kind: str
    title: str
    account_id: int | None
    area_id: int | None
    unreachable: str
    not_before: datetime | None

    @property
    def is_group(self) -> bool:
        return self.kind == ChatKind.GROUP.value


class Chats:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def meet(self, door: str, bot: str, sender: Sender, now: datetime) -> Account:
        """The account, made at its first message; its name and last sight are brought up."""
        at = {"door": door, "bot": bot, "external_id": sender.account}
        insert_or_skip(self._connection, _account, **at, name=sender.name)
        row = self._connection.execute(_account_at, at).mappings().one()
        name = sender.name or row["name"]
        self._connection.execute(_seen, {"account_id": row["id"], "called": name, "now": now})
        return Account(**{**row, "name": name, "last_seen_at": now})

    def enter(self, door: str, bot: str, chat: ChatRef, account: Account) -> Chat:
        """The chat, made at its first message; who wrote there is known to be in it."""
        private = chat.kind is ChatKind.PRIVATE
        at = {"door": door, "bot": bot, "external_id": chat.id}
        found = self.chat_at(**at) or self._chat_formerly_at(at)
        if found is None:
            insert_or_skip(
                self._connection,
                _chat,
                **at,
                kind=chat.kind.value,
                title=chat.title,
                account_id=account.id if private else None,
                unreachable="",
            )
            found = self.chat_at(**at)
            assert found is not None, "the insert met a row that is not there"
        if not private:
            insert_if_absent(self._connection, _member, chat_id=found.id, account_id=account.id)
        return found

    def account(self, account_id: int) -> Account:
        """Raises NotFound."""
        row = (
            self._connection.execute(_account_by_id, {"account_id": account_id}).mappings().first()
        )
        if row is None:
            raise NotFound(f"account {account_id}")
        return Account(**row)

    def account_at(self, door: str, bot: str, external_id: str) -> Account | None:
        if "\0" in external_id:
            return None  # PostgreSQL keeps no text with a NUL, and refuses to be asked for one
        at = {"door": door, "bot": bot, "external_id": external_id}
        row = self._connection.execute(_account_at, at).mappings().first()
        return Account(**row) if row else None

    def accounts_at(self, door: str) -> tuple[Account, ...]:
        """Every account of a door, oldest first."""
        rows = self._connection.execute(
            select(_account).where(_account.c.door == door).order_by(_account.c.id)
        ).mappings()
        return tuple(Account(**row) for row in rows)

    def accounts_of(self, person_id: int) -> tuple[Account, ...]:
        rows = self._connection.execute(_accounts_of, {"person_id": person_id}).mappings()
        return tuple(Account(**row) for row in rows)

    def bind(self, account_id: int, person_id: int, name: str) -> None:
        """From now on the account is this person's, and shows their name."""
        self._connection.execute(
            update(_account).where(_account.c.id == account_id),
            {"person_id": person_id, "name": name},
        )

    def get(self, chat_id: int) -> Chat:
        """Raises NotFound."""
        row = self._connection.execute(_chat_by_id, {"chat_id": chat_id}).mappings().first()
        if row is None:
            raise NotFound(f"chat {chat_id}")
        return Chat(**row)

    def chat_at(self, door: str, bot: str, external_id: str) -> Chat | None:
        at = {"door": door, "bot": bot, "external_id": external_id}
        row = self._connection.execute(_chat_at, at).mappings().first()
        return Chat(**row) if row else None

    def _chat_formerly_at(self, at: dict[str, str]) -> Chat | None:
        row = self._connection.execute(_chat_formerly_at, at).mappings().first()
        return Chat(**row) if row else None

    def private_of(self, account_id: int) -> Chat | None:
        """The private chat with an account, if there is one yet."""
        row = self._connection.execute(_private_of, {"account_id": account_id}).mappings().first()
        return Chat(**row) if row else None

    def groups_of(self, area_id: int) -> tuple[Chat, ...]:
        """The groups bound to a village."""
        rows = self._connection.execute(_groups_of_area, {"area_id": area_id}).mappings()
        return tuple(Chat(**row) for row in rows)

    def of_account(self, account: Account) -> tuple[Chat, ...]:
        """The chats an account may read: its private one, then its groups."""
        groups = select(_member.c.chat_id).where(_member.c.account_id == account.id)
        rows = self._connection.execute(
            select(_chat)
            .where((_chat.c.account_id == account.id) | _chat.c.id.in_(groups))
            .order_by(_chat.c.kind.desc(), _chat.c.id)
        ).mappings()
        return tuple(Chat(**row) for row in rows)

    def belong(self, chat_id: int, area_id: int) -> None:
        """Binds a group to a village."""
        self._connection.execute(update(_chat).where(_chat.c.id == chat_id), {"area_id": area_id})

    def reached(self, chat_id: int) -> None:
        """Somebody wrote there: what was given up is tried again."""
        self._connection.execute(_reached, {"chat_id": chat_id})

    def unreachable(self, chat_id: int, reason: str) -> None:
        """Writes down why nothing reaches a chat; an empty reason says it is reached again."""
        self._connection.execute(
            update(_chat).where(_chat.c.id == chat_id), {"unreachable": reason}
        )

    def move(self, door: str, bot: str, old: str, new: str) -> None:
        """From now on the chat has another id at its platform."""
        self._news.add(LETTERS)
        move_chat(self._connection, door, bot, old, new)

    def counted_with(self, chat: Chat) -> tuple[int, ...]:
        """The chats that a platform counts as one with this: a group and all its topics."""
        if not chat.is_group:
            return (chat.id,)
        group = chat.external_id.partition(WITHIN)[0]
        return chat_with_parts(self._connection, chat.door, chat.bot, group)

    def rest_until(self, chat_id: int, moment: datetime | None) -> None:
        """Nothing is sent to the chat before this moment."""
        self._connection.execute(_rest_until, {"chat_id": chat_id, "moment": moment})
