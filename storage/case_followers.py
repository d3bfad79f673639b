"""Who follows a case: they wanted to report the same, and hear what becomes of it."""

from datetime import datetime

from sqlalchemy import Connection, delete, select

from storage.columns import table
from storage.tables.cases import CaseFollowerRow
from storage.upsert import insert_if_absent

_follower = table(CaseFollowerRow)


class CaseFollowers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def follow(self, case_id: int, person_id: int, now: datetime) -> bool:
        """Somebody follows the case; False if they did already."""
        return insert_if_absent(
            self._connection, _follower, case_id=case_id, person_id=person_id, since=now
        )

    def of(self, case_id: int) -> tuple[int, ...]:
        """Who follows the case, by id."""
        found = select(_follower.c.person_id).where(_follower.c.case_id == case_id)
        return tuple(self._connection.execute(found.order_by(_follower.c.person_id)).scalars())

    def leave(self, case_id: int, person_id: int) -> bool:
        """Somebody follows it no more; False if they did not."""
        left = delete(_follower).where(
            _follower.c.case_id == case_id, _follower.c.person_id == person_id
        )
        return self._connection.execute(left).rowcount == 1

    def follows(self, case_id: int, person_id: int) -> bool:
        """Whether somebody follows the case."""
        return person_id in self.of(case_id)

    def followed_by(self, person_id: int, most: int) -> tuple[int, ...]:
        """The cases somebody follows, by id, newest first."""
        found = select(_follower.c.case_id).where(_follower.c.person_id == person_id)
        newest = found.order_by(_follower.c.case_id.desc()).limit(most)
        return tuple(self._connection.execute(newest).scalars())
