"""A panel walks its households: one tap where all is in order, three where one item is lower."""

from datetime import date

import pytest

from rules.panel_walk import SheetState
from storage.store import Store
from tests.conversations.arranged import household
from tests.conversations.panel import FULL, REST, STATES, called, lines, marks, sheet
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_all_in_order_is_one_tap_and_the_next_household_is_there(village: Village) -> None:
    who = called(village)
    who.wang.sees("组员", "共 4 户", "李秀英")
    taps = len(who.wang.ids)
    who.wang.presses("开始评分").sees("V1-01 李秀英户", "已评 0/4 户")
    village.restart()
    who.wang.presses(FULL)
    village.network_repeats_everything()
    who.wang.sees("记下了：V1-01 李秀英", "V1-02 孙福来户", "已评 1/4 户", times=1)
    assert len(who.wang.ids) == taps + 2, "one to begin, one for the household"
    kept = marks(village, "V1-01")
    assert {mark.hundredths for mark in kept.values()} == {600, 500, 1000}
    assert len(kept) == STATES
    assert lines(village, "V1-01") == [], "a draft is no line yet"
    assert nothing_is_left_undone(village)


def test_one_item_lower_is_three_taps(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分")
    taps = len(who.wang.ids)
    who.wang.presses("庭院三不见").sees("不见塑料垃圾", "最多 6 分")
    village.restart()
    assert who.wang.last().labels[:6] == ("6", "5.5", "5", "4.5", "4", "3.5")
    who.wang.presses("4.5").sees("庭院三不见 4.5，记下了", "V1-01")
    village.restart()
    who.wang.presses(REST).sees("庭院三不见 4.5/6", "满分 8 项", "V1-02")
    assert len(who.wang.ids) == taps + 3
    assert marks(village, "V1-01")["J2.1"].hundredths == 450


def test_all_full_first_and_one_lowered_afterwards(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses(FULL)
    who.wang.presses("更多").presses("改上一户：V1-01 李秀英").sees("V1-01", "满分 9 项")
    who.wang.presses("厨房三要 6/6").presses("再低一些")
    assert who.wang.last().labels[:3] == ("3", "2.5", "2")
    who.wang.presses("2.5")
    who.wang.presses("就这样，下一户").sees("V1-02")
    kept = marks(village, "V1-01")
    assert kept["J2.3"].hundredths == 250
    earlier = village.look(
        lambda store: store.score_marks.earlier(sheet(village, "V1-01").id, "J2.3")
    )
    assert [(each.hundredths, each.marked_by) for each in earlier] == [(600, who.wang.person_id)]


def test_a_second_tap_on_all_full_is_not_the_next_households(village: Village) -> None:
    who = called(village)
    shown = who.wang.presses("开始评分").last()
    who.wang.presses(FULL)
    who.wang.presses_token(shown.token(FULL)).sees("这个按钮过时了", "V1-02")
    assert sheet(village, "V1-02").state is SheetState.OPEN


def test_a_figure_of_another_items_message_is_not_taken(village: Village) -> None:
    who = called(village)
    yard = who.wang.presses("开始评分").presses("庭院三不见").last()
    who.wang.presses("回到这一户").presses("厨房三要")
    who.wang.presses_token(yard.token("4.5")).sees("这个按钮过时了", "厨房三要")
    assert marks(village, "V1-01") == {}


@pytest.mark.parametrize(
    ("typed", "mark"),
    [("5", 500), ("４.5", 450), ("5.5。", 550), ("0", 0), ("六", 600), ("两分半", 250)],
)
def test_a_typed_figure_is_the_mark_and_no_place_in_the_row(
    village: Village, typed: str, mark: int
) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见")
    who.wang.sends(typed).sees("记下了", "V1-01")
    assert marks(village, "V1-01")["J2.1"].hundredths == mark


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("6.5", "超过这一项的满分了"), ("-1", "不能比 0 小"), ("0.125", "最多两位小数")],
)
def test_a_mark_that_may_not_be_is_asked_again_with_the_reason(
    village: Village, typed: str, answer: str
) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见")
    who.wang.sends(typed).sees(answer, "打几分")
    assert marks(village, "V1-01") == {}
    who.wang.sends("5").sees("记下了")


