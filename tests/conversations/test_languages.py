"""Chinese or English: a person's own choice, kept, and nobody else's."""

import re

import pytest

from tests.village.village import Village

CHINESE = re.compile(r"[\u4e00-\u9fff]")


@pytest.mark.parametrize("word", ["english", "English!", "英文", "speak english"])
def test_from_now_on_in_english(village: Village, word: str) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(word)
    seen = wang.sees("I will answer in English from now on.")
    assert seen.labels[:3] == ("My points", "Report something", "My grid worker")
    village.restart()
    wang.sends("menu").sees("Hello, 王芳")


def test_and_back_to_chinese(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("english")
    wang.sends("中文").sees("以后用中文回您")
    wang.sends("菜单").sees("王芳，您好")


def test_filing_from_beginning_to_end_in_english(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    wang.sends("english")
    wang.sends(photo="litter.jpg")
    seen = wang.sees("Got a photo", "One tap files it")
    assert not CHINESE.search("".join(seen.labels))
    wang.presses(seen.labels[3])
    case = wang.sees("Noted as").case
    room.sees("请派单", case)
    room.presses("派单", on=case).presses("综合执法")
    wang.sees("is now with", case)
    unit.presses("办结", on=case)
    unit.sends(photo="fixed.jpg")
    room.presses("核查通过")
    wang.sees("is closed", case, times=1)


def test_each_is_told_in_their_own_language(village: Village) -> None:
    wang, sun = village.grid_worker("王芳"), village.grid_worker("孙平", "V1G2")
    wang.sends("english")
    village.until(23, 8)
    assert wang.sees("Good morning, 王芳").labels == ("All well", "Something found")
    assert sun.sees("孙平，早上好").labels == ("无异常", "有情况")


def test_chinese_words_are_understood_from_who_is_answered_in_english(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("english")
    li.sends("我家多少分").sees("Household V1-01")
    li.sends("cancel").sees("There is nothing to cancel")


def test_a_card_brought_up_to_date_keeps_its_readers_language(village: Village) -> None:
    wang, liu, xu = (
        village.grid_worker("王芳"),
        village.command_room("刘强"),
        village.command_room("许静"),
    )
    village.unit("综合执法")
    xu.sends("english")
    wang.sends("村口路灯不亮", photo="lamp.jpg")
    wang.presses("路灯不亮")
    case = wang.sees("已登记").case
    assert "Dispatch" in xu.sees("please dispatch", case).labels
    liu.presses("派单", on=case)
    liu.presses("综合执法")
    card = xu.sees("With ", case)
    assert card.edited
    assert card.labels == ()
