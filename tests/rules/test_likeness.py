"""The like of a photo is found whatever became of it on the way, and nothing else is."""

from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageEnhance

from bot.sample.pictures import KINDS, scene
from messages.pictures.intake import take_in
from rules.likeness import (
    BAND_BITS,
    BANDS,
    CUTS,
    NEAR,
    NEAR_CUT,
    Bands,
    Way,
    apart,
    beside,
    fingerprint,
    near_enough,
)
from rules.photo_use import SAME_PLACE, Use, told_of
from tests.pictures.snapshots import CAMERA_FILES, decoded, saved

NOON, HOUR = datetime(2026, 11, 20, 4, 0, tzinfo=UTC), timedelta(hours=1)

bands = st.tuples(*[st.integers(0, 2**BAND_BITS - 1)] * BANDS)


@given(bands, st.sets(st.integers(0, BANDS * BAND_BITS - 1), max_size=NEAR))
def test_whatever_is_near_enough_has_a_band_that_finds_it(one: Bands, flipped: set[int]) -> None:
    other = list(one)
    for bit in flipped:
        other[bit % BANDS] ^= 1 << bit // BANDS
    assert apart(one, tuple(other)) == len(flipped)
    found = [band in {asked, *beside(asked)} for asked, band in zip(one, other, strict=True)]
    assert any(found)


def test_a_picture_of_nothing_is_like_no_other() -> None:
    assert fingerprint([128] * 72) is None
    assert fingerprint([128 + at % 2 for at in range(72)]) is None
    with pytest.raises(ValueError, match="71 greys"):
        fingerprint([0] * 71)


def pictures() -> list[bytes]:
    """What cameras took, where it lies beside the checkout, and scenes of our own."""
    taken = [path.read_bytes() for path in CAMERA_FILES]
    upright = [raw for raw in taken if decoded(raw).getexif().get(0x0112, 1) == 1]
    return [scene(kind, 1) for kind in KINDS] + upright


def sent_on(raw: bytes) -> list[bytes]:
    """The same picture after it went through other hands: smaller, worse, lighter, a little cut."""
    image = decoded(raw).convert("RGB")
    wide, high = image.size
    edge = (wide // 100, high // 100, wide - wide // 100, high - high // 100)
    return [
        saved(image.resize((wide // 2, high // 2)), "JPEG", quality=60),
        saved(image, "JPEG", quality=25),
        saved(ImageEnhance.Brightness(image).enhance(1.15), "JPEG", quality=80),
        saved(image.crop(edge), "JPEG", quality=80),
    ]


def print_of(raw: bytes) -> Bands | None:
    return fingerprint(take_in(raw).greys)


def test_a_photo_sent_on_is_found_and_no_two_photos_are_taken_for_one() -> None:
    prints = [(raw, found) for raw in pictures() if (found := print_of(raw)) is not None]
    assert len(prints) >= len(KINDS)
    for raw, own in prints:
        again = [print_of(each) for each in sent_on(raw)]
        assert max(apart(own, each) for each in again if each is not None) <= NEAR
        assert None not in again
    assert min(apart(one, other) for (_, one), (_, other) in combinations(prints, 2)) > NEAR


def used_again(raw: bytes) -> dict[str, bytes]:
    """The same picture after somebody took pains: turned, mirrored, cut, with bars around it."""
    image = decoded(raw).convert("RGB")
    wide, high = image.size
    bars = Image.new("RGB", (wide, high * 13 // 10), "black")
    bars.paste(image, (0, high * 3 // 20))
    turned = {turn.name: image.transpose(turn) for turn in Image.Transpose}
    cut = {
        f"cut {part}": image.crop(
            (
                wide * part // 100,
                high * part // 100,
                wide - wide * part // 100,
                high * (100 - part) // 100,
            )
        )
        for part in (1, 5, 10)
    }
    return {
        name: saved(each, "JPEG", quality=60)
        for name, each in (turned | cut | {"bars": bars}).items()
    }


@cache
def views_of(raw: bytes) -> tuple[Bands | None, dict[Way, Bands]]:
    taken = take_in(raw)
    found = {way: fingerprint(each) for way, each in taken.views.items()}
    return fingerprint(taken.greys), {way: each for way, each in found.items() if each}


def is_like(new: bytes, kept: bytes) -> bool:
    """As `PhotoPrints.near` looks: a photo among all views, and its cuts among what was kept."""
    (asked, views), (own, others) = views_of(new), views_of(kept)
    assert asked is not None and own is not None
    cuts = [each for way, each in views.items() if way in CUTS]
    return (
        apart(asked, own) <= NEAR
        or any(apart(asked, each) <= near_enough(way) for way, each in others.items())
        or any(apart(each, own) <= NEAR_CUT for each in cuts)
    )


def test_a_photo_that_is_turned_cut_or_framed_is_found_and_no_other_is() -> None:
    small = [decoded(raw).convert("RGB").resize((480, 360)) for raw in pictures()]
    known = [raw for raw in (saved(each, "PNG") for each in small) if print_of(raw) is not None]
    missed = [
        (place, name)
        for place, raw in enumerate(known)
        for name, again in used_again(raw).items()
        if not is_like(again, raw)
    ]
    assert missed == []
    assert all(is_like(raw, used_again(raw)["cut 10"]) for raw in known), "the whole of it"
    assert not any(is_like(one, other) for one, other in combinations(known, 2))


USES = {
    "this": Use(9, 1, "after", NOON),
    "found": Use(3, 1, "before", NOON - HOUR, apart=SAME_PLACE),
    "same place": Use(4, 1, "before", NOON - HOUR, apart=SAME_PLACE + 1),
    "album": Use(8, 1, "after", NOON - HOUR),
    "elsewhere": Use(2, 7, "after", NOON - 9 * HOUR, apart=NEAR),
    "later": Use(10, 7, "after", NOON + HOUR),
}


@pytest.mark.parametrize(
    ("others", "told", "reworked"),
    [
        ("found", "found", None),
        ("same place", None, None),
        ("album", None, None),
        ("album", "album", NOON),
        ("album", None, NOON - 2 * HOUR),
        ("found elsewhere", "elsewhere", None),
        ("later", None, None),
    ],
)
def test_the_room_is_told_of_what_says_most(
    others: str, told: str | None, reworked: datetime | None
) -> None:
    given = [USES[name] for name in USES if name in others]
    found = told_of(USES["this"], given, reworked)
    assert found == (USES[told] if told else None)
