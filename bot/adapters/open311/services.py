"""GET services and a service's definition: the town's item list, as other programs know it."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from aiohttp import web

from bot.adapters.open311.faults import Fault
from bot.adapters.open311.keys import HOUSE, Open311House
from messages.catalogue import say
from messages.named import name_in
from rules.items import ItemList

ORDER_NUMBER, PRIVATE = "order_number", "private"
YES, NO = "yes", "no"
_OTHER = "-other"
"""What a category's service ends with, for what is on no item; no item's code holds a hyphen."""


@dataclass(frozen=True)
class Service:
    """One kind of matter that can be filed: an item, or what else there is of a category."""

    code: str
    kind_code: str
    is_category: bool
    name: str
    group: str
    description: str
    keywords: tuple[str, ...]


def items_of(house: Open311House) -> ItemList:
    """The item list as it is in force now."""
    return house.program.house.regulations.as_of(house.program.time.now()).items


def service_code(item: str, category: str) -> str:
    """What a case's kind is called here."""
    return item or f"{category}{_OTHER}"


def services(house: Open311House) -> Iterator[Service]:
    """Every item, by category, and behind each category what is on no item."""
    items, locale = items_of(house), house.locale
    for category in items.categories:
        group = name_in(category, locale)
        for item in items.of_category(category.code):
            keywords = tuple(item.keywords)
            name = name_in(item, locale)
            yield Service(item.code, item.code, False, name, group, item.closing, keywords)
        other = say(locale, "others-other", category=group)
        yield Service(
            service_code("", category.code), category.code, True, other, group, "", (group,)
        )


def notice(house: Open311House, closing: str) -> str | None:
    """What is going to be done: when the town calls such a matter closed."""
    return say(house.locale, "others-notice", closing=closing) if closing else None


def find(house: Open311House, code: str) -> Service | None:
    """The service of this code."""
    return next((each for each in services(house) if each.code == code), None)


async def get_services(request: web.Request) -> web.Response:
    """The list; it needs no key."""
    return web.json_response([_listed(each) for each in services(request.app[HOUSE])])


async def get_definition(request: web.Request) -> web.Response:
    """What else may be told of a request: the caller's own number of it, and that it is private."""
    house, code = request.app[HOUSE], request.match_info["code"]
    if find(house, code) is None:
        raise Fault(404, "others-no-service", code=code[:60])
    locale = house.locale
    values = [(YES, say(locale, "others-yes")), (NO, say(locale, "others-no"))]
    attributes = [
        _attribute(ORDER_NUMBER, "string", 1, say(locale, "others-order-number"), []),
        _attribute(PRIVATE, "singlevaluelist", 2, say(locale, "others-private"), values),
    ]
    return web.json_response({"service_code": code, "attributes": attributes})


def _listed(service: Service) -> dict[str, Any]:
    return {
        "service_code": service.code,
        "service_name": service.name,
        "description": service.description or service.name,
        "metadata": True,
        "type": "realtime",
        "keywords": ", ".join(service.keywords),
        "group": service.group,
    }


def _attribute(
    code: str, datatype: str, order: int, description: str, values: list[tuple[str, str]]
) -> dict[str, Any]:
    return {
        "variable": True,
        "code": code,
        "datatype": datatype,
        "required": False,
        "datatype_description": None,
        "order": order,
        "description": description,
        "values": [{"key": key, "name": name} for key, name in values],
    }
