"""Settings that do not fit together stop the start; a start that opens no door says so."""

import asyncio
import socket
from pathlib import Path
from typing import Any

import pytest

from bot import command_line, demo
from bot.office.errors import OfficeError
from bot.settings import Settings, load_settings

TOKEN = "123456789:" + "A" * 35


def test_the_web_chat_needs_its_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XIANGYUE_WEB", "on")
    with pytest.raises(OfficeError, match="XIANGYUE_PUBLIC_URL is missing") as refused:
        load_settings(_env_file=None)
    assert "\n" not in str(refused.value)
    monkeypatch.setenv("XIANGYUE_PUBLIC_URL", "https://town.example/")
    assert load_settings(_env_file=None).public_url == "https://town.example"


@pytest.mark.parametrize(
    ("web", "told", "not_told"),
    [("off", "没有开一扇门", "网页聊天在"), ("on", "https://town.example/", "没有开")],
)
def test_the_start_says_which_door_is_open(
    web: str,
    told: str,
    not_told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    async def started(*, ready: Any, **_: object) -> None:
        ready("http://127.0.0.1:8080/")

    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XIANGYUE_WEB", web)
    monkeypatch.setenv("XIANGYUE_PUBLIC_URL", "https://town.example")
    monkeypatch.setattr(command_line, "serve", started)
    monkeypatch.setattr(command_line, "start_logging", lambda: None)
    command_line.run()
    said = " ".join(capsys.readouterr().out.split())
    assert told in said
    assert not_told not in said
    assert "XIANGYUE_WEB=on" in said or web == "on"


def test_in_the_demo_a_qr_code_holds_the_code_itself_and_an_honour_is_checked_on_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    houses: list[str] = []

    async def started(*, house: Any, **_: object) -> None:
        houses.extend((house.link_before_code, house.link_before_honour))

    monkeypatch.setattr(demo, "serve", started)
    monkeypatch.setattr(demo, "is_filled", lambda _: True)
    monkeypatch.setattr(demo, "require_port", lambda _: None)
    asyncio.run(demo.run_demo(8765, tmp_path / "demo.sqlite3", print))
    assert houses == ["", "http://127.0.0.1:8765/honours/"]


def test_a_demo_can_be_given_a_key_for_another_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keys: list[str] = []

    async def started(*, settings: Settings, **_: object) -> None:
        keys.extend(key.name for key in settings.api_keys)

    monkeypatch.setenv("XIANGYUE_OPEN311_KEYS", f"county:liuqiang:{'k' * 32}")
    monkeypatch.setattr(demo, "serve", started)
    monkeypatch.setattr(demo, "is_filled", lambda _: True)
    monkeypatch.setattr(demo, "require_port", lambda _: None)
    asyncio.run(demo.run_demo(8765, tmp_path / "demo.sqlite3", print))
    assert keys == ["county"]


def test_a_demo_looks_at_its_port_before_it_fills_the_town(tmp_path: Path) -> None:
    told: list[str] = []
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(OfficeError, match=f"port {port} on 127.0.0.1 is taken"):
            asyncio.run(demo.run_demo(port, tmp_path / "demo.sqlite3", told.append))
    assert told == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("written", "told"),
    [
        ("BOTNAME=小约", "XIANGYUE_BOTNAME: there is no such setting; did you mean"),
        ("HTTP_PORT=eighty", "XIANGYUE_HTTP_PORT: must be a whole number"),
        ("LOCALE=fr", "XIANGYUE_LOCALE: must be one of zh_CN, en"),
        ("TELEGRAM_NAME=@qingxi_bot", "XIANGYUE_TELEGRAM_NAME: is no username of a bot; write it"),
    ],
)
def test_a_wrong_setting_is_named_with_its_mend(tmp_path: Path, written: str, told: str) -> None:
    file = tmp_path / ".env"
    file.write_text(f"XIANGYUE_{written}\n", "utf-8")
    with pytest.raises(OfficeError) as refused:
        load_settings(_env_file=file)
    assert str(refused.value).startswith(told)


@pytest.mark.parametrize(
    ("given", "link"),
    [
        ({"web": "on", "public_url": "https://town.example"}, "https://town.example/enter?code="),
        ({"public_url": "https://town.example"}, ""),
        (
            {"telegram_token": TOKEN, "telegram_name": "qingxi_bot"},
            "https://t.me/qingxi_bot?start=",
        ),
        ({"telegram_token": TOKEN}, ""),
    ],
)
def test_a_link_leads_to_a_door_that_is_open(given: dict[str, str], link: str) -> None:
    assert Settings(_env_file=None, **given).link_before_code == link  # type: ignore[arg-type]
