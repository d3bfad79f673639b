"""A town's own item list and places with several slips: `doctor` names each by table and key."""

from pathlib import Path

import pytest

from bot.office.commits import commits_to
from bot.office.doctor import examine
from bot.office.errors import OfficeError
from bot.office.regulations import load_places
from bot.sample.words import sample_places
from bot.settings import Settings
from storage.areas import GRID, TOWN, VILLAGE
from storage.store import Store
from tests.office.roster_workbooks import Town
from tests.rules.regulation_text import preset_text

ITEMS = {
    'unit = "land"': ('unit = "lands"', "[items]: farmland_taken: unit: no unit 'lands'"),
    'closing = "路灯已修好，夜间亮灯有照片。"': (
        'closing = ""',
        "[items]: street_light: closing: String should have at least 1 character",
    ),
    'alarms = [\n    "受伤",': (
        'alarms = [\n    "",',
        "[items]: injury: alarms.0: String should have at least 1 character",
    ),
    "reports_a_day = 10": (
        "reports_a_day = 0",
        "[terms]: reports_a_day: Input should be greater than or equal to 1",
    ),
    'everyday = [\n    "我"': (
        'everyday = [\n    "我们家"',
        "[words]: everyday.0: String should have at most 2 characters",
    ),
}

PLACES = """
[[places]]
code = "tree"
name = "老槐树"
area = "V1G1"
latitude = 30.2

[[places]]
code = "Tree2"
name = "柳树"
area = "V1G1"
"""


def told_of(settings: Settings) -> list[str]:
    return [found.mend for found in examine(settings) if found.what == "规定"]


def test_doctor_names_every_fault_of_the_item_list(tmp_path: Path, town: Town) -> None:
    text = preset_text("items")
    for right, (wrong, _) in ITEMS.items():
        assert right in text
        text = text.replace(right, wrong, 1)
    own = tmp_path / "own.toml"
    own.write_text(text, encoding="utf-8")
    told = told_of(Settings(_env_file=None, items=str(own), database_url=town.database.url))
    assert sorted(told) == sorted(f"{own}: {fault}" for _, fault in ITEMS.values())


def test_one_slip_of_an_item_hides_none_of_its_others(tmp_path: Path, town: Town) -> None:
    lines = preset_text("items").split("\n[[items]]\n")
    theft, fight, missing = lines[1:4]
    theft = theft.replace('unit = "police"', 'unit = "nowhere"')
    theft = theft.replace('category = "order"', 'category = "no_category"')
    theft = theft.replace("accept = { hours = 1", "accept = { hours = 0")
    theft = theft.replace(
        'handle = { hours = 24, clock = "round_the_clock" }',
        'handle = { hours = 8000, clock = "working" }',
    )
    fight = fight.replace('call = "110"\n', "").replace("closing =", "closed =")
    fight = fight.replace('evidence = ["location"]', 'evidence = ["location", "location"]')
    missing = missing.replace('name = "老人小孩走失"', 'name = "路灯不亮"')
    disputes = [each for each in lines[4:] if 'category = "disputes"' not in each]
    twin = next(each for each in lines if 'code = "street_light"' in each).split("# ---")[0]
    twin = twin.replace('code = "street_light"', 'code = "spare_light"')
    own = tmp_path / "own.toml"
    own.write_text(
        "\n[[items]]\n".join((lines[0], theft, fight, missing, *disputes, twin)), encoding="utf-8"
    )
    told = told_of(Settings(_env_file=None, items=str(own), database_url=town.database.url))
    faults = {": ".join(line.removeprefix(f"{own}: ").split(": ")[:3]) for line in told}
    assert faults == {
        "[items]: theft_fraud: accept.hours",
        "[items]: theft_fraud: category",
        "[items]: theft_fraud: unit",
        "[items]: theft_fraud: handle",
        "[items]: fight: closing",
        "[items]: fight: closed",
        "[items]: fight: emergency = true and call = a number go together",
        "[items]: fight: evidence",
        "[items]: street_light: name",
        "[items]: spare_light: name",
        "[items]: spare_light: keywords",
        "[categories]: disputes: no item is of this category",
    }


def test_doctor_names_every_fault_of_the_places(tmp_path: Path, town: Town) -> None:
    own = tmp_path / "places.toml"
    own.write_text(PLACES, encoding="utf-8")
    told = told_of(Settings(_env_file=None, places=str(own), database_url=town.database.url))
    assert len(told) == 2
    assert f"{own}: [places]: tree: latitude and longitude go together" in told
    assert any(line.startswith(f"{own}: [places]: Tree2: code: ") for line in told)


def test_doctor_names_a_place_that_lies_nowhere(tmp_path: Path, town: Town) -> None:
    own = tmp_path / "places.toml"
    own.write_text(
        '[[places]]\ncode = "tree"\nname = "老槐树"\narea = "V1G1"\n'
        '[[places]]\ncode = "well"\nname = "古井"\narea = "V9G1"\n',
        encoding="utf-8",
    )

    def arrange(store: Store) -> None:
        top = store.areas.add(TOWN, "T", "清溪镇", None)
        village = store.areas.add(VILLAGE, "V1", "上河村", top)
        store.areas.add(GRID, "V1G1", "上河村一网格", village)

    commits_to(town.database)(arrange)
    found = list(
        examine(
            Settings(_env_file=None, locale="en", places=str(own), database_url=town.database.url)
        )
    )
    told = [each.mend for each in found if each.what == str(own)]
    assert told == ["[places]: well: area: no area 'V9G1'"]


def test_the_sample_towns_places_are_sound_and_a_missing_file_is_named(tmp_path: Path) -> None:
    assert len(load_places(sample_places())) > 10
    assert load_places("") == ()
    with pytest.raises(OfficeError, match=r"nowhere\.toml: no preset and no file"):
        load_places(str(tmp_path / "nowhere.toml"))
