"""A town's own item list laid over the preset: it says what is otherwise, and nothing else."""

from pathlib import Path

import pytest

from bot.office.doctor import examine
from bot.office.errors import RegulationFaulty
from bot.office.item_files import load_items
from bot.settings import Settings
from rules.case_limits import Phase
from rules.cries import numbers_to_ring
from rules.suggestion import suggest
from tests.rules.regulation_text import preset_text

TOWN = """
[extends]
preset = "items"

[terms]
reports_a_day = 5

[[units]]
code = "water_house"
name = "水务站"
name_en = "Water house"

[[units]]
code = "enforcement"
supervisor = "L003"

[[items]]
code = "street_light"
unit = "water_house"
handle = { hours = 8, clock = "working" }

[[items]]
code = "fire"
without = ["accept"]
accept = { minutes = 5, clock = "round_the_clock" }

[[items]]
code = "gambling_noise"
off = true

[[items]]
code = "windmill"
name = "风车坏了"
name_en = "Windmill"
category = "services"
way = "dispatch"
unit = "water_house"
handle = { hours = 16, clock = "working" }
closing = "风车转了。"
evidence = ["photo"]
bottom_line = false
keywords = ["风车"]

[[alarms]]
call = ["119"]
words = ["风车砸"]
"""

VILLAGE = """
[[items]]
code = "windmill"
handle = { hours = 2, clock = "working" }
"""


def written(folder: Path, name: str, text: str) -> str:
    (folder / name).write_text(text, encoding="utf-8")
    return str(folder / name)


def faults_of(names: str) -> list[str]:
    with pytest.raises(RegulationFaulty) as refused:
        load_items(names)
    return [line.split(".toml: ")[-1] for line in refused.value.lines]


def test_what_the_own_list_does_not_say_holds_from_the_preset(tmp_path: Path) -> None:
    town = written(tmp_path, "town.toml", TOWN.replace('without = ["accept"]\n', ""))
    preset, items = load_items("items"), load_items(town)
    light, before = items.get("street_light"), preset.get("street_light")
    assert light is not None and before is not None
    assert light == before.model_copy(update={"unit": "water_house", "handle": light.handle})
    assert light.handle.hours == 8
    assert items.limit("fire", Phase.ACCEPT).minutes == 5
    assert items.get("gambling_noise") is None and items.get("windmill") is not None
    assert len(items.items) == len(preset.items)
    unit = items.unit("enforcement")
    assert unit is not None and (unit.name, unit.supervisor) == ("综合执法", "L003")
    assert items.terms == preset.terms.model_copy(update={"reports_a_day": 5})
    assert items.limits == preset.limits
    assert len(items.alarms) == len(preset.alarms) + 1


def test_the_cries_of_an_item_that_a_town_has_not_still_ring(tmp_path: Path) -> None:
    own = TOWN.replace('without = ["accept"]\n', "").replace('"gambling_noise"', '"injury"')
    town = written(tmp_path, "town.toml", own)
    preset, items = load_items("items"), load_items(town)
    assert items.get("injury") is None
    assert {alarm.item for alarm in items.alarms} == {
        alarm.item for alarm in preset.alarms if alarm.item != "injury"
    }
    assert numbers_to_ring(items, "老人摔倒了") == ("120",)
    assert suggest(items, "老人摔倒了,路灯也不亮").items[0].code == "street_light"


def test_a_second_file_is_laid_over_the_first_and_a_key_can_be_taken_away(tmp_path: Path) -> None:
    text = TOWN.replace('accept = { minutes = 5, clock = "round_the_clock" }\n', "").replace(
        '[[items]]\ncode = "fire"',
        '[limits]\naccept = { hours = 1, clock = "round_the_clock" }\n[[items]]\ncode = "fire"',
    )
    town, village = written(tmp_path, "town.toml", text), written(tmp_path, "v.toml", VILLAGE)
    items = load_items(f"{town}, {village}")
    assert items.limit("windmill", Phase.HANDLE).hours == 2
    fire = items.get("fire")
    assert fire is not None and fire.accept is None
    assert items.limit("fire", Phase.ACCEPT).hours == 1


def test_doctor_says_what_each_file_says_otherwise(tmp_path: Path) -> None:
    town = written(tmp_path, "town.toml", TOWN.replace('without = ["accept"]\n', ""))
    village = written(tmp_path, "village.toml", VILLAGE)
    settings = Settings(
        _env_file=None,
        items=f"{town},{village}",
        database_url=f"sqlite:///{tmp_path / 'none.sqlite3'}",
    )
    told = [each for each in examine(settings) if each.what.startswith("item list: ")]
    assert not any(each.mend for each in told)
    assert [each.what for each in told] == [
        f"item list: {town}, laid over items: added units water_house, items windmill, 1 alarms; "
        "changed terms.reports_a_day, units enforcement (supervisor), "
        "items fire (accept), items street_light (unit, handle); taken off items gambling_noise",
        f"item list: {village}, laid over {town}: changed items windmill (handle)",
    ]


def test_every_fault_of_an_own_list_is_told_at_once(tmp_path: Path) -> None:
    wrong = written(
        tmp_path,
        "wrong.toml",
        '[extends]\npreset = "items"\n[word]\nx = 1\n'
        '[[items]]\ncode = "fire"\nunit = "lands"\n'
        '[[items]]\ncode = "fire"\nclosing = ""\n'
        '[[items]]\ncode = "mill"\noff = true\n'
        '[[items]]\ncode = "fight"\nwithout = [["mood"]]\n'
        'handle = { hours = 0, clock = "working" }\n'
        '[[categories]]\ncode = "disputes"\noff = "yes"\n[[items]]\ncode = ["x"]\n',
    )
    assert {": ".join(line.split(": ")[:3]) for line in faults_of(wrong)} >= {
        "[items]: fire: code",
        "[items]: fire: closing",
        "[items]: mill: off",
        "[items]: fight: without",
        "[items]: fight: handle.hours",
        "[categories]: disputes: off",
        "[word]: unknown table",
        "[items]: no. 33: code",
    }


def test_what_it_is_laid_over_must_be_there(tmp_path: Path) -> None:
    no = written(tmp_path, "no.toml", '[extends]\npreset = "item"\n')
    assert faults_of(no) == ["[extends]: preset: no preset 'item'"]
    more = written(tmp_path, "more.toml", '[extends]\npreset = "items"\nfile = "x"\n')
    assert faults_of(more) == ["[extends]: file: unknown key"]
    other = written(tmp_path, "other.toml", '[extends]\npreset = "room"\n')
    assert faults_of(f"items,{other}") == ["[extends]: preset: is not items"]


def test_a_whole_list_stands_alone_and_half_a_one_is_told_how(tmp_path: Path) -> None:
    whole = written(tmp_path, "whole.toml", preset_text("items"))
    assert load_items(whole) == load_items("items")
    half = written(tmp_path, "half.toml", VILLAGE)
    odd = written(tmp_path, "odd.toml", '[[items]]\ncode = ["x"]\n')
    assert any(line.startswith("[items]: no. 1: code: ") for line in faults_of(f"{odd},{half}"))
    assert faults_of(half)[-1].startswith('[extends]: preset = "items" here lets hold')
