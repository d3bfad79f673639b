"""What people say on Telegram is heard as it is meant, whatever they say it with."""

import pytest

from messages.inbound import MediaKind, Place, Refused, Said
from tests.telegram.fake import contents
from tests.telegram.fake.people import Person
from tests.telegram.telegram_house import TelegramHouse
from tests.village.pictures import FIXED, LAMP, LITTER, photo, voice


@pytest.fixture
def wang(house: TelegramHouse) -> Person:
    """A grid worker, bound."""
    person = house.fake.person("王芳")
    house.settles(person)
    return person


async def test_a_stranger_is_told_how_to_bind(house: TelegramHouse) -> None:
    li = house.fake.person("李大爷")
    li.says("你好")
    await house.talks()
    assert "绑定码" in li.sees()[-1].text


async def test_the_code_of_a_link_is_as_good_as_the_code_typed(house: TelegramHouse) -> None:
    li = house.fake.person("李大爷")
    li.starts("KQ7M2XWP")
    li.starts()
    await house.talks()
    assert [each.text for each in house.said()] == ["KQ7M2XWP", "/start"]
    assert "这个码不对" in li.sees()[2].text


async def test_a_photo_with_a_caption_begins_a_case(house: TelegramHouse, wang: Person) -> None:
    wang.sends(contents.photo(photo(LAMP), "村口路灯不亮"))
    await house.talks()
    (said,) = house.said()
    assert said.text == "村口路灯不亮"
    assert [each.kind for each in said.uploads] == [MediaKind.PHOTO]
    assert "收到照片 1 张" in wang.sees()[-1].text
    assert house.rows("media", "state") == [("ready",)]


async def test_of_a_photo_the_largest_size_is_taken(house: TelegramHouse, wang: Person) -> None:
    sent = wang.sends(contents.photo(photo(LAMP)))
    await house.talks()
    assert house.said()[0].uploads[0].remote == f"telegram:{sent.content['photo'][-1]['file_id']}"


async def test_an_album_is_answered_once(house: TelegramHouse, wang: Person) -> None:
    wang.sends_album([contents.photo(photo(name)) for name in (LAMP, FIXED, LITTER)])
    await house.talks()
    assert len({each.album for each in house.said()}) == 1
    (answer,) = [each.text for each in wang.sees() if each.sender == "bot"]
    assert "点一下就立案" in answer


async def test_a_voice_note_is_kept(house: TelegramHouse, wang: Person) -> None:
    wang.sends(contents.voice(voice()))
    await house.talks()
    assert house.rows("media", "kind, state, mime") == [("voice", "ready", "audio/ogg")]


async def test_a_place_and_a_named_place(house: TelegramHouse, wang: Person) -> None:
    wang.sends(contents.location(30.5, 112.25))
    wang.sends(contents.venue(30.5, 112.25, "上河村委会", "上河村"))
    await house.hears()
    assert [(each.text, each.place) for each in house.said()] == [
        ("", Place(30.5, 112.25)),
        ("上河村委会", Place(30.5, 112.25)),
    ]


async def test_a_contact_is_its_name_and_number(house: TelegramHouse, wang: Person) -> None:
    wang.sends(contents.contact("+86 138 0000 0000", "赵师傅"))
    await house.hears()
    assert house.said()[0].text == "赵师傅 +86 138 0000 0000"


async def test_what_is_not_taken_is_answered_and_never_fetched(
    house: TelegramHouse, wang: Person
) -> None:
    wang.sends(contents.sticker())
    wang.sends(contents.video(b"....ftypisom"))
    await house.talks()
    uploads = [each.uploads[0] for each in house.said()]
    assert [(each.name, each.refused) for each in uploads] == [
        ("sticker", Refused.NOT_ALLOWED),
        ("video", Refused.NOT_ALLOWED),
    ]
    assert house.fake.called("getFile") == []
    assert [each.sender for each in wang.sees()].count("bot") == 2


async def test_a_file_of_more_than_20_mb_is_refused_before_it_is_fetched(
    house: TelegramHouse, wang: Person
) -> None:
    wang.sends(contents.document(bytes(20 * 1024 * 1024 + 1), "录像.zip"))
    await house.talks()
    (upload,) = house.said()[0].uploads
    assert (upload.name, upload.refused) == ("录像.zip", Refused.TOO_LARGE)
    assert "20" in wang.sees()[-1].text


async def test_what_is_forwarded_or_a_reply_is_said_by_who_sends_it(
    house: TelegramHouse, wang: Person
) -> None:
    li = house.fake.person("李大爷")
    heard = li.says("东沟塌了一块")
    wang.forwards(heard)
    wang.says("我去看看", reply_to=heard)
    await house.hears()
    assert [each.text for each in house.said()] == ["东沟塌了一块", "东沟塌了一块", "我去看看"]


async def test_an_edited_message_says_which_it_was(house: TelegramHouse, wang: Person) -> None:
    sent = wang.sends(contents.photo(photo(LAMP), "村口路灯不亮"))
    wang.edits(sent, contents.photo(photo(LAMP), "村东头路灯不亮"))
    await house.hears()
    first, again = house.said()
    assert (again.text, again.message, again.edited) == ("村东头路灯不亮", first.message, True)
    assert again.uploads == ()
    assert not first.edited


async def test_a_place_that_moves_is_not_said_again(house: TelegramHouse, wang: Person) -> None:
    sent = wang.sends(contents.location(30.5, 112.25))
    wang.edits(sent, contents.location(30.6, 112.25))
    await house.hears()
    assert len(house.said()) == 1


async def test_half_a_character_and_a_nul_are_not_kept(house: TelegramHouse, wang: Person) -> None:
    wang.says("路灯\x00不亮\ud83d了")
    await house.hears()
    assert house.said() == [Said(text="路灯不亮了", message="1")]


async def test_what_arrives_twice_is_heard_once(house: TelegramHouse, wang: Person) -> None:
    wang.says("积分")
    await house.talks()
    before = len(wang.sees())
    for _ in range(3):
        await house.listening.ear.hear(house.fake.updates.ever[-1].as_json())
    await house.talks()
    assert len(house.said()) == 1
    assert len(wang.sees()) == before
