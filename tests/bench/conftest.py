"""The bench's village, small, on a Friday in November."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bench.village import Size, build

NOW = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)


@pytest.fixture(scope="session")
def village_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two households with two villagers each, and last month settled."""
    return build(tmp_path_factory.mktemp("bench"), Size(2, 4, settled_months=1), NOW)
