"""The duty roster and the hand-over, where it is done twice, by another room, or all too long."""

import pytest

from rules.roles import Role
from tests.conversations.arranged import second_village
from tests.conversations.conftest import only_web
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


@only_web
def test_another_rooms_shift_is_theirs_to_take_off(village: Village) -> None:
    second_village(village)
    room, other = (
        village.with_role("刘强", Role.COMMAND_ROOM, "V1"),
        village.with_role("何平", Role.COMMAND_ROOM, "V2"),
    )
    room.sends("排班").sends("今天 白班 刘强").sees("排好了 1 班")
    room.sends("取消")
    other.sends("值班表").sees("往后没排值班")
    other.presses_token("room.duty_off:1").sees("这一班是别的指挥室的")
    room.sends("谁值班").sees("现在值班：刘强")
    room.sends("值班表").presses("撤：11月20日白班 刘强").sees("撤了")
    room.presses_token("room.duty_off:1").sees("已经撤了")


@only_web
def test_a_roster_that_is_too_long_is_not_cut_in_silence(village: Village) -> None:
    room = village.command_room("刘强")
    room.sends("排班").sends("\n".join(["明天 白班 刘强"] * 201)).sees(
        "一次最多排 200 班", "都没排"
    )
    room.sends("明天 白班 刘强").sees("排好了 1 班")
    room.sends("值班表").sees("11月21日白班 刘强")


@only_web
def test_who_is_next_is_still_of_the_room(village: Village) -> None:
    room, xu = village.command_room("刘强"), village.command_room("徐静")
    room.sends("排班").sends("明天 白班 徐静").sees("排好了 1 班")
    room.sends("取消").sends("谁值班").sees("下一班：徐静")
    village.withdraw(xu, Role.COMMAND_ROOM)
    room.sends("谁值班")
    assert "徐静" not in room.last().text


@only_web
def test_what_was_handed_over_anew_is_taken_over_as_it_is_now(village: Village) -> None:
    liu, xu = village.command_room("刘强"), village.command_room("徐静")
    liu.sends("交班").sends("明早催路灯")
    liu.sends("交班").sees("还没人接", "再交一次，以新的为准")
    liu.sends("不用催了，修好了")
    xu.presses_token("room.take_over:1").sees("刘强后来又交过一次班", "以新的为准")
    xu.presses_token("room.take_over:2").sees("接班了")
    liu.sees("徐静接班了", times=1)


@only_web
def test_the_example_of_a_shift_is_one_that_is_accepted_late_in_the_day(village: Village) -> None:
    room = village.command_room("刘强")
    village.until(20, 22)
    example = room.sends("排班").sees("一行一班").text.splitlines()[1]
    room.sends(example).sees("排好了 1 班", "11月21日白班", "刘强")
