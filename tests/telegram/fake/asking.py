"""The methods that ask: about the bot, a chat, a member, a file."""

from typing import TYPE_CHECKING, Any

from tests.telegram.fake.access import known_chat
from tests.telegram.fake.accounts import Chat, User
from tests.telegram.fake.errors import bad_request
from tests.telegram.fake.given import Given

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram

RIGHTS = (
    "can_be_edited",
    "can_manage_chat",
    "can_change_info",
    "can_delete_messages",
    "can_invite_users",
    "can_restrict_members",
    "can_promote_members",
    "can_manage_video_chats",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
    "is_anonymous",
)
GIFTS = (
    "unlimited_gifts",
    "limited_gifts",
    "unique_gifts",
    "premium_subscription",
    "gifts_from_channels",
)


def get_me(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    return fake.bot.as_json()


def get_chat(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    return known_chat(fake, given).as_json() | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(GIFTS, False),
    }


def get_chat_member(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    chat = known_chat(fake, given)
    user_id = given.whole("user_id")
    user = fake.bot.user if user_id == fake.bot.user.id else fake.users.get(user_id)
    if user is None:
        raise bad_request("user not found")
    return member_json(chat, user)


def member_json(chat: Chat, user: User, status: str | None = None) -> dict[str, Any]:
    """A ChatMember, as the chat has it or with another status."""
    if status is None:
        status = "member" if chat.is_private else chat.members.get(user.id, "left")
    told: dict[str, Any] = {"user": user.as_json(), "status": status}
    if status == "administrator":
        told |= dict.fromkeys(RIGHTS, False)
    elif status == "creator":
        told["is_anonymous"] = False
    elif status == "kicked":
        told["until_date"] = 0
    return told


def get_file(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    stored = fake.files.stored.get(given.text("file_id"))
    if stored is None or stored.lost == "everywhere":
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > fake.files.largest_download:
        raise bad_request("file is too big")
    return stored.as_json() | {"file_path": stored.path}
