"""The leader confirms the whole sheet: drafts become lines once, and everybody concerned hears."""

from datetime import date

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from bot.office.audit.books import audit
from handlers.scoring.confirm_panel import HOUSEHOLDS_A_STEP
from rules.roles import Role
from storage.panels import CONFIRMED, OPEN
from tests.conversations.panel import (
    FULL,
    REST,
    STATES,
    called,
    confirms,
    lines,
    marks,
    panel,
    points,
    scores_all,
    sheet,
)
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_confirmed_once_whatever_is_repeated(village: Village) -> None:
    who = called(village)
    scores_all(who)
    who.li.presses("看全组评分").sees("已评 4/4 户", "其余 4 户全部满分")
    village.restart()
    confirm = who.li.last().token("确认全组评分")
    who.li.presses("确认全组评分").sees("4 户的评分确认了")
    village.restart()
    village.network_repeats_everything()
    who.li.presses_token(confirm)
    village.restart()
    assert panel(village).state == CONFIRMED
    for code in ("V1-01", "V1-02", "V1-04"):
        found = lines(village, code)
        assert len(found) == STATES
        assert {line.recorded_by for line in found} == {who.wang.person_id}
        assert {line.happened_on for line in found} == {date(2026, 11, 20)}
        assert points(village, code) == 7200
    who.wang.sees("评分已确认，4 户记了账", times=1)
    who.clerk.sees("评分小组已确认，4 户记了账", times=1)
    assert village.look(lambda store: list(audit(store))) == []
    assert nothing_is_left_undone(village)


