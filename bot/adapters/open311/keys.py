"""What the handlers of this door share: the program, its keys, and who has asked how often."""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from aiohttp import web

from bot.adapters.open311.faults import Fault
from bot.adapters.web.entering import client_address
from bot.api_keys import ApiKey, key_given
from bot.looking import look
from bot.program import Program
from handlers import area_named
from storage.areas import Area
from storage.store import Store

A_MINUTE = timedelta(minutes=1)
MOST_FILED = 60
"""Requests one key files within a minute; a hotline files a few hundred a day."""
MOST_READ = 300
MOST_WRONG = 20
"""Wrong keys from one address within a minute."""

_MOST_ADDRESSES = 10_000


@dataclass
class Gate:
    """Counts by name, in the house's own time, so that nobody keeps the others waiting."""

    times: dict[str, deque[datetime]] = field(default_factory=dict)

    def require(self, who: str, most: int, now: datetime) -> None:
        """Raises 429 where somebody has come `most` times within the minute."""
        if len(self.times) > _MOST_ADDRESSES:
            self.times.clear()
        came = self.times.setdefault(who, deque(maxlen=most))
        if len(came) == most and now - came[0] < A_MINUTE:
            raise Fault(429, "others-too-many")
        came.append(now)


@dataclass(frozen=True)
class Open311House:
    """The program behind the door, and the keys that open it."""

    program: Program
    keys: tuple[ApiKey, ...]
    public_url: str = ""
    gate: Gate = field(default_factory=Gate)

    @property
    def locale(self) -> str:
        return self.program.house.locale


@dataclass(frozen=True)
class Caller:
    """Whose key was given: its name, the person of the room behind it, and their areas."""

    name: str
    person_id: int
    rooms: tuple[Area, ...]


HOUSE = web.AppKey("open311", Open311House)


async def require_key(request: web.Request, given: str, most: int) -> Caller:
    """Whose key it is. Raises 403 for none, a wrong one, and one nobody of the room answers for."""
    house = request.app[HOUSE]
    now = house.program.time.now()
    key = key_given(house.keys, given or request.headers.get("X-Api-Key", ""))
    if key is None:
        house.gate.require(f"address {client_address(request)}", MOST_WRONG, now)
        raise Fault(403, "others-no-key")
    house.gate.require(f"{most} {key.name}", most, now)
    caller = await look(house.program.database, lambda store: _caller(store, house, key, now))
    if caller is None:
        raise Fault(403, "others-key-without-person")
    return caller


def _caller(store: Store, house: Open311House, key: ApiKey, now: datetime) -> Caller | None:
    """A role that was withdrawn counts at once."""
    person = store.people.by_code(key.person)
    if person is None:
        return None
    today = house.program.house.regulations.today(now)
    rooms = area_named.rooms(store, person.id, today)
    return Caller(key.name, person.id, rooms) if rooms else None
