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
_by_key = select(_lane.c.fence, _lane.c.memory, _lane.c.updated_at, _lane.c.remind_at).where(
    _lane.c.key == bindparam("lane_key")
)
_save = (
    update(_lane)
    .where(_lane.c.key == bindparam("lane_key"), _lane.c.fence == bindparam("seen"))
    .values(
        fence=_lane.c.fence + 1,
        memory=bindparam("new_memory"),
        updated_at=bindparam("now"),
        remind_at=bindparam("reminding"),
    )
)
_first_to_remind = (
    select(_lane.c.key, _lane.c.remind_at)
    .where(_lane.c.remind_at.is_not(None))
    .order_by(_lane.c.remind_at, _lane.c.key)
    .limit(1)
)


@dataclass(frozen=True)
class Lane:
    """A lane as a step finds it; `memory` is plain JSON data, `remind_at` a reminder to come."""

    key: str
    fence: int
    memory: dict[str, Any]
    updated_at: datetime
    remind_at: datetime | None = None


class Lanes:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open(self, key: str, now: datetime) -> Lane:
        """The lane, made at its first message."""
        row = self._connection.execute(_by_key, {"lane_key": key}).first()
        if row is None:
            insert_if_absent(self._connection, _lane, key=key, fence=0, memory="{}", updated_at=now)
            return Lane(key, 0, {}, now)
        return Lane(key, row.fence, json.loads(row.memory), row.updated_at, row.remind_at)

    def save(
        self, lane: Lane, memory: dict[str, Any], now: datetime, remind_at: datetime | None = None
    ) -> None:
        """Keeps what the conversation remembers, and when its person is reminded of it (None: not).

        Raises OutOfStep if it went on meanwhile.
        """
        saved = self._connection.execute(
            _save,
            {
                "lane_key": lane.key,
                "seen": lane.fence,
                "new_memory": json.dumps(memory, ensure_ascii=False),
                "now": now,
                "reminding": remind_at,
            },
        )
        if saved.rowcount != 1:
            raise OutOfStep(f"lane {lane.key} has gone on")

    def next_reminder(self) -> tuple[str, datetime] | None:
        """The lane whose person is to be reminded first, and when."""
        row = self._connection.execute(_first_to_remind).one_or_none()
        return (row.key, row.remind_at) if row else None

    def take_reminder(self, key: str, at: datetime) -> bool:
        """Takes the reminder that was due at a moment; False if the conversation has gone on."""
        taken = self._connection.execute(
            update(_lane).where(_lane.c.key == key, _lane.c.remind_at == at), {"remind_at": None}
        )
        return taken.rowcount == 1

    def forget(self, key: str) -> None:
        """Closes whatever conversation a lane had."""
        self._connection.execute(delete(_lane).where(_lane.c.key == key))


def private_lane(account_id: int, person_id: int | None) -> str:
    """The lane of a private chat: the person's, whatever the door; the account's while unbound."""
    return f"p{person_id}" if person_id is not None else f"a{account_id}"


def person_of(key: str) -> int | None:
    """Whose lane it is; None for a group's, and for an account's that is nobody's yet."""
    return int(key[1:]) if key.startswith("p") and key[1:].isdecimal() else None


def group_lane(chat_id: int, account_id: int, person_id: int | None) -> str:
    """The lane of a person in a group."""
    return f"g{chat_id}:{private_lane(account_id, person_id)}"
