"""Orders in storage: set aside together, handed out once, given back once; on both databases."""

from collections.abc import Iterator
from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.office.audit.books import audit
from rules.redemption import Refusal, Standing
from storage.database import Database
from storage.errors import CannotRedeem, Overdrawn
from storage.ledger_lines import Entry, Kind
from storage.order_rows import Order
from storage.store import Store
from tests.redemption.shop import (
    TODAY,
    goods_of,
    household_of,
    ordered,
    person_of,
    wanted,
)
from tests.storage.triggers import drop_trigger
from tests.village.village import MORNING


@pytest.fixture
def store(database: Database) -> Iterator[Store]:
    with database.writing() as connection, connection.begin():
        yield Store(connection)


def audited(store: Store) -> list[str]:
    return list(audit(store))


def test_an_order_sets_stock_and_points_aside_and_the_ledger_says_so(store: Store) -> None:
    home, soap = household_of(store, "V1-01", 8550), goods_of(store, "洗衣液", 2000, 5)
    li = person_of(store)
    order = ordered(store, home, soap, 2, li, "t:1")
    assert (order.points, order.state) == (4000, Standing.ORDERED)
    assert (store.ledger.balance(home.id), store.orders.reserved(home.id)) == (4550, 4000)
    assert store.shelf.get(soap.id).stock == 3
    [spend, _] = store.ledger.last_lines(home.id, 9)
    assert (spend.kind, spend.credited, spend.source) == ("spend", -4000, order.spend)
    assert audited(store) == []


def test_one_cause_is_one_order(store: Store) -> None:
    home, soap = household_of(store, "V1-01", 8550), goods_of(store, "洗衣液", 2000, 5)
    li = person_of(store)
    first, again = (ordered(store, home, soap, 1, li, "t:1") for _ in range(2))
    assert first == again
    assert store.ledger.balance(home.id) == 6550


@pytest.mark.parametrize(
    ("quantity", "balance", "stock", "limit", "why"),
    [
        (3, 9000, 2, 0, Refusal.OUT_OF_STOCK),
        (3, 5999, 9, 0, Refusal.NOT_ENOUGH),
        (3, 9000, 9, 2, Refusal.OVER_LIMIT),
    ],
)
def test_what_cannot_be_had_is_refused_by_its_reason(
    store: Store, quantity: int, balance: int, stock: int, limit: int, why: Refusal
) -> None:
    home, soap = (
        household_of(store, "V1-01", balance),
        goods_of(store, "洗衣液", 2000, stock, limit),
    )
    with pytest.raises(CannotRedeem) as refused:
        ordered(store, home, soap, quantity, person_of(store), "t:1")
    assert refused.value.why is why


def test_the_last_of_all_three_can_be_had(store: Store) -> None:
    home, soap = household_of(store, "V1-01", 4000), goods_of(store, "洗衣液", 2000, 2, 2)
    ordered(store, home, soap, 2, person_of(store), "t:1")
    assert (store.ledger.balance(home.id), store.shelf.get(soap.id).stock) == (0, 0)


def test_a_price_that_changed_meanwhile_is_not_charged(store: Store) -> None:
    home, soap = household_of(store, "V1-01", 9000), goods_of(store, "洗衣液", 2000, 5)
    store.shelf.price(soap.id, 2500)
    with pytest.raises(CannotRedeem) as refused:
        ordered(store, home, soap, 1, person_of(store), "t:1")
    assert refused.value.why is Refusal.PRICE_CHANGED


def test_the_limit_counts_the_month_and_forgets_what_was_given_back(store: Store) -> None:
    home, soap = household_of(store, "V1-01", 9000), goods_of(store, "洗衣液", 1000, 9, 2)
    li = person_of(store)
    first = ordered(store, home, soap, 2, li, "t:1")
    assert store.orders.taken(home.id, date(2026, 11, 1)) == {soap.id: 2}
    assert store.orders.taken(home.id, date(2026, 12, 1)) == {}
    assert store.orders.end(first, Standing.CANCELLED, TODAY, MORNING, li)
    ordered(store, home, soap, 2, li, "t:2")


