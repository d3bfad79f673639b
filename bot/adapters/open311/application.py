"""The Open311 door as an aiohttp application of its own, put beside the others under its path."""

from aiohttp import web

from bot.adapters.open311.discovery import get_discovery
from bot.adapters.open311.faults import told_in
from bot.adapters.open311.following import get_request, get_requests, get_token
from bot.adapters.open311.keys import HOUSE, Open311House
from bot.adapters.open311.posting import post_request
from bot.adapters.open311.services import get_definition, get_services


def open311(house: Open311House) -> web.Application:
    """The six calls of GeoReport v2 and the discovery file, as JSON alone."""
    app = web.Application(middlewares=[told_in(house.locale)])
    app[HOUSE] = house
    app.router.add_get("/discovery.json", get_discovery)
    app.router.add_get("/services.json", get_services)
    app.router.add_get("/services/{code}.json", get_definition)
    app.router.add_post("/requests.json", post_request)
    app.router.add_get("/requests.json", get_requests)
    app.router.add_get("/requests/{number}.json", get_request)
    app.router.add_get("/tokens/{token}.json", get_token)
    return app
