"""Pacing: a door's own speed, worked out from receipts, by whoever holds the door's lease."""

from asyncio import CancelledError
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
from messages.inbound import ChatKind
from storage.database import open_database
from storage.store import Store
from tests.path.fake_door import FAKE, PostOffice
from tests.path.pictures_sent import ten_pictures
from tests.village.village import MORNING

SECOND = timedelta(seconds=1)
A_MOMENT = timedelta(milliseconds=1)
UNHEARD = cast(Store, SimpleNamespace(departures=SimpleNamespace(last_sent=lambda door, bot: None)))
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
    album = ten_pictures(paced, "wang")
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
        ten_pictures(paced, f"group{number}", ChatKind.GROUP)
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
