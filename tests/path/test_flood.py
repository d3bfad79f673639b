"""A flood in one lane: to find whose turn it is costs the same, however much waits there."""

from datetime import timedelta

from storage.store import Store
from tests.conftest import only_sqlite
from tests.village.village import Village


@only_sqlite  # It counts what SQLite's machine does.
def test_how_long_a_flood_is_costs_nobody_anything(village: Village) -> None:
    wang = village.grid_worker("王芳")
    costs = [_cost_of_next(village, wang.person_id, waiting) for waiting in (200, 2_000)]
    assert costs[1] < costs[0] * 1.2


def _cost_of_next(village: Village, person_id: int | None, waiting: int) -> int:
    """Instructions until the only message is found that may be taken, in tens."""
    now = village.time.now()

    def keep(store: Store, lane: str, number: int) -> int:
        kept = store.inbox.keep(
            door="house",
            bot="",
            external_id=f"{lane} {waiting} {number}",
            digest="",
            lane=lane,
            account_id=None,
            chat_id=None,
            body="",
            now=now,
        )
        assert kept is not None
        return kept

    def cost(store: Store) -> int:
        flood = [keep(store, f"p{person_id}", number) for number in range(waiting)]
        store.inbox.put_off(flood[0], now + timedelta(minutes=1))
        last = keep(store, "somebody", 0)
        steps = 0

        def count() -> int:
            nonlocal steps
            steps += 1
            return 0

        driver = store.connection.connection.driver_connection
        assert driver is not None
        driver.set_progress_handler(count, 10)
        found = store.inbox.next(now)
        driver.set_progress_handler(None, 0)
        assert found is not None
        assert found.id == last
        for number in (*flood, last):
            store.inbox.finish(number, now)
        return steps

    return village.do(cost)
