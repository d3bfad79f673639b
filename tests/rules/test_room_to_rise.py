"""What would raise a household's points: what the scheme still gives, and nothing else."""

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from bot.office.regulations import load_scheme
from rules.periods import Period
from rules.room_to_rise import room_to_rise, year_room
from rules.schemes import Scheme
from rules.scoring import Score
from rules.settlement import figures_of, item_lines

A, C = load_scheme("a-monthly"), load_scheme("c-members")
NOVEMBER, DECEMBER = Period.parse("2026-11"), Period.parse("2026-12")
TODAY = date(2026, 11, 20)


def codes(scheme: Scheme, *scores: Score) -> list[tuple[str, int, int]]:
    lines = item_lines(scheme, scores, NOVEMBER)
    return [(room.item.code, room.earned, room.left) for room in room_to_rise(scheme, lines, TODAY)]


def score(item: str, quantity: int = 1, mark: int | None = None) -> Score:
    return Score(TODAY, "H1", item, quantity=Decimal(quantity), mark=mark)


def test_what_is_full_or_shut_or_taken_is_no_room() -> None:
    found = codes(A, score("J2.1", mark=350), score("K8"))
    assert ("J2.1", 350, 250) in found
    assert found[:3] == [("J1.1", 0, 200), ("J1.3", 0, 200), ("J1.4", 0, 400)]
    assert [code for code, *_ in found if code.startswith("P")] == [
        "P1",
        "P2",
        "P3a",
        "P3b",
        "P4",
        "P5",
    ]
    left_out = {"J1.2", "J3.4", "J4.1", "J2.2", "K8", "Y6"}
    assert not left_out & {code for code, *_ in found}


def test_what_counts_each_time_is_earned_again_until_the_cap_ends_all_of_them() -> None:
    assert ("P1", 50, 50) in codes(A, score("P1"))
    assert "P3a" not in {code for code, *_ in codes(A, score("P3a"))}, "it counts once"
    nearly = {code: left for code, _, left in codes(A, score("P1", 9))}
    assert nearly["P3a"] == 50, "no more than the cap leaves"
    assert not [code for code, *_ in codes(A, score("P1", 10)) if code.startswith("P")]
    assert [code for code, *_ in codes(C, score("R1", -2), score("R2", 3))] == [
        *("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8", "R9")
    ]


def of_the_year(*scores: Score) -> list[tuple[str, int]]:
    lines = item_lines(A, scores, DECEMBER)
    return [(room.item.code, room.left) for room in year_room(A, lines, TODAY)]


def test_the_year_s_bonuses_are_earned_until_their_cap_as_well() -> None:
    every = [("Y6", 2000), ("Y7", 1000), ("Y8", 2000), ("Y9", 2000)]
    assert of_the_year() == every
    assert of_the_year(score("Y6")) == every[1:], "once a year"
    assert of_the_year(score("Y9", 2)) == [*((c, 1000) for c in ("Y6", "Y7", "Y8", "Y9"))]
    assert of_the_year(score("Y9", 3)) == []


BASE = [item.code for item in A.items if not item.gated]


@given(
    marks=st.dictionaries(st.sampled_from(BASE), st.integers(0, 4).map(lambda half: half * 50)),
    notes=st.lists(st.sampled_from([item.code for item in A.bonus]), max_size=12),
)
def test_doing_one_of_them_raises_the_points_by_just_so_much(
    marks: dict[str, int], notes: list[str]
) -> None:
    scores = [*(score(code, mark=mark) for code, mark in marks.items()), *map(score, notes)]
    lines = item_lines(A, scores, NOVEMBER)
    before = figures_of(A, lines).points
    for room in room_to_rise(A, lines, TODAY):
        full = room.earned + room.left if room.item.code in BASE else None
        more = item_lines(A, [*scores, score(room.item.code, mark=full)], NOVEMBER)
        assert figures_of(A, more).points == before + room.left, room
