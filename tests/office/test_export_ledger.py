"""A village's ledger as a workbook: every line, checkable by its hash, nothing that was erased."""

from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import load_workbook
from rich.progress import Progress

from bot.commands import screen
from storage.ledger_lines import Entry, Kind, LedgerLine
from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, fill, shihe
from tests.office.workbook_cells import cells_of, rows_of

SHEET, FIRST = "积分台账", 4


@pytest.fixture
def office(office: Office) -> Office:
    """The village has its roster and three scores."""
    fill(office.folder / "名册.xlsx", shihe())
    office.has_a_database()
    office.types("import", "名册.xlsx")
    return office


def chain(office: Office) -> list[LedgerLine]:
    def lines(store: Store) -> list[LedgerLine]:
        village = store.areas.by_code("SH")
        assert village is not None
        return list(store.ledger.chain(village.id))

    return office.looks(lines)


def exported(office: Office, *words: str) -> list[tuple[Any, ...]]:
    code, said = office.types("export", "ledger", "out.xlsx", "--village", "SH", "--force", *words)
    assert code == 0, said
    return rows_of(office.folder / "out.xlsx", SHEET, FIRST)


def test_every_line_stands_there_with_its_hash(office: Office) -> None:
    rows = exported(office)
    lines = chain(office)
    assert [row[0] for row in rows] == [line.seq for line in lines] == [1, 2, 3, 4]
    assert [row[-1] for row in rows] == [line.hash for line in lines]
    assert [row[-2] for row in rows] == [line.hash[:12] for line in lines]
    carried, mark, bonus, straw = rows
    assert carried[2:6] == ("结转", "SH-0001", None, None)
    assert carried[8:10] == (35.5, 35.5)
    assert mark[1:13] == (
        datetime(2026, 11, 5),
        "记分",
        "SH-0001",
        None,
        "J2.1",
        "庭院三不见",
        1,
        5.5,
        0,
        "王芳",
        "院坝",
        "庭院整洁",
    )
    assert (bonus[4], bonus[7], bonus[8]) == ("张建国", 2, 1)
    assert straw[8] == -2


def test_points_are_numbers_days_are_dates_and_the_heads_stay_in_sight(office: Office) -> None:
    exported(office)
    sheet: Any = load_workbook(office.folder / "out.xlsx")[SHEET]
    assert (sheet["I5"].data_type, sheet["I5"].number_format) == ("n", "0.00")
    assert sheet["B5"].is_date
    assert sheet.freeze_panes == "A4"
    assert sheet.print_title_rows == "$3:$3"
    assert [cell.value for cell in sheet[3]][:4] == ["序号", "日期", "类别", "户编码"]
    assert all(sheet.column_dimensions[letter].width >= 8 for letter in "ABCDEFG")


def test_above_stand_the_village_the_chains_head_and_the_moment(office: Office) -> None:
    exported(office, "--from", "2026-11-06")
    first, second, *_ = rows_of(office.folder / "out.xlsx", SHEET)
    assert first[0] == "石河村（SH）积分台账，2026-11-06 起，2026-11-20 09:00 导出"
    assert second[0] == f"链头：第 4 笔，{chain(office)[-1].hash}"


def test_only_the_days_asked_for(office: Office) -> None:
    assert [row[0] for row in exported(office, "--from", "2026-11-06", "--to", "2026-11-07")] == [
        3,
        4,
    ]
    assert [row[0] for row in exported(office, "--to", "2026-11-05")] == [2]
    assert exported(office, "--from", "2027-01-01") == []


def test_a_reversal_and_what_it_reverses_name_one_another(office: Office) -> None:
    mark = chain(office)[1]

    def reverse(store: Store) -> None:
        entry = Entry(
            kind=Kind.SCORE,
            village_id=mark.village_id,
            household_id=mark.household_id,
            item=mark.item,
            hundredths=0,
            happened_on=date(2026, 11, 8),
            source="test:reversal",
            reverses=mark.id,
        )
        store.ledger.add(entry, NOW)

    office.does(reverse)
    rows = exported(office)
    assert [row[13:15] for row in rows] == [
        (None, None),
        (None, 5),
        (None, None),
        (None, None),
        (2, None),
    ]


