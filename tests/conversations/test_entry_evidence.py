"""A clerk's single entry carries its evidence, for the household and for whoever reviews it."""

import pytest

from tests.conversations.arranged import household
from tests.conversations.objecting import BUTTON
from tests.conversations.panel import FULL, REST, called, confirms
from tests.conversations.test_points_entered import BONUS, enters, lines_of
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def asked_why(village: Village) -> Villager:
    """The clerk has chosen a bonus for V1-01, and is asked for the reason."""
    clerk = village.clerk("周敏")
    clerk.sends("记分").sends("V1-01").presses("加分").presses(BONUS)
    return clerk.sends("1")


def photos_of_november(li: Villager) -> tuple[str, ...]:
    """What the household finds under 看照片."""
    li.sends("以前的积分").presses("这一期每一笔").presses("看照片")
    return li.last().photos


def test_a_photo_comes_with_the_reason_and_its_household_alone_sees_it(village: Village) -> None:
    li, sun = village.household("V1-01", "李秀英"), village.household("V1-02", "孙福来")
    clerk = asked_why(village)
    clerk.sees("有照片一起发")
    clerk.sends("11月19日在村口扫雪", photo="snow.jpg")
    clerk.sees("事由：11月19日在村口扫雪", "只给这一户看")
    village.restart()
    clerk.presses("记上").sees("已记：V1-01")
    village.network_repeats_everything()
    assert len(lines_of(village, "V1-01")) == 1
    assert len(photos_of_november(li)) == 1
    sun.sends("以前的积分").presses("这一期每一笔")
    assert "看照片" not in sun.last().labels


def test_photos_before_the_words_and_after_the_question(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    clerk = asked_why(village)
    clerk.sends(photo="snow.jpg").sees("还差一句事由")
    village.restart()
    clerk.sends("11月19日在村口扫雪").sees("请核对")
    clerk.sends(photo="broom.jpg").presses("记上")
    assert len(photos_of_november(li)) == 2


def test_without_a_photo_nothing_is_said_of_one(village: Village) -> None:
    li, clerk = village.household("V1-01", "李秀英"), asked_why(village)
    clerk.sends("11月19日在村口扫雪").sees_no("只给这一户看")
    clerk.presses("记上")
    li.sends("以前的积分").presses("这一期每一笔")
    assert "看照片" not in li.last().labels


def test_what_was_dropped_shows_nothing(village: Village) -> None:
    li, clerk = village.household("V1-01", "李秀英"), asked_why(village)
    clerk.sends("扫雪", photo="snow.jpg").presses("不记")
    assert lines_of(village, "V1-01") == ()
    enters(clerk, "V1-01", "加分", BONUS, "1", "11月19日在村口扫雪")
    clerk.presses("记上")
    li.sends("以前的积分").presses("这一期每一笔")
    assert "看照片" not in li.last().labels


def test_whoever_answers_the_objection_looks_at_the_evidence(village: Village) -> None:
    zhou, zheng = village.clerk("周敏"), village.clerk("郑洁")
    li = village.household("V1-01", "李秀英")
    zhou.sends("记分").sends("V1-01").presses("减分").presses("破坏环境、焚烧秸秆 −2")
    zhou.sends("1").sends("11月18日在田里烧秸秆", photo="straw.jpg").presses("记上")
    village.quickly_until(10, 10)
    li.sends("积分").presses(BUTTON).presses("11月20日 破坏环境、焚烧秸秆 −2")
    village.restart()
    assert zheng.sees("请您复核").photos == ()
    zheng.presses("看依据")
    assert len(zheng.sees("只给您复核用").photos) == 1
    assert zheng.last().labels == ("成立", "不成立")
    evidence = zheng.sees("请您复核").token("看依据")
    zhou.presses_token(evidence).sees("是您记的")
    assert not zhou.last().photos
    zheng.presses("成立").presses("撤销这一笔").presses("成立，照这样改")
    zheng.presses_token(evidence).sees("已经答复")


def test_of_a_panels_mark_the_photos_of_its_item_and_of_the_whole(village: Village) -> None:
    who = called(village)
    household(village, "V1-05", "郑六", "V1G1")
    who.wang.presses("开始评分").presses("庭院三不见").sends(photo="yard.jpg").sends("3.5")
    who.wang.presses("厨房三要").sends(photo="kitchen.jpg").sends("5").sends(photo="gate.jpg")
    who.wang.presses(REST)
    while FULL in who.wang.last().labels:
        who.wang.presses(FULL)
    confirms(who)
    village.quickly_until(10, 10)
    who.li.sends("积分").presses(BUTTON).presses("11月20日 庭院三不见 3.5/6")
    who.clerk.presses("看依据")
    assert len(who.clerk.sees("只给您复核用").photos) == 2
