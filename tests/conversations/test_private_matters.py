"""私密诉求: one tap, and everybody but the room reads that somebody reported it."""

import json
import re
from pathlib import Path

import pytest
from sqlalchemy.exc import DatabaseError

from handlers.cases import case_card, case_copies
from messages.inbound import CaseDue
from rules.case_life import Move, State
from rules.roles import Role
from storage.receiving import receive_case_due
from storage.store import Store
from tests.conversations.arranged import lives_in
from tests.conversations.conftest import only_web
from tests.conversations.test_personal_data import code_of, erases, hands_out
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

SECRET = ("李秀英", "李 秀 英", "139 0000", "13900000000")
WORDS = "我是李秀英，电话 139 0000 0000，村东头有人打老婆"


def reads_nothing_of(villager: Villager) -> None:
    """Nothing that stands on the screen tells who it was."""
    for message in villager.screen():
        if message.sender == "bot":
            assert not [each for each in SECRET if each in message.text], message.text
            assert not message.files, "a voice tells who it is"


def may_hear(village: Village, villager: Villager, voice: str) -> bool:
    """Whether somebody's chat still gives the voice note out."""
    person_id = villager.person_id
    assert person_id is not None
    media_id = int(re.findall(r"/media/(\d+)", voice)[0])
    chat = village.look(lambda store: store.people.private_chat(person_id))
    return chat in village.look(lambda store: store.media.shown_in(media_id))


def kept_of(village: Village, villager: Villager) -> str:
    """Whatever is kept of the messages to somebody, and what their page gives out of earlier."""
    given = [each.text for each in village.read(villager.account, villager.chat, 0)]
    person_id = villager.person_id
    assert person_id is not None
    everything = village.look(lambda store: store.personal_data.everything(person_id, ()))
    return json.dumps([given, everything], ensure_ascii=False, default=str)


def reported(village: Village) -> tuple[Villager, Villager, Villager]:
    """李秀英 reports with words and a voice note, and keeps it private with one tap."""
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    unit = village.unit("综治工作", "public_order")
    li.sends(WORDS, voice=True).presses("矛盾纠纷")
    li.presses("不让别人知道是我报的").sees("替您保密", times=1)
    return li, room, unit


def test_after_one_tap_the_room_alone_reads_who_it_was(village: Village) -> None:
    mayor = village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    li, room, unit = reported(village)
    card = room.sees("要保密", "李秀英", "139 0000 0000", "私密：", times=1)
    assert card.files, "the room listens to the voice note"
    room.presses("派单").presses("综治工作")
    village.restart()
    shown = unit.sees("派给您单位", "一位群众 11月20日 9:00报", "村东头有人打老婆", "私密：")
    assert not shown.files
    li.presses("补充").sends("我李秀英亲眼看见的，回我 13900000000", voice=True)
    unit.sees("有补充", "亲眼看见")
    room.presses("更多").presses("请领导协调").sends("李秀英报的，请关心")
    deputy.sees("请您协调", "一位群众报的，请关心")
    mayor.presses("更多").presses("督办").sends("快办").sends("1")
    unit.sees("督办：快办")
    village.quietly_until(27, 11)
    village.works()
    mayor.sees("超时")
    unit.presses("接单").presses("办结").sends("劝好了", photo="fixed.jpg")
    room.presses("核查通过")
    li.sees("已办结")
    li.presses("没办好").sends("我是李秀英，他又打人了")
    unit.sees("没办好", "又打人了")
    for other in (unit, deputy, mayor):
        reads_nothing_of(other)
    li.sends("我的报事").presses("2026-0001").sees("李秀英")
    room.sends("待办").presses("2026-0001").sees("李秀英")


@only_web
def test_what_others_were_shown_before_is_rewritten_and_keeps_its_buttons(
    village: Village,
) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    unit = village.unit("综合执法")
    li.sends("我是李秀英，村口路灯不亮", voice=True).presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    voice = unit.sees("李秀英").files[0]
    assert may_hear(village, unit, voice)
    room.presses("更多").presses("督办").sends("快办").sends("1")
    li.sends("我的报事").presses("2026-0001").presses("更多").presses("不让别人知道是我报的")
    village.network_repeats_everything()
    li.sees("替您保密", times=1)
    reads_nothing_of(unit)
    assert "李秀英" not in kept_of(village, unit)
    assert not may_hear(village, unit, voice), "not even by the address it had"
    assert may_hear(village, room, voice)
    assert unit.presses("接单", on="一位群众").sees("已接单")
    li.presses_token(f"case.private:{case_id(village)}").sees("已经保密了")


@only_web
def test_the_story_others_read_before_is_folded_up(village: Village) -> None:
    li, room = village.household("V1-01", "李秀英"), village.command_room("刘强")
    unit = village.unit("综合执法")
    li.sends("村口路灯不亮").presses("路灯不亮")
    li.presses_token("case.add:1").sends("我是李秀英，晚上来修")
    room.presses("派单").presses("综合执法")
    for reader in (unit, room):
        reader.presses_token("case.story:1").sees("办理经过", "我是李秀英")
    li.presses_token("case.private:1").sees("替您保密")
    assert "李秀英" not in kept_of(village, unit)
    unit.sees("2026-0001 要保密", "办理经过")
    room.sees("办理经过", "我是李秀英")
    unit.presses_token("case.story:1").sees("办理经过", "我是一位群众")


