"""`xiangyue doctor --telegram`: each step from the token to the first message, asked for real.

It only asks: it takes no message from a program that runs, and prints neither token nor secret.
"""

import json
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from aiohttp import ClientSession
from telegram import Bot
from telegram.error import InvalidToken, TelegramError
from yarl import URL

from bot.adapters.telegram import webhook_examination
from bot.adapters.telegram.commands import SCOPES
from bot.adapters.telegram.failures import trouble_of
from bot.adapters.telegram.names import TELEGRAM
from bot.adapters.telegram.probing import Look, Seen, look
from bot.adapters.telegram.request import AiohttpRequest
from bot.adapters.telegram.webhook import PATH
from bot.office.finding import Finding
from bot.settings import Settings

WHERE_LAWFUL = (
    "Telegram serves development, and places where it is lawful. A mainland roster on it would "
    "leave the country: mainland towns use WeCom or the web chat."
)

MOST_SKEW = timedelta(seconds=60)

_WHEN_REFUSED = (
    "copy the token from BotFather (/mybots, the bot, API Token) into XIANGYUE_TELEGRAM_TOKEN; "
    "if the token is right, XIANGYUE_TELEGRAM_API_BASE names no Bot API server"
)
_TROUBLE = {
    "conflict": "another program polls with this token: stop it, or /revoke the token at BotFather",
    "webhook set elsewhere": "another program set a webhook with this token: stop it",
    "webhook taken away": "another program deletes the webhook of this token: stop it",
    "webhook not reached": "mend the web server or certificate before XIANGYUE_PUBLIC_URL",
    "many wait": "messages come faster than they are taken in: look at the log and the disk",
    "token refused": _WHEN_REFUSED,
    "not stored": "the database takes nothing in: xiangyue doctor says more",
}
_NOT_TELEGRAM = (AttributeError, LookupError, TypeError, ValueError)
"""What the library raises over an answer that is JSON, but none of the Bot API."""


async def examine(
    settings: Settings, now: Callable[[], datetime] = lambda: datetime.now(UTC), look: Look = look
) -> AsyncIterator[Finding]:
    """The steps in their order; where one keeps all later ones from being asked, it is the last."""
    token = settings.telegram_token.get_secret_value()
    if not token:
        yield Finding(
            "no token: the Telegram door is shut",
            "BotFather gives one (docs/telegram.md); put it into XIANGYUE_TELEGRAM_TOKEN in .env",
        )
        return
    yield Finding("a token is set")
    base = settings.telegram_api_base
    server = str(URL(base).with_user(None))
    async with AiohttpRequest() as request:
        seen = await look(request.session, "GET", server)
        if seen.trouble:
            yield Finding(
                f"{server} is not reached: {seen.trouble}",
                "open the way to it, or name another in XIANGYUE_TELEGRAM_API_BASE "
                "(a proxy named in the environment is not used)",
            )
            return
        yield Finding(f"{server} is reached")
        yield _clock(seen, now())
        bot = Bot(token, base_url=f"{base}/bot", request=request, get_updates_request=request)
        patient = _Patient(settings, bot, request.session, now, look)
        for what, step in patient.steps():
            try:
                async for finding in step():
                    yield finding
            except InvalidToken:
                yield Finding("the token is refused", _WHEN_REFUSED)
                return
            except TelegramError as error:
                trouble = trouble_of(error)
                yield Finding(f"{what}: {trouble}", _TROUBLE.get(trouble, "ask again in a minute"))
            except _NOT_TELEGRAM:
                yield Finding(
                    f"{what}: the answer is none of Telegram's",
                    f"XIANGYUE_TELEGRAM_API_BASE names no Bot API server, or a proxy answers "
                    f"in the place of {server}",
                )


