"""What people typed, as text that can be kept, without the marks that call a bot."""

import re

from bot.adapters.telegram.names import Me

MOST_TEXT = 10_000
MOST_NAME = 200

_UNKEEPABLE = re.compile("[\x00\ud800-\udfff]")
"""NUL and half characters: no database keeps them."""

_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})(?:@([A-Za-z0-9_]{1,64}))?(?:\s+(.*))?", re.DOTALL)


def clean(text: str, most: int) -> str:
    """Text as it can be kept, at most so many characters of it."""
    return _UNKEEPABLE.sub("", text[:most])


def spoken(text: str, me: Me, *, in_group: bool) -> str | None:
    """What somebody said to the bot; None where a group's other bot was meant.

    `/start CODE`, which a deep link types, says the code; `/points@us` says `/points`; a mention
    of the bot at either end is no part of what is said.
    """
    command = _COMMAND.fullmatch(text)
    if command is None:
        return _without_mention(text, me)
    name, addressed, rest = command[1], command[2] or "", (command[3] or "").strip()
    if in_group and addressed and not _is_ours(addressed, me):
        return None
    if name.casefold() == "start" and rest:
        return rest
    return f"/{name} {rest}".rstrip()


def _is_ours(addressed: str, me: Me) -> bool:
    # While the platform has not told our name, a command may be meant for us.
    return not me.username or addressed.casefold() == me.username.casefold()


def _without_mention(text: str, me: Me) -> str:
    if not me.username or "@" not in text:
        return text
    name = re.escape(me.username)
    said = re.sub(rf"^\s*@{name}(?!\w)[\s,:\uff0c\uff1a]*|\s*@{name}\s*$", "", text, flags=re.I)
    return said or text
