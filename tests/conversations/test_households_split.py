"""A household splits: who goes, who is head, and whether points go along."""

import json
from datetime import date

import pytest

from tests.conversations.roster_changing import audited, done_to, family, head, members, splits
from tests.conversations.test_points_asked import carried_over
from tests.conversations.test_publication import balances
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_a_household_splits_and_the_balance_stays(village: Village) -> None:
    clerk, li = village.clerk("周敏"), family(village)
    carried_over(village, "V1-01", 8550)
    clerk.sends("名册").sees("办哪一种")
    clerk.presses("分户").sees("哪一户要分")
    village.restart()
    clerk.sends("01").sees("V1-01 谁分出去")
    clerk.presses("李大山之子").sees("谁分出去")
    clerk.presses("小宝")
    assert "✓ 小宝" in clerk.last().labels
    clerk.presses("✓ 小宝")
    village.restart()
    clerk.presses("李大山儿媳")
    clerk.presses("就这些（2 人）").sees("分出来的户，谁当户主")
    clerk.presses("李大山之子").sees("新户的户编码")
    village.restart()
    clerk.sends("V1-01").sees("户编码已经有了")
    clerk.sends("=1+1").sees("户编码只用字母")
    clerk.presses("V1-01-1").sees("余额 85.5 分", "积分留在老户")
    clerk.presses("不转").sees("从哪天起")
    clerk.presses("今天（11月20日）").sees("凭什么办")
    clerk.sends("分家协议、户口本").sees(
        "李大山之子、李大山儿媳 从 V1-01 李大山户分出，新户 V1-01-1，户主李大山之子",
        "余额 85.5 分都留在 V1-01",
        "V1-01-1 要自己同意，才参加积分",
        "以前的记录都留着",
        "依据：分家协议、户口本",
    )
    assert members(village, "V1-01") == ["李大山", "李大山之子", "李大山儿媳", "小宝"]
    village.restart()
    village.network_repeats_everything()
    clerk.presses("确认办理").sees("办好了：V1-01 李大山户分户", times=1)
    village.restart()
    village.network_repeats_everything()
    assert members(village, "V1-01") == ["李大山", "小宝"]
    assert members(village, "V1-01-1") == ["李大山之子", "李大山儿媳"]
    assert members(village, "V1-01", date(2026, 11, 19))[1:3] == ["李大山之子", "李大山儿媳"]
    assert balances(village) == {"V1-01": 8550, "V1-01-1": 0}
    [change] = done_to(village, "V1-01")
    assert (change.kind, change.reason) == ("split", "分家协议、户口本")
    assert change.recorded_by == clerk.person_id
    before, after = json.loads(change.before), json.loads(change.after)
    assert [len(state["members"]) for state in before] == [4]
    assert [(state["code"], len(state["members"])) for state in after] == [
        ("V1-01", 2),
        ("V1-01-1", 2),
    ]
    assert audited(village) == []
    li.sends("积分").sees("可用积分：85.5")
    clerk.presses("登记书面同意").sees("V1-01-1 李大山之子户参加积分")


def test_a_share_moves_by_a_written_agreement_alone(village: Village) -> None:
    clerk, li = village.clerk("周敏"), family(village)
    carried_over(village, "V1-01", 8550)
    splits(clerk, "40")
    clerk.sees(
        "V1-01 转 40 分到 V1-01-1，自己留 45.5 分",
        "总数不变",
        "书面协议：11月1日分家协议，父子签字",
    )
    clerk.presses("确认办理").sees("办好了")
    assert balances(village) == {"V1-01": 4550, "V1-01-1": 4000}
    assert audited(village) == []
    li.sends("积分").sees("可用积分：45.5", "分户转积分 −40")


@pytest.mark.parametrize("share", ["85.51", "-1", "一半"])
def test_no_more_than_the_balance_moves(village: Village, share: str) -> None:
    clerk = village.clerk("周敏")
    family(village)
    carried_over(village, "V1-01", 8550)
    clerk.sends("分户")
    clerk.sends("V1-01")
    clerk.presses("李大山之子")
    clerk.presses("就这些（1 人）")
    clerk.presses("V1-01-1")
    clerk.sends(share)
    assert clerk.last().text.startswith(("超过这一户的余额", "请发一个数"))
    clerk.sends("85.5").sees("要凭书面协议")


def test_when_the_head_goes_a_new_one_is_named(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    clerk.sends("分户")
    clerk.sends("V1-01")
    clerk.presses("李大山")
    clerk.presses("就这些（1 人）").sees("户编码")
    clerk.sends("V1-70").sees("V1-01 以后谁当户主")
    assert "小宝" not in clerk.last().labels
    clerk.presses("李大山之子")
    clerk.sends("今天（11月20日）")
    clerk.sends("户口本").sees("户主：李大山 → 李大山之子（V1-01）")
    clerk.presses("确认办理")
    assert (head(village, "V1-01"), head(village, "V1-70")) == ("李大山之子", "李大山")


def test_nobody_may_be_left_over(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李大山")
    clerk.sends("分户")
    clerk.sends("V1-01")
    clerk.presses("李大山")
    clerk.presses("就这些（1 人）").sees("户里就没有人了", "整户迁出")
    clerk.sends("迁出")
    clerk.presses("一个人迁出")
    clerk.sends("V1-01")
    clerk.presses("李大山").sees("户里就没有人了")
