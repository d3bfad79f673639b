"""待办: how many there are in truth, the fire first, and the way to all the others."""

from tests.conversations.conftest import only_web
from tests.conversations.test_room_desk import many
from tests.village.village import Village


@only_web
def test_the_fire_stands_before_what_is_overdue_and_that_before_the_rest(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="litter.jpg").presses("环境保护")
    village.until(25, 10)
    many(village, wang, 8)
    wang.sends("着火了").presses("火情")
    listed = room.sends("待办").sees("待办 10 件", "第 1 到 8 件")
    lines = listed.text.splitlines()[1:]
    assert lines[0].startswith("【急】2026-0010 火情")
    assert lines[1].startswith("2026-0001") and "超时 5 天" in lines[1]
    rest = room.presses("下一页").sees("第 9 到 10 件", "2026-0009")
    assert rest.labels[-2:] == ("从头看待办", "指挥台")
    room.presses("指挥台").sees("现在没排值班")
    room.presses_token("menu.todo_page:80").sees("后面没有待办了")


@only_web
def test_a_fire_says_first_that_it_is_one(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("着火了").presses("火情")
    notice = room.sees("请马上派单", "119", "底线事项：", times=1)
    assert notice.text.startswith("【急】火情，上河村一网格！")
