"""News: whatever lets a message leave wakes the sender, also where nothing new was queued."""

from messages.inbound import ChatKind
from messages.outbound import Outgoing
from storage.cards import takes_along
from storage.news import LETTERS
from storage.store import Store
from tests.path.fake_door import FAKE, PostOffice


def test_a_card_that_no_longer_waits_for_its_picture_wakes_the_sender(post: PostOffice) -> None:
    drawn = post.writer.do(lambda store: store.media.to_draw("", "", post.now)).result()
    outbox_id = post.write("wang", "待派单")

    def shows(store: Store, *photos: int) -> frozenset[str]:
        assert takes_along(store, outbox_id, photos, ())
        return frozenset(store.news)

    post.writer.do(lambda store: shows(store, drawn)).result()
    assert post.waiting() == {"needs_media": 1}
    assert LETTERS in post.writer.do(shows).result()
    assert post.waiting() == {"queued": 1}


async def test_a_chat_that_moved_is_written_to_at_once(post: PostOffice) -> None:
    post.write("group", "公示", kind=ChatKind.GROUP)

    def moves(store: Store) -> frozenset[str]:
        store.chats.move(FAKE, FAKE, "group", "supergroup")
        return frozenset(store.news)

    assert LETTERS in post.writer.do(moves).result()
    await post.deliver()
    assert post.door.texts("supergroup") == [Outgoing("公示").text]
