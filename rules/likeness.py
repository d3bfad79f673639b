"""Whether two photos are one picture: a fingerprint of what is lighter than its neighbour (dHash).

GOVERNANCE.md section 2 asks for evidence; a photo used before is shown to the command room, which
decides. Sixty-four bits, in four bands of sixteen, each taken from all over the picture: of two
pictures at most `NEAR` bits apart some band differs by one bit at most, so that a band's value and
those one bit beside it find every one of them.

A photo that is used again may come turned, mirrored or cut: its fingerprint is kept for these too.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum

WIDE, HIGH = 9, 8
"""A picture is looked at as so many grey fields: each row's eight steps are its bits."""

BANDS, BAND_BITS = 4, 16
NEAR = 2 * BANDS - 1
"""Bits by which copies of one picture (made smaller, sent on, a little cut) may differ."""

_TELLING, _LEAST_TELLING = 3, 20
"""A step of fewer grey levels (0 to 255) is noise; a picture with fewer real steps is a blank."""

Bands = tuple[int, ...]


class Way(IntEnum):
    """How else a photo is looked at; the numbers are kept in the database."""

    MIRRORED = 1
    UPSIDE_DOWN = 2
    """Mirrored from top to bottom."""
    QUARTER = 3
    HALF = 4
    THREE_QUARTERS = 5
    TRANSPOSED = 6
    TRANSVERSE = 7
    CUT_A_LITTLE = 8
    """Without a twentieth at each edge."""
    CUT = 9
    """Without a tenth at each edge."""
    UNFRAMED = 10
    """Without the bars of one colour around it, where it has any."""


CUTS = frozenset({Way.CUT_A_LITTLE, Way.CUT, Way.UNFRAMED})
"""What is less than the whole picture: the rest of it may have been used before."""

NEAR_TURNED, NEAR_CUT = 4, 5
"""Bits by which a photo may differ from one turned or cut: fewer than `NEAR`, for there are ten of
these to each photo, and each may be the like of another by chance (docs/cases.md)."""

Views = Mapping[Way, Bands]


def fingerprint(greys: Sequence[int]) -> Bands | None:
    """The bands of a picture given as `HIGH` rows of `WIDE` greys, 0 to 255.

    None for a blank: a wall, the sky, the dark are like all others. Raises ValueError for another
    number of greys.
    """
    if len(greys) != WIDE * HIGH:
        raise ValueError(f"{len(greys)} greys are no {HIGH} rows of {WIDE}")
    steps = [
        greys[row * WIDE + at] - greys[row * WIDE + at + 1]
        for row in range(HIGH)
        for at in range(WIDE - 1)
    ]
    if sum(abs(step) >= _TELLING for step in steps) < _LEAST_TELLING:
        return None
    bands = [0] * BANDS
    for at, step in enumerate(steps):
        bands[at % BANDS] |= (step > 0) << at // BANDS
    return tuple(bands)


def apart(one: Bands, other: Bands) -> int:
    """In how many bits two pictures differ, 0 to 64."""
    return sum((a ^ b).bit_count() for a, b in zip(one, other, strict=True))


def near_enough(way: Way) -> int:
    """In how many bits at most a photo may differ from another's view to be its like."""
    return NEAR_CUT if way in CUTS else NEAR_TURNED


def beside(band: int) -> Iterator[int]:
    """All the values one bit beside a band's."""
    for bit in range(BAND_BITS):
        yield band ^ (1 << bit)
