"""Equals draw: by the program, which anybody can do again, or on the spot before witnesses."""

import pytest

from bot.office.audit.books import audit
from rules.honour_lots import draw
from storage.honour_records import Lot
from storage.store import Store
from tests.conversations.arranged import area_id, household
from tests.conversations.honoured import CONFIRM, given
from tests.conversations.test_points_asked import scored
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.usefixtures("papers_are_blank")


def equals(village: Village, better: int, equal: int) -> tuple[Villager, str]:
    """So many households with half a point more, and so many that nothing tells apart."""
    clerk = village.clerk("周敏")
    for number in range(1, better + equal + 1):
        household(village, f"V1-{number:02d}", f"田{number}", "V1G1")
        if number <= better:
            scored(village, f"V1-{number:02d}", "P1", 50, by=clerk)
    group = village.group(clerk)
    village.quickly_until(16, 8, 5)
    return clerk, group


def lot_of(village: Village) -> Lot:
    return village.look(lambda store: store.honours.lots(area_id(store, "V1"), "2026-11"))["model"]


def published_code(village: Village) -> str:
    """What the group was shown as 公示码."""

    def look(store: Store) -> str:
        [publication] = store.publications.of_village(area_id(store, "V1"))
        return publication.digest[:12]

    return village.look(look)


def test_the_programs_lot_can_be_drawn_again_from_what_the_group_was_shown(
    village: Village,
) -> None:
    clerk, group = equals(village, better=13, equal=4)
    review = clerk.sends("评荣誉").sees("要抽签（剩 2 个名额，4 户抽）")
    assert CONFIRM not in review.labels
    village.restart()
    clerk.presses("程序抽签").sees("谁都能照着再算一遍", "（抽签）")
    village.restart()
    clerk.presses(CONFIRM).sees("选定 15 户")
    seed = f"{published_code(village)}:model"
    winners = draw(seed, ["V1-14", "V1-15", "V1-16", "V1-17"], 2)
    assert lot_of(village) == Lot("program", seed, ("V1-14", "V1-15", "V1-16", "V1-17"), winners)
    honoured = {code for code, _ in given(village)}
    assert honoured == {f"V1-{number:02d}" for number in range(1, 14)} | set(winners)
    told = clerk.in_group(group).sees("红榜").text
    assert f"其中 {winners[0]}、{winners[1]} 由抽签定" in told
    assert f"抽签户 V1-14、V1-15、V1-16、V1-17，种子 {seed}" in told
    assert village.look(lambda store: list(audit(store))) == []


def test_drawing_again_draws_the_same(village: Village) -> None:
    clerk, _ = equals(village, better=14, equal=3)
    outcomes = set()
    for _ in range(3):
        clerk.sends("评荣誉")
        outcomes.add(clerk.presses("程序抽签").sees("（抽签）").text)
        clerk.presses("先不评")
    assert len(outcomes) == 1


def test_a_lot_on_the_spot_is_recorded_with_its_witnesses(village: Village) -> None:
    clerk, group = equals(village, better=14, equal=2)
    clerk.sends("评荣誉").presses("记现场抽签").sees("谁在场")
    village.restart()
    clerk.sends("12月16日村部，吴主任、周敏、两户都在").sees("抽中的是哪一户？")
    village.restart()
    village.network_repeats_everything()
    clerk.presses("V1-16 田16").sees("V1-16 田16户 72 分（抽签）", "在场：12月16日村部")
    clerk.presses(CONFIRM)
    assert lot_of(village) == Lot("panel", "", ("V1-15", "V1-16"), ("V1-16",))
    assert ("V1-16", "model") in given(village)
    assert ("V1-15", "model") not in given(village)
    told = clerk.in_group(group).sees("红榜").text
    assert "V1-16 由评议小组现场抽签定" in told
    assert "吴主任" not in told


def test_exactly_as_many_win_as_there_are_places(village: Village) -> None:
    clerk, _ = equals(village, better=13, equal=3)
    clerk.sends("评荣誉").presses("记现场抽签").sends("在村部，小组都在")
    clerk.sees("抽中的是哪 2 户？")
    for wrong in ("V1-14", "V1-14 V1-14", "V1-14 V1-01", "V1-14 V1-15 V1-16", "都中了"):
        clerk.sends(wrong).sees("要正好 2 户")
    clerk.sends("V1-16、V1-14").presses(CONFIRM)
    assert lot_of(village).winners == ("V1-16", "V1-14")
    assert len(given(village)) == 15


def test_the_panel_may_choose_among_equals_and_says_why(village: Village) -> None:
    clerk, _ = equals(village, better=14, equal=2)
    clerk.sends("评荣誉").presses("补一户").sends("V1-16")
    clerk.sends("10月也当过示范户，带得好").sees("小组选定")
    clerk.presses(CONFIRM).sees("选定 15 户")
    assert ("V1-16", "model") in given(village)


def test_whoever_is_left_out_does_not_draw(village: Village) -> None:
    clerk, _ = equals(village, better=14, equal=3)
    clerk.sends("评荣誉").presses("拿下一户").presses("V1-17 田17")
    clerk.sends("11月底搬走了").sees("2 户抽")
    clerk.presses("程序抽签").presses(CONFIRM)
    assert lot_of(village).entrants == ("V1-15", "V1-16")
    assert village.look(lambda store: list(audit(store))) == []


def test_there_are_never_more_than_the_schemes_places(village: Village) -> None:
    clerk, _ = equals(village, better=15, equal=1)
    review = clerk.sends("评荣誉").sees("选定 15 户")
    assert "补一户" not in review.labels
    clerk.presses("拿下一户").presses("V1-15 田15")
    clerk.sends("搬走了").presses("补一户").sends("V1-16")
    assert "补一户" not in clerk.sends("顶上").sees("选定 15 户").labels
    clerk.presses(CONFIRM)
    assert len(given(village)) == 15


def test_fewer_than_the_scheme_asks_for_only_with_a_why_for_each(village: Village) -> None:
    clerk, _ = equals(village, better=11, equal=0)
    clerk.sends("评荣誉").sees("办法要求至少 10 户")
    clerk.presses("拿下一户").presses("V1-11 田11")
    clerk.sends("搬走了").sees("选定 10 户")
    clerk.presses("拿下一户").presses("V1-10 田10")
    # Nobody else could take the place, and both have a why.
    clerk.sends("也搬走了").sees("选定 9 户")
    clerk.presses(CONFIRM)
    assert len(given(village)) == 9
