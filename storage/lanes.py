"""Lanes: whose conversation is open, and what it remembers."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update

from storage.columns import table
from storage.errors import OutOfStep
from storage.tables.path import LaneRow
from storage.upsert import insert_if_absent

_lane = table(LaneRow)
_by_key = select(_lane.c.fence, _lane.c.memory, _lane.c.updated_at).where(
    _lane.c.key == bindparam("lane_key")
)
_save = (
    update(_lane)
    .where(_lane.c.key == bindparam("lane_key"), _lane.c.fence == bindparam("seen"))
    .values(fence=_lane.c.fence + 1, memory=bindparam("new_memory"), updated_at=bindparam("now"))
)


@dataclass(frozen=True)
class Lane:
    """A lane as a step finds it; `memory` is plain JSON data."""

    key: str
    fence: int
    memory: dict[str, Any]
    updated_at: datetime


class Lanes:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, key: str, now: datetime) -> Lane:
        """The lane, made at its first message."""
        row = self._connection.execute(_by_key, {"lane_key": key}).first()
        if row is None:
            insert_if_absent(self._connection, _lane, key=key, fence=0, memory="{}", updated_at=now)
            return Lane(key, 0, {}, now)
        return Lane(key, row.fence, json.loads(row.memory), row.updated_at)

    def save(self, lane: Lane, memory: dict[str, Any], now: datetime) -> None:
        """Keeps what the conversation remembers; raises OutOfStep if it went on meanwhile."""
        saved = self._connection.execute(
            _save,
            {
                "lane_key": lane.key,
                "seen": lane.fence,
                "new_memory": json.dumps(memory, ensure_ascii=False),
                "now": now,
            },
        )
        if saved.rowcount != 1:
            raise OutOfStep(f"lane {lane.key} has gone on")

    def forget(self, key: str) -> None:
        """Closes whatever conversation a lane had."""
        self._connection.execute(delete(_lane).where(_lane.c.key == key))


def private_lane(account_id: int, person_id: int | None) -> str:
    """The lane of a private chat: the person's, whatever the door; the account's while unbound."""
    return f"p{person_id}" if person_id is not None else f"a{account_id}"


def group_lane(chat_id: int, account_id: int, person_id: int | None) -> str:
    """The lane of a person in a group."""
    return f"g{chat_id}:{private_lane(account_id, person_id)}"
