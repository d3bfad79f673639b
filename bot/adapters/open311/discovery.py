"""GET discovery: where this door is and what it speaks, as the specification's discovery file."""

from aiohttp import web

from bot.adapters.open311.keys import HOUSE
from messages.catalogue import say

PATH = "/open311/v2"
SPECIFICATION = "http://wiki.open311.org/GeoReport_v2"
CHANGESET = "2026-11-26 00:00"
"""When the services' fields last changed."""


async def get_discovery(request: web.Request) -> web.Response:
    """It needs no key."""
    house = request.app[HOUSE]
    asked = say(house.locale, "others-ask-the-town", bot=house.program.house.bot_name)
    endpoint = {
        "specification": SPECIFICATION,
        "url": f"{house.public_url}{PATH}",
        "changeset": CHANGESET,
        "type": "production",
        "formats": ["application/json"],
    }
    return web.json_response(
        {
            "changeset": CHANGESET,
            "contact": asked,
            "key_service": asked,
            "endpoints": [endpoint],
        }
    )
