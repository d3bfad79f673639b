"""Scores of a whole month for a whole village, put down at once.

A clerk's scores go through `Ledger.add` one by one. A bench needs tens of thousands before it can
begin, so the same rows are worked out here and inserted together, on the same chain; a test lets
the audit prove that they fit.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random

from sqlalchemy import func, insert, select

from bot.sample.words import words
from rules.chain import Line, line_hash, text_digest
from rules.counted_once import once_in
from rules.periods import Period
from rules.points import times
from rules.scheme_items import BaseItem, BonusItem
from rules.schemes import Item, Scheme
from storage.columns import table
from storage.ledger_lines import Kind
from storage.store import Store
from storage.tables.points import LedgerHeadRow, LedgerRow, LedgerTextRow
from storage.upsert import insert_or_replace

SCORES_A_MONTH = 22
"""Scores each household gets in a month."""

_ledger = table(LedgerRow)
_text = table(LedgerTextRow)
_head = table(LedgerHeadRow)


@dataclass(frozen=True)
class _Noted:
    """One score before it is a line; `amount` is a mark in points, or a quantity."""

    household_id: int
    day: date
    item: Item
    amount: str
    place: str
    reason: str
    source: str


def enter_scores(
    store: Store, *, scheme: Scheme, month: Period, last_day: date, at: datetime
) -> None:
    """One unit of work: the month's scores of every household, on days up to `last_day`."""
    village, clerk = store.areas.by_code("V1"), store.people.by_code("C1")
    assert village is not None
    assert clerk is not None
    before = store.ledger.head(village.id)
    last_id = store.connection.execute(select(func.max(_ledger.c.id))).scalar_one() or 0
    seq, previous = before.seq, before.hash
    lines: list[dict[str, object]] = []
    texts: list[dict[str, object]] = []
    for noted in _noted(store, scheme, village.id, month, last_day):
        seq += 1
        salt = f"{seq:032}"
        line = Line(
            village_id=village.id,
            seq=seq,
            kind=Kind.SCORE.value,
            household_id=noted.household_id,
            member_id=None,
            item=noted.item.code,
            quantity="1" if isinstance(noted.item, BaseItem) else noted.amount,
            hundredths=_hundredths(noted.item, Decimal(noted.amount)),
            credited=0,
            happened_on=noted.day,
            recorded_at=at.astimezone(UTC),
            recorded_by=clerk.id,
            reverses=None,
            source=noted.source,
            text_digest=text_digest(salt, noted.place, noted.reason),
        )
        hashed = line_hash(line, previous)
        values = {name: getattr(line, name) for name in Line.__dataclass_fields__}
        row_id = last_id + len(lines) + 1
        lines.append({**values, "id": row_id, "previous_hash": previous, "hash": hashed})
        texts.append(
            {"ledger_id": row_id, "salt": salt, "place": noted.place, "reason": noted.reason}
        )
        previous = hashed
    store.connection.execute(insert(_ledger), lines)
    store.connection.execute(insert(_text), texts)
    insert_or_replace(
        store.connection, _head, ("village_id",), village_id=village.id, seq=seq, hash=previous
    )


def _noted(
    store: Store, scheme: Scheme, village_id: int, month: Period, last_day: date
) -> Iterator[_Noted]:
    """What each household did in the month, the same for the same village and month."""
    matters = [each for each in words("points")["matters"] if each["item"] in scheme.by_code]
    days = (last_day - month.first_day).days + 1
    for household in store.households.in_village(village_id):
        rng = Random(f"{household.code} {month}")  # noqa: S311 - made-up points, no secret
        once: set[str] = set()
        for number in range(SCORES_A_MONTH):
            matter = rng.choice(matters)
            while matter["item"] in once:
                matter = rng.choice(matters)
            item = scheme.by_code[matter["item"]]
            # What counts once is noted once, as a clerk is told to.
            once |= {item.code} if once_in(scheme, item.code, month.first_day) else set()
            yield _Noted(
                household_id=household.id,
                day=month.first_day + timedelta(days=rng.randrange(days)),
                item=item,
                amount=rng.choice(matter["amounts"]),
                place=rng.choice(matter["places"]),
                reason=rng.choice(matter["reasons"]),
                source=f"bench:{month}:{household.code}:{number}",
            )


def _hundredths(item: Item, amount: Decimal) -> int:
    """The mark of a base item, value × quantity of a bonus, the same below 0 of a deduction."""
    if isinstance(item, BaseItem):
        return times(100, amount)
    worth = times(item.value, amount)
    return worth if isinstance(item, BonusItem) else -worth
