"""The re-check (抽查): which households of a confirmed panel a supervisor looks at again."""

import hashlib
import json
from collections.abc import Iterable, Sequence

from rules.points import share


def sheet_digest(lines: Iterable[Sequence[str | int]]) -> str:
    """The digest of a panel's whole sheet; the same marks in whatever order give the same."""
    written = json.dumps(sorted(map(list, lines)), ensure_ascii=True)
    return hashlib.sha256(written.encode()).hexdigest()


def recheck_sample(digest: str, households: Iterable[str], percent: int) -> tuple[str, ...]:
    """The codes drawn: that percentage, rounded half up, at least one where there is any.

    Drawn by the sheet's digest: whoever has the sheet can draw it again, and nobody can know it
    before the last mark is made. Sorted by code.
    """
    codes = sorted(set(households))
    count = min(len(codes), max(1, share(len(codes), percent)))
    drawn = sorted(codes, key=lambda code: hashlib.sha256(f"{digest} {code}".encode()).digest())
    return tuple(sorted(drawn[:count]))
