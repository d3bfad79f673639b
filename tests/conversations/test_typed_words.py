"""Words people type instead of tapping: each means what the button of that name means."""

from tests.conversations.conftest import only_web
from tests.village.village import Village

pytestmark = only_web


def test_a_grid_worker_types_the_answer_to_the_prompt_or_asks_for_it(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    wang.sends("巡查").sees("今天没有给您的巡查提醒")
    village.until(23, 8)
    wang.sends("菜单").sends("巡查").sees("巡查有情况吗", times=2)
    wang.sends("菜单").sends("没有异常").sees("记下了", times=1)
    li.sends("无异常").sees("没听明白")


def test_thanks_is_answered_and_added_to_nothing(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮").sends("谢谢！").sees("不客气", "没加进去", "点一下就立案")
    wang.presses("路灯不亮").sees("已登记")
    assert "谢谢" not in room.sees("请派单").text


def test_in_a_group_people_thank_one_another(village: Village) -> None:
    li, wang = village.household("V1-01", "李秀英"), village.grid_worker("王芳")
    group = village.group(li, wang)
    li.in_group(group).sends("谢谢")
    wang.in_group(group).sees_no("回您")
    li.sees_no("不客气")


def test_a_household_asks_for_what_was_published_and_for_its_orders(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("公示").sees("还没有公示过的积分")
    li.sends("积分榜").sees("还没有公示过的积分", times=2)
    li.sends("取消订单").sees_no("没听明白")


def test_a_household_asks_for_its_rank_and_its_history_in_its_own_words(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    for said in ("排名", "我家排第几", "第几名？"):
        li.sends(said).sees("可用积分")
        assert "可用积分" in li.last().text
    for said in ("历史", "上个月多少分"):
        li.sends(said)
        assert "还没有公示过的积分" in li.last().text


def test_shifts_are_put_down_by_their_word(village: Village) -> None:
    village.command_room("刘强").sends("排班").sees("请发值班，一行一班")


def test_who_works_in_a_grid_or_a_unit_finds_their_figures_in_the_menu(village: Village) -> None:
    for each in (village.grid_worker("王芳"), village.unit("综合执法")):
        assert "统计" in each.sends("菜单").last().labels
    assert "统计" not in village.household("V1-01", "李秀英").sends("菜单").last().labels


def test_a_shift_being_handed_over_is_counted_again_after_other_work(village: Village) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    village.unit("综合执法")
    liu.sends("交班").sees("在办 0 件")
    wang.sends("村口路灯不亮").presses("路灯不亮").sees("已登记")
    liu.presses("派单").presses("综合执法").sees("在办 1 件")
    liu.sees_no("接着办刚才的")
    liu.sends("没别的").sees("交班")


def test_the_desk_shows_a_shift_handed_over_until_it_is_taken(village: Village) -> None:
    liu, xu = village.command_room("刘强"), village.command_room("徐亮")
    liu.sends("交班").sends("明早催一催路灯")
    xu.sends("指挥台").sees("明早催一催路灯", "还没人接")
    xu.presses("接班", on="交班给您")
    assert "催一催" not in xu.sends("指挥台").last().text
