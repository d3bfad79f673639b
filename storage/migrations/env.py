"""How alembic reaches the database: by the connection it is handed."""

from typing import Any, Literal

from alembic import context
from sqlmodel import AutoString, SQLModel

from storage import tables
from storage.columns import UtcTime

assert tables, "importing the package declares every table"


def plain_type(kind: str, item: Any, _: object) -> str | Literal[False]:
    """A migration names only plain types, so that it reads the same in ten years."""
    if kind == "type" and isinstance(item, AutoString):
        return "sa.String()"
    if kind == "type" and isinstance(item, UtcTime):
        return "sa.DateTime(timezone=True)"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=SQLModel.metadata,
    transaction_per_migration=True,
    render_item=plain_type,
)
with context.begin_transaction():
    context.run_migrations()
