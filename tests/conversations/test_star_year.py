"""A county's stars: four quarters published by themselves, a meeting, three days, the town."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from bot.office.audit.books import audit
from rules.roles import Role
from tests.conftest import SQLITE
from tests.conversations.arranged import also_holds, household
from tests.conversations.conftest import PAIRS, WEB
from tests.conversations.objecting import rejects
from tests.conversations.of_periods import balances, body, everything_is_proved, published, state
from tests.conversations.panel import FULL, REST
from tests.points.test_frozen import changes
from tests.redemption.shop import goods_of
from tests.village.ground import SQLITE_GROUND
from tests.village.telegram_driver import TelegramDriver
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager
from tests.village.web_driver import WebDriver

SPRING = datetime(2026, 3, 26, 1, tzinfo=UTC)
NAMES = ("李秀英", "孙福来", "王芳", "何平", "陈静")


@pytest.fixture(params=PAIRS, ids="-".join)
def village(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> Iterator[Village]:
    """A village that scores by the stars, in the last days of the year's first quarter."""
    monkeypatch.setenv("XIANGYUE_SCHEME", "b-stars")
    door, database = request.param
    ground = SQLITE_GROUND if database == SQLITE else request.getfixturevalue("postgres_ground")
    driver = WebDriver() if door == WEB else TelegramDriver()
    made = Village(tmp_path, SPRING, ground, driver)
    yield made
    made.close()


class Panel:
    """Two who live in the first grid, one who looks after the second, two who do neither."""

    def __init__(self, village: Village) -> None:
        self.clerk = village.clerk("周敏")
        self.other = village.clerk("郑洁")
        self.li = village.household("V1-01", "李秀英", publish=True)
        self.sun = village.household("V1-02", "孙福来")
        self.wang = village.grid_worker("王芳", "V1G2")
        self.he = village.with_role("何平", Role.GRID_LEADER, "V1")
        village.with_role("陈静", Role.GRID_LEADER, "V1")
        household(village, "V1-21", "赵二", "V1G2")
        self.group = village.group(self.clerk, self.li, self.sun)

    def is_called(self) -> None:
        """By the clerk, with the same people as the last time if there was one."""
        self.clerk.sends("评分小组")
        self.clerk.presses("上河村")
        if not any(label.startswith("还是上次的") for label in self.clerk.last().labels):
            self.clerk.sends(" ".join(NAMES))
        else:
            self.clerk.presses(next(_ for _ in self.clerk.last().labels if "上次" in _))
        self.clerk.presses("就这些人").presses("何平")
        self.clerk.presses("成立").sees("评分小组成立了，3 户")

    def scores_the_rest(self) -> None:
        """Whoever is left is in order; the leader confirms."""
        for member in (self.wang, self.li):
            member.sends("评分")
            while FULL in member.last().labels:
                member.presses(FULL)
        self.he.presses("看全组评分").presses("确认全组评分")

    def in_group(self) -> Villager:
        return self.li.in_group(self.group)


def first_quarter(village: Village, who: Panel) -> None:
    """Somebody's yard is marked wrongly; the correction is a quarter's own."""
    who.is_called()
    also_holds(village, who.he, Role.SUPERVISOR, "V1")
    who.he.sends("核对账目").sees("另一位监督员")  # who leads a quarter's panel
    who.wang.presses("开始评分").presses("环境整治")
    who.wang.sends("30")
    village.restart()
    who.wang.presses(REST)
    who.scores_the_rest()
    village.quietly_until(5, 4)
    village.until(6, 9, month=4)
    assert (state(village, "2026Q1"), state(village, "2025")) == ("settled", "")
    who.clerk.sees_no("公示以前请看一眼")  # a quarter credits nothing
    assert "全年预算" in who.clerk.sends("菜单").last().labels
    who.clerk.presses("全年预算").sees("2025年的分还没算出来")
    village.quietly_until(9, 4)
    village.until(10, 9, 5, month=4)
    village.restart()
    village.network_repeats_everything()
    who.in_group().sees("2026年第1季度积分公示", "共 3 户", "4月13日以前", times=1)
    assert published(village, "2026Q1")[2] == ["3", "1", "V1-01", "李*英", "70", "70"]
    who.li.sends("积分").sees("2026年第1季度：70 分，村里第 3 名（公示中，算进全年）")
    who.li.sees("环境整治 37.5/40", "四季平均 37.5：第1季度 30 · 第2、3、4季度没打分，按满分算")
    assert "环境整治 37.5/40\n  环境整治" not in who.li.last().text, "not twice"
    who.li.sends("异议").presses("3月26日 环境整治 30/40").sees("提上了")
    who.clerk.sends("积分日历").sees("▶ 4月13日以前可以提异议：1 件等复核人答复")
    who.other.presses("成立").presses("改成对的数")
    who.other.sends("38")
    who.other.presses("成立，照这样改").sees("答复了：成立")
    village.until(14, 9, month=4)
    village.restart()
    who.in_group().sees("2026年第1季度积分更正公示", "V1-01 李*英：70 → 78", times=1)
    village.until(15, 9, month=4)
    village.network_repeats_everything()
    who.in_group().sees("2026年第1季度积分异议期已过", "算进2026年", times=1)
    assert (state(village, "2026Q1"), set(balances(village).values())) == ("final", {0})
    assert body(village, "2026Q1")["part_of"] == "2026"
    who.li.sends("兑换").sees("还没有公布到账，眼下不能兑换")
    who.li.sends("历史积分").sees("2026年第1季度：78 分，村里第 3 名（已公布，算进全年）")
    who.clerk.sends("积分单")
    slip = who.clerk.sends("V1-01").sees("78 分，村里第 3 名（已公布，算进全年）", "环境整治 38/40")
    assert "党的建设" not in slip.text, "it is scored once a year"
    who.clerk.sends("公示文字").sees("V1-01 李*英：78 分（全年至今 78）")


