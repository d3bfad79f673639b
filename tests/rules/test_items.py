"""The item list: what a town may write in it, and what it makes of the words people use."""

import copy
import tomllib
from datetime import time, timedelta
from importlib.resources import files
from typing import Any

import pytest

from rules.case_limits import Clock, Phase
from rules.items import Evidence, ItemList, ItemListFault, Way, parse_items
from rules.suggestion import suggest

SMALL: dict[str, Any] = {
    "categories": [{"code": "services", "name": "便民服务", "name_en": "Services"}],
    "units": [{"code": "enforcement", "name": "综合执法", "name_en": "Enforcement"}],
    "items": [
        {
            "code": "street_light",
            "name": "路灯不亮",
            "name_en": "Street light out",
            "category": "services",
            "way": "dispatch",
            "unit": "enforcement",
            "handle": {"hours": 24, "clock": "working"},
            "closing": "夜间亮灯有照片。",
            "evidence": ["photo", "photo_after"],
            "bottom_line": False,
            "keywords": ["路灯"],
        }
    ],
    "limits": {
        phase: {"hours": 2, "clock": "working"}
        for phase in ("accept", "dispatch", "handle", "check")
    },
    "hours": {"open": [[time(8, 30), time(12)], [time(13, 30), time(18)]]},
    "terms": {
        "reopen_days": 7,
        "most_reopened": 2,
        "most_extended": 1,
        "longest_suspended_days": 90,
        "press_answer_hours": 24,
        "reports_a_day": 10,
    },
}


@pytest.fixture(scope="module")
def preset() -> ItemList:
    return parse_items(
        tomllib.loads(files("rules.presets").joinpath("items.toml").read_text("utf-8"))
    )


def names(item_list: ItemList, words: str, most: int = 3) -> list[str]:
    return [item.name for item in suggest(item_list, words).items[:most]]


def faults_of(**changes: Any) -> list[str]:
    mapping = copy.deepcopy(SMALL)
    mapping["items"][0].update(changes)
    with pytest.raises(ItemListFault) as refused:
        parse_items(mapping)
    return [str(fault) for fault in refused.value.faults]


def test_the_preset_has_the_six_categories_in_order_and_none_is_empty(preset: ItemList) -> None:
    shown = [category.name for category in preset.categories]
    assert shown == ["安保维稳", "违法建设", "安全生产", "环境保护", "矛盾纠纷", "便民服务"]
    assert all(preset.of_category(category.code) for category in preset.categories)
    assert sum(len(preset.of_category(c.code)) for c in preset.categories) == len(preset.items)


def test_the_four_platforms_stand_first_among_the_units(preset: ItemList) -> None:
    shown = [unit.name for unit in preset.units][:4]
    assert shown == ["综治工作", "市场监管", "综合执法", "便民服务"]


def test_a_hazard_does_not_wait_for_monday(preset: ItemList) -> None:
    for item in preset.of_category("safety"):
        for phase in (Phase.ACCEPT, Phase.DISPATCH, Phase.HANDLE):
            assert preset.limit(item.code, phase).clock is Clock.ROUND_THE_CLOCK


def test_bottom_line_items_are_those_of_the_four_named_categories(preset: ItemList) -> None:
    bottom = {item.category for item in preset.items if item.bottom_line}
    assert bottom == {"order", "building", "safety", "environment"}


def test_of_a_kind_alone_nothing_is_handled_on_the_spot_that_might_need_a_unit() -> None:
    small = parse_items(SMALL)
    assert not small.handled_on_spot("services", "street_light")
    assert not small.handled_on_spot("services", "")
    errand = {**SMALL["items"][0], "code": "errands", "way": "spot"}
    errand |= {"name": "代办跑腿", "keywords": ["代办"]}
    both = parse_items({**SMALL, "items": [*SMALL["items"], errand]})
    assert both.handled_on_spot("services", "errands")
    assert not both.handled_on_spot("services", "")
    assert not both.handled_on_spot("services", "dropped_since")
    spot_alone = parse_items({**SMALL, "items": [errand]})
    assert spot_alone.handled_on_spot("services", "")
    assert not spot_alone.handled_on_spot("a_kind_dropped_since", "")


def test_nobodys_quarrel_is_photographed(preset: ItemList) -> None:
    wanted = {evidence for item in preset.of_category("disputes") for evidence in item.evidence}
    assert not wanted & {Evidence.PHOTO, Evidence.PHOTO_AFTER}


@pytest.mark.parametrize(("words", "number"), [("山上起火了", "119"), ("有人掉河里了", "120")])
def test_an_emergency_says_whom_to_ring_first(preset: ItemList, words: str, number: str) -> None:
    first = suggest(preset, words).items[0]
    assert first.emergency
    assert first.call == number


