"""How messages come, as the platform sees it, and as our own webhook answers; for the doctor."""

from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta

from aiohttp import ClientSession
from telegram import WebhookInfo
from yarl import URL

from bot.adapters.telegram.probing import Look
from bot.adapters.telegram.reading import ALLOWED
from bot.logs import redact
from bot.office.finding import Finding

PORTS = frozenset({443, 80, 88, 8443})
"""The platform brings updates to no other."""

MANY = 100
"""More than so many wait only where nobody takes them in."""

FRESH = timedelta(hours=1)
"""The platform tells its last error for ever; an older one has been got over."""

_TAKEN_OVER = "another program has this token: /revoke it at BotFather, and put the new one in .env"

_ERRORS = (
    ("401", "let the web server pass X-Telegram-Bot-Api-Secret-Token on, and start xiangyue anew"),
    ("404", "let the web server lead /telegram/webhook to xiangyue"),
    ("50", "is xiangyue run running? does the web server lead to XIANGYUE_HTTP_PORT?"),
    ("ssl", "give the web server a certificate that holds, with its whole chain"),
    ("certificate", "give the web server a certificate that holds, with its whole chain"),
    ("resolve", "mend the DNS entry of the host in XIANGYUE_PUBLIC_URL"),
    ("timed out", "open the port in the firewall; is xiangyue run running?"),
)
_ANY_ERROR = "see the web server's log and xiangyue's for this moment"


def of_polling(info: WebhookInfo) -> Iterator[Finding]:
    """No webhook may stand in the way. Who else polls could only be seen by taking messages."""
    if info.url:
        yield Finding(
            f"polling, but a webhook is set at {_place(info.url)}",
            "no poll is answered while it is there; xiangyue run takes it away when it starts. "
            f"If it comes back, {_TAKEN_OVER}",
        )
    else:
        yield Finding("polling: no webhook stands in the way")
        yield Finding(
            "nobody else may poll with this token; asking would take messages away, so it is not "
            'tried here: a second one shows as "conflict" in /health'
        )
    yield from _waiting(info)


def of_webhook(info: WebhookInfo, address: str, now: datetime) -> Iterator[Finding]:
    """`address` is where ours is; `now` in the town's time zone."""
    port = URL(address).port
    if port not in PORTS:
        yield Finding(
            f"XIANGYUE_PUBLIC_URL names port {port}",
            "Telegram brings messages to 443, 80, 88 and 8443 only: let the web server listen "
            "on one of them",
        )
    if not info.url:
        yield Finding(
            "webhook mode, but no webhook is set",
            "start xiangyue run, which sets it; if it is running, its log and /health say why not",
        )
    elif info.url != address:
        yield Finding(
            f"webhook is set at {_place(info.url)}, not at {address}",
            f"start xiangyue run anew, which sets its own; if it changes back, {_TAKEN_OVER}",
        )
    else:
        yield Finding(f"webhook is set at {address}")
        yield from _kinds(info)
        yield from _last_error(info, now)
    yield from _waiting(info)


async def of_our_answer(session: ClientSession, look: Look, address: str) -> AsyncIterator[Finding]:
    """Who comes without the secret must be turned away, and by us."""
    seen = await look(session, "POST", address)
    if seen.trouble:
        yield Finding(
            f"{address}, asked from this machine: {seen.trouble}",
            "mend DNS, certificate, firewall or web server; if Telegram meets no error and its "
            "messages come, only this machine cannot see the address (name it in /etc/hosts)",
        )
    elif seen.status == 401:
        yield Finding(f"{address} lets nobody in without the secret")
    else:
        yield Finding(
            f"{address} answers {seen.status} to who has no secret, and should answer 401",
            _mend_of(str(seen.status)),
        )


def _kinds(info: WebhookInfo) -> Iterator[Finding]:
    if set(info.allowed_updates) != set(ALLOWED):
        asked = ", ".join(info.allowed_updates) or "the platform's own choice"
        yield Finding(
            f"kinds of updates that are brought: {asked}",
            f"start xiangyue run anew, which asks for {', '.join(ALLOWED)}",
        )


def _last_error(info: WebhookInfo, now: datetime) -> Iterator[Finding]:
    if info.last_error_date is None:
        return
    message = redact(info.last_error_message or "no reason told")
    at = info.last_error_date.astimezone(now.tzinfo)
    said = f"Telegram's last error in bringing a message, {at:%Y-%m-%d %H:%M}: {message}"
    if now - at < FRESH:
        yield Finding(said, _mend_of(message))
    else:
        yield Finding(f"{said} (none since)")


def _mend_of(words: str) -> str:
    return next((mend for sign, mend in _ERRORS if sign in words.lower()), _ANY_ERROR)


def _waiting(info: WebhookInfo) -> Iterator[Finding]:
    waiting = info.pending_update_count
    if waiting > MANY:
        yield Finding(
            f"{waiting} messages wait at Telegram",
            "nobody takes them in: is xiangyue run running? /health and its log say what it meets",
        )
    else:
        yield Finding(f"{waiting} messages wait at Telegram")


def _place(address: str) -> str:
    """Whose it is, without its path: others put their token there."""
    url = URL(address)
    return f"{url.scheme}://{url.host}/…"
