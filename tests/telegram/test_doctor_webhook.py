"""`xiangyue doctor --telegram` with a webhook: what Telegram sees, and what our address answers."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from aiohttp.test_utils import unused_port

from tests.telegram.doctor_office import OURS, PUBLIC, Office, serving
from tests.telegram.fake.telegram import FakeTelegram
from tests.telegram.telegram_house import telegram_house


@pytest.fixture
async def office(fake: FakeTelegram, tmp_path: Path) -> AsyncIterator[Office]:
    """Beside the house, which is brought its messages."""
    async with (
        telegram_house(fake, tmp_path, webhook=True) as house,
        serving(house, webhook=True) as made,
    ):
        yield made


async def test_all_is_well_with_the_webhook(office: Office) -> None:
    office.fake.bot.can_read_all_group_messages = True
    found = await office.asks()
    assert [each.mend for each in found] == [""] * len(found)
    told = "\n".join(each.what for each in found)
    assert f"webhook is set at {OURS}" in told
    assert f"{OURS} lets nobody in without the secret" in told
    assert "privacy mode is off" in told


async def test_no_webhook_is_set(office: Office) -> None:
    office.fake.webhook.url = ""
    (wrong,) = await office.wrongs()
    assert wrong.startswith("webhook mode, but no webhook is set: start xiangyue run")


async def test_the_webhook_is_somebody_else_s(office: Office) -> None:
    office.fake.webhook.url = f"https://elsewhere.example/{office.fake.bot.token}"
    (wrong,) = await office.wrongs()
    assert wrong.startswith(f"webhook is set at https://elsewhere.example/…, not at {OURS}")
    assert "/revoke" in wrong


async def test_a_port_that_nothing_is_brought_to(office: Office) -> None:
    office.fake.webhook.url = f"{PUBLIC}:8081/telegram/webhook"
    office.lead = lambda address: address.replace(f"{PUBLIC}:8081", office.here)
    (wrong,) = await office.wrongs(public_url=f"{PUBLIC}:8081")
    assert wrong.startswith("XIANGYUE_PUBLIC_URL names port 8081: ")
    assert "443, 80, 88 and 8443" in wrong


@pytest.mark.parametrize(
    ("message", "mend"),
    [
        ("Wrong response from the webhook: 401 Unauthorized", "X-Telegram-Bot-Api-Secret-Token"),
        ("Wrong response from the webhook: 502 Bad Gateway", "does the web server lead to"),
        ("SSL error {error:0A000086:certificate verify failed}", "its whole chain"),
        ("Failed to resolve host: Name or service not known", "DNS"),
        ("Connection timed out", "firewall"),
        ("Connection reset by peer", "log"),
    ],
)
async def test_the_last_error_with_its_time_and_its_mend(
    office: Office, message: str, mend: str
) -> None:
    at = datetime.now(UTC) - timedelta(minutes=10)
    office.fake.webhook.last_error_date = int(at.timestamp())
    office.fake.webhook.last_error_message = message
    (wrong,) = await office.wrongs()
    told, _, mended = wrong.partition(f"{message}: ")
    assert f"{at + timedelta(hours=8):%Y-%m-%d %H:%M}" in told
    assert mend in mended


async def test_an_error_of_yesterday_is_said_and_no_more(office: Office) -> None:
    office.fake.webhook.last_error_date = int((datetime.now(UTC) - timedelta(days=1)).timestamp())
    office.fake.webhook.last_error_message = "Connection timed out"
    found = await office.asks()
    assert [each.what for each in found if "timed out (none since)" in each.what]
    assert not any(each.mend for each in found)


async def test_kinds_that_are_not_brought(office: Office) -> None:
    office.fake.updates.allow(["message"])
    (wrong,) = await office.wrongs()
    assert wrong.startswith("kinds of updates that are brought: message: ")
    assert "callback_query" in wrong


@pytest.mark.parametrize(
    ("path", "said"),
    [("/nowhere", "answers 404 to who has no secret"), ("/health", "answers 405")],
)
async def test_another_page_answers_at_our_address(office: Office, path: str, said: str) -> None:
    office.lead = lambda address: address.replace(OURS, f"{office.here}{path}")
    (wrong,) = await office.wrongs()
    assert said in wrong


async def test_our_address_is_not_reached_from_here(office: Office) -> None:
    nobody = f"http://127.0.0.1:{unused_port()}"
    office.lead = lambda address: address.replace(PUBLIC, nobody)
    (wrong,) = await office.wrongs()
    assert wrong.startswith(f"{OURS}, asked from this machine: connection refused: ")
    assert "/etc/hosts" in wrong
