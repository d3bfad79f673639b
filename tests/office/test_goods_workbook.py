"""The points shop by workbook: in, out, in again; every fault with its cell; nothing twice."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest
from openpyxl import load_workbook

from bot.office.audit.books import audit
from bot.office.goods.export import write_goods_template
from bot.office.goods.sheets import goods_sheets
from rules.roles import Role
from storage.shelf import Goods
from storage.store import Store
from tests.office.at_the_desk import Office
from tests.office.roster_workbooks import NOW, shihe
from tests.office.roster_workbooks import fill as fill_roster
from tests.office.workbook_cells import cells_of, rows_of
from tests.redemption.shop import ordered, person_of

INTO = ("--village", "SH")
INVOICE = {
    "goods": "洗衣液 2公斤",
    "invoice": "0012",
    "day": "2026-11-01",
    "quantity": 24,
    "paid": 456,
}
SHELF: dict[str, list[dict[str, Any]]] = {
    "goods": [
        {"name": "洗衣液 2公斤", "price": 20, "limit": 2},
        {"code": "X9", "name": "=1+1", "price": "5.5", "on_shelf": "否", "shop": "便民超市"},
    ],
    "bought": [
        {
            "goods": "洗衣液 2公斤",
            "invoice": "0012",
            "day": "2026-11-01",
            "quantity": 24,
            "paid": 456,
        },
        {
            "goods": "洗衣液 2公斤",
            "invoice": "0012",
            "day": "2026-11-01",
            "quantity": 24,
            "paid": 456,
        },
        {"goods": "X9", "invoice": "0013", "day": "2026/11/2", "quantity": 3, "paid": 0.5},
    ],
}


def fill(office: Office, name: str, rows: Mapping[str, Sequence[Mapping[str, Any]]]) -> str:
    write_goods_template(office.folder / name)
    book = load_workbook(office.folder / name)
    for sheet in goods_sheets():
        places = {column.code: at for at, column in enumerate(sheet.columns, start=1)}
        for number, row in enumerate(rows.get(sheet.code, ()), start=2):
            for code, value in row.items():
                cell = book[sheet.title].cell(number, places[code], value)
                if isinstance(value, str):
                    cell.data_type = "s"
    book.save(office.folder / name)
    return name


@pytest.fixture
def office(office: Office) -> Office:
    """石河村 and its people are there, and a shop outside."""
    rows = shihe()
    rows["roles"].append({"person": "R1", "role": "积分管理员", "area": "YC"})
    fill_roster(office.folder / "名册.xlsx", rows)
    office.types("import", "名册.xlsx")
    office.does(add_shop)
    return office


def add_shop(store: Store) -> None:
    village = store.areas.by_code("SH")
    assert village
    shop = store.shops.add(village.id, village.code, "便民超市", NOW, None)
    assert shop
    store.shops.put_keeper(shop, person_of(store, "店主"), date(2026, 1, 1))


def shelf_of(office: Office) -> tuple[Goods, ...]:
    def look(store: Store) -> tuple[Goods, ...]:
        village = store.areas.by_code("SH")
        assert village
        return store.shelf.in_village(village.id)

    return office.does(look)


def test_in_out_and_in_again_without_loss(office: Office) -> None:
    assert "xlsx" in office.types("import-goods", "--template", "空表.xlsx")[1]
    fill(office, "货架.xlsx", SHELF)
    code, said = office.types("import-goods", "货架.xlsx", *INTO, "--by", "R1")
    assert (code, "新加 2，改了 0" in said, "新记 3" in said) == (0, True, True), said
    assert "新记 0，记过的跳过 3" in office.types("import-goods", "货架.xlsx", *INTO)[1]
    washing, other = shelf_of(office)
    assert (washing.code, washing.stock, washing.month_limit) == ("G01", 48, 2)
    assert (other.name, other.price, other.stock, other.on_shelf) == ("=1+1", 550, 3, False)
    assert other.shop == "便民超市"

    assert office.types("export", "goods", "out.xlsx", *INTO)[0] == 0
    assert (office.folder / "out.xlsx").stat().st_mode & 0o077 == 0
    assert rows_of(office.folder / "out.xlsx", "商品", 2)[0][-1] == "现有库存 48"
    assert "原样 2" in office.types("import-goods", "out.xlsx", *INTO)[1]
    with office.elsewhere():
        office.types("import", "名册.xlsx")
        assert "没有叫这个名字的商家" in office.types("import-goods", "out.xlsx", *INTO)[1]
        assert shelf_of(office) == (), "all of it or nothing"
        office.does(add_shop)
        assert "新加 2" in office.types("import-goods", "out.xlsx", *INTO)[1]
        office.types("export", "goods", "again.xlsx", *INTO)
        assert office.does(lambda store: list(audit(store))) == []
        office.types("export", "roster", "roster.xlsx")
    assert cells_of(office.folder / "again.xlsx") == cells_of(office.folder / "out.xlsx")
    assert Role.MERCHANT.value not in str(cells_of(office.folder / "roster.xlsx"))


def test_what_is_ordered_stays_and_what_is_changed_changes(office: Office) -> None:
    office.types("import-goods", fill(office, "货架.xlsx", SHELF), *INTO)
    (washing, _) = shelf_of(office)

    def order(store: Store) -> None:
        home = store.households.by_code("SH-0001")
        assert home
        ordered(store, home, washing, 1, person_of(store), "t:1")

    office.does(order)
    changed = {"goods": [{"code": "g01", "name": "洗衣液", "price": 22}]}
    said = office.types("import-goods", fill(office, "改价.xlsx", changed), *INTO)[1]
    assert "新加 0，改了 1" in said
    (after, untouched) = shelf_of(office)
    assert (after.name, after.price, after.month_limit, after.stock) == ("洗衣液", 2200, 0, 47)
    assert untouched.shop == "便民超市", "a row that is not there takes nothing away"
    assert office.does(lambda store: list(audit(store))) == []


def test_every_fault_is_told_by_its_cell_and_nothing_is_written(office: Office) -> None:
    office.types("import-goods", fill(office, "货架.xlsx", SHELF), *INTO)
    wrong: dict[str, list[dict[str, Any]]] = {
        "goods": [
            {"name": "毛巾", "price": 0},
            {"name": "毛巾", "price": 5},
            {"name": "盐", "price": "1.005", "limit": 1.5},
            {"code": "Z1", "name": "洗衣液 2公斤", "price": 3, "shop": "别家"},
            {"price": 3, "name": None, "code": "=Z"},
        ],
        "bought": [
            {"goods": "没有", "invoice": "1", "day": "2026-12-31", "quantity": 0.5, "paid": -1},
            {"goods": "G01", "invoice": "0012", "day": "2026-11-01", "quantity": 25, "paid": 456},
        ],
    }
    before = shelf_of(office)
    code, said = office.types("import-goods", fill(office, "错.xlsx", wrong), *INTO)
    assert code == 1
    for told in (
        "商品 第 2 行 积分",
        "商品 第 3 行 名称",
        "商品 第 4 行 积分",
        "商品 第 4 行 每户每月限量",
        "商品 第 5 行 名称",
        "商品 第 5 行 领取商家",
        "商品 第 6 行 商品编码",
        "商品 第 6 行 名称",
        "进货 第 2 行 商品",
        "进货 第 2 行 开票日期",
        "进货 第 2 行 数量",
        "进货 第 2 行 金额",
        "进货 第 3 行 发票号码",
    ):
        assert told.replace(" ", "") in said.replace(" ", ""), (told, said)
    assert shelf_of(office) == before
