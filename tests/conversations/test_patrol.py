"""The morning's patrol prompt: one tap, on workdays only, and nobody is pestered."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from rules.roles import Role
from tests.conversations.arranged import also_holds
from tests.village.ground import Ground
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

PROMPT = "巡查有情况吗"


def state_on(village: Village, villager: Villager, day: int) -> str | None:
    person_id = villager.person_id
    assert person_id is not None
    found = village.look(lambda store: store.patrols.of_day(person_id, date(2026, 11, day)))
    return found.state if found else None


def test_each_grid_worker_and_the_group_are_asked_on_a_workday_morning(village: Village) -> None:
    wang, sun = village.grid_worker("王芳"), village.grid_worker("孙平", "V1G2")
    li = village.household("V1-01", "李秀英")
    group = village.group(wang, sun, li)
    village.until(23, 7, 29)
    assert not wang.screen()
    village.until(23, 7, 31)
    for worker in (wang, sun):
        assert worker.sees("早上好", "11月23日", times=1).labels == ("无异常", "有情况")
    assert li.in_group(group).sees("网格员早上好", "11月23日", times=1).labels == (
        "无异常",
        "有情况",
    )
    assert not li.screen(), "a household is not asked"


def test_a_weekend_and_a_holiday_are_left_in_peace(village: Village) -> None:
    wang = village.grid_worker("王芳")
    group = village.group(wang)
    village.until(22, 20)
    assert not wang.screen() and not wang.in_group(group).screen()


def test_all_well_is_one_tap_and_said_once(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(23, 8)
    village.restart()
    wang.presses("无异常").sees("记下了")
    village.restart()
    village.network_repeats_everything()
    wang.sees("记下了", times=1)
    assert state_on(village, wang, 23) == "all_well"
    village.until(23, 17)
    wang.sees_no("今天的巡查还没回")


def test_a_typed_number_answers_the_prompt(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(23, 8)
    wang.sends("1").sees("记下了")


def test_something_found_leads_straight_into_filing(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    village.until(23, 8)
    wang.presses("有情况").sees("请发照片、语音")
    village.restart()
    wang.sends(photo="litter.jpg")
    wang.presses("环境保护").sees("已登记", times=1)
    room.sees("请派单", times=1)
    assert state_on(village, wang, 23) == "found"


def test_pressed_in_the_group_it_goes_on_in_private(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    group = village.group(wang, li)
    village.until(23, 8)
    before = len(li.in_group(group).screen())
    wang.in_group(group).presses("有情况")
    wang.sees("请发照片、语音")
    wang.sends(photo="litter.jpg").presses("环境保护").sees("已登记")
    assert all(each.sender != "bot" for each in li.in_group(group).screen()[before:]), (
        "the group hears nothing of it"
    )


def test_a_household_that_taps_is_shown_its_own_way(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    group = village.group(wang, li)
    village.until(23, 8)
    before = wang.in_group(group).screen()
    li.in_group(group).presses("无异常")
    li.sees("给网格员的", "直接发照片")
    assert wang.in_group(group).screen() == before, "what was refused is not said to the others"
    assert state_on(village, wang, 23) == "open"


def test_answered_twice_is_corrected(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(23, 8)
    wang.presses("无异常")
    wang.presses("有情况").sees("请发照片、语音")
    assert state_on(village, wang, 23) == "found"
    wang.presses("无异常")
    assert state_on(village, wang, 23) == "all_well"


def test_only_the_silent_are_reminded_and_once(village: Village) -> None:
    wang, sun = village.grid_worker("王芳"), village.grid_worker("孙平", "V1G2")
    village.until(23, 8)
    wang.presses("无异常")
    village.until(23, 16, 1)
    village.restart()
    sun.sees("今天的巡查还没回", "不回也没关系", times=1)
    wang.sees_no("今天的巡查还没回")
    village.until(23, 20)
    sun.sees("今天的巡查还没回", times=1)
    sun.presses("无异常").sees("记下了")


def test_an_unanswered_prompt_ends_and_nobody_is_blamed(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(23, 18, 1)
    village.later(minutes=1)
    assert state_on(village, wang, 23) == "unanswered"
    assert len(wang.screen()) == 2, "the prompt, one reminder, and no word more"


def test_an_old_button_on_a_day_of_rest_is_answered_kindly(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(27, 8)
    village.until(28, 10)
    wang.presses("无异常").sees("今天没有给您的巡查提醒", "直接发照片")


def test_a_worker_of_two_grids_is_asked_once(village: Village) -> None:
    wang = village.grid_worker("王芳")
    also_holds(village, wang, Role.GRID_WORKER, "V1G2")
    village.until(23, 8)
    wang.sees("早上好", times=1)


def test_a_week_in_one_jump_is_the_same_as_day_by_day(village: Village) -> None:
    wang = village.grid_worker("王芳")
    village.until(30, 7)
    village.restart()
    assert len([each for each in wang.screen() if PROMPT in each.text]) == 5
    days = [state_on(village, wang, day) for day in range(21, 30)]
    assert days == [None, None, *["unanswered"] * 5, None, None]


def test_the_national_calendar_decides_what_a_workday_is(tmp_path: Path, ground: Ground) -> None:
    village = Village(tmp_path, datetime(2026, 9, 30, 2, tzinfo=UTC), ground)
    wang = village.grid_worker("王芳")
    village.until(7, 20, month=10)
    assert not wang.screen(), "the National Day holidays"
    village.until(10, 8, month=10)
    wang.sees("10月10日")  # a Saturday on which people work (调休)
    village.close()
