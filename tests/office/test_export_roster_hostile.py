"""Whatever people are called, their names go out and come back without loss."""

import unicodedata
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.office.exports.roster import export_roster
from bot.office.sheets.writing import holdable
from messages.catalogue import DEFAULT_LOCALE
from rules.roles import Role
from storage.database import open_database
from storage.ledger_lines import Entry, Kind
from storage.migrate import migrate
from storage.store import Store
from tests.office.another_town import another
from tests.office.roster_workbooks import NOW, Town, shihe
from tests.office.workbook_cells import Cells, cells_of, rows_of

HOSTILE = st.one_of(
    st.builds(
        str.__add__,
        st.sampled_from(
            ["", *"=+-@\t\r\n#'", "\u202e", "\u200f", "007", "2026-11-05", "=1+1", "1e5"]
        ),
        st.text(max_size=12),
    ),
    st.sampled_from(["#N/A", "是", "TRUE", "0", "00123", "5.50", "２０２６年１月５日", "长" * 60]),
)


def name(text: str, at: int) -> str:
    """Nobody is called nothing, nor as somebody else in the household."""
    kept = holdable(text)
    return f"{kept} {at}"[-60:] if len(kept) < 50 else kept[: 60 - len(str(at))] + str(at)


@dataclass
class Hostile:
    """Names as they may stand in a database, and what goes with them."""

    names: list[str]
    groups: list[str]
    days: list[date]
    carried: int

    def put_in(self, store: Store) -> None:
        town = store.areas.add("town", "YC", name(self.names[0], 0), None)
        village = store.areas.add("village", "SH", name(self.names[1], 0), town, "0710 5550123")
        grids = [store.areas.add("grid", code, name(self.names[2], 0), village) for code in "21"]
        for at, text in enumerate(self.names):
            person = store.people.add(f"{at:03d}", name(text, at), "010-62345678" if at % 2 else "")
            begin = self.days[at % len(self.days)]
            store.people.grant(
                person.id, Role.GRID_WORKER, grids[at % 2].id, begin, until=begin + timedelta(at)
            )
            store.people.grant(person.id, Role.GRID_WORKER, grids[at % 2].id, self.days[0])
            home = store.households.add(
                code=f"2026-11-{at:02d}",
                village_id=village.id,
                grid_id=grids[at % 2].id,
                group_no=self.groups[at % len(self.groups)],
                head=name(text, at),
                resident=bool(at % 3),
                takes_part_since=begin if at % 2 else None,
                name_may_be_published=bool(at % 2),
            )
            for number, of_member in enumerate(reversed(self.names)):
                store.households.add_member(
                    home.id,
                    name(of_member, number),
                    begin,
                    person_id=person.id if number == 0 else None,
                    is_minor=number % 2 == 0,
                    until=begin if number == 1 else None,
                )
            if self.carried and at == 0:
                store.ledger.add(
                    Entry(
                        kind=Kind.CARRIED_OVER,
                        village_id=village.id,
                        household_id=home.id,
                        item="",
                        hundredths=self.carried,
                        credited=self.carried,
                        happened_on=NOW.date(),
                        source=f"import:carried:{home.code}",
                    ),
                    NOW,
                )


@pytest.fixture(scope="module")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("migrated") / "town.db"
    database = open_database(f"sqlite:///{file}")
    migrate(database)
    database.close()
    return file


@settings(max_examples=25)
@given(
    st.builds(
        Hostile,
        st.lists(HOSTILE, min_size=3, max_size=4),
        st.lists(HOSTILE.map(lambda text: holdable(text)[:20]), min_size=1, max_size=3),
        st.lists(st.dates(date(1999, 1, 1), date(2199, 12, 1)), min_size=1, max_size=3),
        st.integers(0, 999_999_99),
    )
)
def test_however_hostile_the_names_the_way_out_and_in_again_is_without_loss(
    tmp_path_factory: pytest.TempPathFactory, migrated: Path, hostile: Hostile
) -> None:
    folder = tmp_path_factory.mktemp("towns")
    first_file, again_file = folder / "first.xlsx", folder / "again.xlsx"
    with another(folder, migrated) as one, another(folder, migrated) as other:
        one.commit(hostile.put_in)
        before = one.dump()
        _, refused = export_roster(one.database, first_file, None, DEFAULT_LOCALE)
        assert not refused
        assert one.imports(first_file).added == {}
        assert one.dump() == before

        other.imports(first_file)
        export_roster(other.database, again_file, None, DEFAULT_LOCALE)
        first, again = cells_of(first_file), cells_of(again_file)
    assert again == first
    assert names_in(first) == {
        " ".join(name(text, at).split()) for at, text in enumerate(hostile.names)
    }


def names_in(cells: Cells) -> set[Any]:
    """The people's names: nothing but the kinds of spaces may have changed."""
    column = {key: value for key, (value, _) in cells["人员"].items() if key[0] == "B"}
    return {value for key, value in column.items() if key != "B1"}


def test_a_name_keeps_its_marks_of_direction(town: Town) -> None:
    rows = shihe()
    rows["people"][0]["name"] = "王\u202e芳"
    town.imports(rows)
    export_roster(town.database, town.folder / "out.xlsx", None, DEFAULT_LOCALE)
    (row,) = [row for row in rows_of(town.folder / "out.xlsx", "人员", 2) if row[0] == "R1"]
    assert row[1] == "王\u202e芳"
    assert unicodedata.category(row[1][1]) == "Cf"
