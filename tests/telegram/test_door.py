"""What the house sends to Telegram: one thing a call, rewritten where it stands."""

import pytest

from bot.adapters.door import Address
from messages.inbound import MediaKind
from messages.layout import Part
from messages.outbound import Button
from storage.chats import Chat
from storage.media import READY, Medium
from tests.telegram.fake.people import Person
from tests.telegram.telegram_house import TelegramHouse
from tests.village.pictures import FIXED, LAMP, photo, voice

MENU = (Button("查积分", "menu.points"), Button("报事", "menu.report"))


@pytest.fixture
def wang(house: TelegramHouse) -> Person:
    return house.fake.person("王芳")


@pytest.fixture
def chat(house: TelegramHouse, wang: Person) -> Chat:
    return house.settles(wang)


def medium(house: TelegramHouse, content: bytes, kind: str, mime: str, name: str = "") -> Medium:
    file = house.program.files.keep(content)
    return Medium(1, None, MediaKind(kind), READY, name, "", "", "", file, "", mime, "", 0)


async def send(
    house: TelegramHouse, chat: Chat, part: Part, *media: Medium, replaces: str | None = None
) -> str:
    found = dict(enumerate(media))
    receipt: str = await house.door.send(Address(chat, "k", replaces), part, found)
    return receipt


async def test_a_text_keeps_every_sign_and_its_link_is_not_followed(
    house: TelegramHouse, chat: Chat, wang: Person
) -> None:
    words = "*王_芳* <b>&[x](y) https://town.example/enter?code=KQ7M2XWP"
    receipt = await send(house, chat, Part(words, MENU))
    shown = wang.sees()[-1]
    assert (shown.text, receipt) == (words, str(shown.id))
    assert [(each.label, each.data) for each in shown.buttons] == [
        ("查积分", "menu.points"),
        ("报事", "menu.report"),
    ]
    (call,) = house.fake.called("sendMessage")
    assert "parse_mode" not in call.fields
    assert call.value("link_preview_options") == {"is_disabled": True}


async def test_a_photo_carries_its_caption_and_buttons(
    house: TelegramHouse, chat: Chat, wang: Person
) -> None:
    lamp = medium(house, photo(LAMP), "photo", "image/jpeg")
    receipt = await send(house, chat, Part("村口路灯", MENU, (0,)), lamp)
    shown = wang.sees()[-1]
    assert (shown.kind, shown.text, shown.photo) == ("photo", "村口路灯", photo(LAMP))
    assert receipt == f"c{shown.id}"


async def test_an_album_is_one_message_and_its_receipt_counts_every_picture(
    house: TelegramHouse, chat: Chat, wang: Person
) -> None:
    pictures = [medium(house, photo(name), "photo", "image/jpeg") for name in (LAMP, FIXED)]
    receipt = await send(house, chat, Part("", (), (0, 1)), *pictures)
    shown = wang.sees()
    assert [each.photo for each in shown] == [photo(LAMP), photo(FIXED)]
    assert len({each.album for each in shown}) == 1
    assert receipt == " ".join(str(each.id) for each in shown)


async def test_a_file_goes_by_its_name_and_a_voice_note_can_be_heard(
    house: TelegramHouse, chat: Chat, wang: Person
) -> None:
    name = 'a/b\r\n"公示"\u202e.pdf'
    paper = medium(house, b"%PDF-1.7 x", "file", "application/pdf", name)
    await send(house, chat, Part("", files=(0,)), paper)
    assert wang.sees()[-1].files == (("a_b___公示__.pdf", b"%PDF-1.7 x"),)
    await send(house, chat, Part("", files=(0,)), medium(house, voice(), "voice", "audio/ogg"))
    assert wang.sees()[-1].kind == "voice"


async def test_a_message_is_rewritten_where_it_stands(
    house: TelegramHouse, chat: Chat, wang: Person
) -> None:
    receipt = await send(house, chat, Part("待派单", MENU))
    assert await send(house, chat, Part("已派单"), replaces=receipt) == receipt
    assert await send(house, chat, Part("已派单"), replaces=receipt) == receipt  # not modified
    (shown,) = wang.sees()
    assert (shown.text, shown.buttons, shown.edited) == ("已派单", (), True)


async def test_under_a_picture_the_caption_is_rewritten(
    house: TelegramHouse, chat: Chat, wang: Person
) -> None:
    lamp = medium(house, photo(LAMP), "photo", "image/jpeg")
    receipt = await send(house, chat, Part("待派单", MENU, (0,)), lamp)
    assert await send(house, chat, Part("已派单"), replaces=receipt) == receipt
    assert (wang.sees()[-1].text, wang.sees()[-1].photo) == ("已派单", photo(LAMP))
    long = "字" * 1025
    assert await send(house, chat, Part(long), replaces=receipt) != receipt
    assert wang.sees()[-1].text == long


@pytest.mark.parametrize("receipt", ["4711", "c4711", "1 2", ""])
async def test_what_cannot_be_rewritten_is_sent_anew(
    house: TelegramHouse, chat: Chat, wang: Person, receipt: str
) -> None:
    assert await send(house, chat, Part("已派单"), replaces=receipt) == str(wang.sees()[-1].id)
