"""An album comes photo by photo, without a count or an end: one answer, and nothing is lost."""

from tests.telegram.fake import contents
from tests.telegram_village.platform import (
    arrives,
    cases_of,
    comes_late,
    holds_back,
    phone,
    photos,
)
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

FIVE = ("one", "two", "three", "four", "five")
WORDS = "老槐树下堆了一大堆垃圾"


def test_five_photos_with_a_caption_get_one_answer(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).sends_album(photos(*FIVE, caption=WORDS))
    arrives(village)
    village.network_repeats_everything()
    (answer,) = [each for each in wang.screen() if each.sender == "bot"]
    assert "收到一组照片、说明" in answer.text
    assert answer.labels[0] == "垃圾积存"
    wang.presses("垃圾积存")
    assert len(room.sees("请派单", "老槐树", times=1).photos) == 5


def test_the_last_two_come_after_the_tap_and_join_silently(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).sends_album(photos(*FIVE, caption=WORDS))
    slow = holds_back(village, after=3)
    arrives(village)
    wang.presses("垃圾积存")
    assert len(room.sees("请派单").photos) == 3
    comes_late(village, slow)
    village.network_repeats_everything()
    wang.sees("已登记", times=1)
    assert "已登记" in wang.last().text, "nothing more is said to who sent them"
    assert len(cases_of(village, wang)) == 1
    assert len(room.sees("有补充", times=1).photos) == 5
    room.presses("派单").presses("综合执法")
    wang.sees("已派单给综合执法")
    assert nothing_is_left_undone(village)


def test_they_join_although_the_house_began_anew_in_between(village: Village) -> None:
    wang = village.grid_worker("王芳")
    phone(wang).sends_album(photos(*FIVE, caption=WORDS))
    slow = holds_back(village, after=3)
    arrives(village)
    village.restart()
    wang.presses("垃圾积存")
    village.restart()
    comes_late(village, slow)
    [(_, shown)] = cases_of(village, wang)
    assert len(shown) == 5


def test_what_comes_before_the_card_has_left_goes_along_with_it(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).sends_album(photos(*FIVE, caption=WORDS))
    slow = holds_back(village, after=3)
    arrives(village)
    phone(wang).presses(wang.last().token("垃圾积存"))
    comes_late(village, slow)
    card = room.sees("请派单", times=1)
    assert len(card.photos) == 5
    assert card.labels == ("派单", "更多")
    room.sees_no("有补充")


def test_a_caption_on_a_later_photo_is_taken_for_the_words(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).sends_album(photos(*FIVE, caption=WORDS, on=3))
    arrives(village)
    assert wang.last().labels[0] == "垃圾积存"
    wang.presses("垃圾积存")
    assert len(room.sees("请派单", "老槐树", times=1).photos) == 5


def test_a_caption_that_comes_after_the_tap_is_kept_too(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    phone(wang).sends_album(photos(*FIVE, caption=WORDS, on=4))
    slow = holds_back(village, after=4)
    arrives(village)
    wang.presses("环境保护")
    comes_late(village, slow)
    assert len(room.sees("有补充", "老槐树", times=1).photos) == 5
    assert room.last().labels == ("派单", "更多")


def test_a_video_at_the_end_of_an_album_is_refused_aloud(village: Village) -> None:
    wang = village.grid_worker("王芳")
    phone(wang).sends_album([*photos("one"), contents.video(b"....ftypisom")])
    slow = holds_back(village, after=1)
    arrives(village)
    wang.presses("环境保护")
    comes_late(village, slow)
    wang.sees("这种文件收不了", times=1)
    assert len(cases_of(village, wang)) == 1
