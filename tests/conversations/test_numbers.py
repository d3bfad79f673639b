"""A number means what was shown last, for half a day; then it means the menu's."""

from tests.village.village import Village


def test_yesterdays_number_does_not_act_on_yesterdays_card(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    law = village.unit("综合执法")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    case = wang.sees("已登记").case
    liu.presses("派单").presses("综合执法")
    village.later(hours=13)
    law.sends("1")
    law.sees_no("已接单")
    law.presses("接单", on=case).sees("已接单")


def test_the_same_number_within_half_a_day_acts(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    village.later(hours=11)
    liu.sends("1").sees("派给哪个单位")


def test_with_nothing_on_the_screen_a_number_is_the_menus(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("3").sees("网格员")
    li.sends("2").sees("请发照片、语音")
    li.sends("取消")
    village.later(hours=13)
    li.sends("二").sees("请发照片、语音", times=2)


def test_an_open_question_comes_before_the_menu(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("报事")
    li.sends("3").sees("还没收到照片或话")


def test_a_number_the_menu_does_not_have_is_not_understood(village: Village) -> None:
    village.household("V1-01", "李秀英").sends("9").sees("没听明白")


def test_in_a_group_an_old_number_means_nothing(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    group = village.group(wang, li)
    village.until(23, 8)
    offered = wang.in_group(group).screen()[-1]
    assert offered.labels, "the morning's prompt has buttons"
    village.until(23, 22)
    before = len(wang.screen())
    wang.in_group(group).sends("1")
    assert len(wang.screen()) == before


def test_somebody_nobody_knows_gets_no_menu_by_number(village: Village) -> None:
    village.stranger().sends("1").sees("绑定码")
