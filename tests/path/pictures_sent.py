"""An album on its way through a paced door."""

from messages.inbound import ChatKind, ChatRef, Sender
from messages.outbound import Outgoing
from storage.store import Store
from tests.path.fake_door import FAKE, PostOffice


def ten_pictures(
    paced: PostOffice, chat: str, kind: ChatKind = ChatKind.PRIVATE
) -> tuple[int, ...]:
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
