"""The fake's people: what they do reaches the bot as the platform tells it, and what they see."""

import io
from typing import Any

import pytest
from PIL import Image
from telegram import Bot, InputMediaPhoto, Message, Update
from telegram.error import BadRequest, InvalidToken

from tests.telegram.fake import contents
from tests.telegram.fake.clock import HandClock
from tests.telegram.fake.people import Person
from tests.telegram.fake.telegram import FakeTelegram
from tests.village.pictures import LAMP, photo, voice


@pytest.fixture
def wang(fake: FakeTelegram) -> Person:
    return fake.person("王芳", username="wangfang")


async def _new(bot: Bot, fake: FakeTelegram) -> list[Update]:
    """What has come since the last look."""
    found = await bot.get_updates(timeout=0)
    fake.updates.clear()
    return list(found)


async def _messages(bot: Bot, fake: FakeTelegram) -> list[Message]:
    return [each.message for each in await _new(bot, fake) if each.message is not None]


@pytest.mark.parametrize(
    ("content", "field"),
    [
        (contents.voice(voice()), "voice"),
        (contents.document(b"%PDF", "证明.pdf", "请看"), "document"),
        (contents.video(b"mp4"), "video"),
        (contents.sticker(), "sticker"),
        (contents.location(30.25, 119.72), "location"),
        (contents.venue(30.25, 119.72, "村委会", "上河村1号"), "venue"),
        (contents.contact("13800000000", "王芳"), "contact"),
    ],
)
async def test_the_library_reads_what_people_send(
    fake: FakeTelegram, wang: Person, bot: Bot, content: contents.Content, field: str
) -> None:
    wang.sends(content)
    (message,) = await _messages(bot, fake)
    assert getattr(message, field) is not None
    assert message.from_user is not None
    assert (message.chat.id, message.chat.type) == (message.from_user.id, "private")
    assert wang.sees()[-1].kind == field


async def test_a_photo_comes_in_sizes_and_the_largest_is_what_was_sent(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    wang.sends(contents.photo(photo(LAMP), "路灯坏了"))
    (message,) = await _messages(bot, fake)
    assert [(each.width, each.height) for each in message.photo] == [(90, 68), (320, 240)]
    small, large = [await each.get_file() for each in message.photo]
    assert bytes(await large.download_as_bytearray()) == photo(LAMP)
    assert Image.open(io.BytesIO(bytes(await small.download_as_bytearray()))).size == (90, 68)
    wang.sends(contents.photo(photo(LAMP)))
    (again,) = await _messages(bot, fake)
    assert again.photo[-1].file_id != message.photo[-1].file_id
    assert again.photo[-1].file_unique_id == message.photo[-1].file_unique_id


async def test_a_file_can_be_gone_or_too_big(fake: FakeTelegram, wang: Person, bot: Bot) -> None:
    file_id = wang.sends(contents.document(b"x" * 100)).content["document"]["file_id"]
    link = await bot.get_file(file_id)
    fake.files.lose(file_id, only_path=True)
    await bot.get_file(file_id)
    with pytest.raises(InvalidToken, match="Not Found"):
        await link.download_as_bytearray()
    fake.files.lose(file_id)
    with pytest.raises(BadRequest, match="temporarily unavailable"):
        await bot.get_file(file_id)
    fake.files.largest_download = 10
    big = wang.sends(contents.document(b"x" * 11)).content["document"]["file_id"]
    with pytest.raises(BadRequest, match="File is too big"):
        await bot.get_file(big)


async def test_an_album_is_several_messages_with_one_mark(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    wang.sends_album([contents.photo(photo(LAMP), "路灯"), contents.photo(photo("b.jpg"))])
    first, second = await _messages(bot, fake)
    assert first.media_group_id == second.media_group_id is not None
    assert (first.caption, second.caption) == ("路灯", None)
    album = [InputMediaPhoto(photo(name)) for name in ("c.jpg", "d.jpg")]
    await bot.send_media_group(wang.id, album)
    assert [each.photo for each in wang.sees()[-2:]] == [photo("c.jpg"), photo("d.jpg")]


async def test_replies_forwards_edits_and_commands_are_told_as_such(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    wang.starts("KQ7M2XWP")
    question = await bot.send_message(wang.id, "哪里？")
    said = wang.says("桥头", reply_to=wang.private.message(question.message_id))
    wang.forwards(said)
    wang.edits(said, contents.text("桥尾"))
    started, reply, forward, edit = await _new(bot, fake)
    assert started.message and started.message.text == "/start KQ7M2XWP"
    assert [each.type for each in started.message.entities] == ["bot_command"]
    assert reply.message and reply.message.reply_to_message
    assert reply.message.reply_to_message.text == "哪里？"
    assert forward.message and forward.message.forward_origin
    assert forward.message.forward_origin.type == "user"
    assert edit.edited_message and edit.edited_message.text == "桥尾"
    assert [each.text for each in wang.sees() if each.edited] == ["桥尾"]


async def test_entities_are_counted_in_utf_16(fake: FakeTelegram, wang: Person, bot: Bot) -> None:
    wang.says("𠮷 @xiangyue_bot /points@xiangyue_bot")
    (message,) = await _messages(bot, fake)
    assert [message.parse_entity(each) for each in message.entities] == [
        "@xiangyue_bot",
        "/points@xiangyue_bot",
    ]


async def test_a_press_must_be_on_a_button_unless_it_is_forged(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    wang.starts()
    rows: Any = {"inline_keyboard": [[{"text": "收到", "callback_data": "ok:1"}]]}
    await bot.send_message(wang.id, "待办", reply_markup=rows)
    fake.updates.clear()
    wang.presses("ok:1")
    with pytest.raises(AssertionError):
        wang.presses("ok:2")
    wang.presses("ok:2", wang.private.messages[-1], forged=True)
    data = [each.callback_query.data for each in await _new(bot, fake) if each.callback_query]
    assert data == ["ok:1", "ok:2"]
    (shown,) = wang.sees()[-1].buttons
    assert (shown.label, shown.data) == ("收到", "ok:1")


async def test_a_press_is_answered_once_and_in_time(
    wang: Person, bot: Bot, clock: HandClock
) -> None:
    wang.starts()
    rows: Any = {"inline_keyboard": [[{"text": "好", "callback_data": "a"}]]}
    sent = await bot.send_message(wang.id, "选", reply_markup=rows)
    queries = [wang.presses("a") for _ in range(3)]
    assert queries[0].message.id == sent.message_id
    with pytest.raises(BadRequest, match="Message_too_long"):
        await bot.answer_callback_query(queries[0].id, "约" * 201)
    await bot.answer_callback_query(queries[0].id, "收到")
    for query_id in (queries[0].id, "77"):
        with pytest.raises(BadRequest, match="Query is too old"):
            await bot.answer_callback_query(query_id)
    clock.later(150)
    await bot.answer_callback_query(queries[1].id)
    clock.later(1)
    with pytest.raises(BadRequest, match="Query is too old"):
        await bot.answer_callback_query(queries[2].id)
    assert wang.toasts == ["收到", "", ""]


async def test_blocking_is_told_and_unblocking_too(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    wang.blocks_bot()
    wang.starts()
    blocked, unblocked, started = await _new(bot, fake)
    for update, status in ((blocked, "kicked"), (unblocked, "member")):
        assert update.my_chat_member
        assert update.my_chat_member.new_chat_member.status == status
        assert update.my_chat_member.chat.id == wang.id
    assert started.message