@pytest.mark.parametrize("emergency", ["火情", "人员受伤或突发疾病", "打架斗殴", "燃气隐患"])
def test_no_emergency_is_handled_on_the_spot_alone(preset: ItemList, emergency: str) -> None:
    item = next(item for item in preset.items if item.name == emergency)
    assert item.way is Way.DISPATCH


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("村口路灯不亮", "路灯不亮"),
        ("井盖没了,娃儿差点踩进去", "道路交通隐患"),
        ("垃圾桶满了三天没人收", "垃圾积存"),
        ("有人在田埂上烧秸秆", "焚烧秸秆垃圾"),
        ("隔壁又吵架了", "邻里纠纷"),
        ("老板拖欠工资", "欠薪、消费纠纷"),
        ("沟里有死猪", "死畜死禽、疫病线索"),
        ("隔壁在加层", "私搭乱建、擅自加层"),
        ("老人没回家", "老人小孩走失"),
        ("闻到煤气味", "燃气隐患"),
        ("电线掉下来了", "用电隐患"),
        ("水沟好臭", "污水乱排、水体黑臭"),
        ("停电一天了", "停水停电、断网"),
        ("The street light is out", "路灯不亮"),
    ],
)
def test_what_people_say_finds_its_item(preset: ItemList, words: str, item: str) -> None:
    assert names(preset, words, most=1) == [item]


def test_the_longest_word_found_decides(preset: ItemList) -> None:
    assert names(preset, "吃了过期的东西拉肚子")[:1] == ["食品药品安全"]


def test_what_is_cried_out_stands_before_the_longest_word(preset: ItemList) -> None:
    assert names(preset, "吃了过期的东西食物中毒")[:2] == ["人员受伤或突发疾病", "食品药品安全"]


def test_three_matters_in_one_breath_are_all_shown(preset: ItemList) -> None:
    assert set(names(preset, "邻居说路灯和垃圾")) == {"垃圾积存", "邻里纠纷", "路灯不亮"}
    assert not suggest(preset, "邻居说路灯和垃圾").is_sure


@pytest.mark.parametrize("words", ["路 灯 坏 了", "路灯，坏了！", "路灯坏了\n", "【路灯】坏"])
def test_spaces_and_punctuation_make_no_difference(preset: ItemList, words: str) -> None:
    assert names(preset, words)[0] == "路灯不亮"


@pytest.mark.parametrize("words", ["", "   ", "！？", "🎉🎉", "我家多少分"])
def test_nothing_is_guessed_from_nothing(preset: ItemList, words: str) -> None:
    assert suggest(preset, words).items == ()


def test_an_item_the_list_has_dropped_is_none() -> None:
    item_list = parse_items(SMALL)
    light = item_list.get("street_light")
    assert light is not None
    assert item_list.unit(light.unit) is not None
    assert item_list.category(light.category) is not None
    assert item_list.get("steam_engine") is None


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"unit": "fire_brigade"}, "[items]: street_light: unit: no unit 'fire_brigade'"),
        ({"handle": {"hours": 0, "clock": "working"}}, "[items]: street_light: handle.hours: "),
        ({"handle": {"hours": "24", "clock": "working"}}, "[items]: street_light: handle.hours: "),
        ({"handle": {"clock": "working"}}, "[items]: street_light: handle: give hours or minutes"),
        ({"accept": {"minutes": 30, "clock": "lunar"}}, "[items]: street_light: accept.clock: "),
        ({"way": "teleport"}, "[items]: street_light: way: "),
        ({"evidence": ["photo", "rumour"]}, "[items]: street_light: evidence.1: "),
        ({"bottom_line": "yes"}, "[items]: street_light: bottom_line: "),
        ({"keywords": []}, "[items]: street_light: keywords: "),
        ({"name": "  "}, "[items]: street_light: name: "),
        ({"limit": 3}, "[items]: street_light: limit: "),
        ({"call": "119"}, "[items]: street_light: emergency = true and call"),
        ({"alarms": ["灯倒"]}, "[items]: street_light: alarms are for an emergency alone"),
        ({"closing": ""}, "[items]: street_light: closing: "),
        ({"closing": None}, "[items]: street_light: closing: "),
        ({"bottom_line": None}, "[items]: street_light: bottom_line: "),
        ({"code": "路灯"}, "[items]: 路灯: code: "),
        ({"code": "a" * 41}, f"[items]: {'a' * 41}: code: "),
        ({"code": None}, "[items]: no. 1: code: "),
    ],
)
def test_a_fault_names_table_item_and_key(changes: dict[str, Any], said: str) -> None:
    faults = faults_of(**changes)
    assert len(faults) == 1
    assert faults[0].startswith(said)


