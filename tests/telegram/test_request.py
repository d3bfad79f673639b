"""The library's HTTP over aiohttp: what goes up, what comes back, and what never gets out."""

import asyncio
import io
import logging
import re
import traceback

import pytest
from telegram import Bot, InputFile, InputMediaDocument, error

from bot.adapters.telegram.request import AiohttpRequest
from bot.logs import redact
from tests.telegram.fake import faults
from tests.telegram.fake.calling import bot_of
from tests.telegram.fake.contents import document
from tests.telegram.fake.faults import Fault
from tests.telegram.fake.telegram import TOKEN, FakeTelegram
from tests.village.pictures import LAMP, photo

BIG = bytes(range(256)) * 8192  # 2 MiB: more than one write
SHORT = 0.05
SECRET = TOKEN.partition(":")[2]


async def _failure(call: object) -> error.TelegramError:
    with pytest.raises(error.TelegramError) as caught:
        await call  # type: ignore[misc]
    return caught.value


async def test_words_and_files_arrive_byte_for_byte(fake: FakeTelegram, bot: Bot) -> None:
    wang = fake.person("王芳")
    wang.starts()
    await bot.send_message(wang.id, "路灯修好了 & “谢谢” <b>𠮷</b>")
    await bot.send_document(wang.id, BIG, filename='三务公开 "11月".xlsx', caption="请核对")
    await bot.send_photo(wang.id, photo(LAMP))
    said, sheet, picture = wang.sees()[1:]
    assert said.text == "路灯修好了 & “谢谢” <b>𠮷</b>"
    assert sheet.files == (('三务公开 "11月".xlsx', BIG),)
    assert sheet.text == "请核对"
    assert picture.photo == photo(LAMP)


async def test_an_open_file_and_an_album_go_up_too(fake: FakeTelegram, bot: Bot) -> None:
    wang = fake.person("王芳")
    wang.starts()
    stream = InputFile(io.BytesIO(BIG), filename="大.bin", read_file_handle=False)
    await bot.send_document(wang.id, stream)
    album = [InputMediaDocument(bytes([n]) * 10, filename=f"{n}.bin") for n in (1, 2, 3)]
    await bot.send_media_group(wang.id, album)
    first, *rest = wang.sees()[1:]
    assert first.files == (("大.bin", BIG),)
    assert [each.files[0] for each in rest] == [(f"{n}.bin", bytes([n]) * 10) for n in (1, 2, 3)]
    assert len({each.album for each in rest}) == 1


async def test_a_file_is_fetched_byte_for_byte(fake: FakeTelegram, bot: Bot) -> None:
    sent = fake.person("王芳").sends(document(BIG, "证明.pdf"))
    found = await bot.get_file(sent.content["document"]["file_id"])
    assert bytes(await found.download_as_bytearray()) == BIG


@pytest.mark.parametrize(
    ("fault", "kind", "told"),
    [
        (faults.flood(600), error.RetryAfter, "600|0:10:00"),
        (faults.refuses("BUTTON_DATA_INVALID"), error.BadRequest, "(?i)button_data_invalid"),
        (faults.forbids("bot was blocked by the user"), error.Forbidden, "blocked by the user"),
        (faults.migrates(-1001), error.ChatMigrated, "-1001"),
        (faults.server_error(), error.NetworkError, "Internal Server Error"),
        (faults.bad_gateway(), error.NetworkError, "Bad Gateway"),
        (faults.drop(), error.NetworkError, "ServerDisconnected"),
        (faults.drop(accepted=True), error.NetworkError, "ServerDisconnected"),
    ],
)
async def test_what_goes_wrong_becomes_the_library_s_error(
    fake: FakeTelegram, bot: Bot, fault: Fault, kind: type[error.TelegramError], told: str
) -> None:
    wang = fake.person("王芳")
    wang.starts()
    fake.faults.order(fault, method="sendMessage")
    failure = await _failure(bot.send_message(wang.id, "收到"))
    assert type(failure) is kind
    assert re.search(told, str(failure))
    assert [each.text for each in wang.sees()[1:]] == (["收到"] if fault.accepted else [])
    await bot.send_message(wang.id, "再说一遍")
    assert wang.sees()[-1].text == "再说一遍"


