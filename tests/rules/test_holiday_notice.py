"""A year's notice of holidays, as published and as a clerk types it, comes to the very days."""

from datetime import date, timedelta

import pytest
from chinese_calendar import is_workday

from bot.workdays import knows_year
from messages.holiday_notice import Wrong
from messages.typed_holidays import read_notice
from rules.holidays import Holiday, SpecialDay, missing
from rules.workdays import WithEntered, asked_from, still_missing
from tests.rules.notices import OF_2023, OF_2024, OF_2026

RECOMMENDED = {2024: [date(2024, 2, 9)]}
"""New year's eve, which that notice recommends without deciding it, and the library counts."""


@pytest.mark.parametrize(("text", "year"), [(OF_2026, 2026), (OF_2024, 2024), (OF_2023, 2023)])
def test_every_day_of_the_year_is_what_the_calendar_says(text: str, year: int) -> None:
    notice = read_notice(text, 2027)
    assert (notice.year, notice.faults) == (year, ())
    days = {each.day: each for each in notice.days}
    works = WithEntered(lambda day: day.weekday() < 5, lambda: days)
    whole = [date(year, 1, 1) + timedelta(days=number) for number in range(365)]
    wrong = [day for day in whole if works(day) != is_workday(day)]
    assert wrong == RECOMMENDED.get(year, [])
    assert missing(year, notice.days) == ()


def days_of(text: str, year: int = 2027) -> dict[str, bool]:
    notice = read_notice(text, year)
    assert notice.faults == ()
    return {f"{each.day:%m-%d}": each.is_workday for each in notice.days}


@pytest.mark.parametrize(
    "line",
    [
        "国庆 10月1日至7日放假，9月26日、10月10日上班",
        "国庆节：10月1日-7日放假，9月26日上班，10月10日上班",
        "十一 10月1日到10月7日休息；国庆 补班 9月26日、10月10日",
        "国庆　１０月１日至７日放假，９月２６日、１０月１０日上班",
        "国庆节:10月1号至7号放假,共7天。9月26号、10月10号上班。",
    ],
)
def test_a_line_may_be_written_as_it_comes(line: str) -> None:
    off = {f"10-0{number}": False for number in range(1, 8)}
    assert days_of(line) == {**off, "09-26": True, "10-10": True}


def test_new_years_days_may_begin_in_december() -> None:
    found = days_of("元旦：2026年12月31日至2027年1月2日放假，共3天")
    assert list(found) == ["12-31", "01-01", "01-02"]
    days = read_notice("元旦：2026年12月31日放假", 2027).days
    assert Holiday.NEW_YEAR not in missing(2027, days)
    assert Holiday.NEW_YEAR in missing(2026, days) and Holiday.NEW_YEAR in missing(2028, days)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("国庆 10月1日至7日", Wrong.NO_VERB),
        ("10月1日至7日放假", Wrong.NO_NAME),
        ("国庆 2月30日放假", Wrong.NO_DAY),
        ("国庆 1日至7日放假", Wrong.NO_DAY),
        ("国庆 10月7日至1日放假", Wrong.BACKWARDS),
        ("国庆 10月1日至11月7日放假", Wrong.BACKWARDS),
        ("国庆 10月1日至7日放假，共8天", Wrong.COUNT),
        ("国庆 10月1日（周四）至7日（周三）放假", Wrong.WEEKDAY),
        ("国庆 2025年10月1日放假", Wrong.NOT_THIS_YEAR),
        ("国庆 10月1日至10日放假，10月10日上班", Wrong.BOTH),
        ("国庆 10月1日放假，9月27日上班", Wrong.WORKS_ANYWAY),
    ],
)
def test_what_cannot_be_right_is_named(line: str, why: Wrong) -> None:
    assert [fault.why for fault in read_notice(line, 2027).faults] == [why]


@pytest.mark.parametrize("text", ["", "知道了", "今年的放假通知什么时候出"])
def test_what_names_no_day_says_nothing(text: str) -> None:
    notice = read_notice(text, 2027)
    assert (notice.days, notice.faults) == ((), ())


def test_a_year_is_asked_for_from_december_until_all_seven_are_there() -> None:
    assert asked_from(2027) == date(2026, 12, 1)
    days = [date(2027, 3, number) for number in range(1, 7)]
    entered = {day: SpecialDay(day, False, (of,)) for day, of in zip(days, Holiday, strict=False)}
    assert still_missing(2027, entered, is_known=False) == (Holiday.NATIONAL,)
    assert still_missing(2027, {}, is_known=True) == ()


def test_the_calendar_says_itself_which_years_it_knows() -> None:
    assert knows_year(2026)
    assert not knows_year(2100)
