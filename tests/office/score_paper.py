"""A workbook of score sheets as somebody at a desk types it in, and what the ledger then has."""

from datetime import date
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from storage.ledger_lines import Entry, Kind
from storage.settlements import ASKED, SETTLED
from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, shihe

OUT, ONE, TWO = "表.xlsx", "石河村一网格", "石河村二网格"
EXPORT = ("export", "sheets", OUT, "--village", "SH", "--period", "2026-11")
IMPORT = ("import-sheets", OUT, "--day", "2026-11-18", "--by", "R1")
YARD, ROOMS = "J2.1", "J2.2"


def town() -> dict[str, list[dict[str, Any]]]:
    rows = shihe()
    rows["roles"].append({"person": "R1", "role": "积分管理员", "area": "SH"})
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


def flat(said: str) -> str:
    """What a table says, without its lines, breaks and spaces."""
    return "".join("".join(said.split()).split("│"))


def whole(store: Store) -> list[str]:
    village = store.areas.by_code("SH")
    assert village is not None
    return [line.hash for line in store.ledger.chain(village.id)]


def settled(office: Office, *, far: bool = True) -> None:
    def settle(store: Store) -> None:
        village = store.areas.by_code("SH")
        assert village is not None
        asked = store.settlements.ask(village.id, "a-monthly", "2026-11", NOW)
        if far:
            assert store.settlements.advance(asked.id, ASKED, SETTLED, NOW)

    office.does(settle)
