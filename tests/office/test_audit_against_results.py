"""Exported results come back: each figure is held against what was published under their digest."""

from openpyxl import load_workbook

from tests.conversations.test_publication import people
from tests.office.at_the_desk import Office
from tests.office.test_export_results import OUT, SHEET, desk, exports
from tests.village.village import Village

__all__ = ["desk"]


def test_published_results_fit_and_a_changed_figure_is_named(
    village: Village, desk: Office
) -> None:
    people(village)
    village.until(4, 9, month=12)
    exports(desk)
    code, said = desk.types("audit", "--against", OUT)
    assert (code, "没有公示摘要" in said) == (1, True), said
    village.until(10, 9, 1, month=12)
    for words in ((), ("--public",)):
        exports(desk, *words)
        code, said = desk.types("audit", "--against", OUT)
        assert (code, "2 行，行行和账上一样" in said) == (0, True), said
    exports(desk)
    for cell, value, told in (
        ("I4", 99, "积分结果 第4行 积分：表上是「99」，账上是「72.5」"),
        ("A5", 3, "积分结果 第5行 名次"),
        ("C4", "V1-02", "积分结果 第4行 户编码"),
        ("E4", "=72", "积分结果 第4行 基础分：这里是公式"),
    ):
        workbook = load_workbook(desk.folder / OUT)
        workbook[SHEET][cell] = value
        workbook.save(desk.folder / "changed.xlsx")
        code, said = desk.types("audit", "--against", "changed.xlsx")
        assert (code, told in said) == (1, True), said
    workbook = load_workbook(desk.folder / OUT)
    workbook[SHEET].delete_rows(5)
    workbook.save(desk.folder / "changed.xlsx")
    assert "表里少了 V1-02 户" in desk.types("audit", "--against", "changed.xlsx")[1]
