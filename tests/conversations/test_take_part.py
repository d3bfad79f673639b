"""Taking part is voluntary: a household joins, leaves and comes back, in chat and on paper."""

from datetime import date

import pytest

from rules.roles import Role
from storage.participation import Participation
from storage.store import Store
from tests.conversations.arranged import (
    area_id,
    household,
    lives_in,
    second_phone,
    second_village,
)
from tests.conversations.test_points_entered import enters
from tests.conversations.test_publication import published
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def consents(village: Village, code: str) -> tuple[Participation, ...]:
    def look(store: Store) -> tuple[Participation, ...]:
        held = store.households.by_code(code)
        assert held is not None
        return store.participation.of(held.id)

    return village.look(look)


def stays_out(village: Village, code: str = "V1-09", head: str = "赵强") -> Villager:
    """Somebody whose household takes no part yet."""
    zhao = village.with_role(head, Role.HOUSEHOLD, "V1G1")
    household(village, code, head, "V1G1", stays_out=True)
    lives_in(village, zhao, code)
    return zhao


def test_a_household_joins_in_two_taps(village: Village) -> None:
    zhao = stays_out(village)
    zhao.sends("积分").sees("没有参加积分")
    village.restart()
    zhao.presses("参加积分").sees("自愿参加", "11月1日", "随时可以退出", "成年人同意")
    village.restart()
    village.network_repeats_everything()
    zhao.presses("同意参加").sees("V1-09 从11月1日起参加积分", times=1)
    village.restart()
    village.network_repeats_everything()
    [consent] = consents(village, "V1-09")
    assert (consent.since, consent.until) == (date(2026, 11, 1), None)
    assert (consent.consent, consent.consented_by) == ("member", zhao.person_id)
    assert (consent.consented_name, consent.consented_on) == ("赵强", date(2026, 11, 20))
    zhao.sends("积分").sees("2026年11月到今天")
    zhao.sends("参加积分").sees("已经参加积分了")


def test_said_no_nothing_is_recorded(village: Village) -> None:
    zhao = stays_out(village)
    zhao.sends("参加积分").sees("先看清楚")
    zhao.presses("先不参加").sees("先不参加")
    assert consents(village, "V1-09") == ()


