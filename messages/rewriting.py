"""A message that takes the place of one that was sent, as far as a channel can do that."""

from dataclasses import dataclass, replace

from messages.channel import Channel
from messages.layout import Part, lay_out
from messages.outbound import Outgoing


@dataclass(frozen=True)
class Sent:
    """A message as it was sent; `receipts` are the platform's, one a part (none: not sent)."""

    message: Outgoing
    receipts: tuple[str, ...]


@dataclass(frozen=True)
class Rewriting:
    """What one part replaces, and what is to be seen no more once it is there: receipts."""

    replaces: str | None = None
    takes_back: tuple[str, ...] = ()


def rewrite(
    message: Outgoing, sent: Sent, channel: Channel
) -> tuple[tuple[Part, ...], tuple[Rewriting, ...]]:
    """The parts of the new message, and what each does to the parts that were sent.

    1. Of a message never sent, or of which nothing was left to send, there is nothing to rewrite.
    2. A channel whose messages hold everything rewrites part by part.
    3. On any other the words alone are rewritten, and they stand last: pictures stay where they
       are. If the new message shows none they are taken back, with the words that stand on one.
    """
    if not any(sent.receipts):
        parts = lay_out(message, channel)
        return parts, tuple(Rewriting() for _ in parts)
    if channel.caption is None:
        parts = lay_out(message, channel)
        return parts, tuple(map(Rewriting, (*sent.receipts, *[None] * len(parts))))[: len(parts)]
    parts = lay_out(replace(message, photos=(), files=()), channel)
    words = sent.receipts[-1]
    if message.photos or message.files:
        first = Rewriting(words)
    elif any(part.photos for part in lay_out(sent.message, channel)[-1:]):
        first = Rewriting(takes_back=sent.receipts)
    else:
        first = Rewriting(words, sent.receipts[:-1])
    return parts, (first, *[Rewriting()] * (len(parts) - 1))
