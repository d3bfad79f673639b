"""How the command room works: what a town may write of it, and what its shifts come to."""

import copy
import tomllib
from datetime import date, datetime, time
from importlib.resources import files
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from rules.case_life import Move
from rules.room import SAID, RoomFault, Shift, parse_room

SHANGHAI = ZoneInfo("Asia/Shanghai")
SMALL: dict[str, Any] = {
    "duty": {"day_begins": time(8, 30), "night_begins": time(18)},
    "consultation": {"overdue_hours": 24, "most": 30},
    "replies": [{"code": "today", "says": ["press"], "text": "请今天内办。"}],
}


def faults(**changes: Any) -> list[str]:
    with pytest.raises(RoomFault) as refused:
        parse_room({**copy.deepcopy(SMALL), **changes})
    return [str(fault) for fault in refused.value.faults]


def test_the_preset_offers_words_for_what_the_room_writes_most() -> None:
    text = (files("rules") / "presets" / "room.toml").read_text("utf-8")
    room = parse_room(tomllib.loads(text))
    for move in SAID:
        assert room.replies_for(move), move
    assert room.reply("press_today") in room.replies_for(Move.PRESS)
    assert room.reply("nothing") is None
    assert not room.replies_for(Move.OBJECT)


def test_every_fault_is_named_by_table_entry_and_key() -> None:
    wrong = faults(
        duty={"day_begins": time(18), "night_begins": time(8)},
        replies=[
            {"code": "today", "says": ["press"], "text": "好"},
            {"code": "today", "says": ["object"], "text": "好"},
            {"code": "long", "says": [], "text": "长" * 61},
        ],
        shifts={},
        callers={"single": "王 李", "compound": ["欧"]},
        overdue={"weekday": "someday", "at": "8:45"},
    )
    assert any(each.startswith("[shifts]: unknown table") for each in wrong)
    assert any(each.startswith("[duty]") and "before night_begins" in each for each in wrong)
    assert {each.partition(": ")[2].partition(":")[0] for each in wrong if "overdue" in each} == {
        "weekday",
        "at",
    }
    assert "[replies]: today: the room writes no words with object" in wrong
    assert "[replies]: today: code: used 2 times" in wrong
    assert any(each.startswith("[replies]: long: says") for each in wrong)
    assert any(each.startswith("[replies]: long: text") for each in wrong)
    assert any(each.startswith("[callers]: single") for each in wrong)
    assert any(each.startswith("[callers]: compound.0") for each in wrong)


def test_a_file_from_before_there_was_a_weekly_word_is_read_still() -> None:
    assert parse_room(SMALL).overdue is None


def test_the_night_shift_ends_the_next_morning_when_the_day_begins() -> None:
    duty = parse_room(SMALL).duty
    begins, ends = duty.span(date(2026, 11, 30), Shift.NIGHT, SHANGHAI)
    assert begins == datetime(2026, 11, 30, 18, tzinfo=SHANGHAI)
    assert ends == datetime(2026, 12, 1, 8, 30, tzinfo=SHANGHAI)
    assert duty.span(date(2026, 12, 1), Shift.DAY, SHANGHAI)[0] == ends


def test_the_room_never_writes_in_a_reporters_place() -> None:
    assert not {Move.OBJECT, Move.ANSWER_PRESS, Move.REPORT} & set(SAID)
