"""Each chat and each group has a speed of its own, and the others go on."""

from collections import Counter
from datetime import timedelta

from bot.adapters.door import DeliveryError
from bot.path.delivery import Nothing
from bot.path.readying import Ready
from messages.inbound import ChatKind
from tests.path.fake_door import PostOffice
from tests.path.pictures_sent import ten_pictures

SECOND = timedelta(seconds=1)


async def test_one_a_second_in_a_chat_and_the_others_go_on(paced: PostOffice) -> None:
    for number in range(3):
        paced.write("wang", f"{number}")
        paced.write(f"h{number}", "通知")
    sent = []
    for _ in range(3):
        for _ in range(10):
            await paced.deliver()
            paced.now += SECOND / 10
        sent.append(dict(Counter(each.chat for each in paced.door.arrived)))
    assert [each["wang"] for each in sent] == [1, 2, 3]
    assert sent[0]["h2"] == 1
    assert paced.door.texts("wang") == ["0", "1", "2"]


async def test_twenty_a_minute_in_a_group(paced: PostOffice) -> None:
    for number in range(25):
        paced.write("group", f"{number}", kind=ChatKind.GROUP)
    begun = paced.now
    left = []
    while len(paced.door.arrived) < 25:
        before = len(paced.door.arrived)
        await paced.deliver()
        left += [paced.now - begun] * (len(paced.door.arrived) - before)
        paced.now += SECOND
    assert left[:20] == [number * SECOND for number in range(20)]
    assert left[20] == timedelta(minutes=1)
    assert paced.door.texts("group") == [f"{number}" for number in range(25)]


async def test_the_topics_of_a_group_share_its_minute_and_its_seconds(paced: PostOffice) -> None:
    for number in range(13):
        for topic in ("group", "group/3", "group/5"):
            paced.write(topic, f"{number}", kind=ChatKind.GROUP)
        paced.write("group-of-others", f"{number}", kind=ChatKind.GROUP)
    for _ in range(60):
        await paced.deliver()
        paced.now += SECOND
    minute = [each.chat for each in paced.door.arrived]
    assert minute.count("group-of-others") == 13
    assert len(minute) - 13 == 20
    await paced.deliver()
    assert len(paced.door.arrived) == 13 + 21


async def test_one_part_of_a_group_is_under_way_at_a_time(paced: PostOffice) -> None:
    for chat in ("group/3", "group/5"):
        paced.write(chat, "公示", kind=ChatKind.GROUP)
    ready = await paced.delivery.claim(paced.now)
    assert isinstance(ready, Ready)
    paced.now += SECOND
    assert isinstance(await paced.delivery.claim(paced.now), Nothing)
    await paced.delivery.write_down(ready, "r1", paced.now)
    paced.now += SECOND
    assert await paced.deliver() == 1


async def test_a_rest_the_platform_names_is_the_whole_groups(paced: PostOffice) -> None:
    paced.door.moods["group/3"] = [DeliveryError("429", retry_after=40 * SECOND)]
    for chat in ("group/3", "group/5"):
        paced.write(chat, "公示", kind=ChatKind.GROUP)
    await paced.deliver()
    paced.now += 39 * SECOND
    assert await paced.deliver() == 0
    paced.now += SECOND
    assert await paced.deliver() == 1


async def test_an_album_waits_until_the_group_has_room_for_all_of_it(paced: PostOffice) -> None:
    for number in range(15):
        paced.write("group", f"{number}", kind=ChatKind.GROUP)
    album = ten_pictures(paced, "group", ChatKind.GROUP)
    begun = paced.now
    while not any(each.part.photos for each in paced.door.arrived):
        await paced.deliver()
        paced.now += SECOND
    assert paced.door.arrived[-1].part.photos == album
    # The fifteen left at the seconds 0 to 14: after the fifth is a minute old ten more fit.
    assert paced.now - SECOND - begun == timedelta(minutes=1, seconds=4)
