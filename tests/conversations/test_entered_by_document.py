"""K7 by 记分: behind its gate, about one member, by a document, told to that member alone."""

from dataclasses import replace
from datetime import date

import pytest

from bot.office.audit.books import audit
from rules.roles import Role
from rules.scheme_terms import GateOpening
from storage.store import Store
from tests.conversations.arranged import household, lives_in
from tests.conversations.shop import home
from tests.conversations.test_points_entered import lines_of
from tests.village.village import SINCE, Village

pytestmark = pytest.mark.takes_turns

GATE = GateOpening(
    item="K7",
    meeting="第三次村民代表会议",
    meeting_date=date(2026, 10, 20),
    legal_review="青司审15号",
    expires=date(2027, 1, 10),
)
LABEL = "不按规定信访 −5"


def opened(village: Village) -> None:
    regulations = village.regulations
    scheme = regulations.scheme.model_copy(update={"gate_opened": (GATE,)})
    village.regulations = replace(regulations, scheme=scheme, versions=(scheme,))
    village.house = replace(village.house, regulations=village.regulations)
    village.restart()


def test_it_is_entered_by_its_document_and_only_the_member_reads_it(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    son = village.newcomer("李小明")
    lives_in(village, son, "V1-01")
    clerk.sends("记分").sends("V1-01").presses("减分")
    assert LABEL not in clerk.last().labels, "its gate is shut"
    opened(village)
    clerk.sends("记分").sends("V1-01").presses("减分").presses(LABEL).sees("涉及的是哪位成员")
    clerk.presses("李小明").sees("生效文书的编号")
    clerk.sends("字" * 61).sees("60 个字以内")
    village.restart()
    clerk.sends("青公〔2026〕8号").sees("李小明 不按规定信访 −5", "依据 青公〔2026〕8号")
    village.network_repeats_everything()
    clerk.presses("记上").sees("已记：V1-01 李小明 不按规定信访 −5")
    village.network_repeats_everything()
    [line] = lines_of(village, "V1-01")
    assert (line.item, line.hundredths, line.reason) == ("K7", -500, "依据 青公〔2026〕8号")
    assert line.member_id is not None
    son.sees("因为 青公〔2026〕8号，记在您名下 −5 分", "只告诉您本人", times=1)
    son.sends("积分").sees("李小明 不按规定信访 −5（依据 青公〔2026〕8号、周敏）")
    li.sends("积分").sees("只和本人说的一项 −5")
    for words in ("信访", "青公", "小明"):
        li.sees_no(words)
    assert village.look(lambda store: list(audit(store))) == []


def test_whoever_decides_the_objection_reads_the_document_and_nobody_else(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    other = village.clerk("郑洁")
    lookers_on = (
        village.with_role("何平", Role.GRID_LEADER, "V1"),
        village.with_role("陈静", Role.SUPERVISOR, "V1"),
    )
    lives_in(village, village.newcomer("李小明"), "V1-01")
    opened(village)
    clerk.sends("记分").sends("V1-01").presses("减分").presses(LABEL)
    clerk.presses("李小明").sends("青公〔2026〕8号").presses("记上").sees("已记")
    village.quickly_until(10, 10)
    li.sends("异议").presses("11月20日 只和本人说的一项 −5")
    other.sees("只和本人说的一项 −5", "当时的事由：依据 青公〔2026〕8号")
    for who in (clerk, *lookers_on):
        who.sends("异议").presses(who.last().labels[0])
        who.sees("只和本人说的一项 −5", "当时的事由：—")
    assert other.presses("成立").sees("怎么改").labels == ("撤销这一笔",)
    other.presses("撤销这一笔").presses("成立，照这样改").sees("答复了：成立")
    li.sees("撤销 11月20日 只和本人说的一项 −5")
    for who in (other, *lookers_on, li):
        for words in ("信访", "青公"):
            who.sees_no(words)


def test_where_nobody_is_grown_it_says_so_and_what_to_do(village: Village) -> None:
    clerk, child = village.clerk("周敏"), village.newcomer("小宝")
    household(village, "V1-01", "李秀英", "V1G1")
    lives_in(village, child, "V1-01", minor=True)
    opened(village)
    clerk.sends("记分").sends("V1-01").presses("减分").presses(LABEL)
    clerk.sees("V1-01 名册上没有成年人", "不记在孩子名下", "发「名册」", times=1)
    clerk.sends("小宝").sees_no("生效文书的编号")
    assert lines_of(village, "V1-01") == ()


def test_last_month_it_is_about_those_who_belonged_to_the_household_then(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英", bound=False)

    def marry(store: Store) -> None:
        there = home(store, "V1-01").id
        store.households.add_member(there, "李小梅", SINCE, until=date(2026, 11, 30))
        store.households.add_member(there, "王小燕", date(2026, 12, 1))

    village.do(marry)
    opened(village)
    village.quietly_until(2, 12)
    clerk.sends("记分").sends("V1-01").presses("2026年11月（上月）").presses("减分")
    assert clerk.presses(LABEL).last().labels == ("李秀英", "李小梅")
    clerk.presses("李小梅").sends("青公〔2026〕8号").presses("记上").sees("已记：V1-01 李小梅")
