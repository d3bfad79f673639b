"""并案 wipes nothing out: the case that goes on is as old, and as late, as the one merged in."""

from sqlalchemy import text

from tests.conversations.conftest import only_web
from tests.conversations.of_figures import of_town
from tests.village.village import Village
from tests.village.villager import Villager


def two_lamps(village: Village) -> tuple[Villager, Villager, str]:
    """One lamp is with 综合执法, two days over its limit; another worker has just reported it."""
    wang, sun = village.grid_worker("王芳"), village.grid_worker("孙平", "V1G2")
    room, law = village.command_room("刘强"), village.unit("综合执法")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    village.until(27, 17)
    sun.sends("路灯不亮了", photo="dark.jpg").presses("路灯不亮")
    return room, law, sun.sees("已登记").case


@only_web
def test_what_was_late_stays_late_and_ends_when_it_ended(village: Village) -> None:
    room, law, second = two_lamps(village)
    room.presses_token("case.dispatch:2").presses("综合执法")
    before = village.look(lambda store: store.cases.get(1)).due_at
    assert of_town(village).overdue == 1
    room.presses_token("case.merge:1").sends(second).presses("对，并过去")
    assert village.look(lambda store: store.cases.get(2)).due_at == before
    law.sees("又有人报了同一件事", second)
    village.later(minutes=1)
    law.sees("报了主要领导，请马上办", second)  # said of this case too, for it is over
    whole = of_town(village)
    assert (whole.filed, whole.overdue) == (1, 1)
    law.presses_token("case.finish:2").sends(photo="fixed.jpg")
    room.presses_token("case.pass:2")
    whole = of_town(village)
    assert (whole.closed, whole.on_time, whole.overdue) == (1, 0, 0)


@only_web
def test_merged_twice_it_counts_from_the_first_of_all_and_another_phase_keeps_its_end(
    village: Village,
) -> None:
    room, _, second = two_lamps(village)
    end = village.look(lambda store: store.cases.get(2)).due_at
    room.presses_token("case.merge:1").sends(second).presses("对，并过去")
    assert village.look(lambda store: store.cases.get(2)).due_at == end  # not dispatched yet
    wang = village.people["王芳"]
    wang.sends(photo="lamp3.jpg").presses("环境保护")
    room.presses_token("case.merge:2").sends("2026-0003").presses("对，并过去")
    asked = text("SELECT first_case_id, merged_late FROM cases WHERE id = 3")
    assert tuple(village.look(lambda store: store.connection.execute(asked).one())) == (1, True)
    merged = village.look(lambda store: store.cases.several([1, 2]))
    assert [each.merged_into for each in merged] == [3, 3]
    first = text("SELECT counted_from = (SELECT filed_at FROM cases WHERE id = 1) FROM cases")
    assert list(village.look(lambda s: s.connection.execute(first).scalars())) == [None, 1, 1]
