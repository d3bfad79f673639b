"""Three months of points in the sample town: what the clerks entered, household by household."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import partial
from random import Random
from typing import Any
from zoneinfo import ZoneInfo

from bot.sample.census import Home, clerk_of, homes, villages
from bot.sample.people import area, person_id
from bot.sample.stage import Moment, written
from bot.sample.words import words
from rules.periods import Period
from rules.points import times
from rules.scheme_items import BaseItem, Deduction
from rules.schemes import Item, Scheme
from rules.scoring import ScoreRow, accept
from storage.ledger_lines import Entry, Kind
from storage.store import Store

BONUS_DAYS = (4, 9, 14, 19, 23)
PANEL_DAY = 27
IN_A_UNIT = 60
"""Scores entered in one unit of work."""

ENTERED_AT = time(17, 0)


@dataclass(frozen=True)
class _Noted:
    """One score before it is entered; `amount` is a mark in points, or a quantity."""

    home: Home
    day: date
    item: str
    amount: str
    place: str
    reason: str
    of_member: bool


def points_entered(scheme: Scheme, periods: Sequence[Period], zone: ZoneInfo) -> list[Moment]:
    """What was entered in the periods, village by village, day by day."""
    moments: list[Moment] = []
    for village in villages():
        noted = [
            each
            for period in periods
            for home in homes()
            if home.village == village.code and home.takes_part
            for each in _of_month(scheme, home, period)
            if not (home.joined_late and period == periods[0])
        ]
        for day in sorted({each.day for each in noted}):
            of_day = [each for each in noted if each.day == day]
            for number, start in enumerate(range(0, len(of_day), IN_A_UNIT)):
                at = datetime.combine(day, ENTERED_AT, zone) + timedelta(minutes=10 * number)
                chunk = of_day[start : start + IN_A_UNIT]
                moments.append(written(at, partial(_enter, scheme, village.code, chunk, at)))
    return moments


def _of_month(scheme: Scheme, home: Home, period: Period) -> Iterator[_Noted]:
    rng = Random(f"{home.code} {period}")  # noqa: S311 - made-up points, no secret
    for matter in words("points")["matters"]:
        if matter["item"] not in scheme.by_code:
            continue
        leaning = home.diligence if matter["good"] else 1 - home.diligence
        if rng.random() * 100 < matter["chance"] * 2 * leaning:
            yield _noted(rng, home, period, matter)


def _noted(rng: Random, home: Home, period: Period, matter: dict[str, Any]) -> _Noted:
    day = PANEL_DAY if matter["when"] == "panel" else rng.choice(BONUS_DAYS)
    return _Noted(
        home=home,
        day=period.first_day.replace(day=day),
        item=matter["item"],
        amount=rng.choice(matter["amounts"]),
        place=rng.choice(matter["places"]),
        reason=rng.choice(matter["reasons"]),
        of_member=matter.get("member", False),
    )


def _enter(
    scheme: Scheme, village: str, of_day: Sequence[_Noted], at: datetime, store: Store
) -> None:
    village_id = area(store, village).id
    ids = {each.code: each.id for each in store.households.in_village(village_id)}
    clerk = person_id(store, clerk_of(village).account)
    for second, noted in enumerate(of_day):
        item = scheme.by_code[noted.item]
        amount = Decimal(noted.amount)
        marked = isinstance(item, BaseItem)
        row = ScoreRow(
            day=noted.day,
            household=noted.home.code,
            item=noted.item,
            points=amount if marked else None,
            quantity=Decimal(1) if marked else amount,
        )
        accept(scheme, {noted.home.code}, row)
        store.ledger.add(
            Entry(
                kind=Kind.SCORE,
                village_id=village_id,
                household_id=ids[noted.home.code],
                item=noted.item,
                hundredths=_hundredths(item, amount),
                quantity="1" if marked else noted.amount,
                member_id=_member(store, ids[noted.home.code], noted) if noted.of_member else None,
                happened_on=noted.day,
                recorded_by=clerk,
                place=noted.place,
                reason=noted.reason,
                source=f"sample:score:{noted.day}:{noted.home.code}:{noted.item}",
            ),
            at + timedelta(seconds=second),
        )


def _member(store: Store, household_id: int, noted: _Noted) -> int:
    """Whoever of the household's grown members did it; the same one on every machine."""
    grown = [each for each in store.members.on(household_id, noted.day) if not each.is_minor]
    return grown[len(noted.reason) % len(grown)].id


def _hundredths(item: Item, amount: Decimal) -> int:
    """The mark of a base item, value × quantity of a bonus, the same below 0 of a deduction."""
    if isinstance(item, BaseItem):
        return times(100, amount)
    worth = times(item.value, amount)
    return -worth if isinstance(item, Deduction) else worth
