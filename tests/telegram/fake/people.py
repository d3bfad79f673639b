"""A person with a phone: writes, shows, presses, blocks, and looks at the screen."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.telegram.fake import contents, groups
from tests.telegram.fake.accounts import Chat, User
from tests.telegram.fake.contents import Content
from tests.telegram.fake.message import Message
from tests.telegram.fake.screen import Shown, screen

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram

_albums = itertools.count(14_000_000_000_000_001)


@dataclass(eq=False)
class Query:
    """A press on an inline button. `told` is what the bot answered it with, once `answered`."""

    id: str
    user: User
    message: Message
    data: str
    at: float
    answered: bool = False
    told: str = ""
    is_alert: bool = False


@dataclass(eq=False)
class Person:
    """Where no chat is named, it is the private chat with the bot (`private`)."""

    fake: "FakeTelegram"
    user: User
    private: Chat

    @property
    def id(self) -> int:
        return self.user.id

    # Writing

    def says(
        self,
        words: str,
        chat: Chat | None = None,
        *,
        reply_to: Message | None = None,
        topic: int | None = None,
    ) -> Message:
        return self.sends(contents.text(words), chat, reply_to=reply_to, topic=topic)

    def sends(
        self,
        content: Content,
        chat: Chat | None = None,
        *,
        reply_to: Message | None = None,
        topic: int | None = None,
    ) -> Message:
        """Sends one message: contents.photo(…), voice(…), location(…), …"""
        return self._put(chat, content(self.fake.files), reply_to=reply_to, topic=topic)

    def sends_album(
        self, album: Sequence[Content], chat: Chat | None = None, *, topic: int | None = None
    ) -> list[Message]:
        """Sends several at once: as many messages, with one media_group_id."""
        mark = {"media_group_id": str(next(_albums))}
        return [self._put(chat, each(self.fake.files) | mark, topic=topic) for each in album]

    def starts(self, payload: str = "") -> Message:
        """Presses START, or a link t.me/bot?start=payload; whoever had blocked unblocks so."""
        if self.private.blocked:
            self.unblocks_bot()
        return self.says(f"/start {payload}".rstrip())

    def forwards(self, message: Message, chat: Chat | None = None) -> Message:
        origin = {
            "type": "user",
            "sender_user": message.sender.as_json(),
            "date": message.date,
        }
        kept = {key: each for key, each in message.content.items() if key != "media_group_id"}
        return self._put(chat, kept, forward_origin=origin)

    def edits(self, message: Message, content: Content) -> Message:
        """Changes a message of one's own."""
        assert message.sender is self.user, "only one's own messages"
        message.content = content(self.fake.files)
        message.edited_at = int(self.fake.clock())
        self.fake.tell("edited_message", message)
        return message

    def _put(self, chat: Chat | None, content: dict[str, Any], **more: Any) -> Message:
        chat = chat or self.private
        if chat.is_private:
            assert not chat.blocked, "who has blocked the bot must unblock it to write"
            chat.started = True
        else:
            assert chat.holds(self.user), f"{self.user.first_name} is not in {chat.title}"
        return self.fake.put(chat, self.user, content, **more)

    # Pressing

    def presses(self, data: str, message: Message | None = None, *, forged: bool = False) -> Query:
        """Presses the button that sends `data` on a message, or on the newest that has it.

        `forged`: a client that sends what the message has no button for.
        """
        if message is None:
            having = [each for each in self.private.messages if data in _sent_by(each)]
            assert having, f"no message has a button that sends {data!r}"
            message = having[-1]
        assert forged or data in _sent_by(message), f"no button sends {data!r}"
        return self.fake.press(self.user, message, data)

    @property
    def toasts(self) -> list[str]:
        """What the bot answered this person's presses with."""
        return [each.told for each in self.fake.queries.values() if each.user is self.user]

    # The bot and the groups

    def blocks_bot(self) -> None:
        self.private.blocked = True
        groups.tell_membership(self.fake, self.private, self.user, "member", "kicked")

    def unblocks_bot(self) -> None:
        self.private.blocked = False
        groups.tell_membership(self.fake, self.private, self.user, "kicked", "member")

    def deletes_account(self) -> None:
        self.private.deleted = True

    def adds_bot(self, chat: Chat, status: str = "member") -> None:
        """The bot comes into a group; "administrator" also makes a member one."""
        came = not chat.holds(self.fake.bot.user)
        assert not came or self.fake.bot.can_join_groups, "the bot may not join groups"
        groups.set_bot_status(self.fake, chat, self.user, status)
        if came:
            members = {"new_chat_members": [self.fake.bot.user.as_json()]}
            self._put(chat, members)

    def removes_bot(self, chat: Chat) -> None:
        self._put(chat, {"left_chat_member": self.fake.bot.user.as_json()})
        groups.set_bot_status(self.fake, chat, self.user, "kicked")

    def joins(self, chat: Chat) -> None:
        chat.members[self.user.id] = "member"
        self._put(chat, {"new_chat_members": [self.user.as_json()]})

    def leaves(self, chat: Chat) -> None:
        self._put(chat, {"left_chat_member": self.user.as_json()})
        chat.members[self.user.id] = "left"

    def upgrades(self, group: Chat) -> Chat:
        """Turns a group into a supergroup; the old id is refused from then on."""
        return groups.upgrade(self.fake, group, self.user)

    def opens_topic(self, chat: Chat, name: str) -> int:
        """Opens a topic of a forum; returns its message_thread_id."""
        return groups.open_topic(self.fake, chat, self.user, name)

    # Looking

    def sees(self, chat: Chat | None = None) -> list[Shown]:
        """The chat as it stands, oldest first."""
        return screen(chat or self.private, self.fake.bot.user, self.fake.files)


def _sent_by(message: Message) -> list[str]:
    """What the buttons of a message send."""
    return [
        button["callback_data"]
        for row in message.inline_keyboard
        for button in row
        if "callback_data" in button
    ]
