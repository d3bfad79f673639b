"""The points shops of the sample villages: what stands on the shelf, and by which invoice."""

from datetime import datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

from bot.sample.census import clerk_of, villages
from bot.sample.people import area, person_id
from bot.sample.stage import Moment, written
from bot.sample.words import words
from rules.periods import Period
from storage.shelf import StockIn
from storage.store import Store

FILLED_ON = timedelta(days=8)
"""Days into the month after the first: before anybody's points are final."""

FILLED_AT = time(15, 0)


def shops_filled(month: Period, zone: ZoneInfo) -> list[Moment]:
    """Each village's clerk enters what was bought, early in a month."""
    at = datetime.combine(month.first_day + FILLED_ON, FILLED_AT, zone)
    return [written(at, partial(_fill, village.code, at)) for village in villages()]


def _fill(village: str, at: datetime, store: Store) -> None:
    village_id = area(store, village).id
    clerk = person_id(store, clerk_of(village).account)
    shop = words("shop")
    for number, each in enumerate(shop["goods"], start=1):
        goods = store.shelf.add(
            village_id, each["name"], each["price"] * 100, each["limit"], at, by=clerk
        )
        if goods is None:
            continue
        bought = StockIn(
            goods_id=goods.id,
            invoice=shop["invoice"].format(number=number),
            invoiced_on=at.date(),
            quantity=each["stock"],
            paid=each["paid"] * 100,
            recorded_by=clerk,
            source=f"sample:stock:{goods.id}",
        )
        store.shelf.stock_in(bought, at)
