"""Score sheets come back filled in: each mark once, and nothing undone that nobody typed."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.office.regulations import load_scheme
from bot.office.score_sheets.check import NewMark
from bot.office.score_sheets.entering import Round, enter_marks
from rules.periods import Period
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.office.at_the_desk import Office, watching
from tests.office.roster_workbooks import NOW, fill
from tests.office.score_paper import (
    IMPORT,
    ONE,
    OUT,
    ROOMS,
    TWO,
    YARD,
    flat,
    lines,
    marked,
    out,
    settled,
    town,
    whole,
)
from tests.office.workbook_cells import cells_of


@pytest.fixture
def office(office: Office) -> Office:
    """The village has its roster; SH-0001 has 5.5 for its yard since the 5th."""
    fill(office.folder / "名册.xlsx", town())
    office.has_a_database()
    office.types("import", "名册.xlsx")
    return office


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
    assert "都对得上" in office.types("audit")[1]


def test_nothing_filled_in_changes_nothing(office: Office) -> None:
    out(office)
    before = office.looks(whole)
    assert "导入 0 格，1 格早已有了" in office.types(*IMPORT)[1]
    assert office.looks(whole) == before


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


def test_settled_between_two_units_the_rest_is_told_not_lost_in_silence(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.office.score_sheets.importing.STEPS_A_UNIT", 1)
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
    monkeypatch.setattr("bot.office.score_sheets.importing.STEPS_A_UNIT", 1)
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
    tmp_path_factory: pytest.TempPathFactory,
    empty_database: bytes,
    halves: dict[tuple[str, str], int],
) -> None:
    """Out, filled in, in, and out again: the second sheet has every mark of the first."""
    with pytest.MonkeyPatch.context() as patch:
        office = Office(tmp_path_factory.mktemp("desk"), patch, lambda: empty_database)
        office.has_a_database()
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
