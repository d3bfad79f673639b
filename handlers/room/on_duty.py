"""谁值班: who is the room now. What is meant for the room goes to whoever is on duty first."""

from collections.abc import Collection, Iterable

from handlers.flow import Flow
from handlers.turn import Turn
from messages.written import clock
from rules.roles import Role
from storage.duties import OnDuty
from storage.people import Person

flow = Flow("on_duty")


@flow.opens_on_words("phrases-on-duty")
def who(turn: Turn) -> None:
    """Answered to everybody who is bound, with the telephone; and who comes next."""
    now = shifts(turn)
    told = [_line(turn, "on-duty-now", each) for each in now] or [turn.words("on-duty-nobody")]
    coming = _of_the_room(turn, turn.store.duties.next_after(turn.now))
    told += [_line(turn, "on-duty-next", each) for each in coming]
    turn.say_text("\n".join(told))


def shifts(turn: Turn) -> tuple[OnDuty, ...]:
    """The shifts that run now, of people who are of the room still."""
    return _of_the_room(turn, turn.store.duties.at(turn.now))


def _of_the_room(turn: Turn, shifts: Iterable[OnDuty]) -> tuple[OnDuty, ...]:
    return tuple(
        each
        for each in shifts
        if any(
            grant.role is Role.COMMAND_ROOM
            for grant in turn.store.people.view(each.person_id, turn.today).roles
        )
    )


def room(turn: Turn, area_path: str, but: Collection[int] = ()) -> tuple[Person, ...]:
    """Whoever of the room over an area is on duty and can be reached; all of the room, if nobody.

    `but` are people who cannot do what is to be done, such as check what they handled themselves.
    """
    everybody = turn.store.people.holding(Role.COMMAND_ROOM, area_path, turn.today)
    on_duty = {each.person_id for each in turn.store.duties.at(turn.now)}.difference(but)
    first = tuple(
        person
        for person in everybody
        if person.id in on_duty and turn.store.people.private_chat(person.id) is not None
    )
    return first or everybody


def _line(turn: Turn, key: str, shift: OnDuty) -> str:
    zone = turn.regulations.zone
    return turn.words(
        key,
        name=shift.name,
        telephone=shift.telephone or "—",
        begins=clock(shift.begins_at, zone, turn.locale),
        ends=clock(shift.ends_at, zone, turn.locale),
    )
