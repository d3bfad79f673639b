"""Filing a report: whatever comes first, in whatever order, it takes one question and one tap."""

from itertools import permutations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from storage.cases import Case
from storage.evidence import Exhibit
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

PLACE = (30.25, 120.125)
PIECES = ("photo", "voice", "words", "place")


def sends_piece(villager: Villager, piece: str) -> None:
    """One message with one piece of a report."""
    if piece == "photo":
        villager.sends(photo="litter.jpg")
    elif piece == "voice":
        villager.sends(voice=True)
    elif piece == "words":
        villager.sends("老槐树下堆了一大堆垃圾")
    else:
        villager.sends(place=PLACE)


def filed(village: Village, villager: Villager) -> list[tuple[Case, tuple[Exhibit, ...]]]:
    """The villager's cases with all that shows them, newest first."""
    person_id = villager.person_id
    assert person_id is not None
    return village.look(
        lambda store: [
            (case, store.evidence.of_case(case.id))
            for case in store.cases.reported_by(person_id, 50)
        ]
    )


CATEGORIES = ("安保维稳", "违法建设", "安全生产", "环境保护", "矛盾纠纷", "便民服务")


def test_a_voice_note_alone_gets_six_categories_and_the_room_can_hear_it(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(voice=True)
    assert wang.sees("收到语音 1 段").labels == (*CATEGORIES, "不是报事")
    village.restart()
    village.network_repeats_everything()
    wang.presses("便民服务")
    case = wang.sees("已登记", "便民服务", "上河村一网格", times=1).case
    village.restart()
    village.network_repeats_everything()
    wang.sees("已登记", times=1)
    heard = room.sees("请派单", case, "王芳")
    assert village.fetch(heard.files[0]).startswith(b"OggS")


def test_a_photo_with_its_caption_is_one_report(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮", photo="lamp.jpg")
    wang.presses("路灯不亮")
    seen = room.sees("请派单", "路灯", "「村口路灯不亮」")
    assert village.fetch(seen.photos[0]).startswith(b"\xff\xd8")


def test_a_caption_that_is_also_a_word_of_the_menu_does_not_lose_its_photo(
    village: Village,
) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("菜单")
    wang.sends("报事", photo="litter.jpg")
    wang.sees("收到照片 1 张")
    wang.sends("环境保护", photo="more.jpg")
    [(_, shown)] = filed(village, wang)
    assert len(shown) == 2


def test_an_album_is_one_report(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photos=("one.jpg", "two.jpg", "three.jpg"))
    wang.sees("收到", "照片", times=1)
    wang.presses("环境保护")
    assert len(room.sees("请派单").photos) == 3


def test_photos_one_after_another_are_one_report(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="one.jpg")
    wang.sends(photo="two.jpg").sees("现在有照片 2 张")
    wang.sends(photo="three.jpg").sees("现在有照片 3 张", "点上面的类别")
    wang.presses("环境保护")
    assert len(room.sees("请派单", times=1).photos) == 3
    wang.sees("是哪一类", times=1)


def test_words_first_are_understood_by_their_keywords(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("老槐树下堆了一大堆垃圾")
    assert wang.sees("看着像「垃圾积存」").labels[0] == "垃圾积存"
    wang.presses("垃圾积存")
    wang.sees("已登记", "垃圾积存")


def test_a_place_first(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(place=PLACE).sees("收到位置")
    wang.presses("安全生产")
    room.sees("请派单", "30.25000", "120.12500")


@settings(
    max_examples=12,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    order=st.sampled_from(list(permutations(PIECES))),
    most=st.integers(1, len(PIECES)),
    restarts=st.sets(st.integers(0, 3), max_size=1),
)
def test_any_order_ends_in_one_tap_and_one_case_with_all_of_it(
    village: Village, order: tuple[str, ...], most: int, restarts: set[int]
) -> None:
    wang = village.grid_worker("王芳")
    before = len(filed(village, wang))
    for step, piece in enumerate(order[:most]):
        sends_piece(wang, piece)
        if step in restarts:
            village.restart()
    wang.presses("环境保护")
    cases = filed(village, wang)
    assert len(cases) == before + 1
    case, shown = cases[0]
    sent = set(order[:most])
    assert {each.kind for each in shown} == sent & {"photo", "voice"}
    assert bool(case.words) == ("words" in sent)
    assert ((case.latitude, case.longitude) == PLACE) == ("place" in sent)
    village.later(hours=1)


@pytest.mark.parametrize("typed", ["4", "４", "四", "(4)", "4.", "环境保护", " 环境保护。"])
def test_a_typed_number_or_label_is_as_good_as_a_press(village: Village, typed: str) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo="litter.jpg")
    wang.sends(typed)
    wang.sees("已登记", "环境保护")


def test_a_number_that_is_no_choice_is_asked_again(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(photo="litter.jpg")
    wang.sends("9").sees("请点一个按钮", "是哪一类")
    wang.sends("4")
    assert filed(village, wang)[0][0].words == ""
