"""PostgreSQL stopped at once, as a power cut does it, between messages and in their midst."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import POSTGRESQL
from tests.path.battered import BatteredVillage, effects
from tests.path.job_one import LAST, MESSAGES, CleanRun, populate
from tests.path.power_cut import PowerCut, failing_power, fails
from tests.path.repeatable import found_without_gaps
from tests.postgres.ground import PostgresGround
from tests.postgres.server import Server, serving

only_postgresql = pytest.mark.parametrize("database_kind", [POSTGRESQL], indirect=True)
"""SQLite has no server; that its process is killed is tried in test_kill."""


@pytest.fixture
def server() -> Iterator[Server]:
    """A server of its own, because it is stopped again and again."""
    with serving() as made:
        yield made


@pytest.fixture
def town(server: Server, tmp_path: Path) -> Iterator[BatteredVillage]:
    ground = PostgresGround(server, "repeatable", found_without_gaps)
    village = BatteredVillage(tmp_path, ground=ground)
    populate(village)
    yield village
    village.close()


@only_postgresql
def test_between_the_messages_nothing_is_lost(
    clean: CleanRun, server: Server, town: BatteredVillage
) -> None:
    for send in MESSAGES.values():
        send(town)
        fails(server)
    assert effects(town) == clean.after[LAST]


@only_postgresql
@pytest.mark.parametrize("at", [3, 8])
def test_in_the_midst_of_messages_nothing_is_lost_and_nothing_happens_twice(
    clean: CleanRun, server: Server, town: BatteredVillage, at: int
) -> None:
    with failing_power(PowerCut(server, at=at, every=23)) as cut:
        for send in MESSAGES.values():
            send(town)
    assert cut.struck > 5
    assert effects(town) == clean.after[LAST]
