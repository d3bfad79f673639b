"""How both peers reach the database: one async engine, opened once, on a file they only read.

Fair, because it is what the documentation of SQLModel and SQLAlchemy tells an engineer to do: one
engine for the process, its pool kept, one short session for each update. The file is in WAL mode,
so readers wait for nobody. Pools of 2 to 32 connections were tried: the peers were as fast with
any of them, because the connections' threads share one interpreter lock.
"""

from sqlalchemy import event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

CONNECTIONS = 4


def open_engine(file: str) -> AsyncEngine:
    """The peer's one engine."""
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{file}", pool_size=CONNECTIONS, max_overflow=0
    )

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA query_only=ON")
        cursor.close()

    return engine
