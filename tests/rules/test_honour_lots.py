"""The program's lot: the same for everybody, whatever the order, and never more than the places."""

from collections import Counter
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.honour_lots import draw, lot_seed

CODES = st.lists(st.text(min_size=1, max_size=12), max_size=30)
SEEDS = st.text(max_size=40)


@given(SEEDS, CODES, st.integers(0, 40), st.randoms())
def test_it_draws_the_same_again_in_whatever_order_they_come(
    seed: str, entrants: list[str], places: int, chance: object
) -> None:
    shuffled = sorted(entrants, key=lambda _: chance.random())  # type: ignore[attr-defined]
    assert draw(seed, entrants, places) == draw(seed, shuffled, places)


@given(SEEDS, CODES, st.integers(0, 40))
def test_winners_drew_and_there_are_as_many_as_places(
    seed: str, entrants: list[str], places: int
) -> None:
    winners = draw(seed, entrants, places)
    assert set(winners) <= set(entrants)
    assert len(winners) == len(set(winners)) == min(places, len(set(entrants)))


@given(SEEDS, CODES, st.integers(1, 40))
def test_one_place_more_takes_nobodys_away(seed: str, entrants: list[str], places: int) -> None:
    assert draw(seed, entrants, places)[: places - 1] == draw(seed, entrants, places - 1)


def test_anybody_can_work_it_out_with_a_digest_tool() -> None:
    seed = lot_seed("7f3a91c2bb0455ee00", "model")
    assert seed == "7f3a91c2bb04:model"
    by_hand = {code: sha256(f"{seed}:{code}".encode()).hexdigest() for code in ("V1-07", "V1-08")}
    assert draw(seed, by_hand, 1) == (min(by_hand, key=lambda code: by_hand[code]),)


def test_over_many_seeds_everybody_wins_about_as_often() -> None:
    entrants = ["V1-01", "V1-02", "V1-03", "V1-04"]
    won = Counter(code for n in range(4000) for code in draw(f"seed {n}", entrants, 1))
    assert all(850 < won[code] < 1150 for code in entrants)


def test_another_honour_draws_otherwise() -> None:
    entrants = [f"V1-{number:02d}" for number in range(40)]
    drawn = {draw(lot_seed("7f3a91c2bb04", honour), entrants, 5) for honour in ("a", "b", "c")}
    assert len(drawn) == 3


def test_no_fewer_than_no_places() -> None:
    with pytest.raises(ValueError, match="no fewer"):
        draw("x", ["a"], -1)
