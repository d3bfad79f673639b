"""What is PostgreSQL's own is tried on PostgreSQL alone."""

import pytest

from tests.conftest import POSTGRESQL


@pytest.fixture(scope="session", params=[POSTGRESQL])
def database_kind(request: pytest.FixtureRequest) -> str:
    """Always PostgreSQL."""
    return str(request.param)
