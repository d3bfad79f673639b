"""A temporary task as a workbook: every answer, the totals below, and who is missing."""

import re
from decimal import Decimal
from zoneinfo import ZoneInfo

from handlers.tasks.task_people import Progress
from messages.catalogue import say
from messages.recipes import SheetPage
from messages.written import clock
from rules.roles import Role
from rules.task_form import FieldKind, FormField
from rules.task_totals import totals
from storage.special_answers import SpecialAnswer
from storage.special_tasks import SpecialTask
from storage.store import Store

Cell = str | int | float

_BEFORE = (("task-sheet-name", 12), ("task-sheet-grid", 18), ("task-sheet-telephone", 16))
_AFTER = (("task-sheet-at", 16), ("task-sheet-note", 14))
FIELD_WIDTH = 16

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]')


def pages(
    store: Store, task: SpecialTask, now: Progress, zone: ZoneInfo, locale: str
) -> tuple[SheetPage, SheetPage]:
    """The answers with their totals, and the missing."""
    title = say(
        locale,
        "task-sheet-title",
        number=task.number,
        title=task.title,
        area=task.area_name,
        until=clock(task.deadline, zone, locale),
    )
    answered = SheetPage(
        say(locale, "task-sheet-answers"),
        title,
        (
            *(say(locale, key) for key, _ in _BEFORE),
            *(field.name for field in task.form),
            *(say(locale, key) for key, _ in _AFTER),
        ),
        (*_widths(_BEFORE), *(FIELD_WIDTH for _ in task.form), *_widths(_AFTER)),
        (
            *(_row(store, task, answer, zone, locale) for answer in now.answers),
            *_total_rows(task, now, locale),
        ),
    )
    missing = SheetPage(
        say(locale, "task-sheet-missing"),
        title,
        tuple(say(locale, key) for key, _ in _BEFORE),
        _widths(_BEFORE),
        tuple((each.name, _grid(store, task, each.id), each.telephone) for each in now.missing),
    )
    return answered, missing


def file_name(task: SpecialTask, locale: str) -> str:
    """The workbook's name, without what no file may be called."""
    title = _NOT_IN_NAMES.sub(" ", task.title)
    return f"{say(locale, 'task-sheet-file', number=task.number, title=title)}.xlsx"


def _widths(columns: tuple[tuple[str, int], ...]) -> tuple[int, ...]:
    return tuple(width for _, width in columns)


def _row(
    store: Store, task: SpecialTask, answer: SpecialAnswer, zone: ZoneInfo, locale: str
) -> tuple[Cell, ...]:
    person = store.people.get(answer.person_id)
    notes = []
    if answer.found_nothing:
        notes.append(say(locale, "task-sheet-nothing"))
    if answer.first_at > task.deadline:
        notes.append(say(locale, "task-sheet-late"))
    return (
        person.name,
        _grid(store, task, person.id),
        person.telephone,
        *(_cell(field, answer, at) for at, field in enumerate(task.form)),
        clock(answer.at, zone, locale),
        say(locale, "list-mark").join(notes),
    )


def _cell(field: FormField, answer: SpecialAnswer, at: int) -> Cell:
    if field.kind is FieldKind.PHOTO:
        return len(answer.photos.get(at, ()))
    value = answer.said[at]
    return _number(value) if field.kind is FieldKind.NUMBER and value else value


def _number(written: str) -> Cell:
    number = Decimal(written)
    return int(number) if number == int(number) else float(number)


def _grid(store: Store, task: SpecialTask, person_id: int) -> str:
    """The first grid the person has or had within the task's area."""
    day = max(task.asked_at, task.deadline).date()
    for each in (day, task.asked_at.date()):
        for area_id in store.people.areas_with_role(person_id, Role.GRID_WORKER, each):
            area = store.areas.get(area_id)
            if area.path.startswith(task.area_path):
                return area.name
    return ""


def _total_rows(task: SpecialTask, now: Progress, locale: str) -> tuple[tuple[Cell, ...], ...]:
    """One row below the answers: sums, and how often each choice was given."""
    found = {each.field: each for each in totals(task.form, (one.said for one in now.answers))}
    cells: list[Cell] = []
    for field in task.form:
        total = found.get(field)
        if total is None:
            cells.append("")
        elif total.counts:
            counts = [
                say(locale, "task-total-choice", choice=choice, count=str(count))
                for choice, count in total.counts
            ]
            cells.append(say(locale, "list-mark").join(counts))
        else:
            cells.append(_number(total.sum))
    return ((say(locale, "task-sheet-total"), "", "", *cells, "", ""),)
