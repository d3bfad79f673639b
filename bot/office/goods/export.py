"""`xiangyue export goods`: a village's shelf and invoices in the form that `import-goods` reads."""

from pathlib import Path

from bot.office.goods.sheets import goods_sheets
from bot.office.named_villages import named_village
from bot.office.sheets import cells
from bot.office.sheets.asked import YES_NO, choices_in
from bot.office.sheets.forms import write_form
from bot.office.sheets.long_sheets import Value, points
from bot.office.sheets.writing import holdable
from messages.catalogue import DEFAULT_LOCALE, say
from storage.database import Database
from storage.store import Store

_ADVICE = "office-form-goods-advice"


def write_goods_template(file: Path, locale: str = DEFAULT_LOCALE) -> None:
    """The empty workbook. Raises OfficeError if the file cannot be written."""
    write_form(file, goods_sheets(locale), _ADVICE, {}, locale)


def export_goods(database: Database, file: Path, village_code: str, locale: str) -> tuple[int, int]:
    """Writes the shelf, what stands off it too, and every invoice; returns how many of each.

    What is in stock stands in the notes: it follows from invoices and orders, and no import sets
    it. Raises OfficeError for an unknown village and a file that cannot be written.
    """
    on_shelf = choices_in(locale, YES_NO)
    with database.reading() as connection:
        store = Store(connection)
        village = named_village(store, village_code, locale)
        shelf = store.shelf.in_village(village.id)
        goods: list[tuple[Value, ...]] = [
            (
                each.code,
                _text(each.name),
                points(each.price),
                each.month_limit or None,
                on_shelf["yes" if each.on_shelf else "no"],
                _text(each.shop),
                say(locale, "office-goods-stock", stock=str(each.stock)),
            )
            for each in shelf
        ]
        bought: list[tuple[Value, ...]] = [
            (goods.code, _text(each.invoice), each.invoiced_on, each.quantity, points(each.paid))
            for goods in shelf
            for each in store.shelf.invoices(goods.id)
        ]
    rows = {"goods": goods, "bought": bought}
    write_form(file, goods_sheets(locale), _ADVICE, rows, locale, private=True)
    return len(goods), len(bought)


def _text(text: str) -> str:
    return cells.as_text(holdable(text))
