"""GET /api/people and /api/me: who can be spoken for, with their chats."""

from typing import Any

from aiohttp import web

from bot.adapters.web.door import WEB
from bot.adapters.web.keys import HOUSE
from bot.adapters.web.viewer import session_account
from bot.looking import look
from rules.roles import Role
from storage.chats import Account
from storage.store import Store


async def get_people(request: web.Request) -> web.Response:
    """Everybody of the sample town who has an account here (demo only)."""
    people = await look(
        request.app[HOUSE].program.database,
        lambda store: [_entry(request, store, each) for each in store.chats.accounts_at(WEB)],
    )
    return web.json_response([each for each in people if each["role"]])


async def get_me(request: web.Request) -> web.Response:
    """Whoever the session's cookie stands for."""
    me = await look(
        request.app[HOUSE].program.database,
        lambda store: _entry(request, store, session_account(request, store)),
    )
    return web.json_response(me)


def _entry(request: web.Request, store: Store, account: Account) -> dict[str, Any]:
    house = request.app[HOUSE].program
    today = house.house.regulations.today(house.time.now())
    role, name = "", account.name
    if account.person_id is not None:
        roles = [grant.role for grant in store.people.view(account.person_id, today).roles]
        role = next((each.value for each in Role if each in roles), "")
        name = store.people.get(account.person_id).name
    chats = [
        {
            "chat": chat.external_id,
            "title": chat.title or house.house.bot_name,
            "kind": chat.kind,
        }
        for chat in store.chats.of_account(account)
    ]
    return {"account": account.external_id, "name": name, "role": role, "chats": chats}
