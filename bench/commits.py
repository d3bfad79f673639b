"""The floor under everything durable: one-row commits a second, one after another, on this disk."""

import sqlite3
import time
from contextlib import closing
from pathlib import Path


def commits_per_second(folder: Path, seconds: float) -> float:
    """Commits with WAL and synchronous=FULL, by the plain driver, each waited for."""
    with closing(sqlite3.connect(folder / "commits.sqlite3", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("CREATE TABLE row (id INTEGER PRIMARY KEY, body TEXT NOT NULL)")
        began, count = time.perf_counter(), 0
        while time.perf_counter() - began < seconds:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("INSERT INTO row (body) VALUES (?)", ("x" * 200,))
            connection.execute("COMMIT")
            count += 1
        return count / (time.perf_counter() - began)
