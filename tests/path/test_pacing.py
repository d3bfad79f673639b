"""Pacing: a door's own speed, worked out from receipts, by whoever holds the door's lease."""

from asyncio import CancelledError
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.adapters.door import DeliveryError
from bot.path.delivery import Nothing
from bot.path.pacing import ON_ITS_WAY, DoorPace
from bot.path.readying import Ready
from bot.sending import finish_surely
from messages.channel import Pace
from messages.inbound import ChatKind, ChatRef, Sender
from messages.outbound import Outgoing
from storage.database import open_database
from storage.store import Store
from tests.path.fake_door import FAKE, PACED, FakeDoor, PostOffice
from tests.village.village import MORNING

SECOND = timedelta(seconds=1)
A_MOMENT = timedelta(milliseconds=1)
UNHEARD = cast(Store, SimpleNamespace(parcels=SimpleNamespace(last_sent=lambda door, bot: None)))
"""A store of which only the receipts are asked: there are none."""


@dataclass(frozen=True)
class Journey:
    """A part: how many messages it is, and seconds until it arrives and until its answer."""

    messages: int
    arrives_s: float
    answered_s: float
    uploads: bool = False


QUICKLY = st.floats(0, ON_ITS_WAY.total_seconds())
JOURNEYS = st.one_of(
    st.builds(Journey, st.just(1), QUICKLY, st.floats(0, 3)),
    st.builds(Journey, st.sampled_from([1, 10]), st.floats(0, 9), st.floats(0, 9), st.just(True)),
)


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
        paced.now += A_MOMENT
    assert all(left[at + 30] - left[at] >= SECOND for at in range(60)), "never 31 in a second"
    assert left[-1] < 3 * 1.05 * SECOND


async def test_a_late_departure_is_made_good_but_never_by_a_burst(paced: PostOffice) -> None:
    for number in range(10):
        paced.write(f"h{number}", "通知")
    assert await paced.deliver() == 1
    paced.now += 10 * SECOND
    assert await paced.deliver() == 1


@given(st.lists(JOURNEYS, min_size=40, max_size=90), st.integers(1, 30))
def test_no_second_sees_more_arrive_than_the_limit(journeys: list[Journey], most: int) -> None:
    """However long messages are on their way, and whenever meanwhile the platform counts them."""
    pace, now = DoorPace(Pace(per_second=most)), MORNING
    waiting, on_the_way, arrived = list(journeys), list[tuple[datetime, int]](), list[datetime]()
    while waiting:
        journey, number = waiting[0], len(journeys) - len(waiting)
        free_at = pace.free_at(UNHEARD, FAKE, FAKE, journey.messages, now)
        if journey.uploads and not pace.may_upload(journey.messages, now):
            free_at = now + SECOND
        if free_at > now:
            now = min([free_at, *(back for back, _ in on_the_way)])
            for back, which in [each for each in on_the_way if each[0] <= now]:
                on_the_way.remove((back, which))
                pace.back((which, 1), back)
            continue
        pace.left((number, 1), journey.messages, now, uploads=journey.uploads)
        arrived += [now + SECOND * journey.arrives_s] * journey.messages
        on_the_way.append((now + SECOND * max(journey.answered_s, journey.arrives_s), number))
        waiting.pop(0)
    arrived.sort()
    # Only an album that is more than the limit by itself comes to more.
    allowed = max(most, *(journey.messages for journey in journeys))
    assert all(b - a >= SECOND for a, b in zip(arrived, arrived[allowed:], strict=False))


async def test_an_album_waits_until_the_door_has_room_for_all_of_it(paced: PostOffice) -> None:
    for number in range(25):
        paced.write(f"h{number}", "通知")
    album = _album(paced, "wang")
    paced.write("li", "通知")
    begun, arrived_at = paced.now, list[timedelta]()
    while len(arrived_at) < 27:
        await paced.deliver()
        arrived_at += [paced.now - begun] * (len(paced.door.arrived) - len(arrived_at))
        paced.now += A_MOMENT
    assert [len(each.part.photos) for each in paced.door.arrived[25:]] == [len(album), 0]
    # Of the first 25, five must be a second old before ten more fit.
    assert arrived_at[25] - arrived_at[4] == SECOND


