"""What a name becomes before others read it."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rules.masking import mask_name


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("张三丰", "张*丰"),
        ("张三", "张*"),
        ("张李小明", "张*明"),
        ("欧阳修文", "欧阳*文"),
        ("欧阳修", "欧阳*"),
        ("欧阳", "欧*"),
        ("歐陽修文", "歐陽*文"),
        ("买买提艾力", "买*力"),
        ("𠮷田三", "𠮷*三"),
        ("张〇", "张*"),
        ("张　三", "张*"),
        (" 张 三丰 ", "张*丰"),
        ("阿依古丽·买买提", "阿*·买*"),
        ("阿依古丽•买买提", "阿*·买*"),
        ("古丽·阿·买买提江", "古*·买*"),
        ("扎西", "扎*"),
        ("John Smith", "J* S*"),
        ("María de la Cruz", "M* C*"),
        ("Madonna", "M*"),
        ("J. Rowling", "* R*"),
        ("Tony张", "T*"),
        ("محمد علي", "م* ع*"),
    ],
)
def test_a_name_tells_its_owner_and_nobody_else(name: str, shown: str) -> None:
    assert mask_name(name) == shown


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("张三丰（户主）", "张*丰"),
        ("张三(13800000000)", "张*"),
        ("张三（没写完", "张*"),
        ("张三13800000000", "张*"),
        ("老王🎉", "老*"),
        ("<script>alert(1)</script>", "a*"),
        ("张\u202e三丰\u200b", "张*丰"),
    ],
)
def test_what_hangs_on_a_name_is_dropped(name: str, shown: str) -> None:
    assert mask_name(name) == shown


@pytest.mark.parametrize(
    "name", ["", " ", "张", "J", "🎉", "👨‍👩‍👧", "13800000000", "·", "*", "（张三）"]
)
def test_what_cannot_be_shortened_is_a_star(name: str) -> None:
    assert mask_name(name) == "*"


HAN = st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)
NAMES = st.one_of(
    st.text(max_size=40),
    st.text(HAN, max_size=6),
    st.lists(st.text(HAN, min_size=1, max_size=4), min_size=2, max_size=4).map("·".join),
    st.from_regex(r"[A-Z][a-z]{0,8}( [A-Z][a-z]{0,8}){0,3}", fullmatch=True),
)


@given(NAMES)
@example("J* S*")
@example("*·*")
@example("张*")
def test_the_full_name_is_never_shown(name: str) -> None:
    shown = mask_name(name)
    assert "*" in shown
    assert shown == "*" or shown != name


@given(NAMES)
def test_what_is_shown_is_short_and_always_leaves_a_letter_out(name: str) -> None:
    shown = mask_name(name)
    assert len(shown) <= 5
    letters = [char for char in shown if char not in "*· "]
    assert len(letters) <= 3
    if letters:
        assert sum(map(str.isalpha, name)) > len(letters)


@given(st.text(HAN, min_size=2, max_size=4), st.from_regex(r"[0-9]{6,18}", fullmatch=True))
def test_a_number_written_behind_a_name_never_shows(name: str, number: str) -> None:
    assert mask_name(name + number) == mask_name(name)


@given(st.text(HAN, min_size=2, max_size=4))
def test_the_space_that_only_aligns_changes_nothing(name: str) -> None:
    assert mask_name("　".join(name)) == mask_name(name)
