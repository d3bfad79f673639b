"""Papers that hang on walls and doors: in their sizes, nothing cut off, every name as written."""

import re
from dataclasses import replace
from math import dist
from typing import cast

import pytest
import segno
from PIL import Image

from bot.path.drawing import draw
from messages.pictures import typeface
from messages.pictures.check_code import check_code
from messages.pictures.headline import headline
from messages.pictures.honour_papers import draw_honour_papers
from messages.recipes import (
    CertificateRecipe,
    HonourPapersRecipe,
    PlateRecipe,
    read_recipe,
    write_recipe,
)
from tests.pictures.snapshots import decoded

LINK = "https://xiangyue.qinghe.example.cn/honours/AbCdEf0123456789_-xy"
CHECK = (LINK, "手机扫一扫，看真假")
CERTIFICATE = CertificateRecipe(
    title="荣誉证书",
    holder="王芳户：",
    before="2026年11月，经评议，您家被评为",
    honour="好媳妇",
    after="感谢您家为柳塘村做的事。特发此证，以资鼓励。",
    issuer="柳塘村村民委员会",
    day="2026年12月17日",
    seal="盖章处",
    number="编号 2026-11-00007",
    check=CHECK,
)
PLATE = PlateRecipe(
    honour="金牌户",
    stars=0,
    metal="gold",
    issuer="青禾镇 · 柳塘村",
    period="2026年",
    household="户编码 LT-007",
    number="编号 2026-00012",
    check=CHECK,
)
PAPER = (253, 248, 234)

LONG = "古丽巴哈尔·买买提江·阿卜杜拉热合曼"
ODD = [
    "欧阳喆堃犇彧翀珺煊淼鑫赟户：",
    LONG * 2,
    "😀" * 30,
    "䶮\u202e𠮷",
    "Household of " + "W" * 60,
]


def colours(image: Image.Image) -> list[tuple[int, int, int]]:
    found = cast("list[tuple[int, tuple[int, int, int]]]", image.getcolors(1 << 22))
    return [colour for _, colour in found]


def is_bare(image: Image.Image, colour: tuple[int, int, int]) -> bool:
    """Whether a part of the picture shows nothing but paper."""
    return all(dist(each, colour) < 12 for each in colours(image))


def test_a_certificate_is_a4_at_300_dots_and_small_enough_to_send() -> None:
    raw = draw(CERTIFICATE)
    picture = decoded(raw)
    assert (picture.format, picture.size) == ("PNG", (2480, 3508))
    assert [round(each) for each in picture.info["dpi"]] == [300, 300]
    assert picture.width + picture.height <= 10_000, "what platforms take as a photo"
    assert len(raw) < 400_000


def test_a_plate_is_30_by_20_centimetres_at_200_dots() -> None:
    picture = decoded(draw(PLATE))
    assert (picture.format, picture.size) == ("PNG", (2362, 1575))
    assert [round(each) for each in picture.info["dpi"]] == [200, 200]


def test_the_same_recipe_is_the_same_picture_also_after_the_database() -> None:
    for recipe in (CERTIFICATE, PLATE):
        again = read_recipe(write_recipe(recipe))
        assert isinstance(again, CertificateRecipe | PlateRecipe)
        assert draw(again) == draw(recipe)


@pytest.mark.parametrize("name", ODD)
def test_whoever_holds_it_nothing_runs_over_the_margin(name: str) -> None:
    odd = replace(
        CERTIFICATE, holder=name, honour=name, issuer=name, before=name * 3, after=name * 4
    )
    picture = decoded(draw(odd)).convert("RGB")
    for left, right in ((195, 300), (2480 - 300, 2480 - 195)):
        assert is_bare(picture.crop((left, 240, right, 3508 - 240)), PAPER)


