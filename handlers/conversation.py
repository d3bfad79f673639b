"""The step: one received message becomes one turn of the conversation it belongs to."""

from datetime import datetime, timedelta

from handlers import bind, menu, resend
from handlers.dialogue import chosen_value, is_choice
from handlers.errors import Refuse
from handlers.flow import Flow, Opening, Where, read_token
from handlers.heard import Heard
from handlers.house import House
from handlers.turn import Turn
from messages.choice import chosen, plain, typed_number
from messages.inbound import Due, Joined, MediaSettled, Said, read_body
from storage.inbox import Waiting
from storage.store import Store

FORGOTTEN_AFTER = timedelta(hours=12)
"""A conversation nobody went on with is put down, so that yesterday's "1" is not today's."""


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
            resend.picture_settled(turn, body)
        case Joined():
            menu.greet(turn)
        case Said():
            media = store.media.of_message(waiting.id) if body.uploads else ()
            _listen(turn, body, Heard(body.text.strip(), "", body.place, media, body.album))
    turn.close()


def answer_refusal(
    store: Store, waiting: Waiting, house: House, refusal: Refuse, now: datetime
) -> None:
    """Tells the person why not; the conversation stays where it was."""
    turn = Turn(store, waiting, house, now)
    turn.say_text(turn.words(refusal.key, **refusal.values))
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


def _listen(turn: Turn, said: Said, heard: Heard) -> None:
    """Finds out what is meant.

    1. A press, or words that name a choice, answer the open question or open a flow.
    2. Somebody nobody knows yet is asked for a code.
    3. Phrases of the catalogue (积分, 菜单, 取消 …) open their flow, whatever is open.
    4. Anything else answers the open question.
    5. With nothing open, pictures, places and reports begin a case; the rest gets the menu.
    """
    assert turn.chat is not None, "somebody said it somewhere"
    _put_down_the_old(turn)
    token = said.press or _meant(turn, heard.text)
    if token:
        _pressed(turn, token, heard)
        return
    if turn.person is None:
        _listen_to_stranger(turn, heard)
        return
    found = turn.house.by_phrase.get(plain(heard.text)) if heard.text else None
    if found is not None:
        _open(turn, *found)
        return
    if turn.chat.is_group:
        return
    if turn.memory.top is not None:
        _answer(turn, heard)
        return
    menu.not_a_phrase(turn, heard)


def _listen_to_stranger(turn: Turn, heard: Heard) -> None:
    if turn.memory.top is not None:
        _answer(turn, heard)
    else:
        bind.unbound(turn, heard)


def _put_down_the_old(turn: Turn) -> None:
    last = turn.updated_at
    if turn.memory.top is not None and last is not None and turn.now - last > FORGOTTEN_AFTER:
        turn.memory.clear()
        turn.say("put-down")


def _meant(turn: Turn, text: str) -> str | None:
    """The token of a button the words name: of the open question first, then of the last offer."""
    if not text or turn.chat is None:
        return None
    asked = turn.memory.top
    if asked is not None and not turn.chat.is_group:
        token = chosen(text, asked.question.offered())
        if token is not None or typed_number(text) is not None:
            return token
    return chosen(text, turn.store.outbox.offered(turn.chat.id))


def _pressed(turn: Turn, token: str, heard: Heard) -> None:
    if is_choice(token):
        dialogue = turn.memory.top
        value = chosen_value(dialogue, token) if dialogue is not None else None
        if value is None:
            turn.say("button-old")
            if dialogue is not None:
                turn.say_text(dialogue.question.text, buttons=dialogue.question.offered())
            return
        _answer(turn, Heard(choice=value, media=heard.media, place=heard.place))
        return
    verb, carried = read_token(token)
    found = turn.house.by_verb.get(verb)
    if found is None:
        turn.say("button-unknown")
        menu.show(turn)
        return
    _open(turn, *found, *carried)


def _open(turn: Turn, flow: Flow, opening: Opening, *carried: int | str) -> None:
    assert turn.chat is not None, "somebody opened it somewhere"
    if flow.where is Where.GROUP and not turn.chat.is_group:
        raise Refuse("only-in-a-group")
    if flow.where is Where.PRIVATE and turn.chat.is_group:
        raise Refuse("only-in-private", bot=turn.house.bot_name)
    _may_hold(turn, flow)
    turn.flow = flow
    opening(turn, *carried)


def _answer(turn: Turn, heard: Heard) -> None:
    dialogue = turn.memory.top
    assert dialogue is not None, "a question was open"
    flow = turn.house.by_name.get(dialogue.flow)
    step = flow.steps.get(dialogue.step) if flow else None
    if flow is None or step is None:
        # An upgrade took the step away; the person starts over rather than being stuck.
        turn.memory.end()
        turn.say("put-down")
        return
    _may_hold(turn, flow)
    if not heard.choice and not dialogue.question.free:
        turn.ask_again()
        return
    turn.flow = flow
    turn.answering(dialogue)
    step(turn, heard)
    turn.settle()


def _may_hold(turn: Turn, flow: Flow) -> None:
    """A role withdrawn in mid-conversation counts at once."""
    if flow.for_strangers:
        return
    if turn.me and flow.roles and not turn.has(*flow.roles):
        raise Refuse("refused-role")
