"""Who is on the platform: people, the bot, and the chats they are in."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.telegram.fake.message import Message

PRIVATE, GROUP, SUPERGROUP = "private", "group", "supergroup"
PRESENT = frozenset({"creator", "administrator", "member", "restricted"})


@dataclass
class User:
    """A person or a bot; ids are positive."""

    id: int
    first_name: str
    last_name: str = ""
    username: str = ""
    language_code: str = ""
    is_bot: bool = False

    def as_json(self) -> dict[str, Any]:
        told: dict[str, Any] = {
            "id": self.id,
            "is_bot": self.is_bot,
            "first_name": self.first_name,
        }
        for name in ("last_name", "username", "language_code"):
            if getattr(self, name):
                told[name] = getattr(self, name)
        return told


@dataclass
class BotAccount:
    """The bot under test. Privacy mode is on while `can_read_all_group_messages` is False."""

    token: str
    user: User
    can_join_groups: bool = True
    can_read_all_group_messages: bool = False

    def as_json(self) -> dict[str, Any]:
        return self.user.as_json() | {
            "can_join_groups": self.can_join_groups,
            "can_read_all_group_messages": self.can_read_all_group_messages,
            "supports_inline_queries": False,
            "can_connect_to_business": False,
            "has_main_web_app": False,
        }


@dataclass(eq=False)
class Chat:
    """One chat with everything said in it.

    `members`: user id → status, the bot's included. A private chat's id is its person's; there
    `started` says that the person has written, `blocked` that the bot may not. `topics`: thread
    id → the service message that opened it.
    """

    id: int
    kind: str
    title: str = ""
    person: User | None = None
    started: bool = False
    blocked: bool = False
    deleted: bool = False
    is_forum: bool = False
    members: dict[int, str] = field(default_factory=dict)
    topics: dict[int, "Message"] = field(default_factory=dict)
    messages: list["Message"] = field(default_factory=list)
    migrated_to: int | None = None
    last_id: int = 0

    @property
    def is_private(self) -> bool:
        return self.kind == PRIVATE

    def holds(self, user: User) -> bool:
        """Whether somebody is in a group now."""
        return self.members.get(user.id) in PRESENT

    def message(self, message_id: int) -> "Message | None":
        return next((each for each in self.messages if each.id == message_id), None)

    def as_json(self) -> dict[str, Any]:
        told: dict[str, Any] = {"id": self.id, "type": self.kind}
        if self.person is not None:
            named = self.person.as_json()
            told |= {
                key: named[key] for key in ("first_name", "last_name", "username") if key in named
            }
        else:
            told["title"] = self.title
        if self.is_forum:
            told["is_forum"] = True
        return told
