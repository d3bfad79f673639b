"""The public tables of units, against the check codes that went to the groups with them."""

from bot.office.audit.misfit import Misfit, misfit
from rules.figures import table_digest
from storage.areas import Area
from storage.store import Store


def first_misfit(store: Store, village: Area) -> Misfit | None:
    """The first table that a village was shown and that its check code is not of; else None."""
    for row_id, area, found in store.figures_requests.tables_about(village):
        if table_digest(area, found.period, found.day, found.lines) != found.digest:
            return misfit("audit-unit-table", id=row_id, area=area, period=found.period)
    return None
