"""待批加分: a checked case and a claimed place propose points, and only a person enters them."""

import pytest

from bot.office.audit.books import audit
from rules.roles import Role
from storage.media import GONE, READY
from storage.proposals import Proposal
from storage.store import Store
from tests.conversations.arranged import also_holds, area_id, household, lives_in
from tests.conversations.objecting import chain
from tests.village.village import SINCE, Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns


def closed_case(village: Village, reporter: Villager, *, words: str = "路灯不亮") -> None:
    """The reporter's case goes through dispatch, handling and check."""
    room, unit = village.command_room("刘强"), village.unit("便民服务")
    reporter.sends(photo="lamp.jpg", text=words)
    reporter.presses("路灯不亮")
    room.presses("派单")
    room.presses("便民服务")
    unit.presses("办结")
    unit.sends(photo="fixed.jpg")
    room.presses("核查通过")


def proposals(village: Village) -> tuple[Proposal, ...]:
    return village.look(lambda store: store.proposals.in_village(area_id(store, "V1")))


def scores(village: Village) -> list[tuple[str, int, str]]:
    return [(each.item, each.hundredths, each.source) for each in chain(village)]


def test_a_checked_case_proposes_and_a_person_approves_once(village: Village) -> None:
    zhou, other = village.clerk("周敏"), village.clerk("郑洁")
    li = village.household("V1-01", "李秀英")
    closed_case(village, li)
    assert scores(village) == [], "nothing scores by itself"
    zhou.sees("有一件加分提议：V1-01 李秀英户", times=1).token("看一看再批")
    village.restart()
    village.network_repeats_everything()
    zhou.presses("看一看再批").sees(
        "V1-01 李秀英户：建议记「好人好事、宣讲」× 1，+0.5",
        "依据：案件 2026-0001 路灯不亮（上河村一网格），李秀英 11月20日报的，11月20日核查办结",
    )
    assert len(zhou.sees("依据的照片").photos) == 2
    zhou.presses("改次数").sends("两次").sees("× 2，+1")
    other.presses("看一看再批")
    village.restart()
    zhou.presses("批准").sees("批准了：V1-01 记「好人好事、宣讲」+1")
    other.presses("批准").sees("已经有人办了")
    village.network_repeats_everything()
    assert scores(village) == [("P1", 100, "proposal:1")]
    li.sees("V1-01 户加了「好人好事、宣讲」+1", "因为：案件 2026-0001 路灯不亮", times=1)
    li.sends("积分").sees("案件 2026-0001 路灯不亮、周敏")
    zhou.sends("待批加分").sees("没有等着批的")
    assert village.look(lambda store: list(audit(store))) == []


