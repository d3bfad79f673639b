"""公函: the room has a letter about a case written as a Word file, to be printed and sealed."""

from handlers.buttons import CaseButton
from handlers.cases import case_acts, letter_forms, letter_parts
from handlers.cases.letter_forms import Reply
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.turn import Turn
from messages.inbound import MediaKind
from messages.recipes import LetterRecipe, write_recipe
from rules.case_life import WITH_UNIT
from rules.case_sources import Source
from rules.roles import Role
from storage.cases import Case

flow = Flow("case_letters", needs=Role.COMMAND_ROOM)

REPORTER, HOTLINE = "reporter", "hotline"
WITH_PHOTOS, WITHOUT = "with", "without"

LONGEST_ADDRESSEE = 40
"""Characters of the office a reply is addressed to."""


@flow.opens_on(CaseButton.LETTERS)
def offer(turn: Turn, case_id: int) -> None:
    """The letters that fit how the case stands; each button is good as long as its letter fits."""
    case = _own(turn, case_id)
    buttons = []
    if case.state in WITH_UNIT:
        buttons.append(turn.button("button-letter-assign", CaseButton.ASSIGN_LETTER, case.id))
    if letter_forms.newest_press(turn, case) is not None:
        buttons.append(turn.button("button-letter-press", CaseButton.PRESS_LETTER, case.id))
    if case.state not in case_acts.NO_LETTERS:
        buttons.append(turn.button("button-letter-reply", CaseButton.REPLY_LETTER, case.id))
    key = "letter-which" if buttons else "letter-none-yet"
    turn.say(key, buttons=buttons, number=case.number)


@flow.opens_on(CaseButton.ASSIGN_LETTER)
def assign(turn: Turn, case_id: int) -> None:
    """交办单, written at once."""
    case = _own(turn, case_id)
    if case.state not in WITH_UNIT:
        raise Refuse("refused-letter-no-unit", number=case.number)
    _write(turn, case, letter_forms.assignment(turn, case), "letter-assign")


@flow.opens_on(CaseButton.PRESS_LETTER)
def press(turn: Turn, case_id: int) -> None:
    """督办单, written at once."""
    case = _own(turn, case_id)
    waiting = letter_forms.newest_press(turn, case)
    if waiting is None:
        raise Refuse("refused-letter-no-press", number=case.number)
    _write(turn, case, letter_forms.pressing(turn, case, waiting), "letter-press")


@flow.opens_on(CaseButton.REPLY_LETTER)
def reply_to_whom(turn: Turn, case_id: int) -> None:
    """回复函: to the hotline only where its order it was."""
    case = _own(turn, case_id)
    if case.state in case_acts.NO_LETTERS:
        raise Refuse("letter-none-yet", number=case.number)
    choices = [(REPORTER, turn.words("button-letter-reporter"))]
    if case.source == Source.HOTLINE:
        choices.append((HOTLINE, turn.words("button-letter-hotline")))
    turn.remember(case_id=case.id, to="", pictures=[])
    turn.ask("letter-to-whom", then=take_addressee, choices=choices, number=case.number)


@flow.step
def take_addressee(turn: Turn, heard: Heard) -> None:
    """Whoever reported, the hotline, or an office that is typed."""
    case = _own(turn, turn.recall("case_id"))
    to = heard.choice or " ".join(heard.text.split())
    if not 0 < len(to) <= LONGEST_ADDRESSEE:
        turn.ask_again("letter-addressee-wrong")
        return
    if heard.choice == HOTLINE:
        to = turn.words("letter-hotline")
    turn.remember(to="" if heard.choice == REPORTER else to)
    if not letter_parts.pictures(turn, case):
        _reply(turn, case, with_photos=False)
        return
    choices = [
        (WITH_PHOTOS, turn.words("button-letter-photos")),
        (WITHOUT, turn.words("button-letter-no-photos")),
    ]
    turn.ask("letter-photos", then=take_photos, choices=choices, free=False, number=case.number)


@flow.step
def take_photos(turn: Turn, heard: Heard) -> None:
    """With what it looked like before and after, or without."""
    case = _own(turn, turn.recall("case_id"))
    _reply(turn, case, with_photos=heard.choice == WITH_PHOTOS)


def _reply(turn: Turn, case: Case, *, with_photos: bool) -> None:
    reply = Reply(turn.recall("to"), with_photos)
    _write(turn, case, letter_forms.replying(turn, case, reply), "letter-reply")


def _write(turn: Turn, case: Case, recipe: LetterRecipe, key: str) -> None:
    """The file is made beside the path, and comes with this message once it is there."""
    name = f"{recipe.title} {case.number}.docx"
    file = turn.store.media.to_draw(write_recipe(recipe), name, turn.now, MediaKind.FILE)
    turn.say_text(turn.words(key, number=case.number), files=(file,))


def _own(turn: Turn, case_id: int) -> Case:
    case = turn.store.cases.get(case_id)
    if not case_acts.may_write_letters(turn.view, case.area_path):
        raise Refuse("refused-case-not-yours")
    return case
