"""A workbook of points that spans a change of the scheme: each row by the version of its day."""

import pytest

from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import fill, shihe
from tests.roster.test_versions_in_force import version


def test_a_row_is_checked_by_the_version_of_its_day(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until October the yard brings 6 points at most, from November on 5."""
    folder = office.folder / "办法"
    folder.mkdir()
    version(folder, "a.toml", "")
    yard = version(folder, "b.toml", "2026-11")
    for item, most in (("J2.1", 5), ("J2.2", 7)):
        head, tail = yard.read_text("utf-8").split(f'code = "{item}"', 1)
        changed = tail.replace("max = 6", f"max = {most}", 1)
        yard.write_text(f'{head}code = "{item}"{changed}', "utf-8")
    monkeypatch.setenv("XIANGYUE_SCHEME", str(folder))
    rows = shihe()
    mark = {**rows["points"][0], "points": 5.5}

    rows["points"] = [{**mark, "date": "2026-10-31"}, {**mark, "date": "2026-11-01"}]
    code, said = office.types("import", str(fill(office.folder / "名册.xlsx", rows)))
    assert code == 1
    assert (said.count("满分 5 分"), "第3行" in said) == (1, True), said

    rows["points"][1]["points"] = 5
    code, said = office.types("import", str(fill(office.folder / "名册.xlsx", rows)))
    assert code == 0, said

    def marks(store: Store) -> list[int]:
        home = store.households.by_code("SH-0001")
        assert home is not None
        return sorted(line.hundredths for line in store.ledger.last_lines(home.id, 2))

    assert office.looks(marks) == [500, 550]
