"""首报: the first to report farmland built upon is whoever was first, whichever case goes on."""

from tests.conversations.conftest import only_web
from tests.conversations.of_figures import cells, of_town
from tests.village.village import Village
from tests.village.villager import Villager

FARMLAND = "有人在基本农田里盖房子"


def calls(room: Villager) -> None:
    room.sends("代录").presses("来电").sends(FARMLAND).sends("李四 138 0000 0000")
    room.presses("上河村一网格").presses("立案")


def reports(worker: Villager) -> None:
    worker.sends(FARMLAND, photo="lamp.jpg").presses("占用耕地")
    if "都不是，另报" in worker.last().labels:
        worker.presses("都不是，另报")


def closes(room: Villager, law: Villager, case_id: int) -> None:
    room.presses_token(f"case.dispatch:{case_id}").presses("综合执法")
    law.presses_token(f"case.finish:{case_id}").sends("拆了", photo="fixed.jpg")
    law.sends(photo="paper.jpg")
    room.presses_token(f"case.pass:{case_id}")


@only_web
def test_what_a_caller_told_first_is_missed_and_no_first_report(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    law = village.unit("综合执法")
    calls(room)
    village.later(hours=2)
    reports(wang)
    closes(room, law, 2)
    found = of_town(village)  # the two stand side by side still: the caller's is the missed one
    assert (found.filed, found.closed, found.first, found.missed) == (2, 1, 0, 1)
    reports(wang)
    room.presses_token("case.merge:1").sends("2026-0003").presses("对，并过去")
    closes(room, law, 3)
    found = of_town(village)
    assert (found.closed, found.first, found.missed, found.missed_bottom) == (2, 0, 1, 1)


@only_web
def test_the_worker_who_was_first_has_it_though_the_callers_case_goes_on(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    law = village.unit("综合执法")
    reports(wang)
    village.later(hours=2)
    calls(room)
    room.presses_token("case.merge:1").sends("2026-0002").presses("对，并过去")
    closes(room, law, 2)
    found = of_town(village)
    assert (found.filed, found.first, found.missed) == (1, 1, 0)
    assert [each.worker_id for each in cells(village) if each.figures.first] == [wang.person_id]
