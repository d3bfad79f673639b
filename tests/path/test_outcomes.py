"""What cannot be laid out, comes back late or never, or cannot be written down: nothing stands."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta

import pytest
from sqlalchemy import text

from bot.adapters.door import DeliveryError
from bot.path.delivery import LEASE, MOST_AT_ONCE, Delivery
from bot.path.outcomes import RESTS, write_down
from bot.path.readying import Ready
from bot.sending import finish_surely
from messages.channel import Channel
from messages.inbound import ChatKind, ChatRef, Inbound, Said, Sender
from storage.chats import Chat
from storage.receiving import receive
from storage.store import Store
from tests.path.fake_door import FAKE, NARROW, PostOffice
from tests.path.full_disk import FullDisk

TOO_LONG = '{"text":"一","buttons":[{"label":"能来","token":"%s"}],"photos":[],"files":[]}' % (
    "t" * 65
)
BLOCKED = DeliveryError("blocked", chat_gone=True)


@dataclass
class Silent:
    """A door whose platform takes a message and never answers."""

    name: str = FAKE
    bot: str = FAKE
    channel: Channel = NARROW

    async def send(self, *_: object) -> str:
        await asyncio.Event().wait()
        raise AssertionError("it never answers")


def _spoil(post: PostOffice, outbox_id: int) -> None:
    spoiled = text("UPDATE outbox SET body = :body WHERE id = :id")
    post.writer.do(
        lambda store: store.connection.execute(spoiled, {"body": TOO_LONG, "id": outbox_id})
    ).result()


def _chat(post: PostOffice, name: str) -> Chat:
    with post.database.reading() as connection:
        chat = Store(connection).chats.chat_at(FAKE, FAKE, name)
    assert chat is not None
    return chat


async def _claimed(post: PostOffice) -> Ready:
    ready = await post.delivery.claim(post.now)
    assert isinstance(ready, Ready)
    return ready


def _writes(post: PostOffice, name: str) -> None:
    said = Inbound(FAKE, FAKE, f"{name}-1", Sender(name), ChatRef(name), Said("菜单"))
    post.writer.do(lambda store: receive(store, said, post.now)).result()


async def test_what_cannot_be_laid_out_is_a_dead_letter_and_the_door_goes_on(
    post: PostOffice,
) -> None:
    _spoil(post, post.write("wang", "一"))
    post.write("wang", "二")
    post.write("li", "三")
    await post.deliver()
    assert (post.door.texts("wang"), post.door.texts("li")) == (["二"], ["三"])
    with post.database.reading() as connection:
        rows = connection.execute(text("SELECT state, error FROM outbox ORDER BY id")).all()
    assert tuple(rows[0]) == ("dead", "ValidationError")


async def test_a_refusal_older_than_the_persons_word_loses_no_chat(post: PostOffice) -> None:
    post.write("wang", "网格员早上好")
    prompt = await _claimed(post)
    _writes(post, "wang")
    post.write("wang", "菜单")
    post.writer.do(lambda store: write_down(store, prompt, BLOCKED, post.now)).result()
    assert _chat(post, "wang").unreachable == ""
    post.now += RESTS[0]
    await post.deliver()
    assert post.door.texts("wang") == ["网格员早上好", "菜单"]


async def test_a_refusal_after_the_persons_word_is_believed(post: PostOffice) -> None:
    _writes(post, "wang")
    _writes(post, "li")
    post.write("wang", "菜单")
    answer = await _claimed(post)
    _writes(post, "chen")
    post.writer.do(lambda store: write_down(store, answer, BLOCKED, post.now)).result()
    assert _chat(post, "wang").unreachable == "blocked"


async def test_a_platform_that_never_answers_holds_nobody_for_ever(post: PostOffice) -> None:
    post.write("wang", "一")
    silent = Delivery(post.writer, Silent(), "main", send_s=0)
    assert await silent.do_one(post.now)
    assert await post.deliver() == 0, "it rests"
    post.now += RESTS[0]
    await post.deliver()
    assert post.door.texts("wang") == ["一"]


async def test_an_arrival_is_written_down_once_the_disk_has_room(post: PostOffice) -> None:
    post.write("wang", "一")
    ready = await _claimed(post)
    full = FullDisk(post.writer, refusals=2)
    delivery = Delivery(full, post.door, "main")
    await finish_surely(delivery, ready, lambda: post.now, rest_s=0)
    assert full.refused == 2
    assert post.waiting() == {}
    post.now += LEASE + timedelta(seconds=1)
    assert await post.deliver() == 0, "it arrived once"


async def test_a_refusal_is_of_the_group_that_the_chat_was_merged_into(post: PostOffice) -> None:
    post.write("-1", "通知", kind=ChatKind.GROUP)
    await post.deliver()
    post.write("-100", "公示", kind=ChatKind.GROUP)
    ready = await _claimed(post)
    post.writer.do(lambda store: store.chats.move(FAKE, FAKE, "-1", "-100")).result()
    post.door.moods["-100"] = [BLOCKED]
    await finish_surely(post.delivery, ready, lambda: post.now, rest_s=0)
    assert _chat(post, "-100").unreachable == "blocked"
    assert post.waiting() == {"dead": 1}


async def test_an_outcome_nobody_can_write_is_a_dead_letter(
    post: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Sent again and again it would reach the person again and again."""

    def fails(*_: object) -> None:
        raise ValueError

    post.write("wang", "一")
    ready = await _claimed(post)
    monkeypatch.setattr("bot.path.delivery.write_down", fails)
    await finish_surely(post.delivery, ready, lambda: post.now, rest_s=0)
    assert post.waiting() == {"dead": 1}
    assert post.door.texts("wang") == ["一"]


async def test_an_arrival_is_given_up_with_its_lease(post: PostOffice) -> None:
    post.write("wang", "一")
    ready = await _claimed(post)
    full = FullDisk(post.writer, refusals=100)
    delivery = Delivery(full, post.door, "main")
    moments = iter([post.now, post.now, post.now, post.now + LEASE])
    await finish_surely(delivery, ready, lambda: next(moments), rest_s=0)
    assert full.refused == 2
    assert post.waiting() == {"sending": 1}


@pytest.mark.parametrize("lost", [1, MOST_AT_ONCE + 1])
async def test_a_lost_chats_backlog_is_put_aside_bit_by_bit(post: PostOffice, lost: int) -> None:
    for number in range(lost):
        post.write("wang", f"{number}")
    post.write("li", "三")
    post.writer.do(lambda store: store.chats.unreachable(_chat(post, "wang").id, "blocked"))
    await post.delivery.claim(post.now)
    assert post.waiting()["dead"] == min(lost, MOST_AT_ONCE)
    await post.deliver()
    assert post.waiting().get("queued") is None
    assert post.waiting()["dead"] == lost
