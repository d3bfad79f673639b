"""What is told to a person arrives where they last wrote, however short ago that was."""

from datetime import datetime
from functools import partial

import pytest

from storage.store import Store
from tests.conversations.arranged import second_phone
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def test_two_phones_in_turn_within_minutes(village: Village) -> None:
    first = village.household("V1-01", "李秀英")
    phones = [first, second_phone(village, first)]
    person_id = first.person_id
    assert person_id is not None
    for turn in range(5):
        phone = phones[turn % 2]
        village.later(minutes=1)
        phone.sends("菜单")
        village.later(minutes=1)
        phone.sends("菜单")
        chat_id = village.look(lambda store: store.people.private_chat(person_id))
        assert chat_id is not None
        assert village.look(partial(_name_of, chat_id=chat_id)) == phone.chat


def test_an_account_is_seen_again_once_an_hour(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    seen = []
    for minutes in (0, 30, 40, 59):
        village.later(minutes=minutes)
        li.sends("菜单")
        seen.append(village.look(partial(_last_seen, li)))
    first, again, later, last = seen
    assert first == again < later == last


def _name_of(store: Store, chat_id: int) -> str:
    return store.chats.get(chat_id).external_id


def _last_seen(villager: Villager, store: Store) -> datetime:
    driver = villager.village.driver
    account = store.chats.account_at(driver.door, driver.bot, villager.account)
    assert account is not None
    assert account.last_seen_at is not None
    return account.last_seen_at
