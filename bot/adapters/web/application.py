"""The web chat as an aiohttp application: its page, its API, and what a demo adds."""

import asyncio
from html import escape
from pathlib import Path

from aiohttp import web

from bot.adapters.web.entering import GATE, Gate, enter
from bot.adapters.web.feed import get_messages
from bot.adapters.web.form import MOST_READ_BYTES
from bot.adapters.web.guard import guard
from bot.adapters.web.honour_page import get_honour
from bot.adapters.web.keys import HOUSE, WebHouse
from bot.adapters.web.media import get_media
from bot.adapters.web.people import get_me, get_people
from bot.adapters.web.posting import post_message
from bot.adapters.web.rehearsal import MOVING, get_clock, move_clock
from messages.pictures import typeface

PAGE = Path(__file__).parent / "page"
A_MONTH_S = 30 * 24 * 3600
_TYPES = {".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml"}


def web_chat(house: WebHouse) -> web.Application:
    """The application; outside a demo it has no picker and no clock."""
    app = web.Application(middlewares=[guard], client_max_size=MOST_READ_BYTES)
    app[HOUSE] = house
    app[GATE] = Gate()
    app[MOVING] = asyncio.Lock()
    app.router.add_post("/api/messages", post_message)
    app.router.add_get("/api/messages", get_messages)
    app.router.add_get(r"/api/media/{media_id:\d{1,12}}", get_media)
    if house.demo:
        app.router.add_get("/api/people", get_people)
        app.router.add_get("/api/clock", get_clock)
        app.router.add_post("/api/clock", move_clock)
    else:
        app.router.add_get("/api/me", get_me)
        app.router.add_post("/api/enter", enter)
        app.router.add_get("/enter", _page)
    app.router.add_get("/honours/{token}", get_honour)
    app.router.add_get("/", _page)
    app.router.add_get(r"/{name:[a-z]+\.(?:js|css|svg)}", _page_part)
    app.router.add_get("/typeface.woff2", _typeface)
    return app


async def _page(request: web.Request) -> web.StreamResponse:
    """The page by the bot's own name: it stands in the title, and a screen reader says it.

    It is told whether it is a demo's, so that it asks for nothing that is not there.
    """
    house = request.app[HOUSE]
    page = (PAGE / "index.html").read_text("utf-8")
    page = page.replace("{demo}", "yes" if house.demo else "no")
    page = page.replace("{bot}", escape(house.program.house.bot_name))
    return _compressed(web.Response(text=page, content_type="text/html", charset="utf-8"))


async def _page_part(request: web.Request) -> web.StreamResponse:
    path = PAGE / request.match_info["name"]
    if not path.is_file():
        raise web.HTTPNotFound(text="no such file")
    kind = _TYPES[path.suffix]
    return _compressed(web.Response(body=path.read_bytes(), content_type=kind, charset="utf-8"))


async def _typeface(request: web.Request) -> web.StreamResponse:
    """For machines without Chinese fonts: 3.4 MiB, asked for by nobody else, and kept."""
    del request
    return web.FileResponse(
        typeface.FILE,
        headers={"Content-Type": "font/woff2", "Cache-Control": f"max-age={A_MONTH_S}"},
    )


def _compressed(response: web.Response) -> web.Response:
    response.headers["Cache-Control"] = "no-cache"
    response.enable_compression()
    return response
