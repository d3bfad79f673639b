"""The month's points: settled on the 4th, published on the 10th, final and credited on the 16th."""

import io
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from storage.ledger_lines import Kind
from storage.store import Store
from tests.conversations.arranged import area_id, household, second_village
from tests.conversations.test_points_asked import scored
from tests.village.ground import Ground
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def people(village: Village) -> tuple[Villager, Villager, Villager, str]:
    """A clerk, a household that agreed to its name, one that did not, and their group."""
    clerk = village.clerk("周敏")
    li = village.household("V1-01", "李秀英", publish=True)
    sun = village.household("V1-02", "孙福来")
    scored(village, "V1-01", "P1", 50, by=clerk, why="帮邻居收稻子")
    scored(village, "V1-02", "K8", -200, by=clerk, why="焚烧秸秆")
    return clerk, li, sun, village.group(clerk, li, sun)


def published(village: Village, area: str = "V1") -> dict[str, Any]:
    """What the last publication froze."""

    def body(store: Store) -> str:
        return store.publications.of_village(area_id(store, area))[-1].body

    found: dict[str, Any] = json.loads(village.look(body))
    return found


def balances(village: Village) -> dict[str, int]:
    def look(store: Store) -> dict[str, int]:
        held = store.households.in_village(area_id(store, "V1"))
        return {each.code: store.ledger.balance(each.id) for each in held}

    return village.look(look)


def test_the_month_from_settling_to_crediting(village: Village) -> None:
    clerk, li, sun, group = people(village)
    village.until(4, 3, month=12)
    li.sends("积分").sees("可用积分：0")
    village.restart()
    village.until(10, 8, 59, month=12)
    li.in_group(group).sees_no("公示")
    village.until(10, 9, 1, month=12)
    village.restart()
    village.network_repeats_everything()
    notice = li.in_group(group).sees("2026年11月积分公示", "共 2 户", "12月15日", times=1)
    assert "0571-0000-0100" in notice.text
    clerk.sees("已公示到群里", times=1)
    li.sends("积分").sees("可用积分：0", "72.5 分，村里第 1 名（公示中")
    village.until(15, 23, 59, month=12)
    li.in_group(group).sees_no("异议期已过")
    village.until(16, 8, 1, month=12)
    village.restart()
    village.network_repeats_everything()
    village.restart()
    li.in_group(group).sees("异议期已过", "积分到账", times=1)
    assert balances(village) == {"V1-01": 7250, "V1-02": 7000}
    li.sends("积分").sees("可用积分：72.5", "2026年11月积分到账 +72.5", "（已到账）")
    sun.sends("积分").sees("可用积分：70", "第 2 名（已到账）")


def test_the_group_sees_codes_and_consented_masked_names_and_no_deduction(
    village: Village,
) -> None:
    _, li, _, group = people(village)
    village.quickly_until(10, 9, 1)
    shown = published(village)["households"]
    assert shown == [
        ["1", "1", "V1-01", "李*英", "72.5", "72.5"],
        ["2", "1", "V1-02", "", "70", "70"],
    ]
    told = "".join(each.text for each in li.in_group(group).screen())
    for secret in ("李秀英", "孙福来", "焚烧秸秆", "帮邻居", "减分", "−2"):
        assert secret not in told and secret not in json.dumps(shown, ensure_ascii=False)


def test_the_board_is_a_picture_of_1080_pixels(village: Village) -> None:
    _, li, _, group = people(village)
    village.quickly_until(10, 9, 1)
    [address] = li.in_group(group).sees("积分公示").photos
    with Image.open(io.BytesIO(village.fetch(address))) as board:
        assert board.format == "PNG"
        assert board.width == 1080
        assert board.height > 400


def test_a_large_village_gets_several_boards(village: Village) -> None:
    _, li, _, group = people(village)
    for number in range(10, 60):
        household(village, f"V1-{number}", f"田{number}", "V1G1")
    village.quickly_until(10, 9, 1)
    notice = li.in_group(group).sees("共 52 户")
    assert len(notice.photos) > 1
    assert {village.fetch(each)[:4] for each in notice.photos} == {b"\x89PNG"}


def test_who_does_not_take_part_is_never_shown(village: Village) -> None:
    people(village)
    household(village, "V1-77", "钱老三", "V1G1", stays_out=True)
    village.quickly_until(10, 9, 1)
    assert [row[2] for row in published(village)["households"]] == ["V1-01", "V1-02"]


def test_a_village_hears_only_its_own(village: Village) -> None:
    _, li, _, group = people(village)
    second_village(village)
    household(village, "V2-01", "何田", "V2G1")
    village.quickly_until(10, 9, 1)
    assert [row[2] for row in published(village, "V2")["households"]] == ["V2-01"]
    li.in_group(group).sees("积分公示", times=1)


def test_agreeing_to_the_name_counts_for_the_next_publication_only(village: Village) -> None:
    _, li, sun, _ = people(village)
    village.quickly_until(10, 9, 1)
    before = published(village)
    sun.sends("积分")
    sun.presses("同意公示姓名（隐去一部分）").sees("以后公示登 V1-02")
    li.sends("积分")
    li.presses("公示不登我家姓名").sees("只登户编码")
    assert published(village) == before, "what was published is frozen"


def test_without_a_household_the_clerk_is_told_what_to_do(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.quickly_until(10, 9, 1)
    clerk.sees("还没有户参加积分", times=1)


def test_without_a_group_the_clerk_is_told_how_to_bind_one(village: Village) -> None:
    clerk = village.clerk("周敏")
    village.household("V1-01", "李秀英")
    village.quickly_until(10, 9, 1)
    clerk.sees("还没有绑定的村群", "绑定本群", times=1)


def test_what_is_entered_while_objections_run_belongs_to_the_next_month(village: Village) -> None:
    clerk, _, _, _ = people(village)
    village.quickly_until(11, 10)
    before = published(village)
    clerk.sends("记分")
    clerk.sends("V1-02")
    clerk.presses("加分").presses("好人好事、宣讲 +0.5")
    clerk.sends("1")
    clerk.sends("12月11日帮五保户挑水")
    clerk.presses("记上")
    village.quickly_until(16, 9)
    assert published(village) == before
    assert balances(village)["V1-02"] == 7000


def test_a_month_in_one_jump_is_the_same_as_day_by_day(tmp_path: Path, ground: Ground) -> None:
    outcomes = []
    for name, days in (("jump", [20]), ("daily", list(range(1, 21)))):
        (tmp_path / name).mkdir()
        village = Village(tmp_path / name, ground=ground)
        _, li, _, group = people(village)
        for day in days:
            village.until(day, 12, month=12)
        said = [each.text for each in li.in_group(group).screen()]
        kinds = village.look(_credits)
        outcomes.append((said, balances(village), published(village), kinds))
        village.close()
    jump, daily = outcomes
    assert len(jump[0]) > 15, "prompts, the publication and the final word"
    assert _without_chain(jump[0]) == _without_chain(daily[0])
    assert jump[1:] == daily[1:]
    assert jump[3] == ["V1-01", "V1-02"], "each is credited once"


def _credits(store: Store) -> list[str]:
    lines = store.ledger.chain(area_id(store, "V1"))
    return [
        store.households.get(line.household_id).code
        for line in lines
        if line.kind == Kind.CREDIT.value
    ]


def _without_chain(said: list[str]) -> list[str]:
    """The chain's head hangs on salts that are drawn anew in every village."""
    return [line for text in said for line in text.splitlines() if "账链" not in line]
