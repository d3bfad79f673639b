"""Several versions of a scheme: each period by the one in force then; doctor says which that is."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from bot.office.errors import OfficeError, RegulationFaulty
from bot.office.finding import Finding
from bot.office.regulations import load_schemes
from bot.office.scheme_in_force import scheme_in_force
from bot.office.scheme_switch import open_by_another_kind, require_former_versions
from bot.settings import Settings
from bot.wiring import load_regulations
from handlers.regulations import Regulations
from rules.periods import Period
from rules.schemes import Scheme
from rules.versions import VersionFault, version_for, version_for_day
from storage.results import HouseholdResult
from storage.settlements import ASKED, CREDITING, FINAL, PUBLISHED, SETTLED
from storage.store import Store
from tests.conversations import panel as panels
from tests.conversations.arranged import area_id
from tests.conversations.objecting import chain
from tests.rules.regulation_text import preset_text
from tests.rules.test_versions import FIRST, SECOND, adopted
from tests.village.ground import Ground
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns

YEAR_TO_OCTOBER = 0
"""The household's first score is of November."""
NOVEMBER = datetime(2026, 11, 20, tzinfo=UTC)


def version(folder: Path, name: str, holds_from: str, **numbers: str) -> Path:
    """A version of the town's scheme in a file of its own."""
    text = preset_text()
    for old, new in numbers.items():
        assert old in text
        text = text.replace(old, new)
    if holds_from:
        meeting = '[adoption]\nadopted = 2026-10-20\nmeeting = "第三次村民代表会议"\n'
        text = text.replace("[caps]", f'{meeting}holds_from = "{holds_from}"\n\n[caps]', 1)
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return file


@pytest.fixture
def village(tmp_path: Path, ground: Ground, monkeypatch: pytest.MonkeyPatch) -> Iterator[Village]:
    """From December on the yard brings 5 at most, good deeds 2 each, one home is a model, an
    objection is answered within 2 days, and a panel has five."""
    before = version(tmp_path, "a.toml", "")
    text = version(tmp_path, "b.toml", "2026-12").read_text(encoding="utf-8")
    text = text.replace('name = "好人好事、宣讲"', 'name = "好人好事"', 1)
    head, tail = text.split('code = "P1"', 1)
    text = head + 'code = "P1"' + tail.replace("value = 0.5", "value = 2", 1)
    for code, most in (("J2.1", 5), ("J2.2", 7)):
        head, tail = text.split(f'code = "{code}"', 1)
        text = f'{head}code = "{code}"{tail.replace("max = 6", f"max = {most}", 1)}'
    text = text.replace("at_least = 10\ncount = 15", "at_least = 1\ncount = 1", 1)
    text = text.replace("answer_days = 5", "answer_days = 2", 1)
    text = text.replace("at_least = 3 ", "at_least = 5 ", 1)
    (tmp_path / "b.toml").write_text(text, encoding="utf-8")
    monkeypatch.setenv("XIANGYUE_SCHEME", f"{before},{tmp_path / 'b.toml'}")
    made = Village(tmp_path, ground=ground)
    yield made
    made.close()


def test_each_month_is_scored_and_settled_by_its_own_version(village: Village) -> None:
    clerk, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    village.until(2, 10, month=12)
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses("2026年11月（上月）")
    clerk.presses("加分").presses("好人好事、宣讲 +0.5")
    clerk.sends("1")
    clerk.sends("11月30日扫雪")
    village.restart()
    clerk.presses("记上").sees("好人好事、宣讲 +0.5")
    clerk.sends("记分")
    clerk.sends("V1-01")
    clerk.presses("2026年12月（本月）")
    clerk.presses("加分").presses("好人好事 +2")
    clerk.sends("1")
    clerk.sends("12月2日扫雪")
    clerk.presses("记上").sees("好人好事 +2")
    li.sends("积分").sees("2026年12月到今天：74 分", "好人好事、宣讲 +0.5", "好人好事 +2")
    village.until(17, 9, month=12)
    li.sends("积分").sees("2026年11月：72.5 分", "可用积分：72.5")

    def digests(store: Store) -> None:
        now = village.time.now()
        store.settlements.ask(area_id(store, "V1"), "a-monthly", "2026-12", now)

    village.do(digests)
    village.works()

    def settled(store: Store) -> tuple[list[str], list[tuple[int, int]]]:
        of = [
            each
            for period in ("2026-11", "2026-12")
            if (each := store.settlements.of_period(area_id(store, "V1"), period))
        ]
        results = [
            (result.points, result.year_points)
            for each in of
            for result in store.results.of_settlement(each.id)
        ]
        return [each.scheme_digest for each in of], results

    (one, other), points = village.look(settled)
    assert one != other
    assert points == [(7250, YEAR_TO_OCTOBER + 7250), (7400, YEAR_TO_OCTOBER + 7250 + 7400)]


