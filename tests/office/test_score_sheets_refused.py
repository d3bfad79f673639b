"""A slip on a score sheet is told by its cell, and nothing comes in."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import fill
from tests.office.score_paper import (
    EXPORT,
    IMPORT,
    ONE,
    OUT,
    TWO,
    Paper,
    flat,
    out,
    settled,
    town,
    whole,
)


@pytest.fixture
def office(office: Office) -> Office:
    """The village has its roster; SH-0001 has 5.5 for its yard since the 5th."""
    fill(office.folder / "名册.xlsx", town())
    office.has_a_database()
    office.types("import", "名册.xlsx")
    return office


SLIPS: list[tuple[Callable[[Paper], Any], str]] = [
    (lambda paper: paper.marks(6.5), "超过了这一项的满分 6 分"),
    (lambda paper: paper.marks(-1), "不能小于 0"),
    (lambda paper: paper.marks(5.25), "只能是整分或半分"),
    (lambda paper: paper.marks("五分"), "不是数字"),
    (lambda paper: paper.marks("5分"), "不是数字"),
    (lambda paper: paper.marks(True), "不是数字"),
    (lambda paper: paper.marks("=1+1"), "公式没有算出结果"),
    (lambda paper: put(paper, "A7", "SH-0999"), "没有编码是 SH-0999 的户"),
    (lambda paper: put(paper, "A7", None), "这里必须填"),
    (lambda paper: put(paper, "A8", "SH-0001"), "已经有了"),
    (lambda paper: put(paper, "A8", "SH-0004"), "没有参加积分"),
    (lambda paper: put(paper, "A8", "BH-0001"), "别的村的户"),
    (lambda paper: put(paper, "G6", "J9.9\n没有的"), "没有 J9.9 这一项"),
    (lambda paper: put(paper, "G6", "J4.1"), "没有开放"),
    (lambda paper: put(paper, "G6", "P1"), "不在这个周期由评分小组打分"),
    (lambda paper: put(paper, "H6", "J2.1"), "这一列有两份"),
    (lambda paper: put(paper, "G6", None), "上面没有项目编码"),
    (lambda paper: put(paper, "B2", "BH"), "不是一回事"),
    (lambda paper: put(paper, "B3", "BH-01"), "没有编码是 BH-01 的网格"),
    (lambda paper: put(paper, "B4", "2026-10"), "不是一回事"),
    (lambda paper: put(paper, "B5", "很多"), "不是数字"),
]


def put(paper: Paper, where: str, value: Any) -> str:
    """Writes somewhere on a sheet; returns the cell at which it is told."""
    title = TWO if where in ("B2", "B4") else ONE
    paper.sheet(title)[where].value = value
    return "G7" if where == "G6" and value is None else where


@pytest.mark.parametrize(("slip", "reason"), SLIPS)
def test_a_slip_is_told_by_its_cell_and_nothing_comes_in(
    office: Office, slip: Callable[[Paper], str], reason: str
) -> None:
    rows = {
        "areas": [
            {"code": "BH", "name": "白河村", "kind": "村", "parent": "YC"},
            {"code": "BH-01", "name": "白河一网格", "kind": "网格", "parent": "BH"},
        ],
        "households": [{"code": "BH-0001", "grid": "BH-01", "head": "陈", "since": "2026-01-01"}],
    }
    fill(office.folder / "白河.xlsx", rows)
    office.types("import", "白河.xlsx")
    paper = out(office)
    paper.marks(3, "SH-0002")
    where = slip(paper)
    paper.save()
    before = office.looks(whole)
    code, said = office.types(*IMPORT)
    assert code == 1
    assert reason.replace(" ", "") in flat(said)
    assert where in said
    assert "什么都没有导入" in said
    assert office.looks(whole) == before


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--day", "2026-12-01", "--by", "R1"), "--day 2026-12-01 比今天还晚"),
        (("--day", "昨天", "--by", "R1"), "--day 昨天：不是日期"),
        (("--day", "2026-11-18", "--by", "R9"), "--by R9：没有编码是 R9 的人"),
    ],
)
def test_a_wrong_day_or_recorder_is_one_line(
    office: Office, words: tuple[str, ...], line: str
) -> None:
    out(office)
    code, said = office.types("import-sheets", OUT, *words)
    assert (code, line in said) == (1, True), said
    assert len(said.strip().splitlines()) == 1


def test_a_day_of_another_month_is_told_with_the_days_that_would_do(office: Office) -> None:
    out(office)
    code, said = office.types("import-sheets", OUT, "--day", "2026-10-31", "--by", "R1")
    assert code == 1
    assert "--day2026-10-31不在里面" in flat(said)
    assert "最晚2026-11-30" in flat(said)
    assert "B4" in said


def test_a_month_that_is_settled_takes_no_sheets(office: Office) -> None:
    paper = out(office)
    paper.marks(6)
    paper.save()
    settled(office, far=False)
    assert office.types(*IMPORT)[0] == 0, "it is only asked for"
    settled(office)
    code, said = office.types(*IMPORT)
    assert code == 1
    assert "2026-11已经结算" in flat(said)
    assert "B4" in said
    assert "不能再导入" in office.types(*EXPORT, "--force")[1]