async def test_a_silent_server_is_a_time_out_and_leaves_nothing_behind(
    fake: FakeTelegram, request_: AiohttpRequest, bot: Bot
) -> None:
    tasks = asyncio.all_tasks()
    fake.faults.order(faults.silence(), method="getMe")
    assert type(await _failure(bot.get_me(read_timeout=SHORT))) is error.TimedOut
    fake.faults.order(faults.silence(), method="getMe")
    waiting = asyncio.create_task(bot.get_me())
    while len(fake.called("getMe")) < 2:
        await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert (await bot.get_me()).username == "xiangyue_bot"
    await request_.shutdown()
    while asyncio.all_tasks() - tasks:
        await asyncio.sleep(0)


async def test_a_long_poll_waits_longer_than_other_calls(fake: FakeTelegram) -> None:
    async with AiohttpRequest(read_timeout=SHORT) as request:
        bot = bot_of(fake, request)
        poll = asyncio.create_task(bot.get_updates(timeout=30))
        while not fake.updates.is_polled:
            await asyncio.sleep(0)
        fake.faults.order(faults.silence(), method="getMe")
        assert type(await _failure(bot.get_me())) is error.TimedOut
        fake.person("王芳").says("在吗")
        (update,) = await poll
    assert update.message is not None
    assert update.message.text == "在吗"


async def test_no_free_connection_is_a_time_out_that_says_nothing_was_sent(
    fake: FakeTelegram,
) -> None:
    async with AiohttpRequest(connections=1, connect_timeout=0, pool_timeout=SHORT) as request:
        bot = bot_of(fake, request)
        poll = asyncio.create_task(bot.get_updates(timeout=30))
        while not fake.updates.is_polled:
            await asyncio.sleep(0)
        failure = await _failure(bot.get_me())
        fake.updates.end_poll()
        await poll
    assert type(failure) is error.TimedOut
    assert "not sent" in str(failure)
    assert not fake.called("getMe")


async def test_opening_and_closing_twice_and_again_is_no_trouble(fake: FakeTelegram) -> None:
    request = AiohttpRequest()
    bot = bot_of(fake, request)
    assert type(await _failure(bot.get_me())) is error.NetworkError
    for _ in range(2):
        await bot.initialize()
        await bot.initialize()
        assert (await bot.get_me()).id == fake.bot.user.id
        await bot.shutdown()
        await bot.shutdown()


@pytest.mark.parametrize(
    "base",
    ["http://127.0.0.1:1/bot", "http://[/bot", "gopher://x/bot"],
)
async def test_no_error_and_no_log_line_holds_the_token(
    base: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with AiohttpRequest() as request:
        bot = Bot(TOKEN, base_url=base, request=request)
        # The library tells its addresses at DEBUG when it is made; the house's filter takes them.
        assert TOKEN in caplog.text
        assert SECRET not in redact(caplog.text)
        caplog.clear()
        failure = await _failure(bot.get_me())
    assert isinstance(failure, error.NetworkError)
    _holds_no_token(failure, caplog.text)


@pytest.mark.parametrize(
    "fault",
    [faults.drop(), faults.silence(), faults.bad_gateway(), faults.flood(3), faults.server_error()],
)
async def test_no_answer_however_wrong_brings_the_token_out(
    fake: FakeTelegram, bot: Bot, fault: Fault, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    fake.faults.order(fault, method="getMe")
    _holds_no_token(await _failure(bot.get_me(read_timeout=SHORT)), "")
    assert not [each for each in caplog.records if SECRET in each.getMessage()]


def _holds_no_token(failure: BaseException, log: str) -> None:
    told = "".join(traceback.format_exception(failure))
    chained: BaseException | None = failure
    while chained is not None:
        told += f"{chained} {chained!r} {chained.args}"
        chained = chained.__cause__ or chained.__context__
    assert SECRET not in told
    assert SECRET not in log
