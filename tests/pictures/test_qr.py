"""A code held up at the door is read by the other phone."""

import pytest
import segno

from messages.pictures.qr import WIDTH, qr_png
from tests.pictures.snapshots import decoded

LINK = "https://qinghe.example/bind#K7QM4XPA"


@pytest.mark.parametrize("text", [LINK, "绑定码 K7QM4XPA", "x" * 1000])
def test_every_module_is_where_a_reader_looks_for_it(text: str) -> None:
    picture = decoded(qr_png(text)).convert("1")
    matrix = segno.make(text, error="m", micro=False).matrix
    side = len(matrix) + 12
    scale = WIDTH // side
    edge = (WIDTH - side * scale) // 2
    for row, modules in enumerate(matrix):
        for column, dark in enumerate(modules):
            x = edge + (column + 6) * scale + scale // 2
            y = (row + 6) * scale + scale // 2
            assert (picture.getpixel((x, y)) == 0) == bool(dark)


def test_there_is_white_around_it_wider_than_the_standard_asks() -> None:
    picture = decoded(qr_png(LINK, ("K7QM 4XPA",))).convert("L")
    modules = len(segno.make(LINK, error="m", micro=False).matrix)
    quiet = 4 * (WIDTH // (modules + 12))
    for band in ((0, 0, WIDTH, quiet), (0, 0, quiet, WIDTH), (WIDTH - quiet, 0, WIDTH, WIDTH)):
        assert picture.crop(band).getextrema() == (255, 255)


def test_the_caption_is_below_and_never_wider_than_the_picture() -> None:
    bare, one = decoded(qr_png(LINK)), decoded(qr_png(LINK, ("K7QM 4XPA",)))
    two = decoded(qr_png(LINK, ("K7QM 4XPA", "柳塘村" * 40)))
    assert bare.height < one.height < two.height
    assert bare.width == one.width == two.width == WIDTH
    caption = two.convert("L").crop((0, bare.height, WIDTH, two.height))
    assert caption.getextrema() != (255, 255)
    assert caption.crop((0, 0, 40, caption.height)).getextrema() == (255, 255)


@pytest.mark.parametrize("text", ["", "x" * 3000])
def test_what_no_code_can_hold_is_an_error(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        qr_png(text)