@dataclass(frozen=True)
class _Patient:
    """What the steps look at."""

    settings: Settings
    bot: Bot
    session: ClientSession
    now: Callable[[], datetime]
    look: Look

    def steps(self) -> tuple[tuple[str, Callable[[], AsyncIterator[Finding]]], ...]:
        return (
            ("the bot's account", self.account),
            ("xiangyue run", self.program),
            ("how messages come", self.arrival),
            ("list of commands", self.commands),
        )

    async def account(self) -> AsyncIterator[Finding]:
        """Who we are, and what BotFather was told about groups."""
        me = await self.bot.get_me()
        yield Finding(f"the token is {me.full_name}'s, @{me.username}")
        if me.can_join_groups:
            yield Finding("may be added to groups")
        else:
            yield Finding(
                "may not be added to groups",
                f"BotFather: /setjoingroups, @{me.username}, Enable",
            )
        named = self.settings.telegram_name
        if named and named.lower() != (me.username or "").lower():
            yield Finding(
                f"the bot is @{me.username}, and XIANGYUE_TELEGRAM_NAME says {named}: links of "
                "invitations lead elsewhere",
                f"XIANGYUE_TELEGRAM_NAME={me.username}",
            )
        if me.can_read_all_group_messages:
            yield Finding("privacy mode is off: the bot hears all that is said in its groups")
        else:
            yield Finding(
                "privacy mode is on: the bot hears only commands, replies and mentions in groups; "
                "to hear a plain word typed in a group: BotFather /setprivacy, then put it out and "
                "in again, or make it administrator"
            )

    async def program(self) -> AsyncIterator[Finding]:
        """What our own running program says of the door, where it runs on this machine."""
        host, port = self.settings.http_host, self.settings.http_port
        address = URL.build(scheme="http", host=host, port=port, path="/health")
        told = _health(await self.look(self.session, "GET", str(address)))
        if told is None:
            yield Finding(f"xiangyue run is not running here ({address} says nothing of it)")
        elif TELEGRAM not in told:
            yield Finding(
                "xiangyue run is running with the Telegram door shut",
                "it was started before the token was set: start it anew",
            )
        elif told[TELEGRAM]["trouble"]:
            trouble = str(told[TELEGRAM]["trouble"])
            yield Finding(f"xiangyue run says: {trouble}", _TROUBLE.get(trouble, "see its log"))
        else:
            yield Finding("xiangyue run is running and hears Telegram")

    async def arrival(self) -> AsyncIterator[Finding]:
        """Polling or webhook, as the settings say."""
        info = await self.bot.get_webhook_info()
        if self.settings.telegram_mode == "polling":
            for finding in webhook_examination.of_polling(info):
                yield finding
            return
        address = f"{self.settings.public_url}{PATH}"
        now = self.now().astimezone(ZoneInfo(self.settings.timezone))
        for finding in webhook_examination.of_webhook(info, address, now):
            yield finding
        async for finding in webhook_examination.of_our_answer(self.session, self.look, address):
            yield finding

    async def commands(self) -> AsyncIterator[Finding]:
        """The lists a phone shows, for every kind of chat."""
        missing = []
        for scope, ours in SCOPES:
            shown = await self.bot.get_my_commands(scope)
            if [each.command for each in shown] != [name for name, _ in ours]:
                missing.append(scope.type.replace("_", " "))
        if missing:
            yield Finding(
                f"list of commands: not ours in {', '.join(missing)}",
                "start xiangyue run, which sets it; until then the words work without a list",
            )
        else:
            yield Finding("list of commands is set")


def _clock(seen: Seen, now: datetime) -> Finding:
    if seen.date is None:
        return Finding("clock: the server tells no time to compare with")
    skew = abs(now - seen.date)
    if skew <= MOST_SKEW:
        return Finding("clock of this machine is right")
    return Finding(
        f"clock of this machine is {skew.total_seconds():.0f} seconds off",
        "days and deadlines would be wrong: timedatectl set-ntp true",
    )


def _health(seen: Seen) -> dict[str, dict[str, str | None]] | None:
    """What /health says of each door; None where nobody of ours answers."""
    try:
        doors = json.loads(seen.body)["doors"]
    except (ValueError, LookupError, TypeError):
        return None
    return doors if isinstance(doors, dict) else None