def test_what_was_erased_stays_erased(office: Office) -> None:
    office.does(
        lambda store: store.connection.exec_driver_sql(
            "DELETE FROM ledger_text WHERE ledger_id = 2"
        )
    )
    rows = exported(office)
    assert rows[1][11:13] == (None, "（已抹去）")
    assert rows[2][12] == "帮邻居收稻子"
    assert "院坝" not in str(cells_of(office.folder / "out.xlsx"))


def test_no_words_of_a_line_become_a_formula(office: Office) -> None:
    hostile = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "#N/A", "=cmd|' /C calc'!A0", "\u202e=1"]

    def add(store: Store) -> None:
        home = store.households.by_code("SH-0001")
        assert home is not None
        for at, text in enumerate(hostile):
            entry = Entry(
                kind=Kind.SCORE,
                village_id=home.village_id,
                household_id=home.id,
                item=text,
                hundredths=0,
                happened_on=date(2026, 11, 9),
                source=f"test:{at}",
                place=text,
                reason=text,
            )
            store.ledger.add(entry, NOW)

    office.does(add)
    rows = exported(office, "--from", "2026-11-09", "--to", "2026-11-09")
    cells_of(office.folder / "out.xlsx")  # fails at a formula
    kept = [text.replace("\r", "") for text in hostile]
    assert [str(row[12]).strip() for row in rows] == [text.strip() for text in kept]
    sheet: Any = load_workbook(office.folder / "out.xlsx")[SHEET]
    assert {sheet.cell(FIRST + at, 13).data_type for at in range(len(hostile))} == {"s"}
    assert sheet.cell(FIRST, 13).quotePrefix


@pytest.mark.parametrize(
    ("words", "line"),
    [
        (("out.xlsx", "--village", "XX"), "没有编码是 XX 的村。有这些村：SH 石河村。"),
        (("out.xlsx", "--village", "SH", "--from", "11月5日"), "--from 11月5日：不是日期"),
        (
            ("out.xlsx", "--village", "SH", "--from", "2026-11-05", "--to", "2026-11-01"),
            "--to 2026-11-01 比 --from 2026-11-05 还早",
        ),
        (("absent/out.xlsx", "--village", "SH"), "没有 absent 这个文件夹"),
        (("out.csv", "--village", "SH"), "out.csv：文件名要以 .xlsx 结尾"),
        (("名册.xlsx", "--village", "SH"), "已经有这个文件，没有动它"),
        (("folder.xlsx", "--village", "SH"), "不是普通文件"),
    ],
)
def test_every_slip_is_one_line_that_says_the_mend(
    office: Office, words: tuple[str, ...], line: str
) -> None:
    (office.folder / "folder.xlsx").mkdir()
    before = (office.folder / "名册.xlsx").read_bytes()
    code, said = office.types("export", "ledger", *words)
    assert code == 1
    assert line in said
    assert len(said.strip().splitlines()) == 1
    assert (office.folder / "名册.xlsx").read_bytes() == before
    assert not [each for each in office.folder.iterdir() if each.suffix in (".part", ".csv")]


def test_a_folder_that_is_shut_is_told(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    # Whoever runs the tests as root may write anywhere; the answer is asked for instead.
    monkeypatch.setattr("bot.office.exports.place.os.access", lambda *_: False)
    code, said = office.types("export", "ledger", "out.xlsx", "--village", "SH")
    assert (code, "不让写" in said) == (1, True)


def test_a_failure_on_the_way_leaves_what_was_there(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    exported(office)
    before = (office.folder / "out.xlsx").read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("bot.office.exports.ledger.points", full)
    code, said = office.types("export", "ledger", "out.xlsx", "--village", "SH", "--force")
    assert (code, "No space left" in said) == (1, True)
    assert (office.folder / "out.xlsx").read_bytes() == before
    assert not list(office.folder.glob(".*part"))


def test_a_long_ledger_shows_how_far_it_is(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.office.exports.ledger._TOLD_EVERY", 1)
    monkeypatch.setattr(screen, "_LONG", 3)
    told = []
    shown = Progress.update

    def update(self: Any, bar: Any, **values: Any) -> None:
        told.append((values["completed"], values["total"]))
        shown(self, bar, **values)

    monkeypatch.setattr(Progress, "update", update)
    exported(office)
    assert told == [(1, 4), (2, 4), (3, 4), (4, 4)]
    told.clear()
    monkeypatch.setattr(screen, "_LONG", 4)
    exported(office)
    assert not told, "nobody wonders about four lines"
