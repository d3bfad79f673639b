"""Who called is read out of what the room wrote down, and nothing else is taken for it."""

import tomllib
from importlib.resources import files

import pytest

from rules.caller_told import caller_told
from rules.room import parse_room

PRESET = tomllib.loads((files("rules") / "presets" / "room.toml").read_text("utf-8"))
SURNAMES = parse_room(PRESET).callers.surnames


@pytest.mark.parametrize(
    ("words", "name", "telephone"),
    [
        ("桥头的陈阿婆打来的，13812345678，说路灯不亮", "陈阿婆", "13812345678"),
        ("李四（139 0000 0000）说村口路灯不亮", "李四", "13900000000"),
        ("欧阳小明来电：水管漏了", "欧阳小明", ""),
        ("村民王小明来电：水管漏了", "王小明", ""),
        ("水管漏了，电话0571-0000-0188", "", "0571-0000-0188"),
        ("高压线离屋顶太近，2026-11-20 起就这样", "", ""),
        ("石桥头有人打电话骚扰", "", ""),
        ("身份证 330100199001011234 丢了", "", ""),
    ],
)
def test_a_caller_is_read_from_words(words: str, name: str, telephone: str) -> None:
    assert caller_told(words, SURNAMES) == (name, telephone)


def test_a_town_reads_its_own_surnames_and_none_where_it_lists_none() -> None:
    assert caller_told("盘小妹来电", ("盘",)) == ("盘小妹", "")
    assert caller_told("盘小妹来电，13812345678", ()) == ("", "13812345678")
