"""A warning that reaches nobody is not spent: it waits for somebody to be there."""

from bot.office.doctor import examine
from rules.roles import Role
from tests.conversations.conftest import only_web
from tests.village.village import Village


def found(village: Village) -> list[str]:
    return [
        f"{each.what}: {each.mend}"
        for each in examine(
            village.settings.model_copy(update={"locale": "en"}), village.time.now()
        )
        if "reach nobody" in each.what
    ]


@only_web
def test_whoever_is_bound_on_monday_hears_on_tuesday_what_nobody_heard(village: Village) -> None:
    village.grid_worker("王芳").sends("村口路灯不亮").presses("路灯不亮")
    village.until(20, 18)  # two hours to accept are long over
    (said,) = found(village)
    assert "2026-0001" in said
    assert "xiangyue invite" in said
    village.until(23, 12)
    room = village.command_room("刘强")
    deputy = village.with_role("马书记", Role.DEPUTY_LEADER, "T")
    village.until(24, 9, 30)
    room.sees("报了主要领导，请马上办", times=1)
    deputy.sees("还没办完", "请过问", times=1)
    assert found(village) == []
    village.until(25, 12)
    room.sees("报了主要领导，请马上办", times=1)


@only_web
def test_what_was_done_in_the_meantime_is_said_to_nobody(village: Village) -> None:
    wang = village.grid_worker("王芳")
    wang.sends("河边有垃圾", photo="litter.jpg").presses("垃圾积存")
    village.until(20, 18)
    assert found(village)
    wang.presses_token("case.on_spot:1").sends("扫干净了", photo="fixed.jpg")
    room = village.command_room("刘强")
    village.until(23, 12)
    room.sees_no("时限")
    room.sees_no("超时")
    assert found(village) == []
