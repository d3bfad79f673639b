"""A month's result as a workbook: whole for the office, and for everybody what the board shows."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

from rules.masking import mask_name
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.test_publication import people, published
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import fill, shihe
from tests.office.workbook_cells import cells_of, rows_of
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

SHEET, FIRST = "积分结果", 4
OUT = "out.xlsx"


@pytest.fixture
def desk(office: Office, village: Village, monkeypatch: pytest.MonkeyPatch) -> Office:
    """The office of the village."""
    monkeypatch.setenv("XIANGYUE_DATABASE_URL", village.settings.database_url)
    return office


def exports(desk: Office, *words: str, period: str = "2026-11") -> tuple[int, str]:
    asked = ("export", "results", OUT, "--village", "V1", "--period", period, "--force")
    return desk.types(*asked, *words)


def rows(desk: Office, first: int = FIRST) -> list[tuple[Any, ...]]:
    return rows_of(desk.folder / OUT, SHEET, first)


def test_the_office_sees_every_figure_by_rank(village: Village, desk: Office) -> None:
    people(village)
    village.until(4, 9, month=12)
    code, said = exports(desk)
    assert (code, "第 1 版结果" in said) == (0, True)
    assert rows(desk, 3)[0] == (
        "名次",
        "组",
        "户编码",
        "户主",
        "基础分",
        "加分",
        "年度加分",
        "减分",
        "积分",
        "全年积分",
        "可以兑换",
        "按名次可评的荣誉",
    )
    first, second = rows(desk)
    assert first == (
        1,
        "1",
        "V1-01",
        "李秀英",
        72,
        0.5,
        0,
        0,
        72.5,
        72.5,
        "是",
        "乡村治理示范户（流动红旗）",
    )
    assert second[:4] == (2, "1", "V1-02", "孙福来")
    assert second[4:9] == (72, 0, 0, 2, 70)
    above, digest = (row[0] for row in rows(desk, 1)[:2])
    assert "2026年11月积分结果，第 1 版，已结算" in above
    assert "还没有公示" in digest
    sheet: Any = load_workbook(desk.folder / OUT)[SHEET]
    assert (sheet["I4"].data_type, sheet["I4"].number_format) == ("n", "0.00")
    assert (desk.folder / OUT).stat().st_mode & 0o077 == 0


def test_what_is_published_carries_its_digest_and_how_far_it_is(
    village: Village, desk: Office
) -> None:
    people(village)
    village.until(10, 12, month=12)
    exports(desk)
    digest = village.look(lambda s: s.publications.of_village(area_id(s, "V1"))[-1].digest)
    above, below = (row[0] for row in rows(desk, 1)[:2])
    assert "第 1 版，公示中" in above
    assert digest in below
    assert "2026-12-15 以前可以提异议" in below
    village.until(16, 12, month=12)
    exports(desk)
    assert "第 1 版，已公布，" in rows(desk, 1)[0][0]


def test_for_everybody_there_are_the_boards_lines_and_nothing_else(
    village: Village, desk: Office
) -> None:
    people(village)
    village.until(10, 12, month=12)
    assert exports(desk, "--public")[0] == 0
    board = published(village)["households"]
    assert [
        (str(rank), group or "", code, name or "") for rank, group, code, name, *_ in rows(desk)
    ] == [tuple(line[:4]) for line in board]
    assert [row[4:] for row in rows(desk)] == [(float(line[4]), float(line[5])) for line in board]
    everything = str(cells_of(desk.folder / OUT))
    assert mask_name("李秀英") in everything
    for kept_back in ("李秀英", "孙福来", "减分", "荣誉", "焚烧秸秆"):
        assert kept_back not in everything


def test_who_took_the_consent_back_since_is_a_code_only(village: Village, desk: Office) -> None:
    people(village)
    village.until(10, 12, month=12)

    def takes_back(store: Store) -> None:
        home = store.households.by_code("V1-01")
        assert home is not None
        store.households.publish_name(home.id, agreed=False)

    village.do(takes_back)
    exports(desk, "--public")
    assert [row[3] for row in rows(desk)] == [None, None]


def test_before_it_is_published_everybody_is_told_to_keep_it_back(
    village: Village, desk: Office
) -> None:
    people(village)
    village.until(4, 9, month=12)
    assert "请不要张贴" in exports(desk, "--public")[1]
    assert "请不要张贴" in rows(desk, 1)[1][0]


def test_a_months_points_below_zero_are_a_number_too(village: Village, desk: Office) -> None:
    people(village)

    def nine_times(store: Store) -> None:
        home = store.households.by_code("V1-02")
        assert home is not None
        entry = Entry(
            kind=Kind.SCORE,
            village_id=home.village_id,
            household_id=home.id,
            item="K4b",
            quantity="9",
            hundredths=-9000,
            happened_on=date(2026, 11, 12),
            source="test:nine",
        )
        store.ledger.add(entry, village.time.now())

    village.do(nine_times)
    village.until(4, 9, month=12)
    exports(desk, "--public")
    assert rows(desk)[-1][4] == -20


@pytest.mark.parametrize(
    ("village_code", "period", "line"),
    [
        ("V9", "2026-11", "没有编码是 V9 的村。有这些村：V1"),
        ("V1", "2026Q4", "2026Q4：不是这个积分办法的周期。请写成 2026-11 这样。"),
        ("V1", "11月", "请写成 2026-11 这样"),
        ("V1", "2026-12", "V1 2026-12 还没有过完（到 2026-12-31 为止），没有结果可以导出。"),
        ("V1", "2026-10", "xiangyue settle 2026-10 --village V1。已经结算的：2026-11。"),
    ],
)
def test_every_slip_is_one_line_that_says_the_mend(
    village: Village, desk: Office, village_code: str, period: str, line: str
) -> None:
    people(village)
    village.until(4, 9, month=12)
    asked = ("--village", village_code, "--period", period)
    code, said = desk.types("export", "results", OUT, *asked)
    assert code == 1
    assert line in said
    assert len(said.strip().splitlines()) == 1
    assert not (desk.folder / OUT).exists()


def test_a_month_that_is_only_asked_for_is_not_there_yet(village: Village, desk: Office) -> None:
    people(village)
    village.do(
        lambda store: store.settlements.ask(
            area_id(store, "V1"), "a-monthly", "2026-10", village.time.now()
        )
    )
    assert "还没有结算" in exports(desk, period="2026-10")[1]


def test_settled_at_the_desk_it_goes_out_from_the_desk(office: Office, tmp_path: Path) -> None:
    fill(tmp_path / "名册.xlsx", shihe())
    office.has_a_database()
    office.types("import", "名册.xlsx")
    office.now = office.now.replace(month=12, day=4)
    office.types("settle", "2026-11")
    words = ("export", "results", OUT, "--village", "SH", "--period", "2026-11")
    assert office.types(*words)[0] == 0
    assert [row[2] for row in rows(office)] == ["SH-0001"], "who does not take part is not ranked"


def test_printed_for_the_notice_board_in_any_version(village: Village, desk: Office) -> None:
    people(village)
    village.until(4, 9, month=12)
    asked = ("export", "printed", "out.pdf", "--village", "v1", "--period", "2026-11")
    code, said = desk.types(*asked)
    assert (code, "V1 2026-11 还没有公示，没有可以打印的。已经公示的：还没有。" in said) == (
        1,
        True,
    )
    village.until(10, 12, month=12)
    assert "第 1 版，2 户" in desk.types(*asked, "--paper", "A3")[1]
    content = (desk.folder / "out.pdf").read_bytes()
    assert content[:5] == b"%PDF-" and b"841.78" in content
    assert "已经有这个文件" in desk.types(*asked)[1]
    assert "还没有公示过第 2 版" in desk.types(*asked, "--force", "--revision", "2")[1]
    assert "要以 .pdf 结尾" in desk.types("export", "printed", "out.xlsx", *asked[3:])[1]
    assert (desk.folder / "out.pdf").read_bytes() == content
