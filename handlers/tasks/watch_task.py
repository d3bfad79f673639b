"""A temporary task's time goes by: who came later is told, the silent are reminded once, and at
the deadline the room hears who is missing and what it comes to.
"""

from datetime import datetime, timedelta

from handlers.buttons import TaskButton
from handlers.flow import token
from handlers.tasks import task_card, task_people, task_sending
from handlers.turn import Turn
from messages.inbound import TaskDue
from rules import task_time
from rules.roles import Role
from storage.people import Person
from storage.special_tasks import SpecialTask

NOT_AGAIN = timedelta(days=1)
"""Whom the room has reminded so shortly before is left alone."""


def look(turn: Turn, due: TaskDue) -> None:
    """What is to be said of a task now is said once, and the next look is set."""
    task = turn.store.special_tasks.get(due.task_id)
    if task.closed_at is not None:
        return
    zone = turn.regulations.zone
    next_at = task_time.next_look(turn.now, task.deadline, task.remind_at, zone)
    turn.store.special_tasks.look_again(task.id, next_at)
    if turn.now >= task.deadline:
        _deadline(turn, task)
        return
    if not turn.regulations.is_quiet(turn.now):
        task_sending.tell_the_untold(turn, task)
    if task.remind_at is not None and turn.now >= task.remind_at:
        _remind(turn, task, since=task.remind_at - NOT_AGAIN)


def _remind(turn: Turn, task: SpecialTask, since: datetime) -> None:
    """Once, and not where the room has reminded them by itself since that moment."""
    if turn.regulations.is_quiet(turn.now):
        return
    missing = task_people.progress(turn.store, task, turn.today).missing
    if missing and turn.store.special_tasks.remind(task.id, since, turn.now):
        for person in missing:
            task_sending.tell(turn, task, person, "task-reminder")


def _deadline(turn: Turn, task: SpecialTask) -> None:
    now = task_people.progress(turn.store, task, turn.today)
    for person in _room(turn, task):
        locale = person.locale or turn.house.locale
        lines = task_card.progress_lines(task, now, turn.regulations.zone, locale)
        labels = [("button-task-sheet", token(TaskButton.SHEET, task.id))]
        if now.missing:
            labels.insert(0, ("button-task-remind", token(TaskButton.REMIND, task.id)))
        labels.append(("button-task-close", token(TaskButton.CLOSE, task.id)))
        turn.letters.to_person(person, "task-deadline", buttons=labels, lines="\n".join(lines))


def _room(turn: Turn, task: SpecialTask) -> tuple[Person, ...]:
    """Whoever asked, or the whole room where they are of it no more."""
    room = turn.store.people.holding(Role.COMMAND_ROOM, task.area_path, turn.today)
    asker = tuple(person for person in room if person.id == task.asked_by)
    reached = [each for each in asker if turn.store.people.private_chat(each.id) is not None]
    return tuple(reached) or room
