"""Whom ranks propose and what a panel may confirm: never more than the places, nobody twice."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.honour_choice import How, Pick, Refusal, check, may_be_named, prize_sum
from rules.honour_lots import draw
from rules.honour_offers import Candidate, Offer, offers
from rules.honour_proposal import proposal
from rules.honours import propose
from rules.periods import Period
from rules.ranks import ranks_of
from rules.regulation import parse_scheme
from rules.schemes import Scheme
from rules.settlement import Figures
from rules.standing import Household, Standing
from tests.rules.regulation_text import preset

DECEMBER = Period.parse("2026-12")
MONTHLY, PLATFORM = parse_scheme(preset("a-monthly")), parse_scheme(preset("d-platform"))


def village(scheme: Scheme, households: Sequence[tuple[int, int, bool]]) -> list[Candidate]:
    """Candidates with the honours that the scheme's own ranks propose them for.

    Each is (points, deduction, resident); the year is twice the month.
    """
    standings = [
        Standing(
            Household(f"H{number:03d}", 1, resident, None),
            Figures(points + deduction, 0, 0, deduction, points),
            2 * points,
            2 * deduction,
            None,
            True,
        )
        for number, (points, deduction, resident) in enumerate(households)
    ]
    ranks = ranks_of({each.household.code: each.figures.points for each in standings})
    named = propose(scheme, standings, ranks, DECEMBER)
    return [
        Candidate(
            each.household.code,
            each.figures.points,
            each.figures.deduction,
            each.year_points,
            each.household.resident,
            named.get(each.household.code, ()),
        )
        for each in standings
    ]


HOUSEHOLDS = st.lists(
    st.tuples(st.integers(0, 6).map(lambda n: 50 * n), st.sampled_from([0, 0, 100]), st.booleans()),
    max_size=60,
)


CROWDED = st.lists(
    st.tuples(st.sampled_from([0, 50, 100]), st.just(0), st.just(True)), min_size=30, max_size=60
)
"""So many equals among so many residents that every border of the prizes runs through them."""


def given_out(scheme: Scheme, candidates: list[Candidate]) -> dict[str, tuple[str, ...]]:
    """Every honour given as proposed, equals by lot, the better tier first."""
    held: dict[str, tuple[str, ...]] = {}
    lost: dict[str, set[str]] = {}
    for offer in offers(scheme, DECEMBER, candidates):
        placed = {code for other in offer.others for code in held.get(other, ())}
        fell = {code for better in offer.better for code in lost.get(better, ())}
        found = proposal(offer, candidates, placed=placed, lost=fell)
        winners = draw("seed", found.tied, offer.places - len(found.certain))
        lost[offer.honour] = set(found.tied) - set(winners)
        held[offer.honour] = (*found.certain, *winners)
    return held


@given(HOUSEHOLDS | CROWDED, st.sampled_from([MONTHLY, PLATFORM]))
def test_there_are_never_more_than_the_places_and_nobody_has_two_of_a_kind(
    households: list[tuple[int, int, bool]], scheme: Scheme
) -> None:
    candidates = village(scheme, households)
    held = given_out(scheme, candidates)
    for offer in offers(scheme, DECEMBER, candidates):
        codes = held[offer.honour]
        assert len(codes) == len(set(codes)) <= offer.places
        for other in offer.others:
            assert not set(codes) & set(held.get(other, ()))


@given(HOUSEHOLDS | CROWDED)
def test_every_place_of_the_monthly_scheme_is_filled_while_there_is_anybody(
    households: list[tuple[int, int, bool]],
) -> None:
    candidates = village(MONTHLY, households)
    held = given_out(MONTHLY, candidates)
    assert len(held.get("model", ())) == min(15, len(candidates))
    residents = {each.code for each in candidates if each.resident}
    prized = [code for tier in ("first", "second", "third") for code in held.get(tier, ())]
    assert set(prized) <= residents
    assert len(prized) == (2 * len(residents) * 20 + 100) // 200


@given(HOUSEHOLDS)
def test_nobody_with_fewer_points_is_certain_before_somebody_with_more(
    households: list[tuple[int, int, bool]],
) -> None:
    candidates = {each.code: each for each in village(MONTHLY, households)}
    (model, *_) = offers(MONTHLY, DECEMBER, list(candidates.values()))
    found = proposal(model, list(candidates.values()))
    best = {*found.certain, *found.tied}
    least = min((candidates[code].points for code in best), default=0)
    assert all(each.points <= least for code, each in candidates.items() if code not in best)


def test_whoever_falls_from_a_better_tier_makes_no_place_more() -> None:
    candidates = village(MONTHLY, [(50 * (40 - number), 0, True) for number in range(40)])
    found = {offer.honour: offer for offer in offers(MONTHLY, DECEMBER, candidates)}
    fell = proposal(found["second"], candidates, lost={"H000", "H001", "H039"})
    assert len(fell.certain) == found["second"].places
    assert fell.certain[:2] == ("H000", "H001")


def test_whoever_lost_the_first_has_the_second_and_whoever_won_has_not() -> None:
    equal = [(3000, 0, True)] * 4
    candidates = village(MONTHLY, [*equal, *((50 * (36 - n), 0, True) for n in range(36))])
    found = {offer.honour: offer for offer in offers(MONTHLY, DECEMBER, candidates)}
    top = proposal(found["first"], candidates)
    assert (top.certain, len(top.tied), found["first"].places) == ((), 4, 2)
    won, lost = {"H000", "H002"}, {"H001", "H003"}
    second = proposal(found["second"], candidates, placed=won, lost=lost)
    assert (second.certain, second.tied) == (("H001", "H003"), ())


def test_equals_across_the_border_are_the_tied_and_nobody_else() -> None:
    candidates = village(MONTHLY, [*[(300, 0, True)] * 13, *[(200, 0, True)] * 4, (100, 0, True)])
    (model, *_) = offers(MONTHLY, DECEMBER, candidates)
    found = proposal(model, candidates)
    assert found.certain == tuple(f"H{number:03d}" for number in range(13))
    assert found.tied == ("H013", "H014", "H015", "H016")


MODEL = Offer("model", "示范户", "Model", MONTHLY.places[0].award, "places", "2026-12", 15, 10)
NAMED = [Pick(f"H{number:03d}", How.PROPOSED) for number in range(15)]


@given(st.integers(0, 20), st.integers(0, 20))
def test_no_choice_beyond_the_places_is_confirmed(standing: int, count: int) -> None:
    picks = [Pick(f"H{number:03d}", How.PROPOSED) for number in range(count)]
    found = check(MODEL, picks, standing=standing, waiting=(), able=0)
    assert (found is None) == (count > 0 and standing + count <= 15)


@pytest.mark.parametrize(
    ("picks", "waiting", "able", "refusal"),
    [
        ([], (), 30, Refusal.NOBODY),
        ([], ("H1",), 30, Refusal.LOT_OPEN),
        (NAMED[:14], ("H1", "H2"), 30, Refusal.LOT_OPEN),
        (NAMED[:9], (), 30, Refusal.TOO_FEW),
        (NAMED[:9], (), 9, None),
        (NAMED[:10], (), 30, None),
        (NAMED, ("H1",), 30, None),
        ([*NAMED[:10], NAMED[0]], (), 30, Refusal.TWICE),
        ([*NAMED[:10], Pick("X", How.CHOSEN, "  ")], (), 30, Refusal.NEEDS_WHY),
        ([*NAMED[:10], Pick("X", How.CHOSEN, "带得好")], (), 30, None),
    ],
)
def test_what_a_panel_may_confirm(
    picks: list[Pick], waiting: tuple[str, ...], able: int, refusal: Refusal | None
) -> None:
    assert check(MODEL, picks, standing=0, waiting=waiting, able=able) is refusal


def test_who_may_be_named() -> None:
    away = Candidate("H1", 9000, 0, 9000, False, ())
    prize, star = replace(MODEL, table="prizes"), replace(MODEL, table="shares")
    selection = replace(MODEL, table="selections")

    def named(offer: Offer, code: str = "H1", placed: tuple[str, ...] = ()) -> Refusal | None:
        return may_be_named(offer, code, {"H1": away}, placed=placed, least_points=10_000)

    assert named(MODEL) is None
    assert named(MODEL, "H2") is Refusal.NO_PART
    assert named(MODEL, placed=("H1",)) is Refusal.OTHER_TIER
    assert named(prize) is Refusal.NOT_RESIDENT
    assert named(star) is Refusal.BELOW_BASE
    assert named(selection, "H2") is None


def test_prizes_add_up() -> None:
    assert prize_sum({"first": 2, "third": 5}, {"first": 50, "third": 20}) == 200
