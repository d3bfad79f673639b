"""Whether two photos are one picture: a fingerprint of what is lighter than its neighbour (dHash).

GOVERNANCE.md section 2 asks for evidence; a photo used before is shown to the command room, which
decides. Sixty-four bits, in four bands of sixteen, each taken from all over the picture: of two
pictures at most `NEAR` bits apart some band differs by one bit at most, so that a band's value and
those one bit beside it find every one of them.
"""

from collections.abc import Iterator, Sequence

WIDE, HIGH = 9, 8
"""A picture is looked at as so many grey fields: each row's eight steps are its bits."""

BANDS, BAND_BITS = 4, 16
NEAR = 2 * BANDS - 1
"""Bits by which copies of one picture (made smaller, sent on, a little cut) may differ."""

_TELLING, _LEAST_TELLING = 3, 20
"""A step of fewer grey levels (0 to 255) is noise; a picture with fewer real steps is a blank."""

Bands = tuple[int, ...]


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


def beside(band: int) -> Iterator[int]:
    """All the values one bit beside a band's."""
    for bit in range(BAND_BITS):
        yield band ^ (1 << bit)
