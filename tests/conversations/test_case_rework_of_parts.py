"""返工 of a case that several units had: it goes to whose part is not right."""

import pytest

from tests.conversations.conftest import only_web
from tests.conversations.test_case_with_several_units import flood
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def done(village: Village) -> tuple[Villager, Villager, Villager]:
    """The lamp is said to be done by the lead, 综合执法, and by who helped, 便民服务."""
    _, room, law, services, _ = flood(village)
    services.presses("协办完成").sends("接好了", photo="wire.jpg")
    law.presses_token("case.finish:1").sends("亮了", photo="fixed.jpg")
    return room, law, services


def test_who_helped_reads_what_is_wrong_and_does_its_part_again(village: Village) -> None:
    room, law, services = done(village)
    room.presses("返工", on="请核查").sees("哪家的没办好")
    assert room.last().labels == ("综合执法（主办）", "便民服务", "几家都要返工")
    village.restart()
    room.presses("便民服务").sees("哪里没办好")
    village.network_repeats_everything()
    room.sends("接的线又断了").sees("已退回返工")
    again = services.sees("便民服务要再办一次", "接的线又断了", times=1)
    assert "协办完成" in again.labels
    law.sees("便民服务要再办一次", "便民服务（没办完）", times=1)
    services.sends("待办").sees("待办 1 件")
    law.presses_token("case.finish:1").sees("便民服务的协办还没办完")
    services.presses("协办完成", on="再办一次").sends("重接了", photo="again.jpg")
    law.sees("协办都办完了", "重接了")
    law.presses("办结", on="重接了").sends("亮了", photo="lit.jpg")
    room.presses("核查通过", on="请核查").sees("核查通过，已办结")


@only_web
def test_the_leads_part_alone_is_the_leads_alone(village: Village) -> None:
    room, law, services = done(village)
    room.presses_token("case.rework:1").presses("综合执法（主办）").sends("灯罩没装")
    law.sees("核查没通过，请再办一次", "灯罩没装", times=1)
    services.sees_no("灯罩没装")
    services.presses_token("case.part:1").sees("由别人在办")
    law.presses_token("case.finish:1").sends("装了", photo="lit.jpg").sees("已报办结")


@only_web
def test_all_of_them_have_it_again_and_two_who_send_it_back_do_so_once(village: Village) -> None:
    room, law, services = done(village)
    chen = village.command_room("陈静")
    for each in (room, chen):
        each.presses_token("case.rework:1").presses("几家都要返工")
    room.sends("还是不亮")
    chen.sends("我看也不亮").sees("已经有人办过")
    for unit in (law, services):
        unit.sees("综合执法、便民服务要再办一次", "还是不亮", times=1)
        unit.sees_no("我看也不亮")
    parts = village.look(lambda store: store.case_units.parts(1))
    assert [(part.unit, part.is_done) for part in parts] == [("services", False)]
