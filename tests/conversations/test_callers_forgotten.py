"""Whoever called the room is forgotten: when they ask, and half a year after it has ended."""

import pytest
from sqlalchemy.exc import DatabaseError

from bot.office.erase_caller import erase_caller
from bot.office.errors import OfficeError
from rules.case_life import State
from storage.case_callers import Caller
from storage.store import Store
from tests.conversations.conftest import only_web
from tests.conversations.test_personal_data import commit_of
from tests.village.village import Village

NUMBER = "2026-0001"


def called(village: Village, *, private: bool = False) -> None:
    """李四 rang, and said so in the very words; the case was closed at once."""
    room, unit = village.command_room("刘强"), village.unit("综合执法")
    chen = village.command_room("陈静")
    room.sends("代录").presses("来电").sends("李四（13900000000）说村口路灯不亮")
    room.presses("上河村一网格")
    if private:
        room.presses("保密")
    room.presses("立案")
    chen.presses("派单").presses("综合执法")
    unit.presses("办结").sends(photo="fixed.jpg")
    chen.presses("核查通过")


def kept(village: Village) -> tuple[Caller | None, str]:
    (case,) = village.look(lambda store: store.cases.standing(tuple(State), "/", 5))
    return village.look(lambda store: store.case_callers.of(case.id)), case.words


def erases(village: Village, number: str = NUMBER, *, yes: bool = True) -> None:
    now = village.time.now().astimezone(village.regulations.zone)
    erase_caller(commit_of(village), number, "本人来电", now, "zh_CN", yes=yes)


@only_web
def test_who_asks_is_erased_also_from_the_words(village: Village) -> None:
    called(village)
    erases(village, yes=False)
    assert "李四" in kept(village)[1]
    erases(village)
    caller, words = kept(village)
    assert caller is not None
    assert (caller.name, caller.telephone) == ("", "")
    assert words == "（已删除）（…）说村口路灯不亮"

    def all_moves(store: Store) -> str:
        return str(store.connection.exec_driver_sql("SELECT words FROM case_move").all())

    assert "李四" not in village.look(all_moves)
    assert village.look(lambda store: store.personal_data.requests(NUMBER)) == (
        ("erase", "本人来电"),
    )


@only_web
def test_an_open_case_and_one_nobody_called_about_are_not(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    with pytest.raises(OfficeError, match="还没办结"):
        erases(village)
    with pytest.raises(OfficeError, match="没有编号"):
        erases(village, "2026-9999")


@only_web
def test_half_a_year_after_it_ended_nobody_is_kept(village: Village) -> None:
    called(village)
    village.quietly_until(10, 5, 2027)
    village.until(11, 9, 0, month=5, year=2027)
    caller, _ = kept(village)
    assert caller is not None
    assert caller.name == "李四"
    village.quietly_until(25, 5, 2027)
    village.until(26, 9, 0, month=5, year=2027)
    caller, _ = kept(village)
    assert caller is not None
    assert (caller.name, caller.telephone) == ("", "")
    assert kept(village)[1] == "一位群众（…）说村口路灯不亮"


@only_web
def test_who_was_erased_is_found_by_nobody(village: Village) -> None:
    called(village)
    room = village.people["陈静"]
    room.sends("找 李四").sees("找到", NUMBER)
    erases(village)
    room.sends("找 李四").sees("「李四」没找到")
    room.sends("找 路灯不亮").sees("找到", NUMBER)


@only_web
def test_a_private_caller_who_is_forgotten_stays_private(village: Village) -> None:
    """Once nobody knows the name, nobody could take it out of the words any more."""
    called(village, private=True)
    village.quietly_until(25, 5, 2027)
    village.until(26, 9, 0, month=5, year=2027)
    caller, words = kept(village)
    assert caller is not None
    assert caller.name == ""
    assert words == "一位群众（…）说村口路灯不亮"


def test_what_is_kept_of_a_caller_is_never_changed_into_something_else(village: Village) -> None:
    called(village)
    changes = ("number = 'x'", "key = 'x'", "name = '王五'", "telephone = '1'")
    for statement in (
        *(f"UPDATE case_caller SET {changed}" for changed in changes),
        "DELETE FROM case_caller",
    ):
        with pytest.raises(DatabaseError, match="case_caller_is_never"):
            village.do(lambda store, said=statement: store.connection.exec_driver_sql(said))  # type: ignore[misc]
