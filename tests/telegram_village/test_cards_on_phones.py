"""A card that is taken back: on a phone pictures and words go, as far as the platform lets them."""

import pytest

from rules.roles import Role
from tests.telegram.fake.faults import refuses
from tests.telegram_village.platform import arrives, phone, photos, telegram, told
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager


def shown_to_liu(village: Village, *names: str) -> tuple[Villager, Villager, Villager, str]:
    """A matter with photos stands on the phones of 刘强 and 陈静; 刘强 leaves the command room."""
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    chen = village.command_room("陈静")
    phone(wang).sends_album(photos(*names, caption="村口路灯不亮"))
    arrives(village)
    case = wang.presses("路灯不亮").sees("已登记").case
    assert len(liu.sees("请派单", case).photos) == len(names)
    return wang, liu, chen, case


@pytest.mark.parametrize("names", [("one",), ("one", "two", "three")], ids=["one", "three"])
def test_pictures_and_words_are_gone(village: Village, names: tuple[str, ...]) -> None:
    _, liu, chen, case = shown_to_liu(village, *names)
    village.withdraw(liu, Role.COMMAND_ROOM)
    chen.presses("派单", on=case).presses("综合执法")
    (left,) = phone(liu).sees()
    assert (case in left.text, "不再显示" in left.text) == (True, True)
    assert (left.photo, left.buttons) == (None, ())
    assert len([each for each in phone(chen).sees() if each.photo]) == len(names)
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize("names", [("one",), ("one", "two", "three")], ids=["one", "three"])
def test_after_two_days_at_least_the_words_are_gone(
    village: Village, names: tuple[str, ...]
) -> None:
    _, liu, chen, case = shown_to_liu(village, *names)
    village.later(hours=49)
    village.withdraw(liu, Role.COMMAND_ROOM)
    chen.presses("派单", on=case).presses("综合执法")
    assert not [each for each in told(liu) if "村口路灯不亮" in each]
    assert not [each for each in phone(liu).sees() if each.buttons]
    assert any("不再显示" in each for each in told(liu))
    assert nothing_is_left_undone(village)


def test_one_of_two_photos_was_refused_and_the_other_is_taken_back(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    chen = village.command_room("陈静")
    wang.sends("村口路灯不亮", photo="lamp.jpg")
    (lost,) = photos("gone")
    sent = phone(wang).sends(lost)
    for size in sent.content["photo"]:
        telegram(village).files.lose(size["file_id"])
    village.runner.run(telegram(village).webhook.push_due())
    tap = wang.last().token("路灯不亮")
    phone(wang).presses(tap)
    arrives(village)
    case = wang.sees("已登记").case
    assert len(liu.sees("请派单", case).photos) == 1
    village.withdraw(liu, Role.COMMAND_ROOM)
    chen.presses("派单", on=case).presses("综合执法")
    (left,) = phone(liu).sees()
    assert (left.photo, "不再显示" in left.text) == (None, True)


def test_a_card_whose_owner_deleted_it_is_told_anew(village: Village) -> None:
    _, liu, chen, case = shown_to_liu(village, "one", "two")
    phone(liu).private.messages.clear()
    chen.presses("派单", on=case).presses("综合执法")
    liu.sees(case, "已派单：综合执法", times=1)
    assert nothing_is_left_undone(village)


def test_a_card_that_stands_there_already_is_no_failure(village: Village) -> None:
    _, liu, chen, case = shown_to_liu(village, "one", "two")
    telegram(village).faults.order(
        refuses("message is not modified"), method="editMessageText", chat_id=phone(liu).id
    )
    chen.presses("派单", on=case).presses("综合执法")
    assert nothing_is_left_undone(village)


def test_the_buttons_stand_on_the_words_below_the_album(village: Village) -> None:
    _, liu, _, case = shown_to_liu(village, "one", "two", "three")
    *album, words = phone(liu).sees()
    assert len({each.album for each in album}) == 1 and len(album) == 3
    assert not any(each.buttons or each.text for each in album)
    assert case in words.text and [each.label for each in words.buttons] == ["派单", "更多"]


def test_the_words_of_a_single_photo_are_its_caption(village: Village) -> None:
    _, liu, _, case = shown_to_liu(village, "one")
    (card,) = phone(liu).sees()
    assert card.photo and case in card.text
    assert [each.label for each in card.buttons] == ["派单", "更多"]
