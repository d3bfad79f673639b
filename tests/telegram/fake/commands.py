"""The bot's commands, by scope and language."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.telegram.fake.errors import bad_request
from tests.telegram.fake.given import Given

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram

MOST = 100
LONGEST_DESCRIPTION = 256
_NAME = re.compile(r"[a-z0-9_]{1,32}")
_FIELDS = {
    "default": (),
    "all_private_chats": (),
    "all_group_chats": (),
    "all_chat_administrators": (),
    "chat": ("chat_id",),
    "chat_administrators": ("chat_id",),
    "chat_member": ("chat_id", "user_id"),
}

Key = tuple[str, ...]


@dataclass
class Commands:
    """`lists` by scope (its type, then its ids as text) and language ("" = any)."""

    lists: dict[tuple[Key, str], list[dict[str, str]]] = field(default_factory=dict)

    def of(self, *scope: str, language: str = "") -> dict[str, str]:
        """name → description for one scope, as `of("chat", "-1001")`."""
        kept = self.lists.get((scope or ("default",), language), [])
        return {each["command"]: each["description"] for each in kept}


def set_commands(fake: "FakeTelegram", given: Given) -> bool:
    commands = given.value("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse list of bot commands: expected an array")
    if len(commands) > MOST:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    for each in commands:
        if not _NAME.fullmatch(each.get("command", "")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(each.get("description", "").strip()) <= LONGEST_DESCRIPTION:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    fake.commands.lists[_place(fake, given)] = commands
    return True


def get_commands(fake: "FakeTelegram", given: Given) -> list[dict[str, str]]:
    return fake.commands.lists.get(_place(fake, given), [])


def delete_commands(fake: "FakeTelegram", given: Given) -> bool:
    fake.commands.lists.pop(_place(fake, given), None)
    return True


def _place(fake: "FakeTelegram", given: Given) -> tuple[Key, str]:
    scope: dict[str, Any] = given.value("scope") or {"type": "default"}
    kind = scope.get("type", "")
    if kind not in _FIELDS:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    ids = [scope.get(name) for name in _FIELDS[kind]]
    if ids and int(ids[0] or 0) not in fake.chats:
        raise bad_request("chat not found")
    language = given.text("language_code")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("BOT_COMMAND_LANG_CODE_INVALID")
    return (kind, *map(str, ids)), language
