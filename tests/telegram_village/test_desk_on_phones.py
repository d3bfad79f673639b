"""A day at the room's desk on phones: the queue, its pages, the search, a press, the next shift."""

from tests.conversations.test_room_desk import many
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

CANNED = "请今天内到现场办，办好发照片。"


def test_a_shift_works_off_its_queue_and_hands_over_what_is_left(village: Village) -> None:
    wang, unit = village.grid_worker("王芳"), village.unit("综合执法")
    liu, xu = village.command_room("刘强"), village.command_room("徐静")
    liu.sends("值班表").presses("排班").sends("今天 白班 刘强\n今天 夜班 徐静")
    xu.sees("给您排了值班：11月20日夜班", times=1)
    many(village, wang, 9)
    village.restart()
    wang.sends("老槐树下堆了一大堆垃圾", photo="litter.jpg").presses("垃圾积存")
    liu.sees("请派单", "2026-0010", times=1)
    xu.sees_no("请派单")

    liu.sends("指挥台").sees("现在值班：刘强")
    assert {"新报 10 件", "超时 0 件", "待核查 0 件"} < set(liu.last().labels)
    first = liu.presses("新报 10 件").sees("新报，点编号办理")
    assert first.labels[:8] == tuple(f"2026-{number:04d}" for number in range(1, 9))
    village.restart()
    second = liu.presses("下一页").last()
    assert second.labels == ("2026-0009", "2026-0010", "回指挥台")
    liu.presses("2026-0009").presses("派单").presses("综合执法")
    unit.sees("派给您单位", "2026-0009", "路灯不亮", times=1)

    liu.sends("指挥台").presses("查案件").sees("查哪件", "别的一次查一样", times=1)
    found = liu.sends("大堆 垃圾").sees("「大堆 垃圾」找到", "2026-0010")
    assert found.labels == ("2026-0010", "另查一件")
    liu.presses("2026-0010").presses("派单").presses("综合执法")
    liu.presses("更多", on="2026-0010").presses("督办").presses(CANNED).sends("1")
    asked = unit.sees("督办", CANNED, "2026-0010", times=1)
    assert "回复督办" in asked.labels

    liu.sends("交班").sees("在办 10 件", "没回的督办 1 件")
    liu.sends("垃圾那件催过了，晚上再问一次")
    village.restart()
    village.network_repeats_everything()
    xu.sees("刘强交班给您", "晚上再问一次", "没回的督办 1 件", times=1)
    xu.presses("接班").sees("接班了，上一班是刘强", times=1)
    liu.sees("徐静接班了", times=1)
    village.until(20, 19)
    wang.sends("河边又有人倒建筑垃圾", photo="river.jpg")
    wang.presses(wang.last().labels[0])
    xu.sees("请派单", "2026-0011", times=1)
    liu.sees_no("2026-0011")
    assert nothing_is_left_undone(village)
