"""交班: what the shift leaves is counted and written down, and the next one takes it over."""

from handlers.buttons import RoomButton
from handlers.cases import case_scope
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.reporting.report_content import within_measure
from handlers.turn import Turn
from messages.catalogue import Value
from messages.written import clock
from rules.roles import Role
from storage.handovers import Handover, Left
from storage.people import Person

flow = Flow("hand_over", needs=Role.COMMAND_ROOM, where=Where.PRIVATE)

NOTHING = "nothing"


@flow.opens_on(RoomButton.HAND_OVER)
@flow.opens_on_words("phrases-hand-over")
@flow.asks_anew
def begin(turn: Turn) -> None:
    """What is left is shown; whatever else the next must know is asked for."""
    before = turn.store.handovers.newest(_room(turn))
    if before is not None and before.given_by == turn.me.id:
        turn.say("handover-waits", time=clock(before.given_at, turn.regulations.zone, turn.locale))
    text = turn.words("handover-left", **_counts(_left(turn)))
    nothing = (NOTHING, turn.words("handover-nothing"))
    turn.ask_text(text, then=give, choices=[nothing])


@flow.step
def give(turn: Turn, heard: Heard) -> None:
    """It is kept as it stands now, and whoever comes next reads it."""
    if not (heard.text or heard.choice == NOTHING):
        turn.ask_again("handover-needs-words")
        return
    words = within_measure(turn, heard.text) if heard.text else ""
    left = _left(turn)
    handover_id = turn.store.handovers.give(_room(turn), turn.me.id, left, words, turn.now)
    reached = 0
    for person in _next(turn):
        reached += turn.letters.to_person(
            person,
            "handover-yours",
            buttons=[("button-take-over", token(RoomButton.TAKE_OVER, handover_id))],
            photos=(),
            files=(),
            subject=None,
            name=turn.me.name,
            words=words or "—",
            **_counts(left),
        )
    turn.say("handover-given" if reached else "handover-given-nobody")


@flow.opens_on(RoomButton.TAKE_OVER)
def take(turn: Turn, handover_id: int) -> None:
    """接班, once: whoever comes second is told who has it."""
    found = turn.store.handovers.get(handover_id)
    if found is None:
        raise Refuse("button-unknown")
    if not turn.reaches(Role.COMMAND_ROOM, found.area_id):
        raise Refuse("refused-role")
    if found.given_by == turn.me.id:
        raise Refuse("refused-handover-own")
    if found.taken_by is None and turn.store.handovers.is_replaced(found):
        raise Refuse("refused-handover-replaced", name=turn.store.people.get(found.given_by).name)
    if not turn.store.handovers.take(handover_id, turn.me.id, turn.now):
        _told_who(turn, found)
        return
    turn.say("handover-taken", name=turn.store.people.get(found.given_by).name)
    giver = turn.store.people.get(found.given_by)
    turn.letters.to_person(giver, "handover-yours-taken", name=turn.me.name)


def _told_who(turn: Turn, found: Handover) -> None:
    assert found.taken_by is not None, "only what was taken cannot be taken"
    taker = turn.store.people.get(found.taken_by).name
    turn.say("handover-taken-already", name=taker)


def _room(turn: Turn) -> int:
    """The area whose room the person is."""
    areas = turn.store.people.areas_with_role(turn.me.id, Role.COMMAND_ROOM, turn.today)
    return areas[0]


def _next(turn: Turn) -> list[Person]:
    """Whoever is on duty now or next, can be reached and is not who hands over; else all others."""
    path = turn.store.areas.get(_room(turn)).path
    others = [
        person
        for person in turn.store.people.holding(Role.COMMAND_ROOM, path, turn.today)
        if person.id != turn.me.id and turn.store.people.private_chat(person.id) is not None
    ]
    shifts = (*turn.store.duties.at(turn.now), *turn.store.duties.next_after(turn.now))
    due = {each.person_id for each in shifts}
    return [person for person in others if person.id in due] or others


def _left(turn: Turn) -> Left:
    left = turn.store.case_queues.left(case_scope.looked(turn))
    return Left(left["open"], left["today"], left["overdue"], left["hard"], left["pressed"])


def _counts(left: Left) -> dict[str, Value]:
    return {
        "open": str(left.open),
        "today": str(left.today),
        "overdue": str(left.overdue),
        "hard": str(left.hard),
        "pressed": str(left.pressed),
    }
