"""What a panel has scored and nobody confirmed holds its period's points up.

GOVERNANCE.md section 5: a draft is published once its leader has confirmed it; so neither what was
marked is dropped nor is anything worked out without it.
"""

from collections.abc import Iterator

from rules.periods import Period
from storage.panels import OPEN
from storage.store import Store

HELD = "held_by_panel"
"""The note that a period's settlement waited for a panel, so that it is asked for afterwards."""


def waits_for_panel(store: Store, village_id: int, period: Period) -> bool:
    """Whether a panel has scored households of a period and its leader has not confirmed them."""
    return any(
        panel.period == str(period) and store.score_sheets.count(panel.id)[0]
        for panel in store.panels.standing_in(OPEN, village_id)
    )


def held_up(store: Store, village_id: int) -> Iterator[Period]:
    """A village's periods that waited for a panel's leader, and are not asked for since."""
    for period in store.period_records.noted(village_id, HELD):
        if store.settlements.of_period(village_id, period) is None:
            yield Period.parse(period)
