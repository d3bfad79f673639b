"""临时任务, 专项排查: the room writes what is asked, a line a field, and sees it before it goes."""

from datetime import datetime

from handlers.buttons import TaskButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.tasks import task_card, task_people, task_sending, task_until, task_whom
from handlers.tasks.task_words import form_words
from handlers.turn import Turn
from messages.written import by_when
from rules.roles import Role
from rules.task_form import FormRefused, asks_for_something, form_of, read_form, write_form

flow = Flow("set_task", needs=Role.COMMAND_ROOM)

LONGEST_TITLE = 40
LONGEST_WORDS = 500
"""Characters."""

SEND, NOTHING, FORM, WHOM, UNTIL, DROP = "send", "nothing", "form", "whom", "until", "drop"


@flow.opens_on(TaskButton.NEW)
@flow.opens_on_words("phrases-task-new")
def begin(turn: Turn) -> None:
    """First the title, and what is to be done."""
    turn.remember(title="", words="", form="", area_id=0, people=[], until="", nothing=False)
    turn.ask("task-ask-title", then=take_title)


@flow.step
def take_title(turn: Turn, heard: Heard) -> None:
    """The first line is the title, the others are what is to be done."""
    title, _, words = heard.text.strip().partition("\n")
    if not title or len(title) > LONGEST_TITLE:
        turn.ask_again("task-title-wrong")
        return
    turn.remember(title=title.strip(), words=words.strip()[:LONGEST_WORDS])
    if words.strip():
        _go_on(turn)
    else:
        turn.ask("task-ask-words", then=take_words)


@flow.step
def take_words(turn: Turn, heard: Heard) -> None:
    """What is to be done, in words."""
    if not heard.text:
        turn.ask_again("task-words-wrong")
        return
    turn.remember(words=heard.text.strip()[:LONGEST_WORDS])
    _go_on(turn)


@flow.step
def take_form(turn: Turn, heard: Heard) -> None:
    """The form, a line a field; a line that cannot be read is named."""
    try:
        form = read_form(heard.text, form_words())
    except FormRefused as refused:
        key = f"task-fault-{refused.fault.value.replace('_', '-')}"
        wrong = turn.words(key, line=refused.line)
        turn.ask_text(f"{wrong}\n{turn.words('task-ask-form')}", then=take_form)
        return
    turn.remember(form=write_form(form), nothing=asks_for_something(form))
    _go_on(turn)


@flow.step
def take_whom(turn: Turn, heard: Heard) -> None:
    """A whole area, or people one by one."""
    if task_whom.is_chosen(turn, heard):
        _go_on(turn)
    else:
        _ask_people(turn)


@flow.step
def take_people(turn: Turn, heard: Heard) -> None:
    """One more who is picked, or enough of them."""
    if task_whom.is_complete(turn, heard):
        _go_on(turn)
    else:
        _ask_people(turn)


@flow.step
def take_until(turn: Turn, heard: Heard) -> None:
    """The deadline: far enough ahead to be kept."""
    until = task_until.heard_until(turn, heard)
    if until is None or not task_until.is_kept(turn, until):
        turn.ask_again("task-until-unread" if until is None else "task-until-wrong")
        return
    turn.remember(until=until.isoformat())
    _go_on(turn)


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """What is shown goes out, or one piece of it is said again."""
    match heard.choice:
        case choice if choice == SEND:
            _send(turn)
        case choice if choice == DROP:
            turn.say("task-dropped")
        case choice if choice == NOTHING:
            turn.remember(nothing=not turn.recall("nothing"))
            _go_on(turn)
        case choice if choice == WHOM:
            turn.remember(area_id=0, people=[])
            _go_on(turn)
        case choice:
            turn.remember(**{choice: ""})
            _go_on(turn)


def _go_on(turn: Turn) -> None:
    """Asks for the piece that is not there yet; shows everything once it is."""
    if not turn.recall("form"):
        turn.ask("task-ask-form", then=take_form)
    elif not turn.recall("area_id"):
        text = turn.words("task-ask-whom")
        turn.ask_text(text, then=take_whom, choices=task_whom.choices(turn))
    elif not turn.recall("until"):
        turn.ask("task-ask-until", then=take_until, choices=task_until.choices(turn))
    else:
        _show_back(turn)


def _ask_people(turn: Turn) -> None:
    names = task_whom.names(turn)
    text = turn.words("task-pick-more", names=names) if names else turn.words("task-pick")
    turn.ask_text(text, then=take_people, choices=task_whom.people(turn))


def _show_back(turn: Turn) -> None:
    form, until = form_of(turn.recall("form")), task_until.kept_until(turn)
    count, others = task_sending.burden(turn)
    remind = task_sending.remind_at(turn, until)
    lines = [
        turn.words("task-back", title=turn.recall("title"), words=turn.recall("words")),
        turn.words("task-card-fields", fields=task_card.described(form, turn.locale)),
        turn.words("task-back-whom", whom=task_whom.named(turn), count=str(count)),
        turn.words("task-card-until", until=_by_when(turn, until)),
    ]
    if remind is not None:
        lines.append(turn.words("task-back-remind", at=_by_when(turn, remind)))
    if others:
        lines.append(turn.words("task-back-burden", count=str(others)))
    choices = [(SEND, turn.words("button-task-send"))]
    if asks_for_something(form):
        allowed = turn.recall("nothing")
        lines.append(turn.words("task-back-nothing" if allowed else "task-back-no-nothing"))
        label = "button-task-forbid-nothing" if allowed else "button-task-allow-nothing"
        choices.append((NOTHING, turn.words(label)))
    choices += [
        (FORM, turn.words("button-task-form")),
        (WHOM, turn.words("button-task-whom")),
        (UNTIL, turn.words("button-task-until")),
        (DROP, turn.words("button-task-drop")),
    ]
    turn.ask_text("\n".join(lines), then=confirm, choices=choices, free=False)


def _send(turn: Turn) -> None:
    if not turn.reaches(Role.COMMAND_ROOM, turn.recall("area_id")):
        raise Refuse("refused-role")
    until = task_until.kept_until(turn)
    if until - turn.now < task_until.SHORTEST:
        turn.say("task-until-gone-by")
        turn.remember(until="")
        _go_on(turn)
        return
    task, told, unreached = task_sending.send(turn, until)
    asked = task_people.asked_of(turn.store, task, turn.today)
    turn.say(
        "task-sent",
        buttons=[turn.button("button-task-show", TaskButton.SHOW, task.id)],
        number=task.number,
        title=task.title,
        told=str(told),
        all=str(len(asked)),
    )
    if unreached:
        lines = [turn.words("task-unreached", count=str(len(unreached)))]
        lines += task_card.names_lines(unreached, turn.locale)
        turn.say_text("\n".join(lines))


def _by_when(turn: Turn, moment: datetime) -> str:
    return by_when(moment, turn.regulations.zone, turn.locale)
