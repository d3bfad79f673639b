"""A group that has another id from now on keeps its row, its village and all that waits for it."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import TypeVar

import pytest
from sqlalchemy import text

from bot.path.writer import InlineWriter
from messages.inbound import ChatKind, ChatRef, Inbound, Said, Sender
from messages.outbound import Outgoing
from storage.chats import Chat
from storage.database import Database
from storage.moving import chat_with_parts
from storage.receiving import Receipt, Received, receive
from storage.store import Store

T = TypeVar("T")

DOOR, BOT = "telegram", "7100200300"
OLD, NEW = "-4000000001", "-1002000000001"
NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


class Office:
    """What the tests do in the database."""

    def __init__(self, database: Database) -> None:
        self._writer = InlineWriter(database)

    def do(self, unit: Callable[[Store], T]) -> T:
        return self._writer.do(unit).result()

    def hears(self, number: int, group: str, account: str = "5000000001") -> Received:
        chat = ChatRef(group, ChatKind.GROUP, "上河村村民群")
        body = Said(text="积分")
        inbound = Inbound(DOOR, BOT, str(number), Sender(account, ""), chat, body)
        return self.do(lambda store: receive(store, inbound, NOW))

    def binds(self, chat_id: int, code: str = "V1") -> int:
        def belong(store: Store) -> int:
            area = store.areas.by_code(code)
            assert area is not None
            store.chats.belong(chat_id, area.id)
            return area.id

        return self.do(belong)

    def writes(self, chat_id: int) -> int:
        letter = Outgoing("十一月积分公示")
        return self.do(lambda store: store.outbox.add(chat_id, letter, NOW, cause=None, ordinal=0))

    def moves(self, old: str = OLD, new: str = NEW) -> None:
        self.do(lambda store: store.chats.move(DOOR, BOT, old, new))

    def at(self, name: str) -> Chat | None:
        return self.do(lambda store: store.chats.chat_at(DOOR, BOT, name))

    def column(self, question: str) -> list[int]:
        return self.do(lambda store: list(store.connection.execute(text(question)).scalars()))


@pytest.fixture
def office(database: Database) -> Office:
    return Office(database)


def test_the_row_stays_the_same(office: Office) -> None:
    chat = office.hears(1, OLD).chat_id
    area = office.binds(chat)
    waiting = office.writes(chat)
    office.moves()
    moved = office.at(NEW)
    assert moved is not None
    assert (moved.id, moved.area_id) == (chat, area)
    assert office.at(OLD) is None
    assert office.column(f"SELECT chat_id FROM outbox WHERE id = {waiting}") == [chat]


def test_moving_twice_or_to_where_it_is_changes_nothing(office: Office) -> None:
    chat = office.hears(1, OLD).chat_id
    for _ in range(2):
        office.moves()
    office.moves(NEW, NEW)
    moved = office.at(NEW)
    assert moved is not None and moved.id == chat


def test_a_group_nobody_has_met_moves_unnoticed(office: Office) -> None:
    office.moves()
    assert office.at(OLD) is None and office.at(NEW) is None


def test_met_under_the_new_id_first_it_is_one_chat(office: Office) -> None:
    kept = office.hears(1, OLD).chat_id
    area = office.binds(kept)
    met = office.hears(2, NEW).chat_id
    other = office.hears(3, NEW, account="5000000002")
    office.writes(met)
    office.moves()
    moved = office.at(NEW)
    assert moved is not None
    assert (moved.id, moved.area_id) == (kept, area)
    assert office.column("SELECT DISTINCT chat_id FROM inbox") == [kept]
    assert office.column("SELECT DISTINCT chat_id FROM outbox") == [kept]
    members = office.column(f"SELECT account_id FROM chat_member WHERE chat_id = {kept}")
    assert other.account_id in members and len(members) == 2
    assert office.column(f"SELECT id FROM chat WHERE id = {met}") == []


def test_the_clerks_word_under_the_new_id_holds(office: Office) -> None:
    office.hears(1, OLD)
    area = office.binds(office.hears(2, NEW).chat_id)
    office.moves()
    moved = office.at(NEW)
    assert moved is not None and moved.area_id == area


def test_heard_again_under_the_old_id_the_village_is_not_forgotten(office: Office) -> None:
    area = office.binds(office.hears(1, OLD).chat_id)
    office.moves()
    late = office.hears(2, OLD).chat_id
    office.writes(late)
    office.moves()
    moved = office.at(NEW)
    assert moved is not None and moved.area_id == area
    assert office.column("SELECT DISTINCT chat_id FROM outbox") == [moved.id]
    assert office.column("SELECT count(*) FROM chat") == [1]


def test_another_bots_group_of_the_same_id_stays_where_it_is(office: Office) -> None:
    office.hears(1, OLD)
    office.do(lambda store: store.chats.move(DOOR, "7100200399", OLD, NEW))
    assert office.at(OLD) is not None


def test_a_chat_is_found_with_its_parts_alone(office: Office) -> None:
    general = office.hears(1, NEW).chat_id
    topic = office.hears(2, f"{NEW}/5").chat_id
    office.hears(3, f"{NEW}1")
    found = office.do(lambda store: chat_with_parts(store.connection, DOOR, BOT, NEW))
    assert found == (general, topic)


def test_what_comes_late_under_the_old_id_means_the_same_group(office: Office) -> None:
    group = office.hears(1, OLD).chat_id
    office.binds(group)
    office.moves()
    assert office.hears(2, OLD).chat_id == group
    assert office.hears(1, OLD).receipt is Receipt.AGAIN
    office.moves()
    assert office.column("SELECT id FROM chat WHERE kind = 'group'") == [group]


def test_what_was_heard_before_two_rows_became_one_is_known_again(office: Office) -> None:
    office.hears(1, OLD)
    office.hears(2, NEW)
    office.moves()
    assert office.hears(2, NEW).receipt is Receipt.AGAIN
    assert office.hears(1, OLD).receipt is Receipt.AGAIN


def test_the_old_id_of_a_group_that_was_met_under_the_new_one_alone(office: Office) -> None:
    group = office.hears(1, NEW).chat_id
    office.moves()
    assert office.hears(2, OLD).chat_id == group
