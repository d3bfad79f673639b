"""The sheets of the roster workbook (名册表): every column once, for reading, checking, template.

Headings, examples and explanations are the catalogue's (`office-form-…`). A heading is read by its
name in any language or by its code.
"""

from functools import cache

from bot.office.sheets.asked import YES_NO, Asked, AskedSheet, in_words
from bot.office.sheets.columns import Reads, Sheet
from messages.catalogue import DEFAULT_LOCALE
from rules.roles import Role
from storage.areas import GRID, TOWN, VILLAGE

AREA_KINDS = {
    TOWN: "office-form-town",
    VILLAGE: "office-form-village",
    GRID: "office-form-grid",
}
ROLE_NAMES = {
    Role.GRID_WORKER.value: "office-form-grid-worker",
    Role.GRID_LEADER.value: "office-form-grid-leader",
    Role.COMMAND_ROOM.value: "office-form-command-room",
    Role.HANDLING_UNIT.value: "office-form-handling-unit",
    Role.HOUSEHOLD.value: "office-form-household",
    Role.CLERK.value: "office-form-clerk",
    Role.SUPERVISOR.value: "office-form-supervisor",
    Role.DEPUTY_LEADER.value: "office-form-deputy-leader",
    Role.MAIN_LEADER.value: "office-form-main-leader",
}
"""By what the program calls it, the catalogue's key of what the form calls it."""

_C, _T, _N = Reads.CODE, Reads.TEXT, Reads.NAME

AREAS = AskedSheet(
    "areas",
    (
        Asked("code", _C, True, "SH-01-02"),
        Asked("name", _N, True, None),
        Asked("kind", Reads.CHOICE, True, "grid", choices=AREA_KINDS),
        Asked("parent", _C, False, "SH-01"),
        Asked("telephone", Reads.TELEPHONE, False, "0710-5550123"),
    ),
)
PEOPLE = AskedSheet(
    "people",
    (
        Asked("code", _C, True, "R0012"),
        Asked("name", _N, True, None),
        Asked("telephone", Reads.TELEPHONE, False, "13800000000"),
    ),
)
ROLES = AskedSheet(
    "roles",
    (
        Asked("person", _C, True, "R0012"),
        Asked("role", Reads.CHOICE, True, "grid_worker", choices=ROLE_NAMES),
        Asked("area", _C, True, "SH-01-02"),
        Asked("unit", _C, False, "enforcement"),
        Asked("since", Reads.DATE, False, "2026-11-01"),
        Asked("until", Reads.DATE, False, "2029-10-31"),
    ),
)
HOUSEHOLDS = AskedSheet(
    "households",
    (
        Asked("code", _C, True, "SH-01-0001"),
        Asked("grid", _C, True, "SH-01-02"),
        Asked("group", _T, False, "3", most=20),
        Asked("head", _N, True, None),
        Asked("resident", Reads.YES_NO, False, "yes", choices=YES_NO),
        Asked("since", Reads.DATE, False, "2026-01-01"),
        Asked("publish", Reads.YES_NO, False, "no", choices=YES_NO),
        Asked("carried", Reads.NUMBER, False, "35.5"),
    ),
)
MEMBERS = AskedSheet(
    "members",
    (
        Asked("household", _C, True, "SH-01-0001"),
        Asked("name", _N, True, None, explained=False),
        Asked("person", _C, False, "R0101"),
        Asked("minor", Reads.YES_NO, False, "no", choices=YES_NO),
        Asked("since", Reads.DATE, False, "2026-01-01"),
        Asked("until", Reads.DATE, False, "2029-10-31"),
    ),
)
POINTS = AskedSheet(
    "points",
    (
        Asked("date", Reads.DATE, True, "2026-11-05"),
        Asked("household", _C, True, "SH-01-0001"),
        Asked("member", _T, False, None),
        Asked("item", _C, True, "J2.1"),
        Asked("quantity", Reads.NUMBER, False, "1"),
        Asked("points", Reads.NUMBER, False, "5.5"),
        Asked("place", _T, False, None, explained=False, most=200),
        Asked("reason", _T, False, None, most=500),
        Asked("recorded_by", _C, False, "R0012"),
    ),
)

ASKED = (AREAS, PEOPLE, ROLES, HOUSEHOLDS, MEMBERS, POINTS)


@cache
def roster_sheets(locale: str = DEFAULT_LOCALE) -> tuple[Sheet, ...]:
    """The workbook's sheets as they are written in a language."""
    return tuple(in_words(asked, locale) for asked in ASKED)
