"""What is told to a person arrives where they last wrote, however short ago that was."""

from tests.conversations.arranged import second_phone
from tests.village.village import Village


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
        where = village.look(lambda store, chat_id=chat_id: store.chats.get(chat_id))
        assert where.external_id == phone.chat


def test_an_account_is_seen_again_once_an_hour(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    seen = []
    for minutes in (0, 30, 40, 59):
        village.later(minutes=minutes)
        li.sends("菜单")
        account = village.look(
            lambda store: store.chats.account_at(village.driver.door, village.driver.bot, li.account)
        )
        assert account is not None
        seen.append(account.last_seen_at)
    assert seen[0] == seen[1] < seen[2] == seen[3]
