"""临时任务, 专项排查: set up in chat, filled in with few taps, followed to its end."""

import io
from datetime import timedelta

import pytest
from openpyxl import load_workbook

from handlers.tasks.task_words import form_words
from rules.roles import Role
from rules.task_form import read_form
from storage.special_tasks import NewTask, SpecialTask
from storage.store import Store
from tests.conversations.arranged import also_holds, code_for, second_village
from tests.conversations.conftest import only_web
from tests.village.village import Village
from tests.village.villager import Villager

pytestmark = pytest.mark.takes_turns

FORM = """查了几户 数字
有无隐患 有/无
哪一类 用电/燃气/烟道 可不填
说明 文字 可不填
现场 照片 可不填"""


def task_of(village: Village) -> SpecialTask:
    return village.look(lambda store: store.special_tasks.get(1))


def fire_check(room: Villager, form: str = FORM, whom: str = "清溪镇，3 人") -> None:
    """The room sets up a check of everybody until Monday evening."""
    room.sends("布置任务").sends("冬季用火排查\n每家都看看炉子、电线和烟道。").sends(form)
    room.presses(whom).sends("11月23日 18:00").presses("发出")


@pytest.fixture
def town(village: Village) -> tuple[Village, Villager, Villager, Villager, Villager]:
    """A room, and three grid workers."""
    room = village.command_room("刘强")
    workers = (
        village.grid_worker("王芳"),
        village.grid_worker("钱勇", "V1G2"),
        village.grid_worker("赵兰", "V1G2"),
    )
    return village, room, *workers


Town = tuple[Village, Villager, Villager, Villager, Villager]


def test_a_check_is_set_up_filled_in_and_added_up(town: Town) -> None:
    village, room, wang, qian, zhao = town
    room.sends("布置任务").sends("冬季用火排查\n每家都看看炉子、电线和烟道。").sends(FORM)
    room.presses("清溪镇，3 人")
    room.sends("11月23日 18:00")
    room.sees("请看一遍", "每家都看看炉子", "查了几户（数字）、有无隐患（有/无）", "共 3 人")
    room.sees("请看一遍", "截止：11月23日周一 18:00")
    wang.sees_no("冬季用火排查")
    room.presses("发出").sees("T2026-001《冬季用火排查》已发出，3 人里有 3 人收到")
    village.network_repeats_everything()

    wang.sees("指挥室布置了一件事", "11月23日周一 18:00", times=1)
    wang.presses("填表").sends("12").presses("有").presses("用电").sends("东头老张家电线老化")
    wang.sends(photo="wire.jpg").presses("好了")
    wang.sees(
        "《冬季用火排查》收到了", "查了几户：12", "现场：照片 1 张", "11月23日周一 18:00 前都可以改"
    )
    qian.presses("没有发现").sees(
        "《冬季用火排查》收到了，谢谢您", "「查了几户」还空着", "点「改一改」"
    )
    qian.presses("没有发现").sees("已经报过「没有发现」")

    room.presses("看进度")
    seen = room.sees("已填 2 人，共 3 人")
    assert "其中报「没有发现」 1 人" in seen.text
    assert "查了几户：合计 12" in seen.text
    assert "有无隐患：有 1、无 1" in seen.text
    assert "赵兰 0571-0000-0101" in seen.text
    assert "王芳" not in seen.text
    assert zhao.last().labels == ("填表", "没有发现")


@only_web
def test_an_answer_is_corrected_until_the_deadline_and_what_was_said_stands_beside(
    town: Town,
) -> None:
    village, room, wang, _, zhao = town
    fire_check(room, "查了几户 数字\n有无隐患 有/无")
    wang.presses("填表").sends("一百").sees("这里要一个数字")
    wang.sends("12").presses("有")
    wang.presses("改一改").presses("照旧：12").presses("无")
    answer = village.look(lambda store: store.special_answers.of_task(1))
    assert [each.said for each in answer] == [("12", "无")]
    wang.presses("改一改").sends("13")
    village.until(23, 19)
    wang.presses("有").sees("11月23日周一 18:00 已截止", "查了几户：13")
    zhao.presses("填表").sends("7").presses("无").sees("记作迟报")
    room.sends("临时任务").presses("T2026-001 冬季用火排查")
    room.sees("其中迟报 1 人", "查了几户：合计 19")


@only_web
def test_a_photo_sent_too_early_is_kept_for_the_field_that_wants_it(town: Town) -> None:
    _, room, wang, _, _ = town
    fire_check(room, "查了几户 数字\n现场 照片")
    wang.presses("填表").sends(photo="wire.jpg", text="12")
    wang.sees("照片收到了")
    wang.presses("好了")
    wang.sees("查了几户：12", "现场：照片 1 张")


