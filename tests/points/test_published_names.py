"""A household's name on the board: each button does what it says, however often it is pressed."""

from storage.store import Store
from tests.conversations.arranged import household
from tests.conversations.test_publication import published
from tests.village.village import Village

SHOW, HIDE = "同意公示姓名（隐去一部分）", "公示不登我家姓名"


def is_shown(village: Village, code: str = "V1-01") -> bool:
    def look(store: Store) -> bool:
        held = store.households.by_code(code)
        assert held is not None
        return held.name_may_be_published

    return village.look(look)


def test_pressed_twice_the_name_stays_hidden(village: Village) -> None:
    li = village.household("V1-01", "李秀英", publish=True)
    token = li.sends("积分").sees("V1-01").token(HIDE)
    li.presses_token(token)
    li.presses_token(token)
    li.sees("只登户编码", times=2)
    assert not is_shown(village)


def test_an_old_button_does_what_it_says(village: Village) -> None:
    li = village.household("V1-01", "李秀英", publish=True)
    hide = li.sends("积分").sees("V1-01").token(HIDE)
    li.presses_token(hide)
    show = li.sends("积分").sees("V1-01").token(SHOW)
    li.presses_token(show)
    assert is_shown(village)
    li.presses_token(hide)
    assert not is_shown(village)
    li.presses_token(show)
    li.presses_token(show)
    assert is_shown(village)


def test_equal_ranks_stand_in_the_order_of_their_codes(village: Village) -> None:
    for code in ("V1-09", "V1-03", "V1-06"):
        household(village, code, "田家", "V1G1")
    village.clerk("周敏")
    village.quickly_until(10, 9, 1)
    rows = published(village)["households"]
    assert [(row[0], row[2]) for row in rows] == [("1", "V1-03"), ("1", "V1-06"), ("1", "V1-09")]
