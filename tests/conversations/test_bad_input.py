"""Bad input gets a clear answer in the chat, and nothing that was sent is lost."""

import pytest

from messages.catalogue import say
from rules.roles import Role
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

SCRIPT = "<script>alert('村')</script>{ $name }"


@pytest.fixture
def wang(village: Village) -> Villager:
    return village.grid_worker("王芳")


@pytest.mark.parametrize(
    "token",
    [
        "no.such:1",
        "menu",
        "menu.points:1:2",
        "case.show",
        "case.show:",
        "case.show:999999",
        "case.show:-1",
        "case.show:1.5",
        "case.show:x",
        "case.show:" + "9" * 40,
        "case.show:1 OR 1=1",
        "case.grid:1",
        ":::",
        " ",
    ],
)
def test_an_unknown_button_is_answered_with_what_there_is(
    village: Village, wang: Villager, token: str
) -> None:
    wang.presses_token(token)
    assert "查积分" in wang.sees("用不了", times=1).labels
    nothing_is_left_undone(village)


@pytest.mark.parametrize("token", ["~", "~1", "~1.give_to_unit:enforcement", "~99.add:x", "~:::"])
def test_a_forged_answer_to_a_question_nobody_asked_is_a_button_too_old(
    village: Village, wang: Villager, token: str
) -> None:
    wang.presses_token(token)
    wang.sees("过时了", times=1)
    nothing_is_left_undone(village)


def test_an_answer_the_question_does_not_offer_is_not_taken(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮")
    wang.presses("路灯不亮")
    case = wang.sees("已登记").case
    room.presses("派单", on=case)
    offered = room.sees("派给哪个单位").token("综合执法")
    room.presses_token(offered.replace("enforcement", "no_such_unit"))
    room.sees("过时了")
    wang.sees_no("已派单")
    room.presses_token(offered)
    wang.sees("已派单给综合执法", case)


def test_five_thousand_characters_are_kept_whole_and_shown_short(
    village: Village, wang: Villager
) -> None:
    room = village.command_room("刘强")
    story = "村口路灯不亮。" + "长" * 4993
    wang.sends(story)
    wang.presses("路灯不亮")
    card = room.sees("请派单")
    assert len(card.text) < 600
    assert "长…" in card.text
    (kept,) = village.look(lambda store: store.cases.reported_by(wang.person_id or 0, 1))
    assert kept.words == story


def test_five_thousand_characters_that_answer_a_choice_get_the_choice_again(
    village: Village, wang: Villager
) -> None:
    room = village.command_room("刘强")
    wang.sends("村口路灯不亮")
    wang.presses("路灯不亮")
    room.presses("派单")
    room.sends("派" * 5000)
    again = room.sees("请点一个按钮", "派给哪个单位", times=1)
    assert len(again.text) < 200
    assert "综合执法" in again.labels


def test_a_message_of_pictures_alone_is_answered(village: Village, wang: Villager) -> None:
    zhang = village.household("H01", "张建国")
    for each in (wang, zhang):
        each.sends("😀👍🏻")
        assert "查积分" in each.sees("没听明白").labels


def test_a_name_of_pictures_alone_is_written_and_masked_like_any_other(village: Village) -> None:
    group = village.group(village.clerk("孙梅"))
    head = village.household("H01", "😀🌸", publish=True)
    head.sends("积分")
    head.sees("H01 😀🌸户")
    village.quickly_until(10, 9, 1)
    board = village.people["孙梅"].in_group(group).sees("积分公示")
    assert len(village.fetch(board.photos[0])) > 1000
    nothing_is_left_undone(village)


def test_script_in_names_and_words_stays_the_text_it_is(village: Village) -> None:
    wang, room = village.grid_worker(SCRIPT), village.command_room("刘强")
    head = village.household("H<b>01", f"{SCRIPT}户主")
    wang.sends(f"路灯不亮{SCRIPT}")
    wang.presses("路灯不亮")
    card = room.sees("请派单")
    assert f"「路灯不亮{SCRIPT}」" in card.text
    assert f"{SCRIPT} 11月20日" in card.text
    head.sends("积分")
    head.sees("H<b>01", f"{SCRIPT}户主", f"您的网格员：{SCRIPT}")
    wang.sends("菜单")
    wang.sees(f"{SCRIPT}，您好。")
    nothing_is_left_undone(village)


def test_a_role_withdrawn_in_mid_dialogue_counts_at_once_and_traps_nobody(
    village: Village,
) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    wang.sends("村口路灯不亮")
    wang.presses("路灯不亮")
    case = wang.sees("已登记").case
    room.presses("派单", on=case)
    village.withdraw(room, Role.COMMAND_ROOM)
    room.presses("综合执法")
    room.sees(say("zh_CN", "refused-role"), times=1)
    wang.sees_no("已派单")
    room.sends("今天天气好")
    room.sees("没听明白", times=1)
    room.sees(say("zh_CN", "refused-role"), times=1)


def test_a_household_nobody_could_be_called_is_not_found(village: Village, wang: Villager) -> None:
    clerk = village.clerk("孙梅")
    for officer, phrase in ((wang, "邀请"), (clerk, "记分")):
        officer.sends(phrase)
        asked = officer.last().text
        officer.sends("\ufdfa" * 5000).sees("没找到", asked[-8:])
    nothing_is_left_undone(village)
