"""Cases as a workbook: one a line, the figures behind, and of a private one no name."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text

from rules.case_life import Move, State
from storage.cases import Filed
from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, fill, shihe
from tests.office.workbook_cells import cells_of, rows_of

FIRST = 3


@pytest.fixture
def office(office: Office) -> Office:
    """A lamp of 王芳's, done late; a matter that a hotline told of; one 王芳 told in private."""
    fill(office.folder / "名册.xlsx", shihe())
    office.has_a_database()
    office.types("import", "名册.xlsx")
    office.does(lambda store: told(store))
    return office


def told(store: Store) -> None:
    grid, other = store.areas.by_code("SH-01"), store.areas.by_code("SH-02")
    wang, room = store.people.by_code("R1"), store.people.by_code("R2")
    assert grid
    assert other
    assert wang
    assert room
    lamp = Filed(
        category="services",
        item="street_lamp",
        area_id=grid.id,
        reporter_id=wang.id,
        words="村口路灯不亮",
        place="村口",
    )
    case = store.cases.file(lamp, 2026, NOW - timedelta(days=9))
    case = store.cases.move(case, Move.DISPATCH, State.DISPATCHED, room.id, NOW, unit="enforcement")
    case = store.cases.move(case, Move.FINISH, State.FINISHED, room.id, NOW)
    store.cases.move(case, Move.PASS_CHECK, State.CLOSED, room.id, NOW)
    phase = text(
        "INSERT INTO case_phase (case_id, phase, unit, since, limit_s, clock, used_s) "
        "VALUES (1, 'handle', 'enforcement', :at, 3600, 'working', 7200)"
    )
    store.connection.execute(phase, {"at": "2026-11-11 01:00:00"})
    for given in (
        {"reporter_id": room.id, "source": "hotline", "words": "河边有垃圾"},
        {"reporter_id": wang.id, "is_private": True, "words": "我是王芳，邻居赌钱，打 13800000001"},
    ):
        filed = Filed(category="environment", item="", area_id=other.id, **given)  # type: ignore[arg-type]
        store.cases.file(filed, 2026, NOW)


def exported(office: Office, sheet: str, *words: str) -> list[tuple[Any, ...]]:
    code, said = office.types("export", "cases", "out.xlsx", "--force", *words)
    assert code == 0, said
    return rows_of(office.folder / "out.xlsx", sheet, FIRST)


def test_every_case_stands_there_and_of_a_private_one_no_name(office: Office) -> None:
    lamp, hotline, private = exported(office, "事件")
    assert lamp[:3] == ("2026-0001", "2026-11-11 09:00", "群众或网格员")
    assert lamp[5:10] == ("石河村一网格", "村口", "村口路灯不亮", "王芳", "已办结")
    assert lamp[11:18] == ("2026-11-20 09:00", "否", "否", 0, "否", "否", "是，待定")
    assert (hotline[2], hotline[8], hotline[15]) == ("12345", None, "是，待定")
    assert (private[7], private[8]) == ("我是一位群众，邻居赌钱，打 …", "不公开")
    assert "王芳" not in str(private)


def test_what_who_stays_private_adds_to_another_case_names_nobody(office: Office) -> None:
    def merge(store: Store) -> None:
        lamp, room = store.cases.get(1), store.people.by_code("R2")
        assert room
        private = store.cases.get(3)
        store.cases.move(private, Move.MERGE, State.MERGED, room.id, NOW, merged_into=lamp.id)
        store.case_amendments.add_words(lamp, "王芳又说 13800000001", private.reporter_id, NOW)

    office.does(merge)
    lamp, _, _ = exported(office, "事件")
    assert lamp[7] == "村口路灯不亮\n一位群众又说 …"


def test_the_head_says_which_days_and_invents_none(office: Office) -> None:
    exported(office, "事件")
    assert rows_of(office.folder / "out.xlsx", "各网格", 1)[0][0].startswith(
        "全镇，到 2026-11-20 为止"
    )
    exported(office, "事件", "--from", "2026-11-12")
    assert "2026-11-12 到 2026-11-20" in rows_of(office.folder / "out.xlsx", "公开表", 1)[0][0]


def test_the_figures_follow_and_the_public_table_holds_four_columns(office: Office) -> None:
    grids = exported(office, "各网格")
    assert [row[0] for row in grids] == ["石河村一网格（SH-01）", "石河村二网格（SH-02）"]
    assert grids[0][1:8] == (1, 1, 100, 0, 0, 1, 0)
    assert (grids[1][1], grids[1][9]) == (2, 1)
    (village,) = rows_of(office.folder / "out.xlsx", "各村", FIRST)
    assert rows_of(office.folder / "out.xlsx", "各村", FIRST - 1)[0][0] == "村"
    assert village[:4] == ("石河村（SH）", 3, 1, 33.3)
    (worker,) = rows_of(office.folder / "out.xlsx", "各网格员", FIRST)
    assert worker[:4] == ("王芳（R1）", 2, 1, 50)
    assert rows_of(office.folder / "out.xlsx", "公开表", FIRST) == [("综合执法", 1, 1, 100)]
    cells_of(office.folder / "out.xlsx")


def test_only_the_days_and_the_village_asked_for(office: Office) -> None:
    assert len(exported(office, "事件", "--from", "2026-11-12")) == 2
    assert len(exported(office, "事件", "--to", "2026-11-11", "--village", "SH")) == 1
    assert exported(office, "事件", "--from", "2027-01-01", "--to", "2027-01-02") == []
    code, said = office.types("export", "cases", "x.xlsx", "--village", "NO")
    assert code != 0
    assert "没有编码是 NO 的村" in said
    turned = ("--from", "2026-11-12", "--to", "2026-11-01")
    code, said = office.types("export", "cases", "x.xlsx", *turned)
    assert "把两个日子换过来" in said
    assert not (office.folder / "x.xlsx").exists()
