"""The keeper of a shop outside asks what it handed out in a month, and what that comes to."""

from handlers.buttons import MerchantButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.shop.shop_account import hand_account, month_before, this_month
from handlers.turn import Turn
from rules.roles import Role

flow = Flow("own_shop_account", needs=Role.MERCHANT, where=Where.PRIVATE)


@flow.opens_on_words("phrases-shop-account")
def hand_newest(turn: Turn) -> None:
    """This month's so far; the month before has a button."""
    hand(turn, this_month(turn))
    turn.say(
        "shop-account-before",
        buttons=[turn.button("button-month-before", MerchantButton.MONTH, month_before(turn))],
    )


@flow.opens_on(MerchantButton.MONTH)
def hand(turn: Turn, figure: int) -> None:
    """One answer for each shop the person keeps today."""
    shops = turn.store.shops.of_keeper(turn.me.id, turn.today)
    if not shops:
        raise Refuse("refused-role")
    for shop in shops:
        hand_account(turn, shop, figure)
