"""临时任务: the room's tasks, and what a grid worker has to answer."""

from collections.abc import Iterable

from handlers import area_named
from handlers.buttons import TaskButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.tasks import task_card, task_people
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import by_when
from rules.roles import Role
from storage.special_tasks import SpecialTask

flow = Flow("list_tasks")

MOST_OPEN, MOST_CLOSED = 15, 5
MOST_ASKED = 5
"""Tasks shown at once to whoever is to answer them; a task nobody closes stays open for good."""


@flow.opens_on(TaskButton.LIST)
@flow.opens_on_words("phrases-tasks")
def tasks(turn: Turn) -> None:
    """What this person has to do with temporary tasks; the room's first."""
    if not turn.has(Role.COMMAND_ROOM, Role.GRID_WORKER):
        raise Refuse("refused-role")
    if turn.has(Role.COMMAND_ROOM):
        _of_room(turn)
    if turn.has(Role.GRID_WORKER):
        _own(turn)


def offer_open(turn: Turn) -> None:
    """Whoever has just been bound hears what is still open for them."""
    if turn.has(Role.GRID_WORKER) and task_people.unanswered(turn):
        _own(turn)


def _of_room(turn: Turn) -> None:
    rooms = area_named.rooms(turn.store, turn.me.id, turn.today)
    paths = [area.path for area in rooms]
    found = [
        task
        for task in turn.store.special_tasks.open_over(paths)
        if any(task.area_path.startswith(path) for path in paths)
    ]
    closed = {
        task.id: task
        for path in paths
        for task in turn.store.special_tasks.closed_in(path, MOST_CLOSED)
    }.values()
    shown = _running_first(turn, found)[:MOST_OPEN]
    lines = [_line(turn, task) for task in shown]
    if len(found) > len(shown):
        lines.append(turn.words("tasks-more-open", count=str(len(found) - len(shown))))
    lines += [turn.words("task-line-closed", number=t.number, title=t.title) for t in closed]
    buttons = [turn.button("button-task-new", TaskButton.NEW)]
    buttons += [
        Button(f"{task.number} {task.title}", token(TaskButton.SHOW, task.id))
        for task in (*shown, *closed)
    ]
    key = "tasks-of-room" if lines else "tasks-none-of-room"
    turn.say(key, buttons=buttons, lines="\n".join(lines))


def _running_first(turn: Turn, tasks: Iterable[SpecialTask]) -> list[SpecialTask]:
    """What still runs, the nearest deadline first; then of what is over the latest."""
    return sorted(tasks, key=lambda each: (each.deadline < turn.now, abs(each.deadline - turn.now)))


def _line(turn: Turn, task: SpecialTask) -> str:
    now = task_people.progress(turn.store, task, turn.today)
    return turn.words(
        "task-line",
        number=task.number,
        title=task.title,
        until=by_when(task.deadline, turn.regulations.zone, turn.locale),
        done=str(len(now.answers)),
        all=str(now.people),
    )


def _own(turn: Turn) -> None:
    """One message for each that is to be answered, so that each has its own buttons."""
    waiting = _running_first(turn, task_people.unanswered(turn))
    for task in waiting[:MOST_ASKED]:
        buttons = [Button(turn.words(label), pressed) for label, pressed in task_card.buttons(task)]
        turn.say_text(task_card.card(task, turn.regulations.zone, turn.locale), buttons=buttons)
        turn.store.special_tasks.was_told(task.id, turn.me.id, turn.now)
    if len(waiting) > MOST_ASKED:
        turn.say("tasks-more-to-answer", count=str(len(waiting) - MOST_ASKED))
    answered = [task for task in task_people.open_for(turn) if task not in waiting]
    buttons = [
        Button(turn.words("task-correct", title=task.title), token(TaskButton.ANSWER, task.id))
        for task in answered
        if turn.now <= task.deadline
    ][:MOST_ASKED]
    if not waiting:
        turn.say("tasks-none-to-answer", buttons=buttons)
