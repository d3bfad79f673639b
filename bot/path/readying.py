"""Readying: lays a message of the outbox out for its door, and finds the part that is next."""

from dataclasses import dataclass, replace

from messages.channel import Channel
from messages.layout import Part, lay_out
from messages.outbound import Outgoing, read_outgoing
from messages.rewriting import Rewriting, rewrite
from storage.chats import Chat
from storage.media import Medium
from storage.parcels import Parcel
from storage.store import Store


@dataclass(frozen=True)
class Ready:
    """A message, and the part of it that is sent next; None of one that has no parts."""

    parcel: Parcel
    chat: Chat
    part: Part | None
    last: bool
    media: dict[int, Medium]
    rewriting: Rewriting

    @property
    def attempt(self) -> tuple[int, int]:
        """The parcel's id and the number of this try: no other try has both."""
        return self.parcel.id, self.parcel.attempts

    @property
    def messages(self) -> int:
        """How many messages the platform makes of the part."""
        return 0 if self.part is None else max(len(self.part.photos), 1)

    @property
    def uploads(self) -> bool:
        """Whether files go with it: then it is on its way for as long as the line is thin."""
        return self.part is not None and bool(self.part.photos or self.part.files)


def make_ready(store: Store, parcel: Parcel, chat: Chat, channel: Channel) -> Ready:
    """The next part of a message, as its door takes it; raises ValueError for a body it cannot."""
    message, media = _as_shown(store, read_outgoing(parcel.body))
    number = len(parcel.receipts)
    rewriting = Rewriting()
    if parcel.replaces is None:
        parts = lay_out(message, channel)
    else:
        sent = store.outbox.get_sent(parcel.replaces)
        sent = replace(sent, message=_as_shown(store, sent.message)[0])
        parts, rewritings = rewrite(message, sent, channel)
        rewriting = rewritings[number] if number < len(rewritings) else rewriting
    part = parts[number] if number < len(parts) else None
    return Ready(parcel, chat, part, number + 1 >= len(parts), media, rewriting)


def _as_shown(store: Store, message: Outgoing) -> tuple[Outgoing, dict[int, Medium]]:
    """The message without what came to nothing, and its media: so it is sent, and so it was."""
    media = {each: store.media.get(each) for each in (*message.photos, *message.files)}
    photos = tuple(each for each in message.photos if media[each].usable)
    files = tuple(each for each in message.files if media[each].usable)
    return replace(message, photos=photos, files=files), media
