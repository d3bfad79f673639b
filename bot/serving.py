"""Serving: the running program with its doors, until it is told to stop."""

import asyncio
import signal
from collections.abc import Callable
from urllib.parse import urlsplit

from aiohttp import web

from bot.adapters.door import Door
from bot.adapters.web.application import web_chat
from bot.adapters.web.door import WebDoor
from bot.adapters.web.keys import WebHouse
from bot.http import house_pages
from bot.office.errors import OfficeError
from bot.path.writer import WriterThread
from bot.program import Program, assemble
from bot.running import Wakeup, running
from bot.settings import Settings
from bot.timekeeping import TownTime
from handlers.house import House
from storage.database import Database
from storage.files import FileFolder

SHUTDOWN_S = 2.0
"""How long pages that still wait for a message may hold up the end."""

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


async def serve(
    *,
    settings: Settings,
    database: Database,
    house: House,
    time: TownTime,
    demo: bool,
    ready: Callable[[str], None],
) -> None:
    """Runs until SIGINT or SIGTERM; `ready` is told the address once it answers there."""
    writer = WriterThread(database)
    writer.start()
    try:
        await _serve(settings, database, house, time, demo, ready, writer)
    finally:
        writer.stop()


async def _serve(
    settings: Settings,
    database: Database,
    house: House,
    time: TownTime,
    demo: bool,
    ready: Callable[[str], None],
    writer: WriterThread,
) -> None:
    wakeup = Wakeup()
    web_open = demo or settings.web == "on"
    doors: list[Door] = [WebDoor(writer, time)] if web_open else []
    program = assemble(
        database=database,
        files=FileFolder(settings.media_dir),
        writer=writer,
        house=house,
        time=time,
        doors=doors,
    )
    app = web.Application()
    if web_open:
        app = web_chat(_web_house(settings, program, wakeup, demo))
    app.router.add_routes(house_pages(program))
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_S)
    await runner.setup()
    try:
        async with running(program, writer, wakeup):
            site = web.TCPSite(runner, settings.http_host, settings.http_port)
            try:
                await site.start()
            except OSError as error:
                raise OfficeError(
                    f"port {settings.http_port} on {settings.http_host} is taken; "
                    "choose another (--port, or XIANGYUE_HTTP_PORT)"
                ) from error
            ready(f"http://{settings.http_host}:{settings.http_port}/")
            await _until_told_to_stop()
    finally:
        await runner.cleanup()


def _web_house(settings: Settings, program: Program, wakeup: Wakeup, demo: bool) -> WebHouse:
    public = urlsplit(settings.public_url)
    return WebHouse(
        program=program,
        wakeup=wakeup,
        demo=demo,
        hosts=LOOPBACK | ({public.hostname} if public.hostname else frozenset()),
        secure_cookies=public.scheme == "https",
    )


async def _until_told_to_stop() -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    await stop.wait()
