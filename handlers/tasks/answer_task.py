"""A grid worker fills in a temporary task field by field, or says by one tap that there is nothing.

It may be corrected until the deadline; who never answered may until the room closes it, marked
late. The form is in handlers/tasks/task_fields.py.
"""

from datetime import datetime

from handlers.buttons import CaseButton, TaskButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting import file_case
from handlers.tasks import task_card, task_fields, task_people
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import by_when
from rules.roles import Role
from rules.task_form import FieldKind, Said, nothing_found, something_found
from storage.cases import Case
from storage.special_tasks import SpecialTask

flow = Flow("answer_task", needs=Role.GRID_WORKER)

LOOKED_THROUGH = 20
"""So many of somebody's newest reports are looked through for one made of the same answer."""


@flow.opens_on(TaskButton.ANSWER)
def begin(turn: Turn, task_id: int) -> None:
    """填表: the first field; what was said before stands beside each."""
    task = _answerable(turn, task_id)
    turn.remember(task_id=task.id, said=[], photos={}, album="")
    _ask(turn, task)


@flow.step_with_pictures
def take(turn: Turn, heard: Heard) -> None:
    """The answer to one field; after the last the whole is kept."""
    task = _answerable(turn, turn.recall("task_id"))
    if not task_fields.is_taken(turn, task, heard):
        return
    if len(turn.recall("said")) < len(task.form):
        _ask(turn, task)
        return
    _keep(turn, task, tuple(turn.recall("said")), task_fields.kept_photos(turn))


@flow.opens_on(TaskButton.NOTHING)
def nothing(turn: Turn, task_id: int) -> None:
    """没有发现: one tap is the whole answer, where the form allows it."""
    task = _answerable(turn, task_id)
    if not task.may_say_nothing:
        raise Refuse("refused-task-fill-in", title=task.title)
    before = turn.store.special_answers.of_person(task.id, turn.me.id)
    if before is not None and before.found_nothing:
        turn.say("task-nothing-already", title=task.title)
        return
    _keep(turn, task, nothing_found(task.form), {}, found_nothing=True)


@flow.opens_on(TaskButton.FILE)
def file_what_was_found(turn: Turn, task_id: int) -> None:
    """当案件报: the ordinary report begins, with the words and photos of the answer."""
    task = turn.store.special_tasks.get(task_id)
    answer = turn.store.special_answers.of_person(task.id, turn.me.id)
    if answer is None:
        raise Refuse("refused-task-nothing-filed", title=task.title)
    told = [
        value
        for field, value in zip(task.form, answer.said, strict=True)
        if value and field.kind in (FieldKind.CHOICE, FieldKind.WORDS)
    ]
    words = turn.words("task-as-report", title=task.title, said=tuple(told))
    words = words if told else task.title
    before = _filed_before(turn, words, answer.at)
    if before is not None:
        shown = turn.button("button-task-show-case", CaseButton.SHOW, before.id)
        turn.say("task-filed-before", buttons=[shown], number=before.number)
        return
    media = tuple(
        turn.store.media.get(each) for of_field in answer.photos.values() for each in of_field
    )
    turn.flow = file_case.flow
    file_case.begin(turn, Heard(words, media=media))


def _filed_before(turn: Turn, words: str, since: datetime) -> Case | None:
    """The case that was made of the same answer, if the button is pressed once more."""
    for case in turn.store.cases.reported_by(turn.me.id, LOOKED_THROUGH):
        if case.filed_at >= since and case.words.startswith(words):
            return case
    return None


def _ask(turn: Turn, task: SpecialTask) -> None:
    asked = task_fields.asked(turn, task)
    turn.ask_text(
        asked.text,
        then=take,
        choices=asked.choices,
        free=asked.free,
        amounts=asked.amounts,
    )


def _answerable(turn: Turn, task_id: int) -> SpecialTask:
    """Raises Refuse if the task is another's, closed, or answered and past its deadline.

    What was filled in so far is told back, so that it can be said by telephone.
    """
    task = turn.store.special_tasks.get(task_id)
    if task.closed_at is not None:
        raise Refuse("refused-task-closed", title=task.title, said=_so_far(turn, task))
    if not task_people.is_asked_of(turn, task):
        raise Refuse("refused-task-not-yours", title=task.title)
    answered = turn.store.special_answers.has_answered(task.id, turn.me.id)
    if answered and turn.now > task.deadline:
        until = by_when(task.deadline, turn.regulations.zone, turn.locale)
        raise Refuse("refused-task-late", title=task.title, until=until, said=_so_far(turn, task))
    return task


def _so_far(turn: Turn, task: SpecialTask) -> str:
    """What was filled in, behind a line break; empty where it was nothing."""
    held = turn.talk.held
    said = held.data.get("said", []) if held is not None and held.flow == flow.name else []
    form = task.form[: len(said)]
    lines = task_card.answer_lines(form, tuple(said), {}, turn.locale)
    return "".join(f"\n{line}" for line in lines)


def _keep(
    turn: Turn,
    task: SpecialTask,
    said: Said,
    photos: dict[int, list[int]],
    *,
    found_nothing: bool = False,
) -> None:
    turn.store.special_answers.add(
        task.id, turn.me.id, said, photos, turn.now, found_nothing=found_nothing
    )
    late = turn.now > task.deadline
    lines = [turn.words("task-answered-late" if late else "task-answered", title=task.title)]
    lines += task_card.answer_lines(task.form, said, photos, turn.locale)
    buttons: list[Button] = []
    if not found_nothing and something_found(task.form, said):
        buttons.append(turn.button("button-task-file", TaskButton.FILE, task.id))
    numbers = tuple(field.name for field in task.form if field.kind is FieldKind.NUMBER)
    if found_nothing and numbers and not late:
        # What was not asked is not known: nobody writes down a nought for them.
        lines.append(turn.words("task-nothing-numbers", fields=numbers))
    if not late:
        lines.append(
            turn.words(
                "task-may-correct", until=by_when(task.deadline, turn.regulations.zone, turn.locale)
            )
        )
        buttons.append(turn.button("button-task-correct", TaskButton.ANSWER, task.id))
    for other in task_people.unanswered(turn)[:1]:
        label = turn.words("task-next", title=other.title)
        buttons.append(Button(label, f"{TaskButton.ANSWER.value}:{other.id}"))
    turn.say_text("\n".join(lines), buttons=buttons)
