"""What is sealed: which decisions stand in rows of their own, and what says them."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, Table, or_, true

from storage.columns import table
from storage.tables.objections import ObjectionRow
from storage.tables.people import HouseholdRow
from storage.tables.periods import PeriodRecordRow
from storage.tables.proposals import ClaimRow, ProposalRow
from storage.tables.redemption import GoodsRow, OrderRow, StockInRow
from storage.tables.restrictions import RestrictionRow
from storage.tables.roster import ParticipationRow, RosterChangeRow, RosterOutcomeRow
from storage.tables.scoring import PanelRow
from storage.tables.shops import ShopOrderRow

_order, _stock_in, _goods = table(OrderRow), table(StockInRow), table(GoodsRow)
_objection, _panel = table(ObjectionRow), table(PanelRow)
_change, _outcome = table(RosterChangeRow), table(RosterOutcomeRow)
_household, _consent = table(HouseholdRow), table(ParticipationRow)
_claim, _proposal = table(ClaimRow), table(ProposalRow)
_record, _restriction, _shop_order = (
    table(PeriodRecordRow),
    table(RestrictionRow),
    table(ShopOrderRow),
)


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

SHOP_ORDER = Stage(
    "shop_order",
    _shop_order,
    "order_id",
    ("shop_id",),
    true(),
    _order.c.village_id,
    (_order, _order.c.id == _shop_order.c.order_id),
)
PERIOD_RECORDED = Stage(
    "period_recorded",
    _record,
    "id",
    (
        *("village_id", "period", "kind", "held_on", "due", "present", "led_by"),
        *("recorded_by", "recorded_at", "source"),
    ),
    true(),
    _record.c.village_id,
)
RESTRICTION_RECORDED = Stage(
    "restriction_recorded",
    _restriction,
    "id",
    (
        *("village_id", "household_id", "member_id", "item", "document", "since", "until"),
        *("recorded_by", "recorded_at", "source"),
    ),
    true(),
    _restriction.c.village_id,
)
RESTRICTION_LIFTED = Stage(
    "restriction_lifted",
    _restriction,
    "id",
    ("lifted_on", "lifted_by"),
    _any(_restriction, "lifted_on", "lifted_by"),
    _restriction.c.village_id,
)
_BY_HOUSEHOLD = (_household, _household.c.id == _consent.c.household_id)
CONSENT_GIVEN = Stage(
    "consent_given",
    _consent,
    "id",
    (
        *("household_id", "since", "consent", "consented_by", "consented_name", "consented_on"),
        *("witness", "recorded_by", "recorded_at"),
    ),
    true(),
    _household.c.village_id,
    _BY_HOUSEHOLD,
)
CONSENT_ENDED = Stage(
    "consent_ended",
    _consent,
    "id",
    ("until", "ended_how", "ended_name", "ended_by", "ended_at"),
    _any(_consent, "until", "ended_by", "ended_at")
    | (_consent.c.ended_how != "")
    | (_consent.c.ended_name != ""),
    _household.c.village_id,
    _BY_HOUSEHOLD,
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
    SHOP_ORDER,
    PERIOD_RECORDED,
    RESTRICTION_RECORDED,
    RESTRICTION_LIFTED,
    CONSENT_GIVEN,
    CONSENT_ENDED,
)
