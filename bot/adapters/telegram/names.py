"""How the house names what Telegram numbers: the bot, and chats with their topics."""

from dataclasses import dataclass

from storage.moving import WITHIN

TELEGRAM = "telegram"


@dataclass
class Me:
    """The bot itself; `username` is learned from the platform and empty until then."""

    id: int
    username: str = ""

    @property
    def bot(self) -> str:
        """The name that accounts, chats and messages of this bot are kept under."""
        return str(self.id)


def me_of(token: str) -> Me:
    """Who a token belongs to: its part before the colon is the bot's id."""
    return Me(int(token.partition(":")[0]))


def chat_name(chat_id: int, topic: int | None = None) -> str:
    """The external id of a chat; a topic of a forum is a chat of its own."""
    return str(chat_id) if topic is None else f"{chat_id}{WITHIN}{topic}"


def chat_address(name: str) -> tuple[int, int | None]:
    """The chat's id at the platform, and its topic (`message_thread_id`) where it is one."""
    chat_id, _, topic = name.partition(WITHIN)
    return int(chat_id), int(topic) if topic else None
