"""Of whom a temporary task is asked, who has answered, and who is missing.

Whoever comes later is asked as well; who lost the role is missed no more, and what they said stays.
"""

from dataclasses import dataclass
from datetime import date

from handlers.turn import Turn
from rules.roles import Role
from storage.people import Person
from storage.special_answers import SpecialAnswer
from storage.special_tasks import SpecialTask
from storage.store import Store


@dataclass(frozen=True)
class Progress:
    """How far a task is; `missing` are those of whom it is asked today and who said nothing."""

    asked: tuple[Person, ...]
    answers: tuple[SpecialAnswer, ...]
    missing: tuple[Person, ...]

    @property
    def people(self) -> int:
        """Everybody of whom it is asked, and those who answered before they lost the role."""
        return len(self.missing) + len(self.answers)

    @property
    def nothing(self) -> int:
        """How many said by one tap that there is nothing."""
        return sum(each.found_nothing for each in self.answers)


def asked_of(store: Store, task: SpecialTask, today: date) -> tuple[Person, ...]:
    """Of whom it is asked today, by id."""
    workers = store.people.within(Role.GRID_WORKER, task.area_path, today)
    if not task.picked:
        return workers
    picked = store.special_tasks.picked(task.id)
    return tuple(person for person in workers if person.id in picked)


def progress(store: Store, task: SpecialTask, today: date) -> Progress:
    """How far a task is today."""
    asked, answers = asked_of(store, task, today), store.special_answers.of_task(task.id)
    said = {answer.person_id for answer in answers}
    return Progress(asked, answers, tuple(person for person in asked if person.id not in said))


def is_asked_of(turn: Turn, task: SpecialTask) -> bool:
    """Whether it is asked of the person whose turn it is."""
    works_there = any(
        grant.role is Role.GRID_WORKER and grant.area_path.startswith(task.area_path)
        for grant in turn.view.roles
    )
    return works_there and (
        not task.picked or turn.me.id in turn.store.special_tasks.picked(task.id)
    )


def open_for(turn: Turn) -> tuple[SpecialTask, ...]:
    """What is asked of the person and open, the nearest deadline first; answered or not."""
    paths = [grant.area_path for grant in turn.view.roles if grant.role is Role.GRID_WORKER]
    found = turn.store.special_tasks.open_over(paths)
    return tuple(task for task in found if is_asked_of(turn, task))


def unanswered(turn: Turn) -> tuple[SpecialTask, ...]:
    """What the person has still to answer."""
    store = turn.store
    return tuple(
        task
        for task in open_for(turn)
        if not store.special_answers.has_answered(task.id, turn.me.id)
    )
