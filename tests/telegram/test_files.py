"""What people sent is fetched from the platform alone, and never more of it than is taken."""

from dataclasses import replace
from pathlib import Path

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from telegram import Bot
from telegram.error import NetworkError, TelegramError

from bot.adapters.telegram.files import Fetcher
from bot.adapters.telegram.request import AiohttpRequest
from storage.errors import FileTooLarge
from tests.telegram.fake import contents
from tests.telegram.fake.faults import bad_gateway, drop
from tests.telegram.telegram_house import TelegramHouse
from tests.village.pictures import LAMP, photo


async def test_a_file_arrives_byte_for_byte(house: TelegramHouse, tmp_path: Path) -> None:
    kept = house.fake.files.keep(b"0123456789" * 30_000, "document", "报告.pdf")
    target = tmp_path / "incoming"
    await house.telegram.fetcher.fetch(kept.file_id, target)
    assert target.read_bytes() == kept.content


@pytest.mark.parametrize("only_path", [False, True])
async def test_a_photo_gone_at_the_platform_is_asked_for_again(
    house: TelegramHouse, only_path: bool
) -> None:
    wang = house.fake.person("王芳")
    house.settles(wang)
    sent = wang.sends(contents.photo(photo(LAMP)))
    house.fake.files.lose(sent.content["photo"][-1]["file_id"], only_path=only_path)
    await house.talks()
    assert house.rows("media", "state, reason") == [("failed", "gone")]
    assert any("请重新发一次" in each.text for each in wang.sees())


async def test_a_platform_that_stumbles_is_asked_once_more(house: TelegramHouse) -> None:
    wang = house.fake.person("王芳")
    house.settles(wang)
    house.fake.faults.order(bad_gateway(), method="download")
    house.fake.faults.order(drop(), method="getFile")
    wang.sends(contents.photo(photo(LAMP)))
    await house.talks()
    assert house.rows("media", "state") == [("fetch",)]
    await house.later(120)
    assert house.rows("media", "state") == [("ready",)]


async def test_what_is_larger_than_was_told_is_cut_off(
    house: TelegramHouse, tmp_path: Path
) -> None:
    kept = house.fake.files.keep(bytes(300_000), "document", "报告.pdf")
    small = replace(house.telegram.fetcher, most=100_000)
    with pytest.raises(FileTooLarge):
        await small.fetch(kept.file_id, tmp_path / "incoming")
    assert (tmp_path / "incoming").stat().st_size <= 100_000
    house.fake.files.largest_download = 1000
    with pytest.raises(FileTooLarge):
        await house.telegram.fetcher.fetch(kept.file_id, tmp_path / "other")


@pytest.mark.parametrize("path", ["/etc/passwd", "", "../../../x"])
async def test_a_path_that_leads_elsewhere_leads_nowhere(
    house: TelegramHouse, tmp_path: Path, path: str
) -> None:
    kept = house.fake.files.keep(b"x", "document")
    kept.path = path
    with pytest.raises((FileNotFoundError, NetworkError)):
        await house.telegram.fetcher.fetch(kept.file_id, tmp_path / "incoming")
    assert not (tmp_path / "incoming").exists()


@pytest.mark.parametrize("path", ["http://169.254.169.254/latest", "//169.254.169.254/latest"])
async def test_a_foreign_address_is_only_a_path_of_the_platform(
    house: TelegramHouse, tmp_path: Path, path: str
) -> None:
    kept = house.fake.files.keep(b"of the platform", "document")
    kept.path = path
    await house.telegram.fetcher.fetch(kept.file_id, tmp_path / "incoming")
    assert (tmp_path / "incoming").read_bytes() == b"of the platform"


async def test_a_redirect_is_not_followed(tmp_path: Path) -> None:
    followed: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        if request.path.endswith("/getFile"):
            file = {"file_id": "f", "file_unique_id": "u", "file_path": "x"}
            return web.json_response({"ok": True, "result": file})
        if request.path.startswith("/file/"):
            raise web.HTTPFound("/elsewhere")
        followed.append(request.path)
        return web.Response(body=b"a secret of the machine")

    application = web.Application()
    application.router.add_route("*", "/{path:.*}", answer)
    async with TestServer(application) as server, AiohttpRequest() as request:
        base = str(server.make_url("/"))
        bot = Bot("1:x", f"{base}bot", f"{base}file/bot", request, request)
        with pytest.raises(NetworkError, match="status 302"):
            await Fetcher(bot, request).fetch("f", tmp_path / "incoming")
    assert followed == []


async def test_no_error_tells_the_token(house: TelegramHouse, tmp_path: Path) -> None:
    kept = house.fake.files.keep(b"x", "document")
    house.fake.faults.order(drop(), method="download", times=2)
    with pytest.raises(TelegramError) as failed:
        await house.telegram.fetcher.fetch(kept.file_id, tmp_path / "incoming")
    assert house.fake.bot.token not in repr(failed.getrepr(chain=True))
