"""Cases found by who called the room, and by the number another house gave its order."""

from collections.abc import Iterator
from functools import cache

from sqlalchemy import ColumnElement, Connection, Select, bindparam, select

from storage.case_scope import CaseScope, Shape, may_see
from storage.case_search import Way
from storage.columns import table
from storage.tables.cases import CaseCallerRow, CaseRow

ALIKE = 20
"""Names, or telephones, that begin alike and whose cases are looked for."""

ENDINGS = 200
"""Orders whose numbers end alike that are looked up."""

_LAST = "\U0010ffff"
"""Behind every text that begins like the one before it."""

_case = table(CaseRow)
_caller = table(CaseCallerRow)


class CaseCalled:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ways(self, name: str, telephone: str) -> list[Way]:
        """What callers of a name (or whose name begins so), or of a telephone, came with.

        For the room, which alone finds anything by them; `telephone` is read backwards.
        """
        ways = [Way("caller", each) for each in self._begin(_caller.c.name, name)]
        return ways + [
            Way("telephone", each) for each in self._begin(_caller.c.telephone_end, telephone)
        ]

    def _begin(self, column: ColumnElement[str], with_: str) -> Iterator[str]:
        """What stands in a column and begins so: each once, sought one behind the other."""
        last, found = with_[:-1], 0
        while with_ and found < ALIKE:
            beyond = column >= with_ if not found else column > last
            following = select(column).where(beyond, column <= with_ + _LAST)
            row = self._connection.execute(following.order_by(column).limit(1)).scalar()
            if row is None:
                return
            last, found = row, found + 1
            yield last

    def by_order(self, end: str, scope: CaseScope, most: int) -> tuple[int, ...]:
        """The newest cases of an order of another house whose number, backwards, begins so."""
        if not end or not scope.reaches:
            return ()
        asked = {**scope.values, "first": end, "last": end + _LAST, "most": most}
        return tuple(self._connection.execute(_ordered(scope.shape), asked).scalars())


@cache
def _ordered(shape: Shape) -> Select[int]:
    ends = (
        select(_caller.c.case_id)
        .where(_caller.c.number_end >= bindparam("first"))
        .where(_caller.c.number_end <= bindparam("last"))
        .order_by(_caller.c.number_end)
        .limit(ENDINGS)
    )
    return (
        select(_case.c.id)
        .where(_case.c.id.in_(ends), may_see(shape))
        .order_by(_case.c.id.desc())
        .limit(bindparam("most"))
    )
