"""统计: how many, closed, on time, missed; each sees what is theirs, the groups see the table."""

import io

import pytest
from PIL import Image
from sqlalchemy import text

from rules.case_sources import Source
from rules.figures import Figures, total
from rules.roles import Role
from storage.cases import Filed
from storage.figures_requests import TOLD, FiguresRequest
from storage.store import Store
from tests.conversations.arranged import area_id, second_village
from tests.conversations.conftest import only_web
from tests.village.undone import nothing_is_left_undone
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

People = tuple[Villager, Villager, Villager]


def town(village: Village) -> People:
    """A lamp that was sent back once and rated, and litter a household had to report itself."""
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit, li = village.unit("综合执法"), village.household("V1-01", "李秀英")
    wang.sends("村口路灯不亮", photo="lamp.jpg").presses("路灯不亮")
    room.presses("派单").presses("综合执法")
    unit.presses("办结").sends(photo="fixed.jpg")
    room.presses("返工").sends("还是不亮")
    unit.presses("办结").sends(photo="again.jpg")
    room.presses("核查通过")
    wang.presses("评价").presses("4 分")
    li.sends("河边有人倒垃圾", photo="litter.jpg")
    li.presses(li.last().labels[0]).sees("已登记")
    return wang, room, unit


def asks(person: Villager, whose: str = "") -> Villager:
    person.sends("统计")
    if whose:
        person.presses(whose)
    return person.presses("本月（2026年11月）")


def newest(village: Village) -> FiguresRequest:
    told = village.look(
        lambda store: [
            store.figures_requests.get(each)
            for each in store.connection.execute(
                text("SELECT id FROM figures_request ORDER BY id")
            ).scalars()
        ]
    )
    assert told[-1].state == TOLD
    return told[-1]


def test_the_room_sees_a_village_and_each_other_their_own(village: Village) -> None:
    wang, room, unit = town(village)
    asks(room, "上河村")
    village.restart()
    village.network_repeats_everything()
    answer = room.sees("上河村 2026年11月（", times=1)
    for line in (
        "上报 2 件，办结 1 件，办结率 50%。",
        "按时办结 1 件，按时率 100%。",
        "返过工 1 件。",
        "评分平均 4，共 1 个评价。",
        "漏报 1 件：群众或热线报了，网格没报。",
    ):
        assert line in answer.text
    assert len(answer.photos) == 3
    for each in answer.photos:
        with Image.open(io.BytesIO(village.fetch(each))) as picture:
            assert picture.width == 1080
    assert total(newest(village).cells) == Figures(
        filed=2,
        closed=1,
        on_time=1,
        reworked=1,
        missed=1,
        missed_bottom=total(newest(village).cells).missed_bottom,
        first=total(newest(village).cells).first,
        rated=1,
        rating_sum=4,
    )
    asks(wang).sees("我自己报的 2026年11月", "上报 1 件，办结 1 件", times=1)
    assert not wang.last().photos
    wang.sees_no("漏报")
    asks(unit).sees("综合执法 2026年11月", "派来 1 件，办结 1 件，办结率 100%")
    assert "发公开表到群里" not in unit.last().labels
    assert nothing_is_left_undone(village)


@only_web
def test_a_supervisor_reads_them_without_the_names_of_those_who_report(village: Village) -> None:
    town(village)
    qian = village.with_role("钱进", Role.SUPERVISOR, "V1")
    answer = asks(qian).sees("上河村 2026年11月", "上报 2 件")
    assert len(answer.photos) == 2
    assert "发公开表到群里" not in answer.labels
    village.household("V1-02", "孙福来").sends("统计").sees("由别的同志来办")


@only_web
def test_what_somebody_recorded_for_a_caller_is_none_of_their_own(village: Village) -> None:
    village.grid_worker("王芳")
    wang = village.with_role("王芳", Role.COMMAND_ROOM, "V1")
    wang.sends("村口路灯不亮").presses("路灯不亮").sees("已登记")
    wang.sends("代录").presses("来电").sends("桥头路灯不亮").presses("没留").presses("上河村一网格")
    wang.presses("立案").sees("已立案")
    wang.sends("统计").presses("我自己报的").presses("本月（2026年11月）")
    wang.sees("我自己报的 2026年11月", "上报 1 件")


