"""A report nobody tapped: a word about it after half an hour, once, and nothing of it is lost."""

import pytest

from rules.roles import Role
from storage.cases import Case
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

LEFT = "还没报上去"


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


def filed(village: Village, who: Villager) -> Case:
    """The one case somebody reported."""
    (case,) = village.look(lambda store: store.cases.reported_by(who.person_id or 0, 5))
    return case


def photos_of(village: Village, case: Case) -> int:
    return len(village.look(lambda store: store.evidence.of_case(case.id)))


def test_half_an_hour_later_one_word_and_one_tap_files_it(village: Village, wang: Villager) -> None:
    wang.sends("村口路灯不亮", photo="lamp.jpg").sees("点一下就立案")
    village.later(minutes=29)
    wang.sees_no(LEFT)
    village.restart()
    village.later(minutes=2)
    told = wang.sees(LEFT, "「村口路灯不亮」", "收到照片 1 张", times=1)
    assert told.labels[0] == "路灯不亮" and "不是报事" in told.labels
    village.later(hours=5)
    village.network_repeats_everything()
    wang.sees(LEFT, times=1)
    wang.sends("1").sees("已登记", "路灯不亮", times=1)
    case = filed(village, wang)
    assert (case.words, photos_of(village, case)) == ("村口路灯不亮", 1)
    village.later(hours=2)
    wang.sees(LEFT, times=1)


@only_web
def test_whoever_goes_on_is_not_disturbed(village: Village, wang: Villager) -> None:
    wang.sends(photo="lamp.jpg")
    village.later(minutes=20)
    wang.sends("村口路灯不亮")
    village.later(minutes=20)
    wang.sees_no(LEFT)
    wang.presses("路灯不亮").sees("已登记")
    wang.sends("报事").sees("请发照片")
    village.later(hours=2)
    wang.sees_no(LEFT)
    wang.sends(photo="litter.jpg").presses("不是报事")
    village.later(hours=2)
    wang.sees_no(LEFT)


@only_web
def test_at_night_it_waits_for_the_morning(village: Village, wang: Villager) -> None:
    village.until(20, 20, 50)
    wang.sends(photo="lamp.jpg").sees("是哪一类")
    village.until(21, 6, 59)
    wang.sees_no(LEFT)
    village.until(21, 7, 1)
    wang.sees(LEFT, "「照片 1 张」", "是哪一类", times=1)
    wang.presses("环境保护").sees("已登记")


@only_web
def test_what_lies_beneath_another_question_is_taken_up_by_its_button(
    village: Village, wang: Villager
) -> None:
    village.household("H01", "张建国", bound=False)
    wang.sends("村口路灯不亮", photo="lamp.jpg")
    wang.sends("邀请").sees("给哪一户")
    village.later(minutes=31)
    assert wang.sees(LEFT, "「村口路灯不亮」", times=1).labels == ("接着报",)
    wang.presses("接着报").sees("收到照片 1 张")
    wang.presses("路灯不亮").sees("已登记")
    wang.sees("接着办刚才的", "给哪一户")
    assert photos_of(village, filed(village, wang)) == 1


@only_web
def test_report_said_again_takes_up_what_lies_beneath(village: Village, wang: Villager) -> None:
    wang.sends(photo="lamp.jpg")
    wang.sends("邀请").sees("给哪一户")
    wang.sends("报事").sees("收到照片 1 张", "是哪一类", times=2)
    wang.presses("环境保护").sees("已登记")
    assert photos_of(village, filed(village, wang)) == 1


@only_web
def test_what_was_put_down_says_what_it_was_and_is_reported_by_one_button(
    village: Village, wang: Villager
) -> None:
    wang.sends(photo="lamp.jpg").sends("村口路灯不亮", place=(30.0, 120.0))
    village.later(hours=13)
    wang.sees(LEFT, times=1)
    wang.sends("菜单").sees("先放下了", "「村口路灯不亮」", "不用重新发", times=1)
    again = wang.sees("先放下了").token("接着报")
    village.restart()
    wang.presses_token(again).sees("收到照片 1 张、说明、位置", "路灯不亮", times=3)
    wang.presses("路灯不亮").sees("已登记")
    case = filed(village, wang)
    assert (case.words, case.latitude) == ("村口路灯不亮", 30.0)
    assert photos_of(village, case) == 1
    wang.presses_token(again).sees("已登记", case.number, "不用再报")
    assert filed(village, wang) == case


@only_web
def test_a_picture_alone_is_told_by_what_it_is_and_cancelling_loses_nothing(
    village: Village, wang: Villager
) -> None:
    wang.sends(photo="lamp.jpg").sends("取消")
    wang.sees("没有报：「照片 1 张」", "不用重新发")
    village.later(hours=1)
    wang.sees_no(LEFT)
    wang.presses("接着报").sees("收到照片 1 张", "是哪一类")
    wang.presses("环境保护").sees("已登记")


@only_web
def test_who_may_report_no_more_is_not_reminded(village: Village, wang: Villager) -> None:
    wang.sends(photo="lamp.jpg")
    village.withdraw(wang, Role.GRID_WORKER)
    village.later(hours=1)
    wang.sees_no(LEFT)


@only_web
def test_a_tired_morning_s_slips_are_answered_and_are_no_part_of_the_report(
    village: Village, wang: Villager
) -> None:
    wang.sends("早").sees("王芳，您好", times=1)
    wang.sends(photo="drain.jpg").sends("井盖坏了").sends("就在桥头")
    wang.sends("便民服伍").sees("请点一个按钮", times=1)
    wang.sends("12").sees("请点一个按钮", times=2)
    wang.sends(place=(30.0, 120.0)).sees("现在有照片 1 张、说明、位置", times=1)
    wang.sends("啥意思").sees("点下面最像的一类", "收到照片 1 张、说明、位置", times=1)
    wang.sends("便民服务").sees("已登记")
    assert filed(village, wang).words == "井盖坏了\n就在桥头"
    asked = wang.sends("着火了 老王家 有人烫着了").last().text
    assert asked.startswith("人先要紧！请马上打 119 或 120。")


@only_web
def test_what_was_said_in_two_lines_is_named_in_one(village: Village, wang: Villager) -> None:
    wang.sends("村口路灯不亮").sends("就在桥头").sends("取消")
    wang.sees("没有报：「村口路灯不亮 就在桥头」")
