"""A temporary task goes out: it is kept, its people are told, and the house looks at it again."""

from collections.abc import Sequence
from datetime import datetime

from handlers.tasks import task_card, task_people
from handlers.turn import Turn
from rules import task_time
from rules.roles import Role
from rules.task_form import form_of
from storage.people import Person
from storage.special_tasks import NewTask, SpecialTask


def burden(turn: Turn) -> tuple[int, int]:
    """How many grid workers it goes to, and how many open tasks these have at hand already."""
    people = _people(turn)
    path = turn.store.areas.get(turn.recall("area_id")).path
    open_now = turn.store.special_tasks.open_over([path])
    theirs = [
        task
        for task in open_now
        if people & {each.id for each in task_people.asked_of(turn.store, task, turn.today)}
    ]
    return len(people), len(theirs)


def remind_at(turn: Turn, until: datetime) -> datetime | None:
    """When the silent would be reminded."""
    rules = turn.regulations
    return task_time.remind_at(turn.now, until, rules.zone, rules.is_quiet, rules.is_workday)


def send(turn: Turn, until: datetime) -> tuple[SpecialTask, int, Sequence[Person]]:
    """Keeps the task and tells its people; returns how many it reached, and whom it did not."""
    reminding = remind_at(turn, until)
    new = NewTask(
        area_id=turn.recall("area_id"),
        title=turn.recall("title"),
        words=turn.recall("words"),
        form=form_of(turn.recall("form")),
        people=tuple(turn.recall("people")),
        may_say_nothing=turn.recall("nothing"),
        asked_by=turn.me.id,
        deadline=until,
        remind_at=reminding,
    )
    look = task_time.next_look(turn.now, until, reminding, turn.regulations.zone)
    task = turn.store.special_tasks.send(new, turn.today.year, look, turn.now)
    told = tell_the_untold(turn, task)
    known = turn.store.special_tasks.told(task.id)
    asked = task_people.asked_of(turn.store, task, turn.today)
    return task, told, [person for person in asked if person.id not in known]


def tell_the_untold(turn: Turn, task: SpecialTask) -> int:
    """Whoever has not heard of it does now, also who came later; returns how many it reached."""
    known = turn.store.special_tasks.told(task.id)
    asked = task_people.asked_of(turn.store, task, turn.today)
    return sum(tell(turn, task, person, "task-new") for person in asked if person.id not in known)


def tell(turn: Turn, task: SpecialTask, person: Person, key: str) -> bool:
    """Tells somebody of a task, with the buttons that answer it; False if nothing reaches them."""
    locale = person.locale or turn.house.locale
    reached = turn.letters.to_person(
        person,
        key,
        buttons=task_card.buttons(task),
        card=task_card.card(task, turn.regulations.zone, locale),
        title=task.title,
    )
    if reached:
        turn.store.special_tasks.was_told(task.id, person.id, turn.now)
    return reached


def _people(turn: Turn) -> set[int]:
    picked = set(turn.recall("people"))
    path = turn.store.areas.get(turn.recall("area_id")).path
    workers = turn.store.people.within(Role.GRID_WORKER, path, turn.today)
    return {each.id for each in workers if not picked or each.id in picked}
