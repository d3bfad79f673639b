"""Filing, counted in taps: nothing is asked that is known, and what is learnt is asked no more."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from rules.roles import Role
from storage.cases import Case
from tests.conversations.conftest import only_web
from tests.village.pictures import photo
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def newest(village: Village, villager: Villager) -> Case:
    person_id = villager.person_id
    assert person_id is not None
    return village.look(lambda store: store.cases.reported_by(person_id, 1)[0])


@contextmanager
def taps(villager: Villager, exactly: int) -> Iterator[None]:
    """What the villager does in the block comes in so many messages and taps together."""
    before = len(villager.ids)
    yield
    assert len(villager.ids) - before == exactly


def test_a_photo_with_a_caption_in_ones_own_grid_is_one_message_and_one_tap(
    village: Village,
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    with taps(wang, exactly=2):
        wang.sends("村口路灯不亮", photo="lamp.jpg")
        asked = wang.last()
        wang.presses(asked.labels[0])
    wang.sees("已登记", "路灯不亮", "上河村一网格", times=1)
    seen = room.sees("请派单", "路灯不亮", "「村口路灯不亮」", times=1)
    assert len(seen.photos) == 1
    filed = newest(village, wang)
    assert (filed.item, filed.category, filed.area_name) == (
        "street_light",
        "services",
        "上河村一网格",
    )


def test_a_sure_item_stands_alone_and_an_unsure_one_among_three(village: Village) -> None:
    wang = village.grid_worker("王芳")
    sure = wang.sends("村口路灯不亮").sees("看着像「路灯不亮」")
    assert sure.labels[:2] == ("路灯不亮", "安保维稳") and len(sure.labels) == 8
    wang.sends("取消")
    unsure = wang.sends("邻居说路灯和垃圾").sees("是下面哪一种")
    assert set(unsure.labels[:3]) == {"垃圾积存", "邻里纠纷", "路灯不亮"}
    assert unsure.labels[3:] == (*sure.labels[1:],)


def test_what_was_confirmed_is_suggested_the_next_time(village: Village) -> None:
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    room = village.command_room("刘强")
    words = "涵管那里又咕嘟咕嘟往外翻"
    wang.sends(words).sees("是哪一类")
    case = wang.presses("环境保护").sees("已登记", "环境保护").case
    for category, item in (("环境保护", "污水乱排、水体黑臭"), ("便民服务", "停水停电、断网")):
        room.presses("更多", on=case).presses("改事项").presses(category).presses(item)
        room.sees(f"改成「{item}」", case, times=1)
    assert newest(village, wang).item == "water_power_out"
    assert li.sends(words, photo="pipe.jpg").last().labels[0] == "停水停电、断网"
    li.presses("停水停电、断网").sees("已登记")
    learnt = {"sewage": 0, "water_power_out": 2}
    counted = village.look(lambda store: store.confirmed_words.of("咕嘟"))
    assert counted == {"": learnt, "咕嘟": learnt}


def test_a_forwarded_burst_is_one_report_and_one_tap(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(photo="one.jpg")
    wang.sends("你看这里")
    wang.sends("垃圾桶满了三天没人收", photo="two.jpg")
    wang.sends(voice=True)
    wang.sends(place=(30.25, 120.125))
    village.restart()
    wang.sends("都臭了")
    wang.presses("垃圾积存").sees("已登记", "垃圾积存", times=1)
    case = newest(village, wang)
    assert case.words == "你看这里\n垃圾桶满了三天没人收\n都臭了"
    shown = room.sees("请派单", case.number, "30.25000", times=1)
    assert len(shown.photos) == 2 and len(shown.files) == 1
    wang.sees("点一下就立案", times=2)


@only_web
def test_a_file_is_an_attachment_of_the_case(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    paper = ("file", "欠条.pdf", b"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n")
    wang.sends("老板拖欠工资", files=(paper,)).sees("文件 1 个")
    case = wang.presses("欠薪、消费纠纷").sees("已登记").case
    shown = room.sees("请派单", case)
    assert village.fetch(shown.files[0]).startswith(b"%PDF")


def test_what_the_item_wants_and_was_not_sent_is_said_and_not_asked(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("老槐树下垃圾堆成山了").presses("垃圾积存")
    wang.sees("已登记", "有现场照片、位置更好办", times=1)
    wang.sends("隔壁又吵架了").presses("邻里纠纷").sees("已登记", "邻里纠纷")
    assert "更好办" not in wang.last().text, "nobody's quarrel is pictured"
    wang.sends("着火了快来人").presses("火情").sees("已登记", "火情")
    assert "更好办" not in wang.last().text, "nobody in danger is asked for a picture"


def test_the_unit_and_the_checker_read_what_closing_asks(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    wang.sends("垃圾桶满了三天没人收", photo=photo("bin.jpg")).presses("垃圾积存")
    card = room.sees("请派单", "底线事项")
    assert "办结标准" not in card.text
    room.presses("派单").presses("综合执法")
    unit.sees("派给您单位", "办结标准：垃圾已清走", "办结要有：处理后的照片")
    unit.presses("办结").sends(photo="clean.jpg")
    room.sees("请核查", "办结标准：垃圾已清走")
    room.presses("核查通过")
    assert "办结标准" not in room.sends("待办").last().text


def test_only_the_room_sets_an_item_right_and_only_while_the_case_is_open(
    village: Village,
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends(voice=True).presses("安全生产")
    case = newest(village, wang)
    token = room.presses("更多").last().token("改事项")
    wang.presses_token(token).sees("由别的同志来办")
    room.presses_token(token).presses("安全生产")
    village.restart()
    room.presses("道路交通隐患").sees("改成「道路交通隐患」", times=1)
    wang.sends("我的报事").presses(case.number).sees("道路交通隐患")
    room.presses_token(token).sees("是什么事")
    colleague = village.command_room("徐静")
    village.withdraw(room, Role.COMMAND_ROOM)
    room.presses("便民服务").sees("由别的同志来办")
    village.unit("综合执法")
    colleague.sends("待办").presses(case.number).presses("派单").presses("综合执法")
    unit = village.people["综合执法"]
    unit.presses("办结").sends(photo="fixed.jpg")
    colleague.presses("核查通过")
    colleague.presses_token(token).sees("已办结")
    assert newest(village, wang).item == "road_hazard"
