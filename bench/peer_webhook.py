"""The webhook of both peers: a PTB Application behind an aiohttp server of its own.

This is PTB's own "custom webhook" pattern, with one difference in favour of being told the truth:
the pattern puts the update into `update_queue` and answers 200 before anything was done with it;
here the handler is awaited first, so that 200 means "answered", as it does with ours.

The reply goes out as the webhook's own answer (the Bot API allows one method call there), so that
a peer spends nothing on a connection to Telegram. There is no updater, no job queue and no
persistence, because none is needed to answer.
"""

import argparse
import hmac
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from aiohttp import web
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram import Update
from telegram.ext import Application, ApplicationBuilder, CallbackContext, ExtBot, MessageHandler
from telegram.ext.filters import Text

from bench.peer_database import open_engine
from bench.updates import POINTS, SECRET, TOKEN, WEBHOOK

Answer = Callable[[AsyncEngine, int], Awaitable[str]]
"""Words the answer to a Telegram user's id."""

Peer = Application[ExtBot[None], Any, Any, Any, Any, None]


@dataclass(frozen=True)
class Arguments:
    """Where the peer listens, what it reads, and where the stand-in for Telegram is."""

    port: int
    database: str
    api_base: str


def run_peer(answer: Answer) -> None:
    """Serves until the process is told to stop."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--database", required=True)
    parser.add_argument("--api-base", required=True)
    given = Arguments(**vars(parser.parse_args()))
    app = make_app(answer, open_engine(given.database), given.api_base)
    web.run_app(app, host="127.0.0.1", port=given.port, access_log=None, print=None)


def make_app(answer: Answer, engine: AsyncEngine, api_base: str) -> web.Application:
    """The aiohttp application around the PTB one."""
    replies: dict[int, str] = {}

    async def points(update: Update, _context: CallbackContext[Any, Any, Any, Any]) -> None:
        assert update.effective_user is not None
        replies[update.update_id] = await answer(engine, update.effective_user.id)

    builder = ApplicationBuilder().token(TOKEN).base_url(f"{api_base}/bot")
    peer: Peer = builder.updater(None).job_queue(None).build()
    peer.add_handler(MessageHandler(Text([POINTS]), points))

    async def webhook(request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token", "")
        if not hmac.compare_digest(secret, SECRET):
            return web.Response(status=401)
        update = Update.de_json(await request.json(), peer.bot)
        await peer.process_update(update)
        reply = replies.pop(update.update_id, None)
        if reply is None or update.effective_chat is None:
            return web.Response(status=500)
        return web.json_response(
            {"method": "sendMessage", "chat_id": update.effective_chat.id, "text": reply}
        )

    async def start(_app: web.Application) -> None:
        await peer.initialize()

    async def stop(_app: web.Application) -> None:
        await peer.shutdown()
        await engine.dispose()

    app = web.Application()
    app.router.add_post(WEBHOOK, webhook)
    app.on_startup.append(start)
    app.on_cleanup.append(stop)
    return app