def test_the_household_reads_who_scored_and_that_there_is_proof(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见")
    who.wang.sends("院里有塑料袋", photo="litter.jpg")
    who.wang.presses("4.5").presses(REST)
    for _ in range(3):
        who.wang.presses(FULL)
    who.li.sends("积分").sees("庭院三不见 6")
    confirms(who)
    seen = who.li.sends("积分").sees("庭院三不见 4.5/6")
    assert "庭院三不见 4.5（评分小组上门评、院里有塑料袋、有证明 1 份、王芳）" in seen.text
    assert "满分 8 项（评分小组上门评、王芳）" in seen.text
    assert seen.photos == ()
    group = village.group(who.clerk, who.li, who.sun)
    village.quickly_until(10, 9, 1)
    assert "塑料袋" not in who.li.in_group(group).sees("积分公示").text


def test_one_household_goes_back_with_a_word(village: Village) -> None:
    who = called(village)
    scores_all(who)
    who.li.presses("看全组评分").presses("退回一户")
    village.restart()
    who.li.sends("01").sees("退回 V1-01 李秀英")
    who.li.sends(photo="fixed.jpg").sees("用不上照片")
    who.li.sends("厨房再看一眼").sees("好，V1-01 李秀英退回去再看", times=1)
    who.li.sees("退回去再看的：V1-01 李秀英")
    village.restart()
    who.wang.sees("请您再看一遍 V1-01", "厨房再看一眼", times=1)
    who.li.presses("确认全组评分").sees("请先评完：V1-01")
    assert panel(village).state == OPEN
    who.wang.presses("去再看").sees("请再看一遍：厨房再看一眼")
    who.wang.presses("厨房三要 6/6").presses("5")
    who.wang.presses("就这样，下一户")
    who.li.presses("看全组评分").sees("V1-01 李秀英：厨房三要 5/6", "（王芳）")
    who.li.presses("确认全组评分")
    assert points(village, "V1-01") == 7100
    assert len(lines(village, "V1-01")) == STATES


def test_only_the_leader_confirms(village: Village) -> None:
    who = called(village)
    scores_all(who)
    who.wang.presses("看全组评分").sees("已评 4/4 户")
    assert who.wang.last().labels == ()
    who.li.presses("看全组评分")
    qian = village.grid_worker("钱勇")
    who.clerk.presses("看进度").presses("换人")
    who.clerk.presses("李秀英")
    who.clerk.sends("钱勇")
    who.li.presses("确认全组评分").sees("您不在这个评分小组里")
    assert panel(village).state == OPEN
    qian.sends("评分")
    qian.presses("看全组评分").presses("确认全组评分")
    assert panel(village).state == CONFIRMED


def test_who_leads_no_more_confirms_no_more(village: Village) -> None:
    who = called(village)
    scores_all(who)
    who.li.presses("看全组评分")
    found, sun = panel(village).id, who.sun.person_id
    assert sun is not None
    village.do(lambda store: store.panels.is_led_by(found, sun))
    who.li.presses("确认全组评分").sees("这一步由组长来办")
    assert panel(village).state == OPEN


def test_half_filled_sheets_are_finished_first(village: Village) -> None:
    who = called(village)
    who.wang.presses("开始评分").presses("庭院三不见").presses("5")
    who.li.presses("开始评分").presses(FULL)
    show = f"panel.review:{panel(village).id}"
    who.li.presses_token(show).sees("评了一半：V1-01", "还没评：V1-03 钱老三、V1-04 赵四")
    who.li.presses("确认全组评分").sees("这几户还没评完，请先评完：V1-01")
    assert lines(village, "V1-01") == []
    who.wang.presses(REST)
    who.li.presses("确认全组评分").sees("这几户没评", "就这样确认吗")
    village.restart()
    who.li.presses("先不确认").sees("先不确认")
    assert panel(village).state == OPEN
    who.li.presses_token(show).presses("确认全组评分").presses("确认全组评分")
    assert panel(village).state == CONFIRMED
    assert (len(lines(village, "V1-01")), lines(village, "V1-04")) == (STATES, [])
    assert points(village, "V1-04") == 7200, "unmarked counts as the scheme says"


def test_nothing_scored_is_nothing_to_confirm(village: Village) -> None:
    who = called(village)
    who.li.presses_token(f"panel.review:{panel(village).id}").presses("确认全组评分")
    who.li.sees("一户都还没评")
    assert panel(village).state == OPEN


def test_after_the_confirmation_nobody_marks_and_the_clerk_corrects(village: Village) -> None:
    who = called(village)
    scores_all(who)
    begin = who.wang.sees("组员").token("开始评分")
    again = f"panel.at:{sheet(village, 'V1-03').id}"
    who.li.presses("看全组评分").presses("退回一户")
    who.li.sends("V1-03")
    who.li.sends("再看看")
    who.wang.presses_token(again).presses("庭院三不见 6/6")
    who.li.presses_token(again).sees("王芳正在评", "已评 3/4 户")
    who.wang.presses("5").presses("就这样，下一户")
    confirms(who)
    who.wang.presses_token(begin).sees("这个小组已经结束，不再改分")
    assert points(village, "V1-03") == 7100
    village.until(21)
    who.clerk.sends("记分")
    who.clerk.sends("V1-03")
    who.clerk.presses("基础项评分").presses("庭院三不见 0–6")
    who.clerk.sends("6")
    who.clerk.sends("更正：塑料袋是邻居的")
    who.clerk.presses("记上")
    assert points(village, "V1-03") == 7200


def test_a_mark_under_way_when_the_leader_confirms_is_refused(village: Village) -> None:
    who = called(village)
    scores_all(who)
    who.sun.sends("评分").sees("已评 4/4 户")
    who.wang.presses_token(f"panel.at:{sheet(village, 'V1-03').id}").presses("庭院三不见 6/6")
    confirms(who)
    who.wang.presses("5").sees("这个小组已经结束")
    assert points(village, "V1-03") == 7200


def test_more_households_than_one_step_enters(village: Village) -> None:
    heads = [f"户主{number}" for number in range(2 * HOUSEHOLDS_A_STEP)]
    who = called(village, *heads)
    scores_all(who)
    confirms(who)
    village.restart()
    assert panel(village).state == CONFIRMED
    codes = [f"V1-{number:02}" for number in range(1, len(heads) + 3)]
    assert all(len(lines(village, code)) == STATES for code in codes)
    who.clerk.sees(f"{len(codes)} 户记了账", times=1)
    assert nothing_is_left_undone(village)


@pytest.mark.parametrize(
    ("statement", "trigger"),
    [
        ("UPDATE score_mark SET hundredths = 0", "confirmed_mark_is_never_changed"),
        ("DELETE FROM score_mark", "confirmed_mark_is_never_removed"),
        (
            "INSERT INTO score_mark SELECT sheet_id, 'J5.1', hundredths, quantity, words, "
            "marked_by, marked_at, marked_on FROM score_mark WHERE item = 'J2.1'",
            "confirmed_mark_is_never_added",
        ),
    ],
)
def test_confirmed_marks_are_frozen(village: Village, statement: str, trigger: str) -> None:
    who = called(village)
    scores_all(who)
    confirms(who)
    before = marks(village, "V1-01")
    with pytest.raises(IntegrityError, match=trigger):
        village.do(lambda store: store.connection.execute(text(statement)))
    assert marks(village, "V1-01") == before


def test_a_role_withdrawn_is_no_seat_withdrawn(village: Village) -> None:
    """A seat is a row, not a role: who was grid worker still sits where the clerk put them."""
    who = called(village)
    village.withdraw(who.wang, Role.GRID_WORKER)
    who.wang.presses("开始评分").presses(FULL).sees("V1-02")
