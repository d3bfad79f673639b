"""The rehearsal clock of a demo: read it, or move it on and see everything in between happen."""

import asyncio
import re
from datetime import datetime, timedelta

from aiohttp import web

from bot.adapters.web.keys import HOUSE
from bot.adapters.web.reading import read_object

MOVING = web.AppKey("moving", asyncio.Lock)
"""One move of the clock at a time."""

FURTHEST = timedelta(days=400)
LONGEST_SPAN = 40
_DURATION = re.compile(
    r"P(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)S)?)?"
)


async def get_clock(request: web.Request) -> web.Response:
    """What time it is in the town."""
    return web.json_response({"now": _now(request)})


async def move_clock(request: web.Request) -> web.Response:
    """`{"advance": "PT8H"}` or `{"to": "2026-12-01T08:00:00+08:00"}`; backwards is a 400."""
    program = request.app[HOUSE].program
    body = await read_object(request)
    if len(body.keys() & {"advance", "to"}) != 1:
        raise web.HTTPBadRequest(text='give either "advance" or "to"')
    now = program.time.now()
    ahead = _moment(body["to"]) - now if "to" in body else _duration(body["advance"])
    if ahead < timedelta():
        raise web.HTTPBadRequest(text="the rehearsal clock does not run backwards")
    if ahead > FURTHEST:
        raise web.HTTPBadRequest(text=f"at most {FURTHEST.days} days at once")
    target = now + ahead
    async with request.app[MOVING]:
        try:
            await program.rehearse_until(target)
        except ValueError as error:
            raise web.HTTPBadRequest(text=str(error)) from error
    return web.json_response({"now": _now(request)})


def _now(request: web.Request) -> str:
    program = request.app[HOUSE].program
    return program.time.now().astimezone(program.house.regulations.zone).isoformat()


def _moment(text: object) -> datetime:
    try:
        moment = datetime.fromisoformat(str(text))
    except ValueError as error:
        raise web.HTTPBadRequest(text="to: write 2026-12-01T08:00:00+08:00") from error
    if moment.tzinfo is None:
        raise web.HTTPBadRequest(text="to: a time needs its zone, such as +08:00")
    return moment


def _duration(text: object) -> timedelta:
    match = _DURATION.fullmatch(str(text)[:LONGEST_SPAN])
    parts = (
        {name: int(value) for name, value in match.groupdict().items() if value} if match else {}
    )
    if not parts:
        raise web.HTTPBadRequest(text="advance: write PT8H, P1D or P30D")
    try:
        return timedelta(**parts)
    except OverflowError as error:
        raise web.HTTPBadRequest(text="advance: too far") from error
