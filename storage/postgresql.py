"""PostgreSQL: how a server is spoken to, proved durable, and what its errors mean."""

from typing import Any

import psycopg
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from psycopg import IsolationLevel
from sqlalchemy import (
    URL,
    Connection,
    Engine,
    String,
    Text,
    create_engine,
    event,
    func,
    select,
    text,
)

from storage.errors import DatabaseUnfit
from storage.patience import PatientConnection

OLDEST = 14
"""The oldest major version that is taken on."""

CONNECT_S = 10
"""How long making a connection may take, unless `?connect_timeout=` of the URL says otherwise."""

READ_S = 10
WRITE_S = 20
"""How long the server works at one statement; a unit of work takes less than half a second."""

GRACE_S = 5
"""How much longer we wait than that: a server that can still speak has spoken by then."""

_OUR_SIDE = {
    "connect_timeout": CONNECT_S,
    "keepalives": 1,
    "keepalives_idle": 30,
    "keepalives_interval": 10,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,  # milliseconds
}
"""A host that is gone is noticed within a minute, unless the URL says otherwise (TCP only)."""

_SESSION = (
    "SET TIME ZONE 'UTC'; "
    # The server's side of it: if we are cut off, our locks are held for a minute, not two hours.
    "SET tcp_keepalives_idle = 30; SET tcp_keepalives_interval = 10; SET tcp_keepalives_count = 3; "
    "SET statement_timeout = {milliseconds}"
)

_MUST_NOT_BE_OFF = ("fsync", "full_page_writes", "synchronous_commit")

_TOLD = {
    "Connection refused": "cannot be reached; start the server, or mend DATABASE_URL",
    "No such file or directory": "cannot be reached; start the server, or mend DATABASE_URL",
    "failed to resolve host": "cannot be reached; mend the host in DATABASE_URL",
    "password": "does not let us in; mend the user and the password in DATABASE_URL",
    "no pg_hba.conf entry": "does not let us in; give this host and user a line in pg_hba.conf",
    "role": "knows no such user; create the role, or mend the user in DATABASE_URL",
    "does not exist": "does not exist; create it (createdb), or mend its name in DATABASE_URL",
    "timeout": "does not answer; start the server, or mend the host in DATABASE_URL",
    "starting up": "is starting up; try again",
    "too many": "has no connection left; stop another program, or raise max_connections",
}
"""What a refused connection means, by a word of its message; the server gives it no code."""

_STATES = {
    "42501": "denies the user of DATABASE_URL a right; make that user its owner",
    "53100": "has no room left on its disk; make room",
    "53300": "has no connection left; stop another program, or raise max_connections",
    "55P03": "is held by another program; stop that one, or try again",
    "25006": "can only be read; name the primary server in DATABASE_URL",
}

OVERTIME = "57014"
"""A statement was broken off by the server's time limit."""

_TROUBLE_CLASSES = ("08", "40", "53", "57", "58")
"""Connection, serialization and deadlock, resources, intervention, the system under it."""

_TROUBLE_STATES = frozenset({"25006", "55P03"})
"""A server that only reads just now (a switch-over), a lock that is not to be had."""


def make_ready(url: URL) -> None:
    """Raises DatabaseUnfit for an address that names no database."""
    if not url.database:
        raise DatabaseUnfit("DATABASE_URL names no database; use postgresql://USER@HOST/NAME")


def make_engine(url: URL, *, read_only: bool) -> Engine:
    """A server through psycopg; a reader sees one moment and can change nothing.

    The pools are small: one thread writes. A connection that idled while the server was started
    again is found out before it is used.
    """
    limit_s = READ_S if read_only else WRITE_S
    session = _SESSION.format(milliseconds=limit_s * 1000)
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        hide_parameters=True,
        connect_args={name: told for name, told in _OUR_SIDE.items() if name not in url.query},
        pool_pre_ping=True,
        pool_size=4 if read_only else 1,
        max_overflow=12 if read_only else 4,
    )

    @event.listens_for(engine, "do_connect")
    def connect(_dialect: object, _record: object, address: Any, given: Any) -> PatientConnection:
        return PatientConnection.open(*address, patience_s=limit_s + GRACE_S, **given)

    @event.listens_for(engine, "connect")
    def prepare(connection: PatientConnection, _record: object) -> None:
        connection.execute(session)
        connection.commit()
        connection.read_only = read_only
        connection.isolation_level = (
            IsolationLevel.REPEATABLE_READ if read_only else IsolationLevel.READ_COMMITTED
        )

    return engine


def lift_limits(connection: Connection) -> None:
    """Lets a connection take as long as it needs; it is closed, not pooled, at its end."""
    connection.detach()
    connection.execute(text("SET statement_timeout = 0"))
    connection.commit()
    driver = connection.connection.dbapi_connection
    assert isinstance(driver, PatientConnection)
    driver.patience_s = None


def prove_durable(connection: Connection) -> None:
    """Raises DatabaseUnfit for a server that is too old, not UTF-8, or forgetful."""
    version = int(_shown(connection, "server_version_num")) // 10_000
    if version < OLDEST:
        raise DatabaseUnfit(f"the server is PostgreSQL {version}; {OLDEST} or newer is needed")
    encoding = _shown(connection, "server_encoding")
    if encoding != "UTF8":
        raise DatabaseUnfit(
            f"the database is encoded in {encoding}; create one with ENCODING 'UTF8'"
        )
    for name in _MUST_NOT_BE_OFF:
        if _shown(connection, name) == "off":
            raise DatabaseUnfit(
                f"the server runs with {name}=off and would forget what it was told; "
                f"set {name} = on in postgresql.conf and load it again"
            )


def triggers(connection: Connection) -> frozenset[str]:
    """The names of the triggers that are in force, whoever writes."""
    rows = connection.execute(
        text(
            "SELECT t.tgname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid "
            "WHERE NOT t.tgisinternal AND t.tgenabled = 'A' "
            "AND c.relnamespace = current_schema()::regnamespace"
        )
    )
    return frozenset(row[0] for row in rows)


def order_by_code_point(connection: Connection) -> None:
    """Text in every column is put in the order SQLite puts it, whatever the database's own is."""
    columns = connection.execute(
        text(
            "SELECT table_name, column_name, data_type FROM information_schema.columns "
            "WHERE table_schema = current_schema() "
            "AND data_type IN ('character varying', 'text') "
            "AND collation_name IS DISTINCT FROM 'C'"
        )
    ).all()
    operations = Operations(MigrationContext.configure(connection))
    for table, column, kind in columns:
        ordered = Text(collation="C") if kind == "text" else String(collation="C")
        operations.alter_column(table, column, type_=ordered)


def told(error: psycopg.Error) -> str:
    """What an error means to whoever runs it, with the mend: the end of "the database …"."""
    said = " ".join(str(error).split())
    if error.sqlstate:
        return _STATES.get(error.sqlstate, f"cannot be used: {said}")
    meanings = (meaning for sign, meaning in _TOLD.items() if sign in said)
    return next(meanings, f"cannot be used: {said}")


def is_trouble(error: psycopg.Error) -> bool:
    """Whether the same work may succeed once the server is back or has room.

    A connection that breaks, or cannot be made, carries no code of the server.
    """
    state = error.sqlstate
    if state is None:
        return isinstance(error, psycopg.OperationalError)
    return state[:2] in _TROUBLE_CLASSES or state in _TROUBLE_STATES


def _shown(connection: Connection, name: str) -> str:
    return str(connection.execute(select(func.current_setting(name))).scalar_one())
