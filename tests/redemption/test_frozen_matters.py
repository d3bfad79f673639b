"""What a shop is owed by, why a household does not redeem, what was noted of a place, who asked
for data: each is written once, whatever program writes; on both databases."""

from datetime import date

import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from messages.recipes import QrRecipe, write_recipe
from rules.improvements import Act
from rules.redemption import Refusal, Standing
from storage.database import Database
from storage.errors import CannotRedeem
from storage.improvements import Noted
from storage.store import Store
from tests.redemption.shop import TODAY, goods_of, household_of, ordered, person_of, wanted
from tests.village.village import MORNING, SINCE


def arranged(connection: Connection) -> None:
    """An order at a shop, a restriction, one open entry and one off the list, and a request."""
    store = Store(connection)
    home, soap, by = (
        household_of(store, "V1-01", 8550),
        goods_of(store, "皂", 100, 9),
        person_of(store),
    )
    shop = store.shops.add(home.village_id, "V1", "便民超市", MORNING, by)
    assert shop
    assert store.shops.add(home.village_id, "V1", "便民超市", MORNING, by) is None
    store.shops.place(soap.id, shop.id)
    order = ordered(store, home, store.shelf.get(soap.id), 1, by, "t:1")
    assert order.shop == "便民超市"
    store.shops.place(soap.id, None)
    assert store.orders.get(order.id).shop == "便民超市", "as it was when it was made"
    member = store.households.add_member(home.id, "李秀英", SINCE, person_id=by)
    for source, kept in (("t:1", True), ("t:1", False)):
        recorded = store.restrictions.record(
            village_id=home.village_id,
            household_id=home.id,
            member_id=member,
            item="K9",
            document="青罚3号",
            since=TODAY,
            until=None,
            by=by,
            now=MORNING,
            source=source,
        )
        assert recorded is kept
    photo = store.media.to_draw(write_recipe(QrRecipe("x", ("x",))), "x", MORNING)
    for source in ("t:1", "t:2", "t:2"):
        noted = Noted(
            village_id=home.village_id,
            place="二组路口",
            fact="树枝",
            photo_id=photo,
            concerned_id=None,
            resolved="会议",
            noted_by=by,
            hearing_until=date(2026, 11, 25),
            source=source,
        )
        entry = store.improvements.note(noted, TODAY.year, MORNING)
    assert entry.number == "2026-2"
    assert store.improvements.move(entry, Act.DROP, MORNING, by=by)
    assert not store.improvements.move(entry, Act.DROP, MORNING, by=by)
    store.personal_data.record("P1", "export", "本人", MORNING)


@pytest.mark.parametrize(
    ("statement", "trigger"),
    [
        ("UPDATE shop_order SET shop_id = shop_id", "shop_order_is_never_changed"),
        ("DELETE FROM shop_order", "shop_order_is_never_removed"),
        ("UPDATE restriction SET until = '2030-01-01'", "restriction_is_never_rewritten"),
        (
            "UPDATE restriction SET lifted_on = '2026-12-01', until = '2026-11-30'",
            "restriction_is_never_rewritten",
        ),
        ("DELETE FROM restriction", "restriction_is_never_removed"),
        ("UPDATE improvement SET place = '李家' WHERE id = 1", "improvement_is_never_rewritten"),
        ("UPDATE improvement SET concerned_id = 1 WHERE id = 1", "improvement_is_never_rewritten"),
        ("UPDATE improvement SET state = 'shown' WHERE id = 2", "improvement_is_never_rewritten"),
        ("DELETE FROM improvement", "improvement_is_never_removed"),
        ("UPDATE improvement_act SET words = ''", "improvement_act_is_never_changed"),
        ("DELETE FROM improvement_act", "improvement_act_is_never_removed"),
        ("UPDATE data_request SET asked_by = ''", "data_request_is_never_changed"),
        ("DELETE FROM data_request", "data_request_is_never_removed"),
    ],
)
def test_it_stays_as_it_was_written(database: Database, statement: str, trigger: str) -> None:
    with database.writing() as connection:
        with connection.begin():
            arranged(connection)
        with connection.begin(), pytest.raises(IntegrityError, match=trigger):
            connection.execute(text(statement))


def test_a_restriction_is_lifted_once_and_a_shops_goods_are_no_walk_in(database: Database) -> None:
    with database.writing() as connection, connection.begin():
        arranged(connection)
        store = Store(connection)
        home = store.households.by_code("V1-01")
        assert home
        [restriction] = store.restrictions.of_household(home.id)
        assert store.restrictions.lift(restriction.id, date(2026, 12, 1), 1)
        assert not store.restrictions.lift(restriction.id, date(2026, 12, 2), 1)
        [restriction] = store.restrictions.of_household(home.id)
        assert restriction.term.last_day == date(2026, 11, 30)
        [soap] = store.shelf.in_village(home.village_id)
        [shop] = store.shops.in_village(home.village_id)
        store.shops.place(soap.id, shop.id)
        with pytest.raises(CannotRedeem) as refused:
            store.orders.place(wanted(home, soap, 1, 1, "t:9", walk_in=True), MORNING)
        assert refused.value.why is Refusal.AT_THE_SHOP
        [order] = store.orders.open_at(shop.id)
        assert store.orders.end(order, Standing.LAPSED, TODAY, MORNING, by=None)
        assert store.orders.handed_out_at(shop.id, TODAY, TODAY) == ()
