"""The clerk enters next year's holidays from the notice, and limits go by them."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.wiring import build_house
from rules.roles import Role
from storage.cases import Case
from tests.conversations.conftest import only_web
from tests.village.village import Village

pytestmark = only_web

NATIONAL_DAY = "国庆节：10月1日至7日放假，9月26日、10月10日上班"

WHOLE = f"""关于2027年部分节假日安排的通知
一、元旦：1月1日至3日放假，共3天。
二、春节：2月5日至11日放假调休，共7天。2月14日（周日）上班。
三、清明节：4月3日至5日放假，共3天。
四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日放假。
六、中秋节：9月15日放假。
七、{NATIONAL_DAY}
"""


@pytest.fixture(autouse=True)
def calendar_ends_with_2026(village: Village) -> None:
    """Whichever year the library ends with by now: after it there are weekends alone."""
    known = village.regulations.is_workday
    village.regulations = replace(
        village.regulations,
        is_workday=lambda day: known(day) if day.year <= 2026 else day.weekday() < 5,
        knows_year=lambda year: year <= 2026,
    )
    village.house = build_house(village.settings, village.regulations)
    village.restart()


@pytest.fixture
def december(village: Village) -> Village:
    """The first of December 2026, a Tuesday, before the clerk's morning."""
    village.quietly_until(30, 11)
    return village


def january(village: Village, day: int) -> datetime:
    """Noon of a day of January 2027."""
    return datetime(2027, 1, day, 12, tzinfo=village.regulations.zone)


def case_now(village: Village) -> Case:
    return village.look(lambda store: store.cases.get(1))


def test_the_clerk_is_asked_in_december_and_enters_the_whole_notice(december: Village) -> None:
    village, clerk = december, december.clerk("孙梅")
    village.until(1, 9, month=12)
    clerk.sees("2027年的放假安排还差", "元旦", "国庆", times=1)
    village.until(4, 9, month=12)
    clerk.sees("放假安排还差", times=1)
    clerk.presses("录放假安排").sees("请把 2027年的放假通知")
    clerk.sends(WHOLE.replace("5月8日（周六）", "5月8日（周日）"))
    clerk.sees("5月8日(周日)", "像是别的年份的通知")
    village.restart()
    clerk.sends(WHOLE)
    shown = clerk.sees("我看到的是", "1月1日至1月3日放假", "9月26日、10月10日上班").text
    assert "劳动节：5月1日至5月5日放假；5月8日上班" in shown
    clerk.presses("对，存下").sees("2027年的放假安排存好了")
    village.network_repeats_everything()
    village.quietly_until(14, 12)
    village.until(15, 9, month=12)
    clerk.sees("放假安排还差", times=1)
    clerk.sends("放假安排").sees("2027年的放假安排都有了")


def test_a_limit_that_runs_into_the_holiday_is_worked_out_anew(village: Village) -> None:
    room, clerk = village.command_room("刘强"), village.clerk("孙梅")
    unit, wang = village.unit("综合执法"), village.grid_worker("王芳")
    village.quietly_until(30, 12)
    wang.sends(photo="lamp.jpg", text="村口路灯不亮").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    # 24 hours of eight a day from Wednesday noon, by weekends alone: over on Monday noon.
    assert case_now(village).due_at == january(village, 4)
    clerk.sends("放假安排").sends("元旦：1月1日至3日放假，1月4日放假").presses("对，存下")
    clerk.sees("还差：春节、清明")
    assert case_now(village).due_at == january(village, 6)
    village.until(5, 17, month=1, year=2027)
    unit.sees_no("时限到了")


def test_two_enter_the_same_and_it_is_kept_once(december: Village) -> None:
    village = december
    clerk, room = village.clerk("孙梅"), village.command_room("刘强")
    for each in (clerk, room):
        each.sends("放假安排").sends(NATIONAL_DAY).sees("我看到的是")
    room.sends("中秋节：9月15日放假").sees("中秋：9月15日放假", "国庆")
    clerk.presses("对，存下").sees("存好了", "还差：元旦")
    room.presses("对，存下").sees("存好了")
    rows = village.look(lambda store: store.special_days.by_day())
    assert len(rows) == 10
    clerk.sends("放假安排").sees("已经录了", "10月1日至10月7日放假")
    clerk.sends(NATIONAL_DAY).presses("对，存下").sees("已经录过了")


def test_a_wrong_day_is_put_right_by_entering_it_again(december: Village) -> None:
    village, clerk = december, december.clerk("孙梅")
    clerk.sends("放假安排").sends("国庆节：10月1日至8日放假").presses("不对，重来")
    clerk.sends("国庆节：10月1日至9日放假").presses("对，存下")
    clerk.sends("放假安排").sends("国庆节：10月9日上班").presses("对，存下").sees("存好了")
    worked = village.look(lambda store: store.special_days.by_day()[date(2027, 10, 9)])
    assert worked.is_workday


def test_who_lost_the_role_keeps_nothing_and_a_photo_says_no_day(december: Village) -> None:
    village, clerk = december, december.clerk("孙梅")
    clerk.sends("放假安排").sends(photo="notice.jpg").sees("没看出是哪几天放假")
    clerk.sends(NATIONAL_DAY)
    village.withdraw(clerk, Role.CLERK)
    clerk.presses("对，存下").sees("由别的同志来办")
    assert village.look(lambda store: store.special_days.by_day()) == {}


def test_the_menu_leaves_a_calendar_nothing_was_sent_of(village: Village) -> None:
    clerk = village.clerk("周敏")
    clerk.sends("放假安排").sends("督办").sees("没看出是哪几天放假", "发「菜单」")
    clerk.sends("菜单").sees("您好")
    clerk.sends("督办")
    clerk.sees("没看出", times=1)
    clerk.sends("放假安排").sends(NATIONAL_DAY)
    clerk.sends("菜单").sends("取消").sees("刚才的放下了")