def test_last_month_is_marked_and_disputed_by_its_own_version(village: Village) -> None:
    """In December: the panel's full yard of November is 6, and a good deed missed brings 0.5."""
    who = panels.people(village)
    panels.calls(who.clerk, "李秀英", "孙福来", "王芳")
    village.until(2, 10, month=12)
    who.wang.presses("开始评分")
    while panels.FULL in who.wang.last().labels:
        who.wang.presses(panels.FULL)
    assert {600} == {mark for item, mark in marks_of(village) if item in ("J2.1", "J2.2")}
    zheng = village.clerk("郑洁")
    village.until(4, 9, month=12)
    who.clerk.presses("不等小组了").presses("不等了")
    village.until(10, 10, month=12)
    who.li.sends("异议").presses("别的").sees("12月15日以前答复您")
    who.li.presses("不说了")
    zheng.presses("成立").presses("加分").presses("好人好事、宣讲 +0.5").sends("1")
    zheng.sees("补记 好人好事、宣讲 +0.5")
    zheng.presses("成立，照这样改").sees("答复了：成立")
    assert [(each.item, each.hundredths) for each in chain(village)] == [("P1", 50)]
    village.until(17, 9, month=12)
    who.clerk.sends("评荣誉").sees("2026年11月「", "15 个名额")


def test_last_months_panel_is_as_large_as_its_own_version_says(village: Village) -> None:
    who = panels.people(village)
    village.until(2, 10, month=12)
    who.clerk.sends("成立评分小组").presses("上河村一网格")
    who.clerk.presses("2026年12月").sees("至少 5 人")
    who.clerk.sends("成立评分小组").presses("上河村一网格")
    who.clerk.presses("2026年11月").sees("至少 3 人")
    who.clerk.sends("李秀英 孙福来 王芳").presses("就这些人").presses("李秀英")
    who.clerk.presses("成立").sees("2026年11月评分小组成立了")


def test_a_month_of_the_former_scheme_becomes_final_under_one_by_the_year(
    tmp_path: Path, ground: Ground
) -> None:
    """The town's setting names another preset alone: what was published keeps its days."""
    village = Village(tmp_path, ground=ground)
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    group = village.group(zhou, li)
    village.until(10, 10, month=12)
    stars = load_regulations(Settings(_env_file=None, scheme="b-stars"))
    village.regulations = replace(stars, is_workday=village.regulations.is_workday)
    village.house = replace(village.house, regulations=village.regulations)
    village.restart()
    village.until(18, 10, month=12)
    li.in_group(group).sees("2026年11月积分异议期已过", times=1)
    zhou.sends("登记会议").sees("现在没有等会议通过的积分结果")
    zhou.sends("已报镇里").sees("现在没有要报镇里的结果")
    assert nothing_is_left_undone(village)
    village.close()


def test_a_switch_of_kinds_names_the_former_version_while_its_month_is_open(
    village: Village,
) -> None:
    """November is published: upheld, it must still be worked out by the month."""

    def asks(store: Store) -> None:
        store.settlements.ask(area_id(store, "V1"), "a-monthly", "2026-11", NOVEMBER)

    village.do(asks)
    alone, both = _with(adopted("2027", "b-stars")), _with(FIRST, adopted("2027", "b-stars"))
    [fault] = village.look(lambda store: list(open_by_another_kind(store, alone)))
    assert (fault.table, fault.entry, fault.key) == ("top of the file", "b-stars", "period")
    assert '"year", but 2026-11 of V1 上河村 is asked; name the version' in fault.reason
    assert village.look(lambda store: list(open_by_another_kind(store, both))) == []
    with pytest.raises(RegulationFaulty, match=r"stars\.toml: .*2026-11 of V1"):
        require_former_versions(village.database, alone, "stars.toml")
    require_former_versions(village.database, both, "both.toml")

    def settled_and_final(store: Store) -> None:
        [settlement] = store.settlements.standing_in(ASKED)
        keep_result(store, settlement.id)
        for before, after in pairwise((ASKED, SETTLED, PUBLISHED, CREDITING, FINAL)):
            assert open_states(store, alone) == (before != CREDITING)
            assert store.settlements.advance(settlement.id, before, after, NOVEMBER)
        assert not open_states(store, alone)

    village.do(settled_and_final)


def test_a_month_in_which_nobody_took_part_is_in_no_schemes_way(village: Village) -> None:
    """It is worked out, and never published: there is nothing to correct in it."""
    clerk = village.clerk("周敏")
    village.quickly_until(10, 10)
    clerk.sees("2026年11月还没有户参加积分，没有公示", times=1)
    alone = _with(adopted("2027", "b-stars"))
    assert village.look(lambda store: len(store.settlements.standing_in(SETTLED))) == 1
    assert not village.look(lambda store: open_states(store, alone))


