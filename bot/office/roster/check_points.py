"""The roster's points checked, each row against the version of the scheme in force on its day."""

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from typing import NamedTuple

from bot.office.roster.check import person_of
from bot.office.roster.entered import Line, new_among
from bot.office.roster.known import Found, Known
from bot.office.roster.steps import NewScore
from bot.office.sheets.refusals import REFUSALS
from bot.office.sheets.rows import Row
from rules.parts import closed_by
from rules.periods import Period
from rules.plain_words import folded
from rules.points import plain, times
from rules.scheme_items import BaseItem, BonusItem, Deduction, SignedItem
from rules.schemes import Item, Scheme
from rules.scoring import Refusal, Score, ScoreRefused, ScoreRow, accept


class _Version(NamedTuple):
    """A version of the scheme, and its items by their folded codes."""

    scheme: Scheme
    items: Mapping[str, Item]


def check_points(
    rows: Sequence[Row],
    known: Known,
    found: Found,
    scheme_on: Callable[[date], Scheme],
    lines: Sequence[Line],
    today: date,
) -> None:
    """Every row as the scheme takes it, each event once, none into a month that is settled, and
    none that somebody recorded for their own household.

    `scheme_on` says which version is in force on a day; raises what it raises.
    """

    @cache
    def version_on(day: date) -> _Version:
        scheme = scheme_on(day)
        return _Version(scheme, {folded(code): item for code, item in scheme.by_code.items()})

    families = {
        (folded(member.person), home)
        for (home, _), member in known.members.items()
        if member.person
    }
    scores = [
        (row, score)
        for row in rows
        if row.sound and (score := _score(row, known, found, version_on, today))
    ]
    for row, score in new_among(scores, lines, found):
        scheme = version_on(score.day).scheme
        period = Period.holding(scheme.period, score.day)
        closed = [
            str(each)
            for each in closed_by(scheme, score.day)
            if known.is_worked_out(score.household, str(each))
        ]
        if closed:
            found.tell(row.fault("date", "office-fault-month-closed", month=closed[0]))
            continue
        if (folded(score.recorded_by), folded(score.household)) in families:
            found.tell(row.fault("recorded_by", "office-fault-own-household"))
        if not known.takes_part(score.household, period):
            # It is kept, for the paper book has it, and counts only if the household joins in time.
            found.uncounted.append(
                row.fault("household", "office-warning-takes-no-part", month=str(period))
            )
        found.add(row, score)


def _score(
    row: Row,
    known: Known,
    found: Found,
    version_on: Callable[[date], _Version],
    today: date,
) -> NewScore | None:
    before = len(found.faults)
    day = row.day("date") or today
    if day > today:
        found.tell(row.fault("date", "office-fault-future"))
    scheme, items = version_on(day)
    household = known.households.get(folded(row.text("household")))
    item = items.get(folded(row.text("item")))
    recorder = person_of(row, "recorded_by", known, found)
    member = row.text("member")
    if household and member:
        one = known.members.get((folded(household.code), folded(member)))
        if one is None:
            found.tell(row.fault("member", "office-fault-no-member", name=member))
        member = one.name if one else member
    code = household.code if household else row.text("household")
    entry = ScoreRow(
        day=day,
        household=code,
        member=member,
        item=item.code if item else row.text("item"),
        quantity=row.figure("quantity"),
        points=row.figure("points"),
    )
    homes = {household.code} if household else set()
    score = _accepted(row, scheme, homes, entry, item, found)
    if score is None:
        return None
    if item is None or household is None or not _figures_agree(row, item, score, found):
        return None
    if len(found.faults) > before:
        return None
    return NewScore(
        day=day,
        household=household.code,
        member=member,
        item=item.code,
        quantity=format(_trimmed(score.quantity), "f"),
        hundredths=_hundredths(item, score),
        place=row.text("place"),
        reason=row.text("reason"),
        recorded_by=recorder.code if recorder else "",
        ordinal=1,
    )


def _accepted(
    row: Row,
    scheme: Scheme,
    homes: Collection[str],
    entry: ScoreRow,
    item: Item | None,
    found: Found,
) -> Score | None:
    """The row as the scheme takes it, or None and why not.

    Where the household is unknown, what is wrong beside that is told too: both are mended at once.
    """
    try:
        return accept(scheme, homes, entry)
    except ScoreRefused as refused:
        _tell_refusal(row, refused, item, found)
        if refused.why is Refusal.UNKNOWN_HOUSEHOLD:
            _accepted(row, scheme, {entry.household}, entry, item, found)
        return None


def _tell_refusal(row: Row, refused: ScoreRefused, item: Item | None, found: Found) -> None:
    column = refused.column if refused.column not in ("document", "until") else "item"
    most = plain(item.max) if isinstance(item, BaseItem) else ""
    found.tell(row.fault(column, REFUSALS[refused.why], code=row.text(column), most=most))


def _hundredths(item: Item, score: Score) -> int:
    """What the line says was earned: the mark, or value times quantity; a deduction below 0."""
    if isinstance(item, BaseItem):
        return score.mark or 0
    if isinstance(item, BonusItem) and item.counts == "once":
        return item.value if score.quantity > 0 else 0
    value = times(item.value, score.quantity)
    return -value if isinstance(item, Deduction) else value


def _figures_agree(row: Row, item: Item, score: Score, found: Found) -> bool:
    """A figure in the column that does not count is a slip, unless it says the same."""
    points, quantity = row.figure("points"), row.figure("quantity")
    if isinstance(item, BaseItem):
        if quantity not in (None, Decimal(1)):
            found.tell(row.fault("quantity", "office-fault-quantity-not-meant"))
            return False
        return True
    counted = _hundredths(item, score)
    earned = counted if isinstance(item, SignedItem) else abs(counted)
    if points is not None and points * 100 != earned:
        found.tell(row.fault("points", "office-fault-points-not-meant", earned=plain(earned)))
        return False
    return True


def _trimmed(quantity: Decimal) -> Decimal:
    """2.0 is 2: one quantity is written in one way."""
    return quantity.normalize() if quantity else Decimal(0)
