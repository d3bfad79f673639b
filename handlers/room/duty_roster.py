"""值班表, the room's duty roster: shown, put down line by line, and changed, in chat."""

from collections.abc import Collection
from datetime import date, timedelta

from handlers.buttons import RoomButton
from handlers.cases.case_scope import DESK
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.room import duty_people
from handlers.turn import Turn
from messages.catalogue import say
from messages.outbound import Button
from messages.typed_shift import typed_shift
from messages.written import day
from rules.roles import Role
from rules.room import Shift
from storage.duties import OnDuty
from storage.people import Person

flow = Flow("duty_roster", needs=DESK, where=Where.PRIVATE)

SHOWN = 14
MOST_LINES = 200
"""A month of three people in two shifts a day; more is said to be too much, and none is put down.
"""
LONGEST_AHEAD = 400
"""Days: nobody puts shifts down for later than a year ahead; it is a slip of the year."""


@flow.opens_on(RoomButton.DUTY)
@flow.opens_on_words("phrases-duty-roster")
def show(turn: Turn) -> None:
    """The shifts that are not over; each with a button that takes it off."""
    room = {person.id for person in duty_people.of_rooms(turn.store, turn.me.id, turn.today)}
    coming = turn.store.duties.coming_of(room, turn.now, SHOWN)
    buttons = [
        turn.button("button-duty-put", RoomButton.DUTY_PUT),
        turn.button("button-duty-sheet", RoomButton.DUTY_SHEET),
    ]
    for each in coming:
        label = turn.words("duty-off", shift=named(turn, each))
        buttons.append(Button(label, token(RoomButton.DUTY_OFF, each.id)))
    told = "\n".join(named(turn, each) for each in coming)
    turn.say("duty-roster" if coming else "duty-none", buttons=buttons, lines=told)


@flow.opens_on(RoomButton.DUTY_PUT)
@flow.opens_on_words("phrases-duty-put")
def ask_for_shifts(turn: Turn) -> None:
    """Asks for lines; a whole month may be pasted."""
    room = duty_people.of_rooms(turn.store, turn.me.id, turn.today)
    name = next((each.name for each in room), turn.me.name)
    tomorrow = turn.today + timedelta(days=1)
    month, number = str(tomorrow.month), str(tomorrow.day)
    turn.ask("duty-send-lines", then=put_down, month=month, day=number, name=name)


@flow.step
def put_down(turn: Turn, heard: Heard) -> None:
    """Each line that can be read is put down; the others are named and asked for again."""
    lines = [line.strip() for line in heard.text.splitlines() if line.strip()]
    if not lines:
        turn.ask_again("duty-needs-lines")
        return
    if len(lines) > MOST_LINES:
        turn.ask_again("duty-too-many")
        return
    room = duty_people.of_rooms(turn.store, turn.me.id, turn.today)
    put: list[str] = []
    wrong: list[str] = []
    for line in lines:
        shift, fault = _put(turn, line, room)
        (wrong if fault else put).append(fault or shift)
    if put:
        turn.say("duty-put", count=len(put), lines="\n".join(put))
    if wrong:
        turn.say("duty-wrong", lines="\n".join(wrong))
        turn.ask_again("duty-again")


@flow.opens_on(RoomButton.DUTY_OFF)
def call_off(turn: Turn, duty_id: int) -> None:
    """A shift of the own room is taken off, once; whoever had it hears of it."""
    shift = turn.store.duties.get(duty_id)
    if shift is not None and _is_anothers(turn, shift):
        raise Refuse("refused-duty-other-room")
    if shift is None or shift.ends_at <= turn.now:
        raise Refuse("duty-off-already")
    turn.store.duties.call_off(duty_id, turn.me.id, turn.now)
    turn.say("duty-taken-off", shift=named(turn, shift))
    tell(turn, turn.store.people.get(shift.person_id), "duty-yours-off", shift)


def _is_anothers(turn: Turn, shift: OnDuty) -> bool:
    """Whose shift it is belongs to another room; who is of none any more is anybody's to take
    off."""
    room = duty_people.of_rooms(turn.store, turn.me.id, turn.today)
    if any(person.id == shift.person_id for person in room):
        return False
    roles = turn.store.people.view(shift.person_id, turn.today).roles
    return any(grant.role is Role.COMMAND_ROOM for grant in roles)


def _put(turn: Turn, line: str, room: Collection[Person]) -> tuple[str, str]:
    """The shift put down, or what is wrong with the line."""
    read = typed_shift(line, turn.today)
    if read is None:
        return "", turn.words("duty-fault-line", line=line)
    when, shift, name = read[0], Shift(read[1]), read[2]
    people = [person for person in room if person.name == name]
    if len(people) != 1:
        key = "duty-fault-namesakes" if people else "duty-fault-person"
        return "", turn.words(key, line=line, name=name)
    span = turn.regulations.room.duty.span(when, shift, turn.regulations.zone)
    if span[1] <= turn.now or (when - turn.today).days > LONGEST_AHEAD:
        return "", turn.words("duty-fault-day", line=line)
    (person,) = people
    new = turn.store.duties.put(person.id, when, shift, span, turn.me.id, turn.now)
    made = OnDuty(0, person.id, when, shift, *span, person.name, person.telephone)
    if new:
        tell(turn, person, "duty-yours", made)
    return named(turn, made), ""


def tell(turn: Turn, person: Person, key: str, shift: OnDuty) -> None:
    """Whoever a shift was given to, or taken from, hears of it from somebody else."""
    if person.id != turn.me.id:
        locale = turn.letters.locale_of(person)
        turn.letters.to_person(person, key, shift=shift_in_words(shift.day, shift.shift, locale))


def named(turn: Turn, shift: OnDuty) -> str:
    """A shift and who has it."""
    return turn.words(
        "duty-line", shift=shift_in_words(shift.day, shift.shift, turn.locale), name=shift.name
    )


def shift_in_words(when: date, shift: Shift, locale: str) -> str:
    """11月23日白班."""
    return say(locale, f"shift-{shift.value}", day=day(when, locale))
