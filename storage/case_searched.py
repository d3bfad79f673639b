"""What somebody looked for last: a button goes on with it, also after a restart."""

from sqlalchemy import Connection, select

from storage.columns import table
from storage.tables.room import CaseSearchRow
from storage.upsert import insert_or_replace

_search = table(CaseSearchRow)


class CaseSearched:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, person_id: int, words: str) -> int:
        """Keeps what somebody looks for; returns the number that its buttons carry."""
        serial: int = (
            self._connection.execute(
                select(_search.c.serial).where(_search.c.person_id == person_id)
            ).scalar_one_or_none()
            or 0
        )
        insert_or_replace(
            self._connection,
            _search,
            ("person_id",),
            person_id=person_id,
            serial=serial + 1,
            words=words,
        )
        return serial + 1

    def of(self, person_id: int, serial: int) -> str | None:
        """What was looked for under a number; None once something else was."""
        found: str | None = self._connection.execute(
            select(_search.c.words).where(
                _search.c.person_id == person_id, _search.c.serial == serial
            )
        ).scalar_one_or_none()
        return found
