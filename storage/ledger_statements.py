"""What is asked of the ledger's tables, each question put together once."""

from dataclasses import fields
from typing import Any

from sqlalchemy import Select, bindparam, exists, func, select, update

from storage.columns import table
from storage.ledger_lines import Kind, LedgerLine
from storage.tables.people import PersonRow
from storage.tables.points import BalanceRow, LedgerHeadRow, LedgerRow, LedgerTextRow

LEDGER = table(LedgerRow)
TEXT = table(LedgerTextRow)
HEAD = table(LedgerHeadRow)
BALANCE = table(BalanceRow)
_PERSON = table(PersonRow)

LINES: Select[Any] = (
    select(
        *(LEDGER.c[field.name] for field in fields(LedgerLine) if field.name in LEDGER.c),
        func.coalesce(TEXT.c.place, "").label("place"),
        func.coalesce(TEXT.c.reason, "").label("reason"),
        func.coalesce(_PERSON.c.name, "").label("recorder"),
    )
    .join(TEXT, TEXT.c.ledger_id == LEDGER.c.id, isouter=True)
    .join(_PERSON, _PERSON.c.id == LEDGER.c.recorded_by, isouter=True)
)
CHAIN = (
    LINES.add_columns(TEXT.c.salt)
    .where(LEDGER.c.village_id == bindparam("village"), LEDGER.c.seq > bindparam("after"))
    .order_by(LEDGER.c.seq)
    .limit(bindparam("most"))
)
BY_ID = LINES.where(LEDGER.c.id == bindparam("line"))
BY_SOURCE = LINES.where(LEDGER.c.source == bindparam("source"))
LAST_LINES = (
    LINES.where(LEDGER.c.household_id == bindparam("household"))
    .order_by(LEDGER.c.id.desc())
    .limit(bindparam("most"))
)
_REVERSAL = LEDGER.alias("reversal")
COUNTS = (LEDGER.c.kind == Kind.SCORE.value) & ~exists().where(_REVERSAL.c.reverses == LEDGER.c.id)
"""Which lines count: scores that nothing has taken back. Every figure is made of these alone."""

_SCORES = (
    select(
        LEDGER.c.household_id,
        LEDGER.c.item,
        LEDGER.c.quantity,
        LEDGER.c.hundredths,
        LEDGER.c.happened_on,
    )
    .where(
        COUNTS,
        LEDGER.c.happened_on.between(bindparam("first"), bindparam("last")),
    )
    .order_by(LEDGER.c.id)
)
COUNTED_LINES = LINES.where(
    COUNTS,
    LEDGER.c.household_id == bindparam("household"),
    LEDGER.c.happened_on.between(bindparam("first"), bindparam("last")),
).order_by(LEDGER.c.id)
COUNTED_ITEMS = (
    select(LEDGER.c.id, LEDGER.c.item, LEDGER.c.quantity)
    .where(
        COUNTS,
        LEDGER.c.household_id == bindparam("household"),
        LEDGER.c.happened_on.between(bindparam("first"), bindparam("last")),
    )
    .order_by(LEDGER.c.id)
)
SCORES_OF = _SCORES.where(LEDGER.c.household_id == bindparam("household"))
ANY_MARK = (
    _SCORES.where(LEDGER.c.village_id == bindparam("village"))
    .where(LEDGER.c.item.in_(bindparam("items", expanding=True)))
    .order_by(None)
    .limit(1)
)
BALANCE_OF = select(BALANCE.c.hundredths).where(BALANCE.c.household_id == bindparam("household"))
ID_OF = select(LEDGER.c.id).where(LEDGER.c.source == bindparam("source"))
HOLD = select(HEAD.c.seq).where(HEAD.c.village_id == bindparam("village")).with_for_update()
SPEND = (
    update(BALANCE)
    .where(BALANCE.c.household_id == bindparam("household"))
    .where(BALANCE.c.hundredths >= bindparam("spent"))
    .values(hundredths=BALANCE.c.hundredths - bindparam("spent"))
)
