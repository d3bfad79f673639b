"""Between a month's end and its publication a household sees what was entered for it so far."""

from datetime import datetime

import pytest

from tests.conversations.arranged import household, lives_in
from tests.conversations.test_points_asked import scored
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_a_month_that_ended_is_seen_before_it_is_published(village: Village) -> None:
    li, zhou = village.household("V1-01", "李秀英"), village.clerk("周敏")
    sun = village.household("V1-02", "孙福来")
    scored(village, "V1-01", "J2.1", 350, by=zhou, where="后院", why="院里有塑料袋")
    village.quietly_until(3, 12)
    li.sends("积分").sees("2026年11月：还在评分，12月10日公示", "2026年12月到今天")
    assert "69.5" not in li.last().text
    token = li.last().token("2026年11月每一笔")
    assert "2026年11月每一笔" in li.sends("历史积分").last().labels
    li.presses("2026年11月每一笔")
    seen = li.sees("还没公示", "11月12日 庭院三不见 3.5（后院、院里有塑料袋、周敏）").text
    assert "名" not in seen
    assert "69.5" not in seen
    sun.presses_token(token).sees("不是您家的")
    village.until(4, 12, month=12)
    li.sends("积分").sees("2026年11月：正在算，12月10日公示")
    village.quickly_until(10, 10)
    li.presses_token(token).sees("公示了")
    assert "2026年11月每一笔" not in li.sends("积分").sees("2026年11月：69.5 分").labels


def test_who_took_no_part_has_no_month_that_ended(village: Village) -> None:
    zhao = village.clerk("赵强")
    household(village, "V1-09", "赵强", "V1G1", stays_out=True)
    lives_in(village, zhao, "V1-09")
    village.quietly_until(2, 12)
    assert "2026年11月" not in zhao.sends("积分").sees("可用积分").text


def test_an_earlier_month_that_is_still_open_is_named_too(village: Village) -> None:
    """The program was down over the month's end: November is published at the end of December."""
    li, zhou = village.household("V1-01", "李秀英"), village.clerk("周敏")
    scored(village, "V1-01", "J2.1", 350, by=zhou)
    village.until(4, 12, month=12)
    village.time.jump(datetime(2026, 12, 30, 12, tzinfo=village.regulations.zone))
    village.restart()
    village.quietly_until(2, 1, 2027)
    li.sends("积分").sees("2026年11月：69.5 分", "公示中", "2026年12月：还在评分，1月10日公示")
    assert "对分数有异议" in li.last().labels
