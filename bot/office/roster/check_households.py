"""The roster's households and members checked against each other and the database."""

from collections.abc import Sequence
from datetime import date

from bot.office.roster.check import person_of
from bot.office.roster.known import Found, Known, once_each, role_key
from bot.office.roster.sheets import AREA_KINDS
from bot.office.roster.steps import CarriedOver, NewHousehold, NewMember, NewRole
from bot.office.sheets.rows import Row
from messages.catalogue import say
from rules.plain_words import folded
from rules.points import NotExact, hundredths, plain
from rules.roles import Role
from storage.areas import GRID


def check_households(rows: Sequence[Row], known: Known, found: Found) -> None:
    """Every household in a grid; what it carries over is credited once."""
    for row in once_each(rows, found, "code"):
        found.look_at(row, "head")
        key = folded(row.text("code"))
        grid = known.areas.get(folded(row.text("grid")))
        if row.text("grid") and grid is None:
            found.tell(row.fault("grid", "office-fault-no-area", code=row.text("grid")))
        elif grid is not None and grid.kind not in (GRID, ""):
            kind = say(found.locale, AREA_KINDS[GRID])
            found.tell(row.fault("grid", "office-fault-area-kind", code=grid.code, kind=kind))
        there = known.households.get(key)
        if there is not None:
            found.compare(
                row,
                there,
                grid="grid",
                group="group",
                head="head",
                resident="resident",
                since="takes_part_since",
                publish="name_may_be_published",
            )
        else:
            resident = row.flag("resident")
            household = NewHousehold(
                row.text("code"),
                grid.code if grid else "",
                row.text("group"),
                row.text("head"),
                resident is None or resident,
                row.day("since"),
                bool(row.flag("publish")),
            )
            known.households[key] = there = household
            if row.sound:
                found.add(row, household)
        _check_carried(row, there, known, found)


def _check_carried(row: Row, household: NewHousehold, known: Known, found: Found) -> None:
    points = row.figure("carried")
    if points is None:
        return
    try:
        carried = hundredths(points)
    except NotExact:
        found.tell(row.fault("carried", "office-fault-not-exact"))
        return
    if carried < 0:
        found.tell(row.fault("carried", "office-fault-below-zero"))
        return
    there = known.carried.get(folded(household.code))
    if there is not None and there != carried:
        found.tell(row.fault("carried", "office-fault-carried", there=plain(there)))
    elif there is None and carried:
        found.steps.append(CarriedOver(household.code, carried))


def check_members(rows: Sequence[Row], known: Known, found: Found, today: date) -> None:
    """Every member in a household, no name twice in one; who chats gets the household's role."""
    for row in once_each(rows, found, "household", "name"):
        found.look_at(row, "name")
        code, name = row.text("household"), row.text("name")
        household = known.households.get(folded(code))
        person = person_of(row, "person", known, found)
        if household is None:
            found.tell(row.fault("household", "office-fault-no-household", code=code))
            continue
        there = known.members.get((folded(code), folded(name)))
        if there is not None:
            found.compare(row, there, person="person", minor="minor", since="since", until="until")
            continue
        member = NewMember(
            household.code,
            name,
            person.code if person else "",
            bool(row.flag("minor")),
            row.day("since") or household.takes_part_since or today,
            row.day("until"),
        )
        known.members[folded(code), folded(name)] = member
        if member.until is not None and member.until < member.since:
            found.tell(row.fault("until", "office-fault-ends-before"))
        elif row.sound:
            found.add(row, member)
            _give_role(member, household, known, found)


def _give_role(member: NewMember, household: NewHousehold, known: Known, found: Found) -> None:
    """A grown member who chats speaks for the household, in its grid."""
    key = role_key(member.person, Role.HOUSEHOLD, household.grid, "")
    if member.person and not member.minor and key not in known.roles:
        span = (member.since, member.until)
        known.roles[key] = [span]
        found.steps.append(NewRole(member.person, Role.HOUSEHOLD, household.grid, "", *span))
