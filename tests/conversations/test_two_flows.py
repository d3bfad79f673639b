"""Two things at once: conversations that lie under one another, and messages that cross."""

import random

import pytest

from messages.catalogue import say
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

WRONG_STATE = say("zh_CN", "refused-case-wrong-state")
"""Somebody has taken this step already."""


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


def filed(village: Village, wang: Villager) -> str:
    """A street lamp is reported; the number of its case."""
    wang.sends("村口路灯不亮")
    wang.presses("路灯不亮")
    return wang.sees("已登记").case


def test_a_second_flow_comes_first_and_then_the_first_goes_on(
    village: Village, wang: Villager
) -> None:
    village.household("H01", "张建国", bound=False)
    wang.sends("报事")
    wang.sees("请发照片、语音", times=1)
    wang.sends("邀请")
    wang.sees("给哪一户", times=1)
    village.restart()
    wang.sends("H01")
    wang.presses("张建国")
    wang.sees("绑定码", "张建国")
    wang.sees("接着办刚才的", "请发照片、语音", times=1)
    wang.sends("村口路灯不亮")
    wang.presses("路灯不亮")
    wang.sees("已登记", times=1)


def test_a_number_answers_the_question_on_top(village: Village) -> None:
    clerk = village.clerk("孙梅")
    village.household("H01", "张建国")
    clerk.sends("记分")
    clerk.sends("H01")
    kind = clerk.sees("记哪一种")
    clerk.sends("积分")  # what it answers has buttons too, but asks nothing
    clerk.sends("1")
    clerk.sees("哪一项", times=1)
    assert kind.labels[0] == "加分"


def test_an_answer_in_between_leaves_the_question_open(village: Village, wang: Villager) -> None:
    wang.sends("报事")
    for words in ("菜单", "积分", "我的报事", "网格员电话"):
        wang.sends(words)
    wang.sends("村口路灯不亮")
    wang.sees("看着像「路灯不亮」", times=1)


def test_cancel_puts_down_all_that_is_open(village: Village, wang: Villager) -> None:
    wang.sends("报事")
    wang.sends("邀请")
    wang.sends("取消")
    wang.sees("放下了", times=1)
    wang.sees_no("接着办")
    wang.sends("取消")
    wang.sees("没有要取消的", times=1)


def test_the_same_flow_begun_twice_is_one(village: Village, wang: Villager) -> None:
    wang.sends("报事")
    wang.sends("报事")
    wang.sends("村口路灯不亮")
    wang.presses("路灯不亮")
    wang.sees("已登记", times=1)
    wang.sends("你好")
    assert "接着办" not in wang.last().text


def test_a_question_s_old_button_after_another_question_is_answered_kindly(
    village: Village,
) -> None:
    clerk = village.clerk("孙梅")
    village.household("H01", "张建国")
    clerk.sends("记分")
    clerk.sends("H01")
    kinds = clerk.sees("记哪一种")
    clerk.presses("加分")
    clerk.presses_token(kinds.token("减分"))
    clerk.sees("过时了", "哪一项", times=1)


def test_an_old_button_after_thirteen_hours(village: Village) -> None:
    """Yesterday's number is not today's; yesterday's button still says what was meant."""
    room, wang = village.command_room("刘强"), village.grid_worker("王芳")
    first, second = filed(village, wang), filed(village, wang)
    room.presses("派单", on=first)
    question = room.sees("派给哪个单位")
    village.later(hours=13)
    room.sends("1")
    room.sees("先放下了", f"「{first} 派给哪个单位", times=1)
    wang.sees_no("已派单")
    room.presses_token(question.token("综合执法"))
    room.sees("过时了")
    wang.sees_no("已派单")
    room.presses("派单", on=second)  # what a card offers is checked anew, however old it is
    village.later(hours=13)
    room.presses("综合执法")
    wang.sees("已派单给综合执法", second, times=1)


def test_a_refusal_does_not_bring_yesterday_s_question_back(
    village: Village, wang: Villager
) -> None:
    wang.sends("村口路灯不亮")
    village.later(hours=13)
    wang.sends("绑定本群")
    wang.sees(say("zh_CN", "only-in-a-group"), times=1)
    wang.sends("1")
    wang.sees_no("已登记")


def test_a_case_button_pressed_twice_moves_the_case_once(village: Village, wang: Villager) -> None:
    room, unit = village.command_room("刘强"), village.unit("综合执法")
    case = filed(village, wang)
    press = room.sees("请派单", case).token("派单")
    room.presses_token(press)
    room.presses_token(press)
    room.presses("综合执法")
    room.presses_token(press)
    room.sees(WRONG_STATE, times=1)
    unit.sees("派给您单位", case, times=1)
    wang.sees("已派单给", case, times=1)


def test_two_of_the_room_at_once_and_one_is_told(village: Village, wang: Villager) -> None:
    liu, zhao, unit = (
        village.command_room("刘强"),
        village.command_room("赵敏"),
        village.unit("综合执法"),
    )
    case = filed(village, wang)
    for each in (liu, zhao):
        each.presses("派单", on=case)
    liu.presses("综合执法")
    zhao.presses("便民服务")
    zhao.sees(WRONG_STATE, times=1)
    zhao.sends("今天天气好")
    zhao.sees("没听明白", times=1)  # and is not left with a question that has no answer
    wang.sees("已派单给综合执法", case, times=1)
    wang.sees_no("已派单给便民服务")
    unit.presses("办结", on=case)
    unit.sends(photo="fixed.jpg")
    presses = [each.sees("请核查", case).token("核查通过") for each in (liu, zhao)]
    for each, press in zip((liu, zhao), presses, strict=True):
        each.presses_token(press)
    zhao.sees(WRONG_STATE, times=2)
    wang.sees("已办结。谢谢您", case, times=1)


def test_a_message_while_the_last_is_still_being_handled(village: Village, wang: Villager) -> None:
    """All of it is there before the program takes the first; it is taken in order."""
    said = ["村口路灯不亮", "就在小卖部对面", "1", "我的报事"]
    for at, words in enumerate(said):
        fields = {"id": f"q{at}", "text": words}
        village.runner.run(village.driver.send(wang.account, wang.chat, fields, []))
    village.works()
    case = wang.sees("已登记，编号", times=1).case
    wang.sees("您最近报的 1 件", case, times=1)
    (kept,) = village.look(lambda store: store.cases.reported_by(wang.person_id or 0, 5))
    assert kept.words == "村口路灯不亮\n就在小卖部对面"


@pytest.mark.parametrize("seed", range(3))
def test_everything_redelivered_in_any_order_changes_nothing(village: Village, seed: int) -> None:
    wang, room, unit = (
        village.grid_worker("王芳"),
        village.command_room("刘强"),
        village.unit("综合执法"),
    )
    case = filed(village, wang)
    room.presses("派单", on=case)
    room.presses("综合执法")
    unit.presses("办结", on=case)
    unit.sends("换好了", photo="fixed.jpg")
    room.presses("核查通过", on=case)
    before = [each.screen() for each in (wang, room, unit)]
    random.Random(seed).shuffle(village.driver.sent)
    village.network_repeats_everything()
    village.restart()
    village.network_repeats_everything()
    assert [each.screen() for each in (wang, room, unit)] == before
