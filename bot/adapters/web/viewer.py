"""Who is looking: the account a request speaks for, and the chat it may look into."""

from aiohttp import web

from bot.adapters.web.door import WEB
from bot.adapters.web.keys import HOUSE
from bot.looking import look
from storage.binding import digest_of
from storage.chats import Account, Chat
from storage.store import Store

COOKIE = "xiangyue"


async def viewer_of(
    request: web.Request, account: str | None = None, chat: str | None = None
) -> tuple[Account, Chat]:
    """The account and one of its chats, as the query (or the caller) names them.

    In a demo anybody may be anybody; elsewhere the session's cookie decides. Raises 400 for a
    name that is missing, 401 without a session, 403 for an account or chat that is not theirs.
    """
    named = account if account is not None else request.query.get("account", "")
    wanted = chat if chat is not None else request.query.get("chat", "")
    if not named or not wanted:
        raise web.HTTPBadRequest(text="account and chat are needed")

    def find(store: Store) -> tuple[Account, dict[str, Chat]]:
        found = _account(request, store, named)
        return found, {each.external_id: each for each in store.chats.of_account(found)}

    found, chats = await look(request.app[HOUSE].program.database, find)
    if wanted not in chats:
        raise web.HTTPForbidden(text="no such chat")
    return found, chats[wanted]


async def require_session(request: web.Request) -> None:
    """Outside a demo: no byte of a body is read, or kept on disk, for who has not come in.

    Raises 401.
    """
    house = request.app[HOUSE]
    if not house.demo:
        await look(house.program.database, lambda store: session_account(request, store))


def session_account(request: web.Request, store: Store) -> Account:
    """The account of the request's cookie. Raises 401 if there is none."""
    cookie = request.cookies.get(COOKIE)
    now = request.app[HOUSE].program.time.now()
    account_id = store.pages.session(digest_of(cookie), now) if cookie else None
    if account_id is None:
        raise web.HTTPUnauthorized(text="come in by the link you were given")
    return store.chats.account(account_id)


def _account(request: web.Request, store: Store, named: str) -> Account:
    if not request.app[HOUSE].demo:
        account = session_account(request, store)
        if account.external_id != named:
            raise web.HTTPForbidden(text="no such account")
        return account
    found = store.chats.account_at(WEB, WEB, named)
    if found is None:
        raise web.HTTPForbidden(text="no such account")
    return found
