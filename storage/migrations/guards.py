"""Guards: triggers that refuse what must never happen, whatever program does it."""

from collections.abc import Sequence
from typing import NamedTuple

from alembic import op


class Guard(NamedTuple):
    """A trigger: its name, the act it refuses on a table's rows, and when (empty: always).

    `refused` is SQL that both databases read alike; the rows are OLD and NEW, and APART stands
    for what tells two values apart where either may be NULL.
    """

    name: str
    act: str
    table: str
    refused: str = ""


def put_up(guards: Sequence[Guard], never_emptied: Sequence[tuple[str, str]] = ()) -> None:
    """Creates the triggers; `never_emptied` is a name and a table each, against TRUNCATE.

    TRUNCATE goes past the triggers of a table's rows; PostgreSQL alone has it.
    """
    server = op.get_bind().dialect.name == "postgresql"
    for guard in guards:
        if server:
            _on_server(guard, "ROW", "OLD" if guard.act == "DELETE" else "NEW")
        else:
            _on_file(guard)
    if server:
        for name, table in never_emptied:
            _on_server(Guard(name, "TRUNCATE", table), "STATEMENT", "NULL")


def _on_file(guard: Guard) -> None:
    refused = _literal(guard.refused, "IS NOT")
    when = f"WHEN {refused} " if refused else ""
    op.execute(
        f"CREATE TRIGGER {guard.name} BEFORE {guard.act} ON {guard.table} {when}"
        f"BEGIN SELECT RAISE(ABORT, '{guard.name}'); END"
    )


def _on_server(guard: Guard, each: str, returned: str) -> None:
    """Such a trigger fires also for whoever replays rows from elsewhere."""
    name, table = guard.name, guard.table
    refused = _literal(guard.refused, "IS DISTINCT FROM")
    op.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN IF {refused or 'TRUE'} THEN RAISE EXCEPTION '{name}' "
        f"USING ERRCODE = 'integrity_constraint_violation'; END IF; RETURN {returned}; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {name} BEFORE {guard.act} ON {table} "
        f"FOR EACH {each} EXECUTE FUNCTION {name}()"
    )
    op.execute(f"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name}")


def _literal(sql: str, apart: str) -> str:
    """A colon in it is no value's name."""
    return sql.replace("APART", apart).replace(":", "\\:")
