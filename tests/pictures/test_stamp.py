"""A stamped copy: readable, on the picture, beside nothing the photo hides; tables of figures."""

from io import BytesIO

import pytest
from PIL import Image, ImageChops

from messages.pictures.intake import take_in
from messages.pictures.stamp import LEAST_WIDTH, draw_stamp
from messages.pictures.table import draw_table, widest
from messages.recipes import StampRecipe, TableRecipe
from tests.pictures.snapshots import CAMERA_FILES, decoded, phone_photo
from tests.pictures.test_privacy import assert_says_nothing

LINES = (
    "2026-0001 · 上河村一网格 · 处理前",
    "王芳 · 2026年11月20日 9:00收到",
    "地点：村口老槐树下",
)


@pytest.mark.parametrize("size", [(4000, 3000), (640, 480), (200, 1600), (1600, 90), (1, 1)])
def test_the_words_lie_on_the_picture_or_below_one_too_flat_for_them(size: tuple[int, int]) -> None:
    photo = take_in(phone_photo(size=size)).jpeg
    stamped = draw_stamp(StampRecipe("f", LINES), lambda _: photo)
    assert_says_nothing(stamped.jpeg)
    assert_says_nothing(stamped.thumbnail)
    picture = decoded(stamped.jpeg)
    assert picture.width >= LEAST_WIDTH
    plain = decoded(photo).resize(
        (picture.width, round(decoded(photo).height * picture.width / decoded(photo).width))
    )
    above = (0, 0, picture.width, round(min(plain.height, picture.height) * 0.6))
    unlike = ImageChops.difference(picture.crop(above), plain.crop(above)).convert("L")
    assert sum(unlike.histogram()[48:]) <= 0.02 * unlike.width * unlike.height
    ink = picture.crop((0, int(picture.height * 0.6), *picture.size)).convert("L").histogram()
    assert sum(ink[:90]) > 0
    assert sum(ink[230:]) > 0, "white on dark"


@pytest.mark.parametrize("path", CAMERA_FILES[:3], ids=lambda path: path.name)
def test_a_camera_s_photo_is_stamped_and_says_nothing_else(path: object) -> None:
    photo = take_in(path.read_bytes()).jpeg  # type: ignore[attr-defined]
    assert_says_nothing(draw_stamp(StampRecipe("f", LINES), lambda _: photo).jpeg)


def test_a_long_name_is_set_smaller_and_the_figures_stay_whole() -> None:
    rows = (("枣林湾片区老街第三网格", "1204", "93.8%", "100%", "12", "3", "4.6"),)
    heads = ("网格", "件数", "办结率", "按时率", "返工", "漏报", "评分")
    recipe = TableRecipe(
        "上河村", "2026年11月 各网格", ("截至今天",), heads, rows, widest(rows), ("", "")
    )
    with Image.open(BytesIO(draw_table(recipe))) as picture:
        assert (picture.format, picture.width) == ("PNG", 1080)
    assert widest([("a", "22"), ("bbb", "1")]) == ("bbb", "22")
