"""Serving: the running program with its doors, until it is told to stop."""

import asyncio
import signal
import socket
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack, nullcontext
from urllib.parse import urlsplit

from aiohttp import web

from bot.adapters.door import Door
from bot.adapters.open311.application import open311
from bot.adapters.open311.discovery import PATH as OPEN311
from bot.adapters.open311.keys import Open311House
from bot.adapters.platforms import Listening, open_platforms
from bot.adapters.web.application import web_chat
from bot.adapters.web.door import WebDoor
from bot.adapters.web.keys import WebHouse
from bot.http import house_pages
from bot.office.errors import OfficeError
from bot.path.writer import WriterThread
from bot.program import Program, assemble
from bot.running import running
from bot.settings import Settings
from bot.timekeeping import TownTime
from bot.waking import Wakeup
from handlers.house import House
from storage.database import Database
from storage.files import FileFolder

SHUTDOWN_S = 2.0
"""How long pages that still wait for a message may hold up the end."""

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


def require_port(settings: Settings) -> None:
    """Raises OfficeError if nobody could listen there now, before much is done for nothing."""
    try:
        socket.create_server((settings.http_host, settings.http_port)).close()
    except OSError as error:
        raise _taken(settings) from error


def _taken(settings: Settings) -> OfficeError:
    return OfficeError(
        f"port {settings.http_port} on {settings.http_host} is taken; "
        "choose another (--port, or XIANGYUE_HTTP_PORT)"
    )


async def serve(
    *,
    settings: Settings,
    database: Database,
    house: House,
    time: TownTime,
    demo: bool,
    ready: Callable[[str], None],
) -> None:
    """Runs until SIGINT or SIGTERM; `ready` is told the address once it answers there.

    A demo opens the web chat, and the door for other programs where it has a key; whatever else
    the settings say.
    """
    writer = WriterThread(database)
    writer.start()
    try:
        files = FileFolder(settings.media_dir)
        async with nullcontext(()) if demo else open_platforms(settings, files) as platforms:
            web_open = demo or settings.web == "on"
            doors: list[Door] = [WebDoor(writer, time)] if web_open else []
            program = assemble(
                database=database,
                files=files,
                writer=writer,
                house=house,
                time=time,
                doors=[*doors, *(platform.door for platform in platforms)],
                fetchers={platform.door.name: platform.fetch for platform in platforms},
            )
            wakeup = Wakeup()
            app = web.Application()
            if web_open:
                app = web_chat(_web_house(settings, program, wakeup, demo))
            if settings.api_keys:
                others = Open311House(program, settings.api_keys, settings.public_url)
                app.add_subapp(OPEN311, open311(others))
            health = {platform.door.name: platform.health for platform in platforms}
            app.router.add_routes(house_pages(program, health))
            listenings = [platform.listen(program.hearing) for platform in platforms]
            for listening in listenings:
                app.router.add_routes(listening.routes)
            async with running(program, writer, wakeup):
                await _answer(settings, app, listenings, ready)
    finally:
        writer.stop()


async def _answer(
    settings: Settings,
    app: web.Application,
    listenings: Sequence[Listening],
    ready: Callable[[str], None],
) -> None:
    """Answers requests, and listens at every platform, until told to stop."""
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=SHUTDOWN_S)
    await runner.setup()
    try:
        site = web.TCPSite(runner, settings.http_host, settings.http_port)
        try:
            await site.start()
        except OSError as error:
            raise _taken(settings) from error
        async with AsyncExitStack() as listened:
            for listening in listenings:
                await listened.enter_async_context(listening.running())
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
