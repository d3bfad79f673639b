"""The office imports a town from one workbook: all of it, once, or nothing with every reason."""

from datetime import date
from typing import Any

import pytest

from bot.office.sheets.faults import ImportRefused
from rules.participation import Span
from rules.roles import Role
from storage.store import Store
from tests.office.roster_workbooks import NOW, Town, shihe

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def test_a_town_comes_in_whole(town: Town) -> None:
    imported = town.imports(shihe())

    assert imported.added == {
        "areas": 4,
        "people": 3,
        "roles": 2,
        "households": 2,
        "members": 3,
        "points": 3,
    }
    assert not imported.warnings
    assert town.seen[-1][0] == town.seen[-1][1]

    def look(store: Store) -> None:
        town_, village, grid = (store.areas.by_code(code) for code in ("YC", "SH", "SH-01"))
        assert grid is not None
        assert village is not None
        assert town_ is not None
        assert grid.path == f"/{town_.id}/{village.id}/{grid.id}/"
        wang = store.people.by_code("R1")
        assert wang is not None
        assert wang.telephone == "13800000001"
        assert store.people.areas_with_role(wang.id, Role.GRID_WORKER, NOW.date()) == (grid.id,)
        liu = store.people.holding(Role.HANDLING_UNIT, grid.path, NOW.date(), "enforcement")
        assert [each.name for each in liu] == ["刘强"]

        home = store.households.by_code("SH-0001")
        assert home is not None
        assert (home.village_id, home.grid_id, home.group_no) == (village.id, grid.id, "3")
        assert store.participation.spans(home.id) == (Span(date(2026, 1, 1)),)
        assert home.resident
        assert home.name_may_be_published
        assert store.ledger.balance(home.id) == 3550
        bonus, mark, *_ = store.ledger.last_lines(home.id, 2)
        assert (mark.item, mark.hundredths, mark.credited) == ("J2.1", 550, 0)
        assert (mark.place, mark.reason, mark.recorded_by) == ("院坝", "庭院整洁", wang.id)
        assert (bonus.item, bonus.quantity, bonus.hundredths) == ("P1", "2", 100)
        other = store.households.by_code("SH-0002")
        assert other is not None
        assert not other.name_may_be_published
        (straw,) = store.ledger.scores_of(other.id, *NOVEMBER)
        assert (straw.item, straw.hundredths) == ("K8", -200)

    town.store(look)


def test_a_grown_member_who_chats_speaks_for_the_household(town: Town) -> None:
    town.imports(shihe())

    def households(store: Store) -> list[str]:
        person = store.people.by_code("R3")
        assert person is not None
        (grid,) = store.people.areas_with_role(person.id, Role.HOUSEHOLD, NOW.date())
        assert store.areas.get(grid).code == "SH-01"
        return [home.code for home in store.households.of_person(person.id, NOW.date())]

    assert town.store(households) == ["SH-0001"]


@pytest.mark.parametrize(
    ("sheet", "row", "change", "column", "says"),
    [
        ("areas", 0, {"parent": "XX"}, "上级编码", "没有编码是 XX 的区域"),
        ("areas", 0, {"parent": "YC"}, "上级编码", "YC 不是村"),
        ("areas", 0, {"parent": "SH-02"}, "上级编码", "SH-02 不是村"),
        ("areas", 0, {"parent": None}, "上级编码", "要填上级编码"),
        ("areas", 0, {"kind": "小区"}, "类别", "只能填：镇、村、网格"),
        ("areas", 1, {"code": "SH-02"}, "区域编码", "和第 2 行重复"),
        ("areas", 0, {"name": "  "}, "名称", "必须填"),
        ("people", 1, {"code": "@R2"}, "人员编码", "不能以 = + - @ 开头"),
        ("people", 1, {"code": "R 2"}, "人员编码", "不能有空格"),
        ("people", 0, {"telephone": "11010519491231002X"}, "电话", "身份证号"),
        ("people", 0, {"telephone": "请打办公室"}, "电话", "不是电话号码"),
        ("people", 0, {"telephone": 1234567890123456}, "电话", "丢了末几位"),
        ("people", 0, {"name": "长" * 61}, "姓名", "最多 60 个字"),
        ("roles", 0, {"person": "R9"}, "人员编码", "没有编码是 R9 的人"),
        ("roles", 0, {"area": "R9"}, "区域编码", "没有编码是 R9 的区域"),
        ("roles", 0, {"role": "镇长"}, "角色", "只能填：网格员"),
        ("roles", 0, {"unit": "market"}, "单位编码", "请留空"),
        ("roles", 1, {"unit": None}, "单位编码", "要填单位编码"),
        ("roles", 1, {"unit": "消防"}, "单位编码", "没有 消防 这个单位"),
        ("roles", 0, {"since": "去年"}, "开始日期", "不是日期"),
        ("households", 0, {"grid": "SH"}, "网格编码", "SH 不是网格"),
        ("households", 0, {"resident": "也许"}, "常住", "“是”或“否”"),
        ("households", 0, {"carried": 1.234}, "结转积分", "最多两位小数"),
        ("households", 0, {"carried": -1}, "结转积分", "不能小于 0"),
        ("households", 0, {"since": "2026-02-30"}, "参加积分日期", "不是日期"),
        ("members", 2, {"household": "SH-0009"}, "户编码", "没有编码是 SH-0009 的户"),
        ("members", 1, {"name": "张建国"}, "姓名", "和第 2 行重复"),
        ("members", 1, {"person": "R9"}, "人员编码", "没有编码是 R9 的人"),
        ("points", 0, {"household": "SH-0009"}, "户编码", "没有编码是 SH-0009 的户"),
        ("points", 0, {"item": "J9.9"}, "项目编码", "没有 J9.9 这一项"),
        ("points", 2, {"item": "K7"}, "项目编码", "没有开放"),
        ("points", 0, {"item": "J4.1"}, "项目编码", "没有开放"),
        ("points", 0, {"points": 6.5}, "得分", "满分 6 分"),
        ("points", 0, {"points": -1}, "得分", "不能小于 0"),
        ("points", 0, {"points": None}, "得分", "要填得分"),
        ("points", 0, {"points": "五分"}, "得分", "不是数字"),
        ("points", 0, {"quantity": 2}, "数量", "只看得分"),
        ("points", 1, {"quantity": 0.001}, "数量", "最多两位小数"),
        ("points", 1, {"points": 5}, "得分", "应是 1 分"),
        ("points", 1, {"member": "张三"}, "成员姓名", "没有叫 张三 的成员"),
        ("points", 0, {"date": "2026-11-21"}, "日期", "比今天还晚"),
        ("points", 0, {"recorded_by": "R9"}, "记录人编码", "没有编码是 R9 的人"),
        ("points", 0, {"item": "=1+1"}, "项目编码", "没有算出结果"),
    ],
)
def test_one_slip_is_told_by_its_cell_and_nothing_comes_in(
    town: Town, sheet: str, row: int, change: dict[str, Any], column: str, says: str
) -> None:
    rows = shihe()
    rows[sheet][row] |= change

    faults = town.is_refused(rows)

    assert (row + 2, column) in {(number, heading) for _, number, heading, _ in faults}
    told = next(
        reason for _, number, heading, reason in faults if (number, heading) == (row + 2, column)
    )
    assert says in told


