"""The roster's rows checked against each other and the database: areas, people and their roles."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from bot.office.roster.known import Found, Known, RoleKey, once_each, role_key
from bot.office.roster.sheets import AREA_KINDS
from bot.office.roster.spans import Span, joined, overlap
from bot.office.roster.steps import NewArea, NewPerson, NewRole
from bot.office.sheets.rows import Row
from messages.catalogue import say
from rules.items import ItemList
from rules.plain_words import folded
from rules.roles import Role
from storage.areas import GRID, TOWN, VILLAGE

_PARENT = {VILLAGE: TOWN, GRID: VILLAGE}
_ORDER = (TOWN, VILLAGE, GRID)


def check_areas(rows: Sequence[Row], known: Known, found: Found) -> None:
    """One town, villages in it, grids in them; parents may stand in any row or the database.

    The kinds go down strictly, so there can be no circle.
    """
    fresh: list[tuple[Row, NewArea]] = []
    for row in once_each(rows, found, "code"):
        there = known.areas.get(folded(row.text("code")))
        if there is not None:
            if row.sound:
                found.compare(
                    row, there, name="name", kind="kind", parent="parent", telephone="telephone"
                )
            continue
        area = NewArea(
            row.text("code"),
            row.text("name"),
            row.text("kind"),
            row.text("parent"),
            row.text("telephone"),
        )
        fresh.append((row, area))
    for _, area in fresh:
        known.areas[folded(area.code)] = area
    towns = [area for area in known.areas.values() if area.kind == TOWN]
    for row, area in sorted(fresh, key=lambda each: (*_ORDER, "").index(each[1].kind)):
        found.look_at(row, "name")
        if not row.sound:
            continue
        if area.kind == TOWN and area is not towns[0]:
            found.tell(row.fault("kind", "office-fault-second-town", there=towns[0].code))
        if _parent_is_right(row, known, found):
            found.add(row, area)


def _parent_is_right(row: Row, known: Known, found: Found) -> bool:
    written, needed = row.text("parent"), _PARENT.get(row.text("kind"))
    parent = known.areas.get(folded(written)) if written else None
    kind = say(found.locale, AREA_KINDS[needed]) if needed else ""
    if needed is None and written:
        found.tell(row.fault("parent", "office-fault-town-has-parent"))
    elif needed and not written:
        found.tell(row.fault("parent", "office-fault-no-parent", kind=kind))
    elif needed and parent is None:
        found.tell(row.fault("parent", "office-fault-no-area", code=written))
    elif parent is not None and parent.kind not in (needed, ""):
        found.tell(row.fault("parent", "office-fault-area-kind", code=written, kind=kind))
    else:
        return True
    return False


def check_people(rows: Sequence[Row], known: Known, found: Found) -> None:
    """Everybody's code once, with one name."""
    for row in once_each(rows, found, "code"):
        found.look_at(row, "name")
        key = folded(row.text("code"))
        there = known.people.get(key)
        if there is not None:
            found.compare(row, there, name="name", telephone="telephone")
            continue
        person = NewPerson(row.text("code"), row.text("name"), row.text("telephone"))
        known.people[key] = person
        if row.sound:
            found.add(row, person)


def check_roles(
    rows: Sequence[Row], known: Known, found: Found, items: ItemList, today: date
) -> None:
    """Each role's person, area and unit are there; a role still held is not given again."""
    units = {folded(name): unit.code for unit in items.units for name in (unit.code, unit.name)}
    seen: dict[RoleKey, list[tuple[int, Span]]] = defaultdict(list)
    for row in rows:
        if not row.sound:
            continue
        person = person_of(row, "person", known, found)
        area = known.areas.get(folded(row.text("area")))
        if area is None:
            found.tell(row.fault("area", "office-fault-no-area", code=row.text("area")))
        unit = _unit_of(row, units, found)
        if person is None or area is None or unit is None:
            continue
        key = role_key(person.code, row.text("role"), area.code, unit)
        span = (row.day("since") or today, row.day("until"))
        if span[1] is not None and span[1] < span[0]:
            found.tell(row.fault("until", "office-fault-ends-before"))
            continue
        twice = [number for number, other in seen[key] if overlap(other, span)]
        if twice:
            found.tell(row.fault("role", "office-fault-twice", row=twice[0]))
            continue
        seen[key].append((row.number, span))
        if not _is_given(row, span, known.roles.get(key, ()), found, today):
            known.roles.setdefault(key, []).append(span)
            role = Role(row.text("role"))
            found.add(row, NewRole(person.code, role, area.code, unit, *span))


def _is_given(row: Row, span: Span, given: Sequence[Span], found: Found, today: date) -> bool:
    """Whether the database has this role already, told as a fault where it says otherwise."""
    begins = row.day("since")
    held = [each for each in given if (each[1] or today) >= today]
    same = [each for each in (*given, *joined(given)) if each[0] == begins]
    if same or (held and begins is None):
        ends = [each[1] for each in same or held]
        if span[1] is None or span[1] in ends:
            found.there[row.sheet.code] += 1
        else:
            key = "office-fault-differs" if ends[0] else "office-fault-differs-empty"
            found.tell(row.fault("until", key, there=str(ends[0])))
        return True
    clashing = [each for each in held if overlap(each, span)]
    if clashing:
        found.tell(row.fault("since", "office-fault-differs", there=str(clashing[0][0])))
    return bool(clashing)


def _unit_of(row: Row, units: Mapping[str, str], found: Found) -> str | None:
    """The unit's code, "" for a role that has none; None once a fault is told."""
    written = row.text("unit")
    if row.text("role") != Role.HANDLING_UNIT:
        if written:
            found.tell(row.fault("unit", "office-fault-unit-not-meant"))
        return None if written else ""
    unit = units.get(folded(written))
    if unit is None:
        key = "office-fault-no-unit" if written else "office-fault-unit-needed"
        choices = tuple(sorted(set(units.values())))
        found.tell(row.fault("unit", key, code=written, units=choices))
    return unit


def person_of(row: Row, column: str, known: Known, found: Found) -> NewPerson | None:
    """The person a cell names; a code that nobody has is told."""
    code = row.text(column)
    person = known.people.get(folded(code))
    if code and person is None:
        found.tell(row.fault(column, "office-fault-no-person", code=code))
    return person
