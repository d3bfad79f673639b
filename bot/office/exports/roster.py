"""`xiangyue export roster`: the roster in the very form that `xiangyue import` reads back.

Imported into an empty database it makes the same roster, and exported from there the same workbook;
imported into the database it came from it changes nothing. The sheet of points stays empty: points
are the ledger's, and `xiangyue export ledger` writes them. What people chose for themselves in chat
(language, accounts, the notice they agreed to) is no roster and stays where it is.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from itertools import count
from pathlib import Path

from bot.office.named_villages import named_village
from bot.office.roster.sheets import AREA_KINDS, ROLE_NAMES, roster_sheets
from bot.office.roster.spans import Span, joined
from bot.office.roster.writing import write_roster
from bot.office.sheets import cells
from bot.office.sheets.asked import YES_NO, choices_in
from bot.office.sheets.cells import CellRefused
from bot.office.sheets.columns import Column
from bot.office.sheets.faults import Fault
from bot.office.sheets.long_sheets import Value, points
from bot.office.sheets.rows import read_cell
from bot.office.sheets.workbook import Cell
from bot.office.sheets.writing import holdable
from messages.catalogue import say
from rules.roles import Role
from storage.areas import GRID, TOWN, VILLAGE
from storage.database import Database
from storage.roster import Roster, read_roster
from storage.store import Store

Rows = Mapping[str, Sequence[Sequence[Value]]]
_TOLD_EVERY = 500
_AREA_ORDER = (TOWN, VILLAGE, GRID)


def export_roster(
    database: Database,
    file: Path,
    village_code: str | None,
    locale: str,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> tuple[dict[str, int], list[Fault]]:
    """Writes the whole roster, or a village's; returns how many rows each sheet has.

    Also what `xiangyue import` would refuse of it, should the database hold what no import ever
    let in. Raises OfficeError for an unknown village and a file that cannot be written.
    """
    with database.reading() as connection:
        store, roster = Store(connection), read_roster(connection)
        if village_code is not None:
            roster = _of_village(roster, named_village(store, village_code, locale).path)
    rows = rows_of(roster, locale)
    counts = {code: len(of_sheet) for code, of_sheet in rows.items()}
    written = count(1)
    total = sum(counts.values())

    def told(of_sheet: Sequence[Sequence[Value]]) -> Iterator[Sequence[Value]]:
        for row in of_sheet:
            yield row
            if (done := next(written)) % _TOLD_EVERY == 0:
                progress(done, total)

    write_roster(file, {code: told(rows[code]) for code in rows}, private=True, locale=locale)
    return counts, _refused(rows, locale)


def rows_of(roster: Roster, locale: str) -> Rows:
    """The roster's rows by the sheets' codes, each sheet in an order that survives an import."""
    kinds, roles = choices_in(locale, AREA_KINDS), choices_in(locale, ROLE_NAMES)
    yes_no = {value: say(locale, YES_NO["yes" if value else "no"]) for value in (True, False)}
    areas = {area.id: area for area in roster.areas}
    people = {person.id: person for person in roster.people}
    homes = {household.id: household for household in roster.households}
    of_kind = sorted(areas.values(), key=lambda area: (_AREA_ORDER.index(area.kind), area.code))
    held: dict[tuple[str, str, str, str], list[Span]] = defaultdict(list)
    for role in roster.roles:
        if role.role == Role.MERCHANT:
            continue  # who keeps a shop outside is invited in chat, with the shop
        named = (people[role.person_id].code, role.role, areas[role.area_id].code, role.unit)
        held[named].append((role.since, role.until))
    return {
        "areas": [
            (
                _text(area.code),
                _text(area.name),
                kinds[area.kind],
                _text(areas[area.parent_id].code) if area.parent_id else "",
                _text(area.telephone),
            )
            for area in of_kind
        ],
        "people": [
            (_text(person.code), _text(person.name), _text(person.telephone))
            for person in sorted(people.values(), key=lambda person: person.code)
        ],
        "roles": [
            (person, roles.get(role, role), area, unit, *span)
            for (person, role, area, unit), spans in sorted(held.items())
            for span in joined(spans)
        ],
        "households": [
            (
                _text(home.code),
                areas[home.grid_id].code,
                _text(home.group_no),
                _text(home.head),
                yes_no[home.resident],
                _takes_part_since(roster, home.id),
                yes_no[home.name_may_be_published],
                points(roster.carried_over[home.id]) if roster.carried_over.get(home.id) else None,
            )
            for home in sorted(homes.values(), key=lambda home: home.code)
        ],
        "members": [
            (
                homes[member.household_id].code,
                _text(member.name),
                people[member.person_id].code if member.person_id else "",
                yes_no[member.is_minor],
                member.since,
                member.until,
            )
            # In a household as they were entered: the head stands first.
            for member in sorted(
                roster.members, key=lambda member: (homes[member.household_id].code, member.id)
            )
        ],
    }


def _of_village(roster: Roster, path: str) -> Roster:
    """What belongs to one village: its areas and those above, its households, who acts there.

    Roles given above the village are the town's and are not among them.
    """
    areas = {
        area.id: area
        for area in roster.areas
        if area.path.startswith(path) or path.startswith(area.path)
    }
    within = {key for key, area in areas.items() if area.path.startswith(path)}
    households = tuple(home for home in roster.households if home.grid_id in within)
    homes = {home.id for home in households}
    members = tuple(member for member in roster.members if member.household_id in homes)
    roles = tuple(role for role in roster.roles if role.area_id in within)
    people = {role.person_id for role in roles} | {member.person_id for member in members}
    return Roster(
        areas=tuple(areas.values()),
        people=tuple(person for person in roster.people if person.id in people),
        roles=roles,
        households=households,
        members=members,
        consents=roster.consents,
        carried_over=roster.carried_over,
        worked_out=frozenset(),
    )


def _takes_part_since(roster: Roster, household_id: int) -> date | None:
    """The first day of a consent that stands; one that was withdrawn is not brought along."""
    spans = roster.consents.get(household_id, ())
    return spans[-1].since if spans and spans[-1].until is None else None


def _text(text: str) -> str:
    """A text as a clerk sees it and an import reads it: on one line, without invisible spaces."""
    return cells.as_text(holdable(text))


def _refused(rows: Rows, locale: str) -> list[Fault]:
    found = []
    for sheet in roster_sheets(locale):
        for number, row in enumerate(rows.get(sheet.code, ()), start=2):
            for column, value in zip(sheet.columns, row, strict=True):
                if why := _why_refused(column, value):
                    found.append(Fault(sheet.title, number, column.heading, why.key, why.values))
    return found


def _why_refused(column: Column, value: Value) -> CellRefused | None:
    try:
        read_cell(column, Cell(value or None))
    except CellRefused as why:
        return why
    return None
