"""Which change of the roster is allowed when: every reason against one (GOVERNANCE.md, 1)."""

from collections.abc import Iterator
from datetime import date, timedelta

from rules.roster import Change, Home, Kind, Member, Refusal

FURTHEST = timedelta(days=366)
"""So far ahead a change may be entered: what is further off is a slip of the year."""


def refusals(
    change: Change, today: date, final_until: date | None, code_taken: bool = False
) -> Iterator[Refusal]:
    """Every reason why a change is not made, the first to mend first; none if it may be made.

    `final_until` is the last day of the village's last final period: no change lies before its
    end. A household that is gone may still be merged while its balance may be spent.
    """
    if final_until is not None and change.day <= final_until:
        yield Refusal.BEFORE_FINAL
    if change.day > today + FURTHEST:
        yield Refusal.TOO_FAR
    if change.kind is Kind.DEATH and change.day > today:
        yield Refusal.DEATH_AHEAD
    for home in filter(None, (change.home, change.other)):
        yield from _order(change, home)
    match change.kind:
        case Kind.HOUSEHOLD_IN:
            yield from _new_household(change, code_taken)
        case Kind.SPLIT:
            yield from _split(change, code_taken)
        case Kind.MERGE:
            yield from _merge(change)
        case Kind.MEMBER_IN:
            yield from _member_in(change)
        case Kind.MEMBER_OUT | Kind.DEATH:
            yield from _leaving(change)
        case Kind.NEW_HEAD:
            yield from _new_head(change)
        case Kind.HOUSEHOLD_OUT:
            pass


def refusal(
    change: Change, today: date, final_until: date | None, code_taken: bool = False
) -> Refusal | None:
    """The first reason why a change is not made; None if it may be made."""
    return next(refusals(change, today, final_until, code_taken), None)


def _order(change: Change, home: Home) -> Iterator[Refusal]:
    if home.last_change is not None and change.day < home.last_change:
        yield Refusal.BEFORE_LAST
    # Somebody's death is never put off: not by papers that wait, nor because the home has moved.
    if change.kind is Kind.DEATH:
        return
    if home.waits:
        yield Refusal.WAITING
    gone_but_owed = (
        change.kind is Kind.MERGE
        and home is change.home
        and home.until is not None
        and home.until < change.day
        and home.may_spend_on(change.day)
    )
    if not home.is_there_on(change.day) and not gone_but_owed:
        yield Refusal.HOUSEHOLD_GONE


def _new_household(change: Change, code_taken: bool) -> Iterator[Refusal]:
    if code_taken or not change.terms.code:
        yield Refusal.CODE_TAKEN
    if not change.terms.head:
        yield Refusal.NEEDS_HEAD


def _split(change: Change, code_taken: bool) -> Iterator[Refusal]:
    yield from _leaving(change)
    if code_taken or not change.terms.code:
        yield Refusal.CODE_TAKEN
    yield from _heads(change.terms.new_head, change.goes)
    balance = change.home.balance if change.home else 0
    if not 0 <= change.terms.share <= max(balance, 0):
        yield Refusal.SHARE_TOO_BIG
    if change.terms.share and not change.terms.agreement:
        yield Refusal.NO_AGREEMENT


def _merge(change: Change) -> Iterator[Refusal]:
    if change.home is None or change.other is None:
        yield Refusal.NOBODY
        return
    if change.home.id == change.other.id:
        yield Refusal.SAME_HOUSEHOLD
    if change.home.village_id != change.other.village_id:
        yield Refusal.OTHER_VILLAGE


def _member_in(change: Change) -> Iterator[Refusal]:
    if not change.terms.name:
        yield Refusal.NOBODY
    if any(member.name == change.terms.name for member in change.staying):
        yield Refusal.NAME_THERE


def _leaving(change: Change) -> Iterator[Refusal]:
    if not change.terms.members:
        yield Refusal.NOBODY
    if len(change.goes) != len(change.terms.members):
        yield Refusal.NOT_A_MEMBER
    if not change.staying and change.kind is not Kind.DEATH:
        yield Refusal.LAST_MEMBER
    if change.loses_head:
        yield from _heads(change.terms.head, change.staying)


def _new_head(change: Change) -> Iterator[Refusal]:
    if change.home is not None and change.terms.head == change.home.head:
        yield Refusal.ALREADY_HEAD
    yield from _heads(change.terms.head, change.staying)


def _heads(name: str, members: tuple[Member, ...]) -> Iterator[Refusal]:
    named = [member for member in members if member.name == name]
    if not named:
        yield Refusal.NEEDS_HEAD
    elif all(member.is_minor for member in named):
        yield Refusal.HEAD_IS_MINOR