def middle_quarters(village: Village, who: Panel) -> None:
    """Nobody is scored in the second: what is unmarked is full. A bonus in the third."""
    for quarter, month in ((2, 7), (3, 10)):
        if quarter == 3:
            village.quietly_until(2, 10)
            who.clerk.sends("记分")
            who.clerk.sends("V1-02").presses("2026年第3季度（上季度）").presses("加分")
            who.clerk.presses("村里自定的加分 +1")
            who.clerk.sends("5")
            who.clerk.sends("9月18日带头修路")
            who.clerk.presses("记上")
        for day in (5, 9, 13):
            village.quietly_until(day, month)
            village.until(day + 1, 9, 5, month=month)
        who.in_group().sees(f"2026年第{quarter}季度积分公示", times=1)
        assert state(village, f"2026Q{quarter}") == "final"
    assert published(village, "2026Q3")[0] == ["1", "1", "V1-02", "", "85", "85"]
    assert published(village, "2026Q3")[1][4:] == ["80", "79.33"]  # (78 + 80 + 80) ÷ 3


def last_quarter(village: Village, who: Panel) -> None:
    """December: what is scored once a year is declared, marked, and waits for the year."""
    village.quietly_until(30, 11)
    village.until(2, 9, month=12)
    village.restart()
    who.sun.sees("2026年的党的建设、民生保障、遵纪守法", "12月31日以前", times=1)
    who.in_group().sees("要自己申报", times=1)
    who.clerk.sees("已告诉上河村有手机的各户", times=1)
    who.sun.presses("自主申报").presses("党的建设 最多 20 分")
    who.sun.sends("12月1日全家参加党员义务劳动", photo="fixed.jpg")
    who.is_called()
    who.wang.presses("开始评分").presses(FULL)
    who.wang.sees("V1-02 孙福来户自己申报：党的建设")
    who.wang.presses("申报：党的建设").presses("20")
    for act, mark in (("民生保障", "20"), ("遵纪守法", "15")):
        who.wang.presses(next(_ for _ in who.wang.last().labels if _.startswith("做了实事")))
        who.wang.presses(act)
        who.wang.sends(mark)
    who.wang.presses(REST)
    who.scores_the_rest()
    village.quietly_until(5, 1, 2027)
    for day in (6, 10):
        village.quietly_until(day - 1, 1, 2027)
        village.until(day, 9, 5, month=1, year=2027)
    who.in_group().sees("2026年第4季度积分公示", "1月13日以前", times=1)
    who.li.sends("异议").presses("别的").presses("不说了")
    fourth = [row[4] for row in published(village, "2026Q4")]
    assert fourth == ["80", "80", "80"], "what is once a year is not in it"