@only_web
def test_late_but_mended_is_told_apart_and_the_first_report_counts(village: Village) -> None:
    wang, room = village.grid_worker("王芳"), village.command_room("刘强")
    unit = village.unit("综合执法")
    items = village.regulations.items
    bottom = next(each for each in items.items if each.bottom_line and not each.emergency)

    def file(store: Store, source: Source = Source.CHAT) -> None:
        filed = Filed(
            category=bottom.category,
            item=bottom.code,
            area_id=area_id(store, "V1G1"),
            reporter_id=wang.person_id or 0,
            words="河边有人私搭棚子",
            source=source,
        )
        store.cases.file(filed, 2026, village.time.now())

    village.do(file)
    village.do(lambda store: file(store, source=Source.HOTLINE))
    village.do(lambda store: file(store, source=Source.ABOVE))
    case_id = village.look(lambda s: s.cases.reported_by(wang.person_id or 0, 9))[-1].id
    room.presses_token(f"case.dispatch:{case_id}").presses("综合执法")
    village.quietly_until(30, 12)
    unit.presses_token(f"case.finish:{case_id}").sends(photo="done.jpg")
    room.presses("核查通过", on="请核查")
    room.sends("统计").presses("上河村").presses("本季度（2026年第4季度）")
    answer = room.sees("上河村 2026年第4季度")
    assert "上报 3 件，办结 1 件，办结率 33.3%。" in answer.text
    assert "按时办结 0 件，按时率 0%。" in answer.text
    assert "晚了但补办好、没返工也没重开 1 件" in answer.text
    assert "首报底线事项 1 件" in answer.text
    assert "漏报 1 件" in answer.text
    assert "其中底线事项 1 件" in answer.text

    # The grid had reported the hotline's matter before: its report was merged into that.
    hotline = text("SELECT id FROM cases WHERE source = 'hotline'")
    merge = text("UPDATE cases SET state = 'merged', merged_into = :into WHERE source = 'above'")
    source = text("UPDATE cases SET source = 'chat' WHERE source = 'above'")
    first = text("UPDATE cases SET first_case_id = 3, counted_from = filed_at WHERE id = :into")

    def merged(store: Store) -> None:
        into = store.connection.execute(hotline).scalar_one()
        store.connection.execute(merge, {"into": into})
        store.connection.execute(first, {"into": into})
        store.connection.execute(source)

    village.do(merged)
    room.sends("统计").presses("上河村").presses("今年（2026年）")
    answer = room.sees("上河村 2026年（")
    assert "上报 2 件" in answer.text
    assert "漏报" not in answer.text


@only_web
def test_the_public_table_goes_to_the_groups_once_and_names_nobody(village: Village) -> None:
    wang, room, _ = town(village)
    colleague = village.command_room("徐静")
    group = village.group(wang)
    asks(room, "上河村").presses("发公开表到群里")
    assert len(room.sees("要发到 1 个群吗").photos) == 1
    wang.in_group(group).sees_no("办结情况")
    room.presses("先不发").sees("没有发")
    room.presses("发公开表到群里")
    old = room.last().token("发到群里")
    room.presses("发到群里").sees("发好了，1 个群都有")
    room.presses_token(old).sees("这个按钮过时了")
    village.network_repeats_everything()
    asks(colleague, "上河村").presses("发公开表到群里").presses("发到群里")
    colleague.sees("今天刘强已经发过这张表了")
    shown = wang.in_group(group).sees("上河村 2026年11月办结情况", times=1)
    assert len(shown.photos) == 1
    assert "王芳" not in shown.text
    (kept,) = village.look(
        lambda store: store.figures_requests.published(area_id(store, "V1"), "2026-11")
    )
    assert kept.lines == '[{"closed":1,"rate":1000,"total":1,"unit":"enforcement"}]'
    assert kept.digest[:12] in shown.text
    with pytest.raises(Exception, match="unit_table_is_never_changed"):
        village.do(lambda store: store.connection.execute(text("UPDATE unit_table SET lines = ''")))


@only_web
def test_old_figures_and_a_role_that_was_withdrawn_get_a_clear_answer(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    wang, room, _ = town(village)
    second_village(village)
    village.group(wang)
    asks(room, "上河村").sees("上河村 2026年11月（")
    publish = room.last().token("发公开表到群里")
    far = village.with_role("孙莉", Role.COMMAND_ROOM, "V2")
    far.presses_token(publish).sees("不归您看")
    far.presses_token("figures.publish:999").sees("这个按钮")
    counting = village.program.counting
    with monkeypatch.context() as slow:
        slow.setattr(type(counting), "do_one", lambda *_: False)
        asks(room, "上河村").sees("正在统计：上河村")
        asks(room, "上河村").sees("还在统计")
        asks(far).sees("正在统计：下河村")
        village.withdraw(far, Role.COMMAND_ROOM)
    village.works()
    far.sees("这份统计现在不归您看了", times=2)
    far.sees_no("下河村 2026年11月（")
    room.sees("上河村 2026年11月（", times=2)
    village.quietly_until(23, 11)
    room.presses_token(publish).sees("这份统计放久了")
    wang.presses_token(publish).sees("由别的同志来办")
