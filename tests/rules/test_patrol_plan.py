"""What no plan of the clock may say, and what none may ask of people."""

from datetime import time
from typing import Any

import pytest

from rules.patrol import PlanFault, parse_plan
from tests.rules.plan_entries import PRESET, plan_of, prompt, reminder, step


@pytest.mark.parametrize(
    ("tasks", "where"),
    [
        ([prompt(at=time(6, 59))], "tasks ask at"),
        ([prompt(at=time(21), ends=time(22))], "tasks ask at"),
        ([prompt(ends=None)], "tasks ask ends"),
        ([prompt(ends=time(8))], "tasks ask ends"),
        ([prompt(at="08:00")], "tasks ask at"),
        ([prompt(at=800)], "tasks ask at"),
        ([prompt(day=3)], "tasks ask day"),
        ([prompt(), prompt()], "tasks ask code"),
        ([prompt(), reminder(at=time(7, 30))], "tasks again at"),
        ([prompt(), reminder(at=time(18))], "tasks again at"),
        ([prompt(), reminder(at=time(16), rhythm="workday")], "tasks again rhythm"),
        ([prompt(), reminder(at=time(16), reminds="nothing")], "tasks again reminds"),
        ([prompt(), reminder(at=time(16), reminds="again")], "tasks again reminds"),
        ([prompt(), reminder(at=time(16), reminds=None)], "tasks again reminds"),
        ([step("s", rhythm="weekly")], "tasks s weekday"),
        ([step("s", rhythm="weekly", weekday="周一")], "tasks s weekday"),
        ([step("s", weekday="monday")], "tasks s weekday"),
        ([step("s", rhythm="monthly")], "tasks s day"),
        ([step("s", rhythm="monthly", day=29)], "tasks s day"),
        ([step("s", rhythm="monthly", day=0)], "tasks s day"),
        ([step("s", rhythm="monthly", follows="x", whole_days=5)], "tasks s follows"),
        ([step("s", rhythm="hourly")], "tasks s rhythm"),
        ([step("s", ends=time(10))], "tasks s ends"),
        ([step("s", where="here")], "tasks s where"),
        ([], "tasks  "),
    ],
)
def test_a_fault_names_table_task_and_key(tasks: list[dict[str, Any]], where: str) -> None:
    with pytest.raises(PlanFault) as refused:
        plan_of(*tasks)
    assert [f"{fault.table} {fault.entry} {fault.key}" for fault in refused.value.faults] == [where]


@pytest.mark.parametrize("at", [time(7), time(20, 59)])
def test_the_edges_of_the_quiet_hours_are_not_quiet(at: time) -> None:
    assert plan_of(prompt(at=at, ends=time(22))).tasks[0].at == at


def test_the_budget_counts_the_worst_day_and_reminders_too() -> None:
    friday = prompt("visits", rhythm="weekly", weekday="friday")
    asked_thrice = [prompt(), reminder(at=time(16)), friday]
    with pytest.raises(PlanFault, match="3 times in a day, the budget is 2"):
        plan_of(*asked_thrice)
    assert len(plan_of(*asked_thrice, prompts_a_day=3).tasks) == 3


def test_prompts_that_never_meet_on_one_day_are_within_the_budget() -> None:
    days = ("monday", "wednesday", "friday")
    weekly = [prompt(f"on_{day}", rhythm="weekly", weekday=day) for day in days]
    assert len(plan_of(*weekly, prompts_a_day=1).tasks) == 3
    the_first = prompt("first", rhythm="monthly", day=1)
    with pytest.raises(PlanFault, match="2 times in a day"):
        plan_of(*weekly, the_first, prompts_a_day=1)


def test_the_silent_are_reminded_once() -> None:
    twice = [reminder("again", at=time(12)), reminder("and_again", at=time(16))]
    with pytest.raises(PlanFault, match="reminded 2 times"):
        plan_of(prompt(), *twice, prompts_a_day=9)


def test_a_later_publication_moves_the_end_of_objections_with_it() -> None:
    """A town's own plan, as an earlier release wrote it."""
    follows = step("month_final", rhythm="monthly", follows="month_published", whole_days=5)
    final = plan_of(step("month_published", rhythm="monthly", day=12), follows).get("month_final")
    assert final is not None
    assert final.day == 18
    with pytest.raises(PlanFault, match="month_final: whole_days"):
        plan_of(step("month_published", rhythm="monthly", day=23), follows)


def test_a_task_the_plan_has_dropped_is_none() -> None:
    plan = parse_plan(PRESET)
    assert plan.get("month_final") is not None
    assert plan.get("morning_gymnastics") is None


def test_misspelt_tables_and_wild_budgets_are_told_together() -> None:
    with pytest.raises(PlanFault) as refused:
        parse_plan({"task": [], "burden": {"prompts_a_day": 0}})
    said = [(fault.table, fault.key) for fault in refused.value.faults]
    assert said == [("task", ""), ("burden", "prompts_a_day"), ("tasks", "")]
