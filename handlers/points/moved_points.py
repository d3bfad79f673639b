"""Points go from one household to another by a pair of carried-over lines: the sum stays."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from rules.roster import Kind as ChangeKind
from storage.ledger_lines import Entry, Kind
from storage.store import Store


@dataclass(frozen=True)
class Move:
    """So many hundredths go from a household to another; `source` names the one cause."""

    village_id: int
    from_id: int
    to_id: int
    hundredths: int
    day: date
    item: str
    source: str
    reason: str = ""
    recorded_by: int | None = None


def move_points(store: Store, move: Move, now: datetime) -> None:
    """One line takes and one gives; moved again, nothing moves. A debt goes the same way."""
    if not move.hundredths:
        return
    for household_id, hundredths, end in (
        (move.from_id, -move.hundredths, "out"),
        (move.to_id, move.hundredths, "in"),
    ):
        entry = Entry(
            kind=Kind.CARRIED_OVER,
            village_id=move.village_id,
            household_id=household_id,
            item=move.item,
            hundredths=hundredths,
            credited=hundredths,
            happened_on=move.day,
            source=f"{move.source}:{end}",
            recorded_by=move.recorded_by,
            reason=move.reason,
        )
        store.ledger.add(entry, now)


def credit_follows(store: Store, credited: Entry, now: datetime) -> None:
    """What is credited to a household that went into another goes on to that one."""
    merged = store.roster_changes.merged(credited.household_id, ChangeKind.MERGE.value)
    if merged is None or merged.other_id is None:
        return
    move = Move(
        village_id=credited.village_id,
        from_id=credited.household_id,
        to_id=merged.other_id,
        hundredths=credited.credited,
        day=credited.happened_on,
        item=ChangeKind.MERGE.value,
        source=f"roster:{merged.id}:{credited.source}",
    )
    move_points(store, move, now)
    # That household may have gone into yet another.
    credit_follows(store, replace(credited, household_id=merged.other_id), now)
