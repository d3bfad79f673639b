"""Households and members come, leave, and die."""

from datetime import date

import pytest

from rules.roles import Role
from storage.members import HouseholdMember
from storage.store import Store
from tests.conversations.arranged import (
    also_holds,
    bound_to,
    lives_in,
)
from tests.conversations.roster_changing import audited, family, head, members
from tests.conversations.test_points_asked import carried_over
from tests.conversations.test_publication import balances, published
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


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
    village.quickly_until(31, 12)
    assert [row[2] for row in published(village)["households"]] == ["V1-01"]
    village.quietly_until(1, 3, 2027)
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
