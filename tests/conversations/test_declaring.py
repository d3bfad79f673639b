"""自主申报: two taps and the proof; the panel sees it there, and the household hears back."""

from datetime import date

import pytest

from storage.declarations import WAITING, Declaration
from storage.participation import Consent, Given
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.panel import (
    FULL,
    REST,
    People,
    called,
    confirms,
    lines,
    panel,
    people,
    points,
)
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def waiting(village: Village) -> tuple[Declaration, ...]:
    return village.look(lambda store: store.declarations.waiting_in(area_id(store, "V1")))


def declares(who: People, item: str = "参与建设 最多 5 分") -> None:
    who.sun.sends("积分")
    who.sun.presses("自主申报")
    who.sun.presses(item)
    who.sun.sends("11月18日修了村口的水渠", photo="fixed.jpg")


def rest_of_the_panel(who: People) -> None:
    who.wang.sends("评分")
    while FULL in who.wang.last().labels:
        who.wang.presses(FULL)
    confirms(who)


def test_declared_with_two_taps_marked_and_told(village: Village) -> None:
    who = called(village)
    who.sun.sends("积分")
    taps = len(who.sun.ids)
    who.sun.presses("自主申报").sees("做了哪一件")
    village.restart()
    who.sun.presses("参与建设 最多 5 分").sees("请发照片，或写一句")
    assert len(who.sun.ids) == taps + 2
    village.restart()
    who.sun.sends("11月18日修了村口的水渠", photo="fixed.jpg").sees("只有评分小组看得到", times=1)
    village.network_repeats_everything()
    assert [each.item for each in waiting(village)] == ["J5.2"]
    who.wang.presses("开始评分").presses(FULL)
    proposal = who.wang.sees("V1-02 孙福来户自己申报：参与建设", "11月18日修了村口的水渠", times=1)
    assert len(proposal.photos) == 1
    village.restart()
    who.wang.presses("申报：参与建设").presses("5")
    who.wang.presses(REST).sees("参与建设 5/5")
    who.sun.sees_no("认可")
    rest_of_the_panel(who)
    village.restart()
    village.network_repeats_everything()
    who.sun.sees("您申报的参与建设，评分小组认可，记 5 分", times=1)
    assert points(village, "V1-02") == 7700
    assert waiting(village) == ()
    assert nothing_is_left_undone(village)


def test_a_bonus_is_declared_and_counted(village: Village) -> None:
    who = called(village)
    declares(who, "志愿服务、参与村务 +0.5")
    who.wang.presses("开始评分").presses(FULL)
    who.wang.presses("申报：志愿服务、参与村务").sees("认几次")
    who.wang.sends("2").sees("志愿服务、参与村务 +1，记下了")
    who.wang.presses(REST)
    rest_of_the_panel(who)
    who.sun.sees("评分小组认可，记 +1 分")
    [line] = [line for line in lines(village, "V1-02") if line.item == "P2"]
    assert (line.quantity, line.hundredths) == ("2", 100)
    assert points(village, "V1-02") == 7300


def test_what_the_panel_does_not_mark_is_told_too(village: Village) -> None:
    who = called(village)
    declares(who)
    rest_of_the_panel(who)
    who.sun.sees("评分小组这次没有记分", "提异议", times=1)
    assert points(village, "V1-02") == 7200


def test_marked_nought_is_told_as_not_credited(village: Village) -> None:
    who = called(village)
    declares(who)
    who.wang.presses("开始评分").presses(FULL)
    who.wang.presses("申报：参与建设")
    who.wang.sends("0").sees("参与建设 0，记下了")
    who.wang.presses(REST)
    rest_of_the_panel(who)
    who.sun.sees("评分小组这次没有记分", times=1)
    who.sun.sees_no("认可")


def test_declared_after_it_was_scored_the_household_is_walked_again(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分")
    for _ in range(4):
        who.wang.presses(FULL)
    declares(who)
    who.wang.sends("评分").sees("请再看一遍：住户新申报", "V1-02")
    who.wang.presses("申报：参与建设").presses("4")
    who.wang.presses("就这样，下一户")
    confirms(who)
    assert points(village, "V1-02") == 7600


def test_declared_again_it_is_one_with_more_proof(village: Village) -> None:
    who = called(village)
    declares(who)
    declares(who)
    [one] = waiting(village)
    assert one.words.count("水渠") == 2
    proofs = village.look(lambda store: store.declarations.proofs(one.id))
    assert len(proofs) == 2


def test_once_confirmed_it_is_too_late(village: Village) -> None:
    who = called(village)
    rest_of_the_panel(who)
    who.sun.sends("申报")
    who.sun.presses("参与建设 最多 5 分").sees("已经评定，不能再申报", "提异议")
    assert waiting(village) == ()


def test_what_nobody_came_to_see_ends_with_its_period(village: Village) -> None:
    who = people(village)
    declares(who)
    village.until(3, 12, month=12)
    assert [each.state for each in waiting(village)] == [WAITING]
    village.until(4, 9, month=12)
    village.restart()
    who.sun.sees("这一期没有来得及评", times=1)
    who.clerk.sees("有 1 件自主申报没有人评", times=1)
    assert waiting(village) == ()


def test_without_a_word_or_a_photo_nothing_is_declared(village: Village) -> None:
    who = called(village)
    who.sun.sends("申报")
    who.sun.presses("参与建设 最多 5 分")
    who.sun.sends(place=(30.1, 120.2))
    assert waiting(village) == ()
    who.sun.sends("修了水渠").sees("报上了")


def test_what_a_gate_shuts_is_not_offered(village: Village) -> None:
    who = called(village)
    offered = who.sun.sends("申报").sees("做了哪一件").labels
    assert offered[0].startswith("政策宣传")
    assert not [label for label in offered if "会议发言" in label or "招商引资" in label]


def test_who_has_no_household_or_takes_no_part_declares_nothing(village: Village) -> None:
    who = called(village)
    who.wang.sends("申报").sees("您名下还没有登记的户")

    def stays_out(store: Store) -> None:
        home = store.households.by_code("V1-02")
        assert home
        (consent,) = store.participation.of(home.id)
        on = date(2026, 10, 20)
        store.participation.end(consent.id, on, Given(Consent.PAPER, on), village.time.now())

    village.do(stays_out)
    who.sun.sends("申报").sees("您家没有参加积分")
    assert panel(village)


def test_who_declares_or_marks_what_counted_already_is_warned(village: Village) -> None:
    who = called(village)
    who.clerk.sends("记分").sends("V1-02").presses("加分").presses("庭院栽花植绿 +1")
    who.clerk.sends("院里种了月季").presses("记上")
    declares(who, "庭院栽花植绿 +1")
    who.sun.sees("已经算过一次，再报也不加分")
    who.wang.presses("开始评分").presses(FULL)
    who.wang.presses("申报：庭院栽花植绿").sees("认几次", "已经算过一次，再打也不加分")
