"""What this door answers when it cannot do what was asked: a list of code and description."""

import structlog
from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

from messages.catalogue import Value, say

_log = structlog.get_logger(__name__)
_KNOWN = {
    404: "others-no-such-page",
    405: "others-wrong-method",
    413: "others-too-large",
    503: "others-busy",
}


class Fault(Exception):
    """An answer that is no success; `key` is the catalogue's description of it."""

    def __init__(self, status: int, key: str, **values: Value) -> None:
        super().__init__(key)
        self.status = status
        self.key = key
        self.values = values


def told_in(locale: str) -> Middleware:
    """Every error of this door as the specification wants it, in the town's language."""

    @web.middleware
    async def middleware(request: web.Request, handler: Handler) -> web.StreamResponse:
        try:
            response = await handler(request)
        except Fault as fault:
            response = _errors(fault.status, say(locale, fault.key, **fault.values))
        except web.HTTPException as error:
            if error.status < 400:
                raise
            key = _KNOWN.get(error.status, "others-not-done")
            response = _errors(error.status, say(locale, key))
        except Exception:
            _log.exception("request failed", method=request.method, path=request.path)
            response = _errors(500, say(locale, "others-not-done"))
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("X-Content-Type-Options", "nosniff")
        return response

    return middleware


def _errors(status: int, description: str) -> web.Response:
    return web.json_response([{"code": status, "description": description}], status=status)
