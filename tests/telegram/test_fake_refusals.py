"""The fake refuses what the platform refuses, with its own words."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from telegram import (
    Bot,
    BotCommand,
    BotCommandScopeChat,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    KeyboardButton,
    ReplyKeyboardMarkup,
)
from telegram.error import BadRequest, ChatMigrated, Forbidden

from tests.telegram.fake.people import Person
from tests.telegram.fake.telegram import FakeTelegram
from tests.village.pictures import LAMP, photo

Doing = Callable[[Bot, int], Awaitable[Any]]


def _buttons(*data: str, rows: int = 1) -> InlineKeyboardMarkup:
    row = [InlineKeyboardButton("好", callback_data=each) for each in data]
    return InlineKeyboardMarkup([row] * rows)


@pytest.fixture
def wang(fake: FakeTelegram) -> Person:
    made = fake.person("王芳")
    made.starts()
    return made


REFUSED: list[tuple[str, Doing]] = [
    ("message text is empty", lambda bot, chat: bot.send_message(chat, " \n ")),
    ("message is too long", lambda bot, chat: bot.send_message(chat, "𠮷" * 2049)),
    (
        "message caption is too long",
        lambda bot, chat: bot.send_photo(chat, photo(LAMP), caption="约" * 1025),
    ),
    (
        "BUTTON_DATA_INVALID",
        lambda bot, chat: bot.send_message(chat, "选", reply_markup=_buttons("约" * 22)),
    ),
    (
        "reply markup is too long",
        lambda bot, chat: bot.send_message(chat, "选", reply_markup=_buttons(*"123456789")),
    ),
    (
        "reply markup is too long",
        lambda bot, chat: bot.send_message(chat, "选", reply_markup=_buttons(*"12345", rows=21)),
    ),
    ("chat not found", lambda bot, chat: bot.send_message(chat + 77, "在吗")),
    ("message to edit not found", lambda bot, chat: bot.edit_message_text("改", chat, 999)),
    ("message can't be edited", lambda bot, chat: bot.edit_message_text("改", chat, 1)),
    (
        "message to be replied not found",
        lambda bot, chat: bot.send_message(chat, "答", reply_to_message_id=999),
    ),
    (
        "message thread not found",
        lambda bot, chat: bot.send_message(chat, "答", message_thread_id=5),
    ),
    ("IMAGE_PROCESS_FAILED", lambda bot, chat: bot.send_photo(chat, b"no picture")),
    ("file is too big", lambda bot, chat: bot.send_photo(chat, bytes((10 << 20) + 1))),
    ("wrong file identifier", lambda bot, chat: bot.send_photo(chat, "AgACother")),
    ("wrong file_id", lambda bot, chat: bot.get_file("AgACother")),
    (
        "Too few messages",
        lambda bot, chat: bot.send_media_group(chat, [InputMediaPhoto(photo(LAMP))]),
    ),
    (
        "Too many messages",
        lambda bot, chat: bot.send_media_group(chat, [InputMediaPhoto(photo(LAMP))] * 11),
    ),
    (
        "Can't use the media of the specified type",
        lambda bot, chat: bot.send_media_group(
            chat, [InputMediaPhoto(photo(LAMP)), InputMediaDocument(b"x")]
        ),
    ),
    ("BOT_COMMAND_INVALID", lambda bot, chat: bot.set_my_commands([BotCommand("Points", "积分")])),
    (
        "BOT_COMMAND_DESCRIPTION_INVALID",
        lambda bot, chat: bot.set_my_commands([BotCommand("points", "约" * 257)]),
    ),
    (
        "BOT_COMMANDS_TOO_MUCH",
        lambda bot, chat: bot.set_my_commands([BotCommand(f"c{n}", "约") for n in range(101)]),
    ),
]


@pytest.mark.parametrize(("told", "do"), REFUSED, ids=[f"{n}" for n in range(len(REFUSED))])
async def test_a_bad_request_is_refused_and_leaves_nothing(
    wang: Person, bot: Bot, told: str, do: Doing
) -> None:
    with pytest.raises(BadRequest, match=f"(?i){told}"):
        await do(bot, wang.id)
    assert len(wang.sees()) == 1


async def test_what_just_fits_is_taken(wang: Person, bot: Bot) -> None:
    await bot.send_message(wang.id, "𠮷" * 2048, reply_markup=_buttons("约" * 21 + "x"))
    await bot.send_photo(wang.id, photo(LAMP), caption="约" * 1024)
    await bot.send_message(wang.id, "选", reply_markup=_buttons(*"1234", rows=25))
    assert [len(each.buttons) for each in wang.sees()[1:]] == [1, 0, 100]


async def test_a_change_that_changes_nothing_is_refused(wang: Person, bot: Bot) -> None:
    sent = await bot.send_message(wang.id, "待办", reply_markup=_buttons("a"))
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_text("待办", wang.id, sent.message_id, reply_markup=_buttons("a"))
    await bot.edit_message_text("待办", wang.id, sent.message_id)
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_reply_markup(wang.id, sent.message_id)
    picture = await bot.send_photo(wang.id, photo(LAMP))
    same = InputMediaPhoto(photo(LAMP))
    with pytest.raises(BadRequest, match="not modified"):
        await bot.edit_message_media(same, wang.id, picture.message_id)
    with pytest.raises(BadRequest, match="no text in the message"):
        await bot.edit_message_text("改", wang.id, picture.message_id)


async def test_nobody_is_written_to_who_has_not_begun_or_has_blocked_or_is_gone(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    with pytest.raises(Forbidden, match="can't initiate conversation with a user"):
        await bot.send_message(fake.person("李四").id, "您好")
    wang.blocks_bot()
    with pytest.raises(Forbidden, match="bot was blocked by the user"):
        await bot.send_message(wang.id, "您好")
    wang.starts()
    await bot.send_message(wang.id, "您好")
    wang.deletes_account()
    with pytest.raises(Forbidden, match="user is deactivated"):
        await bot.send_message(wang.id, "您好")


async def test_a_group_the_bot_was_put_out_of_or_that_was_upgraded_is_refused(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    group, forum = fake.group("一组", wang), fake.supergroup("二组", wang)
    new = wang.upgrades(group)
    with pytest.raises(ChatMigrated) as moved:
        await bot.send_message(group.id, "公示")
    assert moved.value.new_chat_id == new.id
    await bot.send_message(new.id, "公示")
    wang.removes_bot(forum)
    with pytest.raises(Forbidden, match="bot was kicked from the supergroup chat"):
        await bot.send_message(forum.id, "公示")
    await bot.leave_chat(new.id)
    with pytest.raises(Forbidden, match="bot is not a member of the supergroup chat"):
        await bot.send_message(new.id, "公示")


async def test_a_place_or_a_number_is_asked_for_in_private_only(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    group = fake.group("一组", wang)
    for asked in ({"request_location": True}, {"request_contact": True}):
        keyboard = ReplyKeyboardMarkup([[KeyboardButton("发给我", **asked)]])  # type: ignore[arg-type]
        await bot.send_message(wang.id, "在哪里？", reply_markup=keyboard)
        with pytest.raises(BadRequest, match="private chats only"):
            await bot.send_message(group.id, "在哪里？", reply_markup=keyboard)
    assert wang.sees()[-1].choices == (("发给我",),)


async def test_commands_are_kept_by_scope_and_language(
    fake: FakeTelegram, wang: Person, bot: Bot
) -> None:
    await bot.set_my_commands([BotCommand("points", "查积分")])
    here = BotCommandScopeChat(wang.id)
    await bot.set_my_commands([BotCommand("points", "My points")], here, "en")
    assert fake.commands.of() == {"points": "查积分"}
    assert fake.commands.of("chat", str(wang.id), language="en") == {"points": "My points"}
    assert [each.command for each in await bot.get_my_commands(here, "en")] == ["points"]
    await bot.delete_my_commands(here, "en")
    assert await bot.get_my_commands(here, "en") == ()
