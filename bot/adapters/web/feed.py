"""GET /api/messages: a chat's messages after a number, at once or when the next one comes."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from aiohttp import web

from bot.adapters.web.keys import HOUSE
from bot.adapters.web.shown import read_shown
from bot.adapters.web.viewer import viewer_of
from bot.adapters.web.waiting import look_until
from bot.looking import look
from storage.chats import Account, Chat
from storage.media import Medium
from storage.news import page
from storage.pages import PageMessage
from storage.store import Store

MOST = 500
LONGEST_WAIT_S = 30.0
A_LOOK_S = 5.0


@dataclass(frozen=True)
class _Feed:
    messages: tuple[PageMessage, ...]
    media: dict[int, Medium]


async def get_messages(request: web.Request) -> web.Response:
    """Own messages too; `next` is the last number seen, 0 while the chat is empty."""
    house = request.app[HOUSE]
    account, chat = await viewer_of(request)
    after, wait = _whole(request, "after"), min(_whole(request, "wait"), LONGEST_WAIT_S)
    feed = await look_until(
        house.wakeup,
        page(chat.id),
        lambda: look(house.program.database, lambda store: _read(store, chat, after)),
        lambda found: bool(found.messages),
        wait_s=wait,
        look_s=A_LOOK_S,
    )
    zone = house.program.house.regulations.zone
    shown = [_as_json(message, feed.media, account, chat, zone) for message in feed.messages]
    last = feed.messages[-1].seq if feed.messages else after
    return web.json_response({"messages": shown, "next": last})


def _whole(request: web.Request, name: str) -> int:
    text = request.query.get(name) or "0"
    if not text.isdecimal() or len(text) > 9:
        raise web.HTTPBadRequest(text=f"{name} must be a whole number")
    return int(text)


def _read(store: Store, chat: Chat, after: int) -> _Feed:
    messages = store.pages.after(chat.id, after, MOST)
    bodies = [read_shown(message.body) for message in messages]
    wanted = {each for body in bodies for each in (*body.photos, *body.files)}
    return _Feed(messages, {each: store.media.get(each) for each in wanted})


def _as_json(
    message: PageMessage,
    media: dict[int, Medium],
    viewer: Account,
    chat: Chat,
    zone: ZoneInfo,
) -> dict[str, Any]:
    body = read_shown(message.body)
    mine = message.account_id == viewer.id
    other = message.account_id is not None and not mine
    return {
        "seq": message.seq,
        "id": f"{message.account}/{message.shown_id}" if other else message.shown_id,
        "from": "me" if mine else (message.account_name or "?") if other else "bot",
        "text": body.text,
        "buttons": [{"label": each.label, "token": each.token} for each in body.buttons],
        "photos": [_url(media[each], viewer, chat) for each in body.photos if media[each].usable],
        "files": [
            {"name": _name(media[each]), "url": _url(media[each], viewer, chat)}
            for each in body.files
            if media[each].usable
        ],
        "at": _written(message.at, zone),
        "edited": message.edited,
    }


def _written(at: datetime, zone: ZoneInfo) -> str:
    return at.astimezone(zone).isoformat(timespec="seconds")


def _name(medium: Medium) -> str:
    return medium.name or medium.kind.value


def _url(medium: Medium, viewer: Account, chat: Chat) -> str:
    query = urlencode({"account": viewer.external_id, "chat": chat.external_id})
    return f"/api/media/{medium.id}?{query}"
