"""Who brings a workbook in by --by may do the same in chat, and marks no household of their own."""

import pytest

from storage.store import Store
from tests.office import score_paper
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, Town, fill, shihe
from tests.office.score_paper import OUT, Paper, lines, out, whole

SHEETS = ("import-sheets", OUT, "--day", "2026-11-18", "--by")
CLERK, HEAD, WORKER, UNIT = "R4", "R3", "R1", "R2"
"""The clerk 张建国 is SH-0001's head too: R3 and R4 are one household's."""


@pytest.fixture
def office(office: Office) -> Office:
    """R4, the clerk, lives in SH-0001, whose head R3 has a phone."""
    rows = score_paper.town()
    rows["roles"][-1]["person"] = CLERK
    rows["people"].append({"code": CLERK, "name": "周敏"})
    rows["members"].append({"household": "SH-0001", "name": "周敏", "person": CLERK})
    fill(office.folder / "名册.xlsx", rows)
    office.has_a_database()
    assert office.types("import", "名册.xlsx")[0] == 0
    return office


def marked(office: Office, *households: str) -> None:
    paper: Paper = out(office)
    for household in households:
        paper.marks(3, household)
    paper.save()


def test_a_worker_a_unit_and_a_head_bring_in_no_marks(office: Office) -> None:
    marked(office, "SH-0001")
    before = office.looks(whole)
    for code in (WORKER, UNIT, HEAD):
        said = office.types(*SHEETS, code)[1]
        assert f"--by {code}" in said and "不是石河村的积分管理员，也不在 2026-11" in said, said
    assert office.looks(whole) == before


def test_a_clerk_brings_in_every_household_but_their_own(office: Office) -> None:
    marked(office, "SH-0001", "SH-0002")
    before = office.looks(whole)
    code, said = office.types(*SHEETS, CLERK)
    assert code == 1
    assert "SH-0001（张建国）是 周敏 自己家" in said
    assert "SH-0002（" not in said
    assert office.looks(whole) == before, "all of it or nothing"
    marked(office, "SH-0002")
    assert office.types(*SHEETS, CLERK)[0] == 0
    assert lines(office, code="SH-0002") == [(300, "2026-11-18")]


def test_a_panels_member_brings_in_what_the_panel_scores(office: Office) -> None:
    def call(store: Store) -> None:
        village, grid = store.areas.by_code("SH"), store.areas.by_code("SH-01")
        worker = store.people.by_code(WORKER)
        head = store.people.by_code(HEAD)
        assert village and grid and worker and head
        panel = store.panels.call(
            village_id=village.id,
            area_id=grid.id,
            period="2026-11",
            leader_id=worker.id,
            members=[worker.id, head.id],
            called_by=worker.id,
            now=NOW,
        )
        homes = [store.households.by_code(code) for code in ("SH-0001", "SH-0003")]
        store.score_sheets.enlist(panel.id, "2026-11", [each.id for each in homes if each])

    office.does(call)
    marked(office, "SH-0001", "SH-0002")
    said = office.types(*SHEETS, WORKER)[1]
    assert "SH-0002（李秀英）不归 王芳 的小组评" in said and "SH-0001（" not in said
    assert "SH-0001（张建国）是 张建国 自己家" in office.types(*SHEETS, HEAD)[1]
    marked(office, "SH-0001")
    assert office.types(*SHEETS, WORKER)[0] == 0
    assert lines(office)[-1] == (300, "2026-11-18")


def test_no_points_are_imported_by_somebody_of_the_household(town: Town) -> None:
    rows = shihe()
    rows["points"][0]["recorded_by"] = "R3"
    ((sheet, row, _, reason),) = town.is_refused(rows)
    assert (sheet, row) == ("积分", 2)
    assert "不能记自己家的分" in reason