@only_web
def test_the_room_makes_it_private_and_nobody_else_may(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit, sun = village.unit("综合执法"), village.grid_worker("孙平", "V1G2")
    wang.sends("村口路灯不亮").presses("路灯不亮")
    assert "不让别人知道是我报的" not in wang.sees("已登记").labels, "it is a worker's daily work"
    pressed = f"case.private:{case_id(village)}"
    for other in (unit, sun):
        other.presses_token(pressed)
        other.sees_no("私密")
    room.presses("更多").presses("不公开是谁报的").sees("已设为私密", times=1)
    room.presses("派单").presses("综合执法")
    assert "王芳" not in unit.sees("派给您单位").text


@only_web
def test_a_private_case_once_closed_proposes_no_points_to_anybody(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    room, unit = village.command_room("刘强"), village.unit("便民服务")
    li.sends("路灯不亮", photo="lamp.jpg").presses("路灯不亮").presses("不让别人知道是我报的")
    room.presses("派单").presses("便民服务")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")
    zhou.sees_no("加分提议")
    zhou.sends("待批加分").sees("没有等着批的")


@only_web
def test_a_private_call_is_the_rooms_alone(village: Village) -> None:
    mayor = village.with_role("罗镇长", Role.MAIN_LEADER, "T")
    room, unit = village.command_room("刘强"), village.unit("综合执法")
    room.sends("代录").presses("来电").sends("李秀英家说邻居打人，回 13900000000")
    room.sends("李秀英 13900000000").presses("上河村一网格")
    room.presses("保密").presses("立案")
    room.sees("请马上派单", "来电人：李秀英 13900000000", "私密：")
    room.presses("派单").presses("综合执法")
    unit.sees("派给您单位", "来电 · 刘强代录", "一位群众家说邻居打人")
    village.quietly_until(27, 11)
    village.works()
    mayor.sees("超时")
    for other in (unit, mayor):
        reads_nothing_of(other)
    unit.presses("办结").sends(photo="fixed.jpg")


@only_web
def test_who_leaves_the_room_reads_it_no_more(village: Village) -> None:
    room, chen = village.command_room("刘强"), village.command_room("陈静")
    room.sends("代录").presses("来电").sends("邻居打人").sends("李秀英 13900000000")
    room.presses("上河村一网格").presses("保密").presses("立案")
    village.withdraw(room, Role.COMMAND_ROOM)
    room.presses_token(f"case.show:{case_id(village)}").sees("由别人在办")
    chen.presses("派单").presses("综合执法")
    room.sees("已不归您办")
    room.sees_no("2026-0001", "李秀英")


@only_web
def test_a_group_and_whoever_is_not_named_read_no_name(village: Village) -> None:
    """Whoever shows a case and says not to whom, shows what anybody may read."""
    reported(village)
    looked = []

    class Looks:
        """A turn as far as a card needs one."""

    def unit(store: object) -> None:
        turn = Looks()
        turn.__dict__.update(
            store=store,
            regulations=village.regulations,
            today=village.regulations.today(village.time.now()),
        )
        case = store.cases.get(case_id(village))  # type: ignore[attr-defined]
        looked.append(case_card.card(turn, case, "zh_CN"))  # type: ignore[arg-type]
        looked.append(str(case_copies.pictures(turn, case, None)))  # type: ignore[arg-type]

    village.look(unit)
    assert "一位群众" in looked[0]
    assert not [each for each in SECRET if each in looked[0]]
    assert looked[1] == "((), ())"


@only_web
def test_what_is_handed_out_of_somebodys_data_holds_no_caller(
    village: Village, tmp_path: Path
) -> None:
    room = village.command_room("刘强")
    room.sends("代录").presses("来电").sends("邻居打人").sends("李秀英 13900000000")
    room.presses("上河村一网格").presses("保密").presses("立案")
    hands_out(village, code_of(village, room), tmp_path / "out")
    told = json.loads((tmp_path / "out" / "person.json").read_text("utf-8"))
    assert told.get("cases", []) == []
    assert "case_caller" not in told


@only_web
def test_who_was_erased_stays_private(village: Village) -> None:
    """Once nobody knows the name, nobody could take it out of the words any more."""
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    village.household("V1-01", "李秀英")
    zhao, unit = village.with_role("赵小兰", Role.HOUSEHOLD, "V1G1"), village.unit("综合执法")
    lives_in(village, zhao, "V1-01")
    room = village.command_room("刘强")
    zhao.sends("我是赵小兰，村口路灯不亮").presses("路灯不亮").presses("不让别人知道是我报的")
    room.presses("派单").presses("综合执法")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")
    erases(village, code_of(village, zhao))
    for reader in (deputy, unit, room):
        reader.presses_token(f"case.show:{case_id(village)}").sees("村口路灯不亮")
        assert "赵小兰" not in reader.last().text


@only_web
def test_the_database_itself_makes_no_private_case_public(village: Village) -> None:
    reported(village)

    def make_public(store: Store) -> None:
        case = store.cases.get(case_id(village))
        now = village.time.now()
        store.cases.move(case, Move.ACCEPT, State.ACCEPTED, 1, now, is_private=False)

    with pytest.raises(DatabaseError, match="a_private_case_stays_private"):
        village.do(make_public)


@only_web
def test_a_late_look_at_a_closed_case_says_nothing(village: Village) -> None:
    _, room, unit = reported(village)
    room.presses("派单").presses("综治工作")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")
    late = CaseDue(case_id(village), village.time.now())
    village.do(lambda store: receive_case_due(store, late, village.time.now()))
    village.works()
    room.sees_no("回个电话")


def case_id(village: Village) -> int:
    found = village.look(lambda store: store.cases.standing(tuple(State), "/", 5))
    return found[0].id
