"""Somebody changes what they sent: put right while it can be, later kept beside the old."""

from tests.telegram.fake import contents
from tests.telegram_village.platform import arrives, cases_of, phone, photos, telegram, told
from tests.village.village import Village


def test_before_the_tap_the_new_words_take_the_place_of_the_old(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    sent = phone(wang).says("老槐树下堆了一大堆垃圾")
    arrives(village)
    assert wang.last().labels[0] == "垃圾积存"
    village.restart()
    phone(wang).edits(sent, contents.text("老槐树下的路灯不亮"))
    arrives(village)
    village.network_repeats_everything()
    assert wang.sees("路灯不亮", times=1).labels[0] == "路灯不亮"
    wang.presses("路灯不亮")
    [(case, _)] = cases_of(village, wang)
    assert case.words == "老槐树下的路灯不亮"
    room.sees("请派单", "「老槐树下的路灯不亮」")


def test_a_caption_given_afterwards_brings_the_likely_item(village: Village) -> None:
    wang = village.grid_worker("王芳")
    (content,) = photos("lamp.jpg")
    sent = phone(wang).sends(content)
    arrives(village)
    wang.sees("是哪一类")
    (with_words,) = photos("lamp.jpg", caption="村口路灯不亮")
    phone(wang).edits(sent, with_words)
    arrives(village)
    wang.presses("路灯不亮")
    [(case, shown)] = cases_of(village, wang)
    assert (case.words, len(shown)) == ("村口路灯不亮", 1)


def test_after_the_tap_the_new_words_stand_beside_the_old(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    sent = phone(wang).says("村口路灯不亮")
    arrives(village)
    wang.presses("路灯不亮")
    number = wang.sees("已登记").case
    village.restart()
    phone(wang).edits(sent, contents.text("村东头路灯不亮"))
    arrives(village)
    village.network_repeats_everything()
    wang.sees("改的话记下了", number, times=1)
    [(case, _)] = cases_of(village, wang)
    assert case.words == "村口路灯不亮\n村东头路灯不亮"
    assert room.sees("村口路灯不亮", "村东头路灯不亮").labels == ("派单", "更多")


def test_the_words_of_a_supplement_can_be_changed(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮").presses("路灯不亮").presses("补充")
    sent = phone(wang).says("第二盏也不亮")
    arrives(village)
    phone(wang).edits(sent, contents.text("第三盏也不亮"))
    arrives(village)
    wang.sees("改的话记下了", times=1)
    [(case, _)] = cases_of(village, wang)
    assert case.words.splitlines() == ["村口路灯不亮", "第二盏也不亮", "第三盏也不亮"]


def test_of_a_merged_report_they_stand_in_the_case_that_goes_on(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    room = village.command_room("刘强")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    sent = phone(li).says("路灯坏了")
    arrives(village)
    li.presses("路灯不亮")
    room.presses_token("case.merge:2").presses(room.last().labels[0]).presses("对，并过去")
    phone(li).edits(sent, contents.text("路灯坏了三盏"))
    arrives(village)
    li.sees("改的话记下了", "2026-0001", times=1)
    room.sees("有补充", "2026-0001", "村口路灯不亮", "路灯坏了三盏")


def test_what_has_long_been_closed_is_not_changed_any_more(village: Village) -> None:
    wang = village.grid_worker("王芳")
    sent = phone(wang).says("老槐树下堆了一大堆垃圾")
    arrives(village)
    wang.presses("垃圾积存").presses("我已处理好").sends(photo="fixed.jpg")
    village.later(days=3)
    village.restart()
    phone(wang).edits(sent, contents.text("新槐树下堆了一大堆垃圾"))
    arrives(village)
    wang.sees("请把新的再发一遍", times=1)
    assert cases_of(village, wang)[0][0].words == "老槐树下堆了一大堆垃圾"


def test_a_question_that_was_answered_is_asked_again_by_who_wants_it(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    sent = phone(li).says("积分")
    arrives(village)
    phone(li).edits(sent, contents.text("报事"))
    arrives(village)
    li.sees("可用积分", times=1)
    assert "请把新的再发一遍" in li.last().text


def test_in_a_group_nobody_hears_of_it(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    group = telegram(village).group("上河村村民群", phone(li))
    telegram(village).bot.can_read_all_group_messages = True
    sent = phone(li).says("今天赶集吗", group)
    arrives(village)
    before = told(li, group)
    phone(li).edits(sent, contents.text("积分"))
    arrives(village)
    assert told(li, group) == before
    assert told(li) == []


def test_a_live_place_moves_in_silence(village: Village) -> None:
    wang = village.grid_worker("王芳")
    sent = phone(wang).sends(contents.location(30.25, 120.125))
    arrives(village)
    for step in range(1, 4):
        phone(wang).edits(sent, contents.location(30.25, 120.125 + step / 100))
        arrives(village)
    assert len(told(wang)) == 1
    wang.presses("安全生产")
    [(case, _)] = cases_of(village, wang)
    assert (case.latitude, case.longitude) == (30.25, 120.125)


def test_an_edit_while_something_else_is_asked_disturbs_nothing(village: Village) -> None:
    wang = village.grid_worker("王芳")
    sent = phone(wang).says("村口路灯不亮")
    arrives(village)
    wang.presses("路灯不亮").presses("补充")
    phone(wang).edits(sent, contents.text("村东头路灯不亮"))
    arrives(village)
    wang.sees("改的话记下了")
    wang.sends("第二盏也不亮").sees("已补充到")
