"""POST /api/messages: one request, JSON or multipart, becomes one inbound."""

import asyncio
import re
import uuid
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web
from aiohttp.http_exceptions import HttpProcessingError

from bot.adapters.web.door import WEB
from bot.adapters.web.keys import HOUSE
from bot.adapters.web.reading import read_json, read_object
from bot.adapters.web.shown import Shown, read_shown, write_shown
from bot.adapters.web.viewer import require_session, viewer_of
from messages.inbound import (
    ChatKind,
    ChatRef,
    Inbound,
    MediaKind,
    Place,
    Refused,
    Said,
    Sender,
    Upload,
)
from storage.chats import Account, Chat
from storage.files import FileFolder
from storage.receiving import Receipt, Received, receive
from storage.store import Store

MOST_BYTES = 20 * 1024 * 1024
MOST_TEXT = 10_000
MOST_FILES = 30
LONGEST_NAME = 200
_ID = re.compile(r"[A-Za-z0-9_.:-]{1,80}")
_FIELDS = ("account", "chat", "id", "text", "press", "location")


@dataclass
class Posted:
    """What a request carried; files are on disk already, or refused."""

    fields: dict[str, Any] = field(default_factory=dict)
    uploads: list[Upload] = field(default_factory=list)


async def post_message(request: web.Request) -> web.Response:
    """Stores the message durably, then answers 202 with its id; 409 for another body under it."""
    house = request.app[HOUSE]
    require_session(request)
    posted = await _read(request, house.program.files)
    account, chat = viewer_of(request, _text(posted, "account"), _text(posted, "chat"))
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
        if received.receipt is Receipt.NEW:
            _show_own(store, received, message_id, said)
        return received

    def _show_own(store: Store, received: Received, message_id: str, said: Said) -> None:
        media = store.media.of_message(received.inbox_id)
        photos = tuple(each.id for each in media if each.kind is MediaKind.PHOTO)
        files = tuple(each.id for each in media if each.kind is not MediaKind.PHOTO)
        text = said.text or _label(store, chat, said.press) or _place_text(said.place)
        store.pages.show(
            chat.id,
            source=f"in-{received.inbox_id}",
            shown_id=message_id,
            body=write_shown(Shown(text, photos=photos, files=files)),
            at=now,
            account_id=account.id,
        )

    received = await asyncio.wrap_future(house.program.writer.do(keep))
    if received.receipt is Receipt.OTHER_BODY:
        raise web.HTTPConflict(text="this id was used for another message")
    return web.json_response({"id": message_id}, status=202)


def _inbound(account: Account, chat: Chat, message_id: str, said: Said) -> Inbound:
    return Inbound(
        door=WEB,
        bot=WEB,
        id=f"{account.external_id}/{message_id}",
        sender=Sender(account.external_id),
        chat=ChatRef(chat.external_id, ChatKind(chat.kind), chat.title),
        body=said,
    )


async def _read(request: web.Request, files: FileFolder) -> Posted:
    if request.content_type == "multipart/form-data":
        return await _read_multipart(request, files)
    body = await read_object(request)
    return Posted({name: body[name] for name in _FIELDS if body.get(name) is not None})


async def _read_multipart(request: web.Request, files: FileFolder) -> Posted:
    posted = Posted()
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                raise web.HTTPBadRequest(text="parts within parts are not taken")
            if part.name in _FIELDS:
                posted.fields[part.name] = await part.text()
            elif part.name in tuple(MediaKind):
                if len(posted.uploads) == MOST_FILES:
                    raise web.HTTPBadRequest(text=f"at most {MOST_FILES} files at once")
                posted.uploads.append(await _take_in(part, MediaKind(part.name), files))
    except (ValueError, LookupError, AssertionError, HttpProcessingError) as error:
        raise web.HTTPBadRequest(text="the form is broken") from error
    if isinstance(posted.fields.get("location"), str):
        posted.fields["location"] = read_json(posted.fields["location"], "location")
    return posted


async def _take_in(part: BodyPartReader, kind: MediaKind, files: FileFolder) -> Upload:
    """Writes one file to disk; one that is too large is read to its end and not kept."""
    name = _file_name(part)
    with files.incoming() as incoming:
        while chunk := await part.read_chunk(1 << 16):
            if incoming.size <= MOST_BYTES:
                incoming.write(chunk)
        if incoming.size > MOST_BYTES:
            return Upload(kind, name, refused=Refused.TOO_LARGE)
        return Upload(kind, name, stored=incoming.keep())


def _file_name(part: BodyPartReader) -> str:
    """What somebody called a file, as text that can be kept; it is data and never a path."""
    name = (part.filename or "")[:LONGEST_NAME].replace("\x00", "")
    return name.encode("utf-8", "replace").decode()


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
