"""A month of a large village on a phone: the boards as an album, then the words, and no more."""

from tests.conversations.arranged import household
from tests.telegram.fake.accounts import Chat
from tests.telegram.fake.faults import drop, server_error
from tests.telegram_village.platform import arrives, looks_at, phone, telegram
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager

DAY = 10


def large_village(village: Village) -> tuple[Villager, Chat]:
    """Fifty-one households; the group of one of them is bound."""
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    for number in range(10, 60):
        household(village, f"V1-{number}", f"户主{number}", "V1G1")
    group = telegram(village).group("上河村村民群", phone(clerk), phone(li))
    phone(clerk).says("/bind", group)
    arrives(village)
    return li, group


def test_the_boards_come_as_an_album_and_the_words_below(village: Village) -> None:
    li, group = large_village(village)
    village.until(DAY, 8, 59, month=12)
    before = len(phone(li).sees(group))
    village.until(DAY, 9, 1, month=12)
    *boards, words = phone(li).sees(group)[before:]
    assert len(boards) >= 2
    assert all(each.photo for each in boards)
    assert len({each.album for each in boards}) == 1 and boards[0].album
    assert "2026年11月积分公示" in words.text and words.photo is None
    shown = looks_at(li, group).sees("2026年11月积分公示", "共 51 户", times=1)
    assert len(shown.photos) == len(boards)
    assert nothing_is_left_undone(village)


def test_what_fails_after_the_album_does_not_send_it_again(village: Village) -> None:
    li, group = large_village(village)
    faults = telegram(village).faults
    village.until(DAY, 8, 59, month=12)
    faults.order(server_error(), method="sendMediaGroup", chat_id=group.id)
    faults.order(drop(), method="sendMessage", chat_id=group.id, times=2)
    village.until(DAY, 9, 5, month=12)
    village.restart()
    albums = {each.album for each in phone(li).sees(group) if each.photo}
    assert len(albums) == 1
    looks_at(li, group).sees("2026年11月积分公示", times=1)
    assert nothing_is_left_undone(village)
