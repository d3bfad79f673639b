"""The seal of a selection of honours: a digest of all that was decided, so that a change shows.

Words enter by their salted digest alone (rules/chain.py), so they can be erased.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True, slots=True)
class Given:
    """One household's honour as the seal covers it."""

    household_id: int
    how: str
    token: str
    text_digest: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A lot as the seal covers it; household codes."""

    method: str
    seed: str
    entrants: tuple[str, ...]
    winners: tuple[str, ...]
    text_digest: str


@dataclass(frozen=True, slots=True)
class Sealed:
    """A selection as the seal covers it; `passed_over` are (household id, text digest)."""

    village_id: int
    settlement_id: int
    honour: str
    name: str
    name_en: str
    yuan: int
    period: str
    round: int
    places: int
    confirmed_by: int
    confirmed_at: datetime
    given: Sequence[Given]
    passed_over: Sequence[tuple[int, str]] = ()
    lot: Drawn | None = None


def seal_of(selection: Sealed) -> str:
    """The digest, 64 hexadecimal digits; the order of households does not matter."""
    lot = selection.lot
    covered = [
        selection.village_id,
        selection.settlement_id,
        selection.honour,
        selection.name,
        selection.name_en,
        selection.yuan,
        selection.period,
        selection.round,
        selection.places,
        selection.confirmed_by,
        selection.confirmed_at.astimezone(UTC).isoformat(),
        sorted(
            [each.household_id, each.how, each.token, each.text_digest] for each in selection.given
        ),
        sorted(map(list, selection.passed_over)),
        [lot.method, lot.seed, sorted(lot.entrants), sorted(lot.winners), lot.text_digest]
        if lot
        else None,
    ]
    return _digest(covered)


def withdrawal_seal(
    honour_id: int, token: str, withdrawn_by: int, at: datetime, text_digest: str
) -> str:
    """The digest of a withdrawal."""
    moment = at.astimezone(UTC).isoformat()
    return _digest(["withdrawn", honour_id, token, withdrawn_by, moment, text_digest])


def _digest(covered: object) -> str:
    return hashlib.sha256(json.dumps(covered, ensure_ascii=True).encode()).hexdigest()
