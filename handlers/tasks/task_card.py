"""How a temporary task is shown: what is asked, the form, an answer, and how far it is."""

from collections.abc import Iterable, Mapping, Sequence
from zoneinfo import ZoneInfo

from handlers.buttons import TaskButton
from handlers.flow import token
from handlers.tasks.task_people import Progress
from messages.catalogue import say
from messages.written import by_when
from rules.task_form import FieldKind, Form, FormField, Said
from rules.task_totals import Total, totals
from storage.people import Person
from storage.special_tasks import SpecialTask

MOST_NAMED = 30
"""So many are named in the chat; the workbook has all."""


def card(task: SpecialTask, zone: ZoneInfo, locale: str) -> str:
    """What is asked, and until when."""
    lines = [say(locale, "task-card", number=task.number, title=task.title)]
    if task.words:
        lines.append(task.words)
    lines.append(say(locale, "task-card-fields", fields=described(task.form, locale)))
    lines.append(say(locale, "task-card-until", until=by_when(task.deadline, zone, locale)))
    return "\n".join(lines)


def described(form: Form, locale: str) -> tuple[str, ...]:
    """The fields, each with what it takes."""
    return tuple(_described(field, locale) for field in form)


def _described(field: FormField, locale: str) -> str:
    takes = "/".join(field.choices) or say(locale, f"task-kind-{field.kind.value}")
    key = "task-field-optional" if field.optional else "task-field"
    return say(locale, key, name=field.name, takes=takes)


def buttons(task: SpecialTask) -> list[tuple[str, str]]:
    """What somebody of whom it is asked may do: (label's key, token)."""
    found = [("button-task-answer", token(TaskButton.ANSWER, task.id))]
    if task.may_say_nothing:
        found.append(("button-task-nothing", token(TaskButton.NOTHING, task.id)))
    return found


def answer_lines(
    form: Form, said: Said, photos: Mapping[int, Sequence[int]], locale: str
) -> list[str]:
    """An answer, a line a field; what was left out is not there."""
    lines = []
    for at, (field, value) in enumerate(zip(form, said, strict=True)):
        if field.kind is FieldKind.PHOTO and photos.get(at):
            value = say(locale, "got-photo", count=len(photos[at]))
        if value:
            lines.append(say(locale, "task-said", name=field.name, value=value))
    return lines


def progress_lines(task: SpecialTask, now: Progress, zone: ZoneInfo, locale: str) -> Iterable[str]:
    """How far it is: answered, late, the totals, and who is missing with their telephone."""
    yield say(locale, "task-head", number=task.number, title=task.title, area=task.area_name)
    yield say(locale, "task-card-until", until=by_when(task.deadline, zone, locale))
    yield say(locale, "task-progress", done=str(len(now.answers)), all=str(now.people))
    late = sum(answer.first_at > task.deadline for answer in now.answers)
    if late:
        yield say(locale, "task-progress-late", count=str(late))
    if now.nothing:
        yield say(locale, "task-progress-nothing", count=str(now.nothing))
    for total in totals(task.form, (answer.said for answer in now.answers)):
        yield total_line(total, locale)
    yield from missing_lines(now.missing, locale)


def total_line(total: Total, locale: str) -> str:
    """A sum, or how often each choice was given."""
    if not total.counts:
        return say(locale, "task-total-sum", name=total.field.name, sum=total.sum)
    counts = tuple(
        say(locale, "task-total-choice", choice=choice, count=str(count))
        for choice, count in total.counts
    )
    return say(locale, "task-total-choices", name=total.field.name, counts=counts)


def missing_lines(missing: Sequence[Person], locale: str) -> Iterable[str]:
    """Who is missing, by name, with their telephone."""
    if not missing:
        yield say(locale, "task-nobody-missing")
        return
    yield say(locale, "task-missing", count=str(len(missing)))
    yield from names_lines(missing, locale)


def names_lines(people: Sequence[Person], locale: str) -> Iterable[str]:
    """People by name, with the telephone to call them by."""
    for person in people[:MOST_NAMED]:
        if person.telephone:
            named = {"name": person.name, "telephone": person.telephone}
            yield say(locale, "task-missing-line", **named)
        else:
            yield person.name
    if len(people) > MOST_NAMED:
        yield say(locale, "task-missing-more", count=str(len(people) - MOST_NAMED))
