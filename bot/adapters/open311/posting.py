"""POST requests: a matter another program files, once, by the way every case is filed."""

import asyncio
import hashlib
import json
import re
from datetime import datetime

from aiohttp import web

from bot.adapters.open311.faults import Fault
from bot.adapters.open311.form import Form, read_form
from bot.adapters.open311.keys import HOUSE, MOST_FILED, Caller, Open311House, require_key
from bot.adapters.open311.services import NO, ORDER_NUMBER, PRIVATE, YES, Service, find, notice
from bot.looking import look
from handlers import area_named
from messages.catalogue import say
from messages.inbound import Brought, Place
from rules.case_sources import Source
from rules.hotline_orders import key_of
from storage.areas import Area
from storage.receiving import receive_brought
from storage.store import Store

PATIENCE_S = 3.0
"""How long the caller is kept for the number of the case; then a token is given."""
_PAUSE_S = 0.05
_URL = re.compile(r"https?://[^\s<>\"]{3,490}")


async def post_request(request: web.Request) -> web.Response:
    """Receives the request durably and answers with the number of the case that came of it.

    1. The key, then every field is looked at; nothing is written for what cannot be filed.
    2. The request is kept once: told again, it is the same, and answered with the same number.
    3. The step that files it runs right behind it; where the house is behind, a token is given.
    """
    house = request.app[HOUSE]
    form = await read_form(request)
    caller = await require_key(request, form.text("api_key"), MOST_FILED)
    now = house.program.time.now()
    database = house.program.database
    brought = await look(database, lambda store: _read(store, house, caller, form, now))
    known = await look(database, lambda store: number_of(store, brought.key))
    if known is None:
        await house.program.hearing.hear(lambda store: receive_brought(store, brought, now))
        waited = 0.0
        number = await look(database, lambda store: number_of(store, brought.key))
        while number is None and waited < PATIENCE_S:
            await asyncio.sleep(_PAUSE_S)
            waited += _PAUSE_S
            number = await look(database, lambda store: number_of(store, brought.key))
    else:
        number = known
    service = find(house, form.text("service_code"))
    answer = {
        **({"service_request_id": number} if number else {"token": token_of(brought.key)}),
        "service_notice": notice(house, service.description if service else ""),
        "account_id": None,
    }
    return web.json_response([answer], status=200 if known else 201)


def number_of(store: Store, key: str) -> str | None:
    """The number of the case that came of a request."""
    case_id = store.case_callers.case_of(key)
    return store.cases.get(case_id).number if case_id is not None else None


def key_for(name: str, token: str) -> str:
    """The one cause of a case that a program filed."""
    return f"{Source.OPEN311.value}:{name}:{token}"


def token_of(key: str) -> str:
    """What a caller may ask for the case's number with."""
    return key.rpartition(":")[2]


def _read(store: Store, house: Open311House, caller: Caller, form: Form, now: datetime) -> Brought:
    service = _service(house, form)
    place = _place(form)
    area = _area(store, caller, form, place)
    private = form.attributes.pop(PRIVATE, [NO])
    if private not in ([YES], [NO], [""]):
        raise Fault(400, "others-no-value", field=f"attribute[{PRIVATE}]")
    order = " ".join(form.attributes.pop(ORDER_NUMBER, [])).strip()[:60]
    return Brought(
        by=caller.person_id,
        source=Source.OPEN311.value,
        source_words=caller.name,
        key=key_for(caller.name, _token(house, form, order, now)),
        number=order,
        name=_name(form),
        telephone=form.text("phone")[:30],
        words=_words(house, form),
        address=form.text("address_string"),
        area_id=area.id,
        kind_code=service.kind_code,
        is_category=service.is_category,
        place=place,
        is_private=private == [YES],
    )


def _service(house: Open311House, form: Form) -> Service:
    code = form.text("service_code")
    if not code:
        raise Fault(400, "others-missing", field="service_code")
    service = find(house, code)
    if service is None:
        raise Fault(404, "others-no-service", code=code[:60])
    return service


def _place(form: Form) -> Place | None:
    latitude, longitude = form.degrees("lat", 90), form.degrees("long", 180)
    if (latitude is None) != (longitude is None):
        raise Fault(400, "others-missing", field="lat, long")
    if latitude is None or longitude is None:
        return None
    return Place(latitude, longitude)


def _area(store: Store, caller: Caller, form: Form, place: Place | None) -> Area:
    """The area that `address_id` is the code of, else the grid an address names, else the whole."""
    code, address = form.text("address_id"), form.text("address_string")
    if code:
        area = store.areas.by_code(code)
        if area is None or not area.path.startswith(tuple(room.path for room in caller.rooms)):
            raise Fault(400, "others-no-value", field="address_id")
        return area
    if not address and place is None:
        raise Fault(400, "others-no-location")
    return area_named.named_in(store, address, caller.rooms) or caller.rooms[0]


def _name(form: Form) -> str:
    first, last = form.text("first_name"), form.text("last_name")
    between = "" if not (first + last).isascii() else " "
    names = (last, first) if not between else (first, last)
    return between.join(name for name in names if name)[:30]


def _words(house: Open311House, form: Form) -> str:
    """The description, what a picture's address is, and what was answered to attributes of others.

    A picture is never fetched from where somebody says it lies.
    """
    lines = [form.text("description")]
    if url := form.text("media_url"):
        if not _URL.fullmatch(url):
            raise Fault(400, "others-no-value", field="media_url")
        lines.append(say(house.locale, "others-picture", address=url))
    lines += [
        say(house.locale, "others-attribute", code=code, value=", ".join(values))
        for code, values in form.attributes.items()
        if any(values)
    ]
    return "\n".join(line for line in lines if line)


def _token(house: Open311House, form: Form, order: str, now: datetime) -> str:
    """An order's own number, else what was said and on which day: told again, it is the same."""
    if order:
        told = ["order", key_of(order)]
    else:
        fields = {name: value for name, value in form.fields.items() if name != "api_key"}
        today = house.program.house.regulations.today(now).isoformat()
        told = [today, json.dumps([sorted(fields.items()), sorted(form.attributes.items())])]
    return hashlib.sha256("\n".join(told).encode()).hexdigest()[:32]
