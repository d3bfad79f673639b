"""Who lives in the sample town: its villages, everybody who chats, and 150 households."""

from dataclasses import dataclass
from functools import cache
from random import Random

from bot.sample.names import Names, Pool, Relative
from bot.sample.words import words
from rules.roles import Role

GRID_SIZES = (13, 13, 12, 12)
"""Households of each grid of a village: 50 together."""

GROUP_SIZE = 7

APART = 10
"""Households that take no part in points: taking part is voluntary."""
AWAY = 12
"""Households that live elsewhere for most of the year."""
LATE = 6
"""Households that joined a month after the others."""
CARRIED = 40
"""Households that bring points along from the paper book."""


@dataclass(frozen=True)
class Village:
    code: str
    name: str
    telephone: str
    chat: str
    title: str
    grids: tuple[str, ...]


@dataclass(frozen=True)
class Resident:
    """Somebody who chats; `areas` are codes, `home` is the code of the household, if any."""

    account: str
    code: str
    name: str
    telephone: str
    role: Role
    areas: tuple[str, ...]
    unit: str = ""
    home: str = ""
    also: tuple[Role, ...] = ()
    """What else they are in the same areas: the town's grid leader is one of its leaders."""


@dataclass(frozen=True)
class Home:
    """A household; `carried` is what it brings along, in hundredths; `diligence` is 0 to 1."""

    code: str
    grid: str
    group: str
    members: tuple[Relative, ...]
    resident: bool
    takes_part: bool
    joined_late: bool
    publishes_name: bool
    carried: int
    diligence: float

    @property
    def village(self) -> str:
        return self.grid.partition("-")[0]


@cache
def villages() -> tuple[Village, ...]:
    """The three villages."""
    return tuple(
        Village(**{**each, "grids": tuple(each["grids"])}) for each in words("town")["villages"]
    )


@cache
def residents() -> tuple[Resident, ...]:
    """Everybody who has an account: the staff, then the heads of households who chat."""
    town = words("town")
    staff = [
        Resident(
            account=each["account"],
            code=f"R{number:03}",
            name=each["name"],
            telephone=f"0571-0000-{200 + number:04}",
            role=Role(each["role"]),
            also=tuple(map(Role, each.get("also", ()))),
            areas=tuple(each["areas"]),
            unit=each.get("unit", ""),
        )
        for number, each in enumerate(town["staff"], start=1)
    ]
    heads = [
        Resident(
            account=each["account"],
            code=f"H-{each['household']}",
            name=each["name"],
            telephone="",
            role=Role.HOUSEHOLD,
            areas=(each["household"][:5],),
            home=each["household"],
        )
        for each in town["heads"]
    ]
    return (*staff, *heads)


@cache
def homes() -> tuple[Home, ...]:
    """The households, by code; the same on every machine."""
    rng = Random(words("town")["code"])  # noqa: S311 - made-up households, no secret
    names = Names(Pool(**words("town")["names"]), rng)
    known = {each.home: each.name for each in residents() if each.home}
    for each in residents():
        names.keep(each.name)
    codes = [
        f"{village.code}-{grid:02}-{number:03}"
        for village in villages()
        for grid, size in enumerate(GRID_SIZES, start=1)
        for number in range(1, size + 1)
    ]
    quiet = rng.sample([code for code in codes if code not in known], APART + AWAY + LATE)
    apart, away, late = quiet[:APART], quiet[APART:-LATE], quiet[-LATE:]
    carried = set(rng.sample([code for code in codes if code not in apart], CARRIED))
    return tuple(
        _home(rng, names, code, known.get(code, ""), _Lot(apart, away, late, carried))
        for code in codes
    )


@dataclass(frozen=True)
class _Lot:
    apart: list[str]
    away: list[str]
    late: list[str]
    carried: set[str]


def _home(rng: Random, names: Names, code: str, head: str, lot: _Lot) -> Home:
    members = names.household(head or names.head())
    takes_part = code not in lot.apart
    return Home(
        code=code,
        grid=code[:5],
        group=_group(code),
        members=members,
        resident=code not in lot.away,
        takes_part=takes_part,
        joined_late=code in lot.late,
        publishes_name=takes_part and rng.random() < 2 / 3,
        carried=rng.randrange(10, 120) * 50 if code in lot.carried else 0,
        diligence=rng.random(),
    )


def _group(code: str) -> str:
    """The villagers' group: two in each grid, numbered through the village."""
    _, grid, number = code.split("-")
    return str(2 * int(grid) - (int(number) <= GROUP_SIZE))


def clerk_of(village: str) -> Resident:
    """The points clerk of a village, by its code."""
    return next(
        each for each in residents() if each.role is Role.CLERK and each.areas == (village,)
    )


def by_account(account: str) -> Resident:
    """Whoever has that account."""
    return next(each for each in residents() if each.account == account)