def test_an_act_is_raised_like_any_item_and_never_by_all_full(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("做了实事（加分）")
    who.wang.presses("参与建设").presses("3").sees("参与建设 3，记下了")
    assert "做了实事（已加 1 项）" in who.wang.last().labels
    who.wang.presses(REST)
    kept = marks(village, "V1-01")
    assert kept["J5.2"].hundredths == 300
    assert not {"J1.1", "J1.4", "J5.1", "J1.2"} & set(kept)


def test_nobody_scores_their_own_household(village: Village) -> None:
    who = called(village)
    who.li.presses("开始评分").sees("V1-02 孙福来户")
    who.li.sends("V1-01").sees("这是您自己家", "V1-02")
    who.li.sends("李秀英").sees("这是您自己家", times=2)
    assert sheet(village, "V1-01").state is SheetState.OPEN
    who.li.presses(FULL).presses(FULL)
    who.li.presses(FULL).sees("已评 3/4 户", "剩下的由组员评：V1-01 李秀英")


def test_who_has_left_a_household_does_not_score_it_either(village: Village) -> None:
    who = called(village)
    village.do(lambda store: _leaves(store, "V1-01", date(2026, 11, 1)))
    who.li.presses("开始评分").sees("V1-02 孙福来户")
    who.li.sends("V1-01").sees("这是您自己家", "V1-02")
    assert sheet(village, "V1-01").state is SheetState.OPEN


def _leaves(store: Store, code: str, last_day: date) -> None:
    home = store.households.by_code(code)
    assert home is not None
    for each in store.members.ever(home.id):
        assert store.members.end(each.id, last_day)


def test_three_phones_at_once_are_in_three_households(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").sees("V1-01")
    who.li.presses("开始评分").sees("V1-02")
    who.sun.presses("开始评分").sees("V1-03")
    village.restart()
    who.sun.sends("V1-01").sees("王芳正在评", "V1-03")
    who.wang.presses(FULL).sees("V1-04")
    who.sun.presses(FULL).sees("已评 2/4 户", "剩下的由组员评")
    who.li.presses(FULL).sees("已评 3/4 户")
    who.wang.presses(FULL).sees("这一期都评完了")
    who.li.sees("4 户都评完了", times=1)
    assert nothing_is_left_undone(village)


def test_who_left_a_household_alone_finds_it_taken(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见")
    village.later(minutes=21)
    who.sun.presses("开始评分").sees("V1-01")
    who.wang.presses("5").sees("孙福来正在评", "V1-02")
    assert marks(village, "V1-01") == {}
    who.sun.presses(FULL)
    assert sheet(village, "V1-01").scored_by == who.sun.person_id


def test_skipped_and_come_back_to(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("跳过").sees("先跳过 V1-01", "V1-02")
    village.restart()
    for _ in range(3):
        who.wang.presses(FULL)
    who.wang.sees("还有跳过的，现在评哪一户")
    village.restart()
    who.wang.presses("V1-01 李秀英").presses(FULL)
    assert sheet(village, "V1-01").state is SheetState.SCORED
    who.wang.sees("这一期都评完了")


def test_found_by_code_by_its_end_and_by_name(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分")
    who.wang.sends("V1-03").sees("V1-03 钱老三户")
    who.wang.sends("04").sees("V1-04 赵四户")
    who.wang.presses("更多").presses("找一户")
    village.restart()
    who.wang.sends("没有的").sees("小组里没有这一户")
    who.wang.sends("孙福来").sees("V1-02 孙福来户")
    for code in ("V1-01", "V1-02", "V1-03", "V1-04"):
        assert sheet(village, code).state is SheetState.OPEN, "looking for one scores none"


def test_progress_and_criteria_are_there_when_wanted(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses(FULL)
    who.wang.presses("跳过")
    who.wang.presses("更多").presses("看进度")
    who.wang.sees("已评 1/4 户", "王芳 1 户", "跳过的：V1-02 孙福来", "王芳在 V1-03")
    who.wang.presses("更多").presses("看评分标准").sees("厕所三无", "无外溢、无蝇虫、无臭味")
    who.clerk.presses("看进度").sees("已评 1/4 户", "还没评：V1-03 钱老三、V1-04 赵四")


def test_a_photo_and_a_word_are_kept_with_the_household_and_with_an_item(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分")
    who.wang.sends(photo="fixed.jpg").sees("不进群", "证明：1 份")
    village.restart()
    who.wang.sends("大门口很干净").sees("说明：大门口很干净")
    who.wang.presses("庭院三不见")
    who.wang.sends("院里有塑料袋", photo="litter.jpg").sees("和这一项放在一起")
    village.restart()
    who.wang.sends("5").sees("庭院三不见 5，记下了", "证明：2 份")
    found = sheet(village, "V1-01")
    proofs = village.look(lambda store: store.score_proofs.of_sheet(found.id))
    assert [proof.item for proof in proofs] == ["", "J2.1"]
    assert marks(village, "V1-01")["J2.1"].words == "院里有塑料袋"


def test_a_household_that_comes_later_is_walked_too(village: Village) -> None:
    who = called(village)
    household(village, "V1-05", "冯五", "V1G1")
    household(village, "V1-06", "不参加", "V1G1", stays_out=True)
    who.wang.presses("开始评分").sees("已评 0/5 户")


def test_who_sits_on_no_panel_is_told_so(village: Village) -> None:
    who = called(village)
    stranger = village.grid_worker("钱勇")
    begin = who.wang.sees("组员").token("开始评分")
    stranger.presses_token(begin).sees("您不在这个评分小组里")
    stranger.sends("评分").sees("您现在没有要评的户")


def test_scoring_is_not_done_before_the_whole_group(village: Village) -> None:
    who = called(village)
    group = village.group(who.wang, who.li)
    who.wang.in_group(group).sends("评分")
    who.wang.sees("请私聊小约")
    who.li.in_group(group).sees_no("V1-0")
