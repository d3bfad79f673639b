"""The village behind a browser: as a demo, and as a town runs it."""

from collections.abc import Iterator

import pytest

from tests.village.browser import Browser
from tests.village.village import Village


@pytest.fixture
def browser(village: Village) -> Iterator[Browser]:
    """A browser before the demo."""
    made = Browser(village, demo=True)
    yield made
    made.close()


@pytest.fixture
def visitor(village: Village) -> Iterator[Browser]:
    """A browser before the same program outside a demo, without a session."""
    made = Browser(village, demo=False, secure=True)
    yield made
    made.close()
