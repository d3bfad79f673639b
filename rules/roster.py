"""Changes of the roster by date: 分户, 并户, 迁入, 迁出, 去世, 换户主 (GOVERNANCE.md, section 1).

Which is allowed when is in rules/roster_refusals.py, what it makes of the households in
rules/roster_after.py.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Kind(StrEnum):
    """What happens to a household or a member; the day of effect is the first on which it holds."""

    SPLIT = "split"
    """分户: some members go into a household of their own."""
    MERGE = "merge"
    """并户: a household goes into another, with everybody and all its points."""
    HOUSEHOLD_IN = "household_in"
    """迁入: a new household."""
    MEMBER_IN = "member_in"
    """迁入: one more member."""
    HOUSEHOLD_OUT = "household_out"
    """迁出: the household leaves."""
    MEMBER_OUT = "member_out"
    """迁出: a member leaves."""
    DEATH = "death"
    """去世."""
    NEW_HEAD = "new_head"
    """换户主."""


class Refusal(StrEnum):
    """Why a change is not made; the answer to the clerk is chosen by it."""

    BEFORE_FINAL = "before_final"
    """It is dated into a period that is final: nothing there may change."""
    BEFORE_LAST = "before_last"
    """The household has changed since: changes of one household keep their order."""
    TOO_FAR = "too_far"
    DEATH_AHEAD = "death_ahead"
    """Nobody enters a death before it has come."""
    WAITING = "waiting"
    """Another change of the household waits for its day; it comes first, or is called off."""
    HOUSEHOLD_GONE = "household_gone"
    """The household is gone by then, or has not begun."""
    NOT_A_MEMBER = "not_a_member"
    """Somebody named does not belong to the household then: nobody leaves twice."""
    NOBODY = "nobody"
    """Nobody was named."""
    LAST_MEMBER = "last_member"
    """Nobody would be left: the household is closed or merged instead."""
    NEEDS_HEAD = "needs_head"
    """The head leaves, or a household begins, and no member who is there then is named head."""
    HEAD_IS_MINOR = "head_is_minor"
    ALREADY_HEAD = "already_head"
    CODE_TAKEN = "code_taken"
    SAME_HOUSEHOLD = "same_household"
    OTHER_VILLAGE = "other_village"
    """Each village has its own ledger: points do not go from one to another."""
    SHARE_TOO_BIG = "share_too_big"
    """More than the balance, or below 0."""
    NO_AGREEMENT = "no_agreement"
    """A share of the balance moves by a written agreement alone."""
    NAME_THERE = "name_there"
    """Somebody of that name belongs to the household already."""


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a household, from `since` to `until`, which is the last day."""

    id: int
    name: str
    is_minor: bool = False
    since: date = date.min
    until: date | None = None

    def is_there_on(self, day: date) -> bool:
        return self.since <= day and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Home:
    """A household as it stands; the balance in hundredths.

    `last_change` is the day of the latest change that touched it, `waits` whether one is to come.
    """

    id: int
    code: str
    village_id: int
    head: str
    members: tuple[Member, ...]
    balance: int = 0
    since: date | None = None
    until: date | None = None
    spend_until: date | None = None
    last_change: date | None = None
    waits: bool = False

    def members_on(self, day: date) -> tuple[Member, ...]:
        """Who belongs to it on a day."""
        return tuple(member for member in self.members if member.is_there_on(day))

    def is_there_on(self, day: date) -> bool:
        """Whether it has begun and is not gone."""
        begun = self.since is None or self.since <= day
        return begun and (self.until is None or day <= self.until)

    def may_spend_on(self, day: date) -> bool:
        """Whether its balance may still be spent, also after it is gone."""
        return self.until is None or day <= max(self.until, self.spend_until or self.until)


@dataclass(frozen=True, slots=True)
class Terms:
    """What a change says, by its kind.

    `members` are who goes, leaves or has died. `head` is who is head afterwards: of the household
    they leave, or of a new household for a household that moves in. `new_head` is who is head of
    the household that a split makes. `share` is what of the balance a split moves, in hundredths.
    """

    members: tuple[int, ...] = ()
    head: str = ""
    new_head: str = ""
    code: str = ""
    grid_id: int | None = None
    group_no: str = ""
    share: int = 0
    agreement: str = ""
    name: str = ""
    is_minor: bool = False


@dataclass(frozen=True, slots=True)
class Change:
    """A change: of a household (none for one that moves in), for a merge also into which other."""

    kind: Kind
    day: date
    terms: Terms = Terms()
    home: Home | None = None
    other: Home | None = None

    @property
    def leaving(self) -> tuple[int, ...]:
        """Who belongs to the household no more afterwards."""
        if self.home is None:
            return ()
        match self.kind:
            case Kind.MERGE:
                return tuple(member.id for member in self.home.members_on(self.day))
            case Kind.SPLIT | Kind.MEMBER_OUT | Kind.DEATH:
                return self.terms.members
        return ()

    @property
    def staying(self) -> tuple[Member, ...]:
        """Who belongs to the household still."""
        if self.home is None:
            return ()
        there = self.home.members_on(self.day)
        return tuple(member for member in there if member.id not in self.leaving)

    @property
    def goes(self) -> tuple[Member, ...]:
        """Who belongs to the household no more, as members."""
        if self.home is None:
            return ()
        return tuple(
            member for member in self.home.members_on(self.day) if member.id in self.leaving
        )

    @property
    def loses_head(self) -> bool:
        """Whether the head is among those who go, and somebody stays."""
        if self.home is None or not self.staying or self.kind is Kind.MERGE:
            return False
        return any(member.name == self.home.head for member in self.goes)

    @property
    def closes(self) -> bool:
        """Whether the household is gone afterwards: left, merged, or its last member has died."""
        if self.kind is Kind.DEATH:
            return not self.staying and self.home is not None and self.home.until is None
        return self.kind in (Kind.MERGE, Kind.HOUSEHOLD_OUT)
