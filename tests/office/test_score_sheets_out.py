"""Score sheets go out for a round on paper: a sheet a grid, locked but for the marks."""

import pytest

from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import fill
from tests.office.score_paper import EXPORT, IMPORT, ONE, OUT, ROOMS, TWO, YARD, Paper, out, town
from tests.office.workbook_cells import cells_of


@pytest.fixture
def office(office: Office) -> Office:
    """The village has its roster; SH-0001 has 5.5 for its yard since the 5th."""
    fill(office.folder / "名册.xlsx", town())
    office.types("import", "名册.xlsx")
    return office


def test_a_sheet_a_grid_a_row_a_household_a_column_an_item(office: Office) -> None:
    paper = out(office)
    assert paper.book.sheetnames == [ONE, TWO]
    rows = list(paper.sheet(ONE).iter_rows(values_only=True))
    assert rows[0][0] == "石河村 石河村一网格 2026年11月评分表"
    assert [row[:2] for row in rows[1:5]] == [
        ("村编码", "SH"),
        ("网格编码", "SH-01"),
        ("周期", "2026-11"),
        ("台账笔数", 4),
    ]
    assert rows[5][:4] == ("户编码", "户主", "组", "J1.1\n政策宣传\n满分 2")
    codes = [str(each).split()[0] for each in rows[5][3:]]
    assert "J2.1" in codes
    assert not {"J1.2", "J3.4", "J4.1"} & set(codes), "what the gate shuts is not on the sheet"
    assert [row[:3] for row in rows[6:8]] == [
        ("SH-0001", "张建国", "3"),
        ("SH-0003", "@钱老三", "4"),
    ]
    assert paper.at(ONE, "SH-0001", YARD).value == 5.5, "what the ledger has is filled in"
    assert paper.at(ONE, "SH-0001", ROOMS).value is None
    assert "评分小组签名" in rows[-1][1]
    assert "SH-0004" not in str(rows), "who does not take part is not scored"


def test_only_the_marks_can_be_typed_and_only_halves_up_to_the_maximum(office: Office) -> None:
    sheet = out(office).sheet(ONE)
    assert sheet.protection.sheet
    assert sheet.protection.password is None
    locked = {cell.coordinate for row in sheet["A1:C9"] for cell in row if cell.protection.locked}
    assert len(locked) == 27
    assert not any(cell.protection.locked for row in sheet["D7:O8"] for cell in row)
    (yard,) = [v for v in sheet.data_validations.dataValidation if v.promptTitle == YARD]
    assert yard.formula1 == "AND(ISNUMBER(G7),G7>=0,G7<=6,MOD(G7*2,1)=0)"
    assert str(yard.sqref) == "G7:G8"
    assert "塑料垃圾" in yard.prompt


def test_it_prints_on_a4_across_with_the_heads_on_every_page(office: Office) -> None:
    sheet = out(office).sheet(ONE)
    assert (sheet.page_setup.orientation, sheet.page_setup.paperSize) == ("landscape", 9)
    assert sheet.page_setup.fitToWidth == 1
    assert sheet.page_setup.fitToHeight == 0
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert sheet.print_title_rows == "$1:$6"
    assert sheet.freeze_panes == "D7"
    cells_of(office.folder / OUT)  # no name is a formula


def test_one_grid_alone(office: Office) -> None:
    assert out(office, "--grid", "sh-02").book.sheetnames == [TWO]


def test_grids_of_one_name_and_names_no_sheet_can_have(office: Office) -> None:
    def rename(store: Store) -> None:
        store.connection.exec_driver_sql(
            "UPDATE area SET name = '[一/二]:*?网格' || substr('很长', 1, 2) WHERE kind = 'grid'"
        )

    office.does(rename)
    assert out(office).book.sheetnames == ["一二网格很长", "一二网格很长 2"]


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("--village", "XX", "--period", "2026-11"), "有这些村：SH 石河村"),
        (("--village", "SH", "--period", "2026Q4"), "请写成 2026-11 这样"),
        (
            ("--village", "SH", "--period", "2026-11", "--grid", "SH-09"),
            "有这些网格：SH-01 石河村一网格、SH-02 石河村二网格",
        ),
        (("--village", "SH", "--period", "2025-11"), "没有参加积分的户"),
    ],
)
def test_every_slip_on_the_way_out_is_one_line(
    office: Office, words: tuple[str, ...], line: str
) -> None:
    code, said = office.types("export", "sheets", OUT, *words)
    assert (code, line in said) == (1, True), said
    assert len(said.strip().splitlines()) == 1
    assert not (office.folder / OUT).exists()


def test_a_scheme_of_the_year_has_a_sheet_a_quarter_and_one_for_the_year(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XIANGYUE_SCHEME", "b-stars")
    for period, items in (("2026Q4", ["JE", "JC"]), ("2026", ["JD", "JL", "JW"])):
        words = ("export", "sheets", OUT, "--village", "SH", "--period", period, "--force")
        assert office.types(*words)[0] == 0
        heads = [cell.value for cell in Paper(office.folder / OUT).sheet(ONE)[6]][3:]
        assert [str(head).split()[0] for head in heads] == items
    paper = Paper(office.folder / OUT)
    paper.marks(15, item="JD")
    paper.save()
    assert office.types(*IMPORT)[0] == 0
    monkeypatch.setenv("XIANGYUE_SCHEME", "d-platform")
    assert "没有要评分小组打分的基础项" in office.types(*EXPORT, "--force")[1]
