"""The step: one received message becomes one turn of the conversation it belongs to."""

from datetime import datetime

from handlers import edit_message, listening, menu
from handlers.cases import watch_case
from handlers.errors import Refuse
from handlers.heard import Heard
from handlers.house import House
from handlers.people import lost_chat
from handlers.recording import bring_case
from handlers.reporting import add_to_case, emergency, report_left
from handlers.tasks import watch_task
from handlers.turn import Turn
from messages.inbound import (
    Brought,
    CaseDue,
    ChatLost,
    Due,
    Joined,
    MediaSettled,
    ReportLeft,
    Said,
    TaskDue,
    read_body,
)
from storage.store import Store
from storage.turns import Waiting


def take_step(store: Store, waiting: Waiting, house: House, now: datetime) -> None:
    """Takes one message: state, effects and replies are written together, or nothing is.

    Raises Refuse when the person may not do it; whatever the step wrote must then be undone and
    `answer_refusal` called instead.
    """
    turn = Turn(store, waiting, house, now)
    body = read_body(waiting.body)
    match body:
        case Due():
            _keep_time(turn, body)
        case MediaSettled():
            add_to_case.picture_settled(turn, body)
        case ChatLost():
            lost_chat.tell(turn, body)
        case CaseDue():
            watch_case.look(turn, body)
        case TaskDue():
            watch_task.look(turn, body)
        case ReportLeft():
            report_left.remind(turn)
        case Brought():
            bring_case.receive(turn, body)
        case Joined():
            menu.greet(turn)
        case Said():
            media = store.media.of_message(waiting.id) if body.uploads else ()
            text = body.text.strip()
            heard = Heard(text, "", body.place, media, body.album, body.message)
            if body.edited:
                edit_message.edited(turn, heard)
            else:
                listening.listen(turn, body.press, heard)
    turn.close()


def answer_refusal(
    store: Store, waiting: Waiting, house: House, refusal: Refuse, now: datetime
) -> None:
    """Tells the person why not; a conversation whose answer was refused is over."""
    turn = Turn(store, waiting, house, now)
    body = read_body(waiting.body)
    first = emergency.call_first(turn, body.text) if isinstance(body, Said) else ""
    turn.say_text(f"{first}{turn.words(refusal.key, **refusal.values)}")
    if refusal.ends is not None:
        turn.talk.memory.raise_up(refusal.ends)
        turn.talk.held = turn.talk.memory.top
        listening.settle(turn)
    else:
        listening.put_down_the_old(turn)
    turn.close()


def answer_failure(store: Store, waiting: Waiting, house: House, now: datetime) -> None:
    """Tells the person that their message is kept, but could not be handled."""
    turn = Turn(store, waiting, house, now)
    if turn.home is not None:
        turn.say("message-put-aside", number=waiting.id)
    turn.close()


def _keep_time(turn: Turn, due: Due) -> None:
    found = turn.house.by_due.get(due.task)
    if found is not None:
        turn.flow, open_flow = found
        open_flow(turn, turn.store.areas.get(due.area_id), due.due_at)