@only_web
def test_the_missing_are_reminded_once_and_the_room_hears_at_the_deadline(town: Town) -> None:
    village, room, wang, qian, zhao = town
    fire_check(room)
    wang.presses("没有发现")
    village.withdraw(qian, Role.GRID_WORKER)
    li = village.grid_worker("李新")
    village.until(23, 17)
    zhao.sees("《冬季用火排查》您还没填", times=1)
    li.sees("指挥室布置了一件事", times=1)  # came later, and is offered it
    for somebody in (wang, qian):
        somebody.sees_no("您还没填")
    qian.presses("填表").sees("由别的同志来办")
    village.until(24, 9)
    seen = room.sees("到截止时间了", times=1)
    assert "已填 1 人，共 3 人" in seen.text
    assert "还没填的 2 人" in seen.text
    assert "钱勇" not in seen.text
    room.presses("催没填的").sees("已催 2 人")
    zhao.sees("您还没填", times=2)
    room.presses("催没填的").sees("今天催过了")


@only_web
def test_what_was_found_becomes_a_case_with_its_words_and_photos(town: Town) -> None:
    village, room, wang, _, _ = town
    fire_check(room)
    wang.presses("填表").sends("3").presses("有").presses("用电").sends("东头老张家电线老化")
    wang.sends(photo="wire.jpg").presses("好了")
    village.restart()
    wang.presses("当案件报").sees("照片 1 张、说明")
    wang.presses("用电隐患").sees("已登记")
    room.sees("用电、东头老张家电线老化（冬季用火排查）")
    wang.presses("当案件报").sees("这一处已经报过，编号 2026-0001")
    (case,) = village.look(lambda store: store.cases.reported_by(wang.person_id or 0, 5))
    assert len(village.look(lambda store: store.evidence.of_case(case.id))) == 1


@only_web
def test_the_sheet_has_every_answer_and_who_is_missing(town: Town) -> None:
    village, room, wang, qian, _ = town
    fire_check(room, "查了几户 数字\n有无隐患 有/无\n说明 文字 可不填")
    wang.presses("填表").sends("12").presses("有").sends("=1+1")
    qian.presses("填表").sends("2.5").presses("无").presses("不填")
    room.presses("看进度").presses("要表格")
    seen = room.sees("的表格，请查收")
    book = load_workbook(io.BytesIO(village.fetch(seen.files[0])))
    rows = [[cell.value for cell in row] for row in book["已填"].iter_rows()]
    assert rows[0][:6] == ["网格员", "网格", "电话", "查了几户", "有无隐患", "说明"]
    assert rows[1][:6] == ["王芳", "上河村一网格", "0571-0000-0101", 12, "有", "=1+1"]
    assert rows[2][3:6] == [2.5, "无", None]
    assert rows[3][:5] == ["合计", None, None, 14.5, "有 1、无 1"]
    assert [row[0].value for row in book["未填"].iter_rows()] == ["网格员", "赵兰"]


@only_web
def test_a_closed_task_takes_nothing_more_and_loses_nothing(town: Town) -> None:
    village, room, wang, qian, _ = town
    colleague = village.command_room("徐静")
    fire_check(room)
    wang.presses("填表").sends("12")
    room.presses("看进度").presses("结束任务").sees("还有 3 人没填")
    room.presses("结束")
    room.sees("结束了，不再收")
    wang.presses("有").sees("已经结束，不再收了", "查了几户：12")
    qian.presses("没有发现").sees("已经结束")
    for button in ("task.close:1", "task.remind:1"):
        colleague.presses_token(button).sees("已经结束了")
    colleague.presses_token("task.show:1").sees("已在 11月20日 9:00 结束")
    assert village.look(lambda store: store.special_answers.of_task(1)) == ()


@only_web
def test_some_are_picked_by_name_and_nobody_else_is_asked(town: Town) -> None:
    _, room, wang, qian, zhao = town
    room.sends("布置任务").sends("河道排查").sends("看看河边有没有垃圾").sends("几处 数字")
    room.sends("王芳、孙悟空")
    room.sees("没有叫「孙悟空」的网格员")
    room.presses("钱勇").sees("已选：王芳、钱勇")
    room.presses("好了")
    assert room.last().labels == (
        "11月20日周五 18:00",
        "11月23日周一 18:00",
        "11月25日周三 18:00",
        "11月27日周五 18:00",
    )
    room.sends("11月28日").sees("截止：11月28日周六 18:00")
    room.presses("改时间")
    room.presses("11月27日周五 18:00")
    room.sees("发给：王芳、钱勇，共 2 人")
    room.presses("发出")
    wang.sees("河道排查")
    qian.sees("河道排查")
    zhao.sees_no("河道排查")
    zhao.presses_token("task.answer:1").sees("不用您填")
    wang.presses_token("task.nothing:1").sees("要逐项填")
    wang.presses_token("task.file:1").sees("您还没填")


