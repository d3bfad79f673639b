"""A press that comes with words, a picture or a place in one message: none of it is lost."""

from typing import Any

from tests.conversations.conftest import only_web
from tests.village import pictures
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = only_web
LAMP = ("photo", "lamp.png", pictures.photo("lamp"))


def sends_at_once(villager: Villager, *files: tuple[str, str, bytes], **fields: Any) -> None:
    """One message with a press and more."""
    message_id = f"m{len(villager.ids) + 1}"
    villager.ids.append(message_id)
    fields |= {"id": message_id}
    status, answer = villager.village.deliver(villager.account, villager.chat, fields, list(files))
    assert status == 202, answer


def test_the_report_button_with_a_photo_and_words_begins_the_report(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    sends_at_once(wang, LAMP, press="menu.report", text="村口路灯不亮")
    wang.sees("照片 1 张、说明", "路灯不亮", times=1)
    wang.presses("路灯不亮").sees("已登记")
    card = room.sees("村口路灯不亮")
    assert len(card.photos) == 1


def test_words_with_a_choice_are_heard_after_it(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("村口路灯不亮")
    token = wang.last().token("路灯不亮")
    sends_at_once(wang, press=token, text="我的报事")
    assert "已登记" in wang.screen()[-2].text
    assert "您最近报的 1 件" in wang.last().text


def test_a_place_with_an_old_button_begins_a_report(village: Village) -> None:
    wang = village.grid_worker("王芳")
    sends_at_once(wang, press="~9.take_more:no", location={"lat": 30.1, "lon": 120.2})
    wang.sees("这个按钮过时了", times=1)
    wang.sees("收到位置", "是哪一类", times=1)


def test_a_number_with_a_button_means_what_the_button_showed(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("菜单")
    sends_at_once(li, press="menu.report", text="1")
    li.sees("还没收到照片或话", times=1)


def test_what_comes_with_an_answer_after_a_long_night_belongs_to_the_answer(
    village: Village,
) -> None:
    wang = village.grid_worker("王芳")
    village.household("V1-01", "李秀英", bound=False)
    village.household("V1-02", "李秀兰", bound=False)
    wang.sends("邀请").sends("李秀")
    token = wang.last().token("V1-01 李秀英")
    village.later(hours=13)
    sends_at_once(wang, press=token, text="李秀英")
    wang.sees("李秀英的绑定码")
    wang.sees_no("隔得太久")
