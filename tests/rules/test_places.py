"""The town's own places: what may be written, and which one words or a pin mean."""

import copy
from typing import Any

import pytest

from rules.places import Place, PlaceListFault, named_in, near, parse_places

TREE: dict[str, Any] = {
    "code": "old_tree",
    "name": "老槐树",
    "also": ["大槐树"],
    "area": "V1G1",
    "latitude": 30.25,
    "longitude": 120.125,
}
LIST: dict[str, Any] = {
    "places": [
        TREE,
        {"code": "first_yard", "name": "一组晒场", "area": "V1G1"},
        {"code": "office", "name": "村委会", "area": "V1"},
        {"code": "new_office", "name": "新村委会", "area": "V1"},
        {"code": "hall", "name": "上河村文化大礼堂", "area": "V1"},
        {"code": "ferry", "name": "渡口", "area": "V1G2"},
    ]
}


@pytest.fixture(scope="module")
def places() -> tuple[Place, ...]:
    return parse_places(LIST)


def found(places: tuple[Place, ...], words: str) -> list[tuple[str, bool]]:
    return [(each.place.code, each.exact) for each in named_in(places, words)]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("老槐树下堆了一大堆垃圾", "old_tree"),
        ("大 槐 树 下", "old_tree"),
        ("就在渡口", "ferry"),
        ("新村委会门口", "new_office"),
    ],
)
def test_a_name_in_the_words_is_the_place(places: tuple[Place, ...], words: str, code: str) -> None:
    assert found(places, words)[0] == (code, True)


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("老怀树下有垃圾", "old_tree"),
        ("村委门口灯坏了", "office"),
        ("上河村文化大里堂漏水", "hall"),
        ("上河文化大礼堂漏水", "hall"),
    ],
)
def test_one_slip_is_a_guess(places: tuple[Place, ...], words: str, code: str) -> None:
    assert found(places, words)[0] == (code, False)


@pytest.mark.parametrize("words", ["二组晒场", "渡头", "路灯不亮", "", "树", "垃圾"])
def test_nothing_is_made_of_what_is_unlike(places: tuple[Place, ...], words: str) -> None:
    assert found(places, words) == []


def test_a_pin_is_at_the_nearest_place_within_200_metres(places: tuple[Place, ...]) -> None:
    assert [each.place.code for each in near(places, 30.2510, 120.1255)] == ["old_tree"]
    assert near(places, 30.2530, 120.125) == ()


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"code": "老树"}, "[places]: 老树: code: "),
        ({"code": None}, "[places]: no. 1: code: "),
        ({"name": " "}, "[places]: old_tree: name: "),
        ({"also": [""]}, "[places]: old_tree: also.0: "),
        ({"area": ""}, "[places]: old_tree: area: "),
        ({"latitude": 91}, "[places]: old_tree: latitude: "),
        ({"longitude": "east"}, "[places]: old_tree: longitude: "),
        ({"longitude": None}, "[places]: old_tree: latitude and longitude go together"),
        ({"grid": "V1G1"}, "[places]: old_tree: grid: "),
    ],
)
def test_a_fault_names_table_place_and_key(changes: dict[str, Any], said: str) -> None:
    mapping = copy.deepcopy(LIST)
    mapping["places"][0].update(changes)
    with pytest.raises(PlaceListFault) as refused:
        parse_places(mapping)
    [fault] = map(str, refused.value.faults)
    assert fault.startswith(said)


def test_two_places_of_one_area_with_one_name_are_told_and_so_is_all_else() -> None:
    mapping = copy.deepcopy(LIST)
    mapping["places"].append({**TREE, "code": "other_tree", "name": "大槐树", "also": []})
    mapping["places"].append({**TREE, "name": "井边", "also": []})
    mapping["place"] = []
    with pytest.raises(PlaceListFault) as refused:
        parse_places(mapping)
    told = [(fault.table, fault.entry, fault.key) for fault in refused.value.faults]
    assert ("places", "other_tree", "name") in told
    assert ("places", "old_tree", "code") in told
    assert ("place", "", "") in told


def test_an_empty_file_is_refused() -> None:
    with pytest.raises(PlaceListFault):
        parse_places({})
