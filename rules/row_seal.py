"""The seal of a row: a digest of what was decided in it, so that a later change shows.

The same values give the same seal for ever: rows of many years rest on it.
"""

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, date, datetime

Sealable = str | int | bool | date | datetime | None


def row_seal(stage: str, values: Iterable[Sealable]) -> str:
    """The digest of a stage's name and a row's values in their order, 64 hexadecimal digits.

    A moment counts in UTC; one without a zone is UTC already.
    """
    covered = [stage, *map(_plain, values)]
    return hashlib.sha256(json.dumps(covered, ensure_ascii=True).encode()).hexdigest()


def _plain(value: Sealable) -> str | int | bool | None:
    match value:
        case datetime():
            aware = value if value.tzinfo else value.replace(tzinfo=UTC)
            return aware.astimezone(UTC).isoformat()
        case date():
            return value.isoformat()
    return value
