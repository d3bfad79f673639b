"""Shops outside the village: which there are, who keeps them, and what is handed out there."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection, RowMapping, bindparam, delete, func, or_, select, update

from rules.roles import Role
from storage.columns import table
from storage.errors import NotFound
from storage.people import Person
from storage.tables.people import GrantRow, PersonRow
from storage.tables.shops import ShopGoodsRow, ShopRow
from storage.upsert import insert_or_replace, insert_or_skip

_shop = table(ShopRow)
_shop_goods = table(ShopGoodsRow)
_grant = table(GrantRow)
_person = table(PersonRow)


@dataclass(frozen=True)
class Shop:
    """A shop; `code` is what the grants of its keepers name as their unit."""

    id: int
    village_id: int
    code: str
    name: str
    closed_at: datetime | None

    @property
    def is_open(self) -> bool:
        """Whether goods can be handed out there."""
        return self.closed_at is None


_columns = tuple(_shop.c[name] for name in Shop.__dataclass_fields__)
_by_id = select(*_columns).where(_shop.c.id == bindparam("shop"))
_by_code = select(*_columns).where(_shop.c.code == bindparam("code"))
_in_village = (
    select(*_columns).where(_shop.c.village_id == bindparam("village")).order_by(_shop.c.id)
)
_kept = (
    (_grant.c.role == Role.MERCHANT.value)
    & (_grant.c.since <= bindparam("day"))
    & or_(_grant.c.until.is_(None), _grant.c.until >= bindparam("day"))
)
_of_keeper = (
    select(*_columns)
    .join(_grant, _grant.c.unit == _shop.c.code)
    .where(_kept, _grant.c.person_id == bindparam("person"), _shop.c.closed_at.is_(None))
    .distinct()
    .order_by(_shop.c.id)
)
_keepers = (
    select(_person)
    .join(_grant, _grant.c.person_id == _person.c.id)
    .where(_kept, _grant.c.unit == bindparam("code"))
    .distinct()
    .order_by(_person.c.id)
)


class Shops:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(
        self, village_id: int, village_code: str, name: str, now: datetime, by: int | None
    ) -> Shop | None:
        """A new shop, kept by nobody yet; None if the village has one of this name.

        Its code is the village's next: SH-S1, SH-S2 …
        """
        number = self._connection.execute(
            select(func.count()).where(_shop.c.village_id == village_id)
        ).scalar_one()
        made = insert_or_skip(
            self._connection,
            _shop,
            village_id=village_id,
            code=f"{village_code}-S{number + 1}",
            name=name,
            added_at=now,
            added_by=by,
        )
        return None if made is None else self.get(made)

    def get(self, shop_id: int) -> Shop:
        """Raises NotFound."""
        row = self._connection.execute(_by_id, {"shop": shop_id}).mappings().one_or_none()
        if row is None:
            raise NotFound(f"shop {shop_id}")
        return _shop_of(row)

    def by_code(self, code: str) -> Shop | None:
        row = self._connection.execute(_by_code, {"code": code}).mappings().one_or_none()
        return _shop_of(row) if row else None

    def in_village(self, village_id: int) -> tuple[Shop, ...]:
        """A village's shops, also those that are closed, first added first."""
        rows = self._connection.execute(_in_village, {"village": village_id}).mappings()
        return tuple(map(_shop_of, rows))

    def of_keeper(self, person_id: int, day: date) -> tuple[Shop, ...]:
        """The open shops a person keeps on a day."""
        asked = {"person": person_id, "day": day}
        return tuple(map(_shop_of, self._connection.execute(_of_keeper, asked).mappings()))

    def keepers(self, shop: Shop, day: date) -> tuple[Person, ...]:
        """Who keeps a shop on a day."""
        rows = self._connection.execute(_keepers, {"code": shop.code, "day": day}).mappings()
        return tuple(Person(**row) for row in rows)

    def put_keeper(self, shop: Shop, person_id: int, since: date) -> None:
        """From a day on the person keeps the shop; twice changes nothing."""
        insert_or_replace(
            self._connection,
            _grant,
            ("person_id", "role", "area_id", "unit", "since"),
            person_id=person_id,
            role=Role.MERCHANT.value,
            area_id=shop.village_id,
            unit=shop.code,
            since=since,
            until=None,
        )

    def end_keeping(self, shop: Shop, last_day: date, person_id: int | None = None) -> None:
        """Somebody (None: everybody) keeps the shop no more after a day."""
        ended = (
            update(_grant)
            .where(_grant.c.role == Role.MERCHANT.value, _grant.c.unit == shop.code)
            .where(or_(_grant.c.until.is_(None), _grant.c.until > last_day))
        )
        if person_id is not None:
            ended = ended.where(_grant.c.person_id == person_id)
        self._connection.execute(ended.values(until=last_day))

    def close(self, shop_id: int, now: datetime) -> bool:
        """Nothing is handed out there any more; False if it was closed before."""
        closed = self._connection.execute(
            update(_shop)
            .where(_shop.c.id == shop_id, _shop.c.closed_at.is_(None))
            .values(closed_at=now)
        )
        return closed.rowcount == 1

    def place(self, goods_id: int, shop_id: int | None) -> None:
        """Orders of the goods are fetched at a shop from now on, or at the village's own desk."""
        if shop_id is None:
            self._connection.execute(delete(_shop_goods).where(_shop_goods.c.goods_id == goods_id))
            return
        insert_or_replace(
            self._connection, _shop_goods, ("goods_id",), goods_id=goods_id, shop_id=shop_id
        )


def _shop_of(row: RowMapping) -> Shop:
    return Shop(**row)
