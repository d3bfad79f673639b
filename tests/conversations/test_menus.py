"""The menu of each office: short enough for a small phone, what is done most often first."""

import re

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

EVERYBODY = ("查积分", "报事", "找网格员")


def menu_of(person: Villager) -> tuple[str, ...]:
    return person.sends("菜单").sees("您好").labels


def test_the_room_has_nine_and_finds_the_rest_at_its_desk(village: Village) -> None:
    liu = village.command_room("刘强")
    cases = ("待办", "指挥台", "查案件", "代录", "我的报事", "临时任务")
    assert menu_of(liu) == (*EVERYBODY, *cases)
    desk = liu.presses("指挥台").sees("点一下看那一队").labels
    assert {"会商", "值班表", "交班", "统计"} <= set(desk)


def test_a_unit_and_the_leaders_come_to_their_work_first(village: Village) -> None:
    assert menu_of(village.unit("综合执法")) == (*EVERYBODY, "待办", "查案件", "我的报事", "统计")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    assert menu_of(deputy) == (*EVERYBODY, "指挥台", "查案件", "我的报事", "统计")


def test_a_grid_worker_sees_tasks_only_while_there_are_some(village: Village) -> None:
    wang = village.grid_worker("王芳")
    households = ("给住户绑定码", "替没手机的户查积分")
    assert menu_of(wang) == (*EVERYBODY, "我的报事", "统计", *households)
    room = village.command_room("刘强")
    room.sends("布置任务").sends("冬季用火排查\n每家都看看。").sends("查了几户 数字")
    room.presses("清溪镇，1 人").sends("11月23日 18:00").presses("发出").sees("已发出")
    assert menu_of(wang) == (*EVERYBODY, "我的报事", "临时任务", "统计", *households)


def test_a_household_sees_four(village: Village) -> None:
    assert menu_of(village.household("V1-01", "李秀英")) == (*EVERYBODY, "我的报事")


@only_web
def test_the_numbers_the_menu_says_have_no_gap_and_mean_what_stands_there(
    village: Village,
) -> None:
    offices = {
        "刘强": village.command_room("刘强"),
        "综合执法": village.unit("综合执法"),
        "王芳": village.grid_worker("王芳"),
        "周敏": village.clerk("周敏"),
        "陈兰": village.with_role("陈兰", Role.SUPERVISOR, "V1"),
        "马书记": village.with_role("马书记", Role.DEPUTY_LEADER, "T"),
        "李秀英": village.household("V1-01", "李秀英"),
    }
    for person in offices.values():
        menu = person.sends("菜单").sees("您好")
        said = re.findall(r"(\d+) ([^，。\s]+)", menu.text)
        assert said == [(str(at), each) for at, each in enumerate(menu.labels[: len(said)], 1)]
    assert "4 记分" in offices["周敏"].last().text
    offices["周敏"].sends("4").sees("给哪一户")


@only_web
def test_a_grid_worker_and_a_unit_find_their_own_figures_in_the_menu(village: Village) -> None:
    for person in (village.grid_worker("王芳"), village.unit("综合执法")):
        person.sends("菜单").presses("统计").presses("本月（2026年11月）").sees("2026年11月")
