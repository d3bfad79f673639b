"""Who called is read out of what the room wrote down, and nothing else is taken for it."""

import pytest

from rules.caller_told import caller_told


@pytest.mark.parametrize(
    ("words", "name", "telephone"),
    [
        ("桥头的陈阿婆打来的，13812345678，说路灯不亮", "陈阿婆", "13812345678"),
        ("李四（139 0000 0000）说村口路灯不亮", "李四", "13900000000"),
        ("村民王小明来电：水管漏了", "王小明", ""),
        ("水管漏了，电话0571-0000-0188", "", "0571-0000-0188"),
        ("高压线离屋顶太近，2026-11-20 起就这样", "", ""),
        ("石桥头有人打电话骚扰", "", ""),
        ("身份证 330100199001011234 丢了", "", ""),
    ],
)
def test_a_caller_is_read_from_words(words: str, name: str, telephone: str) -> None:
    assert caller_told(words) == (name, telephone)