def test_a_reopened_case_takes_its_proposal_back_until_the_next_check(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    closed_case(village, li)
    room, unit = village.people["刘强"], village.people["便民服务"]
    shown = zhou.sees("有一件加分提议").token("看一看再批")
    zhou.presses("看一看再批")
    approve = zhou.last().token("批准")
    li.presses("没办好").sends("晚上又不亮了")
    zhou.sees("V1-01 李秀英户的一件加分提议收回了", "重新提给您", times=1)
    zhou.presses_token(approve).sees("这件事又在办了，提议收回了")
    zhou.presses_token(shown).sees("这件事又在办了，提议收回了", times=2)
    zhou.sends("待批加分").sees("没有等着批的")
    assert scores(village) == []
    room.presses("派单").presses("便民服务")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("核查通过")
    zhou.sees("有一件加分提议：V1-01 李秀英户", times=2)
    zhou.presses("看一看再批").presses("批准").sees("批准了：V1-01")
    assert village.look(lambda store: list(audit(store))) == []


def test_another_item_and_household_or_none_with_a_reason(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    household(village, "V1-02", "孙福来", "V1G1")
    closed_case(village, li)
    closed_case(village, li, words="村口路灯又不亮了")
    assert "待批加分" in zhou.sends("菜单").last().labels
    zhou.presses("待批加分").sees("有 2 件加分提议等您批")
    zhou.presses("V1-01 李秀英 2026-0001").presses("换一户").sends("孙福来")
    zhou.presses("换一项").presses("志愿服务、参与村务 +0.5").sees(
        "V1-02 孙福来户：建议记「志愿服务、参与村务」"
    )
    zhou.presses("批准").sees("批准了：V1-02")
    zhou.presses("待批加分").presses("V1-01 李秀英 2026-0002").presses("不记分")
    zhou.sends("同一盏灯，报过了").sees("这一件不记分")
    assert [(each.household, each.item, each.reason) for each in proposals(village)] == [
        ("V1-02", "P2", ""),
        ("V1-01", "P1", "同一盏灯，报过了"),
    ]
    li.sees_no("加了")
    assert scores(village) == [("P2", 50, "proposal:1")]


def test_whoever_reports_as_their_work_earns_nothing_and_nobody_decides_for_home(
    village: Village,
) -> None:
    wang, zhou = village.grid_worker("王芳"), village.clerk("周敏")
    village.household("V1-01", "李秀英")
    lives_in(village, wang, "V1-01")
    closed_case(village, wang)
    assert proposals(village) == ()
    village.household("V1-02", "孙福来")
    sun = village.people["孙福来"]
    also_holds(village, sun, Role.CLERK, "V1")
    closed_case(village, sun, words="水渠边的路灯不亮")
    sun.sees_no("有一件加分提议")
    sun.sends("待批加分").presses("V1-02 孙福来 2026-0002").sees("这是您自己家的")
    zhou.presses("看一看再批").presses("批准").sees("批准了：V1-02")


def test_a_claimed_place_waits_for_a_look_and_counts_once_a_period(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    zhou.sends("认领登记").presses("登记一处").sends("李秀英").sends("村口花坛")
    zhou.sends("11月1日").sees("登记好了：V1-01 户认领「村口花坛」，11月1日起")
    zhou.presses("认领登记").sees("V1-01 李秀英户：村口花坛（11月1日起）")
    zhou.sends("取消")
    village.until(30, 17, 30)
    zhou.sees_no("有一件加分提议")
    village.until(30, 18)
    village.until(1, 18, month=12)
    zhou.sees("有一件加分提议：V1-01 李秀英户认领的公共区域", times=1)
    zhou.presses("看一看再批").sees("村口花坛", "请到现场看一看")
    assert "批准" not in zhou.last().labels
    village.restart()
    zhou.sends(photo="lamp.jpg", text="花坛干净，草拔了").sees("现场：花坛干净，草拔了")
    zhou.presses("批准").sees("批准了：V1-01 记「认领公共区域管护」+1")
    (line,) = chain(village)
    assert (line.item, line.happened_on.isoformat()) == ("P3b", "2026-11-30")
    li.sees("因为：认领管护「村口花坛」", times=1)
    zhou.sends("认领登记").presses("V1-01 村口花坛 结束").presses("到今天为止")
    village.until(31, 18, month=12)
    assert len(proposals(village)) == 1
    assert looks(village) == [READY]
    village.until(17, 9, month=1, year=2027)
    assert looks(village) == [GONE], "thirty days after the month was final"


def looks(village: Village) -> list[str]:
    """What became of the photos of looks on site."""
    asked = "SELECT state FROM media JOIN proposal_media ON media_id = media.id"
    return village.look(lambda s: list(s.connection.exec_driver_sql(asked).scalars()))


def test_the_last_of_many_claims_can_be_ended(village: Village) -> None:
    zhou = village.clerk("周敏")
    village.household("V1-01", "李秀英")

    def register(store: Store) -> None:
        home, by = store.households.by_code("V1-01"), zhou.person_id
        assert home is not None
        assert by is not None
        for number in range(1, 18):
            store.claims.register(
                home.village_id,
                home.id,
                f"{number} 号花坛",
                SINCE,
                by=by,
                source=f"t:{number}",
                now=village.time.now(),
            )

    village.do(register)
    zhou.sends("认领登记").presses("下一页")
    zhou.presses("V1-01 17 号花坛 结束").presses("到今天为止").sees("「17 号花坛」到今天为止")


def test_a_withdrawn_clerk_approves_no_more(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    closed_case(village, li)
    zhou.presses("看一看再批")
    village.withdraw(zhou, Role.CLERK)
    zhou.presses("批准")
    assert scores(village) == []

    assert [each.state.value for each in proposals(village)] == ["waiting"]


def test_who_does_not_decide_is_reminded_once_and_then_it_goes_higher(village: Village) -> None:
    """Made on Friday the 20th, it has five days."""
    zhou, qian = village.clerk("周敏"), village.with_role("钱进", Role.SUPERVISOR, "V1")
    li = village.household("V1-01", "李秀英")
    also_holds(village, li, Role.CLERK, "V1")
    closed_case(village, li)
    village.quietly_until(24, 11)
    zhou.sees_no("还没批")
    village.until(25, 9)
    village.restart()
    zhou.sees("有 1 件加分提议还没批（V1-01）", "11月25日以前", times=1)
    qian.sees_no("加分提议")
    village.until(27, 9)
    village.restart()
    village.network_repeats_everything()
    zhou.sees("过了日子还没批（V1-01）", times=1)
    qian.sees("过了日子还没人批（V1-01）", "请您催一催", times=1)
    li.sees_no("加分提议还没批")
    zhou.presses("待批加分").presses("V1-01 李秀英 2026-0001").presses("批准").sees("批准了：V1-01")


def test_what_was_decided_in_time_reminds_nobody(village: Village) -> None:
    zhou, li = village.clerk("周敏"), village.household("V1-01", "李秀英")
    closed_case(village, li)
    zhou.presses("看一看再批").presses("批准")
    village.quietly_until(24, 11)
    village.until(27, 9)
    zhou.sees_no("还没批")
