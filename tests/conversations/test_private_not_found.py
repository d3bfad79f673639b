"""查案件 and private matters: no search by anybody but the room tells who it was."""

from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.conversations.test_private_matters import case_id
from tests.village.village import Village

pytestmark = only_web


def test_made_private_later_nobody_finds_it_by_the_name_or_telephone_in_its_words(
    village: Village,
) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    li.sends("我是李秀英，电话 139 0000 0000，村口路灯不亮").presses("路灯不亮")
    deputy.sends("找 李秀英").sees("找到", "2026-0001")
    li.presses("不让别人知道是我报的")
    li.presses_token(f"case.add:{case_id(village)}").sends("李-秀-英又来说：回 13900000000")
    for traces in ("李秀英", "13900000000"):
        deputy.sends(f"找 {traces}").sees(f"「{traces}」没找到")
    deputy.sends("找 路灯不亮").sees("找到", "2026-0001")
    room.sends("找 李秀英").sees("找到", "2026-0001")


def test_nobody_finds_a_private_call_by_its_callers_name(village: Village) -> None:
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    room = village.command_room("刘强")
    room.sends("代录").presses("来电").sends("李秀英家说邻居打人，回 0571-88886666")
    room.sends("李秀英 0571-88886666").presses("上河村一网格").presses("保密").presses("立案")
    room.presses_token(f"case.add:{case_id(village)}").sends("李秀英又打来，又打了")
    for traces in ("李秀英", "057188886666"):
        deputy.sends(f"找 {traces}").sees(f"「{traces}」没找到")
    deputy.sends("找 邻居打人").sees("找到", "2026-0001")


def test_who_handled_their_own_private_report_is_not_found_by_it(village: Village) -> None:
    """Only whoever reported a matter handles it on the spot: the one name tells the other."""
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口垃圾没人收", photo="heap.jpg").presses("垃圾积存")
    wang.presses("我已处理好").sends(photo="clean.jpg")
    deputy.sends("找 王芳").sees("找到", "2026-0001")
    wang.presses_token(f"case.private:{case_id(village)}")
    deputy.sends("找 王芳").sees("没找到")
    room.sends("找 王芳").sees("找到", "2026-0001")


def test_who_left_the_room_finds_nothing_of_what_they_recorded(village: Village) -> None:
    room, _ = village.command_room("刘强"), village.command_room("陈静")
    room.sends("代录").presses("来电").sends("邻居打人").sends("李秀英 13900000000")
    room.presses("上河村一网格").presses("保密").presses("立案")
    room.sends("找 邻居打人").sees("找到", "2026-0001")
    village.withdraw(room, Role.COMMAND_ROOM)
    room.sends("找 邻居打人").sees("没找到")
    room.sends("找 2026-0001").sees("没找到")
