"""People's names are drawn as they are written, on a machine without any Chinese font."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.pictures import typeface
from messages.pictures.typeface import drawable, fit, missing, width, wrap

SENTENCE = st.text(alphabet="柳塘村积分公示，。；（）“”3.5 abc", max_size=80)


def test_rare_characters_of_names_are_there() -> None:
    assert missing("喆堃犇彧翀珺煊淼鑫赟") == ""
    assert width("喆堃犇彧翀珺煊淼鑫赟", 40) == 400
    assert missing("·—…“”‘’→①⑳℃￥〓〇㎡★ABCabc012，。！éü　") == ""


def test_every_character_of_the_promised_range_is_there() -> None:
    assert missing("".join(map(chr, range(0x4E00, 0x9FF0)))) == ""


def test_what_is_not_there_is_reported_once_and_drawn_as_a_mark() -> None:
    assert missing("王䶮😀𠮷😀") == "䶮😀𠮷"
    assert drawable("王䶮😀") == "王〓〓"
    assert missing(typeface.REPLACEMENT + typeface.ELLIPSIS) == ""


@pytest.mark.parametrize("name", ["王\u202e芳", "王\u200b芳", "王\0芳", "王\ufe0f芳", "\ufeff王芳"])
def test_invisible_marks_do_not_turn_a_name_round(name: str) -> None:
    assert drawable(name) == "王芳"
    assert missing(name) == ""


def test_an_accent_typed_apart_is_put_together() -> None:
    assert drawable("e\u0301") == "é"


def test_a_line_does_not_begin_with_a_comma_nor_end_with_a_bracket() -> None:
    lines = wrap("柳塘村的公示，请看（村务公开栏）。", 40, 6 * 40)
    assert wrap("请看下面（村务公开栏）", 40, 5 * 40) == ["请看下面", "（村务公开", "栏）"]
    assert lines == ["柳塘村的公", "示，请看（村", "务公开栏）。"]


def test_numbers_and_telephones_stay_whole_and_line_breaks_are_kept() -> None:
    assert wrap("电话 0712-5550136 找他", 20, 140) == ["电话", "0712-5550136", "找他"]
    assert wrap("一\n二", 20, 200) == ["一", "二"]
    assert wrap("", 20, 200) == []


def test_a_word_longer_than_the_line_is_cut() -> None:
    lines = wrap("x" * 100, 20, 200)
    assert "".join(lines) == "x" * 100
    assert len(lines) > 4


@given(SENTENCE, st.integers(120, 600))
def test_no_line_is_too_wide_and_nothing_is_lost(text: str, limit: int) -> None:
    lines = wrap(text, 36, limit)
    assert all(width(line, 36) <= limit for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


def test_a_long_name_is_set_smaller_and_only_then_cut() -> None:
    sizes = (40, 32, 28)
    assert fit("王*芳", sizes, 200) == ("王*芳", 40)
    assert fit("欧阳*娜娜古", sizes, 200)[1] == 32
    text, size = fit("古丽巴哈尔·买买提江·阿卜杜拉", sizes, 200)
    assert size == 28
    assert text.startswith("古丽巴哈")
    assert text.endswith("…")
    assert width(text, size) <= 200


@given(st.text(max_size=30), st.integers(60, 400))
def test_whatever_people_are_called_it_fits_and_can_be_drawn(text: str, limit: int) -> None:
    shown, size = fit(text, (40, 28), limit)
    assert width(shown, size) <= limit
    assert missing(shown) == ""
