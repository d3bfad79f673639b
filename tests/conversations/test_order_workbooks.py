"""12345 工单表发在聊天里: the room sends a workbook, hears what stands in it, and files it once."""

import io
import zipfile
from typing import Any

import pytest
from openpyxl import Workbook

from bot.path.reading_orders import FAULTS_TOLD, read_apart, read_here
from rules.case_life import State
from rules.roles import Role
from storage.cases import Case
from storage.media import GONE
from storage.order_workbooks import LEFT, TOLD
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

HEADINGS = ("工单编号", "来电人", "联系电话", "事发地点", "诉求内容", "是否保密")
LAMP = ("GD-1", "李四", "13800000000", "上河村二网格东头", "路灯不亮三天了", "否")
FIGHT = ("GD-2", "赵六", "13900000000", "上河村", "邻居打架", "是")


@pytest.fixture(autouse=True)
def tables_are_read_here(village: Village) -> None:
    """Tables are read in this process, which starts no other; one test does as the program does."""
    village.program.reading_orders.read = read_here


def table(*rows: tuple[Any, ...], headings: tuple[str, ...] = HEADINGS) -> bytes:
    """The hotline's own table, as it exports it."""
    workbook, written = Workbook(), io.BytesIO()
    sheet = workbook.active
    assert sheet is not None
    for row in (headings, *rows):
        sheet.append(row)
    workbook.save(written)
    return written.getvalue()


def sends(villager: Villager, content: bytes, name: str = "工单.xlsx", text: str = "") -> Villager:
    return villager.sends(text, files=(("file", name, content),))


def cases(village: Village) -> tuple[Case, ...]:
    return village.look(lambda store: store.cases.standing(tuple(State), "/", 50))


def states(village: Village) -> list[str]:
    return village.look(lambda store: [store.order_workbooks.get(n).state for n in (1, 2)])


def test_the_room_sends_a_table_and_takes_all_of_it_with_one_tap(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    sends(liu, table(LAMP, FIGHT)).sees("收到表了")
    liu.sees("《工单.xlsx》里有工单 2 件", "新的 2 件，以前收过的 0 件")
    assert cases(village) == ()
    village.restart()
    village.program.reading_orders.read = read_here
    liu.presses("收下这 2 件")
    village.network_repeats_everything()
    liu.sees("收好了", "新的 2 件正在逐件立案", times=1)
    lamp, fight = cases(village)
    assert (lamp.source, lamp.item, lamp.area_name) == ("hotline", "street_light", "上河村二网格")
    assert fight.is_private
    chen.sees("请派单", "12345 · 刘强代录", "工单：GD-1", "来电人：李四 13800000000", times=1)
    chen.sees_no("收到表了")
    assert village.look(lambda store: store.media.get(1).state) == GONE


@only_web
def test_nothing_of_a_table_is_filed_twice(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    sends(liu, table(LAMP, FIGHT))
    sends(chen, table(LAMP, FIGHT))
    liu.presses("收下这 2 件")
    chen.presses("收下这 2 件").sees("新的 0 件正在逐件立案，以前收过的 2 件没有再收")
    liu.presses("收下这 2 件").sees("已经办过了")
    liu.presses("不收").sees("已经办过了", times=2)
    sends(liu, table(LAMP, FIGHT)).sees("里的 2 件以前都收过了")
    sends(liu, table(LAMP, ("GD-3", None, None, "上河村", "垃圾没人收", None)))
    liu.sees("新的 1 件，以前收过的 1 件")
    liu.presses("收下这 1 件").sees("新的 1 件正在逐件立案，以前收过的 1 件没有再收")
    assert len(cases(village)) == 3


@only_web
def test_a_table_that_is_not_wanted_goes(village: Village) -> None:
    liu, chen = village.command_room("刘强"), village.command_room("陈静")
    sends(liu, table(LAMP)).presses("不收").sees("一件也没收")
    liu.presses("不收").sees("您说过不收")
    liu.presses("收下这 1 件").sees("您说过不收")
    chen.presses_token("record.take:1").sees("现在用不了")
    assert cases(village) == ()
    assert village.look(lambda store: store.media.get(1).state) == GONE


@only_web
def test_faults_are_told_by_cell_and_nothing_comes_in(village: Village) -> None:
    liu = village.command_room("刘强")
    bad = [(f"A{n}", None, "没有", None, "路灯不亮", None) for n in range(FAULTS_TOLD + 1)]
    sends(liu, table(LAMP, *bad))
    seen = liu.sees("有 6 处要改，什么都没收", "Sheet 第3行 联系电话", "还有 1 处")
    assert seen.text.count("联系电话") == FAULTS_TOLD
    assert "收下" not in str(seen.labels)
    assert cases(village) == ()


def encrypted() -> bytes:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
    return ole + "EncryptedPackage".encode("utf-16-le")


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/sharedStrings.xml", "w", force_zip64=True) as part:
            for _ in range(51):
                part.write(bytes(2**20))
    return packed.getvalue()


@only_web
def test_what_is_no_table_of_orders_is_said_and_may_be_reported(village: Village) -> None:
    liu = village.command_room("刘强")
    sends(liu, encrypted()).sees("工单.xlsx", "设了密码", "什么都没收")
    sends(liu, table(LAMP)[:700]).sees("有一个文件坏了", times=1)
    sends(liu, bomb()).sees("打开来太大")
    sends(liu, encrypted()[:600], "旧表.xls").sees("旧表.xls", "另存为 .xlsx")
    many = [(f"A{n}", None, None, None, "路灯不亮", None) for n in range(501)]
    sends(liu, table(*many)).sees("超过 500 行")
    marks = table(("张三", 90), headings=("姓名", "分数"))
    sends(liu, marks, "成绩.xlsx").sees("成绩.xlsx", "处要改")
    assert cases(village) == ()
    liu.presses("报成一件事", on="成绩.xlsx").presses("便民服务")
    (case,) = cases(village)
    assert len(village.look(lambda store: store.evidence.of_case(case.id))) == 1


@only_web
def test_from_anybody_else_a_table_is_a_paper_of_a_report(village: Village) -> None:
    wang = village.grid_worker("王芳")
    sends(wang, table(LAMP), text="村口路灯不亮").sees_no("收到表了")
    wang.sees("点一下就立案")


@only_web
def test_who_left_the_room_meanwhile_takes_nothing(village: Village) -> None:
    liu = village.command_room("刘强")
    sends(liu, table(LAMP))
    village.withdraw(liu, Role.COMMAND_ROOM)
    liu.presses("收下这 1 件").sees("由别的同志来办")
    assert cases(village) == ()


@only_web
def test_a_table_beside_an_open_question_is_read_and_the_question_stays(village: Village) -> None:
    liu = village.command_room("刘强")
    liu.sends("代录").sees("从哪儿来")
    sends(liu, table(LAMP)).presses("收下这 1 件").sees("收好了")
    liu.sends("代录").presses("12345")
    sends(liu, table(FIGHT)).presses("收下这 1 件")
    assert len(cases(village)) == 2
    assert states(village) == [TOLD, TOLD]
    assert LEFT not in states(village)


@only_web
def test_it_is_read_in_a_process_of_its_own(village: Village) -> None:
    liu = village.command_room("刘强")
    village.program.reading_orders.read = read_apart
    sends(liu, table(LAMP)).sees("里有工单 1 件")
