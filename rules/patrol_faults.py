"""What a plan may not say: tasks without their day or end, and more than people can be asked."""

from collections import Counter
from collections.abc import Iterator, Mapping

from rules.faults import Fault
from rules.patrol_tasks import LAST_DAY_OF_EVERY_MONTH, Burden, Kind, Rhythm, Task, Weekday


def faults_in(tasks: tuple[Task, ...], burden: Burden) -> Iterator[Fault]:
    """All that is wrong between sound entries, task by task, then of the plan as a whole."""
    by_code = {task.code: task for task in tasks}
    for task in tasks:
        yield from _day_faults(task, by_code)
        yield from _kind_faults(task)
        if task.reminds is not None:
            yield from _reminder_faults(task, by_code)
        if task.kind is not Kind.STEP and burden.is_quiet(task.at):
            yield _fault(task, "at", f"{task.at} lies in the quiet hours")
    for code, times in Counter(task.reminds for task in tasks if task.reminds).items():
        if times > 1:
            yield Fault("tasks", code, "", f"reminded {times} times; the silent are reminded once")
    if (most := _most_in_a_day(tasks)) > burden.prompts_a_day:
        reason = f"the plan can ask {most} times in a day, the budget is {burden.prompts_a_day}"
        yield Fault("burden", "", "prompts_a_day", reason)


def _day_faults(task: Task, by_code: Mapping[str, Task]) -> Iterator[Fault]:
    yield from _needs(task, "weekday", task.rhythm is Rhythm.WEEKLY)
    yield from _needs(task, "whole_days", task.follows is not None)
    if task.follows is None:
        yield from _needs(task, "day", task.rhythm is Rhythm.MONTHLY)
        return
    yield from _needs(task, "day", False)
    followed = by_code.get(task.follows)
    if task.rhythm is not Rhythm.MONTHLY:
        yield _fault(task, "follows", "only a monthly step follows another")
    elif followed is None or followed.day is None:
        yield _fault(task, "follows", f"no monthly task {task.follows!r} with a day of its own")
    elif (task.placed(by_code).day or 0) > LAST_DAY_OF_EVERY_MONTH:
        yield _fault(task, "whole_days", "ends after the 28th, which not every month has")


def _kind_faults(task: Task) -> Iterator[Fault]:
    yield from _needs(task, "ends", task.kind is Kind.PROMPT)
    yield from _needs(task, "reminds", task.kind is Kind.REMINDER)
    if task.ends is not None and task.ends <= task.at:
        yield _fault(task, "ends", "must be later on the same day")


def _reminder_faults(task: Task, by_code: Mapping[str, Task]) -> Iterator[Fault]:
    prompt = by_code.get(task.reminds or "")
    if prompt is None or prompt.kind is not Kind.PROMPT:
        yield _fault(task, "reminds", f"no prompt {task.reminds!r}")
        return
    if (task.rhythm, task.weekday, task.day) != (prompt.rhythm, prompt.weekday, prompt.day):
        yield _fault(task, "rhythm", "must fall on the same days as the prompt it reminds of")
    if prompt.ends is not None and not prompt.at < task.at < prompt.ends:
        yield _fault(task, "at", f"must lie between {prompt.at} and {prompt.ends}")


def _most_in_a_day(tasks: tuple[Task, ...]) -> int:
    """How often one worker can be asked on the worst day: any weekday can be any day of a month."""
    asking = [task for task in tasks if task.kind is not Kind.STEP]
    return max(
        sum(task.weekday in (None, weekday) and task.day in (None, day) for task in asking)
        for weekday in Weekday
        for day in range(1, LAST_DAY_OF_EVERY_MONTH + 1)
    )


def _needs(task: Task, key: str, wanted: bool) -> Iterator[Fault]:
    given = getattr(task, key) is not None
    if wanted and not given:
        yield _fault(task, key, f"needed by a {task.kind} that comes {task.rhythm}")
    if given and not wanted:
        yield _fault(task, key, f"means nothing to a {task.kind} that comes {task.rhythm}")


def _fault(task: Task, key: str, reason: str) -> Fault:
    return Fault("tasks", task.code, key, reason)
