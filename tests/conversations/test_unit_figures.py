"""派来多少: a unit's figures are of all it was given, and who helped is not forgotten."""

from tests.conversations.conftest import only_web
from tests.conversations.of_figures import of_town, of_units
from tests.village.village import Village
from tests.village.villager import Villager


def given(village: Village) -> tuple[Villager, Villager, Villager]:
    """The lamp goes to 综合执法, who give it back; then to 便民服务, who do it with their help."""
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    law, services = village.unit("综合执法"), village.unit("便民服务")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    law.presses_token("case.ask_return:1").sends("不归我们")
    room.presses("同意")
    return room, law, services


@only_web
def test_what_was_given_back_counts_for_both_units_and_once_for_the_town(village: Village) -> None:
    room, law, services = given(village)
    room.presses_token("case.dispatch:1").presses("便民服务")
    services.presses_token("case.finish:1").sends(photo="fixed.jpg")
    room.presses_token("case.pass:1")
    found = of_units(village)
    first, second = found["enforcement"], found["services"]
    assert (first.filed, first.closed, first.passed_on) == (1, 0, 1)
    assert (second.filed, second.closed, second.passed_on, second.on_time) == (1, 1, 0, 1)
    assert (of_town(village).filed, of_town(village).closed) == (1, 1)
    law.sends("统计").presses("本月（2026年11月）")
    law.sees("派来 1 件，办结 0 件", "其中 1 件退回或收回了", times=1)


@only_web
def test_who_helped_is_counted_as_helping_and_not_as_given(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    law, services = village.unit("综合执法"), village.unit("便民服务")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    room.presses("派单").presses("几个单位一起办").presses("综合执法").presses("便民服务")
    room.presses("就这些")
    found = of_units(village)
    assert (found["services"].helped, found["services"].filed) == (1, 0)
    assert (found["enforcement"].helped, found["enforcement"].filed) == (0, 1)
    services.sends("统计").presses("本月（2026年11月）").sees("另外协办 1 件", times=1)
    room.sends("统计").presses("上河村").presses("本月（2026年11月）").sees("上报 1 件", times=1)
    del law
