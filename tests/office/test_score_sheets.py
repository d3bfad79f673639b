"""Score sheets go out for a round on paper, are filled in, and come back: each mark once."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from bot.office.regulations import load_scheme
from bot.office.score_sheet_check import NewMark
from bot.office.score_sheet_entering import Round, enter_marks
from rules.periods import Period
from storage.ledger import Entry, Kind
from storage.settlements import ASKED, SETTLED
from storage.store import Store
from tests.office.at_the_desk import Office, watching
from tests.office.roster_workbooks import NOW, fill, shihe
from tests.office.workbook_cells import cells_of

OUT, ONE, TWO = "表.xlsx", "石河村一网格", "石河村二网格"
EXPORT = ("export", "sheets", OUT, "--village", "SH", "--period", "2026-11")
IMPORT = ("import-sheets", OUT, "--day", "2026-11-18", "--by", "R1")
YARD, ROOMS = "J2.1", "J2.2"


def town() -> dict[str, list[dict[str, Any]]]:
    rows = shihe()
    rows["households"][1]["since"] = "2026-03-01"
    rows["households"] += [
        {
            "code": "SH-0003",
            "grid": "SH-01",
            "group": "4",
            "head": "@钱老三",
            "since": "2026-01-01",
        },
        {"code": "SH-0004", "grid": "SH-01", "head": "不参加"},
    ]
    return rows


@pytest.fixture
def office(office: Office) -> Office:
    """The village has its roster; SH-0001 has 5.5 for its yard since the 5th."""
    fill(office.folder / "名册.xlsx", town())
    office.types("import", "名册.xlsx")
    return office


class Paper:
    """The workbook as somebody types it in."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.book = load_workbook(file)

    def sheet(self, title: str) -> Any:
        return self.book[title]

    def at(self, title: str, household: str, item: str) -> Any:
        """The cell of a household and an item."""
        sheet = self.sheet(title)
        (head,) = [row for row in sheet.iter_rows() if row[0].value == "户编码"]
        (column,) = [each.column for each in head if str(each.value).split()[0] == item]
        (number,) = [row[0].row for row in sheet.iter_rows() if row[0].value == household]
        return sheet.cell(number, column)

    def marks(self, mark: Any, household: str = "SH-0001", item: str = YARD) -> str:
        """Types a mark; returns the cell's name."""
        cell = self.at(TWO if household == "SH-0002" else ONE, household, item)
        cell.value = mark
        return str(cell.coordinate)

    def save(self) -> None:
        self.book.save(self.file)


def out(office: Office, *words: str) -> Paper:
    code, said = office.types(*EXPORT, "--force", *words)
    assert code == 0, said
    return Paper(office.folder / OUT)


def lines(office: Office, item: str = YARD, code: str = "SH-0001") -> list[tuple[int, str]]:
    """The marks of an item in the ledger, as they were entered."""

    def look(store: Store) -> list[tuple[int, str]]:
        home = store.households.by_code(code)
        assert home is not None
        return [
            (line.hundredths, str(line.happened_on))
            for line in store.ledger.scores_of(home.id, date(2026, 11, 1), date(2026, 11, 30))
            if line.item == item
        ]

    return office.looks(look)


def marked(office: Office, hundredths: int, day: date, item: str = YARD) -> None:
    """Somebody enters a mark in chat meanwhile."""

    def add(store: Store) -> None:
        home = store.households.by_code("SH-0001")
        assert home is not None
        entry = Entry(
            kind=Kind.SCORE,
            village_id=home.village_id,
            household_id=home.id,
            item=item,
            hundredths=hundredths,
            happened_on=day,
            source=f"chat:{item}:{day}:{hundredths}",
        )
        store.ledger.add(entry, NOW)

    office.does(add)


# Out


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


# Back


