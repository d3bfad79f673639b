"""While a server says nothing, the house still answers at its door: that it cannot, and soon."""

import asyncio
from collections.abc import Iterator

import pytest

from bot import looking
from tests.conftest import AS_SHIPPED_S
from tests.postgres.server import Server
from tests.village.browser import Browser
from tests.village.village import Village


@pytest.fixture
def browser(village: Village) -> Iterator[Browser]:
    """A browser before a house that ends as it does: with its threads, then its database."""
    made = Browser(village, demo=True)
    yield made
    made.close()
    made.run(_threads_end())


async def _threads_end() -> None:
    await asyncio.get_running_loop().shutdown_default_executor()


@pytest.fixture
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody is kept for longer than a moment."""
    monkeypatch.setattr(looking, "PATIENCE_S", 0.05)


@pytest.mark.usefixtures("hurried")
def test_health_says_that_it_is_not_ready(postgres: Server, browser: Browser) -> None:
    with postgres.silent():
        answer = browser.get("/health")
    assert (answer.status, answer.json["live"], answer.json["ready"]) == (503, True, False)
    assert answer.json["reason"] == "HTTPServiceUnavailable"


def test_health_is_ready_again_once_the_server_speaks(postgres: Server, browser: Browser) -> None:
    assert AS_SHIPPED_S < 5, "so soon health must answer"
    with postgres.silent():
        pass
    assert browser.get("/health").json["ready"] is True


@pytest.mark.usefixtures("hurried")
@pytest.mark.parametrize(
    "path", ["/api/people", "/api/messages?account=a&chat=c", "/api/media/1?account=a&chat=c"]
)
def test_whoever_reads_is_told_to_try_again(postgres: Server, browser: Browser, path: str) -> None:
    with postgres.silent():
        answer = browser.get(path)
    assert (answer.status, answer.error) == (503, "the database does not answer; try again")


def test_a_page_needs_no_database_and_comes_while_others_wait(
    postgres: Server, browser: Browser, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(looking, "PATIENCE_S", 1.0)
    order = []

    async def asks(path: str) -> None:
        await browser.fetch("GET", path)
        order.append(path)

    async def both() -> None:
        await asyncio.gather(asks("/api/people"), asks("/"))

    with postgres.silent():
        browser.run(both())
    assert order == ["/", "/api/people"]


@pytest.mark.usefixtures("hurried")
def test_metrics_go_missing_while_it_lasts(postgres: Server, browser: Browser) -> None:
    with postgres.silent():
        assert browser.get("/metrics").status == 503
