"""Ground on which a run writes the same rows again, whatever failed meanwhile."""

import sqlite3
from contextlib import closing

from sqlalchemy import make_url, text

from storage.database import open_database
from tests.village.ground import found_town

_WITHOUT_GAPS = """DO $$ DECLARE numbered name; BEGIN
FOR numbered IN
    SELECT table_name FROM information_schema.columns
    WHERE table_schema = current_schema() AND column_default LIKE 'nextval%'
LOOP
    EXECUTE format('CREATE FUNCTION next_%1$s() RETURNS integer LANGUAGE sql AS '
        '$next$ SELECT coalesce(max(id), 0) + 1 FROM %1$I $next$', numbered);
    EXECUTE format('ALTER TABLE %1$I ALTER id SET DEFAULT next_%1$s()', numbered);
END LOOP; END $$"""


def found_with_small_pages(url: str) -> None:
    """SQLite with pages of 512 bytes: on a full disk nearly every message lacks room."""
    found_town(url)
    with closing(sqlite3.connect(make_url(url).database or "")) as connection:
        connection.execute("PRAGMA journal_mode=DELETE")
        connection.execute("PRAGMA page_size=512")
        connection.execute("VACUUM")


def found_without_gaps(url: str) -> None:
    """PostgreSQL never gives a number twice, also not one that a crash took back. Here it does.

    So SQLite does it, and so ids can be compared; all other tests run on its own numbers.
    """
    found_town(url)
    with closing(open_database(url)) as database, database.writing() as connection:
        connection.execute(text(_WITHOUT_GAPS))
        connection.commit()
