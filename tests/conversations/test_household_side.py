"""A household looks back, sees what stands behind each entry, and what would still earn points."""

from dataclasses import replace

import pytest

from rules.roles import Role
from storage.store import Store
from tests.conversations import panel as panels
from tests.conversations.arranged import lives_in, second_phone
from tests.conversations.objecting import objects_to_yard, published, upholds
from tests.conversations.shop import home
from tests.conversations.test_points_asked import scored
from tests.redemption.shop import final_results
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_past_months_item_by_item_the_same_for_everybody_of_the_household(
    village: Village,
) -> None:
    there = published(village)
    there.li.sends("历史积分").sees(
        "V1-01 李秀英户，公示过的", "2026年11月：69.5 分，村里第 2 名（公示中）"
    )
    objects_to_yard(there)
    upholds(there.zheng, "6")
    village.until(20, 9, month=12)
    village.restart()
    there.li.sends("积分")
    there.li.presses("以前的积分").sees("2026年11月：72 分，村里第 1 名（已到账）")
    there.li.presses("2026年11月")
    mine = there.li.sees("基础 72，加分 0，减分 0；全年累计 72", "11月12日 庭院三不见 6").text
    assert "3.5" not in mine, "what was taken back counts no more"
    son = village.with_role("李小明", Role.HOUSEHOLD, "V1G1")
    lives_in(village, son, "V1-01")
    for phone in (son, second_phone(village, there.li)):
        phone.sends("历史积分").presses("2026年11月")
        assert phone.last().text == mine
    token = there.li.sees("公示过的").token("2026年11月")
    there.sun.presses_token(token).sees("不是您家的")
    there.sun.sends("历史积分").presses("2026年11月")
    there.sun.sees("减分 2", "破坏环境、焚烧秸秆 −2（焚烧秸秆、周敏）")


def test_more_months_than_a_screen_holds(village: Village) -> None:
    li = village.household("V1-01", "李秀英")

    def years(store: Store) -> None:
        for month in range(1, 9):
            final_results(store, home(store, "V1-01"), period=f"2026-{month:02}")

    village.do(years)
    first = li.sends("以前各月").last().labels
    assert first == (*(f"2026年{month}月" for month in range(8, 2, -1)), "再往前", "这一期每一笔")
    assert li.presses("再往前").last().labels == ("2026年2月", "2026年1月", "这一期每一笔")


def test_the_panel_s_photos_are_shown_to_the_household_alone(village: Village) -> None:
    who = panels.called(village)
    who.wang.presses("开始评分")
    who.wang.sends(photo="lamp.jpg")
    while panels.FULL in who.wang.last().labels:
        who.wang.presses(panels.FULL)
    panels.confirms(who)
    who.li.sends("历史积分").presses("这一期每一笔").sees("2026年11月到今天，记了的每一笔", "满分")
    assert "看照片" in who.li.last().labels
    village.quietly_until(2, 12)
    who.li.sends("积分").presses("2026年11月每一笔").presses("看照片")
    assert len(who.li.sees("只给您家看", times=1).photos) == 1
    village.quickly_until(10, 10)
    who.li.sends("历史积分").presses("2026年11月").presses("看照片")
    assert len(who.li.sees("只给您家看").photos) == 1
    token = who.li.sees("基础").token("看照片")
    who.sun.presses_token(token).sees("不是您家的")
    who.sun.sees_no("只给您家看")


def test_what_would_raise_it_in_the_scheme_s_own_words(village: Village) -> None:
    li, zhou = village.household("V1-01", "李秀英"), village.clerk("周敏")
    scored(village, "V1-01", "J2.1", 350, by=zhou)
    li.sends("积分")
    li.presses("还能加哪些分").sees(
        "· 庭院三不见 3.5/6：不见塑料垃圾", "好人好事、宣讲 +0.5", "加分合计最多计 5 分"
    )
    assert "支持村务" not in li.last().text, "it is full"
    li.sees("全年的加分，随时登记，年底一次计入：", "承包地流转 +20", "合计最多计 50 分")
    scored(village, "V1-01", "P1", 50, by=zhou)
    scored(village, "V1-01", "P3a", 100, by=zhou)
    told = li.sends("还能加哪些分").sees("好人好事、宣讲 +0.5").text
    assert "清理整治" not in told, "it counts once"
    village.quickly_until(10, 10)
    silent = village.regulations.scheme.model_copy(update={"rank_told": False})
    quiet = replace(village.regulations, scheme=silent, versions=(silent,))
    object.__setattr__(village.house, "regulations", quiet)
    assert "名" not in li.sends("历史积分").sees("2026年11月：71 分（公示中）").text
