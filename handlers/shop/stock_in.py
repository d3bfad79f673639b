"""The clerk enters what was bought (进货): invoice, its day, how many, how much was paid.

GOVERNANCE.md section 4: stock is bought with proper invoices, recorded per stock-in. A photo of the
invoice may come at any moment; once it is there, nobody asks for it.
"""

from datetime import date

from handlers.buttons import ShelfButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.shop import shelf
from handlers.turn import Turn
from messages.typed_amount import typed_amount, typed_count
from messages.typed_day import past_day
from messages.written import day, points
from rules.points import hundredths
from rules.roles import Role
from storage.shelf import Goods, StockIn

flow = Flow("stock_in", needs=Role.CLERK, where=Where.PRIVATE)

LONGEST_INVOICE = 40
MOST, DEAREST = 99_999, 9_999_999
TODAY, NO_PICTURE, YES, NO = "today", "none", "yes", "no"


@flow.opens_on(ShelfButton.STOCK_IN)
def ask_invoice(turn: Turn, goods_id: int) -> None:
    """Asks for the number of the invoice; a shop outside is paid by the month and has none."""
    goods = shelf.require(turn, goods_id)
    turn.remember(goods_id=goods.id)
    if goods.shop_id is not None:
        settled = turn.words("stock-by-shop", shop=goods.shop)
        turn.remember(invoice=settled, day=turn.today.isoformat(), paid=0, by_shop=True)
        turn.ask("stock-quantity-at-shop", then=take_quantity, name=goods.name, shop=goods.shop)
        return
    turn.ask("stock-invoice", then=take_invoice, name=goods.name)


@flow.step_with_pictures
def take_invoice(turn: Turn, heard: Heard) -> None:
    """A number; letters and digits as they stand on the paper."""
    _keep_photo(turn, heard)
    number = " ".join(heard.text.split())
    if not 0 < len(number) <= LONGEST_INVOICE:
        turn.ask_again("stock-needs-invoice")
        return
    turn.remember(invoice=number)
    turn.ask("stock-day", then=take_day, choices=[(TODAY, turn.words("stock-today"))])


@flow.step_with_pictures
def take_day(turn: Turn, heard: Heard) -> None:
    """The invoice's day, today or before."""
    _keep_photo(turn, heard)
    found = turn.today if heard.choice == TODAY else past_day(heard.text, turn.today)
    if found is None:
        turn.ask_again("stock-needs-day")
        return
    turn.remember(day=found.isoformat())
    turn.ask("stock-quantity", then=take_quantity, name=_goods(turn).name)


@flow.step_with_pictures
def take_quantity(turn: Turn, heard: Heard) -> None:
    """Whole pieces."""
    _keep_photo(turn, heard)
    count = typed_count(heard.text)
    if count is None or not 0 < count <= MOST:
        turn.ask_again("stock-needs-quantity")
        return
    turn.remember(quantity=count)
    if turn.recall("by_shop"):
        _ask_confirm(turn)
        return
    turn.ask("stock-paid", then=take_paid)


@flow.step_with_pictures
def take_paid(turn: Turn, heard: Heard) -> None:
    """What the invoice comes to, in yuan; 0 for a gift."""
    _keep_photo(turn, heard)
    paid = typed_amount(heard.text)
    if paid is None or paid > DEAREST:
        turn.ask_again("stock-needs-paid")
        return
    turn.remember(paid=hundredths(paid))
    if turn.recall("picture_id") is not None:
        _ask_confirm(turn)
        return
    none = [(NO_PICTURE, turn.words("stock-no-picture"))]
    turn.ask("stock-picture", then=take_picture, choices=none)


@flow.step_with_pictures
def take_picture(turn: Turn, heard: Heard) -> None:
    """A photo of the invoice, or none."""
    _keep_photo(turn, heard)
    if heard.choice != NO_PICTURE and turn.recall("picture_id") is None:
        turn.ask_again()
        return
    _ask_confirm(turn)


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """A row of its own that is never changed; the stock rises with it."""
    goods = _goods(turn)
    if heard.choice != YES:
        shelf.say_goods(turn, goods, "stock-dropped")
        return
    bought = StockIn(
        goods_id=goods.id,
        invoice=turn.recall("invoice"),
        invoiced_on=date.fromisoformat(turn.recall("day")),
        quantity=turn.recall("quantity"),
        paid=turn.recall("paid"),
        recorded_by=turn.me.id,
        source=f"chat:{turn.cause}",
        picture_id=turn.recall("picture_id"),
    )
    turn.store.shelf.stock_in(bought, turn.now)
    shelf.say_goods(turn, turn.store.shelf.get(goods.id), "stock-entered")


def _ask_confirm(turn: Turn) -> None:
    turn.ask(
        "stock-confirm",
        then=confirm,
        choices=[(YES, turn.words("stock-yes")), (NO, turn.words("stock-no"))],
        free=False,
        name=_goods(turn).name,
        invoice=turn.recall("invoice"),
        day=day(date.fromisoformat(turn.recall("day")), turn.locale),
        quantity=str(turn.recall("quantity")),
        yuan=points(turn.recall("paid")),
    )


def _keep_photo(turn: Turn, heard: Heard) -> None:
    if heard.photos:
        turn.remember(picture_id=heard.photos[0].id)


def _goods(turn: Turn) -> Goods:
    """Looked at again with every answer: the role may be gone."""
    return shelf.require(turn, turn.recall("goods_id"))
