"""December: prizes by tier with what they cost, the better first; and a scheme by shares."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from bot.office.audit.books import audit
from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.conversations.arranged import area_id, household
from tests.conversations.honoured import CONFIRM, MODEL
from tests.conversations.test_points_asked import scored
from tests.rules.regulation_text import preset_text
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.usefixtures("papers_are_blank")

Towns = Callable[..., Village]


@pytest.fixture
def town(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Towns]:
    """A village with its own regulation, begun late in December."""
    made: list[Village] = []

    def begin(scheme: str, *changes: tuple[str, str]) -> Village:
        text = preset_text(scheme)
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        file = tmp_path / "regulation.toml"
        file.write_text(text, encoding="utf-8")
        monkeypatch.setenv("XIANGYUE_SCHEME", str(file))
        made.append(Village(tmp_path, datetime.fromisoformat("2026-12-28T09:00:00+08:00")))
        return made[-1]

    yield begin
    for village in made:
        village.close()


def households(village: Village, count: int) -> tuple[Villager, Villager]:
    """A clerk, and so many households, the first of them with the most points."""
    clerk = village.clerk("周敏")
    first = village.household("V1-01", "李秀英")
    for number in range(1, count + 1):
        if number > 1:
            household(village, f"V1-{number:02d}", f"田{number}", "V1G1")
        mark = 50 * (count - number)
        scored(village, f"V1-{number:02d}", "J5.1", mark, by=clerk, day=date(2026, 12, 12))
    village.later(days=19)
    return clerk, first


def noted(village: Village, code: str, times: int) -> None:
    """A bonus of one point, so many times."""

    def add(store: Store) -> None:
        held = store.households.by_code(code)
        assert held is not None
        day, source = date(2026, 12, 12), f"test:{code}"
        entry = Entry(
            Kind.SCORE, held.village_id, held.id, "P1", 100 * times, day, source, 0, str(times)
        )
        store.ledger.add(entry, village.time.now())

    village.do(add)


def standing(village: Village, period: str) -> dict[str, list[str]]:
    def look(store: Store) -> dict[str, list[str]]:
        held: dict[str, list[str]] = {}
        for each in store.honours.of_period(area_id(store, "V1"), period):
            code = store.households.get(each.household_id).code
            held.setdefault(each.honour, []).append(code)
        return held

    return village.look(look)


def test_prizes_are_given_from_the_first_on_and_add_up(town: Towns) -> None:
    village = town("a-monthly", ("# budget_yuan = 500 ", "budget_yuan = 90 #"))
    clerk, li = households(village, 15)
    listed = clerk.sends("评荣誉").sees("2026年12月的荣誉", "一等奖：1 个名额")
    assert "一等奖：1 户 × 50 元 = 50 元" in listed.text
    assert "年终奖合计 100 元。\n预算 90 元，超出 10 元" in listed.text
    clerk.presses("二等奖").sees("请先评「一等奖」")
    clerk.sends("评荣誉").presses("一等奖").sees("2026年「一等奖」", "每户奖品 50 元", "V1-01")
    clerk.presses(CONFIRM).sees("选定 1 户", "年终奖合计 100 元")
    li.sees("李秀英户为2026年「一等奖」", "奖品 50 元")
    clerk.sends("评荣誉").presses("二等奖").presses(CONFIRM)
    clerk.sends("评荣誉").presses("三等奖").presses("拿下一户").presses("V1-03 田3")
    clerk.sends("先放一放").presses("补一户").sends("V1-01").sees("同一类里别的等次")
    clerk.sends("取消")
    clerk.sends("评荣誉").presses("三等奖").presses(CONFIRM)
    assert standing(village, "2026") == {
        "first": ["V1-01"],
        "second": ["V1-02"],
        "third": ["V1-03"],
    }
    clerk.sends("评荣誉").presses(MODEL).presses(CONFIRM)
    assert len(standing(village, "2026-12")["model"]) == 15
    clerk.sends("评荣誉").sees("已评 15 户", "这一期都评好了")
    assert village.look(lambda store: list(audit(store))) == []


def test_whoever_loses_the_lot_for_the_first_falls_to_the_second(town: Towns) -> None:
    village = town("a-monthly")
    clerk = village.clerk("周敏")
    for number in range(1, 16):
        household(village, f"V1-{number:02d}", f"田{number}", "V1G1")
        mark = 800 if number <= 2 else 50 * (15 - number)
        scored(village, f"V1-{number:02d}", "J5.1", mark, by=clerk, day=date(2026, 12, 12))
    village.later(days=19)
    clerk.sends("评荣誉").presses("一等奖").sees("剩 1 个名额，2 户抽")
    clerk.presses("记现场抽签").sends("村部，小组都在").presses("V1-02 田2").presses(CONFIRM)
    clerk.sends("评荣誉").presses("二等奖").sees("选定 1 户", "V1-01 田1户")
    clerk.presses(CONFIRM)
    assert standing(village, "2026") == {"first": ["V1-02"], "second": ["V1-01"]}


def test_shares_include_equals_and_each_has_its_own_tier(town: Towns) -> None:
    village = town("d-platform")
    clerk = village.clerk("周敏")
    for number in range(1, 21):
        household(village, f"V1-{number:02d}", f"田{number}", "V1G1")
        noted(village, f"V1-{number:02d}", 30 - max(number, 3))
    village.later(days=19)
    # Five per cent of twenty is one; three are equal at the top, so none of them is told apart.
    clerk.sends("评荣誉").presses("金牌户").sees("2026年「金牌户」", "选定 3 户")
    clerk.presses(CONFIRM)
    assert standing(village, "2026")["gold"] == ["V1-01", "V1-02", "V1-03"]
    assert "银牌户" not in clerk.sends("评荣誉").last().text, "the equals have taken its places"
    clerk.presses("铜牌户").presses("拿下一户").presses("V1-06 田6")
    clerk.sends("先放一放").presses("补一户").sends("V1-02").sees("别的等次")


def test_a_selection_names_households_with_a_why_and_never_more_than_its_count(
    town: Towns,
) -> None:
    village = town(
        "a-monthly",
        ("# [[selections]]", "[[selections]]"),
        ('# code = "fair_yard"', 'code = "fair_yard"'),
        ('# name = "最美庭院"', 'name = "最美庭院"'),
        ('# name_en = "Most beautiful yard"', 'name_en = "Most beautiful yard"'),
        ("# count = 5", "count = 2"),
        ('# every = "period"', 'every = "period"'),
    )
    clerk, li = households(village, 3)
    household(village, "V1-77", "钱老三", "V1G1", stays_out=True)
    review = clerk.sends("评荣誉").presses("最美庭院").sees("2 个名额", "还没有选定")
    assert review.labels == ("补一户", "先不评")
    clerk.presses("补一户").sends("V1-01").sends("院里三季有花")
    clerk.presses("补一户").sends("V1-77").sends("路边也种了树")
    assert "补一户" not in clerk.last().labels
    clerk.presses(CONFIRM)
    li.sees("「最美庭院」", times=1)
    assert standing(village, "2026-12") == {"fair_yard": ["V1-01", "V1-77"]}
    assert "最美庭院：已评 2 户" in clerk.sends("评荣誉").last().text
