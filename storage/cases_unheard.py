"""Cases of whose time something was said that reached nobody."""

from sqlalchemy import Connection, exists, select

from storage.columns import table
from storage.tables.cases import CaseRow, CaseWarningRow

_case = table(CaseRow)
_warning = table(CaseWarningRow)
_later = _warning.alias("later")


def unheard(connection: Connection) -> tuple[str, ...]:
    """The numbers of the cases whose newest warning, of the phase that runs, reached nobody."""
    said_since = exists().where(_later.c.case_id == _warning.c.case_id, _later.c.id > _warning.c.id)
    found = connection.execute(
        select(_case.c.number)
        .join(_warning, _warning.c.case_id == _case.c.id)
        .where(_warning.c.reached == 0, _warning.c.phase == _case.c.phase, ~said_since)
        .order_by(_case.c.id)
    )
    return tuple(found.scalars())
