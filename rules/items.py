"""The item list (事项清单): every kind of matter, who handles it, by when, and when it is closed.

GOVERNANCE.md, section 2. A town keeps its own list as TOML; the default is presets/items.toml.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field

from rules.case_limits import Hours, Limit, Limits, Phase, Terms
from rules.faults import Fault, read_entries, read_table, unknown_tables
from rules.item_faults import faults_between
from rules.limit_faults import impossible_limits

TABLES = ("categories", "units", "items", "limits", "hours", "terms", "words", "alarms", "kinds")

_Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
_Text = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]
_Number = Annotated[str, Field(pattern=r"^[0-9]{3,12}$")]
_Flag = Annotated[bool, Field(strict=True)]


class Way(StrEnum):
    """How a matter is handled."""

    SPOT = "spot"
    """自巡自办: the grid worker who found it may handle it there and then."""
    DISPATCH = "dispatch"
    """巡办分离: the command room gives it to a unit."""


class Evidence(StrEnum):
    """What an item wants to be shown."""

    PHOTO = "photo"
    """The thing as it was found."""
    PHOTO_AFTER = "photo_after"
    """The thing as it was left when done."""
    LOCATION = "location"
    RECORD = "record"
    """A paper: a mediation agreement, a notice to mend, a receipt."""


class _Entry(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")

    code: _Code
    name: _Text
    name_en: _Text


class _Watched(_Entry):
    supervisor: Annotated[str, Field(max_length=40)] = ""
    """The code of the deputy leader (分管领导) who watches over it; without one all deputies do."""


class Category(_Watched):
    """A category of matters (类别)."""


class Unit(_Watched):
    """A handling unit (处置单位): one of the four platforms, or a town department."""

    telephone: Annotated[str, Field(pattern=r"^[0-9+ -]{0,30}$")] = ""
    """Where the room rings it when nobody there reads the chat."""


class Item(_Entry):
    """One kind of matter. A limit it does not give is the list's own."""

    category: str
    way: Way
    unit: str
    """Who usually handles it, and who gets it where a grid worker cannot."""
    accept: Limit | None = None
    dispatch: Limit | None = None
    handle: Limit
    check: Limit | None = None
    closing: _Text
    """办结标准: what must be true before the case may be closed."""
    evidence: tuple[Evidence, ...]
    bottom_line: _Flag
    """底线事项: whoever reports one first may be credited (首报)."""
    keywords: Annotated[tuple[_Text, ...], Field(min_length=1)]
    proposes: _Flag = False
    """Once checked, it may propose points for the household that reported it; a person decides."""
    emergency: _Flag = False
    call: _Number | None = None
    """The number to ring before anything else; given for an emergency, and only then
    (`item_faults.faults_between` sees to it)."""
    alarms: tuple[_Text, ...] = ()
    """The words that cry it out, wherever they are said; without them the keywords do."""

    @property
    def lies_somewhere(self) -> bool:
        """Whether it is a thing at a place, which two people may see, and nobody's own affair."""
        return bool({Evidence.PHOTO, Evidence.LOCATION} & set(self.evidence))

    def own_limit(self, phase: Phase) -> Limit | None:
        """What the item itself says of a phase."""
        return {
            Phase.ACCEPT: self.accept,
            Phase.DISPATCH: self.dispatch,
            Phase.HANDLE: self.handle,
            Phase.CHECK: self.check,
        }[phase]


class Words(BaseModel):
    """What is said of every matter, and so says nothing of any."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    everyday: tuple[Annotated[str, Field(min_length=1, max_length=2, pattern=r"^\w+$")], ...] = ()
    """Characters, and pairs of them: no pair of a keyword's counts that is one, or has one."""
    beside: tuple[_Text, ...] = ()
    """Behind a keyword they make a place of it: 小卖部旁边 is not about the shop."""
    denied: tuple[_Text, ...] = ()
    """Before a cry they take it back: 没有着火."""
    after_all: tuple[_Text, ...] = ()
    """Behind a cry they say that it is one all the same, whatever stands before it."""
    parting: tuple[_Text, ...] = ()
    """What part of a cry from another they keep apart: 老人的拐杖掉下来了 is about a stick."""


class Alarm(BaseModel):
    """Cries of people in danger, whatever kind of matter it then is."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    words: Annotated[tuple[_Text, ...], Field(min_length=1)]
    call: Annotated[tuple[_Number, ...], Field(min_length=1)]
    """The numbers to ring, in the order in which they are said."""
    item: str = ""
    """The item that is then offered first; empty where the cry may be of any."""


class Kind(BaseModel):
    """Words that mean the same in a cry, which names them as {code}."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: _Code
    words: Annotated[tuple[_Text, ...], Field(min_length=1)]


@dataclass(frozen=True, slots=True)
class ItemList:
    """A town's item list, in the order in which it is shown."""

    categories: tuple[Category, ...]
    units: tuple[Unit, ...]
    items: tuple[Item, ...]
    limits: Limits
    hours: Hours
    terms: Terms
    words: Words
    alarms: tuple[Alarm, ...] = ()
    kinds: tuple[Kind, ...] = ()

    def get(self, code: str) -> Item | None:
        """The item, or None: an old case may name one that the list has since dropped."""
        return next((item for item in self.items if item.code == code), None)

    def handled_on_spot(self, category: str, item: str) -> bool:
        """Whether whoever found a matter may handle it there and then.

        Of a category alone (no item, or one the list has dropped) only if all its items may be: it
        might be any of them.
        """
        found = self.get(item)
        could_be = (found,) if found is not None else self.of_category(category)
        return bool(could_be) and all(each.way is Way.SPOT for each in could_be)

    def limit(self, item: str, phase: Phase) -> Limit:
        """How long a phase of a case of this item may take; the list's own where it says none."""
        found = self.get(item)
        own = found.own_limit(phase) if found else None
        return own or self.limits.of(phase)

    def category(self, code: str) -> Category | None:
        """The category, or None if the list no longer has it."""
        return next((category for category in self.categories if category.code == code), None)

    def unit(self, code: str) -> Unit | None:
        """The handling unit, or None if the list no longer has it."""
        return next((unit for unit in self.units if unit.code == code), None)

    def of_category(self, code: str) -> tuple[Item, ...]:
        """The category's items, in list order."""
        return tuple(item for item in self.items if item.category == code)


class ItemListFault(ValueError):
    """The item list cannot be used; `faults` says everything that is to be mended."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(str(fault) for fault in faults))


def parse_items(mapping: Mapping[str, Any]) -> ItemList:
    """The item list a TOML file says. Raises ItemListFault with all that is wrong in it."""
    faults = unknown_tables(mapping, TABLES)
    categories = read_entries(mapping, "categories", Category, faults)
    units = read_entries(mapping, "units", Unit, faults)
    items = read_entries(mapping, "items", Item, faults)
    limits = read_table(mapping, "limits", Limits, faults)
    hours = read_table(mapping, "hours", Hours, faults)
    terms = read_table(mapping, "terms", Terms, faults)
    words = read_table(mapping, "words", Words, faults)
    # A town's list may have none: its emergencies still have their own.
    alarms = read_entries(mapping, "alarms", Alarm, faults) if "alarms" in mapping else ()
    kinds = read_entries(mapping, "kinds", Kind, faults) if "kinds" in mapping else ()
    faults.extend(faults_between(mapping))
    faults.extend(impossible_limits(mapping, hours))
    if faults or limits is None or hours is None or terms is None or words is None:
        raise ItemListFault(tuple(faults))
    return ItemList(categories, units, items, limits, hours, terms, words, alarms, kinds)
