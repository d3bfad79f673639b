"""What a regulation by stars, members or platform may not say: each fault by its place."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from rules.regulation import SchemeFault, parse_scheme
from tests.rules.regulation_text import preset

Tables = dict[str, Any]


def count_stars_by_the_month(tables: Tables) -> None:
    tables["period"] = "month"


def break_the_base(tables: Tables) -> None:
    tables["base"] = 120


def break_a_group(tables: Tables) -> None:
    tables["groups"][0]["max"] = 41
    tables["base"] = 141


def call_two_items_alike(tables: Tables) -> None:
    tables["items"][1]["code"] = "JE"


def call_a_bonus_as_an_item(tables: Tables) -> None:
    tables["bonus"][0]["code"] = "JD"


def score_every_week(tables: Tables) -> None:
    tables["items"][0]["every"] = "week"


def share_downwards(tables: Tables) -> None:
    tables["shares"]["tiers"][1]["up_to_percent"] = 10


def share_nothing(tables: Tables) -> None:
    tables["shares"]["tiers"][0]["up_to_percent"] = 0


def share_too_much(tables: Tables) -> None:
    tables["shares"]["tiers"][2]["up_to_percent"] = 101


def name_two_tiers_alike(tables: Tables) -> None:
    tables["shares"]["tiers"][2]["honour"] = "five"


def name_a_place_as_a_tier(tables: Tables) -> None:
    tables["places"] = [{"honour": "four", "name": "示范户", "name_en": "Model", "count": 3}]


def call_a_tier_lot(tables: Tables) -> None:
    tables["shares"]["tiers"][0]["honour"] = "lot"


def offer_no_tier(tables: Tables) -> None:
    tables["shares"]["tiers"] = []


def share_of_a_quarter(tables: Tables) -> None:
    tables["shares"]["of"] = "quarter"


def adopt_from_a_month(tables: Tables) -> None:
    meeting = {"meeting": "2026年第四次村民代表会议", "adopted": date(2026, 12, 20)}
    tables["adoption"] = {**meeting, "holds_from": "2027-01"}


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (count_stars_by_the_month, "[items]: JE: every: only a scheme by the year has quarters"),
        (count_stars_by_the_month, "[items]: JC: every: only a scheme by the year has quarters"),
        (break_the_base, "[top of the file]: base: the groups do not add up to it"),
        (break_a_group, "[groups]: 环境整治: max: its items do not add up to it"),
        (call_two_items_alike, "[items]: JE: written 2 times"),
        (call_a_bonus_as_an_item, "[items]: JD: written 2 times"),
        (score_every_week, "[items]: JE: every: Input should be 'period' or 'quarter'"),
        (share_downwards, "[shares]: tiers four: up_to_percent: must be more than 10"),
        (share_nothing, "[shares]: tiers five: up_to_percent: must be more than 0"),
        (share_too_much, "[shares]: tiers three: up_to_percent: Input should be less than"),
        (name_two_tiers_alike, "[shares]: five: honour: another honour is called so already"),
        (name_a_place_as_a_tier, "[shares]: four: honour: another honour is called so already"),
        (call_a_tier_lot, "[shares]: lot: honour: marks those who draw lots"),
        (offer_no_tier, "[shares]: tiers: Tuple should have at least 1 item"),
        (share_of_a_quarter, "[shares]: of: Input should be 'period' or 'year'"),
        (adopt_from_a_month, "[adoption]: holds_from: is no year"),
    ],
)
def test_a_fault_of_the_star_scheme(spoil: Callable[[Tables], None], told: str) -> None:
    tables = preset("b-stars")
    spoil(tables)
    assert [told in fault for fault in faults_of(tables)].count(True) == 1


def test_an_item_either_way_has_no_sign_of_its_own() -> None:
    tables = preset("c-members")
    tables["signed"][0]["value"] = -1
    tables["signed"][1]["counts"] = "once"
    assert [fault.partition(": Input")[0] for fault in faults_of(tables)] == [
        "[signed]: R1: value",
        "[signed]: R2: counts: unknown key",
    ]


def test_the_base_of_a_month_does_not_measure_a_year() -> None:
    tables = preset("d-platform")
    tables["shares"]["at_or_above_base"] = True
    assert faults_of(tables) == [
        "[shares]: at_or_above_base: the base is that of a period, not that of a year"
    ]
    for key, value in (("period", "year"), ("of", "period")):
        tables = preset("d-platform")
        tables["shares"]["at_or_above_base"] = True
        (tables if key == "period" else tables["shares"])[key] = value
        assert parse_scheme(tables).shares


def test_a_given_base_and_base_items_do_not_go_together() -> None:
    tables = preset("d-platform")
    item = {"group": "美丽乡村", "name": "庭院", "name_en": "Yard", "max": 10, "unmarked": "full"}
    tables["items"] = [{"code": "J1", **item}]
    assert faults_of(tables) == [
        "[items]: J1: group: there is no group 美丽乡村",
        "[top of the file]: base: the groups do not add up to it",
    ]


def faults_of(tables: Tables) -> list[str]:
    with pytest.raises(SchemeFault) as refused:
        parse_scheme(tables)
    return [str(fault) for fault in refused.value.faults]
