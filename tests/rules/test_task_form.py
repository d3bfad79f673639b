"""The form of a temporary task: what a room types, a line a field, and what it comes to."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from rules.task_form import (
    FieldKind,
    FormFault,
    FormField,
    FormRefused,
    FormWords,
    nothing_found,
    read_form,
    read_number,
    something_found,
)
from rules.task_time import next_look, remind_at
from rules.task_totals import totals

WORDS = FormWords(
    kinds={"数字": FieldKind.NUMBER, "文字": FieldKind.WORDS, "照片": FieldKind.PHOTO},
    optional=frozenset({"可不填"}),
    nothing={"无": "有", "否": "是"},
)
ZONE = ZoneInfo("Asia/Shanghai")


def at(day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZONE)


def test_a_field_a_line_however_it_is_written() -> None:
    form = read_form(
        "1. 查了几户：数字\n\n- 有无 隐患 无/有\n哪一类 用电／燃气/烟道 可不填\n照片 照片", WORDS
    )
    assert form == (
        FormField("查了几户", FieldKind.NUMBER),
        FormField("有无 隐患", FieldKind.YES_NO, ("无", "有"), "无"),
        FormField("哪一类", FieldKind.CHOICE, ("用电", "燃气", "烟道"), optional=True),
        FormField("照片", FieldKind.PHOTO),
    )


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("  \n", FormFault.EMPTY),
        ("数字", FormFault.NO_NAME),
        ("可不填", FormFault.NO_NAME),
        ("有没有人", FormFault.NO_KIND),
        ("几户 数字\n几户 文字", FormFault.SAME_NAME),
        ("哪类 甲/", FormFault.FEW_CHOICES),
        ("哪类 " + "/".join("甲乙丙丁戊己庚辛壬"), FormFault.MANY_CHOICES),
        ("长" * 31 + " 数字", FormFault.LONG_NAME),
        ("哪类 甲/" + "长" * 31, FormFault.LONG_NAME),
        ("\n".join(f"第{n}项 数字" for n in range(11)), FormFault.TOO_MANY_FIELDS),
    ],
)
def test_a_line_that_cannot_be_read_is_named(text: str, fault: FormFault) -> None:
    with pytest.raises(FormRefused) as refused:
        read_form(text, WORDS)
    assert refused.value.fault is fault


def test_a_number_is_plain_and_not_too_large() -> None:
    read = {
        each: read_number(each) for each in ("12", "3.50", "0", "-1", "1e3", "一", "9999999999")
    }
    assert read == {**dict.fromkeys(read), "12": "12", "3.50": "3.5", "0": "0"}


def test_sums_and_counts_leave_out_what_nobody_said() -> None:
    form = read_form("几户 数字\n隐患 有/无\n说明 文字", WORDS)
    said = [("12", "有", "老张家"), nothing_found(form), ("0.5", "无", "")]
    households, hazards = totals(form, said)
    assert (households.sum, hazards.counts) == ("12.5", (("有", 1), ("无", 2)))
    assert [something_found(form, each) for each in said] == [True, False, False]
    assert something_found(read_form("几户 数字", WORDS), ("0",))


def quiet(moment: datetime) -> bool:
    local = moment.astimezone(ZONE).time()
    return local >= time(21) or local < time(7)


def workday(day: date) -> bool:
    return day.weekday() < 5


def test_the_silent_are_reminded_by_day_and_on_a_workday_where_there_is_one() -> None:
    def reminded(asked: datetime, deadline: datetime) -> datetime | None:
        return remind_at(asked, deadline, ZONE, quiet, workday)

    assert reminded(at(20), at(20, 14)) == at(20, 13)  # Friday, within the day
    assert reminded(at(20), at(23, 18)) == at(23, 9)  # 80% is on Monday before dawn
    assert reminded(at(20), at(22, 18)) == at(22, 9)  # over a weekend: its own morning
    assert reminded(at(20, 19, 30), at(21, 6)) == at(20, 20, 54)  # the evening that is left
    assert reminded(at(20, 22), at(21, 6)) is None  # nothing but night is left


def test_the_house_looks_each_morning_at_the_reminder_and_at_the_deadline() -> None:
    looks, now = [], at(20, 10)
    while (look := next_look(now, at(22, 18), at(21, 15), ZONE)) is not None:
        looks.append(look)
        now = look
    assert looks == [at(21, 9), at(21, 15), at(22, 9), at(22, 18)]
