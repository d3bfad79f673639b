"""A matter told while the bot waits for a household: it is offered as a report, and not lost."""

from rules.roles import Role
from tests.conversations.arranged import also_holds
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

WORDS = "村口那块牌子倒了"
"""No item of the list is called so, and no household."""


def test_words_and_the_photo_after_them_become_a_report_with_one_tap(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.household("V1-01", "李秀英", bound=False)
    wang.sends("积分单").sees("替哪一户查")
    offered = wang.sends(WORDS).sees("没找到这一户", "点「报这件事」", "替哪一户查", times=1)
    assert offered.labels[-1] == "报这件事"
    wang.sends(photo="lamp.jpg").sees("没找到这一户")
    village.restart()
    wang.presses("报这件事").sees("照片 1 张、说明", "哪一类", times=1)
    village.network_repeats_everything()
    wang.presses("环境保护").sees("已受理", times=1)
    back = wang.sees("接着办刚才的", "替哪一户查", times=1)
    assert "报这件事" not in back.labels
    room = village.command_room("赵敏")
    room.sends("待办").sends("1").sees(WORDS)
    wang.sends("1").sees("V1-01 李秀英户", times=1)
    assert nothing_is_left_undone(village)


def test_what_may_be_a_name_or_a_code_is_only_asked_again(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("积分单")
    for said in ("欧阳文华", "V9-0001", "3组"):
        assert "报这件事" not in wang.sends(said).sees("没找到这一户").labels


def test_pressed_twice_it_is_one_report(village: Village) -> None:
    wang = village.grid_worker("王芳")
    token = wang.sends("邀请").sends(WORDS).last().token("报这件事")
    wang.presses("报这件事").presses_token(token).sees("收到说明", "哪一类", times=2)
    wang.presses("环境保护").sees("已受理", times=1)
    room = village.command_room("赵敏")
    assert room.sends("待办").sends("1").last().text.count(WORDS) == 1


def test_the_clerk_who_is_in_no_grid_is_told_where_to_turn(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英", bound=False)
    told = clerk.sends("记分").sends(WORDS).sees("没找到这一户", "请打网格员或村委会电话")
    assert "报这件事" not in told.labels
    also_holds(village, clerk, Role.GRID_WORKER, "V1G1")
    clerk.sends(WORDS).sees("点「报这件事」")
    clerk.sends("V1-01").sees("记哪一种")


def test_somebody_elses_words_are_nobodys_report(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.grid_worker("刘强", "V1G2")
    wang.sends("邀请").sends(WORDS)
    token = wang.last().token("报这件事")
    liu.presses_token(token).sees("这个按钮现在用不了")