def test_it_leaves_from_the_next_month_on_and_the_past_stays(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    sun = village.household("V1-02", "孙福来")
    group = village.group(clerk, li, sun)
    li.sends("不再参加").sees("算到11月30日为止", "余额照样能兑换")
    village.restart()
    li.presses("不再参加").sees("V1-01 参加到11月30日", times=1)
    village.network_repeats_everything()
    [consent] = consents(village, "V1-01")
    assert (consent.until, consent.ended_how, consent.ended_by) == (
        date(2026, 11, 30),
        "member",
        li.person_id,
    )
    li.sends("积分").sees("2026年11月到今天")
    village.until(10, 9, 1, month=12)
    assert [row[2] for row in published(village)["households"]] == ["V1-01", "V1-02"]
    li.sends("积分").sees("没有参加积分", "2026年11月：72 分")
    village.until(17, 9, month=12)
    li.sends("积分").sees("可用积分：72")
    li.in_group(group).sees("2026年11月积分公示")
    now = village.time.now()
    village.do(
        lambda store: store.settlements.ask(area_id(store, "V1"), "a-monthly", "2026-12", now)
    )
    village.works()

    def ranked(store: Store) -> list[str]:
        found = store.settlements.of_period(area_id(store, "V1"), "2026-12")
        assert found is not None
        results = store.results.of_settlement(found.id)
        return [store.households.get(each.household_id).code for each in results]

    assert village.look(ranked) == ["V1-02"], "who withdrew is never ranked again"


def test_who_left_comes_back_with_the_next_month(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("不再参加")
    li.presses("不再参加").sees("参加到11月30日")
    li.sends("参加积分").sees("从12月1日算起")
    li.presses("同意参加").sees("从12月1日起参加")
    li.sends("不再参加").sees("算到11月30日为止")
    li.presses("不再参加")
    spans = [(each.since, each.until) for each in consents(village, "V1-01")]
    assert spans == [
        (date(2026, 1, 1), date(2026, 11, 30)),
        (date(2026, 12, 1), date(2026, 11, 30)),
    ], "the second was taken back before it began"
    li.sends("参加积分").sees("从12月1日算起")


def test_two_members_at_once_are_one_consent(village: Village) -> None:
    zhao = stays_out(village)
    wife = village.with_role("孙梅", Role.HOUSEHOLD, "V1G1")
    lives_in(village, wife, "V1-09")
    for each in (zhao, wife):
        each.sends("参加积分").sees("先看清楚")
    zhao.presses("同意参加").sees("从11月1日起参加积分")
    wife.presses("同意参加").sees("已经参加积分了")
    assert len(consents(village, "V1-09")) == 1
    for each in (zhao, wife):
        each.sends("不再参加").sees("先看清楚")
    wife.presses("不再参加").sees("参加到11月30日")
    zhao.presses("不再参加").sees("眼下没有参加积分")


def test_a_stale_button_does_nothing(village: Village) -> None:
    zhao = stays_out(village)
    old = zhao.sends("参加积分").sees("先看清楚").token("同意参加")
    zhao.presses("先不参加")
    zhao.presses_token(old).sees("过时了")
    assert consents(village, "V1-09") == ()


def test_a_minor_never_decides(village: Village) -> None:
    child = village.with_role("小宝", Role.HOUSEHOLD, "V1G1")
    household(village, "V1-09", "赵强", "V1G1", stays_out=True)
    lives_in(village, child, "V1-09", minor=True)
    assert "参加积分" not in child.sends("积分").sees("V1-09").labels
    child.sends("参加积分").sees("未成年人不能替家里决定")
    zhao = village.with_role("赵强", Role.HOUSEHOLD, "V1G1")
    lives_in(village, zhao, "V1-09")
    token = zhao.sends("积分").sees("V1-09").token("参加积分")
    child.presses_token(token).sees("未成年人不能替家里决定")


def test_nobody_decides_for_another_household(village: Village) -> None:
    zhao, li = stays_out(village), village.household("V1-01", "李秀英")
    token = zhao.sends("积分").sees("V1-09").token("参加积分")
    li.presses_token(token).sees("这不是您家的户")
    assert consents(village, "V1-09") == ()


def test_of_two_households_one_is_asked(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    household(village, "V1-09", "赵强", "V1G1", stays_out=True)
    lives_in(village, li, "V1-09")
    li.sends("参加积分").sees("哪一户参加")
    li.presses("V1-09 赵强").sees("V1-09 赵强户参加积分")


def test_the_conversation_moves_to_the_persons_other_phone(village: Village) -> None:
    zhao = stays_out(village)
    phone = second_phone(village, zhao)
    zhao.sends("参加积分").sees("先看清楚")
    phone.sends("同意参加").sees("从11月1日起参加积分")


def test_who_takes_no_part_is_never_scored(village: Village) -> None:
    clerk = village.clerk("周敏")
    household(village, "V1-09", "赵强", "V1G1", stays_out=True)
    clerk.sends("记分")
    clerk.sends("V1-09").sees("V1-09 2026年11月没有参加积分，不能记分", "书面同意")
    li = village.household("V1-01", "李秀英")
    enters(clerk, "V1-01", "加分", "好人好事、宣讲 +0.5", "1", "扫雪")
    li.sends("不再参加")
    li.presses("不再参加")
    clerk.presses("记上").sees("已记")
    village.until(2, 10, month=12)
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses("2026年12月（本月）").sees("V1-01 2026年12月没有参加积分")
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses("2026年11月（上月）").sees("记哪一种")


def test_the_clerk_sees_who_takes_part_and_turns_pages(village: Village) -> None:
    clerk = village.clerk("周敏")
    for number in range(1, 12):
        household(village, f"V1-{number:02}", f"田{number}", "V1G1")
    household(village, "V1-50", "赵强", "V1G1", stays_out=True)
    li = village.household("V1-60", "李秀英")
    li.sends("不再参加")
    li.presses("不再参加")
    village.until(1, 9, month=12)
    second_village(village)
    household(village, "V2-01", "何田", "V2G1")
    clerk.sends("参加情况").sees("参加的 11 户，还没参加 1 户，已退出 1 户")
    seen = clerk.presses("参加的（11）").sees("第 1/2 页", "V1-08 田8：1月1日起（名册登记）")
    assert "V1-09" not in seen.text
    clerk.presses("下一页").sees("第 2/2 页", "V1-11 田11")
    clerk.presses("上一页").sees("第 1/2 页")
    clerk.sends("参加情况")
    clerk.presses("已退出（1）").sees("V1-60 李秀英：1月1日起（名册登记），到11月30日")


def test_a_paper_consent_in_few_taps(village: Village) -> None:
    clerk, zhao = village.clerk("周敏"), stays_out(village)
    clerk.sends("参加情况")
    clerk.presses("还没参加（1）")
    clerk.presses("V1-09 赵强").sees("同意书是谁签的")
    village.restart()
    clerk.presses("赵强").sees("哪天签的")
    clerk.sends("2026-13-40").sees("这个日期不行", "哪天签的")
    clerk.sends("12月1日").sees("请发今天或以前的日期", times=2)
    clerk.sends("11.18").sees("谁在场见证")
    clerk.sends("赵强").sees("见证人要是另一个人")
    clerk.sends("王芳").sees("从11月1日起", "赵强11月18日签的书面同意，王芳见证")
    village.restart()
    village.network_repeats_everything()
    clerk.presses("登记").sees("已登记：V1-09 从11月1日起参加积分", times=1)
    village.network_repeats_everything()
    [consent] = consents(village, "V1-09")
    assert (consent.consent, consent.consented_name, consent.witness) == ("paper", "赵强", "王芳")
    assert (consent.consented_on, consent.recorded_by) == (date(2026, 11, 18), clerk.person_id)
    zhao.sees("凭赵强签的书面同意，由周敏登记", times=1)
    clerk.sends("登记退出").sees("哪一户签了")
    clerk.sends("V1-09").sees("退出书是谁签的")
    clerk.presses("赵强")
    clerk.sends("今天（11月20日）")
    clerk.sends("王芳").sees("算到11月30日为止")
    clerk.presses("登记").sees("参加到11月30日")
    zhao.sees("登记不再参加积分", times=1)


def test_a_member_is_faster_than_the_paper(village: Village) -> None:
    clerk, zhao = village.clerk("周敏"), stays_out(village)
    clerk.sends("书面同意")
    clerk.sends("V1-09")
    clerk.presses("赵强")
    clerk.sends("11月18日")
    clerk.sends("王芳").sees("请核对")
    zhao.sends("参加积分")
    zhao.presses("同意参加")
    clerk.presses("登记").sees("已经参加积分了")
    assert [each.consent for each in consents(village, "V1-09")] == ["member"]


def test_a_minors_signature_is_none(village: Village) -> None:
    clerk = village.clerk("周敏")
    child = village.stranger()
    household(village, "V1-09", "赵强", "V1G1", stays_out=True)

    def grow(store: Store) -> None:
        home = store.households.by_code("V1-09")
        assert home is not None
        store.households.add_member(home.id, "小宝", date(2026, 1, 1), is_minor=True)

    village.do(grow)
    del child
    clerk.sends("书面同意")
    seen = clerk.sends("V1-09").sees("谁签的")
    assert "小宝" not in seen.labels
    clerk.sends("小宝").sees("未成年人不能替家里决定", "谁签的")


def test_a_clerk_enters_no_paper_of_another_village(village: Village) -> None:
    clerk = village.clerk("周敏")
    second_village(village)
    home = household(village, "V2-01", "何田", "V2G1", stays_out=True)
    clerk.presses_token(f"part.paper:{home.id}").sees("由别的同志来办")
    clerk.sends("书面同意")
    clerk.sends("V2-01").sees("没找到这一户")
    clerk.presses_token(f"part.list:{home.village_id}:1:1").sees("由别的同志来办")


@pytest.mark.parametrize("group", [0, 4])
def test_a_forged_list_is_refused(village: Village, group: int) -> None:
    clerk = village.clerk("周敏")
    village_id = village.look(lambda store: area_id(store, "V1"))
    clerk.presses_token(f"part.list:{village_id}:{group}:1").sees("由别的同志来办")
