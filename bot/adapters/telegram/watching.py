"""A look at the webhook now and then: only the platform knows what it could not bring."""

from datetime import datetime

from telegram import Bot, WebhookInfo

from bot.adapters.telegram.link import Link
from bot.adapters.telegram.way import Way

LOOK_S = 180.0
"""The rest between two looks, in seconds."""

MANY = 100
"""More than so many wait only where they are not taken in."""


async def look(bot: Bot, way: Way, link: Link, now: datetime) -> None:
    """Asks how the webhook stands; what is wrong stands in `link`. Raises TelegramError.

    Where the webhook is not ours, it is set again at once. That is told until the next look, or
    until an update is brought.
    """
    info = await bot.get_webhook_info()
    if info.url != way.address:
        link.bad("webhook set elsewhere" if info.url else "webhook taken away")
        await way.tell(bot)
    elif info.pending_update_count > MANY:
        link.bad("many wait")
    elif _fails(info, link.last_good):
        link.bad("webhook not reached")
    else:
        link.good(now)


def _fails(info: WebhookInfo, last_good: datetime | None) -> bool:
    """Whether something waits that could not be brought since it last went well.

    The platform tells its last error for ever, in whole seconds; it alone says nothing.
    """
    failed = info.last_error_date
    if failed is None or not info.pending_update_count:
        return False
    return last_good is None or failed >= last_good.replace(microsecond=0)
