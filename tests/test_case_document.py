"""docs/cases.md says what the rules do: the table on the page is the table of the code."""

from rules.cases import moves_table
from tests.catalogue_use import ROOT


def test_the_page_holds_the_table_of_the_rules() -> None:
    page = (ROOT / "docs" / "cases.md").read_text(encoding="utf-8")
    assert f"\n\n{moves_table()}" in page
    assert f"{moves_table()}|" not in page, "no row more"
