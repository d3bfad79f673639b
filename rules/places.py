"""A town's own list of places (地名): what people call them, where they lie, and how one is found.

A town writes it as TOML; without it places go by grid and pin alone. A name that occurs in the
words counts; one that differs by a single character (老怀树 for 老槐树) may be meant, and is asked.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from math import asin, cos, radians, sin, sqrt
from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator
from rapidfuzz import fuzz

from rules.faults import Fault, read_entries, unknown_tables
from rules.plain_words import plain

TABLES = ("places",)

NEAR_METRES = 200.0
"""A pin so near a place is at it."""

SHORTEST_GUESSED = 3
"""Characters: of two, one wrong leaves nothing of the name."""

LONG = 6
"""A name of so many characters may differ by two."""

_EARTH_METRES = 6_371_000.0
_Code = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
_Name = Annotated[str, Field(min_length=1, max_length=40, pattern=r"\w")]


class Place(BaseModel):
    """A place as the town calls it; latitude and longitude in degrees (WGS 84), both or neither."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: _Code
    name: _Name
    also: tuple[_Name, ...] = ()
    """What else people call it."""
    area: Annotated[str, Field(min_length=1, max_length=40)]
    """The code of the grid it lies in, or of the village where it lies in no single grid."""
    latitude: Annotated[float, Field(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Field(ge=-180, le=180)] | None = None

    @model_validator(mode="after")
    def _both_or_neither(self) -> "Place":
        if (self.latitude is None) != (self.longitude is None):
            raise ValueError("latitude and longitude go together")
        return self

    @property
    def names(self) -> tuple[str, ...]:
        """Every name, as it is compared."""
        return tuple(plain(each) for each in (self.name, *self.also))


@dataclass(frozen=True, slots=True)
class Found:
    """A place that words or a pin may mean; what is not `exact` is asked."""

    place: Place
    exact: bool


class PlaceListFault(ValueError):
    """The list cannot be used; `faults` says everything that is to be mended."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("\n".join(map(str, faults)))


def parse_places(mapping: Mapping[str, Any]) -> tuple[Place, ...]:
    """The places a TOML file says. Raises PlaceListFault with all that is wrong in it."""
    faults = unknown_tables(mapping, TABLES)
    places = read_entries(mapping, "places", Place, faults)
    faults.extend(_called_alike(places))
    if faults:
        raise PlaceListFault(tuple(faults))
    return places


def named_in(places: tuple[Place, ...], words: str) -> tuple[Found, ...]:
    """The places the words may mean, the likeliest first: whole names by length, then guesses."""
    heard = plain(words)
    whole = [(length, place) for place in places if (length := _longest_in(heard, place))]
    if whole:
        return tuple(Found(place, True) for _, place in sorted(whole, key=lambda each: -each[0]))
    guessed = [(likeness, place) for place in places if (likeness := _likeness(heard, place))]
    return tuple(Found(place, False) for _, place in sorted(guessed, key=lambda each: -each[0]))


def near(places: tuple[Place, ...], latitude: float, longitude: float) -> tuple[Found, ...]:
    """The places at a pin, the nearest first."""
    measured = [
        (metres_between((place.latitude, place.longitude), (latitude, longitude)), place)
        for place in places
        if place.latitude is not None and place.longitude is not None
    ]
    at_it = [each for each in measured if each[0] <= NEAR_METRES]
    return tuple(Found(place, True) for _, place in sorted(at_it, key=lambda each: each[0]))


def metres_between(one: tuple[float, float], other: tuple[float, float]) -> float:
    """The distance of two points, each latitude and longitude in degrees."""
    north, east = radians(other[0] - one[0]), radians(other[1] - one[1])
    chord = sin(north / 2) ** 2
    chord += cos(radians(one[0])) * cos(radians(other[0])) * sin(east / 2) ** 2
    return 2 * _EARTH_METRES * asin(sqrt(min(1.0, chord)))


def _called_alike(places: tuple[Place, ...]) -> Iterator[Fault]:
    """Two places of one area with one name: nobody could tell which is meant."""
    taken: dict[tuple[str, str], str] = {}
    for place in places:
        for name in dict.fromkeys(place.names):
            first = taken.setdefault((place.area, name), place.code)
            if first != place.code:
                yield Fault("places", place.code, "name", f"{first!r} is called {name!r} as well")


def _longest_in(heard: str, place: Place) -> int:
    return max((len(name) for name in place.names if name in heard), default=0)


def _likeness(heard: str, place: Place) -> float:
    return max((_one_slip(heard, name) for name in place.names), default=0.0)


def _one_slip(heard: str, name: str) -> float:
    """How like a name the likest stretch of the words is, 0 for too unlike.

    一组 is not 二组: numbers are never guessed.
    """
    if len(name) < SHORTEST_GUESSED or len(heard) < len(name) - 1:
        return 0.0
    slips = 2 if len(name) >= LONG else 1
    least = 100.0 * (1 - slips / len(name)) - 0.01
    found = fuzz.partial_ratio_alignment(name, heard, score_cutoff=least)
    if found is None or not found.score:
        return 0.0
    stretch = heard[found.dest_start : found.dest_end]
    return found.score if _numbers(stretch) == _numbers(name) else 0.0


def _numbers(text: str) -> list[str]:
    return [character for character in text if character.isnumeric()]