async def test_words_leave_while_albums_are_uploaded(paced: PostOffice) -> None:
    for number in range(4):
        _album(paced, f"group{number}", ChatKind.GROUP)
    uploading = await paced.delivery.claim(paced.now)
    assert isinstance(uploading, Ready)
    paced.write("li", "您家有 96 分")
    for _ in range(100):
        paced.now += SECOND / 100
        await paced.deliver()
    assert paced.door.texts("li") == ["您家有 96 分"]
    assert len(paced.door.arrived) == 1, "the albums wait for one another"
    paced.delivery.back(uploading, paced.now)
    await paced.delivery.write_down(uploading, "r0", paced.now)
    for _ in range(8):
        paced.now += SECOND / 2
        await paced.deliver()
    assert [len(each.part.photos) for each in paced.door.arrived[1:]] == [10, 10, 10]


async def test_words_that_are_not_answered_do_not_shut_the_door(paced: PostOffice) -> None:
    for number in range(31):
        paced.write(f"h{number}", "通知")
    for _ in range(30):
        assert isinstance(await paced.delivery.claim(paced.now), Ready)
        paced.now += SECOND / 30
    assert isinstance(await paced.delivery.claim(paced.now), Nothing)
    paced.now += ON_ITS_WAY + A_MOMENT
    assert isinstance(await paced.delivery.claim(paced.now), Ready)


@pytest.mark.parametrize("mood", [None, DeliveryError("500"), RuntimeError(), CancelledError()])
async def test_an_answer_counts_from_when_it_came_whatever_it_was(
    paced: PostOffice, mood: BaseException | None
) -> None:
    for number in range(31):
        paced.write(f"h{number}", "通知")
        paced.door.moods[f"h{number}"] = [mood]
    for _ in range(30):
        ready = await paced.delivery.claim(paced.now)
        assert isinstance(ready, Ready)
        with suppress(CancelledError):
            await finish_surely(paced.delivery, ready, lambda: paced.now)
        paced.now += SECOND / 30
    paced.now += A_MOMENT
    # Unanswered, the first would count for longer than this.
    assert isinstance(await paced.delivery.claim(paced.now), Ready)


@pytest.mark.parametrize("restarted", [False, True])
async def test_a_clock_that_is_set_back_shuts_no_door(paced: PostOffice, restarted: bool) -> None:
    for chat in ("wang", "li", "wang"):
        paced.write(chat, "通知")
    assert await paced.deliver() == 1
    paced.now += SECOND / 20
    assert await paced.deliver() == 1
    paced.now -= timedelta(days=1)
    office = paced
    if restarted:
        office = PostOffice(paced.database, paced.door, paced.now)
        await office.delivery.begin(office.now)
    office.write("chen", "通知")
    for _ in range(20):
        office.now += SECOND / 10
        await office.deliver()
    assert len(paced.door.arrived) == 4


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
    album = _album(paced, "group", ChatKind.GROUP)
    begun = paced.now
    while not any(each.part.photos for each in paced.door.arrived):
        await paced.deliver()
        paced.now += SECOND
    assert paced.door.arrived[-1].part.photos == album
    # The fifteen left at the seconds 0 to 14: after the fifth is a minute old ten more fit.
    assert paced.now - SECOND - begun == timedelta(minutes=1, seconds=4)


def _album(paced: PostOffice, chat: str, kind: ChatKind = ChatKind.PRIVATE) -> tuple[int, ...]:
    """Ten pictures in one message to a chat."""

    def add(store: Store) -> tuple[int, ...]:
        drawn = [store.media.to_draw("", "", paced.now) for _ in range(10)]
        for each in drawn:
            store.media.ready(each, file="f", mime="image/png")
        account = store.chats.meet(FAKE, FAKE, Sender(chat), paced.now)
        met = store.chats.enter(FAKE, FAKE, ChatRef(chat, kind), account)
        message = Outgoing("公示", photos=tuple(drawn))
        store.outbox.add(met.id, message, paced.now, cause=None, ordinal=0)
        return tuple(drawn)

    return paced.writer.do(add).result()


async def test_a_restart_forgets_no_pace(paced: PostOffice) -> None:
    for _ in range(2):
        paced.write("wang", "通知")
        paced.write("li", "通知")
    assert await paced.deliver() == 1
    database = open_database(paced.database.url)
    after = PostOffice(database, paced.door, paced.now)
    await after.delivery.begin(after.now)
    after.now += SECOND * 0.9
    assert await after.deliver() == 0, "the last receipt stands for a whole second's messages"
    after.now += SECOND * 0.1
    assert await after.deliver() == 1
    after.now += SECOND / 20
    assert await after.deliver() == 1
    after.now += SECOND * 0.9
    assert await after.deliver() == 0, "not before the chat's second is over"
    after.now += SECOND / 20
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
