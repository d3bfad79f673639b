"""The clerk hands out binding codes: to whoever has no account, once each, for a week."""

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook

from bot.office.errors import OfficeError
from bot.office.invite import invite, write_invitations
from messages.inbound import Sender
from rules.roles import Role
from storage.binding import as_code, digest_of
from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, Town, fill, shihe

TOWN = "https://town.example"


@pytest.fixture
def shihe_town(town: Town) -> Town:
    town.imports(shihe())
    town.commit(lambda store: store.people.add("R4", "=HYPERLINK(1)"))
    return town


def test_everybody_without_an_account_gets_a_code_of_their_own(shihe_town: Town) -> None:
    invitations = invite(shihe_town.commit, NOW)

    assert [each.person.code for each in invitations] == ["R1", "R2", "R3", "R4"]
    for each in invitations:
        assert as_code(each.spoken) == each.code
        good = shihe_town.store(lambda store, code=each.code: store.binding.good(code, NOW))
        assert good.person_id == each.person.id
        late = NOW + timedelta(days=7)
        assert shihe_town.store(lambda s, code=each.code, at=late: s.binding.good(code, at)) is None
    kept = " ".join(shihe_town.dump())
    assert all(each.code not in kept and digest_of(each.code) in kept for each in invitations)


def test_a_new_code_ends_the_one_before(shihe_town: Town) -> None:
    (first,) = invite(shihe_town.commit, NOW, codes=["R1"])
    (second,) = invite(shihe_town.commit, NOW + timedelta(minutes=1), codes=["R1"])
    at = NOW + timedelta(minutes=2)
    assert shihe_town.store(lambda store: store.binding.good(first.code, at)) is None
    assert shihe_town.store(lambda store: store.binding.good(second.code, at)) is not None


def test_whoever_has_an_account_is_asked_for_by_code_only(shihe_town: Town) -> None:
    (wang,) = invite(shihe_town.commit, NOW, role=Role.GRID_WORKER)
    assert wang.person.name == "王芳"

    def bind(store: Store) -> None:
        account = store.chats.meet("web", "web", Sender("wang"), NOW)
        store.chats.bind(account.id, wang.person.id, wang.person.name)

    shihe_town.commit(bind)
    assert invite(shihe_town.commit, NOW, role=Role.GRID_WORKER) == []
    assert len(invite(shihe_town.commit, NOW, codes=["R1", "R1"])) == 1


def test_an_unknown_code_issues_none_at_all(shihe_town: Town) -> None:
    before = shihe_town.dump()
    with pytest.raises(OfficeError, match="没有编码是 R9 的人"):
        invite(shihe_town.commit, NOW, codes=["R1", "R9"])
    assert shihe_town.dump() == before


def test_codes_that_end_are_counted_and_a_role_is_called_as_the_roster_calls_it(
    office: Office,
) -> None:
    fill(office.folder / "roster.xlsx", shihe())
    office.types("import", "roster.xlsx")
    assert "作废" not in office.types("invite")[1]
    said = office.types("invite", "--role", "网格员")[1]
    assert "王芳" in said and "刘强" not in said
    assert "有 1 个还没用的旧码作废了" in said
    assert "有 3 个还没用的旧码作废了" in office.types("invite")[1]
    office.now += timedelta(days=8)
    assert "作废" not in office.types("invite", "--role", "handling_unit")[1], "ran out by itself"
    code, said = office.types("invite", "--role", "队长")
    assert code == 1
    assert "没有这个角色。可以写：网格员 grid_worker、" in said


def test_slips_are_a_workbook_and_of_no_other_kind(office: Office) -> None:
    fill(office.folder / "roster.xlsx", shihe())
    office.types("import", "roster.xlsx")
    code, said = office.types("invite", "--slips", "codes.pdf")
    assert (code, "文件名要以 .xlsx 结尾" in said) == (1, True)
    assert not (office.folder / "codes.pdf").exists()
    assert "作废" not in office.types("invite", "--slips", "codes.xlsx")[1], (
        "none was issued before"
    )
    assert (office.folder / "codes.xlsx").exists()
    code, said = office.types("invite", "--slips", "codes.xlsx")
    assert (code, "已经有这个文件，没有动它" in said) == (1, True), (
        "the codes handed out still hold"
    )
    assert "作废" in office.types("invite", "--slips", "codes.xlsx", "--force")[1]


def test_the_printed_list_is_text_and_its_owners_alone(shihe_town: Town, tmp_path: Path) -> None:
    invitations = invite(shihe_town.commit, NOW)
    write_invitations(tmp_path / "codes.xlsx", invitations, f"{TOWN}/enter?code=")

    assert (tmp_path / "codes.xlsx").stat().st_mode & 0o077 == 0
    sheet = load_workbook(tmp_path / "codes.xlsx").worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert rows == [
        [each.person.code, each.person.name, each.spoken, f"{TOWN}/enter?code={each.code}"]
        for each in invitations
    ]
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
