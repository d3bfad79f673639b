"""A typed number, a typed label and a press are one value, however people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from messages.choice import chosen, meant, named, plain, standing_in, typed_number
from messages.outbound import Button
from rules.plain_words import plain as letters

MENU = (Button("查积分", "t1"), Button("报事", "t2"), Button("找网格员", "t3"))

WAYS = ("{}", " {} ", "{}.", "{}、", "({})", "（{}）", "【{}】", "{}）", "{}号", "{}．")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
DIGITS = "零一二三四五六七八九"


def chinese(number: int) -> str:
    """1 as 一, 10 as 十, 21 as 二十一."""
    tens, ones = divmod(number, 10)
    head = "" if tens == 0 else "十" if tens == 1 else f"{DIGITS[tens]}十"
    return head + (DIGITS[ones] if ones else "")


@given(st.integers(1, 99), st.sampled_from(WAYS))
def test_a_number_is_read_however_it_is_written(number: int, way: str) -> None:
    for written in (str(number), str(number).translate(FULL_WIDTH), chinese(number)):
        assert typed_number(way.format(written)) == number


@pytest.mark.parametrize(
    "words",
    [
        "",
        "。",
        "100",
        "1.5",
        "-1",
        "一二",
        "十十",
        "1和2",
        "第一",
        "1 2",
        "百",
        "1号楼",
        "01",
        "007",
    ],
)
def test_what_is_no_choice_is_no_number(words: str) -> None:
    assert typed_number(words) is None


def test_where_the_buttons_are_figures_a_number_is_a_label_alone() -> None:
    figures = (Button("6", "t1"), Button("5.5", "t2"), Button("再低一些", "t3"))
    found = [named(typed, figures) for typed in ("6", "５.5", "再低一些", "2", "1")]
    assert found == ["t1", "t2", "t3", None, None]


@given(st.text(max_size=30))
def test_any_words_at_all_are_read_without_a_fault(words: str) -> None:
    number = typed_number(words)
    assert number is None or 0 <= number <= 99
    assert chosen(words, MENU) in {None, "t1", "t2", "t3"}


buttons = st.lists(
    st.text(st.characters(categories=["L"]), min_size=2, max_size=8).filter(
        lambda label: typed_number(label) is None
    ),
    min_size=1,
    max_size=20,
    unique_by=plain,
).map(lambda labels: tuple(Button(label, f"t{at}") for at, label in enumerate(labels)))


@given(buttons, st.data())
def test_the_number_the_label_and_the_press_are_one_value(
    offered: tuple[Button, ...], data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(offered) - 1))
    pressed = offered[at].token
    number = data.draw(st.sampled_from((str(at + 1), f"{at + 1}.", chinese(at + 1))))
    assert chosen(number, offered) == pressed
    assert chosen(f" {offered[at].label}。", offered) == pressed


def test_a_number_beyond_the_last_button_chooses_nothing() -> None:
    assert [chosen(words, MENU) for words in ("3", "三", "4", "四", "0")] == [
        "t3",
        "t3",
        None,
        None,
        None,
    ]


def test_a_label_two_buttons_share_chooses_neither() -> None:
    twins = (Button("张三", "t1"), Button("张三", "t2"))
    assert chosen("张三", twins) is None
    assert chosen("2", twins) == "t2"


def test_a_label_that_is_itself_a_number_gives_way_to_the_position() -> None:
    assert chosen("2", (Button("2", "t1"), Button("1", "t2"))) == "t2"


SHELF = tuple(
    Button(label, f"~1.take:{value}")
    for value, label in enumerate(
        (
            "大米 5公斤 20分（剩10）",
            "食用盐 400克 3分（剩9，到大盐店领）",
            "大豆油 5升 60分（剩2）",
        ),
        1,
    )
)


@pytest.mark.parametrize(
    ("words", "labels"),
    [
        ("大米", [0]),
        ("盐", [1]),
        ("大", [0, 2]),
        ("大米5公斤", [0]),
        ("店", []),
        ("合作医疗什么时候交", []),
        ("5", []),
        ("。", []),
    ],
)
def test_words_mean_the_goods_in_whose_name_they_stand(words: str, labels: list[int]) -> None:
    assert meant(words, SHELF) == tuple(SHELF[at] for at in labels)


@pytest.mark.parametrize("words", ["确定", "确认", "好的", "好。", "行", "对", "OK"])
def test_assent_is_the_one_button_that_confirms(words: str) -> None:
    yes, no = Button("记上", "~4.confirm:yes"), Button("不记", "~4.confirm:no")
    good_deed = Button("好人好事", "~4.item:P1")
    assert meant(words, (no, yes)) == (yes,)
    assert meant(words, (good_deed, no)) == ()
    assert meant(words, (yes, Button("也记上", "~4.confirm:confirm"))) == ()


@given(buttons, st.data())
def test_a_part_of_names_means_every_name_it_stands_in_and_no_other(
    offered: tuple[Button, ...], data: st.DataObject
) -> None:
    label = data.draw(st.sampled_from(offered)).label
    start = data.draw(st.integers(0, len(label) - 1))
    part = label[start : data.draw(st.integers(start + 1, len(label)))]
    found = standing_in(part, [each.label for each in offered])
    names = [letters(each.label) for each in offered]
    if typed_number(part) is not None or not letters(part):
        assert found == []
    elif letters(part) in names:
        assert {names[at] for at in found} == {letters(part)}
    else:
        assert found == [at for at, name in enumerate(names) if letters(part) in name] != []


@given(st.text(max_size=30))
def test_no_words_mean_a_button_that_is_not_there(words: str) -> None:
    assert set(meant(words, SHELF)) <= set(SHELF)
