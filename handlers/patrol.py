"""The morning's patrol prompt: one tap says all is well, another begins a report."""

from datetime import datetime, time

from handlers.buttons import PatrolButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.heard import Heard
from handlers.phrases import readings
from handlers.reporting import file_case
from handlers.turn import Turn
from messages.catalogue import phrases
from messages.written import day
from rules.plain_words import plain
from rules.roles import Role
from storage.areas import Area
from storage.patrols import ALL_WELL, FOUND, PatrolPrompt

flow = Flow("patrol")

_BUTTONS = (
    ("button-all-well", token(PatrolButton.ALL_WELL)),
    ("button-found", token(PatrolButton.FOUND)),
)


@flow.opens_on_due("patrol_prompt")
def ask_everybody(turn: Turn, village: Area, due_at: datetime) -> None:
    """Asks each grid worker of the village, and the village's groups, once a day."""
    plan = turn.regulations.plan
    task = plan.get("patrol_prompt")
    today = turn.regulations.today(due_at)
    ends = task.ends if task and task.ends else time.max
    ends_at = datetime.combine(today, ends, plan.zone)
    for worker in turn.store.people.within(Role.GRID_WORKER, village.path, today):
        if turn.store.patrols.ask(worker.id, village.id, today, ends_at) is not None:
            locale = worker.locale or turn.house.locale
            named = day(today, locale)
            turn.letters.to_person(
                worker, "patrol-prompt", buttons=_BUTTONS, name=worker.name, day=named
            )
    for group in turn.store.chats.groups_of(village.id):
        named = day(today, turn.house.locale)
        turn.letters.to_group(
            group, "patrol-group-prompt", buttons=_BUTTONS, day=named, village=village.name
        )


@flow.opens_on_due("patrol_reminder")
def remind_the_silent(turn: Turn, village: Area, due_at: datetime) -> None:
    """Reminds those who have not answered, once (burden budget, GOVERNANCE.md section 3)."""
    today = turn.regulations.today(due_at)
    for prompt in turn.store.patrols.silent(village.id, today):
        worker = turn.store.people.get(prompt.person_id)
        turn.letters.to_person(worker, "patrol-reminder", buttons=_BUTTONS, name=worker.name)


def typed(turn: Turn, heard: Heard) -> bool:
    """Whether a grid worker with nothing else open typed 巡查 or 无异常 instead of tapping it."""
    if heard.media or heard.place is not None or not turn.has(Role.GRID_WORKER):
        return False
    said = set(readings(heard.text))
    if said & {plain(word) for word in phrases("phrase-all-well")}:
        turn.flow = flow
        all_well(turn)
    elif said & {plain(word) for word in phrases("phrase-patrol")}:
        turn.flow = flow
        if _prompt(turn) is not None:
            buttons = [turn.button("button-all-well", PatrolButton.ALL_WELL)]
            buttons.append(turn.button("button-found", PatrolButton.FOUND))
            named = day(turn.today, turn.locale)
            turn.say("patrol-prompt", buttons=buttons, name=turn.me.name, day=named)
    else:
        return False
    return True


@flow.opens_on(PatrolButton.ALL_WELL)
def all_well(turn: Turn) -> None:
    """无异常; it can be corrected for the rest of the day."""
    _require_worker(turn)
    prompt = _prompt(turn)
    if prompt is not None:
        turn.store.patrols.answer(prompt.id, ALL_WELL, turn.now)
        turn.say("patrol-thanks")


@flow.opens_on(PatrolButton.FOUND)
def found_something(turn: Turn) -> None:
    """有情况: straight into the report."""
    _require_worker(turn)
    prompt = _prompt(turn)
    if prompt is not None:
        turn.store.patrols.answer(prompt.id, FOUND, turn.now)
    turn.flow = file_case.flow
    file_case.invite_report(turn)


def _require_worker(turn: Turn) -> None:
    """In a group anybody may tap; whoever is no grid worker is shown their own way to report."""
    if not turn.has(Role.GRID_WORKER):
        raise Refuse("refused-patrol")


def _prompt(turn: Turn) -> PatrolPrompt | None:
    """Today's question to this worker; an old button finds none and is told so kindly."""
    prompt = turn.store.patrols.of_day(turn.me.id, turn.today)
    if prompt is None:
        turn.say("patrol-none-today")
    return prompt
