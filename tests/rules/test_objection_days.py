"""Until when an objection is answered, when it is urged, and which lines are offered for it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.office.regulations import load_scheme
from rules.disputable import NotedLine, disputable
from rules.objection_days import Notice, answer_by, notice_due

SCHEME = load_scheme("a-monthly")
ENDS = date(2026, 12, 15)


@pytest.mark.parametrize(
    ("filed", "last"),
    [(10, 15), (11, 16), (13, 18), (14, 19), (15, 19)],
)
def test_it_is_answered_in_5_days_and_before_redemption_day(filed: int, last: int) -> None:
    assert answer_by(SCHEME.calendar, date(2026, 12, filed), ENDS) == date(2026, 12, last)


def test_a_month_published_late_has_the_days_in_full() -> None:
    late = answer_by(SCHEME.calendar, date(2026, 12, 22), date(2026, 12, 22))
    assert late == date(2026, 12, 27)


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 20), st.integers(1, 28))
def test_a_whole_day_is_left_and_never_more_than_the_scheme_says(
    ends: date, before: int, days: int
) -> None:
    calendar = SCHEME.calendar.model_copy(update={"answer_days": days})
    filed = ends - timedelta(days=before)
    assert filed < answer_by(calendar, filed, ends) <= filed + timedelta(days=days)


@pytest.mark.parametrize(
    ("today", "notice"),
    [
        (11, Notice.NONE),
        (14, Notice.NONE),
        (15, Notice.EARLY),
        (16, Notice.LAST_DAY),
        (17, Notice.OVERDUE),
        (30, Notice.OVERDUE),
    ],
)
def test_who_answers_is_urged_at_four_fifths_and_on_the_last_day(
    today: int, notice: Notice
) -> None:
    found = notice_due(date(2026, 12, 11), date(2026, 12, 16), date(2026, 12, today))
    assert found is notice


@given(st.dates(), st.integers(1, 28))
def test_the_reminders_only_go_on(filed: date, days: int) -> None:
    if (date.max - filed).days < days + 2:
        return
    last = filed + timedelta(days=days)
    seen = [notice_due(filed, last, filed + timedelta(days=n)) for n in range(days + 2)]
    assert seen == sorted(seen)
    assert seen[-2:] == [Notice.LAST_DAY, Notice.OVERDUE]


def line(id: int, item: str, hundredths: int, day: int = 12) -> NotedLine:
    return NotedLine(id, item, date(2026, 11, day), hundredths)


def shown(*lines: NotedLine) -> list[int]:
    return [each.id for each in disputable(SCHEME, lines)]


def test_what_cost_most_stands_first_and_of_equals_the_newest() -> None:
    marks = line(1, "J2.1", 350), line(2, "J3.1", 400, 13)
    notes = line(3, "P1", 50, 5), line(4, "K8", -200, 6), line(5, "P2", 50, 9)
    assert shown(*marks, *notes) == [1, 4, 2, 5, 3]


def test_of_a_base_item_the_mark_that_counts_is_shown_if_it_is_below_full() -> None:
    assert shown(line(1, "J2.1", 200, 9), line(2, "J2.1", 350, 12)) == [2]
    assert shown(line(1, "J2.1", 200, 12), line(2, "J2.1", 350, 9)) == [1]
    assert shown(line(1, "J2.1", 200), line(2, "J2.1", 350)) == [2]
    assert shown(line(1, "J2.1", 200), line(2, "J2.1", 600)) == []