def test_what_was_filled_in_is_in_the_ledger_and_what_is_missing_is_said(office: Office) -> None:
    paper = out(office)
    paper.marks(6)
    paper.marks(4.5, item=ROOMS)
    paper.marks(0, "SH-0002")
    paper.save()
    code, said = office.types(*IMPORT)
    assert code == 0, said
    assert f"{ONE}：2 户，新打 2 格" in said
    assert "没有打全的 1 户：SH-0001 J1.1、J1.3、J1.4、J2.3、J2.4 …" in said
    assert "一格都没有打的 1 户：SH-0003" in said
    assert "导入 3 格，0 格早已有了" in said
    assert lines(office) == [(550, "2026-11-05"), (600, "2026-11-18")]
    assert lines(office, ROOMS) == [(450, "2026-11-18")]
    assert lines(office, code="SH-0002") == [(0, "2026-11-18")]

    def last(store: Store) -> tuple[str, str, str]:
        home = store.households.by_code("SH-0002")
        assert home is not None
        line = store.ledger.last_lines(home.id, 1)[0]
        return line.recorder, line.reason, line.source

    assert office.looks(last) == ("王芳", "评分表", "sheet:2026-11-18:SH-0002:J2.1:1")
    assert "fits" in office.types("audit")[1]


def test_nothing_filled_in_changes_nothing(office: Office) -> None:
    out(office)
    before = office.looks(whole)
    assert "导入 0 格，1 格早已有了" in office.types(*IMPORT)[1]
    assert office.looks(whole) == before


def whole(store: Store) -> list[str]:
    village = store.areas.by_code("SH")
    assert village is not None
    return [line.hash for line in store.ledger.chain(village.id)]


def test_the_same_sheets_twice_add_nothing_and_a_changed_mark_is_a_new_line(
    office: Office,
) -> None:
    paper = out(office)
    for mark, told in ((4, 1), (4, 0), (3, 1), (3, 0), (4, 1), (4, 0), (2.5, 1)):
        paper.marks(mark, item=ROOMS)
        paper.save()
        assert f"导入 {told} 格" in office.types(*IMPORT)[1]
    assert [mark for mark, _ in lines(office, ROOMS)] == [400, 300, 400, 250]


def test_a_mark_of_a_later_day_replaces_it_and_an_earlier_day_cannot(office: Office) -> None:
    paper = out(office)
    paper.marks(4)
    paper.save()
    office.types(*IMPORT)
    paper.marks(5)
    paper.save()
    early = (*IMPORT[:3], "2026-11-10", *IMPORT[4:])
    code, said = office.types(*early)
    assert code == 1
    assert "2026-11-18已经打过4分，比--day晚" in flat(said)
    later = (*IMPORT[:3], "2026-11-19", *IMPORT[4:])
    assert office.types(*later)[0] == 0
    assert lines(office)[-1] == (500, "2026-11-19")


def flat(said: str) -> str:
    """What a table says, without its lines, breaks and spaces."""
    return "".join("".join(said.split()).split("│"))


def test_what_nobody_typed_does_not_undo_what_was_marked_since(office: Office) -> None:
    """Printed with 5.5; marked 3 in chat; the sheet comes back with the 5.5 still in it."""
    paper = out(office)
    marked(office, 300, date(2026, 11, 12))
    paper.marks(4, item=ROOMS)
    paper.save()
    said = office.types(*IMPORT)[1]
    assert "有 1 格没有动，因为导出以后另外打过分：SH-0001 J2.1" in said
    assert lines(office)[-1] == (300, "2026-11-12")
    paper.marks(6)
    paper.save()
    office.types(*IMPORT)
    assert lines(office)[-1] == (600, "2026-11-18"), "what somebody typed counts"


def test_a_mark_that_was_reversed_counts_no_more(office: Office) -> None:
    def reverse(store: Store) -> None:
        village = store.areas.by_code("SH")
        assert village is not None
        (mark,) = [line for line in store.ledger.chain(village.id) if line.item == YARD]
        entry = Entry(
            kind=Kind.SCORE,
            village_id=mark.village_id,
            household_id=mark.household_id,
            item="",
            hundredths=0,
            happened_on=mark.happened_on,
            source="test:reversal",
            reverses=mark.id,
        )
        store.ledger.add(entry, NOW)

    office.does(reverse)
    paper = out(office)
    assert paper.at(ONE, "SH-0001", YARD).value is None
    paper.marks(5.5)
    paper.save()
    assert "导入 1 格" in office.types(*IMPORT)[1]


# Refused, by its cell


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


def settled(office: Office, *, far: bool = True) -> None:
    def settle(store: Store) -> None:
        village = store.areas.by_code("SH")
        assert village is not None
        asked = store.settlements.ask(village.id, "a-monthly", "2026-11", NOW)
        if far:
            assert store.settlements.advance(asked.id, ASKED, SETTLED, NOW)

    office.does(settle)


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


