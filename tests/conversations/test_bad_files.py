"""Files that cannot be kept: the person hears why and what to do, and the words with them stay."""

import pytest

from tests.village import pictures
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

BIG = bytes(30 * 1024 * 1024)


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


@pytest.mark.parametrize("kind", ["photo", "voice", "file"])
def test_a_file_of_30_mb_is_refused_kindly_and_the_words_with_it_are_kept(
    village: Village, wang: Villager, kind: str
) -> None:
    wang.sends("村口路灯不亮", files=((kind, "big.bin", BIG),))
    wang.sees("太大", "20 兆", "请发小一点的", times=1)
    wang.presses("路灯不亮")
    wang.sees("已登记")
    kept = [each for each in village.settings.media_dir.rglob("*") if each.is_file()]
    assert sum(each.stat().st_size for each in kept) < len(BIG)
    nothing_is_left_undone(village)


def test_a_file_of_30_mb_alone_is_refused_and_nothing_begins(
    village: Village, wang: Villager
) -> None:
    wang.sends(files=(("photo", "big.jpg", BIG),))
    assert "太大" in wang.last().text
    wang.sends("积分")
    wang.sees_no("接着办")


def test_a_photo_that_is_no_photo_is_said_and_is_not_filed(
    village: Village, wang: Villager
) -> None:
    wang.sends(photo=b"MZ this is a program")
    wang.sees("不是照片", "请用相机拍一张再发", times=1)
    wang.presses("环境保护")
    wang.sees("还没收到照片或话")
    wang.sees_no("已登记")
    wang.sends(photo="lamp.jpg")
    wang.presses("环境保护")
    wang.sees("已登记", times=1)


def test_a_photo_of_a_hundred_megapixels_in_20_kb_is_never_opened(
    village: Village, wang: Villager
) -> None:
    bomb = pictures.enormous_png()
    assert len(bomb) < 20_000
    wang.sends("村口路灯不亮", photo=bomb)
    wang.sees("尺寸太大", "请把相机调小一档", times=1)
    wang.presses("路灯不亮")
    wang.sees("已登记")
    nothing_is_left_undone(village)


def test_a_photo_found_broken_after_its_case_was_filed_is_asked_for_again(
    village: Village, wang: Villager
) -> None:
    """The picture is looked at after the answer; here the worker is faster than the picture."""
    room = village.command_room("刘强")
    fields = {"account": wang.account, "chat": wang.chat}
    cut = pictures.photo("lamp.jpg")[:400]
    village.runner.run(
        village.driver.send(**fields, fields={"id": "1"}, files=[("photo", "a.jpg", cut)])
    )
    while village.program.dispatch.do_one(village.time.now()):
        pass
    village.runner.run(
        village.driver.send(**fields, fields={"id": "2", "text": "环境保护"}, files=[])
    )
    village.works()
    case = wang.sees("已登记", times=1).case
    wang.sees("坏了", times=1)
    wang.sees(case, "请重新发一张", times=1)
    assert room.sees("请派单", case).photos == ()
    village.restart()
    wang.sends(photo="lamp.jpg")
    wang.sees("已补充到", case, times=1)
    assert len(room.sees("有补充", case).photos) == 1