@pytest.mark.parametrize("to", [Standing.CANCELLED, Standing.LAPSED])
def test_what_is_given_back_is_given_back_once(store: Store, to: Standing) -> None:
    home, soap = household_of(store, "V1-01", 8550), goods_of(store, "洗衣液", 2000, 5)
    li = person_of(store)
    order = ordered(store, home, soap, 2, li, "t:1")
    assert store.orders.end(order, to, TODAY, MORNING, None)
    for again in (to, Standing.HANDED_OUT):
        assert not store.orders.end(order, again, TODAY, MORNING, li)
    assert (store.ledger.balance(home.id), store.shelf.get(soap.id).stock) == (8550, 5)
    back, spend, _ = store.ledger.last_lines(home.id, 9)
    assert (back.credited, back.reverses) == (4000, spend.id)
    assert audited(store) == []


def test_what_was_handed_out_is_not_given_back(store: Store) -> None:
    home, soap = household_of(store, "V1-01", 8550), goods_of(store, "洗衣液", 2000, 5)
    li = person_of(store)
    order = ordered(store, home, soap, 2, li, "t:1")
    assert store.orders.end(order, Standing.HANDED_OUT, TODAY, MORNING, li)
    assert not store.orders.end(order, Standing.CANCELLED, TODAY, MORNING, li)
    assert store.ledger.balance(home.id) == 4550
    assert [each.id for each in store.orders.handed_out(home.village_id, TODAY)] == [order.id]
    assert audited(store) == []


def test_the_update_itself_asks_whether_there_is_enough(store: Store) -> None:
    """Whatever was looked at before: stock and balance are each lowered by one conditional step."""
    home, soap = household_of(store, "V1-01", 1999), goods_of(store, "洗衣液", 2000, 1)
    assert not store.shelf.take(soap.id, 2)
    assert store.shelf.take(soap.id, 1)
    spend = Entry(Kind.SPEND, home.village_id, home.id, "G01", -2000, TODAY, "spend:1", -2000)
    with pytest.raises(Overdrawn):
        store.ledger.add(spend, MORNING)


def one_order(database: Database) -> Order:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        home, soap = household_of(store, "V1-01", 8550), goods_of(store, "洗衣液", 2000, 5)
        order = ordered(store, home, soap, 2, person_of(store), "t:1")
        store.orders.end(order, Standing.HANDED_OUT, TODAY, MORNING, order.ordered_by)
        return order


@pytest.mark.parametrize(
    ("statement", "trigger"),
    [
        ("UPDATE stock_in SET quantity = 9", "stock_in_is_never_changed"),
        ("DELETE FROM stock_in", "stock_in_is_never_removed"),
        ("UPDATE redemption_order SET state = 'ordered'", "order_is_never_rewritten"),
        ("DELETE FROM redemption_order", "order_is_never_removed"),
        ("UPDATE goods SET stock = stock - 9", "stock_is_never_below_nothing"),
        ("UPDATE goods SET price = 0", "goods_cost_something"),
    ],
)
def test_the_database_refuses_what_must_never_be(
    database: Database, statement: str, trigger: str
) -> None:
    one_order(database)
    with (
        database.writing() as connection,
        connection.begin(),
        pytest.raises(IntegrityError, match=trigger),
    ):
        connection.execute(text(statement))


@pytest.mark.parametrize("column", ["points = 100, price = 50", "quantity = 1, points = 2000"])
def test_what_was_ordered_stays_what_it_was(database: Database, column: str) -> None:
    with database.writing() as connection, connection.begin():
        store = Store(connection)
        home, soap = household_of(store, "V1-01", 8550), goods_of(store, "洗衣液", 2000, 5)
        ordered(store, home, soap, 2, person_of(store), "t:1")
    with (
        database.writing() as connection,
        connection.begin(),
        pytest.raises(IntegrityError, match="order_is_never_rewritten"),
    ):
        connection.execute(text(f"UPDATE redemption_order SET {column}"))


