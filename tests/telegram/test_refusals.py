"""What becomes of a message that Telegram refuses; no reason tells what somebody wrote."""

from datetime import timedelta

import pytest

from bot.adapters.door import Address, DeliveryError
from messages.layout import Part
from storage.chats import Chat
from tests.telegram.fake.faults import (
    Fault,
    bad_gateway,
    drop,
    flood,
    forbids,
    migrates,
    refuses,
    server_error,
)
from tests.telegram.telegram_house import TelegramHouse


@pytest.fixture
def chat(house: TelegramHouse) -> Chat:
    return house.settles(house.fake.person("王芳"))


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (forbids("bot was blocked by the user"), "blocked"),
        (forbids("bot can't initiate conversation with a user"), "not started"),
        (forbids("user is deactivated"), "account deleted"),
        (forbids("bot was kicked from the supergroup chat"), "kicked"),
        (forbids("bot is not a member of the channel chat"), "kicked"),
        (forbids("something new about 王芳"), "forbidden"),
        (refuses("chat not found"), "chat not found"),
        (refuses("message thread not found"), "topic deleted"),
        (refuses("not enough rights to send text messages to the chat"), "may not write"),
        (refuses("have no rights to send a message"), "may not write"),
        (refuses("CHAT_WRITE_FORBIDDEN"), "may not write"),
    ],
)
async def test_a_chat_that_is_gone(
    house: TelegramHouse, chat: Chat, fault: Fault, reason: str
) -> None:
    error = await failure(house, chat, fault)
    assert (str(error), error.chat_gone, error.permanent) == (reason, True, True)


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        (refuses("message is too long"), "too long"),
        (refuses("what 王芳 wrote"), "refused"),
        (refuses("not enough rights to send photos to the chat"), "may not send this kind"),
        (refuses("not enough rights to send documents to the chat"), "may not send this kind"),
        (refuses("not enough rights to send voice notes to the chat"), "may not send this kind"),
        (refuses("CHAT_SEND_PHOTOS_FORBIDDEN"), "may not send this kind"),
    ],
)
async def test_a_message_that_never_will_arrive(
    house: TelegramHouse, chat: Chat, fault: Fault, reason: str
) -> None:
    error = await failure(house, chat, fault)
    assert (str(error), error.chat_gone, error.permanent) == (reason, False, True)


@pytest.mark.parametrize("fault", [server_error(), bad_gateway(), drop()])
async def test_a_message_that_is_tried_again(
    house: TelegramHouse, chat: Chat, fault: Fault
) -> None:
    error = await failure(house, chat, fault)
    assert (str(error), error.permanent, error.retry_after) == ("unreachable", False, None)


@pytest.mark.parametrize("as_timedelta", ["true", "false"])
@pytest.mark.filterwarnings("ignore::telegram.warnings.PTBDeprecationWarning")
async def test_the_platform_names_the_time(
    house: TelegramHouse, chat: Chat, monkeypatch: pytest.MonkeyPatch, as_timedelta: str
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", as_timedelta)
    error = await failure(house, chat, flood(600))
    assert (error.retry_after, error.permanent) == (timedelta(seconds=600), False)


async def test_a_group_that_has_moved(house: TelegramHouse, chat: Chat) -> None:
    error = await failure(house, chat, migrates(-1001234567890))
    assert (error.moved_to, error.permanent) == ("-1001234567890", False)


async def test_a_wrong_token_costs_no_message(house: TelegramHouse, chat: Chat) -> None:
    house.fake.bot.token = "7100200300:BBOtherOtherOtherOtherOtherOtherOth"
    error = await failure(house, chat, None)
    assert (str(error), error.permanent) == ("token refused", False)
    assert error.retry_after is not None
    assert error.__cause__ is None


async def failure(house: TelegramHouse, chat: Chat, fault: Fault | None) -> DeliveryError:
    if fault is not None:
        house.fake.faults.order(fault, method="sendMessage")
    with pytest.raises(DeliveryError) as raised:
        await house.door.send(Address(chat, "k"), Part("您好"), {})
    return raised.value
