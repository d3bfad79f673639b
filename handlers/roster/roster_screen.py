"""What a change of the roster does, in words, before it is done: members, head, points, history."""

from handlers.roster.open_matters import open_matters
from handlers.turn import Turn
from messages.written import day, period_named, points
from rules.roster import Change, Kind
from rules.roster_after import State, after
from storage.households import Household


def shown(turn: Turn, change: Change, spend_days: int, reason: str) -> str:
    """One line for each thing that changes, and for each that stays."""
    then = after(change, spend_days)
    lines = [
        _what(turn, change),
        *_heads(turn, change),
        *_points(turn, change, then),
        *_part(turn, change),
        turn.words("roster-history"),
        _when(turn, change),
        turn.words("roster-because", reason=reason),
    ]
    for home in filter(None, (change.home, change.other)):
        lines += open_matters(turn, turn.store.households.get(home.id))
    return "\n".join(lines)


def named(turn: Turn, change: Change) -> str:
    """The change in a few words, as lists and notices name it."""
    home = change.home
    return turn.words(
        f"roster-named-{change.kind.value.replace('_', '-')}",
        household=home.code if home else change.terms.code,
        head=home.head if home else change.terms.head,
    )


def _what(turn: Turn, change: Change) -> str:
    home, terms = change.home, change.terms
    members = turn.words("list-mark").join(each.name for each in change.goes)
    told = {
        "household": home.code if home else terms.code,
        "head": home.head if home else terms.head,
    }
    match change.kind:
        case Kind.SPLIT:
            new = {"code": terms.code, "new_head": terms.new_head}
            return turn.words("roster-does-split", members=members, **told, **new)
        case Kind.MERGE:
            other = change.other
            assert other is not None, "a merge goes into another household"
            names = members or turn.words("roster-nobody")
            into = {"other": other.code, "other_head": other.head}
            return turn.words("roster-does-merge", members=names, **told, **into)
        case Kind.MEMBER_IN:
            who = "roster-does-minor-in" if terms.is_minor else "roster-does-member-in"
            return turn.words(who, name=terms.name, **told)
        case Kind.MEMBER_OUT | Kind.DEATH:
            key = f"roster-does-{change.kind.value.replace('_', '-')}"
            return turn.words(key, members=members, **told)
        case _:
            key = f"roster-does-{change.kind.value.replace('_', '-')}"
            return turn.words(key, **told)


def _heads(turn: Turn, change: Change) -> list[str]:
    if change.home is None or not (change.loses_head or change.kind is Kind.NEW_HEAD):
        return []
    told = {"household": change.home.code, "before": change.home.head, "after": change.terms.head}
    return [turn.words("roster-head-changes", **told)]


def _points(turn: Turn, change: Change, then: tuple[State, ...]) -> list[str]:
    if change.home is None:
        return [turn.words("roster-points-new", household=change.terms.code)]
    home, balance = change.home.code, points(change.home.balance)
    match change.kind:
        case Kind.SPLIT if change.terms.share:
            told = {"share": points(then[1].balance), "left": points(then[0].balance)}
            return [
                turn.words("roster-points-share", household=home, code=then[1].code, **told),
                turn.words("roster-points-agreed", agreement=change.terms.agreement),
            ]
        case Kind.SPLIT:
            told = {"household": home, "code": then[1].code, "balance": balance}
            return [turn.words("roster-points-stay-split", **told)]
        case Kind.MERGE:
            told = {"household": home, "other": then[1].code, "balance": balance}
            return [turn.words("roster-points-merge", sum=points(then[1].balance), **told)]
        case _ if change.closes and then[0].spend_until is not None:
            last = day(then[0].spend_until, turn.locale)
            return [turn.words("roster-points-spend", balance=balance, day=last)]
        case _:
            return [turn.words("roster-points-stay", balance=balance)]


def _part(turn: Turn, change: Change) -> list[str]:
    """Who takes part in points afterwards."""
    if change.kind in (Kind.SPLIT, Kind.HOUSEHOLD_IN):
        return [turn.words("roster-part-new", code=change.terms.code)]
    if not change.closes or change.kind is Kind.DEATH:
        return []
    home = _household(turn, change)
    consents = turn.store.participation.of(home.id)
    if not any(each.until is None for each in consents):
        return []
    last = turn.regulations.period_on(change.day).first_day
    period = (
        turn.regulations.period_before(change.day)
        if change.day == last
        else turn.regulations.period_on(change.day)
    )
    return [turn.words("roster-part-ends", month=period_named(str(period), turn.locale))]


def _household(turn: Turn, change: Change) -> Household:
    assert change.home is not None, "only a household that is there closes"
    return turn.store.households.get(change.home.id)


def _when(turn: Turn, change: Change) -> str:
    key = "roster-from-ahead" if change.day > turn.today else "roster-from"
    return turn.words(key, day=day(change.day, turn.locale))
