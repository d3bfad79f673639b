"""Who answers an objection in chat: not who recorded it, not one's own, and no watcher."""

from datetime import date

import pytest

from rules.objections import FiledAs
from rules.roles import Role
from storage.store import Store
from tests.conversations.arranged import household, lives_in, second_village
from tests.conversations.objecting import (
    STRAW,
    YARD,
    chain,
    objections,
    objects_to_yard,
    published,
    rejects,
    revisions,
    upholds,
)
from tests.village.village import Village

pytestmark = pytest.mark.takes_turns


def token(village: Village, verb: str) -> str:
    return f"objection.{verb}:{objections(village)[0].id}"


def test_who_recorded_it_is_refused(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    for verb in ("uphold", "reject"):
        there.zhou.presses_token(token(village, verb)).sees("是您记的，要别人来复核")
    there.zhou.sends("异议清单")
    there.zhou.presses("2026-11-001")
    seen = there.zhou.sees("异议 2026-11-001 · V1-01", "由郑洁答复，12月15日以前")
    assert seen.labels == ()
    assert "请在" not in seen.text


def test_where_the_only_clerk_recorded_it_the_grid_leader_answers(village: Village) -> None:
    leader = village.with_role("李伟", Role.GRID_LEADER, "V1G1")
    other = village.with_role("陈刚", Role.GRID_LEADER, "V1G2")
    there = published(village, second_clerk=False)
    objects_to_yard(there)
    other.presses_token(token(village, "uphold")).sees("不在您管的地方")
    leader.sees("有一件异议请您复核", YARD)
    upholds(leader, "6")
    assert [each.state.value for each in objections(village)] == ["upheld"]


def test_ones_own_household_is_refused(village: Village) -> None:
    there = published(village)
    lives_in(village, there.zheng, "V1-01")
    objects_to_yard(there)
    there.zheng.sees_no("请您复核")
    there.zheng.presses_token(token(village, "uphold")).sees("是您自家的，要别人来复核")


def test_where_nobody_may_those_who_could_name_somebody_hear_it(village: Village) -> None:
    there = published(village, second_clerk=False)
    objects_to_yard(there)
    there.zhou.sees("眼下没有能复核的人", "再定一位积分管理员", times=1)
    zheng = village.clerk("郑洁")
    zheng.sends("异议清单")
    zheng.presses("2026-11-001")
    rejects(zheng)
    assert [each.state.value for each in objections(village)] == ["rejected"]


def test_a_role_withdrawn_in_mid_dialogue_counts_at_once(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.zheng.presses("成立").presses("改成对的数").sends("6")
    village.withdraw(there.zheng, Role.CLERK)
    there.zheng.presses("成立，照这样改").sees("这一步由别的同志来办")
    assert [each.state.value for each in objections(village)] == ["open"]
    assert len(chain(village)) == 2


def test_who_married_into_the_house_in_mid_dialogue_does_not_answer(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.zheng.presses("不成立")
    lives_in(village, there.zheng, "V1-01")
    there.zheng.sends("不对").sees("是您自家的")
    assert [each.state.value for each in objections(village)] == ["open"]


def test_who_became_kin_before_the_last_tap_does_not_uphold_it(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    there.zheng.presses("成立").presses("改成对的数").sends("6")
    lives_in(village, there.zheng, "V1-01")
    there.zheng.presses("成立，照这样改").sees("是您自家的")
    assert [each.state.value for each in objections(village)] == ["open"]
    assert len(chain(village)) == 2


def test_of_two_at_once_the_first_counts(village: Village) -> None:
    there = published(village)
    wu = village.clerk("吴勇")
    objects_to_yard(there)
    there.zheng.presses("成立").presses("改成对的数").sends("6")
    wu.presses("不成立")
    there.zheng.presses("成立，照这样改").sees("答复了：成立")
    wu.sends("院子不干净").sees("异议 2026-11-001 已经答复过了")
    there.li.sees_no("不成立")
    wu.sees("已答复：成立（郑洁）")
    assert [each.state.value for each in objections(village)] == ["upheld"]
    assert len(chain(village)) == 4


def test_pressed_again_and_redelivered_it_is_corrected_once(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    upholds(there.zheng, "6")
    village.network_repeats_everything()
    there.zheng.presses_token(token(village, "uphold")).sees("已经答复过了")
    there.zheng.presses_token(token(village, "reject")).sees("已经答复过了", times=2)
    assert len(chain(village)) == 4


def test_a_supervisor_reads_and_changes_nothing(village: Village) -> None:
    watcher = village.with_role("周大山", Role.SUPERVISOR, "V1")
    there = published(village)
    objects_to_yard(there)
    watcher.sends("你好")
    watcher.presses("异议清单").sees("2026-11-001 V1-01", YARD)
    watcher.presses("2026-11-001").sees("记的人：周敏")
    assert watcher.last().labels == ()
    watcher.presses_token(token(village, "reject")).sees("这一步由别的同志来办")


def test_another_villages_clerk_sees_nothing_of_it(village: Village) -> None:
    second_village(village)
    far = village.with_role("何静", Role.CLERK, "V2")
    there = published(village)
    objects_to_yard(there)
    far.sends("异议清单").sees("眼下没有等答复的异议")
    far.presses_token(token(village, "show")).sees("不在您管的地方")
    far.presses_token(token(village, "uphold")).sees("不在您管的地方")


def test_another_household_cannot_object_in_its_place(village: Village) -> None:
    there = published(village)
    there.li.sends("异议")
    pressed = there.li.last().token(YARD)
    there.sun.presses_token(pressed).sees("这不是您家的户")
    settlement, home, _ = pressed.split(":")[1:]
    there.sun.presses_token(f"points.object:{home}:0").sees("这不是您家的户")
    own = there.sun.sends("异议").last().token(STRAW).split(":")
    forged = f"objection.file:{settlement}:{home}:{own[3]}"
    there.li.presses_token(forged).sees("这一笔现在提不了")
    assert objections(village) == ()


@pytest.mark.parametrize("who", ["clerk", "grid_worker"])
def test_a_household_without_a_phone(village: Village, who: str) -> None:
    wang = village.grid_worker("王芳")
    household(village, "V1-03", "钱老三", "V1G1")
    there = published(village)
    filer = there.zhou if who == "clerk" else wang
    filer.sends("代提异议").sees("替哪一户提异议")
    filer.sends("钱老三").sees("V1-03 钱老三户")
    filer.presses("别的").sees("替 V1-03 提上了：异议 2026-11-001")
    village.restart()
    filer.sends("他说扫雪没记上").sees("等着复核")
    name = "积分管理员周敏" if who == "clerk" else "网格员王芳"
    there.zheng.sees(f"{name}替住户提出", "扫雪没记上")
    [objection] = objections(village)
    assert objection.filed_as.value == who
    assert objection.filed_by == filer.person_id
    filer.presses_token(token(village, "uphold")).sees(
        "是您替住户提的" if who == "clerk" else "这一步由别的同志来办"
    )
    rejects(there.zheng, "问过邻居，那天没有扫")
    filer.sees("请转告 V1-03 钱老三户", "不成立", "问过邻居", times=1)


def test_a_grid_worker_stands_in_for_nobody_who_has_a_phone(village: Village) -> None:
    wang = village.grid_worker("王芳")
    there = published(village)
    wang.sends("代提异议")
    wang.sends("V1-01").sees("自己能用手机")
    wang.sees_no(YARD)
    there.zhou.sends("代提异议")
    there.zhou.sends("V1-01").sees("哪一笔不对")


def test_a_worker_of_another_grid_finds_nobody_there(village: Village) -> None:
    wang = village.grid_worker("王芳", "V1G2")
    household(village, "V1-03", "钱老三", "V1G1")
    published(village)
    wang.sends("代提异议")
    wang.sends("V1-03").sees("没找到这一户")


def test_a_clerk_with_a_household_reads_the_list_once_nothing_is_open(village: Village) -> None:
    there = published(village)
    objects_to_yard(there)
    lives_in(village, there.zheng, "V1-02")
    there.zheng.sends("异议").sees("V1-02 孙福来户")
    village.until(16, 9, month=12)
    there.zheng.sends("异议").sees("等答复的异议", "2026-11-001")


def test_the_list_has_pages(village: Village) -> None:
    for number in range(20, 30):
        household(village, f"V1-{number}", f"田{number}", "V1G1")
    there = published(village)

    def file_all(store: Store) -> None:
        november = revisions(store)[0]
        for number in range(20, 30):
            held = store.households.by_code(f"V1-{number}")
            assert held is not None and there.zhou.person_id is not None
            store.objections.file(
                november,
                held.id,
                None,
                filed_by=there.zhou.person_id,
                filed_as=FiledAs.CLERK,
                answer_by=date(2026, 12, 15),
                now=village.time.now(),
            )

    village.do(file_all)
    there.zheng.sends("异议清单").sees("等答复的异议", "2026-11-001 V1-20", "2026-11-008 V1-27")
    there.zheng.sees_no("2026-11-009")
    there.zheng.presses("下一页").sees("2026-11-009 V1-28", "2026-11-010 V1-29")
    there.zheng.presses("2026-11-010")
    rejects(there.zheng)
    there.zheng.sends("异议清单")
    there.zheng.presses("看答复过的").sees("2026-11-010 V1-29 别的（不成立）")
