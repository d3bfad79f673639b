"""没评分的户: the clerk sees whom nobody has scored yet, whoever scores."""

import pytest

from tests.conversations.arranged import household
from tests.conversations.panel import FULL, called, confirms
from tests.conversations.test_members_month import enters
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def test_the_panels_marks_take_households_off_the_list(village: Village) -> None:
    who = called(village)
    household(village, "V1-09", "赵强", "V1G1", stays_out=True)
    household(village, "V1-05", "周七", "V1G2")
    who.clerk.sends("没评分的户").sees(
        "还没评分的：5 户（第 1/1 页）",
        "上河村一网格：V1-01 李秀英、V1-02 孙福来、V1-03 钱老三、V1-04 赵四",
        "上河村二网格：V1-05 周七",
        "评分最迟12月3日",
        "按没打分的算：72 分",
    )
    assert "赵强" not in who.clerk.last().text, "it takes no part"
    who.wang.presses("开始评分").presses(FULL).presses(FULL)
    who.clerk.sends("谁还没评").sees("3 户", "V1-03 钱老三、V1-04 赵四")
    assert "李秀英" not in who.clerk.last().text, "a draft is a mark"
    while FULL in who.wang.last().labels:
        who.wang.presses(FULL)
    confirms(who)
    who.clerk.sends("还有谁没评").sees("1 户（第 1/1 页）", "上河村二网格：V1-05 周七")


def test_a_page_of_a_long_list_is_turned_and_one_of_a_closed_month_is_not(village: Village) -> None:
    clerk = village.clerk("周敏")
    for number in range(1, 23):
        household(village, f"V1-{number:02}", "某", "V1G1")
    clerk.sends("没评的户").sees("22 户（第 1/2 页）", "V1-20")
    first = clerk.last()
    assert "V1-21" not in first.text
    clerk.presses("下一页").sees("（第 2/2 页）", "V1-21 某、V1-22 某")
    clerk.presses("上一页").sees("（第 1/2 页）")
    village.quietly_until(20, 12)
    clerk.presses_token(first.token("下一页")).sees("这一期的评分已经过了", "发「没评分的户」")


@pytest.fixture
def members(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XIANGYUE_SCHEME", "c-members")


@pytest.mark.usefixtures("members")
class TestWithoutPanels:
    def test_the_clerks_entry_takes_a_household_off_and_taken_back_puts_it_on(
        self, village: Village
    ) -> None:
        clerk = village.clerk("周敏")
        village.household("V1-01", "李秀英")
        village.household("V1-02", "孙福来")
        clerk.sends("没评分的户").sees("2 户", "V1-01 李秀英、V1-02 孙福来", "按没打分的算：0 分")
        assert "评分小组" not in clerk.last().labels
        enters(clerk, "V1-01", "公益美德 ±1", "", "5", "11月18日义务修路")
        clerk.sends("没评分的户").sees("1 户", "上河村一网格：V1-02 孙福来")
        enters(clerk, "V1-02", "公益美德 ±1", "", "5", "11月18日义务修路")
        clerk.sends("没评分的户").sees("参加的户都有人评过了", "没打的项按办法算")
        clerk.sends("not scored yet").sees("都有人评过了")
