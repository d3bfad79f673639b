"""指挥台, the command room's desk: how much waits in each queue, and the queues page by page."""

from datetime import UTC, datetime, timedelta

from handlers.buttons import FiguresButton, RoomButton
from handlers.cases import case_lines
from handlers.cases.case_scope import DESK, looked, rooms
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.room import on_duty
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import clock
from rules.case_queues import BY_TIME, Queue, Rank, ranks
from rules.plain_words import plain
from rules.roles import Role
from storage.case_queues import Place

flow = Flow("room_desk", needs=DESK, where=Where.PRIVATE)

A_PAGE = 8
MOST_COUNTED = 1000
"""Of more in a queue it is only said that there are so many and more."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_TICK = timedelta(microseconds=1)
_QUEUES = tuple(Queue)
_RANKED = 10
"""More than there are queues."""


@flow.opens_on(RoomButton.OPEN)
@flow.opens_on_words("phrases-room-desk")
def open_desk(turn: Turn) -> None:
    """Who is on duty, what the last shift left, and each queue with how much waits in it."""
    counts = turn.store.case_queues.counts(looked(turn), MOST_COUNTED)
    buttons = []
    for number, queue in enumerate(_QUEUES):
        count = counts[queue]
        name = turn.words(f"queue-{queue.value.replace('_', '-')}")
        key = "queue-many" if count >= MOST_COUNTED else "queue-counted"
        label = turn.words(key, queue=name, count=count)
        buttons.append(Button(label, token(RoomButton.QUEUE, number)))
    buttons.append(turn.button("menu-find", RoomButton.FIND))
    buttons.append(turn.button("button-consult", RoomButton.CONSULT))
    buttons.append(turn.button("button-duty", RoomButton.DUTY))
    if turn.has(Role.COMMAND_ROOM):
        buttons.append(turn.button("button-hand-over", RoomButton.HAND_OVER))
        buttons.append(turn.button("menu-figures", FiguresButton.ASK))
    turn.say_text("\n".join((turn.words("room-desk-head"), *_told(turn))), buttons=buttons)


@flow.opens_on(RoomButton.QUEUE)
def queue(turn: Turn, number: int) -> None:
    """A queue from its beginning."""
    _show(turn, number, None)


@flow.opens_on(RoomButton.PAGE)
def page(turn: Turn, number: int, case_id: int, due: int) -> None:
    """The next page of a queue, behind the last case of the page before; with the queue's number
    goes the rank that case has in it."""
    rank, number = divmod(number, _RANKED)
    if number >= len(_QUEUES) or rank not in (0, *ranks(_QUEUES[number])):
        raise Refuse("button-unknown")
    here = Rank(rank) if len(ranks(_QUEUES[number])) > 1 else Rank.CALM
    _show(turn, number, Place(case_id, _EPOCH + due * _TICK if due else None, here))


def typed(turn: Turn, heard: Heard) -> bool:
    """Whether words nobody asked for are a queue's name (待批); it is then shown to whoever may."""
    said = plain(heard.text)
    if not said or heard.media or heard.place is not None or not turn.has(*DESK):
        return False
    for number, each in enumerate(_QUEUES):
        if plain(turn.words(f"queue-{each.value.replace('_', '-')}")) == said:
            _show(turn, number, None)
            return True
    return False


def _show(turn: Turn, number: int, after: Place | None) -> None:
    if number >= len(_QUEUES):
        raise Refuse("button-unknown")
    queue = _QUEUES[number]
    by_time = queue in BY_TIME and (after is None or after.rank is not Rank.TIMELESS)
    if after is not None and by_time != (after.due_at is not None):
        raise Refuse("button-unknown")
    found = turn.store.case_queues.page(queue, looked(turn), after, A_PAGE + 1)
    cases = turn.store.cases.several([each.case_id for each in found[:A_PAGE]])
    name = turn.words(f"queue-{queue.value.replace('_', '-')}")
    back = turn.button("button-room-desk", RoomButton.OPEN)
    if not cases:
        turn.say("queue-none" if after is None else "queue-no-more", buttons=[back], queue=name)
        return
    buttons = case_lines.buttons(cases)
    if len(found) > A_PAGE:
        last = found[A_PAGE - 1].place
        due = (last.due_at - _EPOCH) // _TICK if queue in BY_TIME and last.due_at else 0
        ranked = number + (_RANKED * last.rank if len(ranks(queue)) > 1 else 0)
        buttons.append(turn.button("button-next", RoomButton.PAGE, ranked, last.case_id, due))
    told = "\n".join(case_lines.queue_line(turn, case) for case in cases)
    turn.say("queue-page", buttons=[*buttons, back], queue=name, lines=told)


def _told(turn: Turn) -> list[str]:
    names = tuple(each.name for each in on_duty.shifts(turn))
    told = [
        turn.words("room-desk-on-duty", names=names) if names else turn.words("room-desk-nobody")
    ]
    for area_id in rooms(turn)[:1]:
        left = turn.store.handovers.newest(area_id)
        if left is not None:
            giver = turn.store.people.get(left.given_by).name
            at = clock(left.given_at, turn.regulations.zone, turn.locale)
            key = _left_key(turn, area_id, left.words)
            told.append(turn.words(key, name=giver, time=at, words=left.words))
            told.append(turn.words("room-desk-not-taken"))
    return told


def _left_key(turn: Turn, area_id: int, words: str) -> str:
    """What a shift left to the next is for the room: it names callers, and who reported what."""
    if not words:
        return "room-desk-left-nothing"
    own = turn.reaches(Role.COMMAND_ROOM, area_id)
    return "room-desk-left" if own else "room-desk-left-to-room"
