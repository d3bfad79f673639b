"""Taking back: whatever becomes of the earlier message, the one that has arrived counts."""

import pytest

from bot.adapters.door import Address
from messages.inbound import MediaKind
from messages.layout import Part
from storage.chats import Chat
from storage.media import READY, Medium
from tests.telegram.fake.faults import Fault, drop, flood, forbids, refuses, server_error
from tests.telegram.fake.people import Person
from tests.telegram.telegram_house import TelegramHouse
from tests.village.pictures import LAMP, photo

FAULTS = [flood(5), server_error(), drop(), forbids("bot was kicked"), refuses("too old")]


@pytest.fixture
def wang(house: TelegramHouse) -> Person:
    return house.fake.person("王芳")


@pytest.fixture
def chat(house: TelegramHouse, wang: Person) -> Chat:
    return house.settles(wang)


async def photographed(house: TelegramHouse, chat: Chat) -> str:
    """A picture with words stands in the chat; its receipt."""
    file = house.program.files.keep(photo(LAMP))
    lamp = Medium(1, None, MediaKind.PHOTO, READY, "", "", "", "", file, "", "image/jpeg", "", 0)
    receipt: str = await house.door.send(Address(chat, "a"), Part("待派单", (), (0,)), {0: lamp})
    return receipt


async def test_an_earlier_message_is_taken_away(
    house: TelegramHouse, chat: Chat, wang: Person
) -> None:
    earlier = await photographed(house, chat)
    await house.door.send(Address(chat, "b", None, (earlier,)), Part("已派单"), {})
    assert [each.text for each in wang.sees()] == ["已派单"]


@pytest.mark.parametrize("fault", FAULTS)
async def test_where_it_must_stay_its_words_are_replaced(
    house: TelegramHouse, chat: Chat, wang: Person, fault: Fault
) -> None:
    earlier = await photographed(house, chat)
    house.fake.faults.order(fault, method="deleteMessages")
    await house.door.send(Address(chat, "b", None, (earlier,)), Part("已派单"), {})
    assert [each.text for each in wang.sees()] == ["已派单", "已派单"]


@pytest.mark.parametrize("fault", FAULTS)
async def test_what_has_arrived_is_not_sent_again_for_it(
    house: TelegramHouse, chat: Chat, wang: Person, fault: Fault
) -> None:
    earlier = await photographed(house, chat)
    house.fake.faults.order(fault, method="deleteMessages")
    house.fake.faults.order(fault, method="editMessageCaption")
    receipt = await house.door.send(Address(chat, "b", None, (earlier,)), Part("已派单"), {})
    assert receipt == str(wang.sees()[-1].id)
    assert [each.text for each in wang.sees()] == ["待派单", "已派单"]
