"""One field of a temporary task's form: how it is asked, and what answers it."""

from dataclasses import dataclass

from handlers.heard import Heard
from handlers.reporting.report_content import say_refused
from handlers.turn import Turn
from rules.task_form import LONGEST_ANSWER, FieldKind, FormField, read_number
from storage.special_answers import SpecialAnswer
from storage.special_tasks import SpecialTask

AS_BEFORE, LEFT_OUT, DONE = "before", "left_out", "done"

FIGURES = (0, 1, 2, 3, 5)
"""Numbers that stand on buttons; any other is typed."""

MOST_PHOTOS = 9


@dataclass(frozen=True)
class Asked:
    """A field as it is asked: `amounts` where a typed number is the answer itself."""

    text: str
    choices: list[tuple[str, str]]
    free: bool
    amounts: bool


def asked(turn: Turn, task: SpecialTask) -> Asked:
    """The next field of the form."""
    at = len(turn.recall("said"))
    field, before = task.form[at], _before(turn, task, at)
    place = {"at": str(at + 1), "all": str(len(task.form)), "name": field.name}
    text = turn.words(f"task-fill-{field.kind.value.replace('_', '-')}", **place)
    choices: list[tuple[str, str]] = []
    if field.choices:
        choices = [(f"choice.{number}", each) for number, each in enumerate(field.choices)]
    elif field.kind is FieldKind.NUMBER:
        choices = [(f"number.{each}", str(each)) for each in FIGURES]
    if before:
        choices.insert(0, (AS_BEFORE, turn.words("task-as-before", value=before)))
    if field.kind is FieldKind.PHOTO and str(at) in turn.recall("photos"):
        text = turn.words("task-photo-came")
        choices = [(DONE, turn.words("button-task-enough"))]
    elif field.optional:
        choices.append((LEFT_OUT, turn.words("button-task-left-out")))
    numeric = field.kind is FieldKind.NUMBER
    return Asked(text, choices, free=not field.choices, amounts=numeric)


def is_taken(turn: Turn, task: SpecialTask, heard: Heard) -> bool:
    """Keeps the answer to the field that is open; False where it is asked again or goes on."""
    at = len(turn.recall("said"))
    field = task.form[at]
    if heard.choice == LEFT_OUT:
        _kept(turn, "")
        return True
    if heard.choice == AS_BEFORE:
        return _as_before(turn, task, at)
    if field.kind is FieldKind.PHOTO:
        return _photos(turn, heard, at)
    _keep_early_photos(turn, task, heard)
    value = _value(field, heard)
    if value is None:
        turn.ask_again(f"task-wrong-{field.kind.value.replace('_', '-')}")
        return False
    _kept(turn, value)
    return True


def kept_photos(turn: Turn) -> dict[int, list[int]]:
    """The photos that came, by the field's place; those that came to nothing are left out."""
    return {
        int(at): [each for each in media if turn.store.media.get(each).usable]
        for at, media in turn.recall("photos").items()
    }


def _value(field: FormField, heard: Heard) -> str | None:
    kind, _, chosen = heard.choice.partition(".")
    if field.choices:
        return field.choices[int(chosen)] if kind == "choice" else None
    if field.kind is FieldKind.NUMBER:
        return chosen if kind == "number" else read_number(heard.text)
    return heard.text[:LONGEST_ANSWER] or None


def _photos(turn: Turn, heard: Heard, at: int) -> bool:
    """Photos are gathered until 好了; an album's later ones come in silence."""
    photos = dict(turn.recall("photos"))
    came = photos.get(str(at), [])
    if heard.choice == DONE:
        _kept(turn, "")
        return True
    say_refused(turn, heard)
    new = [medium.id for medium in heard.photos]
    if not new:
        turn.ask_again("task-wrong-photo")
        return False
    if len(came) + len(new) > MOST_PHOTOS:
        turn.say("file-enough-photos", most=MOST_PHOTOS)
    photos[str(at)] = [*came, *new][:MOST_PHOTOS]
    turn.remember(photos=photos)
    if came:
        turn.stay()
        return False
    _ask_for_more(turn)
    return False


def _keep_early_photos(turn: Turn, task: SpecialTask, heard: Heard) -> None:
    """A photo sent with another field's answer is kept for the field that wants one."""
    wanting = [at for at, each in enumerate(task.form) if each.kind is FieldKind.PHOTO]
    if heard.photos and wanting:
        photos, key = dict(turn.recall("photos")), str(wanting[0])
        came = [*photos.get(key, []), *(medium.id for medium in heard.photos)]
        turn.remember(photos={**photos, key: came[:MOST_PHOTOS]})


def _ask_for_more(turn: Turn) -> None:
    held = turn.talk.held
    assert held is not None
    assert turn.flow is not None
    turn.ask_text(
        turn.words("task-photo-came"),
        then=turn.flow.steps[held.step],
        choices=[(DONE, turn.words("button-task-enough"))],
    )


def _as_before(turn: Turn, task: SpecialTask, at: int) -> bool:
    answer = _answer(turn, task)
    assert answer is not None, "it was offered"
    if at in answer.photos:
        photos = dict(turn.recall("photos"))
        turn.remember(photos={**photos, str(at): list(answer.photos[at])})
    _kept(turn, answer.said[at])
    return True


def _before(turn: Turn, task: SpecialTask, at: int) -> str:
    answer = _answer(turn, task)
    if answer is None:
        return ""
    if at in answer.photos:
        return turn.words("got-photo", count=len(answer.photos[at]))
    return answer.said[at]


def _answer(turn: Turn, task: SpecialTask) -> SpecialAnswer | None:
    return turn.store.special_answers.of_person(task.id, turn.me.id)


def _kept(turn: Turn, value: str) -> None:
    turn.remember(said=[*turn.recall("said"), value])
