"""Pacing: a door's own speed, worked out from receipts, by whoever holds the door's lease."""

from collections import Counter
from datetime import timedelta

import pytest

from bot.path.pacing import DoorPace
from messages.inbound import ChatKind
from storage.database import open_database
from storage.store import Store
from tests.path.fake_door import FAKE, PACED, FakeDoor, PostOffice

SECOND = timedelta(seconds=1)


@pytest.fixture
def paced(post: PostOffice) -> PostOffice:
    """30 messages a second, 1 a second in each chat, 20 a minute in each group."""
    return PostOffice(post.database, FakeDoor(PACED), post.now)


async def test_thirty_a_second_leave_evenly(paced: PostOffice) -> None:
    for number in range(90):
        paced.write(f"h{number}", "通知")
    begun = paced.now
    left: list[timedelta] = []
    while len(left) < 90:
        left += [paced.now - begun] * await paced.deliver()
        paced.now += timedelta(milliseconds=1)
    assert all(left[at + 30] - left[at] > SECOND for at in range(60)), "never 31 in a second"
    assert left[-1] < 3 * 1.05 * SECOND


async def test_a_late_departure_is_made_good_but_never_by_a_burst(paced: PostOffice) -> None:
    for number in range(10):
        paced.write(f"h{number}", "通知")
    assert await paced.deliver() == 1
    paced.now += 10 * SECOND
    assert await paced.deliver() == 1


async def test_an_album_counts_as_many_messages_as_it_is(paced: PostOffice) -> None:
    pace = DoorPace(PACED.pace)
    pace.left(10, paced.now)
    store = Store(paced.database.reader.connect())
    free_at = pace.free_at(store, FAKE, FAKE, paced.now)
    store.connection.close()
    assert free_at - paced.now > 10 * SECOND / 30


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


async def test_a_restart_forgets_no_pace(paced: PostOffice) -> None:
    for _ in range(2):
        paced.write("wang", "通知")
        paced.write("li", "通知")
    assert await paced.deliver() == 1
    database = open_database(paced.database.url)
    after = PostOffice(database, paced.door, paced.now)
    await after.delivery.begin(after.now)
    assert await after.deliver() == 0, "not before the door's next beat"
    after.now += SECOND / 20
    assert await after.deliver() == 1
    after.now += SECOND / 2
    assert await after.deliver() == 0, "not before the chats' second is over"
    after.now += SECOND / 2
    assert await after.deliver() == 1
    database.close()


async def test_only_the_holder_of_the_lease_sends(paced: PostOffice) -> None:
    database = open_database(paced.database.url)
    other = PostOffice(database, paced.door, paced.now, holder="other")
    paced.write("wang", "一")
    assert await other.deliver() == 1
    paced.write("li", "二")
    for _ in range(2):
        assert await paced.deliver() == 0
        assert paced.waiting() == {"queued": 1}
        paced.now += timedelta(seconds=30)
    paced.now += SECOND
    assert await paced.deliver() == 1
    other.now = paced.now
    paced.write("chen", "三")
    assert await other.deliver() == 0, "it is the other's no more"
    database.close()
