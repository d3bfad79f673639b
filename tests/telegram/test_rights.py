"""A group that takes words but no pictures: the words arrive, and the group is not given up."""

import pytest

from bot.adapters.door import Address, DeliveryError
from messages.inbound import MediaKind
from messages.layout import Part
from messages.outbound import Button, Outgoing
from storage.chats import Chat
from storage.media import READY, Medium
from tests.telegram.fake.faults import refuses
from tests.telegram.fake.people import Person
from tests.telegram.telegram_house import TelegramHouse
from tests.village.pictures import LAMP, photo

MENU = (Button("派单", "case.dispatch"),)
NO_PHOTOS = refuses("not enough rights to send photos to the chat")


@pytest.fixture
def wang(house: TelegramHouse) -> Person:
    return house.fake.person("王芳")


@pytest.fixture
def chat(house: TelegramHouse, wang: Person) -> Chat:
    return house.settles(wang)


@pytest.fixture
def lamp(house: TelegramHouse) -> dict[int, Medium]:
    file = house.program.files.keep(photo(LAMP))
    kind = MediaKind.PHOTO
    return {0: Medium(1, None, kind, READY, "", "", "", "", file, "", "image/jpeg", "", 0)}


async def test_the_words_under_a_refused_photo_arrive_without_it(
    house: TelegramHouse, chat: Chat, wang: Person, lamp: dict[int, Medium]
) -> None:
    house.fake.faults.order(NO_PHOTOS, method="sendPhoto")
    receipt = await house.door.send(Address(chat, "k"), Part("村口路灯", MENU, (0,)), lamp)
    shown = wang.sees()[-1]
    assert (shown.kind, shown.text, receipt) == ("text", "村口路灯", str(shown.id))
    assert [each.label for each in shown.buttons] == ["派单"]
    await house.door.send(Address(chat, "k", receipt), Part("已派单"), {})
    assert [each.text for each in wang.sees()] == ["已派单"]


async def test_a_refused_photo_without_words_is_given_up_alone(
    house: TelegramHouse, chat: Chat, lamp: dict[int, Medium]
) -> None:
    house.fake.faults.order(NO_PHOTOS, method="sendPhoto")
    with pytest.raises(DeliveryError) as raised:
        await house.door.send(Address(chat, "k"), Part("", (), (0,)), lamp)
    assert (raised.value.permanent, raised.value.chat_gone) == (True, False)


async def test_a_photo_refused_for_anything_else_is_not_left_out(
    house: TelegramHouse, chat: Chat, wang: Person, lamp: dict[int, Medium]
) -> None:
    house.fake.faults.order(refuses("PHOTO_INVALID_DIMENSIONS"), method="sendPhoto")
    with pytest.raises(DeliveryError, match="photo too long or thin"):
        await house.door.send(Address(chat, "k"), Part("村口路灯", MENU, (0,)), lamp)
    assert wang.sees() == []


async def test_a_group_without_pictures_still_hears_what_comes_next(
    house: TelegramHouse, chat: Chat, wang: Person
) -> None:
    house.fake.faults.order(NO_PHOTOS, method="sendMessage")
    await house.writes(chat, Outgoing("带图的公示"))
    await house.later(3)
    await house.writes(chat, Outgoing("纯文字公示"))
    await house.later(3)
    assert not house.chat(wang.id).unreachable
    assert [each.text for each in wang.sees()] == ["纯文字公示"]
