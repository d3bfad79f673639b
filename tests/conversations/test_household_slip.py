"""A household without a phone: its grid worker looks its points up, and it hears of that later."""

import io
import re

import pytest
from PIL import Image

from handlers.points.slip_batch import GO_ON
from messages.inbound import Due
from messages.recipes import SlipsRecipe, write_recipe
from rules.roles import Role
from storage.receiving import receive_due
from storage.services import GRID_WORKER
from storage.store import Store
from tests.conversations.arranged import area_id, code_for, household
from tests.conversations.test_points_asked import scored
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager
from tests.village.wording import says

pytestmark = pytest.mark.takes_turns


def people(village: Village) -> tuple[Villager, Villager, Villager]:
    """王芳 of the first grid, the clerk, and 钱老三, who has a phone and has not bound it."""
    wang, clerk = village.grid_worker("王芳"), village.clerk("周敏")
    village.household("V1-01", "李秀英")
    qian = village.household("V1-03", "钱老三", bound=False)
    household(village, "V1-05", "别网格", "V1G2")
    scored(village, "V1-03", "J2.1", 350, by=clerk, where="后院", why="院里有塑料袋")
    scored(village, "V1-03", "P1", 50, by=clerk, why="帮邻居收稻子")
    scored(village, "V1-03", "K7", -500, by=clerk, why="越级上访")
    return wang, clerk, qian


def served(village: Village) -> list[tuple[str, str, str]]:
    """Which household was served by whom, and as what."""

    def look(store: Store) -> list[tuple[str, str, str]]:
        homes = store.households.in_village(area_id(store, "V1"))
        return [
            (home.code, each.name, each.served_as)
            for home in homes
            for each in store.services.of_household(home.id, 9)[::-1]
        ]

    return village.look(look)


def cut_off(village: Village, asker: Villager) -> None:
    """A batch goes on whose asker has lost the role since."""

    def go_on(store: Store) -> None:
        grid, now = area_id(store, "V1G1"), village.time.now()
        recipe = write_recipe(SlipsRecipe(()))
        store.slip_batches.begin(
            village_id=area_id(store, "V1"),
            area_id=grid,
            asked_by=asker.person_id or 0,
            served_as=GRID_WORKER,
            cause=0,
            media_id=store.media.to_gather(recipe, "积分单.pdf", now),
        )
        receive_due(store, Due(GO_ON, area_id(store, "V1"), now), now, after="again")

    village.do(go_on)
    village.works()
    assert village.look(lambda s: s.slip_batches.oldest(area_id(s, "V1"))) is None


def test_the_grid_worker_serves_it_and_it_hears_of_that_when_it_binds(village: Village) -> None:
    wang, clerk, qian = people(village)
    wang.sends("积分单").sees("替哪一户查")
    assert wang.last().labels == ("V1-03 钱老三", "全部 1 户一起打印")
    village.restart()
    wang.sends("1").sees("2026年11月到今天：65 分", "有疑问，请打 0571-0000-0100")
    village.network_repeats_everything()
    assert served(village) == [("V1-03", "王芳", "grid_worker")]

    village.quickly_until(10, 9, 1)
    wang.presses("再查一户").presses("V1-03 钱老三")
    slip = wang.sees(
        "V1-03 钱老三户",
        "2026年11月：65 分，村里第 3 名（公示中",
        "人居环境 27.5/30：庭院三不见 3.5/6",
        "庭院三不见 3.5（后院、院里有塑料袋、周敏）",
        "好人好事、宣讲 +0.5（帮邻居收稻子、周敏）",
        "另有 1 笔，请向积分管理员当面问",
        "12月15日以前（含当天）打 0571-0000-0100",
        "您的网格员：王芳",
        times=1,
    )
    assert "上访" not in slip.text and "−5" not in slip.text
    with Image.open(io.BytesIO(village.fetch(slip.photos[0]))) as picture:
        assert picture.format in ("PNG", "JPEG") and picture.height > picture.width

    ids = village.look(lambda s: {h.code: h.id for h in s.households.in_village(area_id(s, "V1"))})
    wang.sends("积分单")
    wang.sends("V1-05").sees("没找到这一户")
    wang.sends("V1-01").sees("V1-01 李秀英户自己能用手机")
    told = wang.presses_token(f"slip.of:{ids['V1-05']}").last().text
    assert says("refused-slip-elsewhere", told)
    clerk.sends("积分单")
    clerk.sends("V1-01").sees("可用积分 0 分", "V1-01 李秀英户")

    qian.sends(code_for(village, qian))
    qian.presses("同意").sees("V1-03没绑手机的时候", "12月10日 网格员王芳")
    village.network_repeats_everything()
    qian.presses("看代查记录").sees("11月20日 网格员王芳", "12月10日 网格员王芳", times=1)
    village.people["李秀英"].sends("代查记录").sees("12月10日 积分管理员周敏", times=1)
    wang.presses_token(f"slip.of:{ids['V1-03']}").sees("V1-03 钱老三户自己能用手机")
    assert [each[:2] for each in served(village)] == [
        ("V1-01", "周敏"),
        ("V1-03", "王芳"),
        ("V1-03", "王芳"),
    ]
    assert nothing_is_left_undone(village)


def test_all_of_them_in_one_file_or_a_few(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    wang, clerk, _ = people(village)
    for number in range(10, 55):
        household(village, f"V1-{number}", f"田{number}", "V1G1")
    village.quickly_until(10, 9, 1)
    clerk.sends("全部积分单").sees("没绑手机的 47 户")
    village.network_repeats_everything()
    ready = clerk.sees("上河村 47 户的积分单做好了", times=1)
    pdf = village.fetch(ready.files[0])
    assert pdf[:5] == b"%PDF-"
    assert max(map(int, re.findall(rb"/Count (\d+)", pdf))) == 24
    assert sorted({each[0] for each in served(village)}) == sorted(
        ["V1-03", "V1-05", *(f"V1-{number}" for number in range(10, 55))]
    )
    assert len(served(village)) == 47
    monkeypatch.setattr("handlers.points.slip_batch.SLIPS_A_FILE", 40)
    wang.sends("积分单").presses("全部 46 户一起打印").sees("这一份 40 户", times=1)
    parts = [each.files[0] for each in (wang.sees("这一份 40 户"), wang.sees("6 户的积分单做好了"))]
    pages = [re.findall(rb"/Count (\d+)", village.fetch(each)) for each in parts]
    assert [max(map(int, each)) for each in pages] == [20, 3]
    assert ("V1-05", "王芳", "grid_worker") not in served(village)
    village.withdraw(wang, Role.GRID_WORKER)
    cut_off(village, wang)
    wang.sees("积分单做好了", times=1)
    assert says("refused-role", wang.sends("全部积分单").last().text)
    assert nothing_is_left_undone(village)
