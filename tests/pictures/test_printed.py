"""The sheet for the notice board: every household on one page, and who signs on the last."""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from bot.path.developing import develop
from messages.inbound import MediaKind
from messages.pictures import paper
from messages.pictures.printed import draw_printed, pages
from messages.pictures.slip import draw_slip, draw_slips
from messages.pictures.wall import draw_wall
from messages.recipes import (
    BoardLine,
    PrintedRecipe,
    Slip,
    SlipsRecipe,
    WallPicture,
    WallRecipe,
    write_recipe,
)
from storage.files import FileFolder
from storage.media import DRAW, Medium
from tests.pictures.snapshots import decoded
from tests.village.pictures import photo

LONG = "阿卜杜热合曼·买买提江·古丽巴哈尔"


def line(number: int) -> BoardLine:
    return BoardLine(str(number), "1", f"V1-{number:03}", LONG, "101.5", "1014.25")


def recipe(households: int) -> PrintedRecipe:
    return PrintedRecipe(
        place="清溪镇 · 上河村",
        title="2026年11月积分公示",
        notice=("有异议请在12月15日以前提出", "联系电话 0571-0000-0100"),
        heads=("名次", "组", "户编码", "户主", "本月", "全年"),
        lines=tuple(map(line, range(1, households + 1))),
        digest="公示码 7f3a91c2aa01",
        sign=("制表人", "村务监督委员会", "村民委员会", "日期"),
        seal="（盖章处）",
    )


def ink(page: Image.Image, top: float, bottom: float, left: float = 0, right: float = 1) -> int:
    """Black dots in a part of a page, given as shares of its height and width."""
    x, y = page.width, page.height
    part = page.crop((round(x * left), round(y * top), round(x * right), round(y * bottom)))
    return part.convert("L").histogram()[0]


@pytest.mark.parametrize(
    ("households", "count"), [(0, 1), (3, 1), (22, 1), (23, 2), (47, 2), (300, 10)]
)
def test_as_many_pages_as_it_takes_and_the_seal_on_the_last(households: int, count: int) -> None:
    drawn = list(pages(recipe(households)))
    assert len(drawn) == count
    assert {page.size for page in drawn} == {(2480, 3508)}
    # Left and right of the table nothing is cut off, and the foot is clear of what is above it.
    assert all(ink(page, 0, 1, 0, 0.07) == ink(page, 0, 1, 0.93, 1) == 0 for page in drawn)
    assert all(ink(page, 0.955, 1) == 0 for page in drawn)
    signed = list(pages(replace(recipe(households), sign=(), seal="")))
    differs = [a.tobytes() != b.tobytes() for a, b in zip(drawn, signed, strict=True)]
    assert differs == [False] * (count - 1) + [True]


def test_each_household_stands_on_one_page(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []
    line_of = paper.line

    def keep(pen: object, text: str, *rest: object, **more: object) -> None:
        written.append(text)
        line_of(pen, text, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(paper, "line", keep)
    assert len(list(pages(recipe(57)))) == 3
    codes = [text for text in written if re.fullmatch(r"V1-\d{3}", text)]
    assert codes == [f"V1-{number:03}" for number in range(1, 58)]
    assert [text for text in written if " / " in text] == ["1 / 3", "2 / 3", "3 / 3"]
    assert written.count("联系电话 0571-0000-0100") == 3


@pytest.mark.parametrize(("kind", "box"), [("A4", (595, 842)), ("A3", (842, 1191))])
def test_the_pdf_is_of_the_paper_and_does_not_tell_when(kind: str, box: tuple[int, int]) -> None:
    made = draw_printed(replace(recipe(60), paper="A3" if kind == "A3" else "A4"))
    boxes = {
        tuple(round(float(side)) for side in found.split())
        for found in re.findall(rb"/MediaBox \[ 0 0 ([\d. ]+?) \]", made)
    }
    assert boxes == {box}
    assert b"CreationDate" not in made
    assert made == draw_printed(replace(recipe(60), paper="A3" if kind == "A3" else "A4"))


def slip(lines: int) -> Slip:
    said = tuple(f"庭院三不见 4.5/6：11月28日 王芳（院里有塑料袋 {each}）" for each in range(lines))
    return Slip("清溪镇上河村 积分单", f"V1-01 {LONG}户", "可用积分 172.5 分", said, "由王芳代查")


def test_a_slip_is_half_a_sheet_and_a_long_one_loses_nothing() -> None:
    short, long = decoded(draw_slip(slip(5))), decoded(draw_slip(slip(60)))
    assert short.size == (1754, 2480)
    assert long.height > short.height
    assert all(ink(each, 0, 1, 0, 0.05) == ink(each, 0, 1, 0.95, 1) == 0 for each in (short, long))
    few, many = draw_slips(SlipsRecipe((slip(5),))), draw_slips(SlipsRecipe((slip(5),) * 5))
    assert b"/Count 1" in few and b"/Count 3" in many


@pytest.mark.parametrize("count", [1, 3, 8])
def test_the_wall_is_as_wide_as_a_phone_and_shows_each_photo(count: int) -> None:
    read = [f"{number}.jpg" for number in range(count)]
    pictures = tuple(WallPicture(name, "V1-01") for name in read)
    asked: list[str] = []

    def file(name: str) -> bytes:
        asked.append(name)
        return photo(name)

    wall = decoded(draw_wall(WallRecipe("村", "照片墙", pictures, ("", "1 / 1")), file))
    assert wall.width == 1080 and asked == read
    colours = {decoded(photo(name)).getpixel((9, 9)) for name in read}
    shown = {wall.getpixel((x, y)) for x in (280, 800) for y in range(300, wall.height, 40)}
    near = [
        min(max(abs(a - b) for a, b in zip(colour, each, strict=True)) for each in shown)  # type: ignore[arg-type]
        for colour in colours
    ]
    assert max(near) < 8


def test_a_slip_for_many_is_a_file_that_opens_as_what_it_is(tmp_path: Path) -> None:
    files = FileFolder(tmp_path)
    recipe = write_recipe(SlipsRecipe((slip(2),)))
    named = MediaKind.FILE, DRAW, "积分单.pdf"
    medium = Medium(1, None, *named, "", recipe, "", "", "", "", "", 0)
    made = develop(files, medium, "")
    assert (made.mime, made.file[-4:], made.refused) == ("application/pdf", ".pdf", None)
    assert files.read(made.file)[:5] == b"%PDF-"