@only_web
def test_a_form_that_cannot_be_read_says_which_line(town: Town) -> None:
    _, room, _, _, _ = town
    room.sends("布置任务").sends("冬季用火排查\n看看炉子")
    room.sends("查了几户 数字\n有没有人").sees("这一行没写填什么", "有没有人")
    room.sends("查了几户 数字\n查了几户 文字").sees("写了两遍：查了几户")
    room.sends("查了几户：数字\n有无隐患：无/有")
    room.presses("上河村，3 人").sends("明天下午五点").sees("没看懂是哪天几点", "12月5日 17:00")
    room.sends("11月20日 9:10").sees("截止时间要在半小时以后")
    room.presses("11月23日周一 18:00").sees("没有发现的，可以一键报")
    room.presses("不用一键报").sees("也要逐项填")
    room.presses("改要填的").sends("几处 数字").sees("要填：几处（数字）")
    room.presses("不发了").sees("没有发出")


@only_web
def test_a_room_sees_to_its_own_area_alone(town: Town) -> None:
    village, room, _, _, _ = town
    second_village(village)
    other = village.with_role("何平", Role.COMMAND_ROOM, "V2")
    fire_check(room)
    other.presses_token("task.show:1").sees("不归您的指挥室管")
    other.sends("临时任务").sees("眼下没有临时任务")
    village.withdraw(room, Role.COMMAND_ROOM)
    room.presses_token("task.close:1").sees("由别的同志来办")


@only_web
def test_a_newcomer_bound_later_is_offered_what_is_open(village: Village) -> None:
    room, _ = village.command_room("刘强"), village.grid_worker("王芳")
    late = village.newcomer("李新", bound=False)

    also_holds(village, late, Role.GRID_WORKER, "V1G1")
    room.sends("布置任务").sends("冬季用火排查\n看炉子").sends("几处 数字").presses("上河村，2 人")
    room.presses("11月27日周五 18:00").presses("发出")
    room.sees("这 1 位还没绑定账号", "李新 0571-0000-0101")
    assert task_of(village).closed_at is None
    late.sends(code_for(village, late)).presses("同意").sees("【冬季用火排查】", times=1)
    late.presses("填表").sends("0").sees("《冬季用火排查》收到了")
    village.until(23, 10)
    late.sees_no("指挥室布置了一件事")


@only_web
def test_who_is_of_two_rooms_sends_to_whom_one_of_them_reaches(village: Village) -> None:
    """A task goes out from one room; nobody who was picked is dropped in silence."""
    second_village(village)
    room = village.with_role("刘强", Role.COMMAND_ROOM, "V1")
    also_holds(village, room, Role.COMMAND_ROOM, "V2")
    wang, he = village.grid_worker("王芳"), village.grid_worker("何平", "V2G1")
    room.sends("布置任务").sends("看看水渠\n有没有堵的。").sends("有无堵塞 有/无")
    room.presses("挑人").sends("何平、王芳").sees("「王芳」归另一个指挥室管")
    room.presses("好了").sends("11月23日 18:00").presses("发出")
    room.sees("1 人里有 1 人收到")
    he.sees("看看水渠", times=1)
    wang.sees_no("看看水渠")


@only_web
def test_tasks_that_nobody_closed_bury_neither_the_room_nor_the_worker(village: Village) -> None:
    room, wang = village.command_room("刘强"), village.grid_worker("王芳")

    def left_open(store: Store) -> None:
        now = village.time.now()
        town = store.areas.by_code("T")
        assert town is not None
        for number in range(20):
            task = NewTask(
                area_id=town.id,
                title=f"第{number}件",
                words="看看",
                form=read_form("几处 数字", form_words()),
                people=(),
                may_say_nothing=False,
                asked_by=room.person_id or 0,
                deadline=now + timedelta(days=number - 18),
                remind_at=None,
            )
            store.special_tasks.send(task, 2026, None, now)

    village.do(left_open)
    told = room.sends("临时任务").sees("第19件", "另有 5 件没结束")
    assert "第0件" not in told.text and len(told.labels) == 16
    wang.sends("临时任务").sees("第19件", times=1)
    wang.sees("还有 15 件等您填")
    wang.sees_no("第3件")
