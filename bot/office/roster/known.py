"""What has a code, in the database or in the workbook, so that rows can name one another."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot.office.roster.spans import Span
from bot.office.roster.steps import NewArea, NewHousehold, NewMember, NewPerson, Step
from bot.office.sheets.faults import Fault
from bot.office.sheets.rows import Row
from messages.pictures import typeface
from rules.participation import Span as Consented
from rules.participation import takes_part
from rules.periods import Period
from rules.plain_words import folded
from rules.roles import Role
from storage.roster import Roster

RoleKey = tuple[str, str, str, str]
"""Person, role, area and unit, the codes folded."""


@dataclass(slots=True)
class Known:
    """Everything by its folded code; rows of the workbook join what the database has."""

    areas: dict[str, NewArea] = field(default_factory=dict)
    people: dict[str, NewPerson] = field(default_factory=dict)
    households: dict[str, NewHousehold] = field(default_factory=dict)
    members: dict[tuple[str, str], NewMember] = field(default_factory=dict)
    roles: dict[RoleKey, list[Span]] = field(default_factory=dict)
    carried: dict[str, int] = field(default_factory=dict)
    consents: dict[str, tuple[Consented, ...]] = field(default_factory=dict)
    """The days for which the database's households take part in points."""
    worked_out: set[tuple[str, str]] = field(default_factory=set)
    """Villages and periods whose results are there: what comes now would never be counted."""

    def takes_part(self, household: str, period: Period) -> bool:
        """Whether a household takes part in points in a period; a new one as its row says."""
        home = self.households.get(folded(household))
        begins = (Consented(home.takes_part_since),) if home and home.takes_part_since else ()
        return takes_part(self.consents.get(folded(household), begins), period)

    def is_worked_out(self, household: str, period: str) -> bool:
        """Whether a household's village has its result of a period."""
        home = self.households.get(folded(household))
        grid = self.areas.get(folded(home.grid)) if home else None
        return grid is not None and (folded(grid.parent), period) in self.worked_out


@dataclass(slots=True)
class Found:
    """What a check came to: what is wrong, what to look at, what to write, what is there."""

    locale: str
    """The operator's language, in which what is wrong is told."""
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    uncounted: list[Fault] = field(default_factory=list)
    """Rows that are kept and count for nothing, because their household takes no part then."""
    steps: list[Step] = field(default_factory=list)
    added: Counter[str] = field(default_factory=Counter)
    there: Counter[str] = field(default_factory=Counter)

    def add(self, row: Row, step: Step) -> None:
        """A sound row that is to be written."""
        self.steps.append(step)
        self.added[row.sheet.code] += 1

    def tell(self, fault: Fault) -> None:
        self.faults.append(fault)

    def compare(self, row: Row, there: object, **columns: str) -> None:
        """A row whose code is there already must say nothing else; an empty cell says nothing."""
        before = len(self.faults)
        for column, attribute in columns.items():
            stated, kept = row.values.get(column), getattr(there, attribute)
            if stated is not None and _said(stated) != _said(kept):
                key = "office-fault-differs" if _said(kept) else "office-fault-differs-empty"
                self.faults.append(row.fault(column, key, there=_shown(row, column, kept)))
        if len(self.faults) == before:
            self.there[row.sheet.code] += 1

    def look_at(self, row: Row, column: str) -> None:
        """Warns of characters that no board can draw; they are kept as they are."""
        if lacking := typeface.missing(row.text(column)):
            self.warnings.append(
                row.fault(column, "office-warning-not-drawable", characters=lacking)
            )


def known_from(roster: Roster) -> Known:
    """What the database has."""
    known = Known()
    areas = {area.id: area for area in roster.areas}
    people = {person.id: person for person in roster.people}
    households = {household.id: household for household in roster.households}
    for area in roster.areas:
        parent = areas[area.parent_id].code if area.parent_id else ""
        known.areas[folded(area.code)] = NewArea(
            area.code, area.name, area.kind, parent, area.telephone
        )
    for person in roster.people:
        known.people[folded(person.code)] = NewPerson(person.code, person.name, person.telephone)
    for home in roster.households:
        spans = roster.consents.get(home.id, ())
        known.consents[folded(home.code)] = spans
        known.households[folded(home.code)] = NewHousehold(
            home.code,
            areas[home.grid_id].code,
            home.group_no,
            home.head,
            home.resident,
            spans[0].since if spans else None,
            home.name_may_be_published,
        )
    for member in roster.members:
        household = households[member.household_id].code
        code = people[member.person_id].code if member.person_id else ""
        known.members[folded(household), folded(member.name)] = NewMember(
            household, member.name, code, member.is_minor, member.since, member.until
        )
    for role in roster.roles:
        key = role_key(people[role.person_id].code, role.role, areas[role.area_id].code, role.unit)
        known.roles.setdefault(key, []).append((role.since, role.until))
    for household_id, hundredths in roster.carried_over.items():
        known.carried[folded(households[household_id].code)] = hundredths
    known.worked_out = {
        (folded(areas[village_id].code), period) for village_id, period in roster.worked_out
    }
    return known


def role_key(person: str, role: Role | str, area: str, unit: str) -> RoleKey:
    """What makes a role one and the same, whenever it began."""
    return folded(person), str(role), folded(area), folded(unit)


def once_each(rows: Sequence[Row], found: Found, *columns: str) -> Iterator[Row]:
    """The rows that name themselves, each name once; the second of a name is told."""
    first: dict[tuple[str, ...], int] = {}
    for row in rows:
        if not all(row.text(column) for column in columns):
            continue  # its empty or refused cell has been told
        name = tuple(folded(row.text(column)) for column in columns)
        if name in first:
            found.tell(row.fault(columns[-1], "office-fault-twice", row=first[name]))
        else:
            first[name] = row.number
            yield row


def _said(value: Any) -> Any:
    return folded(value) if isinstance(value, str) else value


def _shown(row: Row, column: str, kept: Any) -> str:
    choices = row.sheet.column(column).choices or {}
    if isinstance(kept, bool):
        return choices["yes" if kept else "no"]
    return choices.get(str(kept), str(kept))
