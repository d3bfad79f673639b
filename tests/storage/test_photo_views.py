"""Views of photos: turned and cut ones are found by walking an index, and go with their photo."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import event, func, insert, select

from messages.inbound import MediaKind
from rules.likeness import NEAR_CUT, NEAR_TURNED, Bands, Way
from storage.columns import table
from storage.database import Database
from storage.store import Store
from storage.tables.media import MediaRow
from storage.tables.photos import PhotoViewRow
from tests.conftest import only_sqlite

NOON = datetime(2026, 11, 20, 4, 0, tzinfo=UTC)
ASKED: Bands = (0x1234, 0x5678, 0x9ABC, 0xDEF0)
FAR: Bands = (0xFFFF, 0x0000, 0xFFFF, 0x0000)


def flipped(bits: int) -> Bands:
    """What differs from `ASKED` in so many bits, spread over the bands."""
    found = list(ASKED)
    for bit in range(bits):
        found[bit % 4] ^= 1 << bit // 4
    return tuple(found)


def kept(store: Store, views: dict[Way, Bands]) -> int:
    """A photo like no other as it is, and what it would be in other ways."""
    row = {"kind": MediaKind.PHOTO.value, "state": "ready", "made_at": NOON}
    media = table(MediaRow)
    added = insert(media).values(ordinal=0, **row).returning(media.c.id)
    media_id = int(store.connection.execute(added).scalar_one())
    store.photo_prints.keep(media_id, FAR, views)
    return media_id


def test_a_view_is_found_as_near_as_its_way_allows_and_goes_with_the_photo(
    database: Database,
) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        turned = kept(store, {Way.QUARTER: flipped(NEAR_TURNED)})
        cut = kept(store, {Way.CUT: flipped(NEAR_CUT)})
        kept(store, {Way.QUARTER: flipped(NEAR_TURNED + 1), Way.CUT: flipped(NEAR_CUT + 1)})
        asking = kept(store, {})
        assert store.photo_prints.near(asking, ASKED) == {turned: NEAR_TURNED, cut: NEAR_CUT}
        store.photo_prints.keep(turned, FAR, {Way.QUARTER: FAR})
        assert store.photo_prints.near(asking, ASKED) == {cut: NEAR_CUT}
        store.photo_prints.forget([cut])
        assert store.photo_prints.near(asking, ASKED) == {}
        views = select(func.count()).select_from(table(PhotoViewRow))
        assert connection.execute(views).scalar_one() == 3


def test_the_whole_of_what_was_used_cut_is_found_too(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        used = kept(store, {})
        store.photo_prints.keep(used, ASKED, {})
        whole = kept(store, {Way.CUT: flipped(NEAR_CUT), Way.HALF: ASKED})
        assert store.photo_prints.near(whole, FAR)[used] == NEAR_CUT


@only_sqlite
def test_no_look_up_walks_a_table(database: Database) -> None:
    asked: list[tuple[str, Any]] = []
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        asking = kept(store, {Way.CUT: FAR, Way.UNFRAMED: FAR})

        @event.listens_for(connection, "before_cursor_execute")
        def hear(_c: object, _k: object, statement: str, values: Any, *_more: object) -> None:
            asked.append((statement, values))

        store.photo_prints.near(asking, ASKED)
        assert len(asked) == 1 + 8 + 8 + 1 + 2 * 8
        for statement, values in list(asked):
            rows = connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plan = "\n".join(str(row.detail) for row in rows)
            assert "SCAN" not in plan and "USING" in plan, plan
