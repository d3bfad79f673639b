"""What an import writes, row by row, by codes.

A step that has been written is passed over when it comes again, so an import that was cut off
is completed by running it once more. Those without a `write` are written many together
(bot/office/roster/many.py).
"""

from dataclasses import dataclass
from datetime import date

from bot.office.roster.codes import Codes
from rules.points import plain
from rules.roles import Role
from storage.ledger_lines import Entry, Kind

SCORE_SOURCE = "import:score:"
"""How the source of an imported score begins."""


@dataclass(frozen=True, slots=True)
class NewArea:
    code: str
    name: str
    kind: str
    parent: str
    telephone: str

    def write(self, codes: Codes) -> None:
        areas = codes.store.areas
        if areas.by_code(self.code) is None:
            parent = areas.by_code(self.parent) if self.parent else None
            areas.add(self.kind, self.code, self.name, parent, self.telephone)


@dataclass(frozen=True, slots=True)
class NewPerson:
    code: str
    name: str
    telephone: str


@dataclass(frozen=True, slots=True)
class NewRole:
    person: str
    role: Role
    area: str
    unit: str
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class NewHousehold:
    code: str
    grid: str
    group: str
    head: str
    resident: bool
    takes_part_since: date | None
    name_may_be_published: bool


@dataclass(frozen=True, slots=True)
class CarriedOver:
    """Points a household brings along: its balance moves once, whatever is imported again."""

    household: str
    hundredths: int

    def write(self, codes: Codes) -> None:
        household = codes.household(self.household)
        entry = Entry(
            kind=Kind.CARRIED_OVER,
            village_id=household.village_id,
            household_id=household.id,
            item="",
            hundredths=self.hundredths,
            credited=self.hundredths,
            happened_on=codes.now.date(),
            source=f"import:carried:{household.code}",
        )
        codes.store.ledger.add(entry, codes.now)


@dataclass(frozen=True, slots=True)
class NewMember:
    household: str
    name: str
    person: str
    minor: bool
    since: date
    until: date | None = None


@dataclass(frozen=True, slots=True)
class NewScore:
    """A score; `ordinal` counts from 1 the lines that are equal but for member and words.

    Neither names nor words enter `source`, because it is never erased.
    """

    day: date
    household: str
    member: str
    item: str
    quantity: str
    hundredths: int
    place: str
    reason: str
    recorded_by: str
    ordinal: int

    @property
    def source(self) -> str:
        what = f"{self.day}:{self.household}:{self.item}:{self.quantity}:{plain(self.hundredths)}"
        return f"{SCORE_SOURCE}{what}:{self.ordinal}"

    def write(self, codes: Codes) -> None:
        household = codes.household(self.household)
        entry = Entry(
            kind=Kind.SCORE,
            village_id=household.village_id,
            household_id=household.id,
            member_id=codes.member(self.household, self.member) if self.member else None,
            item=self.item,
            quantity=self.quantity,
            hundredths=self.hundredths,
            happened_on=self.day,
            recorded_by=codes.person(self.recorded_by).id if self.recorded_by else None,
            source=self.source,
            place=self.place,
            reason=self.reason,
        )
        codes.store.ledger.add(entry, codes.now)


Step = NewArea | NewPerson | NewRole | NewHousehold | CarriedOver | NewMember | NewScore
