"""Delivery: in order per chat, laid out for the door, and every message has an outcome."""

from datetime import timedelta

import pytest

from bot.adapters.door import DeliveryError
from bot.path.delivery import LEASE, Delivery
from bot.path.outcomes import RESTS
from messages.layout import lay_out
from messages.outbound import Outgoing
from storage.parcels import Parcel
from storage.store import Store
from tests.path.failing import Crash
from tests.path.fake_door import FAKE, PostOffice

LONG = "今天下午三点在村委会开会。\n请每户来一个人。\n要带上户口本。"
AGAIN = Outgoing("再说一遍")


async def test_buttons_become_numbers_and_long_texts_pieces(post: PostOffice) -> None:
    post.write("wang", LONG, "能来", "来不了")
    await post.deliver()
    pieces = post.door.texts("wang")
    assert "\n".join(pieces) == f"{LONG}\n1. 能来\n2. 来不了"
    assert len(pieces) > 1
    assert all(len(piece.encode()) <= post.door.channel.text for piece in pieces)
    assert all(each.part.buttons == () for each in post.door.arrived)
    assert post.waiting() == {}


async def test_a_chat_keeps_its_order_and_holds_nobody_else_up(post: PostOffice) -> None:
    post.door.moods["wang"] = [DeliveryError("busy")]
    for chat, text in (("wang", "一"), ("wang", "二"), ("li", "三"), ("li", "四")):
        post.write(chat, text)
    await post.deliver()
    assert post.door.texts("li") == ["三", "四"]
    assert post.door.texts("wang") == []
    post.now += RESTS[0]
    await post.deliver()
    assert post.door.texts("wang") == ["一", "二"]


async def test_a_dead_letter_does_not_block_the_next(post: PostOffice) -> None:
    post.door.moods["wang"] = [DeliveryError("busy") for _ in range(len(RESTS) + 1)]
    post.write("wang", "一")
    post.write("wang", "二")
    tries = 0
    while post.door.texts("wang") == []:
        tries += await post.deliver()
        post.now += timedelta(hours=1)
    assert tries == len(RESTS) + 2
    assert post.door.texts("wang") == ["二"]
    assert post.waiting() == {"dead": 1}


async def test_a_fault_of_the_adapter_is_tried_again(post: PostOffice) -> None:
    post.door.moods["wang"] = [KeyError("result")]
    post.write("wang", "一")
    assert await post.deliver() == 1
    post.now += RESTS[0]
    await post.deliver()
    assert post.door.texts("wang") == ["一"]


async def test_a_chat_that_is_gone_is_not_tried_again_until_somebody_writes(
    post: PostOffice,
) -> None:
    post.door.moods["wang"] = [DeliveryError("blocked", chat_gone=True)]
    post.write("wang", "一")
    post.write("li", "二")
    assert await post.deliver() == 2
    with post.database.reading() as connection:
        chat = Store(connection).chats.chat_at(FAKE, FAKE, "wang")
    assert chat is not None
    assert chat.unreachable == "blocked"
    post.writer.do(lambda store: store.outbox.add(chat.id, AGAIN, post.now, cause=None, ordinal=0))
    assert await post.deliver() == 0, "nobody asks the platform again"
    assert post.waiting() == {"dead": 2}
    post.writer.do(lambda store: store.chats.reached(chat.id))
    post.write("wang", "三")
    await post.deliver()
    assert post.door.texts("wang") == ["三"]


async def test_a_message_that_is_refused_for_good_holds_nothing_else_back(
    post: PostOffice,
) -> None:
    post.door.moods["wang"] = [DeliveryError("bad button", permanent=True)]
    for text in ("一", "二", "三"):
        post.write("wang", text)
    await post.deliver()
    assert post.door.texts("wang") == ["二", "三"]
    assert post.waiting() == {"dead": 1}


async def test_words_arrive_also_where_the_picture_before_them_is_refused_for_good(
    post: PostOffice,
) -> None:
    post.door.moods["wang"] = [DeliveryError("no photos here", permanent=True)]
    post.write("wang", LONG)
    await post.deliver()
    first, *rest = (part.text for part in lay_out(Outgoing(LONG), post.door.channel))
    assert post.door.texts("wang") == rest, f"all but {first!r}"
    assert post.waiting() == {}


async def test_a_sender_who_comes_back_late_undoes_nothing(post: PostOffice) -> None:
    post.write("wang", "一")
    stalled = post.writer.do(lambda store: _claim(store, post)).result()
    post.now += LEASE + timedelta(seconds=1)
    await post.deliver()
    late = post.now + timedelta(minutes=1)
    post.writer.do(lambda store: store.parcels.try_again(stalled, "late", late)).result()
    assert post.waiting() == {}
    assert post.door.texts("wang") == ["一"]


async def test_what_needs_a_word_waits_for_it_alone(post: PostOffice) -> None:
    post.door.moods["wang"] = [DeliveryError("48 hours", needs_word=True)]
    post.write("wang", "一")
    post.write("wang", "二")
    await post.deliver()
    assert post.door.texts("wang") == ["二"]
    post.now += timedelta(days=3)
    assert await post.deliver() == 0
    with post.database.reading() as connection:
        chat = Store(connection).chats.chat_at(FAKE, FAKE, "wang")
    assert chat is not None
    post.writer.do(lambda store: store.outbox.person_wrote(chat.id))
    await post.deliver()
    assert post.door.texts("wang") == ["二", "一"]
    assert post.waiting() == {}


async def test_a_time_the_platform_names_is_kept_for_the_whole_chat(post: PostOffice) -> None:
    post.door.moods["wang"] = [DeliveryError("429", retry_after=timedelta(seconds=40))]
    post.write("wang", "一")
    await post.deliver()
    post.now += timedelta(seconds=39)
    assert await post.deliver() == 0
    post.now += timedelta(seconds=1)
    await post.deliver()
    assert post.door.texts("wang") == ["一"]


async def test_a_crash_between_two_parts_sends_neither_twice(post: PostOffice) -> None:
    post.door.moods["wang"] = [None, Crash()]
    post.write("wang", LONG)
    with pytest.raises(Crash):
        await post.deliver()
    assert len(post.door.arrived) == 1
    assert await post.deliver() == 0, "it is still in the hands of whoever died"
    await Delivery(post.writer, post.door, "main").begin(post.now)
    await post.deliver()
    assert "\n".join(post.door.texts("wang")) == LONG
    keys = [each.key for each in post.door.arrived]
    assert keys == sorted(set(keys))


async def test_a_message_whose_sender_never_came_back_is_sent_after_a_while(
    post: PostOffice,
) -> None:
    post.door.moods["wang"] = [Crash()]
    post.write("wang", "一")
    with pytest.raises(Crash):
        await post.deliver()
    post.now += LEASE + timedelta(seconds=1)
    await post.deliver()
    assert post.door.texts("wang") == ["一"]


async def test_an_edit_names_the_receipts_of_what_it_replaces(post: PostOffice) -> None:
    first = post.write("wang", "待派单")
    await post.deliver()
    post.write("wang", "已办结", replaces=first)
    await post.deliver()
    assert [each.replaces for each in post.door.arrived] == [None, "r1"]


def _claim(store: Store, post: PostOffice) -> Parcel:
    parcel = store.parcels.take(FAKE, FAKE, post.now)
    assert parcel is not None
    claimed = store.parcels.claim(parcel, post.now + LEASE)
    assert claimed is not None
    return claimed