def keep_result(store: Store, settlement_id: int) -> None:
    made = store.households.add(
        code="V1-01",
        village_id=area_id(store, "V1"),
        grid_id=area_id(store, "V1G1"),
        group_no="1",
        head="李秀英",
        resident=True,
        takes_part_since=None,
        name_may_be_published=False,
    )
    figures = (0, 0, 0, 0, 0, 0, None, 1, True, "")
    assert store.results.keep(settlement_id, [HouseholdResult(made.id, *figures)])


def open_states(store: Store, regulations: Regulations) -> bool:
    return bool(list(open_by_another_kind(store, regulations)))


def marks_of(village: Village) -> list[tuple[str, int]]:
    def look(store: Store) -> list[tuple[str, int]]:
        (panel,) = store.panels.of_village(area_id(store, "V1"))
        sheets = store.score_marks.of_panel(panel.id).values()
        return [(each.item, each.hundredths) for marks in sheets for each in marks.values()]

    return village.look(look)


def test_before_the_first_meeting_the_one_without_a_record_holds() -> None:
    bare = adopted("2026-03").model_copy(update={"adoption": None})
    versions = (bare, SECOND)
    assert version_for_day(versions, date(2026, 10, 31)) is bare
    assert version_for_day(versions, date(2026, 11, 1)) is SECOND
    assert version_for_day((SECOND, FIRST), date(2026, 1, 1)) is FIRST, "the first that will hold"
    assert version_for_day((bare,), date(2020, 1, 1)) is bare
    with pytest.raises(VersionFault, match="no adoption record"):
        version_for_day((bare, bare), date(2026, 1, 1))


def test_a_period_of_another_kind_is_named() -> None:
    yearly = adopted("2027", "b-stars")
    assert version_for((FIRST, yearly), Period.parse("2026-12")) is FIRST
    with pytest.raises(VersionFault, match="b-stars counts by the year: 2027-02 is none"):
        version_for((FIRST, yearly), Period.parse("2027-02"))
    assert version_for((yearly,), Period.parse("2026-12")) is yearly, "one version settles all"


def test_the_month_before_a_change_of_kinds_is_found() -> None:
    regulations = _with(FIRST, adopted("2027", "b-stars"))
    assert str(regulations.period_on(date(2027, 1, 4))) == "2027"
    assert str(regulations.period_before(date(2027, 1, 4))) == "2026-12"
    assert str(regulations.period_before(date(2026, 12, 4))) == "2026-11"


def _with(*versions: Scheme) -> Regulations:
    made = load_regulations(Settings(_env_file=None))
    return replace(made, scheme=versions[0], versions=versions)


def test_a_folder_or_a_list_of_files(tmp_path: Path) -> None:
    folder = tmp_path / "versions"
    folder.mkdir()
    with pytest.raises(OfficeError, match="no TOML file"):
        load_schemes(str(folder))
    first = version(folder, "1.toml", "2026-03")
    second = version(folder, "2.toml", "2026-11")
    assert [each.adoption.holds_from for each in load_schemes(str(folder)) if each.adoption] == [
        "2026-03",
        "2026-11",
    ]
    assert len(load_schemes(f"{first}, {second}")) == 2
    assert len(load_schemes("a-monthly")) == 1
    with pytest.raises(OfficeError, match="both hold from 2026-03"):
        load_schemes(f"{first},{first}")


def found(*versions: Scheme) -> list[Finding]:
    return list(scheme_in_force(_with(*versions), NOVEMBER, "a-monthly", "en"))


def test_doctor_says_what_is_in_force_and_by_which_meeting() -> None:
    [finding] = found(FIRST, SECOND)
    assert finding.what == (
        "scheme in force for 2026-11: a-monthly, from 2026-11, "
        "adopted 2026-10-20, 2026年第三次村民代表会议"
    )
    assert finding.mend == ""


def test_doctor_believes_no_meeting_that_is_still_to_come_or_came_too_late() -> None:
    for day, why in (
        (date(2026, 12, 20), "still to come"),
        (date(2026, 11, 2), "later than it holds"),
    ):
        assert SECOND.adoption is not None
        adoption = SECOND.adoption.model_copy(update={"adopted": day})
        [finding] = found(SECOND.model_copy(update={"adoption": adoption}))
        assert f"adopted {day}" in finding.mend and why in finding.mend


def test_doctor_warns_of_what_no_meeting_has_adopted() -> None:
    [finding] = found(FIRST.model_copy(update={"adoption": None}))
    assert "no meeting has adopted it" in finding.mend
    [finding] = found(adopted("2027-01"))
    assert "it holds only from 2027-01" in finding.mend
