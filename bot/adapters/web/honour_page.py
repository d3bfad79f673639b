"""GET /honours/…: what a QR code on a certificate opens: which honour, whose, and if it stands.

Whoever holds the paper may read it, so it says what a group may see and nothing else: the
household's code, and its masked name only while the household consents (GOVERNANCE.md section 5).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from aiohttp import web

from bot.adapters.web.keys import HOUSE
from bot.looking import look
from handlers.honours.honour_pictures import masked_name
from handlers.honours.honour_words import full_date
from messages.catalogue import LOCALES, say
from messages.named import name_in
from messages.written import period_named
from storage.honour_records import Honour
from storage.households import Household
from storage.store import Store

_TOKEN = re.compile(r"[A-Za-z0-9_-]{12,64}")
_HEADERS = {"Cache-Control": "no-store", "X-Robots-Tag": "noindex, nofollow"}


@dataclass(frozen=True)
class _Found:
    honour: Honour
    household: Household
    village: str


async def get_honour(request: web.Request) -> web.StreamResponse:
    """The check page of a token, in every language; 404 for one that is nobody's."""
    house = request.app[HOUSE]
    token = request.match_info["token"]
    found = None
    if _TOKEN.fullmatch(token):
        found = await look(house.program.database, lambda store: _find(store, token))
    if found is None:
        return _page(404, [_unknown(locale) for locale in LOCALES], "check-unknown-title")
    today = house.program.house.regulations.today
    given = today(found.honour.confirmed_at)
    withdrawn = found.honour.withdrawn_at
    sections = []
    for locale in LOCALES:
        lines = [
            ("check-honour", name_in(found.honour, locale)),
            ("check-period", period_named(found.honour.period, locale)),
            ("check-village", found.village),
            ("check-household", f"{found.household.code} {masked_name(found.household)}".rstrip()),
            ("check-given", full_date(given, locale)),
            ("check-number", found.honour.number),
        ]
        stands = (
            say(locale, "check-stands")
            if withdrawn is None
            else say(locale, "check-withdrawn", date=full_date(today(withdrawn), locale))
        )
        sections.append(_section(locale, "stands" if withdrawn is None else "gone", stands, lines))
    return _page(200, sections, "check-title")


def _find(store: Store, token: str) -> _Found | None:
    honour = store.honours.by_token(token)
    if honour is None:
        return None
    household = store.households.get(honour.household_id)
    return _Found(honour, household, store.areas.get(honour.village_id).name)


def _section(locale: str, state: str, said: str, lines: Sequence[tuple[str, str]]) -> str:
    rows = "".join(
        f"<dt>{escape(say(locale, key))}</dt><dd>{escape(value)}</dd>" for key, value in lines
    )
    title = escape(say(locale, "check-title"))
    return (
        f'<section lang="{_language(locale)}"><h1>{title}</h1>'
        f'<p class="{state}">{escape(said)}</p><dl>{rows}</dl></section>'
    )


def _unknown(locale: str) -> str:
    title, said = say(locale, "check-unknown-title"), say(locale, "check-unknown")
    return (
        f'<section lang="{_language(locale)}"><h1>{escape(title)}</h1>'
        f'<p class="gone">{escape(said)}</p></section>'
    )


def _page(status: int, sections: Sequence[str], title: str) -> web.Response:
    named = " · ".join(escape(say(locale, title)) for locale in LOCALES)
    text = (
        f'<!doctype html><html lang="{_language(LOCALES[0])}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f'<title>{named}</title><link rel="stylesheet" href="/honour.css"></head>'
        f"<body><main>{''.join(sections)}</main></body></html>"
    )
    response = web.Response(text=text, status=status, content_type="text/html", charset="utf-8")
    response.headers.update(_HEADERS)
    return response


def _language(locale: str) -> str:
    return locale.replace("_", "-")
