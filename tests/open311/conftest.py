"""A hotline and a map, whose keys 刘强 of the command room answers for."""

from collections.abc import Iterator

import pytest

from bot.api_keys import ApiKey
from tests.open311.program import HOTLINE, MAP, NOBODYS, Program
from tests.village.village import Village


@pytest.fixture
def program(village: Village) -> Iterator[Program]:
    code = village.command_room("刘强").person_id
    assert code is not None
    person = village.look(lambda store: store.people.get(code)).code
    made = Program(
        village,
        ApiKey("县12345", person, HOTLINE),
        ApiKey("地图", person, MAP),
        ApiKey("旧平台", "P-gone", NOBODYS),
    )
    yield made
    made.close()
