"""GET /api/media/…: a picture or file, to those who may see it, as the kind it was found to be."""

from aiohttp import web

from bot.adapters.web.keys import HOUSE
from bot.adapters.web.viewer import viewer_of
from bot.adapters.web.waiting import look_until
from bot.looking import look
from storage.errors import NotFound
from storage.media import READY, UNMADE, Medium
from storage.news import MEDIA
from storage.store import Store

LONGEST_WAIT_S = 15.0
A_LOOK_S = 2.0

_INLINE = ("image/jpeg", "image/png", "audio/", "video/")


async def get_media(request: web.Request) -> web.StreamResponse:
    """Waits a little for a picture still being made. 404 for what this chat never showed."""
    house = request.app[HOUSE]
    _, chat = await viewer_of(request)
    media_id = int(request.match_info["media_id"])
    medium = await look_until(
        house.wakeup,
        MEDIA,
        lambda: look(house.program.database, lambda store: _find(store, media_id, chat.id)),
        lambda found: found.state not in UNMADE,
        wait_s=LONGEST_WAIT_S,
        look_s=A_LOOK_S,
    )
    if medium.state != READY:
        raise web.HTTPNotFound(text="not to be had")
    small = request.query.get("size") == "small" and medium.thumbnail
    path = house.program.files.path(medium.thumbnail if small else medium.file)
    inline = medium.mime.startswith(_INLINE)
    return web.FileResponse(
        path,
        headers={
            "Content-Type": medium.mime if inline else "application/octet-stream",
            "Content-Disposition": "inline" if inline else "attachment",
            "Cache-Control": "private, max-age=86400",
        },
    )


def _find(store: Store, media_id: int, chat_id: int) -> Medium:
    try:
        medium = store.media.get(media_id)
    except NotFound:
        raise web.HTTPNotFound(text="no such file") from None
    if chat_id not in store.media.shown_in(media_id):
        raise web.HTTPNotFound(text="no such file")
    return medium
