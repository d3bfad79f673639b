"""The sample town's cases have pictures: drawn by the program, found and mended."""

import pytest
from PIL import ImageChops, ImageStat

from bot.sample.pictures import FIXED, KINDS, scene
from messages.pictures.intake import take_in
from tests.pictures.snapshots import decoded


def test_the_sample_town_has_a_picture_for_each_of_its_matters() -> None:
    assert set(KINDS) == {"lamp", "litter", "road", "tree", "wall", "water"}


@pytest.mark.parametrize("kind", KINDS)
def test_found_and_mended_show_the_same_place_and_not_the_same_thing(kind: str) -> None:
    found, mended = decoded(scene(kind, 7)), decoded(scene(kind + FIXED, 7))
    assert found.size == mended.size == (960, 720)
    difference = ImageChops.difference(found, mended).convert("L")
    changed = sum(difference.histogram()[25:]) / (960 * 720)
    assert 0.01 < changed < 0.5


@pytest.mark.parametrize("kind", KINDS)
def test_a_seed_is_a_place(kind: str) -> None:
    assert scene(kind, 3) == scene(kind, 3)
    assert scene(kind, 3) != scene(kind, 4)


def test_the_mended_lamp_gives_light() -> None:
    dark, bright = (decoded(scene(kind, 1)).convert("L") for kind in ("lamp", "lamp" + FIXED))
    assert ImageStat.Stat(bright).mean[0] > ImageStat.Stat(dark).mean[0] + 5


def test_a_scene_goes_through_the_same_door_as_a_photo() -> None:
    taken = take_in(scene("litter", 2))
    assert (taken.width, taken.height) == (960, 720)
    assert len(taken.thumbnail) < 30_000


def test_nobody_drew_that() -> None:
    with pytest.raises(KeyError):
        scene("dragon", 1)
