"""The ledger's chain: what a line's hash covers, and how a text enters it.

GOVERNANCE.md section 4: a published result is never edited. Each line carries the hash of the line
before it, so that a changed, missing or added line shows. Where and why stand outside the hash,
represented by a salted digest: they can be erased, and the chain still holds.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

FIRST = "0" * 64
"""What stands before a village's first line."""


@dataclass(frozen=True, slots=True)
class Line:
    """What the hash of a ledger line covers; points in hundredths, quantity a plain decimal."""

    village_id: int
    seq: int
    kind: str
    household_id: int
    member_id: int | None
    item: str
    quantity: str
    hundredths: int
    credited: int
    happened_on: date
    recorded_at: datetime
    recorded_by: int | None
    reverses: int | None
    source: str
    text_digest: str


def line_hash(line: Line, previous_hash: str) -> str:
    """The line's hash, 64 hexadecimal digits."""
    covered = [
        line.village_id,
        line.seq,
        line.kind,
        line.household_id,
        line.member_id,
        line.item,
        line.quantity,
        line.hundredths,
        line.credited,
        line.happened_on.isoformat(),
        line.recorded_at.isoformat(),
        line.recorded_by,
        line.reverses,
        line.source,
        line.text_digest,
        previous_hash,
    ]
    return hashlib.sha256(json.dumps(covered, ensure_ascii=True).encode()).hexdigest()


def text_digest(salt: str, place: str, reason: str) -> str:
    """What the chain knows of a line's texts."""
    return hashlib.sha256(json.dumps([salt, place, reason]).encode()).hexdigest()


def rows_digest(rows: Iterable[Sequence[int | str | bool | None]]) -> str:
    """The digest of plain rows, 64 hexadecimal digits; their order does not matter."""
    written = json.dumps(sorted(map(list, rows)), ensure_ascii=True)
    return hashlib.sha256(written.encode()).hexdigest()
