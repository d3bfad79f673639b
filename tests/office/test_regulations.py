"""A town's item list, plan and room: from a preset or its own file; a slip is one clear line."""

from collections.abc import Callable
from pathlib import Path

import pytest

from bot.office.errors import OfficeError
from bot.office.item_files import load_items
from bot.office.regulations import load_plan, load_room


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