def test_settled_between_two_units_the_rest_is_told_not_lost_in_silence(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.office.score_sheet_import.STEPS_A_UNIT", 1)
    paper = out(office)
    paper.marks(6)
    paper.marks(6, item=ROOMS)
    paper.save()
    done = []

    def settle_after_the_first(number: int, of: int) -> None:
        done.append((number, of))
        settled(office)

    monkeypatch.setattr("bot.commands.screen.long_work", watching(settle_after_the_first))
    code, said = office.types(*IMPORT)
    assert (code, done) == (1, [(1, 2)])
    assert "2026-11 刚刚结算了" in said
    assert lines(office, ROOMS) == []


def test_an_import_that_was_cut_off_is_completed_by_the_same_again(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.office.score_sheet_import.STEPS_A_UNIT", 1)
    paper = out(office)
    for item in (YARD, ROOMS, "J2.3"):
        paper.marks(2, item=item)
    paper.save()

    def no_power(number: int, _of: int) -> None:
        if number == 2:
            raise OSError(5, "no power")

    with monkeypatch.context() as patch:
        patch.setattr("bot.commands.screen.long_work", watching(no_power))
        assert office.types(*IMPORT)[0] == 1
    assert "导入 1 格，2 格早已有了" in office.types(*IMPORT)[1]
    assert [lines(office, item)[-1][0] for item in (YARD, ROOMS, "J2.3")] == [200] * 3


def test_two_clerks_at_once_enter_a_mark_once(office: Office) -> None:
    """Both have checked their copies before either writes."""

    def both(store: Store) -> None:
        village, home = store.areas.by_code("SH"), store.households.by_code("SH-0002")
        recorder = store.people.by_code("R1")
        assert village and home and recorder
        day = date(2026, 11, 18)
        to = Round(village, Period.parse("2026-11"), load_scheme("a-monthly"), day, recorder, "en")
        for _ in range(2):
            enter_marks(store, to, [NewMark(home, YARD, 400)], NOW)

    office.does(both)
    assert lines(office, code="SH-0002") == [(400, "2026-11-18")]


def test_what_is_no_score_sheet_is_sent_to_its_own_command(office: Office) -> None:
    out(office)
    assert "请用 xiangyue import-sheets 导入" in office.types("import", OUT)[1]
    wrong = ("import-sheets", "名册.xlsx", *IMPORT[2:])
    assert "里面没有评分表" in office.types(*wrong)[1]
    paper = out(office)
    paper.book.create_sheet("草稿")["A1"] = "随手记的"
    paper.save()
    assert "这张表不是评分表" in flat(office.types(*IMPORT)[1])


def test_a_workbook_from_an_english_office_comes_back_in_a_chinese_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setenv("XIANGYUE_LOCALE", "en")
        paper = out(office)
    assert paper.sheet(ONE)["A6"].value == "household"
    paper.sheet(ONE)["G7"].value = 4
    paper.save()
    assert "导入 1 格" in office.types(*IMPORT)[1]


@settings(max_examples=8)
@given(
    st.dictionaries(
        st.tuples(
            st.sampled_from(["SH-0001", "SH-0002", "SH-0003"]),
            st.sampled_from(["J1.1", YARD, ROOMS, "J3.1"]),
        ),
        st.integers(0, 4),
        min_size=1,
    )
)
def test_whatever_is_filled_in_comes_back_filled_in(
    tmp_path_factory: pytest.TempPathFactory, halves: dict[tuple[str, str], int]
) -> None:
    """Out, filled in, in, and out again: the second sheet has every mark of the first."""
    with pytest.MonkeyPatch.context() as patch:
        office = Office(tmp_path_factory.mktemp("desk"), patch)
        fill(office.folder / "名册.xlsx", town())
        office.types("import", "名册.xlsx")
        paper = out(office)
        for (household, item), half in halves.items():
            paper.marks(half / 2, household, item)
        paper.save()
        assert office.types(*IMPORT)[0] == 0
        filled = cells_of(office.folder / OUT)
        out(office)
        again = cells_of(office.folder / OUT)
        for title in (ONE, TWO):
            filled[title].pop("B5"), again[title].pop("B5")  # the ledger has gone on
            assert again[title] == filled[title]
        assert "导入 0 格" in office.types(*IMPORT)[1]
