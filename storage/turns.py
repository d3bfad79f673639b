"""Whose turn it is: the oldest message that heads its lane and whose time has come."""

from dataclasses import dataclass, fields
from datetime import datetime

from sqlalchemy import ColumnElement, ScalarSelect, bindparam, func, or_, select

from storage.columns import table
from storage.states import stands_in
from storage.tables.path import InboxRow

WAITING = "waiting"

LOOKED_AT = 64
"""So many of those that wait are looked at one by one: nearly always one of them may be taken."""

_inbox = table(InboxRow)
_earlier = _inbox.alias("earlier")
_oldest = _inbox.alias("oldest")
_BEYOND_ALL = (1 << 63) - 1


@dataclass(frozen=True)
class Waiting:
    """A received message whose step is still to come."""

    id: int
    door: str
    bot: str
    external_id: str
    lane: str
    account_id: int | None
    chat_id: int | None
    body: str
    received_at: datetime
    attempts: int


OF_WAITING = select(*(_inbox.c[field.name] for field in fields(Waiting)))
_waits = stands_in(_inbox.c.state, WAITING)
_its_time_has_come = or_(_inbox.c.not_before.is_(None), _inbox.c.not_before <= bindparam("now"))
_may_be_taken = OF_WAITING.where(_waits, _its_time_has_come).order_by(_inbox.c.id).limit(1)


def _head_of(lane: ColumnElement[str]) -> ScalarSelect[int]:
    """The id of a lane's oldest waiting message: one look into the index."""
    return (
        select(func.min(_earlier.c.id))
        .where(stands_in(_earlier.c.state, WAITING), _earlier.c.lane == lane)
        .scalar_subquery()
    )


_last_looked_at = (
    select(_oldest.c.id)
    .where(stands_in(_oldest.c.state, WAITING))
    .order_by(_oldest.c.id)
    .offset(LOOKED_AT - 1)
    .limit(1)
    .scalar_subquery()
)
NEXT_OF_THE_OLDEST = _may_be_taken.where(
    _inbox.c.id <= func.coalesce(_last_looked_at, _BEYOND_ALL),
    _inbox.c.id == _head_of(_inbox.c.lane),
)

# The lanes in which something waits, one after another: each is found from the one before it,
# so that what else waits in a lane is not walked over.
_first_lane = select(func.min(_inbox.c.lane).label("lane")).where(_waits)
_lanes = _first_lane.cte("lanes", recursive=True)
_lane_after = (
    select(func.min(_earlier.c.lane))
    .where(stands_in(_earlier.c.state, WAITING), _earlier.c.lane > _lanes.c.lane)
    .scalar_subquery()
)
_lanes = _lanes.union_all(select(_lane_after).where(_lanes.c.lane.is_not(None)))
_heads = select(_head_of(_lanes.c.lane)).select_from(_lanes)
NEXT_BY_LANE = _may_be_taken.where(_inbox.c.id.in_(_heads))
