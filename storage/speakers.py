"""Who speaks where: account, chat and person of a message, each question one look."""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Column, Connection, String, Table, bindparam, exists, or_, select

from messages.inbound import ChatKind, Inbound
from storage.chats import Account, Chat
from storage.columns import table
from storage.errors import NotFound
from storage.outbox import NEEDS_WORD
from storage.people import Person
from storage.states import stands_in
from storage.tables.path import OutboxRow
from storage.tables.people import AccountRow, ChatMemberRow, ChatRow, PersonRow

SEEN_AGAIN_AFTER = timedelta(hours=1)
"""How old an account's last sight may grow before a message brings it up."""

_account = table(AccountRow)
_chat = table(ChatRow)
_person = table(PersonRow)
_member = table(ChatMemberRow)
_outbox = table(OutboxRow)
_other = _account.alias("other")

_name = bindparam("name", type_=String())
_same_name = or_(_name == "", _account.c.name == _name)
_another_seen_since = exists().where(
    _other.c.person_id == _account.c.person_id,
    _other.c.id != _account.c.id,
    _other.c.last_seen_at >= _account.c.last_seen_at,
)
_is_in_it = or_(
    _chat.c.kind == ChatKind.PRIVATE.value,
    exists().where(_member.c.chat_id == _chat.c.id, _member.c.account_id == _account.c.id),
)
_waits_for_a_word = exists().where(
    _outbox.c.chat_id == _chat.c.id, stands_in(_outbox.c.state, NEEDS_WORD)
)
_at_one_door = (_chat.c.door == _account.c.door) & (_chat.c.bot == _account.c.bot)
_as_they_stand = (
    select(_account.c.id, _account.c.person_id, _chat.c.id)
    .select_from(_account)
    .join(_chat, _at_one_door & (_chat.c.external_id == bindparam("chat")))
    .where(_account.c.door == bindparam("door"), _account.c.bot == bindparam("bot"))
    .where(_account.c.external_id == bindparam("account"))
    .where(_chat.c.unreachable == "", _account.c.last_seen_at > bindparam("lately"))
    .where(_same_name, _is_in_it, ~_another_seen_since, ~_waits_for_a_word)
)


def _columns_of(
    target: Table, shape: type[Account] | type[Chat] | type[Person]
) -> list[Column[Any]]:
    return [target.c[field.name] for field in fields(shape)]


_of_account, _of_chat, _of_person = (
    _columns_of(_account, Account),
    _columns_of(_chat, Chat),
    _columns_of(_person, Person),
)
_speaker = (
    select(*_of_account, *_of_chat, *_of_person)
    .select_from(_account)
    .join(_chat, _chat.c.id == bindparam("chat_id"))
    .join(_person, _person.c.id == _account.c.person_id, isouter=True)
    .where(_account.c.id == bindparam("account_id"))
)
_CHAT_AT = len(_of_account)
_PERSON_AT = _CHAT_AT + len(_of_chat)


@dataclass(frozen=True)
class Met:
    """The rows behind a message that came in; `person_id` is None until the account is bound."""

    account_id: int
    person_id: int | None
    chat_id: int


@dataclass(frozen=True)
class Speaker:
    """An account, the chat it wrote in, and whose it is, once it is bound."""

    account: Account
    chat: Chat
    person: Person | None


class Speakers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def known(self, inbound: Inbound, now: datetime) -> Met | None:
        """The account and the chat, if their message changes nothing about them.

        None if one of them is new, if the account has another name, if the chat was given up or
        something waits there for a word, or if the last sight is to be brought up: once an hour,
        and whenever another account of the person was seen since, so that answers go to where
        they last wrote.
        """
        row = self._connection.execute(
            _as_they_stand,
            {
                "door": inbound.door,
                "bot": inbound.bot,
                "account": inbound.sender.account,
                "chat": inbound.chat.id,
                "name": inbound.sender.name,
                "lately": now - SEEN_AGAIN_AFTER,
            },
        ).first()
        return Met(*row) if row else None

    def of(self, account_id: int, chat_id: int) -> Speaker:
        """Raises NotFound."""
        row = self._connection.execute(
            _speaker, {"account_id": account_id, "chat_id": chat_id}
        ).first()
        if row is None:
            raise NotFound(f"account {account_id} or chat {chat_id}")
        bound = row[_PERSON_AT] is not None
        return Speaker(
            Account(*row[:_CHAT_AT]),
            Chat(*row[_CHAT_AT:_PERSON_AT]),
            Person(*row[_PERSON_AT:]) if bound else None,
        )
