"""The list of commands a phone shows: per kind of chat, in every language of the catalogue."""

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from messages.catalogue import LOCALES, say

_PRIVATE = (
    ("menu", "command-menu"),
    ("points", "command-points"),
    ("report", "command-report"),
    ("mine", "command-mine"),
    ("cancel", "command-cancel"),
)
_GROUP = (("points", "command-points"), ("menu", "command-menu"))
_GROUP_ADMINISTRATOR = (*_GROUP, ("bind", "command-bind"))

SCOPES: tuple[tuple[BotCommandScope, tuple[tuple[str, str], ...]], ...] = (
    (BotCommandScopeAllPrivateChats(), _PRIVATE),
    (BotCommandScopeAllGroupChats(), _GROUP),
    (BotCommandScopeAllChatAdministrators(), _GROUP_ADMINISTRATOR),
)
"""Where which commands are shown. Each is one of the phrases that the catalogue knows."""


async def set_commands(bot: Bot, town_locale: str) -> None:
    """Shows every command in the town's language, and to who has set another of ours, in that.

    Raises TelegramError.
    """
    for locale in LOCALES:
        language = None if locale == town_locale else locale.partition("_")[0]
        for scope, commands in SCOPES:
            shown = [BotCommand(name, say(locale, key)) for name, key in commands]
            await bot.set_my_commands(shown, scope=scope, language_code=language)