@pytest.mark.parametrize("name", ODD)
def test_nothing_of_a_plate_runs_over_its_edge(name: str) -> None:
    odd = replace(PLATE, honour=name, issuer=name, household=name, number=name, period=name)
    picture = decoded(draw(odd)).convert("RGB")
    sheet = cast("tuple[int, int, int]", picture.getpixel((150, 400)))
    for left, right in ((105, 180), (2362 - 180, 2362 - 105)):
        assert is_bare(picture.crop((left, 160, right, 1575 - 160)), sheet)


def test_no_paper_shows_a_box_for_a_character_of_a_name() -> None:
    assert typeface.missing("".join(vars(CERTIFICATE)["holder"]) + "欧阳喆堃犇彧翀珺煊淼鑫赟") == ""
    for text in (CERTIFICATE.title, CERTIFICATE.after, CERTIFICATE.seal, PLATE.issuer, CHECK[1]):
        assert typeface.missing(text) == ""


def test_without_an_address_the_number_stands_where_the_code_was() -> None:
    bare = decoded(draw(replace(CERTIFICATE, check=None))).convert("RGB")
    corner = (330, 2790, 760, 3150)
    assert is_bare(bare.crop(corner), PAPER)
    assert not is_bare(decoded(draw(CERTIFICATE)).convert("RGB").crop(corner), PAPER)
    assert not is_bare(bare.crop((330, 3150, 900, 3230)), PAPER), "the number"


@pytest.mark.parametrize(("recipe", "most"), [(CERTIFICATE, 420), (PLATE, 330)])
def test_a_phone_finds_every_module_of_the_code(
    recipe: CertificateRecipe | PlateRecipe, most: int
) -> None:
    code = check_code(LINK, most)
    picture = decoded(draw(recipe)).convert("L")
    if isinstance(recipe, CertificateRecipe):
        left, top = 330, 3508 - 290 - code.side
    else:
        left, top = 2362 - 190 - code.side, 1575 - 150 - code.side
    matrix = segno.make(LINK, error="q", micro=False).matrix
    scale = code.side // (len(matrix) + 8)
    assert scale >= 6, "each module is at least half a millimetre on paper"
    for row, modules in enumerate(matrix):
        for column, dark in enumerate(modules):
            x = left + (column + 4) * scale + scale // 2
            y = top + (row + 4) * scale + scale // 2
            assert (cast("int", picture.getpixel((x, y))) < 90) == bool(dark)


@pytest.mark.parametrize("address", ["", "x" * 3000])
def test_what_no_code_can_hold_is_an_error(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        check_code(address, 420)


def test_metals_and_stars_look_different() -> None:
    plates = [
        draw(replace(PLATE, metal=metal, stars=stars))
        for metal in ("gold", "silver", "bronze", "red")
        for stars in (0, 3, 5)
    ]
    assert len(set(plates)) == 12


def test_a_long_honour_takes_two_lines_broken_before_its_bracket() -> None:
    sizes = (240, 200, 160, 120)
    assert headline("金牌户", sizes, 1800, 200) == (["金牌户"], 240)
    lines, size = headline("乡村治理示范户（流动红旗）", sizes, 1800, 200)
    assert (lines, size) == (["乡村治理示范户", "（流动红旗）"], 200)
    even, _ = headline("自觉自愿带头移风易俗先进示范户", sizes, 1800, 200)
    assert len(even) == 2
    assert abs(len(even[0]) - len(even[1])) <= 1
    (cut,), size = headline("长" * 60, sizes, 1800, 200)
    assert (cut[-1], size) == ("…", 120)
    assert typeface.width(cut, 120) <= 1800


def test_papers_are_bound_each_in_its_own_size_and_do_not_tell_when() -> None:
    again = read_recipe(write_recipe(HonourPapersRecipe((CERTIFICATE,), (PLATE,))))
    assert isinstance(again, HonourPapersRecipe)
    bound = draw_honour_papers(again)
    boxes = {
        tuple(round(float(part)) for part in found.split())
        for found in re.findall(rb"/MediaBox \[ ([^\]]*)\]", bound)
    }
    assert boxes == {(0, 0, 595, 842), (0, 0, 850, 567)}
    assert b"Date" not in bound
    assert len(bound) < 1_500_000
