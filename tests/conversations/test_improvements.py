"""The improvement list in the village: shut, told first, spoken against, shown, mended and gone."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from rules.roles import Role
from rules.scheme_terms import ImprovementGate
from tests.conversations.arranged import lives_in
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

GATE = ImprovementGate(
    meeting="第三次村民代表会议",
    meeting_date=date(2026, 10, 20),
    legal_review="青司审13号",
    expires=date(2027, 1, 10),
)


def opened(village: Village, gate: ImprovementGate | None = GATE) -> Village:
    """The town's scheme says that the list may be kept (None: that it may not any more)."""
    regulations = village.regulations
    scheme = regulations.scheme.model_copy(update={"improvement_list": gate})
    regulations = replace(regulations, scheme=scheme, versions=(scheme,))
    village.regulations = regulations
    village.house = replace(village.house, regulations=regulations)
    village.restart()
    return village


def notes(clerk: Villager, whose: str = "02") -> None:
    """The clerk notes a heap of branches at the crossroads of the second group."""
    clerk.sends("待改进清单").presses("记一处").sends("二组路口")
    clerk.sends("路边堆着树枝，占了半条路").sends(photo="lamp.jpg").presses("看过了，都没有")
    clerk.presses("不归哪一户") if not whose else clerk.sends(whose)
    clerk.presses("记上并告知")


@pytest.fixture
def people(village: Village) -> dict[str, Any]:
    return {
        "zhang": village.household("V1-02", "张建国"),
        "li": village.household("V1-01", "李秀英"),
        "wang": village.grid_worker("王芳"),
        "clerk": village.clerk("周敏"),
        "other": village.clerk("孙梅"),
    }


def test_shut_as_shipped_it_says_what_it_takes(village: Village, people: dict[str, Any]) -> None:
    people["clerk"].sends("待改进清单").sees("现在关着", "村民代表会议通过、法律审核过")
    assert "待改进清单" not in people["clerk"].sends("菜单").last().labels
    people["li"].sends("待改进清单").sees("这一步由别的同志来办")


def test_told_first_shown_when_nobody_speaks_and_gone_once_mended(
    village: Village, people: dict[str, Any]
) -> None:
    zhang, li, wang, clerk = (people[each] for each in ("zhang", "li", "wang", "clerk"))
    group = village.group(li, zhang)
    opened(village)
    clerk.sends("待改进清单").presses("记一处").sends("张建国家门口").sees("不要写人名")
    clerk.sends("二组路口").sends("V1-02 没收拾").sees("不要写人名", times=2)
    clerk.sends("路边堆着树枝").sends(photo="lamp.jpg").presses("有，换一张")
    clerk.sends(photo="fixed.jpg").presses("看过了，都没有").sends("张建国")
    clerk.sees("先告诉：V1-02", "11月25日以前可以申辩或改好")
    village.restart()
    clerk.presses("记上并告知").sees("记上了，已经告知", "2026-1 二组路口：路边堆着树枝")
    village.network_repeats_everything()
    assert len(zhang.sees("二组路口：路边堆着树枝", "我要申辩", times=1).photos) == 1
    li.sees_no("二组路口")
    village.until(25, 20)
    assert not any("待改进" in each.text for each in li.in_group(group).screen())
    village.until(26, 10)
    shown = li.in_group(group).sees("待改进 2026-1", "二组路口：路边堆着树枝", times=1)
    assert not shown.photos
    assert "张" not in shown.text
    assert "V1" not in shown.text
    zhang.presses("我要申辩").sees("来不及了")
    wang.sends("待改进清单").presses("2026-1 二组路口").presses("改好了").sends(photo="fixed.jpg")
    wang.sees("二组路口已经去掉了")
    zhang.sees("二组路口改好了，谢谢您")
    li.in_group(group).sees("待改进 2026-1：已改好")
    li.in_group(group).sees_no("树枝")
    clerk.sends("待改进清单").sees("眼下是空的", "青司审13号")


def test_who_speaks_is_answered_by_somebody_else(village: Village, people: dict[str, Any]) -> None:
    zhang, li, clerk, other = (people[each] for each in ("zhang", "li", "clerk", "other"))
    group = village.group(li)
    opened(village)
    notes(clerk)
    zhang.presses("我要申辩").sends("是村里修路堆的，不是我家的")
    zhang.sees("会有另一位同志答复")
    village.until(28, 10)
    assert not any("待改进" in each.text for each in li.in_group(group).screen())
    clerk.sends("待改进清单").presses("2026-1 二组路口").sees("申辩：是村里修路堆的")
    assert "仍要列" not in clerk.last().labels
    clerk.presses_token("improve.keep:1").sees("请另一位同志来答复")
    other.presses("看一看").presses("撤下").sends("修路的还没拉走")
    zhang.sees("二组路口的事撤下了")
    clerk.presses_token("improve.drop:1").sees("来不及了", "已撤下")

    notes(clerk)
    zhang.presses("我要申辩").sends("忙，过几天")
    other.presses("看一看").presses("仍要列").sends("挡了路，不安全")
    zhang.sees("还请收拾一下", "12月3日")
    village.until(4, 10, month=12)
    li.in_group(group).sees("待改进 2026-2", times=1)
    village.quietly_until(30, 12)
    village.until(31, 20, month=12)
    assert li.in_group(group).sees("待改进 2026-2", "树枝")


def test_thirty_days_and_a_gate_that_shuts(village: Village, people: dict[str, Any]) -> None:
    li, wang, clerk = people["li"], people["wang"], people["clerk"]
    group = village.group(li)
    opened(village)
    notes(clerk, whose="")
    wang.sees("二组路口：路边堆着树枝", "不归哪一户")
    village.until(26, 10)
    li.in_group(group).sees("树枝", times=1)
    village.quietly_until(24, 12)
    village.until(25, 23, month=12)
    li.in_group(group).sees("树枝", times=1)
    village.until(26, 10, month=12)
    li.in_group(group).sees("待改进 2026-1：已从清单上去掉")
    notes(clerk, whose="")
    opened(village, None)
    village.until(27, 10, month=12)
    clerk.presses("改好了").sees("来不及了", "到期去掉了")
    village.withdraw(clerk, Role.CLERK)
    clerk.sends("待改进清单").sees("这一步由别的同志来办")


def test_nobody_decides_about_their_own_household(village: Village, people: dict[str, Any]) -> None:
    zhang, clerk, other = (people[each] for each in ("zhang", "clerk", "other"))
    opened(village)
    notes(clerk)
    lives_in(village, other, "V1-02")
    other.sends("待改进清单").presses("2026-1 二组路口")
    assert not {"改好了", "撤下"} & set(other.last().labels)
    for times, act in enumerate(("drop", "mend"), start=1):
        other.presses_token(f"improve.{act}:1").sees("这是您自己家的", times=times)
    zhang.sees_no("撤下了")
    zhang.sees_no("改好了，谢谢您")


def test_what_is_noted_in_the_last_days_of_december_is_of_that_year(
    village: Village, people: dict[str, Any]
) -> None:
    opened(village)
    village.quietly_until(30, 12)
    notes(people["clerk"])
    people["clerk"].sees("2026-1 二组路口")
