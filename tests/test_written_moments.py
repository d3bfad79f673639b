"""How deadlines are typed, and how a letter writes its day."""

from datetime import date, time, timedelta

import pytest

from messages.catalogue import say
from messages.formal_date import formal_day
from messages.typed_moment import typed_moment
from messages.written import span

TODAY = date(2026, 11, 20)
EVENING = time(18)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12月5日", (date(2026, 12, 5), EVENING)),
        ("12月5日17点", (date(2026, 12, 5), time(17))),
        ("12月5日 17:30", (date(2026, 12, 5), time(17, 30))),
        ("12.5 8点30分", (date(2026, 12, 5), time(8, 30))),
        ("2026-12-05 9", (date(2026, 12, 5), time(9))),
        ("12月5日 25:00", None),
        ("12月35日", None),
        ("尽快", None),
        ("", None),
    ],
)
def test_a_deadline_is_a_day_and_an_hour(typed: str, meant: tuple[date, time] | None) -> None:
    assert typed_moment(typed, TODAY, EVENING) == meant


def test_a_letter_writes_its_day_in_full() -> None:
    days = (date(2026, 10, 10), date(2030, 1, 31), date(2026, 12, 20), date(2026, 11, 9))
    assert [formal_day(each, "zh_CN") for each in days] == [
        "二〇二六年十月十日",
        "二〇三〇年一月三十一日",
        "二〇二六年十二月二十日",
        "二〇二六年十一月九日",
    ]
    assert formal_day(days[0], "en") == "10 October 2026"


def test_how_late_is_said_as_people_say_it() -> None:
    minutes = (12, 30, 59, 60, 90, 180, 30 * 60, 50 * 60)
    told = [say("zh_CN", "queue-over", span=span(timedelta(minutes=m), "zh_CN")) for m in minutes]
    assert told == [
        *("超时 12 分钟", "超时半小时", "超时 59 分钟", "超时 1 小时", "超时一个半小时"),
        *("超时 3 小时", "超时 30 小时", "超时 2 天"),
    ]
    assert say("en", "queue-over", span=span(timedelta(hours=1), "en")) == "overdue by an hour"
