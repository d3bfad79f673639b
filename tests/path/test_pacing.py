"""Pacing: a door's own speed, worked out from receipts, by whoever holds the door's lease."""

from collections import Counter
from datetime import timedelta
from pathlib import Path

import pytest

from messages.inbound import ChatKind
from storage.database import open_database
from tests.path.fake_door import PACED, PostOffice

SECOND = timedelta(seconds=1)


@pytest.fixture
def paced(post: PostOffice) -> PostOffice:
    """30 messages a second, 1 a second in each chat, 20 a minute in each group."""
    post.door.channel = PACED
    return post


async def test_thirty_leave_in_a_second(paced: PostOffice) -> None:
    for number in range(70):
        paced.write(f"h{number}", "通知")
    sent = []
    for _ in range(3):
        await paced.deliver()
        sent.append(len(paced.door.arrived))
        paced.now += SECOND
    assert sent == [30, 60, 70]


async def test_one_a_second_in_a_chat_and_the_others_go_on(paced: PostOffice) -> None:
    for number in range(3):
        paced.write("wang", f"{number}")
        paced.write(f"h{number}", "通知")
    sent = []
    for _ in range(3):
        await paced.deliver()
        sent.append(dict(Counter(each.chat for each in paced.door.arrived)))
        paced.now += SECOND
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


async def test_a_restart_forgets_no_pace(paced: PostOffice, tmp_path: Path) -> None:
    for number in range(40):
        paced.write(f"h{number}", "通知")
    await paced.deliver()
    database = open_database(f"sqlite:///{tmp_path / 'post.sqlite3'}")
    after = PostOffice(database, paced.door, paced.now)
    await after.delivery.begin(after.now)
    assert await after.deliver() == 0
    after.now += SECOND
    assert await after.deliver() == 10
    database.close()


async def test_only_the_holder_of_the_lease_sends(paced: PostOffice, tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'post.sqlite3'}")
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