def test_a_spend_that_leaves_less_than_nothing_is_refused_by_the_ledger(
    database: Database,
) -> None:
    one_order(database)
    spend = text(
        "INSERT INTO ledger (village_id, seq, kind, household_id, item, quantity, hundredths, "
        "credited, happened_on, recorded_at, source, text_digest, previous_hash, hash) "
        "SELECT village_id, 99, kind, household_id, item, quantity, hundredths, credited, "
        "happened_on, recorded_at, 'x', text_digest, previous_hash, hash "
        "FROM ledger WHERE kind = 'spend'"
    )
    with database.writing() as connection, connection.begin():
        connection.execute(text("UPDATE balance SET hundredths = -1"))
        with pytest.raises(IntegrityError, match="spending_never_overdraws"):
            connection.execute(spend)


def tampered(database: Database, trigger: str, statement: str) -> list[str]:
    with database.writing() as connection:
        with connection.begin():
            drop_trigger(connection, trigger)
        with connection.begin():
            connection.execute(text(statement))
            return audited(Store(connection))


def test_the_audit_names_an_order_without_its_reversal(database: Database) -> None:
    order = one_order(database)
    assert tampered(
        database,
        "order_is_never_rewritten",
        "UPDATE redemption_order SET state = 'cancelled'",
    ) == [
        f"V1: order {order.id} of household V1-01 is cancelled, and its points were not given back"
    ]


def test_the_audit_names_a_spend_without_its_order(database: Database) -> None:
    order = one_order(database)
    [fault] = tampered(database, "order_is_never_removed", "DELETE FROM redemption_order")
    assert fault == f"V1: ledger line 2 (spend:{order.id}) has no order"


def test_the_audit_names_an_order_that_differs_from_its_line(database: Database) -> None:
    order = one_order(database)
    assert tampered(
        database,
        "order_is_never_rewritten",
        "UPDATE redemption_order SET quantity = 1, points = price",
    ) == [f"V1: order {order.id} of household V1-01 and ledger line 2 differ"]


def test_the_audit_names_stock_that_no_invoice_brought(database: Database) -> None:
    one_order(database)
    with database.writing() as connection, connection.begin():
        connection.execute(text("UPDATE goods SET stock = 30"))
        assert audited(Store(connection)) == [
            "V1: goods G01 (洗衣液) have 30 in stock, invoices and orders say 3"
        ]


def test_the_audit_names_an_order_without_a_line(database: Database) -> None:
    order = one_order(database)
    copied = (
        "INSERT INTO redemption_order (village_id, household_id, goods_id, goods_name, quantity, "
        "price, points, state, code, source, ordered_at, ordered_on, ordered_by, pick_up_by, "
        "walk_in) SELECT village_id, household_id, goods_id, goods_name, quantity, price, points, "
        "'ordered', 'BBBBBBBB', 'x', ordered_at, ordered_on, ordered_by, pick_up_by, walk_in "
        "FROM redemption_order"
    )
    with database.writing() as connection, connection.begin():
        connection.execute(text(copied))
        assert audited(Store(connection)) == [
            f"V1: order {order.id + 1} of household V1-01 has no ledger line"
        ]


def test_a_walk_in_is_handed_out_at_once(store: Store) -> None:
    home, soap = household_of(store, "V1-01", 8550), goods_of(store, "洗衣液", 2000, 5)
    clerk = person_of(store, "周敏")
    asked = wanted(home, soap, 1, clerk, "t:1", walk_in=True)
    order = store.orders.place(asked, MORNING)
    assert (order.state, order.ender, order.ended_on) == (Standing.HANDED_OUT, "周敏", TODAY)
    assert store.orders.reserved(home.id) == 0
    assert audited(store) == []
