"""The template explains itself, offers what may be chosen, and comes back as it was filled in."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook

from bot.office.errors import OfficeError
from bot.office.goods.sheets import goods_sheets
from bot.office.roster.sheets import roster_sheets
from bot.office.roster.template import write_template
from bot.office.sheets.writing import put, save
from rules.roles import Role
from tests.office.roster_workbooks import Town


def test_every_column_stands_on_its_sheet_and_is_explained(tmp_path: Path) -> None:
    write_template(tmp_path / "名册.xlsx")
    workbook = load_workbook(tmp_path / "名册.xlsx")

    assert workbook.sheetnames == ["说明", *(sheet.title for sheet in roster_sheets())]
    explained = {(row[0], row[1]) for row in workbook["说明"].iter_rows(values_only=True)}
    for sheet in roster_sheets():
        made = workbook[sheet.title]
        headings = [str(cell.value).strip("*") for cell in made[1]]
        assert headings == [column.heading for column in sheet.columns]
        assert made.freeze_panes == "A2"
        assert made.max_row == 1
        for column in sheet.columns:
            assert (sheet.title, column.heading) in explained


def test_choices_are_offered_in_their_column(tmp_path: Path) -> None:
    write_template(tmp_path / "名册.xlsx")
    workbook = load_workbook(tmp_path / "名册.xlsx")
    for sheet in roster_sheets():
        offered: Any = workbook[sheet.title].data_validations.dataValidation
        written = {str(each.sqref).rstrip("0123456789")[0]: each.formula1 for each in offered}
        for letter, column in zip("ABCDEFGHIJ", sheet.columns, strict=False):
            choices = f'"{",".join(column.choices.values())}"' if column.choices else None
            assert written.get(letter) == choices


def test_every_role_can_be_given_but_the_one_a_shop_gives() -> None:
    (roles,) = (sheet.column("role") for sheet in roster_sheets() if sheet.code == "roles")
    assert set(roles.choices or ()) == {role.value for role in Role} - {"merchant"}


def test_no_name_means_two_things() -> None:
    """Read in every language at once, so a heading of one may not be another's elsewhere."""
    for sheets in (roster_sheets(), goods_sheets()):
        titles = [sheet.names for sheet in sheets]
        headings = [[column.names for column in sheet.columns] for sheet in sheets]
        for each in (titles, *headings):
            assert sum(map(len, each)) == len(frozenset().union(*each)), each


def test_its_own_examples_can_be_imported(town: Town, tmp_path: Path) -> None:
    """What the sheet of explanations shows is what the import takes."""
    write_template(tmp_path / "名册.xlsx")
    workbook = load_workbook(tmp_path / "名册.xlsx")
    for sheet in roster_sheets():
        workbook[sheet.title].append([column.example for column in sheet.columns])
    areas, roles = workbook["区域"], workbook["任职"]
    areas.append(["SH-01", "石河村", "村", "YC"])
    areas.append(["YC", "云川镇", "镇"])
    roles["D2"] = None  # the unit's example is for a handling unit only
    roles.append(["R0012", "处置单位", "YC", "enforcement"])
    workbook["人员"].append(["R0101", "张建国"])
    workbook["积分"]["E2"] = None  # a base item has no quantity

    workbook.save(tmp_path / "名册.xlsx")
    imported = town.imports(tmp_path / "名册.xlsx")

    assert imported.added == {
        "areas": 3,
        "people": 2,
        "roles": 2,
        "households": 1,
        "members": 1,
        "points": 1,
    }


def test_a_form_in_english_is_read_as_the_chinese_one_is(town: Town, tmp_path: Path) -> None:
    write_template(tmp_path / "roster.xlsx", "en")
    workbook = load_workbook(tmp_path / "roster.xlsx")
    assert workbook.sheetnames[:2] == ["Notes", "Areas"]
    assert [cell.value for cell in workbook["Areas"][1]][:3] == ["Area code*", "Name*", "Kind*"]
    workbook["Areas"].append(["YC", "云川镇", "Town"])
    workbook["Areas"].append(["SH", "石河村", "村", "YC"])
    workbook["Areas"].append(["SH-01", "石河一网格", "grid", "SH"])
    workbook["Households"].append(["SH-0001", "SH-01", "3", "张建国", "Yes", None, "No"])
    workbook.save(tmp_path / "roster.xlsx")
    assert town.imports(tmp_path / "roster.xlsx").added == {"areas": 3, "households": 1}


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(["", *"=+-@\t\r"]), st.text()), min_size=1, max_size=8))
def test_no_text_ever_becomes_a_formula(
    tmp_path_factory: pytest.TempPathFactory, texts: list[tuple[str, str]]
) -> None:
    file = tmp_path_factory.mktemp("written") / "x.xlsx"
    workbook = Workbook()
    for row, (sign, text) in enumerate(texts, start=1):
        put(workbook.worksheets[0], row, 1, sign + text)
    save(workbook, file)

    sheet: Any = load_workbook(file).worksheets[0]
    for row, (sign, text) in enumerate(texts, start=1):
        cell = sheet.cell(row, 1)
        assert cell.data_type == ("n" if cell.value is None else "s")
        if sign in tuple("=+-@") and text.isalnum():
            assert cell.value == sign + text
            assert cell.quotePrefix


def test_a_file_that_cannot_be_written_leaves_what_was_there(tmp_path: Path) -> None:
    (tmp_path / "folder.xlsx").mkdir()
    with pytest.raises(OfficeError, match="not a plain file"):
        write_template(tmp_path / "folder.xlsx")
    with pytest.raises(OfficeError, match="cannot be written"):
        write_template(tmp_path / "absent" / "x.xlsx")
    assert [each.name for each in tmp_path.iterdir()] == ["folder.xlsx"]
