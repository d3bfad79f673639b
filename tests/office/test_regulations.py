"""A town's item list, plan and room: from a preset or its own file; a slip is one clear line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.office.doctor import examine
from bot.office.errors import OfficeError
from bot.office.item_files import load_items
from bot.office.regulations import load_plan
from bot.office.regulations import load_room as load_room_beside
from bot.settings import Settings
from rules.patrol_tasks import Burden
from rules.room import Room

REPLY = '[[replies]]\ncode = "today"\nsays = ["press"]\ntext = "请今天内办。"\n'


def load_room(name_or_file: str) -> Room:
    return load_room_beside(name_or_file, Burden())


def test_the_presets_are_there() -> None:
    assert load_items("items").unit("enforcement") is not None
    assert load_plan("patrol").tasks
    assert load_room("room").replies


@pytest.mark.parametrize("load", [load_items, load_plan, load_room])
@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[[items]\n", "not valid TOML"),
        ('[other]\nx = "y"\n', r"\[other\]: unknown table \(and \d+ more\)"),
    ],
)
def test_a_slip_in_a_towns_own_file_is_one_line(
    tmp_path: Path, load: Callable[[str], object], text: str, says: str
) -> None:
    file = tmp_path / "own.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(OfficeError, match=says) as refused:
        load(str(file))
    assert str(refused.value).startswith(str(file))


def test_the_weeks_word_is_said_at_no_quiet_hour(tmp_path: Path) -> None:
    preset = Path("rules/presets/room.toml").read_text("utf-8")
    file = tmp_path / "room.toml"
    file.write_text(preset.replace("at = 08:45:00", "at = 21:30:00"), encoding="utf-8")
    with pytest.raises(OfficeError, match=r"\[overdue\]: at: 21:30:00 lies in the quiet hours"):
        load_room(str(file))


def test_doctor_says_where_a_towns_own_file_has_no_weekly_word(tmp_path: Path) -> None:
    preset = Path("rules/presets/room.toml").read_text("utf-8")
    file = tmp_path / "room.toml"
    file.write_text(preset.partition("[overdue]")[0] + REPLY, encoding="utf-8")
    url = f"sqlite:///{tmp_path}/none"
    settings = Settings(_env_file=None, locale="en", room=str(file), database_url=url)
    (found,) = [each for each in examine(settings) if each.what == str(file)]
    assert found.mend == "has no [overdue]; after three warnings nobody is told"
