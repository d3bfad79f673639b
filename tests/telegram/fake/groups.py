"""What happens to a group as such: the bot's membership, the upgrade, topics."""

from typing import TYPE_CHECKING

from tests.telegram.fake.access import known_chat
from tests.telegram.fake.accounts import GROUP, Chat, User
from tests.telegram.fake.asking import member_json
from tests.telegram.fake.errors import bad_request
from tests.telegram.fake.given import Given

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram


def set_bot_status(fake: "FakeTelegram", chat: Chat, by: User, status: str) -> None:
    """The bot comes, goes or rises in a group, and is told of it."""
    before = chat.members.get(fake.bot.user.id, "left")
    chat.members[fake.bot.user.id] = status
    tell_membership(fake, chat, by, before, status)


def tell_membership(fake: "FakeTelegram", chat: Chat, by: User, before: str, after: str) -> None:
    """The my_chat_member update, in a lane of its own: it may overtake the chat's messages."""
    told = {
        "chat": chat.as_json(),
        "from": by.as_json(),
        "date": int(fake.clock()),
        "old_chat_member": member_json(chat, fake.bot.user, before),
        "new_chat_member": member_json(chat, fake.bot.user, after),
    }
    fake.updates.add("my_chat_member", told, f"membership {chat.id}")


def leave_chat(fake: "FakeTelegram", given: Given) -> bool:
    chat = known_chat(fake, given)
    if chat.is_private:
        raise bad_request("chat is not a group or supergroup")
    set_bot_status(fake, chat, fake.bot.user, "left")
    return True


def upgrade(fake: "FakeTelegram", group: Chat, by: User) -> Chat:
    """The group's members go on in a supergroup with a new id; the old one is refused."""
    assert group.kind == GROUP, "only a basic group can be upgraded"
    new = fake.new_supergroup(group.title)
    new.members = dict(group.members)
    fake.put(group, by, {"migrate_to_chat_id": new.id})
    fake.put(new, by, {"migrate_from_chat_id": group.id})
    group.migrated_to = new.id
    return new


def open_topic(fake: "FakeTelegram", chat: Chat, by: User, name: str) -> int:
    """A topic's id is that of the service message that opened it."""
    assert chat.is_forum, "only a forum has topics"
    made = fake.add(chat, by, {"forum_topic_created": {"name": name, "icon_color": 7322096}})
    made.topic = made.id
    chat.topics[made.id] = made
    fake.tell("message", made)
    return made.id
