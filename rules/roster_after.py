"""What a change of the roster makes of the households: members, head, balance and days."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from rules.roster import Change, Home, Kind

A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class State:
    """A household on a change's day; the balance in hundredths, `joins` who is not listed yet."""

    code: str
    head: str
    members: tuple[int, ...]
    balance: int
    since: date | None = None
    until: date | None = None
    spend_until: date | None = None
    joins: int = 0


def before(change: Change) -> tuple[State, ...]:
    """The households concerned as they stand, the one that changes first."""
    return tuple(
        _state(home, change.day) for home in (change.home, change.other) if home is not None
    )


def after(change: Change, spend_days: int) -> tuple[State, ...]:
    """The households concerned as they stand afterwards, the one that changes first.

    A merge moves the whole balance, also one below 0, and a split its share: together they have
    what they had before. A household that leaves keeps its balance, to be spent within
    `spend_days` of its last day.
    """
    if change.kind is Kind.HOUSEHOLD_IN:
        return (State(change.terms.code, change.terms.head, (), 0, change.day, joins=1),)
    assert change.home is not None, "every other change is of a household"
    home = _state(change.home, change.day)
    home = replace(home, members=tuple(member.id for member in change.staying))
    match change.kind:
        case Kind.SPLIT:
            made = State(
                change.terms.code,
                change.terms.new_head,
                tuple(member.id for member in change.goes),
                change.terms.share,
                change.day,
            )
            return _with_head(replace(home, balance=home.balance - made.balance), change), made
        case Kind.MERGE:
            assert change.other is not None, "a merge goes into another household"
            other = _state(change.other, change.day)
            together = replace(
                other,
                members=(*other.members, *change.leaving),
                balance=other.balance + home.balance,
            )
            closed = home if change.home.until is not None else _closed(home, change, 0)
            return replace(closed, balance=0), together
        case Kind.MEMBER_IN:
            return (replace(home, joins=1),)
        case Kind.NEW_HEAD:
            return (replace(home, head=change.terms.head),)
        case _:
            if change.closes:
                return (_closed(home, change, spend_days),)
            return (_with_head(home, change),)


def _state(home: Home, day: date) -> State:
    return State(
        home.code,
        home.head,
        tuple(member.id for member in home.members_on(day)),
        home.balance,
        home.since,
        home.until,
        home.spend_until,
    )


def _with_head(state: State, change: Change) -> State:
    return replace(state, head=change.terms.head) if change.loses_head else state


def _closed(state: State, change: Change, spend_days: int) -> State:
    last = change.day - A_DAY
    return replace(state, until=last, spend_until=last + timedelta(days=spend_days))
