"""Who keeps a shop outside: invited by the clerk with a code, taken up by whoever has the code.

A shop has a person of its own, called as the shop is: its keeper's phone is bound to that, and no
name of theirs is kept. Somebody the village knows already keeps the shop beside what they are.
"""

from handlers.buttons import MerchantButton, ShopButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.people import invite
from handlers.shop import keep_shops, shop_person
from handlers.turn import Turn
from messages.recipes import QrRecipe, write_recipe
from rules.roles import Role
from storage.binding import as_code, new_code

flow = Flow("shop_keeping", needs=Role.CLERK, where=Where.PRIVATE)


@flow.opens_on(ShopButton.INVITE)
def invite_keeper(turn: Turn, shop_id: int) -> None:
    """A fresh code for the shop alone; the one before ends with it."""
    shop = keep_shops.require(turn, shop_id)
    if not shop.is_open:
        raise Refuse("shop-is-closed", shop=shop.name)
    own = shop_person.own_person(turn, shop)
    turn.store.shops.put_keeper(shop, own.id, turn.today)
    code = new_code()
    turn.store.binding.issue(code, own.id, turn.me.id, turn.now, invite.GOOD_FOR)
    shown = f"{code[:4]} {code[4:]}"
    link = invite.one_time_link(turn.house.link_before_code, code) or code
    picture = turn.store.media.to_draw(
        write_recipe(QrRecipe(link, (turn.words("invite-caption", name=shop.name), shown))),
        turn.words("invite-file"),
        turn.now,
    )
    text = turn.words("shop-invite-code", shop=shop.name, code=shown, bot=turn.house.bot_name)
    turn.say_text(text, photos=(picture,))


@flow.opens_on(ShopButton.END_KEEPING)
def end_keeping(turn: Turn, shop_id: int) -> None:
    """Every phone that kept the shop does no more, from this moment on."""
    shop = keep_shops.require(turn, shop_id)
    shop_person.end_keeping(turn, shop)
    keep_shops.say_shop(turn, shop, "shop-keeping-ended")


def taken_up(turn: Turn, words: str) -> bool:
    """Whether somebody who is bound gave the code of a shop, and now keeps it.

    A clerk of the village does not: nobody settles with themselves.
    """
    code = as_code(words)
    good = turn.store.binding.good(code, turn.now) if code else None
    if good is None or turn.account is None:
        return False
    shop = turn.store.shops.by_code(turn.store.people.get(good.person_id).code)
    if shop is None or not shop.is_open or good.person_id == turn.me.id:
        return False
    if turn.reaches(Role.CLERK, shop.village_id):
        raise Refuse("shop-not-for-clerk")
    if not turn.store.binding.use(good.id, turn.account.id, turn.now):
        return False
    if not turn.store.chats.accounts_of(good.person_id):
        shop_person.end_keeping(turn, shop, good.person_id)
    turn.store.shops.put_keeper(shop, turn.me.id, turn.today)
    opening = turn.button("menu-merchant", MerchantButton.OPEN)
    turn.say("shop-kept", buttons=[opening], shop=shop.name)
    return True
