"""What was decided in rows of its own, against the seals made when it was decided."""

from bot.office.audit.misfit import Misfit, misfit
from storage import seals
from storage.areas import Area
from storage.seal_stages import STAGES
from storage.store import Store


def first_misfit(store: Store, village: Area) -> Misfit | None:
    """The first row that is not as it was sealed, or whose decision was taken away; else None."""
    for stage in STAGES:
        for row_id in seals.broken(store.connection, stage, village.id):
            return misfit(f"audit-sealed-{stage.name.replace('_', '-')}", id=row_id)
        for row_id in seals.strays(store.connection, stage):
            return misfit(f"audit-sealed-{stage.name.replace('_', '-')}", id=row_id)
    return None