def the_year(village: Village, who: Panel) -> None:
    """Worked out, late before the meeting, published for three days, reported, and honoured."""
    village.until(14, 9, 5, month=1, year=2027)
    assert (state(village, "2026Q4"), state(village, "2026")) == ("published", "")
    rejects(who.other, "问过了，没有漏记")
    village.until(15, 9, 5, month=1, year=2027)
    assert (state(village, "2026Q4"), state(village, "2026")) == ("final", "settled")
    village.restart()
    who.clerk.sees("2026年积分算好了，要过党员、村民代表会议", "1月18日以前", times=1)
    village.until(19, 9, 5, month=1, year=2027)
    village.restart()
    who.clerk.sees("会议还没登记，最迟1月18日", times=1)
    who.clerk.sends("积分日历").sees("！1月18日以前开党员、村民代表会议：管理员登记（晚了）")
    who.clerk.sees("登记会议后自动公示，最早1月20日（原定1月19日）")
    who.clerk.sees("2027年第1季度积分日历")
    who.li.sends("积分").sees("2026年：算好了，等党员、村民代表会议通过再公示")
    who.in_group().sees_no("2026年积分公示")
    meets(village, who.clerk)
    who.clerk.sends("积分日历").sees(
        "1月20日公示：自动（原定1月19日，晚了）", "· 1月23日以前可以提异议", "· 1月24日公布、到账"
    )
    village.until(20, 9, 5, month=1, year=2027)
    village.restart()
    village.network_repeats_everything()
    notice = who.in_group().sees("2026年积分公示", "1月23日以前", times=1)
    assert "1月19日党员、村民代表会议通过，应到 60 人、实到 52 人，王书记监督" in notice.text
    assert [row[2:5] for row in published(village, "2026")] == [
        ["V1-02", "", "140"],
        ["V1-21", "", "80"],
        ["V1-01", "李*英", "79.5"],  # (78 + 80 + 80 + 80) ÷ 4
    ]
    assert body(village, "2026")["passed"] == ["2027-01-19", 60, 52]
    # The quarters are final: of the year, what is scored once a year can be objected to.
    assert who.sun.sends("异议").last().labels == ("12月2日 遵纪守法 15/20", "别的")
    assert who.li.sends("异议").last().labels == ("别的",)
    who.clerk.presses("登记会议").sees("现在没有等会议通过的积分结果")
    village.until(22, 9, month=1, year=2027)
    who.clerk.sees("1月25日是上河村的兑换日，可2026年积分还没公布", times=1)
    village.until(24, 9, month=1, year=2027)
    village.restart()
    who.in_group().sees("2026年积分异议期已过", "兑换日 1月25日", times=1)
    assert balances(village) == {"V1-01": 7950, "V1-02": 14000, "V1-21": 8000}
    village.until(27, 9, month=1, year=2027)
    who.clerk.sees("2026年结果还没报镇里，最迟1月28日", times=1)
    who.clerk.presses("已报镇里").sees("2026年结果 1月27日报镇里")
    who.other.presses("已报镇里").sees("现在没有要报镇里的结果")
    who.li.sends("积分").sees("下次兑换日 2028年1月25日")
    village.do(lambda store: goods_of(store, "毛巾", 550, 9))
    who.sun.sends("兑换").sends("毛巾").sends("1").sends("1")
    who.sun.sees("2028年1月25日 到积分超市领", "最晚 2028年1月")
    first = who.li.sends("历史积分").last().labels
    assert first[:2] == ("2026年", "2026年第4季度")
    for quarter, has in (("2026年第4季度", False), ("2026年", True)):
        who.sun.sends("历史积分").presses(quarter)
        assert ("党的建设 20" in who.sun.last().text) is has, "it came with the year"
    who.clerk.sends("评荣誉").sees("2026年「四星户」", "选定 1 户", "V1-02 孙福来户 140 分")
    who.clerk.presses("确认选定，公布")
    who.sun.sees("恭喜您家", "四星户", times=1)


def meets(village: Village, clerk: Villager) -> None:
    """The meeting is recorded, at last; more can come than were to come nowhere."""
    clerk.presses("登记会议").sees("党员、村民代表会议哪天开的")
    clerk.sends("1月14日").sees("那天结果还没算出来")
    clerk.sends("1月19日").sees("应到多少人")
    clerk.sends("60")
    village.restart()
    clerk.sends("61").sees("实到不能比应到多")
    clerk.sends("52")
    clerk.sends("25").sees("请发名字")
    clerk.sends("王书记").sees("应到 60 人，实到 52 人", "监督：王书记")
    clerk.presses("没通过，不登记").sees("先不公示")
    clerk.sends("登记会议")
    for said in ("1月19日", "60", "52", "王书记"):
        clerk.sends(said)
    clerk.presses("通过了，登记").sees("1月20日早上公示 3 天")
    village.network_repeats_everything()


def test_four_quarters_and_the_year(village: Village) -> None:
    who = Panel(village)
    first_quarter(village, who)
    middle_quarters(village, who)
    last_quarter(village, who)
    the_year(village, who)
    assert everything_is_proved(village)
    assert nothing_is_left_undone(village)
    with pytest.raises(IntegrityError, match="period_record_is_never_changed"):
        changes(village, "UPDATE period_record SET present = 60")
    changes(village, "UPDATE settlement SET part_of = '' WHERE period = '2026Q2'")
    (fault,) = village.look(lambda store: list(audit(store)))
    assert "publication 3 says otherwise than the rows beside it" in fault
