"""What the handlers of the web application share: the house behind it, found by one key."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from aiohttp import web

from bot.program import Program


class Waking(Protocol):
    """Whatever tells of what commits bring."""

    def next(self, subject: str) -> asyncio.Event:
        """An event that is set by the next commit that brings news of a subject."""
        ...


@dataclass(frozen=True)
class WebHouse:
    """The program, and how this door is set: as a demo, or for people with a link.

    `hosts` are the names the page may be asked for under (against DNS rebinding).
    """

    program: Program
    wakeup: Waking
    demo: bool
    hosts: frozenset[str]
    secure_cookies: bool = False
    session_length: timedelta = timedelta(days=30)


HOUSE = web.AppKey("house", WebHouse)
