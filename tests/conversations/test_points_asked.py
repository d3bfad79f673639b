"""A household asks for its points: however it is put, wherever it is asked, and only its own."""

from datetime import date
from decimal import Decimal

import pytest

from storage.ledger_lines import Entry, Kind
from storage.store import Store
from tests.conversations.arranged import household, lives_in
from tests.village.seen import Seen
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def scored(
    village: Village,
    code: str,
    item: str,
    hundredths: int,
    *,
    by: Villager,
    day: date = date(2026, 11, 12),
    why: str = "",
    where: str = "",
) -> None:
    """A line of the ledger, as an import makes it."""

    def add(store: Store) -> None:
        held = store.households.by_code(code)
        assert held is not None
        entry = Entry(
            kind=Kind.SCORE,
            village_id=held.village_id,
            household_id=held.id,
            item=item,
            hundredths=hundredths,
            happened_on=day,
            recorded_by=by.person_id,
            place=where,
            reason=why,
            source=f"test:{code}:{item}:{day}",
        )
        store.ledger.add(entry, village.time.now())

    village.do(add)


def carried_over(village: Village, code: str, hundredths: int) -> None:
    def add(store: Store) -> None:
        held = store.households.by_code(code)
        assert held is not None
        entry = Entry(
            kind=Kind.CARRIED_OVER,
            village_id=held.village_id,
            household_id=held.id,
            item="",
            hundredths=hundredths,
            credited=hundredths,
            happened_on=date(2026, 1, 1),
            source=f"carried:{code}",
        )
        store.ledger.add(entry, village.time.now())

    village.do(add)


def test_the_answer_has_everything_a_household_wants_to_know(village: Village) -> None:
    li, panel = village.household("V1-01", "李秀英"), village.clerk("周敏")
    village.grid_worker("王芳")
    carried_over(village, "V1-01", 8550)
    scored(village, "V1-01", "J2.1", 350, by=panel, where="后院", why="院里有塑料袋")
    scored(village, "V1-01", "P1", 50, by=panel, day=date(2026, 11, 13), why="帮邻居收稻子")
    village.restart()
    li.sends("积分")
    village.restart()
    village.network_repeats_everything()
    seen = li.sees("V1-01 李秀英户", "可用积分：85.5", times=1)
    assert "能换约 85.5 元的东西" in seen.text
    assert "2026年11月到今天：70 分" in seen.text
    assert "11月12日 庭院三不见 3.5（后院、院里有塑料袋、周敏）" in seen.text
    assert "11月13日 好人好事、宣讲 +0.5（帮邻居收稻子、周敏）" in seen.text
    assert "您的网格员：王芳，电话 0571-0000-0101" in seen.text


def test_what_nobody_marked_never_looks_inspected(village: Village) -> None:
    li, panel = village.household("V1-01", "李秀英"), village.clerk("周敏")
    scored(village, "V1-01", "J2.1", 600, by=panel)
    text = li.sends("积分").sees("人居环境 30/30").text
    silent = [line for line in text.splitlines() if "没打分，按满分算" in line]
    assert any("室内三整齐 6" in line for line in silent)
    assert not any("庭院三不见" in line or "政策宣传" in line for line in silent)


def test_this_month_names_every_item_with_its_figure(village: Village) -> None:
    li, panel = village.household("V1-01", "李秀英"), village.clerk("周敏")
    scored(village, "V1-01", "K8", -200, by=panel, why="焚烧秸秆")
    text = li.sends("积分").sees("V1-01").text
    for item in village.regulations.scheme.items:
        lines = [line for line in text.splitlines() if item.name in line]
        assert lines, item.name
        after = lines[0].split(item.name, 1)[1].strip()
        assert Decimal(after.split(" ")[0].split("/")[0]) >= 0
    assert "−2" in text


@pytest.mark.parametrize(
    "asked",
    [
        "积分",
        "查积分",
        "我家多少分",
        "我家现在有多少分呀？",
        "请问我家还有多少积分呢",
        "帮我查一下积分,谢谢",
        "  积 分 !!",
        "咱家几分了",
        "我家的积分是多少？",
        "/points",
        "Points, please",
        "How many points do I have?",
        "👍积分",
    ],
)
def test_however_it_is_asked(village: Village, asked: str) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends(asked).sees("V1-01 李秀英户", "可用积分")


@pytest.mark.parametrize(
    "told", ["积分超市门口有垃圾", "查积分的那间屋漏水了", "我家门口积水多少天没人管"]
)
def test_a_report_that_speaks_of_points_stays_a_report(village: Village, told: str) -> None:
    wang = village.grid_worker("王芳")
    wang.sends(told).sees("点一下就立案")
    wang.sees_no("可用积分")


def test_pressed_or_by_its_number(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    li.sends("今天天气真好").sees("按 1 查积分，2 报事，3 找网格员")
    li.sends("1").sees("可用积分")
    li.sends("你好")
    li.presses("查积分").sees("可用积分")


def test_two_households_get_two_answers(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    household(village, "V1-02", "赵大爷", "V1G2")
    lives_in(village, li, "V1-02")
    li.sends("积分")
    li.sees("V1-01 李秀英户", times=1)
    li.sees("V1-02 赵大爷户", times=1)


def test_a_household_that_takes_no_part_is_told_how_to(village: Village) -> None:
    zhao = village.clerk("赵强")
    household(village, "V1-09", "赵强", "V1G1", stays_out=True)
    lives_in(village, zhao, "V1-09")
    zhao.sends("积分").sees("没有参加积分", "告诉积分管理员")


def test_without_a_household_or_unbound_the_way_is_shown(village: Village) -> None:
    room = village.command_room("刘强")
    room.sends("积分").sees("您名下还没有登记的户", "请打村委会电话")
    stranger = village.stranger()
    stranger.sends("积分").sees("您还没绑定", "绑定码", "网格员")


def test_asked_in_the_group_it_is_answered_in_private(village: Village) -> None:
    li, sun = village.household("V1-01", "李秀英"), village.household("V1-02", "孙福来")
    group = village.group(li, sun)
    li.in_group(group).sends("我家多少分")
    sun.in_group(group).sees("已经私下回您了", times=1)
    assert all("李秀英" not in each.text or each.sender != "bot" for each in _group(sun, group))
    assert all("可用积分" not in each.text for each in _group(sun, group))
    li.sees("V1-01 李秀英户", "可用积分", times=1)
    sun.sees_no("V1-01")


def test_what_the_group_says_among_itself_is_not_answered(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    group = village.group(li)
    li.in_group(group).sends("今晚谁去看戏")
    assert [each.sender for each in _group(li, group)] == ["me"]


def test_anothers_points_are_never_shown(village: Village) -> None:
    li, sun = village.household("V1-01", "李秀英"), village.household("V1-02", "孙福来")
    sun.sends("积分")
    token = sun.sees("V1-02").token("同意公示姓名（隐去一部分）")
    li.presses_token(token).sees("这不是您家的户")
    for asked in ("V1-02", "孙福来多少分", "积分 V1-02"):
        li.sends(asked)
    li.sees_no("V1-02")
    assert village.look(lambda store: store.households.by_code("V1-02")) is not None


def test_in_english(village: Village) -> None:
    li = village.household("V1-01", "李秀英")
    village.grid_worker("王芳")
    li.sends("english")
    seen = li.sends("points").sees("Household V1-01", "Points to spend: 0")
    assert "Your grid worker: 王芳, telephone 0571-0000-0101" in seen.text
    assert "积分" not in seen.text


def _group(villager: Villager, group: str) -> list[Seen]:
    return villager.in_group(group).screen()
