"""Words cut into pairs of characters, by which cases are found."""

from hypothesis import given
from hypothesis import strategies as st

from rules.case_grams import grams, sought

words = st.text(alphabet="路灯不亮村口 ，Ａab１", max_size=30)


def test_marks_widths_and_capitals_make_no_difference() -> None:
    assert grams("路灯，不亮") == {"路灯", "灯不", "不亮"}
    assert grams("ＡＢ c") == grams("abc") == {"ab", "bc"}
    assert grams("灯") == grams("！") == frozenset()


def test_a_name_that_is_kept_private_leaves_no_pair_behind() -> None:
    kept = grams("我是李秀英，隔壁打人", without=("李秀英",))
    assert kept == {"我是", "隔壁", "壁打", "打人"}


def test_each_word_is_looked_for_by_itself() -> None:
    assert sought("河边 垃圾") == {"河边", "垃圾"}


@given(words, words, words)
def test_whatever_part_is_looked_for_is_found(before: str, part: str, after: str) -> None:
    assert grams(part) <= grams(before + part + after)
