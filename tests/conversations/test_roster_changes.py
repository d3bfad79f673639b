"""The clerk changes the roster: confirmed once, checked again as it is done, in the own village."""

import pytest

from rules.roles import Role
from storage.roster_changes import Outcome
from storage.store import Store
from tests.conversations.arranged import (
    household,
    second_village,
)
from tests.conversations.roster_changing import done_to, family, members, merges, splits, waiting
from tests.conversations.test_points_asked import carried_over
from tests.conversations.test_publication import balances
from tests.redemption.shop import carry_over, goods_of, ordered
from tests.village.village import SINCE, Village

pytestmark = pytest.mark.takes_turns


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
        from storage.ledger_lines import Entry, Kind

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
