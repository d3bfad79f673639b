"""The methods by which the bot gets its updates: the poll or the webhook, never both."""

import re
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any

from yarl import URL

from tests.telegram.fake.errors import bad_request, conflict
from tests.telegram.fake.given import Given

if TYPE_CHECKING:
    from tests.telegram.fake.telegram import FakeTelegram

PORTS = frozenset({443, 80, 88, 8443})
LONGEST_POLL = 50
_SECRET = re.compile(r"[A-Za-z0-9_-]*")


async def get_updates(fake: "FakeTelegram", given: Given) -> list[dict[str, Any]]:
    if fake.webhook.url:
        raise conflict(
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
    fake.updates.allow(given.value("allowed_updates"))
    limit = given.whole("limit", 100)
    found = await fake.updates.poll(
        given.whole("offset"),
        limit if 1 <= limit <= 100 else 100,
        min(max(given.whole("timeout"), 0), LONGEST_POLL),
    )
    return [each.as_json() for each in found]


def set_webhook(fake: "FakeTelegram", given: Given) -> bool:
    """Sets the address; an empty one is deleteWebhook."""
    address, secret = given.text("url"), given.text("secret_token")
    if not address:
        return delete_webhook(fake, given)
    _check_address(address)
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if not _SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    fake.updates.end_poll(conflict("terminated by setWebhook request"))
    fake.updates.allow(given.value("allowed_updates"))
    hook = fake.webhook
    hook.url, hook.secret = address, secret
    hook.max_connections = min(max(given.whole("max_connections", 40), 1), 100)
    hook.last_error_date, hook.last_error_message = 0, ""
    _drop_pending(fake, given)
    return True


def delete_webhook(fake: "FakeTelegram", given: Given) -> bool:
    fake.webhook.url = fake.webhook.secret = ""
    _drop_pending(fake, given)
    return True


def get_webhook_info(fake: "FakeTelegram", given: Given) -> dict[str, Any]:
    hook = fake.webhook
    told: dict[str, Any] = {
        "url": hook.url,
        "has_custom_certificate": False,
        "pending_update_count": len(fake.updates.pending()),
        "allowed_updates": sorted(fake.updates.allowed),
    }
    if hook.url:
        told["max_connections"] = hook.max_connections
    if hook.last_error_date:
        told["last_error_date"] = hook.last_error_date
        told["last_error_message"] = hook.last_error_message
    return told


def _drop_pending(fake: "FakeTelegram", given: Given) -> None:
    if given.yes("drop_pending_updates"):
        fake.updates.clear()


def _check_address(address: str) -> None:
    """HTTPS on one of four ports; on loopback anything goes, since tests listen there."""
    try:
        url = URL(address)
        loopback = url.host == "localhost" or ip_address(url.host or "").is_loopback
    except ValueError:
        loopback = False
    if loopback:
        return
    if not address.startswith("https://"):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if URL(address).port not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
