"""The month's publication hangs in the group chat, and everyone can read it."""

from dataclasses import fields, replace
from itertools import pairwise
from math import dist
from typing import cast

import pytest
from PIL import Image

from messages.pictures.board import Board, BoardRow, draw_page, page_count
from messages.pictures.columns import columns
from tests.pictures.snapshots import decoded

RED, PAPER = (168, 40, 28), (251, 245, 230)


def draw_board(whole: Board) -> bytes:
    """The board on a single page, however long it becomes."""
    return draw_page(whole, 1, max_rows=max(1, len(whole.rows)))


def draw_boards(whole: Board) -> list[bytes]:
    """Every page of the board."""
    pages = page_count(len(whole.rows))
    return [draw_page(whole, page) for page in range(1, pages + 1)]


def household(number: int, name: str = "王*芳", honour: str = "") -> BoardRow:
    code = f"LT-{number:03d}"
    return BoardRow(str(number), f"{number % 6 + 1}组", code, name, "101.5", "1014.5", honour)


def board(rows: int = 3) -> Board:
    return Board(
        place="青禾镇 · 柳塘村",
        title="2026年10月积分公示",
        notice=("公示到11月15日18:00。", "异议请交村务监督委员会，电话 0712-5550136"),
        heads=("名次", "组别", "户编码", "户主", "本月", "全年"),
        rows=tuple(household(number + 1) for number in range(rows)),
        digest="校验码 7F3A 91C2",
    )


def height(picture: bytes) -> int:
    return decoded(picture).height


def palette(image: Image.Image) -> list[tuple[int, tuple[int, int, int]]]:
    """How often each colour is there."""
    return cast("list[tuple[int, tuple[int, int, int]]]", image.getcolors(1 << 22))


def ink(image: Image.Image) -> int:
    """How many pixels are darker than paper and panel."""
    return sum(image.convert("L").histogram()[:120])


def test_a_board_is_as_wide_as_a_phone_and_looks_like_paper() -> None:
    picture = decoded(draw_board(board()))
    assert (picture.format, picture.width) == ("PNG", 1080)
    seen = picture.convert("RGB")
    assert dist(cast("tuple[int, ...]", seen.getpixel((3, 3))), PAPER) < 4
    assert min(dist(colour, RED) for _, colour in palette(seen)) < 8


def test_every_row_makes_it_longer_by_the_same() -> None:
    one, two, three = (height(draw_board(board(rows))) for rows in (1, 2, 3))
    assert two - one == three - two > 60


def test_fifty_six_households_fill_three_pages_evenly() -> None:
    pages = draw_boards(board(56))
    row = height(draw_board(board(2))) - height(draw_board(board(1)))
    nothing = height(draw_board(board(0)))
    assert [(height(page) - nothing) // row for page in pages] == [19, 19, 18]


@pytest.mark.parametrize(("rows", "pages"), [(0, 1), (1, 1), (25, 1), (26, 2), (50, 2), (51, 3)])
def test_a_page_holds_at_most_twenty_five(rows: int, pages: int) -> None:
    drawn = draw_boards(board(rows))
    assert len(drawn) == pages
    # What platforms accept as a photo: sides adding up to at most 10,000.
    assert all(decoded(page).width + decoded(page).height <= 10_000 for page in drawn)


def test_the_same_board_is_the_same_picture() -> None:
    assert draw_boards(board(30)) == draw_boards(board(30))


def test_whoever_did_not_consent_stands_there_with_the_code_only() -> None:
    named, unnamed = board(1), replace(board(1), rows=(household(1, name=""),))
    assert ink(decoded(draw_board(unnamed))) < ink(decoded(draw_board(named)))
    heads, cells = named.heads, household(1, name="").cells()
    shown = {column.field for column in columns(heads, [(cells, "")], 56, 968)}
    assert shown == {0, 1, 2, 4, 5}


def test_a_row_has_no_place_for_what_a_group_must_not_see() -> None:
    assert [field.name for field in fields(BoardRow)] == [
        "rank",
        "group",
        "code",
        "name",
        "points",
        "year_points",
        "honour",
    ]


@pytest.mark.parametrize("name", ["😀" * 40, "古丽巴哈尔·买买提江·阿卜杜拉热合曼", "䶮\u202e𠮷"])
def test_a_name_of_any_length_and_kind_stays_in_its_column(name: str) -> None:
    plain, odd = board(3), board(3)
    odd = replace(odd, rows=(*plain.rows, household(4, name, honour="示范户")))
    picture = decoded(draw_board(odd)).convert("RGB")
    assert picture.width == 1080
    margin = picture.crop((1080 - 54, 200, 1080 - 40, picture.height - 60))
    assert len(palette(margin)) == 1
    assert dist(palette(margin)[0][1], PAPER) < 4


def test_columns_stand_side_by_side_and_fill_the_sheet() -> None:
    for name in ("王*芳", "", "古丽巴哈尔·买买提江·阿卜杜拉热合曼" * 3):
        rows = [(household(number, name).cells(), "示范户") for number in range(5)]
        laid = columns(board().heads, rows, 56, 968)
        for one, following in pairwise(laid):
            assert abs(one.left + one.width - following.left) <= 1
        assert abs(laid[-1].left + laid[-1].width - (56 + 968)) <= 2


def test_a_board_without_notice_or_with_a_long_title() -> None:
    short = replace(board(), notice=())
    assert height(draw_board(short)) < height(draw_board(board()))
    long = replace(board(), title="湖北省青禾镇柳塘村二〇二六年十月份乡村治理积分制管理积分公示")
    assert height(draw_board(long)) > height(draw_board(board()))
