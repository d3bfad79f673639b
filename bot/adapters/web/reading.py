"""What a request carries as JSON: read without trusting it; anything else is a 400."""

import json
from typing import Any

from aiohttp import web


async def read_object(request: web.Request) -> dict[str, Any]:
    """The body as a JSON object. Raises 400."""
    try:
        text = await request.text()
    except (LookupError, ValueError, web.HTTPUnsupportedMediaType) as error:
        raise web.HTTPBadRequest(text="the body is not UTF-8 text") from error
    body = read_json(text, "the body")
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="the body must be a JSON object")
    return body


def read_json(text: str, what: str) -> Any:
    """Raises 400 for what is no JSON, is nested too deep, or holds a number without end."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise web.HTTPBadRequest(text=f"{what} is not JSON") from error
