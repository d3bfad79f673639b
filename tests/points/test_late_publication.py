"""The program was down on the month's days: it publishes late, and the whole window is kept."""

from datetime import datetime

import pytest

from bot.office.settle import settle_period
from storage.settlements import ASKED, FINAL, PUBLISHED
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.conversations.test_points_asked import scored
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def people(village: Village) -> tuple[Villager, str]:
    """A household with a point in November, and its village's group."""
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    scored(village, "V1-01", "P1", 50, by=clerk, why="帮邻居收稻子")
    return li, village.group(clerk, li)


def is_down_until(village: Village, day: int, hour: int = 12, month: int = 12) -> None:
    """Nothing runs until then; the program begins again and catches up."""
    zone = village.regulations.zone
    village.time.jump(datetime(2026, month, day, hour, tzinfo=zone))
    village.restart()


def state(village: Village, period: str = "2026-11", code: str = "V1") -> str:
    def look(store: Store) -> str:
        found = store.settlements.of_period(area_id(store, code), period)
        return found.state if found else ""

    return village.look(look)


def test_down_from_the_3rd_to_the_11th(village: Village) -> None:
    li, group = people(village)
    village.until(3, 12, month=12)
    is_down_until(village, 11)
    li.in_group(group).sees("2026年11月积分公示", "12月16日以前", "0571-0000-0100", times=1)
    village.restart()
    village.network_repeats_everything()
    village.until(16, 23, 59, month=12)
    li.in_group(group).sees_no("异议期已过")
    assert state(village) == PUBLISHED
    village.until(17, 9, month=12)
    li.in_group(group).sees("2026年11月积分异议期已过", times=1)
    li.in_group(group).sees("积分公示", times=1)
    li.sends("积分").sees("可用积分：72.5")


@pytest.mark.parametrize(
    ("back", "last", "redeemed"), [(14, 19, "12月21日（原定12月20日"), (17, 22, "1月20日，")]
)
def test_down_from_the_9th(village: Village, back: int, last: int, redeemed: str) -> None:
    """Back before the day on which it would have been final, or after; redeemed in time, or not."""
    li, group = people(village)
    village.until(9, 12, month=12)
    is_down_until(village, back)
    li.in_group(group).sees("积分公示", f"12月{last}日以前", times=1)
    village.until(last, 23, 59, month=12)
    li.in_group(group).sees_no("异议期已过")
    li.sends("积分").sees("可用积分：0", "公示中")
    calendar = village.people["周敏"].sends("积分日历").sees("上河村2026年11月积分日历").text
    assert ("！没赶上兑换日 12月21日：公布以后，到下次兑换日 1月20日兑换" in calendar) is (
        back == 17
    )
    village.until(last + 1, 9, month=12)
    village.restart()
    village.until(last + 3, 4, month=12)
    li.in_group(group).sees("异议期已过", f"兑换日 {redeemed}", times=1)
    assert state(village) == FINAL
    li.sends("积分").sees("可用积分：72.5")


def test_settled_late_by_hand_it_is_published_at_once(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The settling loop does not come round; `xiangyue settle` does, after the 10th."""
    li, group = people(village)
    with monkeypatch.context() as patched:
        patched.setattr("bot.path.settling.Settling.do_one", lambda _self, _now: False)
        village.until(11, 9, month=12)
        assert state(village) == ASKED
        li.in_group(group).sees_no("公示")
    said: list[str] = []
    settle_period(
        village.database, village.regulations, "2026-11", "V1", village.time.now(), said.append
    )
    village.works()
    li.in_group(group).sees("2026年11月积分公示", "12月16日以前", times=1)
    village.until(17, 9, month=12)
    li.in_group(group).sees("异议期已过", times=1)


def test_settled_by_hand_two_months_after_it_is_published_the_next_morning(
    village: Village,
) -> None:
    """The town began in January with November's scores on paper."""
    li, group = people(village)
    village.quietly_until(15, 1, 2027)
    settle_period(
        village.database, village.regulations, "2026-11", "V1", village.time.now(), lambda _: None
    )
    village.until(16, 9, 1, month=1, year=2027)
    li.in_group(group).sees("2026年11月积分公示", "1月21日以前", times=1)
    village.until(22, 9, month=1, year=2027)
    assert state(village) == FINAL
    li.sends("积分").sees("可用积分：72.5")
