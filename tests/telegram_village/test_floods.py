"""Files nobody makes a report of stay at the platform: a stranger cannot fill the house's disk."""

from tests.conversations.arranged import code_for
from tests.telegram.fake import contents
from tests.telegram_village.platform import (
    arrives,
    cases_of,
    looks_at,
    phone,
    photos,
    telegram,
    told,
)
from tests.village import pictures
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village


def kept_files(village: Village) -> list[str]:
    """What lies in the media folder."""
    folder = village.settings.media_dir
    return [each.name for each in folder.rglob("*") if each.is_file()]


def test_the_photos_of_somebody_nobody_knows_are_not_fetched(village: Village) -> None:
    stranger = village.stranger()
    for content in (*photos("one", "two"), contents.voice(pictures.voice())):
        phone(stranger).sends(content)
    phone(stranger).sends(contents.document(b"%PDF-1.7", "account.pdf"))
    arrives(village)
    village.later(minutes=10)
    assert kept_files(village) == []
    assert len(set(told(stranger))) == 1, "one answer: how to come by a code"
    stranger.sees("您还没绑定", times=4)
    assert nothing_is_left_undone(village)


def test_a_caption_with_the_code_still_binds_and_then_photos_are_taken(village: Village) -> None:
    li = village.household("V1-01", "李秀英", bound=False)
    (content,) = photos("slip.jpg", caption=code_for(village, li))
    phone(li).sends(content)
    arrives(village)
    li.presses("同意").sees("李秀英")
    assert kept_files(village) == []
    li.sends(photo="lamp.jpg").sees("收到照片 1 张")
    assert kept_files(village) != []


def test_photos_said_in_a_group_are_not_fetched_and_nothing_is_said(village: Village) -> None:
    wang = village.grid_worker("王芳")
    telegram(village).bot.can_read_all_group_messages = True
    group = telegram(village).group("上河村村民群", phone(wang))
    arrives(village)
    before = len(told(wang, group))
    for content in (*photos("wedding.jpg"), *photos("lamp.jpg", caption="村口路灯不亮")):
        phone(wang).sends(content, group)
    arrives(village)
    village.later(minutes=10)
    assert kept_files(village) == []
    assert (told(wang), len(told(wang, group))) == ([], before)
    assert cases_of(village, wang) == []
    assert nothing_is_left_undone(village)


def test_a_phrase_in_a_group_is_answered_in_private_as_before(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    telegram(village).bot.can_read_all_group_messages = True
    group = telegram(village).group("上河村村民群", phone(li))
    arrives(village)
    (content,) = photos("lamp.jpg", caption="积分")
    phone(li).sends(content, group)
    arrives(village)
    assert told(li) == [], "words that come with a picture are its caption"
    phone(li).says("积分", group)
    arrives(village)
    li.sees("可用积分")
    looks_at(li, group).sees("已经私下回您了", times=1)
