"""POST /api/messages: one request, JSON or multipart, becomes one inbound."""

import re
import uuid

from aiohttp import web

from bot.adapters.web.door import WEB
from bot.adapters.web.form import Posted, read_posted
from bot.adapters.web.keys import HOUSE
from bot.adapters.web.shown import Shown, read_shown, write_shown
from bot.adapters.web.viewer import require_session, viewer_of
from messages.inbound import (
    ChatKind,
    ChatRef,
    Inbound,
    MediaKind,
    Place,
    Said,
    Sender,
)
from storage.chats import Account, Chat
from storage.receiving import Receipt, Received, receive
from storage.store import Store

MOST_TEXT = 10_000
_ID = re.compile(r"[A-Za-z0-9_.:-]{1,80}")


async def post_message(request: web.Request) -> web.Response:
    """Stores the message durably, then answers 202 with its id; 409 for another body under it."""
    house = request.app[HOUSE]
    await require_session(request)

    async def viewer(posted: Posted) -> tuple[Account, Chat]:
        return await viewer_of(request, _text(posted, "account"), _text(posted, "chat"))

    posted = await read_posted(request, house.program.files, viewer)
    account, chat = await viewer(posted)
    message_id = _text(posted, "id") or uuid.uuid4().hex
    if not _ID.fullmatch(message_id):
        raise web.HTTPBadRequest(text="id: 1 to 80 of A-Z a-z 0-9 _ . : -")
    said = Said(
        text=_text(posted, "text"),
        press=_text(posted, "press"),
        place=_place(posted.fields.get("location")),
        uploads=tuple(posted.uploads),
    )
    if not (said.text.strip() or said.press or said.place or said.uploads):
        raise web.HTTPBadRequest(text="a message needs text, press, location or a file")
    now = house.program.time.now()

    def keep(store: Store) -> Received:
        inbound = _inbound(account, chat, message_id, said)
        received = receive(store, inbound, now)
        if received.receipt is Receipt.NEW and not _stays_unspoken(chat, said):
            _show_own(store, received, message_id, said)
        return received

    def _show_own(store: Store, received: Received, message_id: str, said: Said) -> None:
        media = store.media.of_message(received.inbox_id)
        photos = tuple(each.id for each in media if each.kind is MediaKind.PHOTO)
        files = tuple(each.id for each in media if each.kind is not MediaKind.PHOTO)
        text = said.text or _label(store, chat, said.press) or _place_text(said.place)
        if not text and all(not each.usable for each in media):
            text = "\n".join(each.name for each in media)
        store.pages.show(
            chat.id,
            source=f"in-{received.inbox_id}",
            shown_id=message_id,
            body=write_shown(Shown(text, photos=photos, files=files)),
            at=now,
            account_id=account.id,
        )

    received = await house.program.hearing.hear(keep)
    if received.receipt is Receipt.OTHER_BODY:
        raise web.HTTPConflict(text="this id was used for another message")
    return web.json_response({"id": message_id}, status=202)


def _stays_unspoken(chat: Chat, said: Said) -> bool:
    """In a group a bare press says nothing to the others: it may be refused, and the answer goes
    to the private chat either way."""
    told = said.text.strip() or said.place or said.uploads
    return chat.is_group and bool(said.press) and not told


def _inbound(account: Account, chat: Chat, message_id: str, said: Said) -> Inbound:
    return Inbound(
        door=WEB,
        bot=WEB,
        id=f"{account.external_id}/{message_id}",
        sender=Sender(account.external_id),
        chat=ChatRef(chat.external_id, ChatKind(chat.kind), chat.title),
        body=said,
    )


def _text(posted: Posted, name: str) -> str:
    value = posted.fields.get(name, "")
    if not isinstance(value, str):
        raise web.HTTPBadRequest(text=f"{name} must be text")
    if len(value) > MOST_TEXT:
        raise web.HTTPBadRequest(text=f"{name} has more than {MOST_TEXT} characters")
    if any(0xD800 <= ord(character) <= 0xDFFF for character in value):
        raise web.HTTPBadRequest(text=f"{name} holds half a character")
    if name == "text":
        return value.replace("\x00", "")
    if "\x00" in value:
        raise web.HTTPBadRequest(text=f"{name} holds a NUL")
    return value


def _place(value: object) -> Place | None:
    if value is None:
        return None
    if not isinstance(value, dict):
        raise web.HTTPBadRequest(text='location must be {"lat", "lon"}')
    return Place(_degrees(value.get("lat"), 90), _degrees(value.get("lon"), 180))


def _degrees(number: object, most: int) -> float:
    if isinstance(number, bool) or not isinstance(number, int | float):
        raise web.HTTPBadRequest(text="location: lat and lon are numbers")
    # In this order: a whole number without end has no float, and NaN is not within anything.
    if not abs(number) <= most:
        raise web.HTTPBadRequest(text="location: lat -90..90, lon -180..180")
    return float(number)


def _place_text(place: Place | None) -> str:
    return f"{place.latitude:.5f}, {place.longitude:.5f}" if place else ""


def _label(store: Store, chat: Chat, token: str) -> str:
    """The label of a pressed button, found among the chat's newest messages."""
    if not token:
        return ""
    for body in store.pages.newest(chat.id, most=100):
        for button in read_shown(body).buttons:
            if button.token == token:
                return button.label
    return "·"
