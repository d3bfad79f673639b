"""Leases: who may work on something named, until when, fenced."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select, update

from storage.columns import table
from storage.tables.path import LeaseRow
from storage.upsert import insert_if_absent

_lease = table(LeaseRow)

_take_over = (
    update(_lease)
    .where(_lease.c.name == bindparam("lease"), _lease.c.holder != bindparam("who"))
    .where(_lease.c.until < bindparam("now"))
    .values(holder=bindparam("who"), fence=_lease.c.fence + 1)
)
_prolong = (
    update(_lease)
    .where(_lease.c.name == bindparam("lease"), _lease.c.holder == bindparam("who"))
    .where(_lease.c.until < bindparam("to"))
    .values(until=bindparam("to"))
)
_fence = select(_lease.c.fence).where(
    _lease.c.name == bindparam("lease"), _lease.c.holder == bindparam("who")
)


class Leases:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def seize(self, name: str, holder: str, until: datetime) -> None:
        """Takes a lease whoever held it: for a process that knows it is the only one."""
        if insert_if_absent(
            self._connection, _lease, name=name, holder=holder, until=until, fence=1
        ):
            return
        self._connection.execute(
            update(_lease)
            .where(_lease.c.name == name)
            .values(holder=holder, until=until, fence=_lease.c.fence + 1)
        )

    def hold(self, name: str, holder: str, now: datetime, until: datetime) -> int | None:
        """Takes or prolongs a lease; the fence to work under, or None if another holds it.

        1. Nobody ever held it: it is ours, with fence 1.
        2. We hold it: it is prolonged, the fence stays.
        3. It ran out: it is ours, and the fence grows, so that the former holder's word is old.
        """
        if insert_if_absent(
            self._connection, _lease, name=name, holder=holder, until=until, fence=1
        ):
            return 1
        ours = {"lease": name, "who": holder}
        self._connection.execute(_take_over, {**ours, "now": now})
        self._connection.execute(_prolong, {**ours, "to": until})
        fence: int | None = self._connection.execute(_fence, ours).scalar_one_or_none()
        return fence
