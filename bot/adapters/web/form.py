"""The fields and files of a posted message, JSON or multipart; files are on disk when it ends."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import BodyPartReader, web
from aiohttp.http_exceptions import HttpProcessingError

from bot.adapters.web.reading import read_json, read_object
from messages.inbound import MediaKind, Refused, Upload
from storage.files import FileFolder

MOST_BYTES = 20 * 1024 * 1024
"""Of one file; a larger one is answered in the chat."""

MOST_READ_BYTES = 100 * 1024 * 1024
"""Of a whole request, all its parts together; a larger one is refused with 413."""

MOST_FIELD_BYTES = 64 * 1024
MOST_FILES = 30
LONGEST_NAME = 200
FIELDS = ("account", "chat", "id", "text", "press", "location")


@dataclass
class Posted:
    """What a request carried; files are on disk already, or refused."""

    fields: dict[str, Any] = field(default_factory=dict)
    uploads: list[Upload] = field(default_factory=list)
    arrived: int = 0

    def count(self, size: int) -> None:
        """Counts bytes as they arrive. Raises 413 where all of them together are too many."""
        self.arrived += size
        if self.arrived > MOST_READ_BYTES:
            raise web.HTTPRequestEntityTooLarge(MOST_READ_BYTES, self.arrived)


async def read_posted(
    request: web.Request, files: FileFolder, admit: Callable[[Posted], Awaitable[object]]
) -> Posted:
    """What a request carries. Raises 400 for a broken one, 413 for one that is too large.

    `admit` looks at the fields that came before the first file and raises for whom the chat is
    not, before a byte of a file is read.
    """
    if (request.content_length or 0) > MOST_READ_BYTES:
        raise web.HTTPRequestEntityTooLarge(MOST_READ_BYTES, request.content_length or 0)
    if request.content_type == "multipart/form-data":
        return await _read_multipart(request, files, admit)
    body = await read_object(request)
    return Posted({name: body[name] for name in FIELDS if body.get(name) is not None})


async def _read_multipart(
    request: web.Request, files: FileFolder, admit: Callable[[Posted], Awaitable[object]]
) -> Posted:
    posted = Posted()
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader):
                raise web.HTTPBadRequest(text="parts within parts are not taken")
            await _read_part(part, posted, files, admit)
    except (ValueError, LookupError, AssertionError, HttpProcessingError) as error:
        raise web.HTTPBadRequest(text="the form is broken") from error
    if isinstance(posted.fields.get("location"), str):
        posted.fields["location"] = read_json(posted.fields["location"], "location")
    return posted


async def _read_part(
    part: BodyPartReader,
    posted: Posted,
    files: FileFolder,
    admit: Callable[[Posted], Awaitable[object]],
) -> None:
    if part.name in posted.fields:
        raise web.HTTPBadRequest(text=f"{part.name} is given twice")
    if part.name in FIELDS:
        posted.fields[part.name] = await _field(part, posted)
    elif part.name in tuple(MediaKind):
        if len(posted.uploads) == MOST_FILES:
            raise web.HTTPBadRequest(text=f"at most {MOST_FILES} files at once")
        if not posted.uploads and posted.fields.keys() >= {"account", "chat"}:
            await admit(posted)
        posted.uploads.append(await _take_in(part, MediaKind(part.name), posted, files))
    else:
        raise web.HTTPBadRequest(text="the form holds a part that is not taken")


async def _field(part: BodyPartReader, posted: Posted) -> str:
    content = bytearray()
    while chunk := await part.read_chunk():
        posted.count(len(chunk))
        content += chunk
        if len(content) > MOST_FIELD_BYTES:
            raise web.HTTPBadRequest(text=f"{part.name} is too long")
    return content.decode()


async def _take_in(
    part: BodyPartReader, kind: MediaKind, posted: Posted, files: FileFolder
) -> Upload:
    """Writes one file to disk; one that is too large is read to its end and not kept."""
    name = _file_name(part)
    with files.incoming() as incoming:
        while chunk := await part.read_chunk(1 << 16):
            posted.count(len(chunk))
            if incoming.size <= MOST_BYTES:
                incoming.write(chunk)
        if incoming.size > MOST_BYTES:
            return Upload(kind, name, refused=Refused.TOO_LARGE)
        # Hashing is done; what waits here is the disk, and nobody else may wait for it.
        return Upload(kind, name, stored=await asyncio.to_thread(incoming.keep))


def _file_name(part: BodyPartReader) -> str:
    """What somebody called a file, as text that can be kept; it is data and never a path."""
    name = (part.filename or "")[:LONGEST_NAME].replace("\x00", "")
    return name.encode("utf-8", "replace").decode()
