"""Statements are compiled once for all the databases of a run, not once for each of thousands.

An engine keeps what it compiled by its dialect, so all engines of a kind get the first one's. Only
tests have reason to: a running program opens one database.
"""

from collections.abc import Callable

from sqlalchemy import URL, Engine
from sqlalchemy.util import LRUCache

MakeEngine = Callable[..., Engine]

ROOM = 5_000
"""Statements kept a kind: more than the whole program has."""


def compiling_once(make_engine: MakeEngine) -> MakeEngine:
    """The same maker of engines; all for writing share the first one's dialect and statements, and
    so do all for reading."""
    first: dict[bool, Engine] = {}

    def make(url: URL, *, read_only: bool) -> Engine:
        engine = make_engine(url, read_only=read_only)
        # One that has never connected does not know which server it speaks to.
        if read_only not in first or first[read_only].dialect.server_version_info is None:
            engine._compiled_cache = LRUCache(ROOM)
            first[read_only] = engine
        engine.dialect = first[read_only].dialect
        engine._compiled_cache = first[read_only]._compiled_cache
        return engine

    return make
