"""GET requests, one request, and the number behind a token: what became of what was filed."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from aiohttp import web

from bot.adapters.open311.faults import Fault
from bot.adapters.open311.keys import HOUSE, MOST_READ, Caller, Open311House, require_key
from bot.adapters.open311.posting import key_for, number_of
from bot.adapters.open311.services import find
from bot.adapters.open311.shown import Shown, shown
from bot.looking import look
from rules.case_life import ENDED, OPEN, State
from storage.shared_cases import Wanted
from storage.store import Store

MOST = 1_000
"""Requests of one answer, and days of one range: the specification's own limits."""
MOST_DAYS = timedelta(days=90)
MOST_NUMBERS = 200
MOST_PAGES = 1_000

STATES = {"open": OPEN, "closed": ENDED}

_NUMBER = re.compile(r"[0-9]{4}-[0-9]{1,9}")
_TOKEN = re.compile(r"[0-9a-f]{32}")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:?\d\d)")


async def get_requests(request: web.Request) -> web.Response:
    """Those asked for by their numbers, else those that were filed within a range of days."""
    caller = await require_key(request, request.query.get("api_key", ""), MOST_READ)
    house = request.app[HOUSE]
    now = house.program.time.now()
    numbers = _many(request, "service_request_id")
    if len(numbers) > MOST_NUMBERS:
        raise Fault(400, "others-too-long", field="service_request_id", most=MOST_NUMBERS)
    page, size = _count(request, "page", 1, MOST_PAGES), _count(request, "page_size", MOST, MOST)
    paths = tuple(room.path for room in caller.rooms)
    wanted = None if numbers else _wanted(request, house, paths, now)

    def ask(store: Store) -> list[Shown]:
        if wanted is None:
            good = [each for each in numbers if _NUMBER.fullmatch(each)]
            ids = store.shared_cases.numbered(good, paths)
        else:
            ids = store.shared_cases.find(wanted, size, (page - 1) * size)
        return shown(store, house, caller, ids)

    return web.json_response(await look(house.program.database, ask))


async def get_request(request: web.Request) -> web.Response:
    """One request by its number; a private one is none."""
    caller = await require_key(request, request.query.get("api_key", ""), MOST_READ)
    house, number = request.app[HOUSE], request.match_info["number"]
    found = await look(house.program.database, lambda store: _one(store, house, caller, number))
    if not found:
        raise Fault(404, "others-no-request", number=number[:40])
    return web.json_response(found)


async def get_token(request: web.Request) -> web.Response:
    """The number of the request that was answered with a token, once it has one."""
    caller = await require_key(request, request.query.get("api_key", ""), MOST_READ)
    house, token = request.app[HOUSE], request.match_info["token"]
    key = key_for(caller.name, token)

    def ask(store: Store) -> tuple[bool, str | None]:
        return store.inbox.kept("house", "", f"brought:{key}") is not None, number_of(store, key)

    received = number = None
    if _TOKEN.fullmatch(token):
        received, number = await look(house.program.database, ask)
    if not received:
        raise Fault(404, "others-no-request", number=token[:40])
    return web.json_response([{"service_request_id": number, "token": token}])


def _one(store: Store, house: Open311House, caller: Caller, number: str) -> list[Shown]:
    if not _NUMBER.fullmatch(number):
        return []
    paths = tuple(room.path for room in caller.rooms)
    return shown(store, house, caller, store.shared_cases.numbered([number], paths))


def _wanted(
    request: web.Request, house: Open311House, paths: tuple[str, ...], now: datetime
) -> Wanted:
    since, until = _moment(request, "start_date"), _moment(request, "end_date")
    if until is None:
        until = since + MOST_DAYS if since is not None else now + timedelta(days=1)
    if since is None:
        since = until - MOST_DAYS
    if not since <= until <= since + MOST_DAYS:
        raise Fault(400, "others-range", days=MOST_DAYS.days)
    items, categories = _kinds(house, _many(request, "service_code"))
    states: set[State] | None = None
    for status in _many(request, "status"):
        if status not in STATES:
            raise Fault(400, "others-no-value", field="status")
        states = (states or set()) | STATES[status]
    # What was filed at the very last moment of a range is in it.
    last = until + timedelta(microseconds=1)
    return Wanted(
        paths=paths, since=since, until=last, items=items, categories=categories, states=states
    )


def _kinds(house: Open311House, codes: Sequence[str]) -> tuple[list[str] | None, list[str]]:
    if not codes:
        return None, []
    found = [find(house, code) for code in codes]
    if None in found:
        raise Fault(404, "others-no-service", code=codes[found.index(None)][:60])
    items = [each.kind_code for each in found if each and not each.is_category]
    return items, [each.kind_code for each in found if each and each.is_category]


def _many(request: web.Request, name: str) -> list[str]:
    """What was given with commas between, or again and again."""
    given = ",".join(request.query.getall(name, []))
    return list(dict.fromkeys(each.strip() for each in given.split(",") if each.strip()))


def _count(request: web.Request, name: str, usual: int, most: int) -> int:
    given = request.query.get(name, "")
    if not given:
        return usual
    if not (given.isascii() and given.isdecimal() and len(given) < 7 and 1 <= int(given) <= most):
        raise Fault(400, "others-no-value", field=name)
    return int(given)


def _moment(request: web.Request, name: str) -> datetime | None:
    """A moment with its zone, as the specification writes it; a plus sign may have become a space
    on its way through an address."""
    given = request.query.get(name, "").strip().replace(" ", "+")
    if not given:
        return None
    try:
        if not _MOMENT.fullmatch(given):
            raise ValueError(given)
        return datetime.fromisoformat(given).astimezone(UTC)
    except (ValueError, OverflowError) as error:
        raise Fault(400, "others-no-moment", field=name) from error
