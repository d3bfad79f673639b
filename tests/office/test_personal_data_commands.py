"""An operator hands out and erases one person's data; each is one line and a proper exit."""

from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import fill, shihe

ASKED = ("--asked-by", "本人 2026-12-01 来信")


def test_handed_out_and_erased_by_command(office: Office) -> None:
    fill(office.folder / "名册.xlsx", shihe())
    office.types("import", "名册.xlsx")
    assert office.types("export", "person", "R9", "out", *ASKED)[0] == 1
    code, said = office.types("export", "person", "R3", "out", *ASKED)
    assert (code, "只交给本人" in said) == (0, True), said
    assert "张建国" in (office.folder / "out" / "person.json").read_text("utf-8")
    assert office.types("export", "person", "R3", "out", *ASKED)[0] == 1
    for person, why in (("R1", "职务"), ("R3", "还是户主：SH-0001")):
        code, said = office.types("erase", person, *ASKED, "--yes")
        assert (code, why in said) == (1, True), said

    def new_head(store: Store) -> None:
        home = store.households.by_code("SH-0001")
        assert home
        store.members.put_head(home.id, "张小宝", office.now.date())

    office.does(new_head)
    code, said = office.types("erase", "R3", *ASKED)
    assert (code, "加上 --yes 才真的删" in said, "以前的备份" in said) == (0, True, True), said
    assert "张建国" in str(office.does(lambda store: store.people.by_code("R3")))
    assert "删除好了" in office.types("erase", "R3", *ASKED, "--yes")[1]
    assert "张建国" not in str(office.does(lambda store: store.people.by_code("R3")))
    assert office.does(lambda store: store.personal_data.requests("R3"))[-1][0] == "erase"
    assert office.types("audit")[0] == 0
