"""The fake's faults: they fall on the calls they were ordered for, and on no others."""

import pytest
from telegram import Bot
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.adapters.telegram.request import AiohttpRequest
from tests.telegram.fake import faults
from tests.telegram.fake.contents import document
from tests.telegram.fake.people import Person
from tests.telegram.fake.telegram import FakeTelegram

SHORT = 0.05


@pytest.fixture
def wang(fake: FakeTelegram) -> Person:
    made = fake.person("王芳")
    made.starts()
    return made


async def test_a_fault_is_for_a_method_and_as_many_calls_as_were_ordered(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    fake.faults.order(faults.flood(600), method="sendMessage", times=2)
    for _ in range(2):
        await bot.get_me()
        with pytest.raises(RetryAfter, match="0:10:00"):
            await bot.send_message(wang.id, "一")
    await bot.send_message(wang.id, "二")
    assert [each.text for each in wang.sees()[1:]] == ["二"]
    assert fake.rates.refused == 0


async def test_a_fault_is_for_a_chat(fake: FakeTelegram, wang: Person, bot: Bot) -> None:
    li = fake.person("李四")
    li.starts()
    fake.faults.order(faults.forbids("user is deactivated"), chat_id=wang.id, times=9)
    await bot.send_message(li.id, "在吗")
    with pytest.raises(Forbidden, match="deactivated"):
        await bot.send_message(wang.id, "在吗")
    with pytest.raises(Forbidden, match="deactivated"):
        await bot.send_location(wang.id, 30, 119)
    fake.faults.forget()
    await bot.send_message(wang.id, "在吗")


async def test_faults_come_in_the_order_they_were_given(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    fake.faults.order(faults.refuses("first"))
    fake.faults.order(faults.server_error())
    with pytest.raises(BadRequest, match="First"):
        await bot.get_me()
    with pytest.raises(NetworkError, match="Internal Server Error"):
        await bot.get_me()
    await bot.get_me()


async def test_an_answer_can_be_lost_after_the_message_stood_in_the_chat(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    fake.faults.order(faults.silence(accepted=True), method="sendMessage")
    with pytest.raises(TimedOut):
        await bot.send_message(wang.id, "收到", read_timeout=SHORT)
    fake.faults.order(faults.silence(), method="sendMessage")
    with pytest.raises(TimedOut):
        await bot.send_message(wang.id, "没收到", read_timeout=SHORT)
    assert [each.text for each in wang.sees()[1:]] == ["收到"]


async def test_a_download_can_go_wrong(fake: FakeTelegram, wang: Person, bot: Bot) -> None:
    link = await bot.get_file(wang.sends(document(b"%PDF")).content["document"]["file_id"])
    fake.faults.order(faults.drop(), method="download", times=2)
    with pytest.raises(NetworkError):
        await link.download_as_bytearray()
    assert fake.faults.take("download", None) is None
    assert bytes(await link.download_as_bytearray()) == b"%PDF"


async def test_the_platform_reads_json_forms_and_queries_alike(
    fake: FakeTelegram, wang: Person, request_: AiohttpRequest
) -> None:
    url = f"{fake.address}/bot{fake.bot.token}/sendMessage"
    status, _ = await request_.do_request(f"{url}?chat_id={wang.id}&text=%E5%9C%A8", "GET")
    assert status == 200
    status, body = await request_.do_request(f"{url}?chat_id={wang.id}&text=", "GET")
    assert (status, b"message text is empty" in body) == (400, True)
    assert [each.text for each in wang.sees()[1:]] == ["在"]
