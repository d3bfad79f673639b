"""Seals: what was decided in a row is digested in the transaction that decides it.

The ledger is chained and honours have seals of their own; these are for the other decisions on
which points rest: orders, invoices, objections, panels, changes of the roster, claims, proposals.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    Table,
    bindparam,
    exists,
    or_,
    select,
    true,
)

from rules.row_seal import row_seal
from storage.columns import table
from storage.tables.objections import ObjectionRow
from storage.tables.people import AreaRow
from storage.tables.proposals import ClaimRow, ProposalRow
from storage.tables.redemption import GoodsRow, OrderRow, StockInRow
from storage.tables.roster import RosterChangeRow, RosterOutcomeRow
from storage.tables.scoring import PanelRow
from storage.tables.seals import SealRow
from storage.upsert import insert_if_absent

_seal = table(SealRow)
_order, _stock_in, _goods = table(OrderRow), table(StockInRow), table(GoodsRow)
_objection, _panel = table(ObjectionRow), table(PanelRow)
_change, _outcome = table(RosterChangeRow), table(RosterOutcomeRow)
_area = table(AreaRow)
_claim, _proposal = table(ClaimRow), table(ProposalRow)

PIECE = 1000
"""Rows that are read at once."""


@dataclass(frozen=True, eq=False)
class Stage:
    """Something decided: which columns of which table say it, and which rows have come so far."""

    name: str
    table: Table
    key: str
    columns: tuple[str, ...]
    reached: ColumnElement[bool]
    village: ColumnElement[int]
    through: tuple[Table, ColumnElement[bool]] | None = None


def _any(of: Table, *names: str) -> ColumnElement[bool]:
    """Whether one of these columns says something: each alone is a trace of the stage."""
    return or_(*(of.c[name].is_not(None) for name in names))


ORDER_PLACED = Stage(
    "order_placed",
    _order,
    "id",
    (
        *("village_id", "household_id", "goods_id", "goods_name", "quantity", "price", "points"),
        *("code", "source", "ordered_at", "ordered_on", "ordered_by", "pick_up_by", "walk_in"),
    ),
    true(),
    _order.c.village_id,
)
ORDER_ENDED = Stage(
    "order_ended",
    _order,
    "id",
    ("state", "ended_at", "ended_on", "ended_by"),
    _any(_order, "ended_at", "ended_on", "ended_by") | (_order.c.state != "ordered"),
    _order.c.village_id,
)
STOCK_IN = Stage(
    "stock_in",
    _stock_in,
    "id",
    (
        *("goods_id", "invoice", "invoiced_on", "quantity", "paid", "picture_id"),
        *("recorded_at", "recorded_by", "source"),
    ),
    true(),
    _goods.c.village_id,
    (_goods, _goods.c.id == _stock_in.c.goods_id),
)
OBJECTION_DECIDED = Stage(
    "objection_decided",
    _objection,
    "id",
    (
        *("number", "village_id", "settlement_id", "household_id", "ledger_id", "filed_by"),
        *("filed_as", "filed_at", "answer_by", "state", "reviewer_id", "decided_at"),
        "text_digest",
    ),
    _objection.c.state != "open",
    _objection.c.village_id,
)
PANEL_CONFIRMED = Stage(
    "panel_confirmed",
    _panel,
    "id",
    (
        *("village_id", "area_id", "period", "leader_id", "called_by", "called_at"),
        *("confirmed_by", "confirmed_at", "digest"),
    ),
    _any(_panel, "confirmed_at", "confirmed_by"),
    _panel.c.village_id,
)
ROSTER_CHANGE = Stage(
    "roster_change",
    _change,
    "id",
    (
        *("village_id", "kind", "day", "household_id", "other_id", "terms", "before", "after"),
        *("reason", "recorded_by", "recorded_at", "source"),
    ),
    true(),
    _change.c.village_id,
)
ROSTER_OUTCOME = Stage(
    "roster_outcome",
    _outcome,
    "change_id",
    ("outcome", "made_id", "decided_by", "at"),
    true(),
    _change.c.village_id,
    (_change, _change.c.id == _outcome.c.change_id),
)
CLAIM_REGISTERED = Stage(
    "claim_registered",
    _claim,
    "id",
    (
        *("village_id", "household_id", "place", "since", "registered_by", "registered_at"),
        "source",
    ),
    true(),
    _claim.c.village_id,
)
CLAIM_ENDED = Stage(
    "claim_ended",
    _claim,
    "id",
    ("until", "ended_by", "ended_at"),
    _any(_claim, "until", "ended_by", "ended_at"),
    _claim.c.village_id,
)
PROPOSAL_MADE = Stage(
    "proposal_made",
    _proposal,
    "id",
    ("village_id", "case_id", "claim_id", "period", "proposed_at"),
    true(),
    _proposal.c.village_id,
)
PROPOSAL_DECIDED = Stage(
    "proposal_decided",
    _proposal,
    "id",
    (
        *("household_id", "happened_on", "item", "quantity", "state", "words"),
        *("decided_by", "decided_at", "reason"),
    ),
    _proposal.c.state != "waiting",
    _proposal.c.village_id,
)

STAGES = (
    ORDER_PLACED,
    ORDER_ENDED,
    STOCK_IN,
    OBJECTION_DECIDED,
    PANEL_CONFIRMED,
    ROSTER_CHANGE,
    ROSTER_OUTCOME,
    CLAIM_REGISTERED,
    CLAIM_ENDED,
    PROPOSAL_MADE,
    PROPOSAL_DECIDED,
)


def seal(connection: Connection, stage: Stage, row_id: int) -> None:
    """Seals a row as it stands in this transaction; once sealed, it stays as it was."""
    values = connection.execute(_read(stage), {"row": row_id}).one()
    digest = row_seal(stage.name, values)
    insert_if_absent(connection, _seal, stage=stage.name, row_id=row_id, digest=digest)


def broken(connection: Connection, stage: Stage, village_id: int) -> Iterator[int]:
    """The ids of a village's rows that are not as they were sealed, or were never."""
    after = 0
    while True:
        asked = {"village": village_id, "after": after, "most": PIECE}
        rows = connection.execute(_with_seals(stage), asked).all()
        for row in rows:
            row_id, digest, *values = row
            if digest != row_seal(stage.name, values):
                yield row_id
            after = row_id
        if len(rows) < PIECE:
            return


