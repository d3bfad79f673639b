"""Texts as the platform measures and marks them: in UTF-16 code units."""

import re
from typing import Any

_MARKED = re.compile(
    r"(?P<url>https?://[^\s，。；）]+)"
    r"|(?<![\w/<>])(?P<bot_command>/[A-Za-z0-9_]{1,32}(?:@[A-Za-z0-9_]{4,32})?)(?![\w/<>])"
    r"|(?<![\w@])(?P<mention>@[A-Za-z][A-Za-z0-9_]{3,31})(?!\w)"
    r"|(?<!\w)(?P<hashtag>#\w*[^\W\d]\w*)"
)


def units(text: str) -> int:
    """The length of a text in UTF-16 code units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def entities_of(text: str) -> list[dict[str, Any]]:
    """What the platform marks by itself: commands, mentions, links, hashtags."""
    return [
        {
            "type": found.lastgroup,
            "offset": units(text[: found.start()]),
            "length": units(found[0]),
        }
        for found in _MARKED.finditer(text)
    ]


def said(entity: dict[str, Any], text: str) -> str:
    """The part of a text that an entity marks."""
    encoded = text.encode("utf-16-le")
    start = 2 * entity["offset"]
    return encoded[start : start + 2 * entity["length"]].decode("utf-16-le")
