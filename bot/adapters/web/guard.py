"""Headers and checks around every answer: errors as JSON, hosts and origins that are ours."""

from urllib.parse import urlsplit

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler

from bot.adapters.web.keys import HOUSE

POLICY = (
    "default-src 'self'; img-src 'self' blob:; media-src 'self' blob:; style-src 'self'; "
    "script-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; "
    "form-action 'self'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "microphone=(self), geolocation=(self), camera=(self)",
}

_log = structlog.get_logger(__name__)


@web.middleware
async def guard(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Refuses what another site sends in our name; gives every error as {"error"}."""
    try:
        _require_ours(request)
        response = await handler(request)
    except web.HTTPException as error:
        if error.status < 400:
            raise
        response = web.json_response({"error": error.text}, status=error.status)
    except Exception:
        _log.exception("request failed", method=request.method, path=request.path)
        response = web.json_response({"error": "not done; please try again"}, status=500)
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    return response


def _require_ours(request: web.Request) -> None:
    """DNS rebinding comes with a foreign Host, a forged form with a foreign Origin."""
    hosts = request.app[HOUSE].hosts
    if _hostname(f"//{request.host}") not in hosts:
        raise web.HTTPForbidden(text="asked for under a foreign name")
    origin = request.headers.get("Origin")
    if request.method != "GET" and origin and _hostname(origin) not in hosts:
        raise web.HTTPForbidden(text="sent by a foreign page")


def _hostname(address: str) -> str | None:
    try:
        return urlsplit(address).hostname
    except ValueError:
        return None
