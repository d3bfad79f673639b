"""What a call brings: its parameters, however they were encoded, and its files."""

import json
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from tests.telegram.fake.errors import bad_request


@dataclass(frozen=True)
class Upload:
    """A file in a multipart body."""

    name: str
    mime_type: str
    content: bytes


@dataclass(frozen=True)
class Given:
    """One call. In JSON bodies values may be themselves or JSON in a string, as on the platform."""

    method: str
    fields: dict[str, Any]
    files: dict[str, Upload]

    def text(self, name: str, default: str = "") -> str:
        value = self.fields.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def whole(self, name: str, default: int = 0) -> int:
        """An integer; what is none counts as the default, as on the platform."""
        try:
            return int(self.fields.get(name, default))
        except (TypeError, ValueError):
            return default

    def number(self, name: str) -> float:
        try:
            return float(self.fields[name])
        except (KeyError, TypeError, ValueError):
            raise bad_request(f"invalid {name} specified") from None

    def yes(self, name: str) -> bool:
        return str(self.fields.get(name, "")).lower() in {"true", "yes", "1"}

    def value(self, name: str) -> Any:
        """A JSON value; None where it is missing or empty."""
        given = self.fields.get(name)
        if not isinstance(given, str):
            return given
        if not given:
            return None
        try:
            return json.loads(given)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None

    @property
    def chat_id(self) -> int | None:
        try:
            return int(self.fields["chat_id"])
        except (KeyError, TypeError, ValueError):
            return None


async def read_call(request: web.Request, method: str) -> Given:
    """Reads query, JSON, urlencoded and multipart bodies. Raises Refusal on broken JSON."""
    fields: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        raw = await request.read()
        try:
            told = json.loads(raw) if raw else {}
        except ValueError:
            raise bad_request("can't parse JSON object") from None
        if not isinstance(told, dict):
            raise bad_request("object expected as request parameters")
        fields |= told
    else:
        for name, value in (await request.post()).items():
            if isinstance(value, web.FileField):
                files[name] = Upload(value.filename, value.content_type, value.file.read())
            else:
                fields[name] = value if isinstance(value, str) else bytes(value).decode()
    return Given(method, fields, files)
