"""Databases on a PostgreSQL server, each a copy of one that was migrated once."""

from collections.abc import Callable
from itertools import count
from pathlib import Path

from sqlalchemy import make_url

from tests.postgres.server import Server
from tests.village.ground import found_town

_ALONE = """DO $$ BEGIN
FOR i IN 1..2500 LOOP
    EXIT WHEN NOT EXISTS (SELECT FROM pg_stat_activity WHERE datname = '{name}');
    PERFORM pg_sleep(0.002);
    PERFORM pg_stat_clear_snapshot();
END LOOP; END $$"""
"""Whoever closed a connection is not gone at once; CREATE DATABASE looks only every 0.1 s."""


_grounds = count(1)


class PostgresGround:
    """Databases of one server, copied from one that `found` has made.

    Another ground of the same name is another database: a fixture may be made anew.
    """

    def __init__(
        self, server: Server, name: str = "ground", found: Callable[[str], None] = found_town
    ) -> None:
        self._server = server
        self._name = f"{name}_{next(_grounds)}"
        self._found = found
        self._is_made = False
        self._numbers = count(1)

    def lay(self, folder: Path, *, bare: bool = False) -> str:
        """One more database; the folder is not needed."""
        if bare:
            return self._server.url(self._copy_of("template0"))
        if not self._is_made:
            self._server.tell(f"CREATE DATABASE {self._name}")
            self._found(self._server.url(self._name))
            self._is_made = True
        return self._server.url(self._copy_of(self._name))

    def keep(self, url: str) -> Callable[[], None]:
        name = name_in(url)
        kept = self._copy_of(name)

        def bring_back() -> None:
            self.drop(url)
            self._copy_of(kept, name)

        return bring_back

    def drop(self, url: str) -> None:
        name = name_in(url)
        self._server.tell(_ALONE.format(name=name))
        self._server.tell(f"DROP DATABASE {name} WITH (FORCE)")

    def _copy_of(self, template: str, name: str = "") -> str:
        name = name or f"{self._name}_{next(self._numbers)}"
        self._server.tell(_ALONE.format(name=template))
        self._server.tell(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY FILE_COPY")
        return name


def name_in(url: str) -> str:
    """The name of a database by its URL."""
    name = make_url(url).database
    assert name
    return name
