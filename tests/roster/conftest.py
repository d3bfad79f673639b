"""What lies in the database about the roster holds on both."""

import pytest

from tests.conftest import BOTH


@pytest.fixture(scope="session", params=BOTH)
def database_kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)
