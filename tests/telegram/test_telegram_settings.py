"""Settings that do not fit together stop the start, in one line, without a secret in it."""

import io
import logging
import traceback

import pytest

from bot.logs import redact, start_logging
from bot.office.errors import OfficeError
from bot.settings import Settings, load_settings

TOKEN = "7100200300:AAFakeFakeFakeFakeFakeFakeFakeFakeF"
SECRET = "a-secret-of-the-town-and-Telegram"
WEBHOOK = {
    "TOKEN": TOKEN,
    "MODE": "webhook",
    "WEBHOOK_SECRET": SECRET,
}


def loaded(monkeypatch: pytest.MonkeyPatch, public_url: str = "", **given: str) -> Settings:
    monkeypatch.setenv("XIANGYUE_PUBLIC_URL", public_url)
    for name, value in given.items():
        monkeypatch.setenv(f"XIANGYUE_TELEGRAM_{name}", value)
    return load_settings(_env_file=None)


def test_a_token_is_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = loaded(monkeypatch, TOKEN=TOKEN)
    assert (settings.telegram_mode, settings.telegram_api_base) == (
        "polling",
        "https://api.telegram.org",
    )


def test_a_webhook_has_its_secret_and_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    assert loaded(monkeypatch, "https://town.example", **WEBHOOK).telegram_mode == "webhook"


@pytest.mark.parametrize(
    ("given", "public_url", "named"),
    [
        (
            {**WEBHOOK, "WEBHOOK_SECRET": ""},
            "https://town.example",
            "TELEGRAM_WEBHOOK_SECRET is missing",
        ),
        (WEBHOOK, "", "PUBLIC_URL must begin with https://"),
        (WEBHOOK, "http://town.example", "PUBLIC_URL must begin with https://"),
        ({"MODE": "polling"}, "", "TELEGRAM_TOKEN is missing"),
        ({"WEBHOOK_SECRET": SECRET}, "", "TELEGRAM_TOKEN is missing"),
        ({"TOKEN": TOKEN[:20]}, "", "TELEGRAM_TOKEN: "),
        ({"TOKEN": f"bot{TOKEN}"}, "", "TELEGRAM_TOKEN: "),
        ({"TOKEN": TOKEN, "MODE": "push"}, "", "TELEGRAM_MODE: "),
        (
            {**WEBHOOK, "WEBHOOK_SECRET": "short"},
            "https://town.example",
            "TELEGRAM_WEBHOOK_SECRET: ",
        ),
        ({**WEBHOOK, "WEBHOOK_SECRET": SECRET + "\u5bc6"}, "https://a.example", "WEBHOOK_SECRET: "),
        ({**WEBHOOK, "WEBHOOK_SECRET": "x" * 257}, "https://a.example", "WEBHOOK_SECRET: "),
        ({"TOKEN": TOKEN, "API_BASE": "api.telegram.org"}, "", "TELEGRAM_API_BASE: "),
    ],
)
def test_what_is_half_set_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, given: dict[str, str], public_url: str, named: str
) -> None:
    with pytest.raises(OfficeError) as refused:
        loaded(monkeypatch, public_url, **given)
    assert named in str(refused.value)
    assert "\n" not in str(refused.value)
    told = "".join(traceback.format_exception(refused.value))
    assert not any(each in told for each in (TOKEN, TOKEN[:20], SECRET))


def test_nothing_shows_the_token_or_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = loaded(monkeypatch, "https://town.example", **WEBHOOK)
    for shown in (repr(settings), str(settings), settings.model_dump_json()):
        assert TOKEN not in shown
        assert SECRET not in shown


@pytest.mark.parametrize(
    "line",
    [
        f"HTTP Request: POST https://api.telegram.org/bot{TOKEN}/sendMessage 200",
        f"GET https://api.telegram.org/file/bot{TOKEN}/photos/1.jpg",
        f"token={TOKEN}",
        f"令牌{TOKEN}不对",
        TOKEN.replace(":", "%3A"),
        f"setWebhook {{'url': 'https://a', 'secret_token': '{SECRET}'}}",
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}",
    ],
)
def test_no_log_line_holds_a_token_or_the_secret(line: str) -> None:
    told = redact(line)
    assert TOKEN.partition(":")[2] not in told
    assert SECRET not in told


def test_the_library_prints_no_answer_it_could_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.StringIO()
    monkeypatch.setattr("sys.stderr", written)
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    start_logging()
    logging.getLogger("telegram.Bot").critical("Received data was %r", ["李婆婆家的电话"])
    logging.getLogger("telegram.request").error("Can not load invalid JSON: %s", "李婆婆")
    root.handlers[:], root.level = before, level
    assert written.getvalue() == ""
