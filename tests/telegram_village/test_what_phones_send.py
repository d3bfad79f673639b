"""Whatever a phone sends begins or joins a report, or is answered kindly; nothing is lost."""

import pytest

from tests.telegram.fake import contents
from tests.telegram.fake.faults import server_error
from tests.telegram_village.platform import arrives, cases_of, phone, photos, telegram, told
from tests.village import pictures
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

MP4 = b"\x00\x00\x00\x18ftypisom"


def test_a_forwarded_burst_is_one_report(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    li = phone(village.stranger())
    kinds = [
        contents.text("老槐树下堆了一大堆垃圾"),
        *photos("litter.jpg"),
        contents.text("好几天没人管"),
        *photos("more.jpg"),
        contents.text("苍蝇乱飞"),
    ]
    for content in kinds:
        phone(wang).forwards(li.sends(content))
    arrives(village)
    village.network_repeats_everything()
    assert "照片 2 张、说明" in wang.last().text
    wang.presses("垃圾积存")
    [(case, shown)] = cases_of(village, wang)
    assert case.words.splitlines() == ["老槐树下堆了一大堆垃圾", "好几天没人管", "苍蝇乱飞"]
    assert len(room.sees("请派单", times=1).photos) == len(shown) == 2


def test_a_voice_note_alone_reaches_the_room_as_a_voice_note(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).sends(contents.voice(pictures.voice()))
    arrives(village)
    wang.presses("便民服务")
    room.sees("请派单")
    (heard,) = [each for each in phone(room).sees() if each.kind == "voice"]
    assert heard.files[0][1] == pictures.voice()


def test_a_place_alone_begins_a_report(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).sends(contents.location(30.25, 120.125))
    arrives(village)
    wang.sees("收到位置", times=1)
    wang.presses("安全生产")
    room.sees("请派单", "30.25000", "120.12500")


def test_a_named_place_gives_its_name_too(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).sends(contents.venue(30.25, 120.125, "上河村小学", "上河村一组"))
    arrives(village)
    wang.sees("收到说明、位置", times=1)
    wang.presses("安全生产")
    room.sees("请派单", "「上河村小学」", "30.25000")


def test_a_contact_adds_whom_to_call(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).says("村口路灯不亮")
    phone(wang).sends(contents.contact("+86 571 0000 0199", "电工赵师傅"))
    arrives(village)
    wang.presses("路灯不亮")
    room.sees("请派单", "村口路灯不亮", "电工赵师傅 +86 571 0000 0199")


@pytest.mark.parametrize(
    "content", [contents.sticker(), contents.video(MP4)], ids=["sticker", "video"]
)
def test_what_the_house_does_not_take_is_said_and_the_report_goes_on(
    village: Village, content: contents.Content
) -> None:
    wang = village.grid_worker("王芳")
    phone(wang).sends(content)
    arrives(village)
    wang.sees("请发照片、语音或文字", times=1)
    wang.sends("村口路灯不亮")
    phone(wang).sends(content)
    arrives(village)
    wang.sees("请发照片、语音或文字", times=2)
    wang.presses("路灯不亮")
    [(case, shown)] = cases_of(village, wang)
    assert (case.words, shown) == ("村口路灯不亮", ())


def test_the_words_under_a_video_are_heard(village: Village) -> None:
    wang = village.grid_worker("王芳")
    phone(wang).sends(contents.video(MP4, caption="村口路灯不亮"))
    arrives(village)
    wang.sees("请发照片、语音或文字", times=1)
    wang.presses("路灯不亮")
    assert cases_of(village, wang)[0][0].words == "村口路灯不亮"


def test_a_picture_sent_as_a_file_is_a_picture(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    unit.presses("办结")
    whole = pictures.photo("fixed.jpg")
    phone(unit).sends(contents.document(whole, "IMG_0001.JPG", mime_type="image/jpeg"))
    arrives(village)
    unit.sees("已报办结", times=1)
    assert len(room.sees("请核查").photos) == 1
    [(_, shown)] = cases_of(village, wang)
    assert [each.kind for each in shown] == ["photo"]


def test_a_file_of_more_than_20_mb_is_said_to_be_too_large(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮")
    phone(wang).sends(contents.document(bytes(20 * 1024 * 1024 + 1), "录像.zip"))
    arrives(village)
    wang.sees("超过 20 兆", "请发小一点的", times=1)
    wang.presses("路灯不亮").sees("已登记")
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize("only_path", [True, False], ids=["path", "everywhere"])
def test_a_photo_gone_at_the_platform_is_asked_for_again(village: Village, only_path: bool) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    (content,) = photos("lamp.jpg", caption="村口路灯不亮")
    sent = phone(wang).sends(content)
    for size in sent.content["photo"]:
        telegram(village).files.lose(size["file_id"], only_path=only_path)
    answers = len(told(wang))
    arrives(village)
    wang.sees("已经取不到了", "请重新发一次", times=1)
    assert len(told(wang)) > answers
    wang.sends(photo="lamp.jpg").presses("路灯不亮")
    assert len(room.sees("请派单").photos) == 1


def test_a_photo_gone_after_the_tap_is_asked_for_by_its_case(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    telegram(village).faults.order(server_error(), method="getFile", times=2)
    (content,) = photos("lamp.jpg", caption="村口路灯不亮")
    sent = phone(wang).sends(content)
    arrives(village)
    number = wang.presses("路灯不亮").sees("已登记").case
    for size in sent.content["photo"]:
        telegram(village).files.lose(size["file_id"])
    village.later(minutes=5)
    wang.sees("已经取不到了", times=1)
    wang.sees(number, "少了这张照片", times=1)
    wang.sends(photo="lamp.jpg").sees("已补充到", number)
    assert len(room.sees("有补充", number).photos) == 1
