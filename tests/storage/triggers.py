"""A trigger taken away, as somebody with a database client can."""

from sqlalchemy import Connection, text


def drop_trigger(connection: Connection, name: str) -> None:
    """Drops a guard; on PostgreSQL it goes with the function of the same name."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"DROP FUNCTION {name} CASCADE"))
    else:
        connection.execute(text(f"DROP TRIGGER {name}"))
