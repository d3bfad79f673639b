"""A lot that the program draws: anybody can draw it again from what the village was shown.

The seed is the short digest that stood on the publication (公示码) and the honour's code, so it was
fixed before anybody knew who would draw. Each household's place in the order is the SHA-256 of
`seed:household`; the smallest come first. `printf '%s' SEED:V1-07 | sha256sum` shows one.
"""

import hashlib
from collections.abc import Iterable

SEED_DIGITS = 12
"""So much of a publication's digest is shown to a group, and is the seed."""


def lot_seed(publication_digest: str, honour: str) -> str:
    """The seed of an honour's lot."""
    return f"{publication_digest[:SEED_DIGITS]}:{honour}"


def draw(seed: str, entrants: Iterable[str], places: int) -> tuple[str, ...]:
    """The household codes that win, in the order drawn; in whatever order the entrants are named.

    Raises ValueError for a number of places below 0.
    """
    if places < 0:
        raise ValueError("a lot has no fewer than 0 places")
    return tuple(sorted(set(entrants), key=lambda code: (_order(seed, code), code))[:places])


def _order(seed: str, code: str) -> str:
    return hashlib.sha256(f"{seed}:{code}".encode()).hexdigest()
