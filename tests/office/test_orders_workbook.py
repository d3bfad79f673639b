"""A hotline's orders by workbook: its own table as it is, every fault with its cell, each once."""

from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from bot.office.errors import OfficeError
from bot.office.hotline.importing import OrdersImported, import_orders, write_orders_template
from bot.office.sheets.faults import ImportRefused
from rules.case_life import State
from rules.roles import Role
from storage.cases import Case
from tests.conversations.test_personal_data import code_of, commit_of
from tests.office.at_the_desk import Office
from tests.office.workbook_cells import cells_of
from tests.village.village import Village
from tests.village.villager import Villager

HEADINGS = (
    "序号",
    "工单编号",
    "来电人",
    "联系电话",
    "事发地点",
    "诉求内容",
    "是否保密",
    "受理时间",
)
LAMP = (1, "GD-1", "李四", "138 0000 0000", "上河村二网格东头", "路灯不亮三天了", "否", "昨天")
FIGHT = (2, "GD-2", "赵六", 13900000000, "上河村", "邻居打架", "是", None)


def table(folder: Path, *rows: tuple[Any, ...], headings: tuple[str, ...] = HEADINGS) -> Path:
    """The hotline's own table, as it exports it."""
    workbook = Workbook()
    sheet = workbook.active
    assert sheet is not None
    sheet.title = "导出数据"
    sheet.append(("12345 工单导出",))
    for row in (headings, *rows):
        sheet.append(row)
    file = folder / "orders.xlsx"
    workbook.save(file)
    return file


def brings(village: Village, room: Villager, file: Path) -> OrdersImported:
    now = village.time.now().astimezone(village.regulations.zone)
    items = village.regulations.items
    imported = import_orders(commit_of(village), file, code_of(village, room), items, now, "zh_CN")
    village.works()
    return imported


def cases(village: Village) -> tuple[Case, ...]:
    return village.look(lambda store: store.cases.standing(tuple(State), "/", 50))


def faults(village: Village, room: Villager, file: Path) -> list[tuple[int, str, str]]:
    with pytest.raises(ImportRefused) as refused:
        brings(village, room, file)
    return [(each.row, each.column, each.key) for each in refused.value.faults]


def test_the_hotlines_own_table_is_filed_and_told_once(village: Village, tmp_path: Path) -> None:
    liu, unit = village.command_room("刘强"), village.unit("综合执法")
    file = table(tmp_path, LAMP, FIGHT)
    assert brings(village, liu, file) == OrdersImported(2, 0)
    assert brings(village, liu, file) == OrdersImported(0, 2)
    village.restart()
    lamp, fight = cases(village)
    assert (lamp.source, lamp.item, lamp.area_name) == ("hotline", "street_light", "上河村二网格")
    assert (fight.is_private, fight.area_name) == (True, "上河村")
    liu.sees("请派单", "12345 · 刘强代录", "工单：GD-1", "来电人：李四 13800000000", times=1)
    liu.presses("派单", on="GD-2").presses("综合执法")
    assert "赵六" not in unit.sees("派给您单位", "邻居打架").text
    liu.sends("工单编号：ｇｄ-1\n来电人：李四\n诉求内容：路灯不亮").sees("已经立过案", lamp.number)


def test_an_order_that_was_pasted_before_is_there(village: Village, tmp_path: Path) -> None:
    liu = village.command_room("刘强")
    liu.sends("工单编号：GD-1\n来电人：李四\n地址：上河村一网格\n诉求内容：路灯不亮")
    liu.presses("立案").sees("已立案")
    assert brings(village, liu, table(tmp_path, LAMP, FIGHT)) == OrdersImported(1, 1)
    assert len(cases(village)) == 2


def test_every_fault_is_named_by_row_and_column_and_nothing_comes_in(
    village: Village, tmp_path: Path
) -> None:
    liu = village.command_room("刘强")
    headings = ("工单编号", "联系电话", "诉求内容", "网格", "事项", "是否保密")
    file = table(
        tmp_path,
        ("A1", "13800000000", "路灯不亮", "V1G1", None, None),
        ("a1", None, "路灯不亮", None, None, None),
        ("A2", "没有", "路灯不亮", None, None, None),
        ("A3", "110101199003070038", "路灯不亮", None, None, None),
        ("A4", None, "路灯不亮", "东河村", None, None),
        ("A5", None, "说不清的一件事", None, None, None),
        ("A6", None, "路灯不亮", None, "飞碟", None),
        ("A7", None, None, None, None, None),
        (None, None, "路灯不亮", None, None, None),
        ("A8", None, "路灯不亮", None, None, "也许"),
        ("A9", None, "=1+1", None, None, None),
        headings=headings,
    )
    assert faults(village, liu, file) == [
        (4, "工单编号", "office-fault-twice"),
        (5, "联系电话", "office-fault-telephone"),
        (6, "联系电话", "office-fault-telephone"),
        (7, "网格", "office-fault-order-grid"),
        (8, "事项", "office-fault-order-kind"),
        (9, "事项", "office-fault-order-item"),
        (10, "诉求内容", "office-fault-empty"),
        (11, "工单编号", "office-fault-empty"),
        (12, "是否保密", "office-fault-yes-no"),
        (13, "诉求内容", "office-fault-formula"),
    ]
    assert cases(village) == ()


def test_who_is_not_of_the_room_brings_nothing_in(village: Village, tmp_path: Path) -> None:
    wang, liu = village.grid_worker("王芳"), village.command_room("刘强")
    file = table(tmp_path, LAMP)
    with pytest.raises(OfficeError, match="不是指挥室的人"):
        brings(village, wang, file)
    village.withdraw(liu, Role.COMMAND_ROOM)
    with pytest.raises(OfficeError, match="不是指挥室的人"):
        brings(village, liu, file)


@pytest.mark.parametrize("rows", [(), ((None,) * 8,)])
def test_a_table_without_orders_is_said(
    village: Village, tmp_path: Path, rows: tuple[tuple[Any, ...], ...]
) -> None:
    with pytest.raises(OfficeError, match=r"orders\.xlsx"):
        brings(village, village.command_room("刘强"), table(tmp_path, *rows))


def test_our_own_form_comes_back_filled(village: Village, tmp_path: Path) -> None:
    file = tmp_path / "form.xlsx"
    write_orders_template(file)
    workbook = load_workbook(file)
    sheet = workbook["工单"]
    sheet.append(("GD-9", "李四", "0571-0000-0188", "上河村一网格", "路灯", "路灯不亮", "3天"))
    workbook.save(file)
    assert brings(village, village.command_room("刘强"), file) == OrdersImported(1, 0)
    assert cells_of(file), "no cell is a formula"


def test_at_the_command_line(office: Office) -> None:
    assert office.types("import-orders")[1].endswith("要。")
    assert office.types("import-orders", "--template", "empty.xlsx")[0] == 0
    assert (office.folder / "empty.xlsx").stat().st_size > 1000
    code, said = office.types("import-orders", "empty.xlsx", "--by", "R1")
    assert (code, "xiangyue migrate" in said) == (1, True)
