"""A private matter that is merged (并案): its reporter was promised it, and speaks on there."""

import pytest

from rules.roles import Role
from storage.store import Store
from tests.conversations.conftest import only_web
from tests.conversations.test_private_matters import reads_nothing_of
from tests.village.village import Village
from tests.village.villager import Villager

SAID = "我是李秀英，垃圾还堆着，回 139 0000 0000"

pytestmark = pytest.mark.takes_turns


def merged(village: Village) -> tuple[Villager, Villager, Villager]:
    """王芳 reported litter in public, 李秀英 the same in private, which was merged."""
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    room = village.command_room("刘强")
    wang.sends("河边有垃圾", photo="litter.jpg").presses("垃圾积存")
    li.sends("河边垃圾没人收").presses("垃圾积存").presses("不让别人知道是我报的")
    room.presses_token("case.dispatch:1").presses("综合执法")
    room.presses_token("case.merge:2").presses(room.last().labels[0]).presses("对，并过去")
    return wang, li, room


def stamped(village: Village) -> str:
    """All that stands on the copies of the first case's photos."""

    def look(store: Store) -> str:
        return "\n".join(each.said for each in store.evidence_copies.of_case(1).values())

    return village.look(look)


@only_web
def test_what_they_add_goes_on_without_name_telephone_and_voice(village: Village) -> None:
    law, deputy = village.unit("综合执法"), village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    wang, li, room = merged(village)
    li.sends(SAID, photo="more.jpg", voice=True).presses("补充到 2026-0001")
    for other in (law, wang):
        other.sends("查案件").sends("2026-0001")
        reads_nothing_of(other)
    seen = law.sees("有补充", "我是一位群众，垃圾还堆着")
    assert len(seen.photos) == 2
    assert "王芳" in stamped(village)
    assert "李秀英" not in stamped(village)
    assert len(room.sees("有补充", SAID).files) == 1
    deputy.sends("找 李秀英").sees("「李秀英」没找到")
    deputy.sends("找 还堆着").sees("找到", "2026-0001")
    room.sends("找 李秀英").sees("找到", "2026-0002")


def test_why_they_have_it_reopened_is_read_by_the_room_alone(village: Village) -> None:
    law = village.unit("综合执法")
    wang, li, room = merged(village)
    law.presses_token("case.finish:1").sends(photo="clean.jpg")
    room.presses_token("case.pass:1")
    li.presses("没办好").sends(SAID)
    law.sees("报的人说没办好", "我是一位群众")
    wang.sends("我的报事").presses("2026-0001").sees("办理经过", "我是一位群众")
    for other in (law, wang):
        reads_nothing_of(other)
    room.sees("报的人说没办好", SAID)


def test_made_private_after_it_was_merged_the_other_case_forgets_the_name_too(
    village: Village,
) -> None:
    law = village.unit("综合执法")
    wang, li = village.grid_worker("王芳"), village.household("V1-01", "李秀英")
    room = village.command_room("刘强")
    wang.sends("河边有垃圾", photo="litter.jpg").presses("垃圾积存")
    li.sends("河边垃圾没人收").presses("垃圾积存")
    room.presses_token("case.dispatch:1").presses("综合执法")
    room.presses_token("case.merge:2").presses(room.last().labels[0]).presses("对，并过去")
    li.sends(SAID).presses("补充到 2026-0001")
    law.sees("有补充", SAID)
    li.presses_token("case.private:2").sees("替您保密")
    law.sees_no("李秀英")
