"""照片 on phones: the room and the unit get a stamped copy; one used before tells the room."""

from bot.sample.pictures import scene
from tests.conversations.test_case_photos import LAMP, sent_on
from tests.pictures.snapshots import decoded, exif_with_place, saved
from tests.pictures.test_privacy import assert_says_nothing
from tests.telegram.fake.contents import document
from tests.telegram_village.platform import arrives, documents, phone
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager


def shown_to(villager: Villager) -> list[bytes]:
    """The pictures the bot has sent somebody."""
    seen = phone(villager).sees()
    return [each.photo for each in seen if each.sender == "bot" and each.photo]


def written_on(picture: bytes) -> bool:
    """Whether white words stand along its foot, where this photo of a lamp at night is dark."""
    grey = decoded(picture).convert("L")
    foot = grey.crop((0, grey.height * 4 // 5, grey.width, grey.height))
    return sum(foot.histogram()[230:]) > 1000


def test_a_photo_goes_on_stamped_and_is_known_when_it_comes_again(village: Village) -> None:
    raw = saved(decoded(LAMP), "JPEG", exif=exif_with_place(1))
    assert dict(decoded(raw).getexif().get_ifd(0x8825)), "it says where it was taken"
    assert not written_on(raw)
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    room, unit = village.command_room("刘强"), village.unit("综合执法")
    # Telegram takes the place out of a photo; sent as a file, it leaves it in.
    phone(wang).sends(document(raw, "IMG_0001.jpg", "村口路灯不亮", "image/jpeg"))
    arrives(village)
    wang.presses("路灯不亮")
    first = wang.sees("已登记").case
    room.presses("派单", on=first).presses("综合执法")
    (card,) = unit.sees("派给您单位", first, times=1).photos
    assert written_on(village.fetch(card))
    village.restart()
    unit.presses("办结", on=first).sends("换了灯泡", photo=scene("lamp-fixed", 1))
    assert len(room.sees("请核查", "换了灯泡", times=1).photos) == 2
    room.presses("核查通过", on=first)

    village.quietly_until(24, 11)
    li.sends("桥头路灯不亮", photo=sent_on(raw)).presses("路灯不亮")
    second = li.sees("已登记").case
    village.restart()
    village.network_repeats_everything()
    note = room.sees(f"{second} 的照片，11月20日在 {first}（上河村一网格）用过", times=1)
    assert note.labels == ("看以前那件", "看这件")
    assert [written_on(village.fetch(each)) for each in note.photos] == [True, True]
    assert first in room.presses("看以前那件").last().text
    for other in (wang, li, unit):
        other.sees_no("用过")

    sent = [picture for each in (wang, li, room, unit) for picture in shown_to(each)]
    assert len(sent) >= 6 and not documents(unit) and not documents(room)
    for picture in sent:
        assert_says_nothing(picture)
    kept = [each.read_bytes() for each in village.settings.media_dir.rglob("*") if each.is_file()]
    assert raw in kept, "the original stays as it was received"
    assert nothing_is_left_undone(village)
