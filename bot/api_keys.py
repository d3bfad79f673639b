"""Keys of other programs: each with a name, and the person of the room who answers for it."""

import re
from dataclasses import dataclass
from hmac import compare_digest

_NAME = re.compile(r"[^\s:,;\x00-\x1f][^:,;\x00-\x1f]{0,38}[^\s:,;\x00-\x1f]|[^\s:,;\x00-\x1f]")
_PERSON = re.compile(r"[^\s:,;\x00-\x1f]{1,40}")
_SECRET = re.compile(r"[A-Za-z0-9_-]{24,256}")


@dataclass(frozen=True, slots=True, repr=False)
class ApiKey:
    """One program's key; `person` is the code of whoever of the room answers for it."""

    name: str
    person: str
    secret: str


def parse_keys(text: str) -> tuple[ApiKey, ...]:
    """Keys written NAME:PERSON:KEY, with commas between. Raises ValueError, naming no secret."""
    keys = []
    for each in filter(None, (part.strip() for part in text.split(","))):
        parts = each.split(":")
        if len(parts) != 3:
            raise ValueError("each key is written NAME:PERSON:KEY, with commas between")
        name, person, secret = parts
        if not _NAME.fullmatch(name):
            raise ValueError("a key's name has 1 to 40 characters, without colon or comma")
        if not _PERSON.fullmatch(person):
            raise ValueError(f"{name}: name the code of a person of the command room")
        if not _SECRET.fullmatch(secret):
            raise ValueError(f"{name}: 24 to 256 of A-Z a-z 0-9 _ - (try: openssl rand -hex 32)")
        keys.append(ApiKey(name, person, secret))
    for what in ("name", "secret"):
        if len({getattr(key, what) for key in keys}) < len(keys):
            raise ValueError(f"two keys have the same {'key' if what == 'secret' else what}")
    return tuple(keys)


def key_given(keys: tuple[ApiKey, ...], given: str) -> ApiKey | None:
    """The key that was given; every one is compared, however early one fits."""
    told = given.encode("utf-8", "replace")
    found = None
    for key in keys:
        if compare_digest(key.secret.encode(), told):
            found = key
    return found
