"""The one aiohttp application: health, metrics, and the doors that are open."""

from collections.abc import Callable, Mapping

from aiohttp import web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

from bot.looking import look
from bot.program import Program
from storage.store import Store


def house_pages(
    program: Program, doors: Mapping[str, Callable[[], Mapping[str, str | None]]] | None = None
) -> list[web.RouteDef]:
    """The routes every installation has.

    `doors` tells how it stands with each platform: `trouble` (empty: none) and `last_good`.
    """

    async def health(request: web.Request) -> web.Response:
        """Live, ready (the database answers), and what waits."""
        del request
        try:
            waiting = await look(program.database, backlog)
        except Exception as error:
            return web.json_response(
                {"live": True, "ready": False, "reason": type(error).__name__}, status=503
            )
        platforms = {name: told() for name, told in (doors or {}).items()}
        return web.json_response(
            {"live": True, "ready": True, "backlog": waiting, "doors": platforms}
        )

    async def metrics(request: web.Request) -> web.Response:
        """The backlog in Prometheus' format."""
        del request
        registry = CollectorRegistry()
        gauge = Gauge("xiangyue_backlog", "What waits, by part", ["part"], registry=registry)
        for part, count in (await look(program.database, backlog)).items():
            gauge.labels(part).set(count)
        return web.Response(
            body=generate_latest(registry), headers={"Content-Type": CONTENT_TYPE_LATEST}
        )

    return [web.get("/health", health), web.get("/metrics", metrics)]


def backlog(store: Store) -> dict[str, int]:
    """What waits in each part of the path."""
    outbox = store.outbox.counts()
    return {
        "inbox": store.inbox.backlog(),
        "quarantine": len(store.inbox.quarantined()) + store.unreadable.count(),
        "outbox": sum(outbox.values()) - outbox.get("dead", 0),
        "dead_letters": outbox.get("dead", 0),
        "media": store.media.unmade(),
    }
