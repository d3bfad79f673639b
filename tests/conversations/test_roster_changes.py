"""The clerk changes the roster: seen before it is done, confirmed, done once, dated either way."""

import json
from datetime import date

import pytest

from bot.office.audit.books import audit
from rules.roles import Role
from storage.members import HouseholdMember
from storage.roster_changes import Outcome, RosterChange
from storage.store import Store
from tests.conversations.arranged import (
    also_holds,
    area_id,
    bound_to,
    household,
    lives_in,
    second_village,
)
from tests.conversations.test_points_asked import carried_over, scored
from tests.conversations.test_publication import balances, published
from tests.redemption.shop import carry_over, goods_of, ordered
from tests.village.village import SINCE, Village
from tests.village.villager import Villager


def family(village: Village, code: str = "V1-01", head: str = "李大山") -> Villager:
    """A household of four: its head, who has a phone, a son, his wife, and a child."""
    li = village.household(code, head)

    def grow(store: Store) -> None:
        home = store.households.by_code(code)
        assert home is not None
        for name, minor in ((f"{head}之子", False), (f"{head}儿媳", False), ("小宝", True)):
            store.households.add_member(home.id, name, SINCE, is_minor=minor)

    village.do(grow)
    return li


def members(village: Village, code: str, day: date = date(2026, 11, 20)) -> list[str]:
    def look(store: Store) -> list[str]:
        home = store.households.by_code(code)
        assert home is not None
        return [each.name for each in store.members.on(home.id, day)]

    return village.look(look)


def head(village: Village, code: str) -> str:
    def look(store: Store) -> str:
        home = store.households.by_code(code)
        assert home is not None
        return home.head

    return village.look(look)


def waiting(village: Village) -> tuple[RosterChange, ...]:
    return village.look(lambda store: store.roster_changes.waiting(area_id(store, "V1")))


def done_to(village: Village, code: str) -> tuple[RosterChange, ...]:
    def look(store: Store) -> tuple[RosterChange, ...]:
        home = store.households.by_code(code)
        assert home is not None
        return store.roster_changes.done_to(home.id)

    return village.look(look)


def audited(village: Village) -> list[str]:
    return village.look(lambda store: list(audit(store)))


def splits(clerk: Villager, share: str = "不转", day: str = "今天（11月20日）") -> None:
    """The son and his wife go into a household of their own, up to the screen to confirm."""
    clerk.sends("分户")
    clerk.sends("V1-01")
    clerk.presses("李大山之子")
    clerk.presses("李大山儿媳")
    clerk.presses("就这些（2 人）")
    clerk.presses("李大山之子")
    clerk.presses("V1-01-1")
    clerk.sends(share)
    if share != "不转":
        clerk.sends("11月1日分家协议，父子签字")
    clerk.sends(day)
    clerk.sends("分家协议、户口本")


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


def merges(clerk: Villager, one: str = "V1-02", into: str = "V1-01") -> None:
    clerk.sends("并户")
    clerk.sends(one)
    clerk.sends(into)
    clerk.sends("今天（11月20日）")
    clerk.sends("户口本")


def test_households_merge_and_the_whole_balance_goes_along(village: Village) -> None:
    clerk, li, sun = village.clerk("周敏"), family(village), village.household("V1-02", "孙福来")
    carried_over(village, "V1-01", 1000)
    carried_over(village, "V1-02", 2550)
    scored(village, "V1-02", "P1", 50, by=clerk, why="扫雪")
    merges(clerk)
    clerk.sees(
        "V1-02 孙福来户并到 V1-01 李大山户",
        "V1-02 的 25.5 分都转到 V1-01，转后 35.5 分",
        "以后到账的分也转过去",
        "参加积分算到2026年11月",
    )
    village.restart()
    clerk.presses("确认办理").sees("办好了", times=1)
    village.network_repeats_everything()
    assert balances(village) == {"V1-01": 3550, "V1-02": 0}
    assert members(village, "V1-02") == []
    assert "孙福来" in members(village, "V1-01")
    sun.sends("积分").sees("V1-01 李大山户", "并户转积分 +25.5")
    village.until(17, 9, month=12)
    assert [row[2] for row in published(village)["households"]] == ["V1-02", "V1-01"]
    assert balances(village) == {"V1-01": 3550 + 7200 + 7250, "V1-02": 0}
    assert audited(village) == []
    li.sends("积分").sees("可用积分：180")


