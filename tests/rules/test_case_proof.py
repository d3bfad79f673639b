"""What a finish must show: what its item asks for, and nothing more."""

import tomllib
from importlib.resources import files

import pytest

from rules.case_proof import Proof, is_proved, proof_wanted
from rules.items import parse_items

ITEMS = parse_items(tomllib.loads(files("rules.presets").joinpath("items.toml").read_text("utf-8")))


@pytest.mark.parametrize(
    ("item", "wanted"),
    [
        ("street_light", Proof.PHOTO),
        ("neighbours", Proof.RECORD),
        ("theft_fraud", Proof.WORDS),
        ("", Proof.PHOTO),
    ],
)
def test_each_item_wants_what_its_evidence_says(item: str, wanted: Proof) -> None:
    assert proof_wanted(ITEMS.get(item)) is wanted


def test_every_item_that_asks_for_a_picture_afterwards_gets_one() -> None:
    for item in ITEMS.items:
        without = is_proved(proof_wanted(item), photos=0, files=5, said=True)
        assert without == ("photo_after" not in item.evidence), item.code


@pytest.mark.parametrize(
    ("wanted", "photos", "files", "said", "enough"),
    [
        (Proof.PHOTO, 1, 0, False, True),
        (Proof.PHOTO, 0, 3, True, False),
        (Proof.RECORD, 0, 1, False, True),
        (Proof.RECORD, 0, 0, True, False),
        (Proof.BOTH, 1, 0, True, False),
        (Proof.BOTH, 1, 1, False, True),
        (Proof.BOTH, 2, 0, False, True),
        (Proof.BOTH, 0, 2, False, False),
        (Proof.WORDS, 0, 0, True, True),
        (Proof.WORDS, 1, 0, False, True),
        (Proof.WORDS, 0, 0, False, False),
    ],
)
def test_so_much_is_enough(
    wanted: Proof, photos: int, files: int, said: bool, enough: bool
) -> None:
    assert is_proved(wanted, photos=photos, files=files, said=said) == enough