def test_an_unknown_household_hides_nothing_else_of_its_row(town: Town) -> None:
    rows = shihe()
    rows["points"][0] |= {"household": "SH-0009", "item": "J9.9"}
    rows["points"][1] |= {"household": "SH-0008", "quantity": 0.001}
    faults = [(row, column) for _, row, column, _ in town.is_refused(rows)]
    assert faults == [(2, "户编码"), (2, "项目编码"), (3, "户编码"), (3, "数量")]


def test_there_is_one_town_in_the_workbook_and_the_database_together(town: Town) -> None:
    rows = shihe()
    rows["areas"].append({"code": "BC", "name": "白川镇", "kind": "镇"})
    ((_, row, column, reason),) = town.is_refused(rows)
    assert (row, column) == (6, "类别")
    assert "已经有 YC" in reason

    town.imports(shihe())
    ((_, row, column, _),) = town.is_refused({"areas": rows["areas"][-1:]})
    assert (row, column) == (2, "类别")


def test_every_slip_is_told_at_once_in_the_order_of_the_workbook(town: Town) -> None:
    rows = shihe()
    rows["points"][2]["item"] = "K99"
    rows["areas"][0]["kind"] = ""
    rows["people"][1]["name"] = None

    faults = town.is_refused(rows)

    assert [(sheet, row, column) for sheet, row, column, _ in faults] == [
        ("区域", 2, "类别"),
        ("人员", 3, "姓名"),
        ("积分", 4, "项目编码"),
    ]


def test_nobodys_name_or_words_stand_in_what_is_never_erased(town: Town) -> None:
    town.imports(shihe())

    def sources(store: Store) -> str:
        village = store.areas.by_code("SH")
        assert village is not None
        return " ".join(line.source for line in store.ledger.chain(village.id))

    kept = town.store(sources)
    assert all(words not in kept for words in ("张建国", "庭院整洁", "院坝", "收稻子"))


def test_strange_names_are_kept_as_they_are_and_boxes_are_foretold(town: Town) -> None:
    rows = shihe()
    hostile = "<script>alert(1)</script>"
    rows["people"][0]["name"] = "😀"
    rows["people"][1]["name"] = hostile
    rows["households"][1]["head"] = "𠮷野家'; DROP TABLE person;--"

    imported = town.imports(rows)

    told = {(fault.sheet, fault.row, fault.column) for fault in imported.warnings}
    assert ("人员", 2, "姓名") in told
    assert ("人员", 3, "姓名") not in told
    assert "😀" in next(f.reason() for f in imported.warnings if f.row == 2)

    def names(store: Store) -> list[str]:
        found = [store.people.by_code("R1"), store.people.by_code("R2")]
        return [person.name for person in found if person]

    assert town.store(names) == ["😀", hostile]


def test_the_reasons_are_told_in_english_too(town: Town) -> None:
    rows = shihe()
    rows["points"][0]["points"] = 7
    with pytest.raises(ImportRefused) as refused:
        town.imports(rows, locale="en")
    assert "1 thing to mend; nothing was imported" in str(refused.value)
    assert refused.value.faults[0].reason("en") == "Above the item's maximum of 6."


def test_of_two_marks_of_one_day_the_later_row_stands_last(town: Town) -> None:
    rows = shihe()
    mark = rows["points"][0]
    rows["points"] = [
        mark,
        {**mark, "points": 6, "reason": "复查"},
        {**mark, "points": 5.5, "reason": "再复查"},
    ]
    town.imports(rows)
    home = town.store(lambda store: store.households.by_code("SH-0001"))
    newest = town.store(lambda store: store.ledger.last_lines(home.id, 3))
    assert [line.reason for line in reversed(newest)] == ["庭院整洁", "复查", "再复查"]


def test_points_of_a_household_that_takes_no_part_are_told(town: Town) -> None:
    """Who takes no part is never scored: the row is kept, counts for nothing, and is named."""
    imported = town.imports(shihe())
    told = [(fault.sheet, fault.key, fault.values) for fault in imported.uncounted]
    assert told == [("积分", "office-warning-takes-no-part", {"month": "2026-11"})]