def strays(connection: Connection, stage: Stage) -> tuple[int, ...]:
    """Seals whose row is gone, or has not come so far: what was decided was taken away."""
    return tuple(connection.execute(_without_rows(stage)).scalars())


# Built once each: building a statement takes several times as long as running it.


@cache
def _read(stage: Stage) -> Select[Any]:
    columns = [stage.table.c[name] for name in stage.columns]
    return select(*columns).where(stage.table.c[stage.key] == bindparam("row"))


@cache
def _with_seals(stage: Stage) -> Select[Any]:
    key = stage.table.c[stage.key]
    source = stage.table.join(
        _seal, (_seal.c.row_id == key) & (_seal.c.stage == stage.name), isouter=True
    )
    if stage.through is not None:
        source = source.join(*stage.through)
    return (
        select(key, _seal.c.digest, *(stage.table.c[name] for name in stage.columns))
        .select_from(source)
        .where(stage.reached, stage.village == bindparam("village"), key > bindparam("after"))
        .order_by(key)
        .limit(bindparam("most"))
    )


@cache
def _without_rows(stage: Stage) -> Select[Any]:
    # Of a village that is none nobody's audit would see it.
    there = exists().where(
        stage.table.c[stage.key] == _seal.c.row_id,
        stage.reached,
        stage.village.in_(select(_area.c.id)),
        *(() if stage.through is None else (stage.through[1],)),
    )
    return (
        select(_seal.c.row_id).where(_seal.c.stage == stage.name, ~there).order_by(_seal.c.row_id)
    )
