"""`xiangyue export task`: the workbook the chat gives, for the office."""

from datetime import timedelta
from pathlib import Path

import pytest
from openpyxl import load_workbook
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from rules.task_form import FieldKind, FormField
from storage.special_tasks import NewTask
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.office.at_the_desk import Office
from tests.village.village import Village
from tests.village.villager import Villager


@pytest.fixture
def desk(office: Office, village: Village, monkeypatch: pytest.MonkeyPatch) -> Office:
    """The office of the village."""
    monkeypatch.setenv("XIANGYUE_DATABASE_URL", village.settings.database_url)
    return office


def asked(village: Village) -> tuple[Villager, Villager]:
    """Two grid workers, of whom one has answered."""
    room = village.command_room("刘强").person_id or 0
    wang, qian = village.grid_worker("王芳"), village.grid_worker("钱勇")
    now = village.time.now()

    def ask(store: Store) -> None:
        new = NewTask(
            area_id=area_id(store, "T"),
            title="冬季用火排查",
            words="看看炉子",
            form=(FormField("查了几户", FieldKind.NUMBER),),
            people=(),
            may_say_nothing=False,
            asked_by=room,
            deadline=now + timedelta(days=3),
            remind_at=None,
        )
        task = store.special_tasks.send(new, 2026, None, now)
        store.special_answers.add(task.id, wang.person_id or 0, ("11",), {}, now)
        store.special_answers.add(task.id, wang.person_id or 0, ("12",), {}, now)

    village.do(ask)
    return wang, qian


def test_the_office_gets_the_answers_and_who_is_missing(village: Village, desk: Office) -> None:
    asked(village)
    desk.now = village.time.now().astimezone(village.regulations.zone)
    code, said = desk.types("export", "task", "t2026-001", "out.xlsx")
    assert (code, "填了的 1 人，没填的 1 人" in said) == (0, True)
    book = load_workbook(desk.folder / "out.xlsx")
    assert [cell.value for cell in book["已填"][2]][:4] == [
        "王芳",
        "上河村一网格",
        "0571-0000-0101",
        12,
    ]
    assert [row[0].value for row in book["未填"].iter_rows(min_row=2)] == ["钱勇"]
    assert (desk.folder / "out.xlsx").stat().st_mode & 0o077 == 0
    code, said = desk.types("export", "task", "T2026-009", "other.xlsx")
    assert (code, "没有编号为 T2026-009 的任务" in said) == (1, True)
    assert not Path(desk.folder / "other.xlsx").exists()


@pytest.mark.parametrize(
    ("statement", "guard"),
    [
        ("UPDATE special_answer SET said = '[]'", "special_answer_is_never_changed"),
        ("DELETE FROM special_answer", "special_answer_is_never_removed"),
        ("UPDATE special_task SET form = '[]'", "special_task_is_never_rewritten"),
    ],
)
def test_what_was_asked_and_answered_stays(village: Village, statement: str, guard: str) -> None:
    asked(village)
    with pytest.raises(IntegrityError, match=guard):
        village.do(lambda store: store.connection.execute(text(statement)))


def test_a_task_is_closed_once(village: Village) -> None:
    asked(village)
    room, now = village.people["刘强"].person_id or 0, village.time.now()
    assert village.do(lambda store: store.special_tasks.close(1, room, now))
    assert not village.do(lambda store: store.special_tasks.close(1, room, now))
    with pytest.raises(IntegrityError, match="special_task_is_closed_once"):
        village.do(
            lambda store: store.connection.execute(text("UPDATE special_task SET closed_at = NULL"))
        )
