"""What the stories of the other schemes look at: publications, credits, and the whole book."""

import json
from typing import Any

from bot.office.audit.books import audit
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.village.village import Village


def published(village: Village, period: str) -> list[list[str]]:
    """The households as the newest publication of a period froze them."""
    found = body(village, period)["households"]
    assert isinstance(found, list)
    return found


def body(village: Village, period: str) -> dict[str, Any]:
    """All that the newest publication of a period froze."""

    def look(store: Store) -> str:
        settlement = store.revisions.shown(area_id(store, "V1"), period)
        assert settlement is not None, f"{period} is not published"
        publication = store.publications.of_settlement(settlement.id)
        assert publication is not None
        return publication.body

    found: dict[str, Any] = json.loads(village.look(look))
    return found


def state(village: Village, period: str) -> str:
    """Where the newest revision of a period stands; empty before it is asked for."""

    def look(store: Store) -> str:
        found = store.settlements.of_period(area_id(store, "V1"), period)
        return found.state if found else ""

    return village.look(look)


def balances(village: Village) -> dict[str, int]:
    """What each household can spend, in hundredths."""

    def look(store: Store) -> dict[str, int]:
        held = store.households.in_village(area_id(store, "V1"))
        return {each.code: store.ledger.balance(each.id) for each in held}

    return village.look(look)


def everything_is_proved(village: Village) -> bool:
    """Asserts that the audit finds nothing that does not fit."""
    faults = village.look(lambda store: list(audit(store)))
    assert faults == [], faults
    return True
