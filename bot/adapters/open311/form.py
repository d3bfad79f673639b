"""The fields of a posted request: a form, read without trusting it; anything else is a 400."""

import re
from urllib.parse import parse_qsl

from aiohttp import web

from bot.adapters.open311.faults import Fault

MOST_BYTES = 64 * 1024
MOST_FIELDS = 100
LONGEST_DESCRIPTION = 4_000
"""Characters, by the specification."""
LONGEST = 500

_ATTRIBUTE = re.compile(r"attribute\[([A-Za-z0-9_.-]{1,60})\](?:\[\])?")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")

FIELDS = frozenset(
    {
        *("api_key", "jurisdiction_id", "service_code", "lat", "long", "address_string"),
        *("address_id", "email", "device_id", "account_id", "first_name", "last_name", "phone"),
        *("description", "media_url"),
    }
)
"""The arguments of POST Service Request; others are passed over."""


class Form:
    """What was filled in, each field once; attributes by their code, in the order given."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self.fields: dict[str, str] = {}
        self.attributes: dict[str, list[str]] = {}
        for name, value in pairs:
            attribute = _ATTRIBUTE.fullmatch(name)
            if attribute is not None:
                self.attributes.setdefault(attribute[1], []).append(_clean(name, value, LONGEST))
            elif name in FIELDS:
                if name in self.fields:
                    raise Fault(400, "others-twice", field=name)
                most = LONGEST_DESCRIPTION if name == "description" else LONGEST
                self.fields[name] = _clean(name, value, most)

    def text(self, name: str) -> str:
        """A field; empty where it was not given: the two are the same by the specification."""
        return self.fields.get(name, "")

    def degrees(self, name: str, most: int) -> float | None:
        """A number of degrees within ±`most`. Raises 400 for anything else."""
        given = self.text(name)
        if not given:
            return None
        try:
            number = float(given)
        except ValueError:
            number = float("nan")
        if not abs(number) <= most:  # NaN is not within anything
            raise Fault(400, "others-no-degrees", field=name, most=most)
        return number


async def read_form(request: web.Request) -> Form:
    """The posted form. Raises 400 for what is none, 413 for what is too long."""
    if request.content_type != "application/x-www-form-urlencoded":
        raise Fault(400, "others-no-form")
    body = bytearray()
    async for chunk in request.content.iter_any():
        body += chunk
        if len(body) > MOST_BYTES:
            raise Fault(413, "others-too-large")
    try:
        text = body.decode("utf-8")
        pairs = parse_qsl(
            text,
            keep_blank_values=True,
            encoding="utf-8",
            errors="strict",
            max_num_fields=MOST_FIELDS,
        )
    except ValueError as error:
        raise Fault(400, "others-no-form") from error
    return Form(pairs)


def _clean(name: str, value: str, most: int) -> str:
    """Text as it can be kept; what is longer than it may be is refused, never cut."""
    text = _CONTROL.sub("", value.replace("\r\n", "\n")).strip()
    if len(text) > most:
        raise Fault(400, "others-too-long", field=name, most=most)
    return text