def test_a_debt_merges_too(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    village.household("V1-02", "孙福来")
    carried_over(village, "V1-02", -500)
    merges(clerk)
    clerk.presses("确认办理")
    assert balances(village) == {"V1-01": -500, "V1-02": 0}
    assert audited(village) == []


def test_no_household_merges_with_itself_or_another_village(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    second_village(village)
    household(village, "V2-01", "何田", "V2G1")
    also_holds(village, clerk, Role.CLERK, "V2")
    clerk.sends("并户")
    clerk.sends("V1-01")
    clerk.sends("V1-01").sees("这是同一户")
    clerk.sends("V2-01").sees("两户不在一个村")


def test_a_household_moves_in_and_can_join(village: Village) -> None:
    clerk = village.clerk("周敏")
    clerk.sends("迁入")
    clerk.presses("迁入一户").sees("住在哪个网格")
    clerk.sends("1").sees("户编码")
    clerk.sends("V1-80").sees("户主叫什么")
    village.restart()
    clerk.sends("何田").sees("在第几组")
    clerk.sends("三").sees("从哪天起")
    clerk.sends("昨天（11月19日）")
    clerk.sends("迁移证").sees("新户 V1-80，户主何田", "积分从 0 开始", "要自己同意")
    clerk.presses("确认办理").sees("办好了")
    assert members(village, "V1-80") == ["何田"]
    assert members(village, "V1-80", date(2026, 11, 18)) == []
    worker = village.grid_worker("王芳")
    worker.sends("给住户绑定码")
    worker.sends("V1-80")
    assert "何田" in worker.last().labels, "a new adult can be given a code at the door"


@pytest.mark.parametrize(("age", "shown"), [("成年", "（成年）"), ("未成年", "（未成年）")])
def test_a_member_comes(village: Village, age: str, shown: str) -> None:
    clerk = village.clerk("周敏")
    family(village)
    clerk.sends("迁入")
    clerk.presses("添一口人")
    clerk.sends("V1-01")
    clerk.sends("小宝").sees("已经有同名的人")
    clerk.sends("何花").sees("何花成年了吗")
    clerk.presses(age)
    clerk.sends("今天（11月20日）")
    clerk.sends("结婚").sees(f"何花{shown}进 V1-01")
    clerk.presses("确认办理")
    assert members(village, "V1-01")[-1] == "何花"

    def last(store: Store) -> HouseholdMember:
        home = store.households.by_code("V1-01")
        assert home is not None
        return store.members.on(home.id, date(2026, 11, 20))[-1]

    made = village.look(last)
    assert (made.is_minor, made.person_id is None) == (age == "未成年", age == "未成年")


def test_a_household_leaves_and_may_spend_for_ninety_days(village: Village) -> None:
    clerk, li = village.clerk("周敏"), family(village)
    carried_over(village, "V1-01", 8550)
    clerk.sends("迁出")
    clerk.presses("整户迁出")
    clerk.sends("V1-01")
    clerk.sends("今天（11月20日）")
    clerk.sends("迁移证").sees("整户迁出", "余额 85.5 分，可用到2月17日")
    clerk.presses("确认办理").sees("办好了")
    li.sends("积分").sees("可用积分：85.5", "余额可用到2月17日")
    assert "不再参加" not in li.last().labels
    li.sends("参加积分").sees("已经不在名册上")
    village.until(31, 12, month=12)
    assert [row[2] for row in published(village)["households"]] == ["V1-01"]
    village.later(days=60)
    li.sends("积分").sees("用到2月17日为止，现在不能再用")
    assert audited(village) == []


def test_a_member_leaves_and_speaks_for_the_household_no_more(village: Village) -> None:
    clerk, wife = village.clerk("周敏"), village.with_role("孙梅", Role.HOUSEHOLD, "V1G1")
    family(village)
    lives_in(village, wife, "V1-01")
    clerk.sends("迁出")
    clerk.presses("一个人迁出")
    clerk.sends("V1-01")
    clerk.presses("孙梅")
    clerk.sends("今天（11月20日）")
    clerk.sends("外嫁").sees("孙梅 从 V1-01 李大山户迁出", "不变")
    clerk.presses("确认办理")
    wife.sends("积分").sees("您名下还没有登记的户")
    wife.sends("河边有垃圾").sees("还没有登记在哪个网格")


def test_somebody_has_died_and_nothing_is_sent_any_more(village: Village) -> None:
    clerk, li = village.clerk("周敏"), family(village)
    also_holds(village, li, Role.GRID_WORKER, "V1G1")
    also_holds(village, li, Role.CLERK, "V1")
    clerk.sends("登记去世").sees("是哪一户")
    clerk.sends("V1-01").sees("是哪一位")
    clerk.presses("李大山").sees("以后谁当户主")
    clerk.presses("李大山之子").sees("哪天去世的")
    clerk.sends("11月25日").sees("日期还没到")
    clerk.sends("昨天（11月19日）").sees("是谁来说的")
    clerk.presses("家属告知").sees(
        "V1-01 李大山户的李大山",
        "马上不再给本人发任何消息",
        "户主：李大山 → 李大山之子",
    )
    village.restart()
    clerk.presses("确认办理").sees("逝者安息", "向家人致意", times=1)
    village.network_repeats_everything()
    assert bound_to(village, li.account) is None
    assert head(village, "V1-01") == "李大山之子"
    assert members(village, "V1-01") == ["李大山之子", "李大山儿媳", "小宝"]
    before = len(li.screen())
    village.until(30, 18)
    village.until(17, 9, month=12)
    assert len(li.screen()) == before, "no prompt, no notice, nothing"
    li.sends("积分").sees("您还没绑定")


def test_the_last_of_a_household_has_died(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李大山", publish=True)
    village.household("V1-02", "李小山")
    carried_over(village, "V1-01", 8550)
    clerk.sends("登记去世")
    clerk.sends("V1-01")
    clerk.presses("李大山").sees("哪天去世的")
    clerk.sends("11月18日")
    clerk.presses("家属告知").sees("余额 85.5 分，可用到2月15日")
    clerk.presses("确认办理").sees("逝者安息")
    village.until(10, 10, month=12)
    assert [row[2] for row in published(village)["households"]] == ["V1-02"]
    clerk.sends("并户")
    clerk.sends("V1-01")
    clerk.sends("V1-02")
    clerk.sends("今天（12月10日）")
    clerk.sends("继承").sees("过去的人：没有人", "85.5 分都转到 V1-02")
    clerk.presses("确认办理").sees("办好了")
    assert balances(village) == {"V1-01": 0, "V1-02": 8550}
    assert audited(village) == []


def test_a_new_head_is_on_the_board_from_the_day_on(village: Village) -> None:
    clerk, li = village.clerk("周敏"), family(village)
    village.do(lambda store: store.households.publish_name(1, True))
    village.group(clerk, li)
    clerk.sends("换户主")
    clerk.sends("V1-01")
    seen = clerk.sees("以后谁当户主")
    assert seen.labels == ("李大山之子", "李大山儿媳")
    clerk.presses("李大山儿媳")
    clerk.sends("12月9日")
    clerk.sends("家属申请").sees("从12月9日起，到那天凌晨自动生效")
    clerk.presses("确认办理").sees("12月9日凌晨自动生效")
    assert head(village, "V1-01") == "李大山"
    village.restart()
    village.until(8, 23, 59, month=12)
    assert head(village, "V1-01") == "李大山"
    village.until(9, 0, 10, month=12)
    assert head(village, "V1-01") == "李大山儿媳"
    clerk.sees("今天生效：V1-01 李大山户换户主", times=1)
    village.until(10, 10, month=12)
    assert published(village)["households"][0][3] == "李*媳"


def test_what_the_clock_missed_is_caught_up_once_in_order(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    clerk.sends("换户主")
    clerk.sends("V1-01")
    clerk.presses("李大山之子")
    clerk.sends("11月22日")
    clerk.sends("家属申请")
    clerk.presses("确认办理")
    clerk.sends("换户主")
    clerk.sends("V1-01").sees("有一件变动还没到日子")
    village.time.jump(village.time.now().replace(day=29))
    village.restart()
    village.restart()
    assert head(village, "V1-01") == "李大山之子"
    clerk.sees("今天生效", times=1)
    assert waiting(village) == ()


def test_a_change_that_waits_is_called_off(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    splits(clerk, day="12月1日")
    token = clerk.presses("确认办理").sees("记下了").token("撤回 V1-01 李大山户分户")
    clerk.sends("名册").sees("等着生效的", "12月1日 V1-01 李大山户分户", "办哪一种")
    village.restart()
    clerk.sends("撤回 V1-01 李大山户分户").sees("撤回了")
    clerk.presses_token(token).sees("撤不了")
    village.until(2, 9, month=12)
    assert len(members(village, "V1-01")) == 4
    assert waiting(village) == ()


def test_what_is_not_possible_any_more_on_its_day_is_told(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    splits(clerk, day="12月1日")
    clerk.presses("确认办理")
    clerk.sends("登记去世")
    clerk.sends("V1-01")
    clerk.presses("李大山儿媳")
    clerk.sends("今天（11月20日）")
    clerk.presses("家属告知")
    clerk.presses("确认办理").sees("逝者安息")
    village.until(1, 9, month=12)
    clerk.sees("没能生效：V1-01 李大山户分户", "有人那天不在这一户", times=1)
    assert members(village, "V1-01", date(2026, 12, 1)) == ["李大山", "李大山之子", "小宝"]


def test_two_clerks_at_once_do_it_once(village: Village) -> None:
    clerk, other = village.clerk("周敏"), village.clerk("吴丽")
    family(village)
    carried_over(village, "V1-01", 8550)
    for each in (clerk, other):
        splits(each, "40")
        each.sees("请核对，分户")
    clerk.presses("确认办理").sees("办好了")
    other.presses("确认办理")
    assert "已经有了" in other.last().text or "不在这一户" in other.last().text
    assert balances(village) == {"V1-01": 4550, "V1-01-1": 4000}
    assert len(done_to(village, "V1-01")) == 1


def test_what_moved_meanwhile_is_shown_again(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    village.household("V1-02", "孙福来")
    carried_over(village, "V1-02", 1000)
    merges(clerk)
    clerk.sees("10 分都转到")

    def more(store: Store) -> None:
        home = store.households.by_code("V1-02")
        assert home is not None
        from storage.ledger import Entry, Kind

        entry = Entry(Kind.CARRIED_OVER, home.village_id, home.id, "", 500, SINCE, "t:more", 500)
        store.ledger.add(entry, village.time.now())

    village.do(more)
    clerk.presses("确认办理").sees("有了变化")
    clerk.sees("15 分都转到")
    clerk.presses("确认办理").sees("办好了")
    assert balances(village) == {"V1-01": 1500, "V1-02": 0}


def test_a_stale_button_and_a_second_no(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    splits(clerk)
    token = clerk.sees("请核对，分户").token("确认办理")
    clerk.presses("不办").sees("名册没动")
    clerk.presses_token(token).sees("过时了")
    assert len(members(village, "V1-01")) == 4
    assert waiting(village) == ()


def test_nothing_is_dated_into_a_final_month_nor_before_the_last_change(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    village.until(16, 9, month=12)
    clerk.sends("换户主")
    clerk.sends("V1-01")
    clerk.presses("李大山之子")
    clerk.sends("11月30日").sees("落在已经公布的那一期里")
    clerk.sends("12月20日2030").sees("没看懂日期")
    clerk.sends("2028-01-01").sees("日期太远了")
    clerk.sends("12月5日")
    clerk.sends("家属申请")
    clerk.presses("确认办理").sees("办好了")
    clerk.sends("换户主")
    clerk.sends("V1-01")
    clerk.presses("李大山儿媳")
    clerk.sends("12月4日").sees("在那天以后已经变动过")
    clerk.sends("12月5日")
    clerk.sends("家属申请")
    clerk.presses("确认办理").sees("办好了")
    assert head(village, "V1-01") == "李大山儿媳"


def test_a_role_withdrawn_in_the_middle_counts_at_once(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    splits(clerk)
    village.withdraw(clerk, Role.CLERK)
    clerk.presses("确认办理").sees("由别的同志来办")
    assert len(members(village, "V1-01")) == 4


def test_only_the_clerks_own_village(village: Village) -> None:
    clerk = village.clerk("周敏")
    second_village(village)
    household(village, "V2-01", "何田", "V2G1")
    clerk.sends("换户主")
    clerk.sends("V2-01").sees("没找到这一户")


def test_what_is_open_is_mentioned(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)

    def order(store: Store) -> None:
        home = store.households.by_code("V1-01")
        assert home
        carry_over(store, home, 9000)
        ordered(store, home, goods_of(store, "洗衣液", 2000, 5), 1, clerk.person_id or 0, "t:1")

    village.do(order)
    splits(clerk)
    clerk.sees("V1-01 还有没领的兑换单（洗衣液 × 1）")


def test_outcomes_are_kept(village: Village) -> None:
    clerk = village.clerk("周敏")
    family(village)
    splits(clerk)
    clerk.presses("确认办理")
    [change] = done_to(village, "V1-01")
    assert not village.do(
        lambda store: store.roster_changes.settle(change.id, Outcome.DONE, village.time.now())
    ), "never twice"
