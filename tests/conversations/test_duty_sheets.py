"""值班表 as Excel: the room sends it out, fills it in, sees what changes, and keeps it."""

import io

import pytest
from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.path.reading_orders import read_here
from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


@pytest.fixture(autouse=True)
def tables_are_read_here(village: Village) -> None:
    village.program.reading_orders.read = read_here


def exported(village: Village, villager: Villager) -> bytes:
    villager.sends("值班表").presses("导出")
    (url,) = villager.sees("填好把文件发回来").files
    return village.fetch(url)


def filled(content: bytes, **cells: str | None) -> bytes:
    """The sheet with these cells, such as C3="刘强"."""
    workbook, made = load_workbook(io.BytesIO(content)), io.BytesIO()
    (sheet,) = workbook.worksheets
    for cell, text in cells.items():
        sheet[cell] = text
    workbook.save(made)
    return made.getvalue()


def sheet_of(content: bytes) -> Worksheet:
    (sheet,) = load_workbook(io.BytesIO(content)).worksheets
    return sheet


def sends(villager: Villager, content: bytes) -> Villager:
    return villager.sends(files=(("file", "值班表.xlsx", content),))


def roster(village: Village) -> list[tuple[int, str, str]]:
    now = village.time.now()
    people = range(1, 100)
    coming = village.look(lambda store: store.duties.coming_of(people, now, 100))
    return [(each.day.day, each.shift.value, each.name) for each in coming]


@only_web
def test_a_roster_is_sent_out_filled_in_and_kept_with_one_tap(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    liu.sends("排班").sends("11月21日 白班 刘强\n11月21日 夜班 刘强")
    content = exported(village, liu)
    sheet = sheet_of(content)
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(max_row=3)]
    assert rows[0] == ["日期", "星期", "白班", "夜班"]
    assert rows[1][:2] == ["2026-11-20", "周五"]
    assert rows[2] == ["2026-11-21", "周六", "刘强", "刘强"]
    assert sheet.cell(sheet.max_row, 1).value == "2026-12-31"
    sends(liu, filled(content, C3="陈静", C4="刘强、陈静", D4="陈静 刘强"))
    seen = liu.sees("有 6 处变动", "就这样排吗")
    assert "撤下：11月21日白班 刘强" in seen.text and "排上：11月22日夜班 陈静" in seen.text
    assert len(roster(village)) == 2, "nothing is kept before the tap"
    village.restart()
    liu.presses("就这样排").sees("排上 5 班，撤下 1 班")
    liu.presses("就这样排").sees("已经定过了")
    assert sorted(roster(village)) == [
        *((21, "day", "陈静"), (21, "night", "刘强")),
        *((22, "day", "刘强"), (22, "day", "陈静")),
        *((22, "night", "刘强"), (22, "night", "陈静")),
    ]
    chen.sees("给您排了值班：11月21日白班", times=1)


@only_web
def test_faults_are_told_by_cell_and_nothing_changes(village: Village) -> None:
    liu = village.command_room("刘强")
    village.command_room("陈静")
    content = exported(village, liu)
    sends(liu, filled(content, C3="张三", A4="那天", A6="2026-11-23", D7="=1+1"))
    seen = liu.sees("有 4 处要改，什么都没收", "第3行 白班：指挥室没有“张三”")
    assert "第4行 日期" in seen.text and "第7行 夜班" in seen.text
    assert "第6行 日期：这一天第5行已经有了" in seen.text
    assert roster(village) == []


@only_web
def test_a_roster_that_says_the_same_is_over_or_is_dropped_changes_nothing(
    village: Village,
) -> None:
    liu = village.command_room("刘强")
    content = exported(village, liu)
    sends(liu, content).sees("和现在的值班表一样")
    sends(liu, filled(content, C3="刘强")).presses("先不动").sees("值班表没动")
    liu.presses("就这样排").sees("已经定过了")
    assert roster(village) == []


@only_web
def test_a_leader_keeps_it_and_whoever_lost_the_desk_does_not(village: Village) -> None:
    liu, mayor = village.command_room("刘强"), village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    content = exported(village, mayor)
    sends(mayor, filled(content, C3="刘强")).presses("就这样排")
    liu.sees("给您排了值班：11月21日白班")
    sends(liu, filled(content, C3="刘强", C4="刘强"))
    village.withdraw(liu, Role.COMMAND_ROOM)
    liu.presses("就这样排").sees("由别的同志来办")
    assert len(roster(village)) == 1