def test_a_slip_that_makes_two_things_wrong_has_both_told() -> None:
    assert faults_of(category="magic") == [
        "[items]: street_light: category: no category 'magic'",
        "[categories]: services: no item is of this category",
    ]
    keys = [fault.split(": ")[2] for fault in faults_of(emergency=True)]
    assert sorted(keys) == [
        "accept",
        "dispatch",
        "emergency = true and call = a number go together",
        "handle",
    ]
    keys = [fault.split(": ")[2] for fault in faults_of(alarms=[" "])]
    assert keys == ["alarms.0", "alarms are for an emergency alone"]


def test_a_code_may_have_forty_characters() -> None:
    mapping = copy.deepcopy(SMALL)
    mapping["items"][0]["code"] = "a" * 40
    assert parse_items(mapping).get("a" * 40) is not None


def test_all_faults_are_told_at_once() -> None:
    mapping = copy.deepcopy(SMALL)
    mapping["items"][0]["unit"] = "nobody"
    mapping["items"].append({**SMALL["items"][0], "handle": {"hours": -1, "clock": "working"}})
    mapping["unit"] = []
    mapping["categories"].append("services")
    with pytest.raises(ItemListFault) as refused:
        parse_items(mapping)
    assert {(f.table, f.entry, f.key) for f in refused.value.faults} == {
        ("unit", "", ""),
        ("categories", "no. 2", ""),
        ("items", "street_light", "handle.hours"),
        ("items", "street_light", "code"),
        ("items", "street_light", "unit"),
    }
    assert str(refused.value).count("\n") == 4


def test_a_file_with_nothing_in_it_is_refused() -> None:
    with pytest.raises(ItemListFault) as refused:
        parse_items({})
    faults = dict.fromkeys(fault.table for fault in refused.value.faults)
    assert list(faults) == ["categories", "units", "items", "limits", "hours", "terms"]


def test_an_item_that_says_no_limit_has_the_lists_own(preset: ItemList) -> None:
    light = preset.limit("street_light", Phase.ACCEPT)
    assert light == preset.limits.accept
    assert preset.limit("fire", Phase.ACCEPT).span == timedelta(minutes=15)
    assert preset.limit("", Phase.HANDLE) == preset.limits.handle


@pytest.mark.parametrize(
    ("table", "changes", "said"),
    [
        ("hours", {"open": []}, "[hours]: open: "),
        ("hours", {"open": [[time(9), time(8)]]}, "[hours]: open: span 1 closes"),
        ("hours", {"open": [[830, 1200]]}, "[hours]: open.0.0: "),
        ("terms", {"reopen_days": 0}, "[terms]: reopen_days: "),
        ("words", {"everyday": ["有人来"]}, "[words]: everyday.0: "),
        ("words", {"everyday": "有人"}, "[words]: everyday: "),
        ("words", {"daily": ["有人"]}, "[words]: daily: "),
        ("limits", {"check": {"hours": 1, "minutes": 5, "clock": "working"}}, "[limits]: check: "),
    ],
)
def test_a_fault_in_the_towns_own_terms_is_named_too(
    table: str, changes: dict[str, Any], said: str
) -> None:
    mapping = copy.deepcopy(SMALL)
    mapping.setdefault(table, {}).update(changes)
    with pytest.raises(ItemListFault) as refused:
        parse_items(mapping)
    assert any(str(fault).startswith(said) for fault in refused.value.faults)


def test_a_cry_names_a_kind_that_there_is_and_words_on_both_sides() -> None:
    mapping = copy.deepcopy(SMALL)
    mapping["alarms"] = [{"call": ["119"], "words": ["{people}…着火", "…", "{dragons}…着火"]}]
    mapping["kinds"] = [{"code": "people", "words": ["人"]}]
    with pytest.raises(ItemListFault) as refused:
        parse_items(mapping)
    assert {str(fault) for fault in refused.value.faults} == {
        "[alarms]: no. 1: {dragons}…着火: no kind 'dragons'",
        "[alarms]: no. 1: …: no word before or behind …",
    }


def test_a_cry_names_an_item_that_there_is() -> None:
    mapping = copy.deepcopy(SMALL)
    mapping["alarms"] = [{"call": ["119"], "item": "dragons", "words": ["龙来了"]}]
    with pytest.raises(ItemListFault) as refused:
        parse_items(mapping)
    assert [str(fault) for fault in refused.value.faults] == [
        "[alarms]: no. 1: item: no item 'dragons'"
    ]
