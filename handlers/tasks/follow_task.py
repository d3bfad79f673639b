"""The room follows a temporary task: who is missing, the total, a reminder, a workbook, the end."""

from datetime import datetime, time

from handlers.buttons import TaskButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.tasks import task_card, task_people, task_sending, task_sheet
from handlers.turn import Turn
from messages.inbound import MediaKind
from messages.outbound import Button
from messages.recipes import SheetRecipe, write_recipe
from messages.written import clock
from rules.roles import Role
from storage.special_tasks import SpecialTask

flow = Flow("follow_task", needs=Role.COMMAND_ROOM)

YES, NO = "yes", "no"


@flow.opens_on(TaskButton.SHOW)
def show(turn: Turn, task_id: int) -> None:
    """How far it is, and what may be done about it."""
    task = _own(turn, task_id)
    now = task_people.progress(turn.store, task, turn.today)
    zone = turn.regulations.zone
    lines = list(task_card.progress_lines(task, now, zone, turn.locale))
    if task.closed_at is not None:
        lines.append(turn.words("task-closed-on", at=clock(task.closed_at, zone, turn.locale)))
    turn.say_text("\n".join(lines), buttons=_buttons(turn, task, is_missed=bool(now.missing)))


@flow.opens_on(TaskButton.REMIND)
def remind(turn: Turn, task_id: int) -> None:
    """催: those who are missing hear of it, once a day and at no quiet hour."""
    task = _open(turn, task_id)
    now = task_people.progress(turn.store, task, turn.today)
    if not now.missing:
        turn.say("task-nobody-to-remind", title=task.title)
        return
    if turn.regulations.is_quiet(turn.now):
        raise Refuse("refused-task-quiet")
    midnight = datetime.combine(turn.today, time(), turn.regulations.zone)
    if not turn.store.special_tasks.remind(task.id, midnight, turn.now):
        raise Refuse("refused-task-reminded", title=task.title)
    told = [
        person for person in now.missing if task_sending.tell(turn, task, person, "task-reminder")
    ]
    lines = [turn.words("task-reminded", told=str(len(told)), all=str(len(now.missing)))]
    unreached = [person for person in now.missing if person not in told]
    if unreached:
        lines.append(turn.words("task-unreached", count=str(len(unreached))))
        lines += task_card.names_lines(unreached, turn.locale)
    turn.say_text("\n".join(lines))


@flow.opens_on(TaskButton.SHEET)
def sheet(turn: Turn, task_id: int) -> None:
    """导出: every answer, and who is missing, as a workbook."""
    task = _own(turn, task_id)
    now = task_people.progress(turn.store, task, turn.today)
    pages = task_sheet.pages(turn.store, task, now, turn.regulations.zone, turn.locale)
    recipe = write_recipe(SheetRecipe(pages))
    name = task_sheet.file_name(task, turn.locale)
    file = turn.store.media.to_draw(recipe, name, turn.now, MediaKind.FILE)
    turn.say_text(turn.words("task-sheet-comes", title=task.title), files=(file,))


@flow.opens_on(TaskButton.CLOSE)
def close(turn: Turn, task_id: int) -> None:
    """结束: nothing more is answered. With somebody missing it is asked once more."""
    task = _open(turn, task_id)
    now = task_people.progress(turn.store, task, turn.today)
    if not now.missing:
        _close(turn, task)
        return
    turn.remember(task_id=task.id)
    choices = [(YES, turn.words("button-task-close-now")), (NO, turn.words("button-task-wait"))]
    turn.ask(
        "task-close-anyway",
        then=take_answer,
        choices=choices,
        free=False,
        title=task.title,
        count=str(len(now.missing)),
    )


@flow.step
def take_answer(turn: Turn, heard: Heard) -> None:
    """Closed although somebody is missing, or not."""
    task = _open(turn, turn.recall("task_id"))
    if heard.choice == YES:
        _close(turn, task)
    else:
        turn.say("task-stays-open", title=task.title)


def _close(turn: Turn, task: SpecialTask) -> None:
    if not turn.store.special_tasks.close(task.id, turn.me.id, turn.now):
        raise Refuse("refused-task-already-closed", title=task.title)
    turn.say(
        "task-closed",
        buttons=[
            turn.button("button-task-show", TaskButton.SHOW, task.id),
            turn.button("button-task-sheet", TaskButton.SHEET, task.id),
        ],
        title=task.title,
    )


def _buttons(turn: Turn, task: SpecialTask, *, is_missed: bool) -> list[Button]:
    found = []
    if task.closed_at is None:
        if is_missed:
            found.append(turn.button("button-task-remind", TaskButton.REMIND, task.id))
        found.append(turn.button("button-task-close", TaskButton.CLOSE, task.id))
    return [*found, turn.button("button-task-sheet", TaskButton.SHEET, task.id)]


def _own(turn: Turn, task_id: int) -> SpecialTask:
    """Raises Refuse for a task of an area that is not this room's."""
    task = turn.store.special_tasks.get(task_id)
    if not turn.reaches(Role.COMMAND_ROOM, task.area_id):
        raise Refuse("refused-task-other-room", title=task.title)
    return task


def _open(turn: Turn, task_id: int) -> SpecialTask:
    task = _own(turn, task_id)
    if task.closed_at is not None:
        raise Refuse("refused-task-already-closed", title=task.title)
    return task
