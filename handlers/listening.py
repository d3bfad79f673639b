"""What is meant by what somebody said: a press, a choice, a phrase, an answer, or a new report."""

from datetime import timedelta

from handlers import doubted, may_mean, menu, menu_entries, put_down
from handlers.cases import typed_move
from handlers.dialogue import Dialogue, chosen_value, is_choice
from handlers.errors import Refuse
from handlers.flow import Flow, Opening, Where, read_token, takes
from handlers.heard import Heard
from handlers.people import bind
from handlers.phrases import meaning
from handlers.reporting import (
    belonging,
    emergency,
    file_case,
    not_a_household,
    report_content,
    report_left,
    report_rights,
)
from handlers.room import order_workbook, search_cases
from handlers.shop import pick_up_code, shop_keeping
from handlers.turn import Turn
from messages.choice import chosen, figured, typed_number
from storage.errors import NotFound

FORGOTTEN_AFTER = timedelta(hours=12)
"""A conversation nobody went on with is put down, and buttons nobody pressed are not meant by a
number any more, so that yesterday's "1" is not today's."""


def listen(turn: Turn, press: str, heard: Heard) -> None:
    """Finds out what is meant; `press` is the token of a pressed button, or empty.

    1. A press, or words that name a choice, answer the open question or open a flow.
    2. Somebody nobody knows yet is asked for a code.
    3. Phrases of the catalogue (积分, 菜单, 取消 …) open their flow, whatever is open.
    4. Anything else answers the open question; only a code of ours says nothing any more.
    5. With nothing open, pictures, places and reports begin a case; the rest gets the menu.

    Words that come with a picture or a place are its caption: they never open a flow, so that
    nothing that was sent is lost to a word. What comes with a press is heard after it, as if it
    had been sent next.
    """
    if turn.person is not None and belonging.join_late(turn, heard):
        return
    put_down_the_old(turn, press)
    if press:
        _pressed(turn, press, Heard())
        if heard == Heard():
            return
        turn.talk.let_go()
        turn.flow = None
    _hear(turn, heard)


def _hear(turn: Turn, heard: Heard) -> None:
    token = _meant(turn, heard)
    if token:
        _pressed(turn, token, heard)
        return
    if turn.person is None:
        emergency.cry(turn, heard.text, may_report=False)
        _listen_to_stranger(turn, heard)
        return
    phrase = meaning(heard.text, turn.house.by_phrase) if _only_words(heard) else None
    if phrase is not None:
        _open(turn, *turn.house.by_phrase[phrase])
        if turn.in_group and turn.letters.any_to(turn.home):
            turn.say_here("answered-in-private")
        return
    if turn.in_group:
        return
    if _only_words(heard) and bind.is_code(turn, heard.text):
        if not shop_keeping.taken_up(turn, heard.text):
            turn.say("already-bound", name=turn.me.name)
        return
    asked = turn.talk.memory.top
    if asked is not None:
        if asked.flow != file_case.flow.name:
            emergency.cry(turn, heard.text, may_report=report_rights.may_report(turn))
        _answer(turn, heard)
        return
    menu.not_a_phrase(turn, heard)


def _shows(heard: Heard) -> bool:
    return bool(heard.usable) or heard.place is not None


def _only_words(heard: Heard) -> bool:
    return bool(heard.text) and not heard.media and heard.place is None


def _listen_to_stranger(turn: Turn, heard: Heard) -> None:
    if turn.talk.memory.top is not None:
        _answer(turn, heard)
    else:
        bind.unbound(turn, heard)


def put_down_the_old(turn: Turn, press: str = "") -> None:
    """Puts down what was left too long; a press of its own button still says what is meant."""
    asked = turn.talk.memory.top
    if asked is None or turn.lane is None or turn.now - turn.lane.updated_at <= FORGOTTEN_AFTER:
        return
    if is_choice(press) and chosen_value(asked, press) is not None:
        return
    what, left = put_down.named(turn), report_left.put_aside(turn)
    turn.talk.memory.clear()
    turn.say("put-down-report" if left else "put-down", buttons=left, what=what)


def _meant(turn: Turn, heard: Heard) -> str | None:
    """The token of a button the words name: of the open question first, then of the last offer."""
    if not heard.text or turn.chat is None:
        return None
    asked = turn.talk.memory.top
    if asked is not None and not turn.in_group:
        means = figured if asked.question.amounts else chosen
        token = means(heard.text, asked.question.offered())
        if token is not None or typed_number(heard.text) is not None:
            return token
    if not _only_words(heard):
        return None
    offered = turn.store.offers.last(turn.chat.id, turn.now - FORGOTTEN_AFTER)
    if not offered and turn.person is not None and not turn.in_group:
        # 按 1 查积分: it stands on a slip of paper, and holds when nothing else is on the screen.
        offered = tuple(menu_entries.entries(turn)) if typed_number(heard.text) is not None else ()
    token = chosen(heard.text, offered)
    if token is not None and asked is not None and is_choice(token):
        # A label of the question before (a person's name, say) is the answer to this one.
        return None
    if token is None and turn.person is not None and not turn.in_group:
        token = pick_up_code.token_in(turn, heard.text)
        if token is None and (asked is None or not asked.question.free):
            token = typed_move.token_in(turn, heard.text)
    return token


def _pressed(turn: Turn, token: str, heard: Heard) -> None:
    if is_choice(token):
        asked, offering = turn.talk.memory.top, turn.talk.memory.offering(token)
        value = chosen_value(offering, token) if offering is not None else None
        if offering is None or value is None:
            if asked is not None:
                turn.repeat("button-old", asked.question)
            else:
                menu.offer(turn, "button-old")
            return
        # A button of what lies beneath takes it up: whoever presses it means that one.
        turn.talk.memory.raise_up(offering.id)
        _answer(turn, Heard(choice=value, media=heard.media, place=heard.place))
        return
    verb, carried = read_token(token)
    found = turn.house.by_verb.get(verb)
    if found is None or carried is None or not takes(found[1], carried):
        menu.offer(turn, "button-unknown")
        return
    try:
        _open(turn, *found, *carried)
    except NotFound:
        # A forged id: an opening looks up what its button carries before it does anything.
        menu.offer(turn, "button-unknown")


def _open(turn: Turn, flow: Flow, opening: Opening, *carried: int) -> None:
    if flow.where is Where.GROUP and not turn.in_group:
        raise Refuse("only-in-a-group")
    if flow.where is Where.PRIVATE and turn.in_group:
        raise Refuse("only-in-private", bot=turn.house.bot_name)
    _may_hold(turn, flow)
    turn.flow = flow
    opening(turn, *carried)


def _answer(turn: Turn, heard: Heard) -> None:
    asked = turn.talk.memory.top
    assert asked is not None, "a question was open"
    flow = turn.house.by_name.get(asked.flow)
    step = flow.steps.get(asked.step) if flow else None
    if flow is None or step is None:
        # An upgrade took the step away; the person starts over rather than being stuck.
        what = put_down.named(turn)
        turn.talk.memory.end()
        turn.say("put-down", what=what)
        return
    try:
        _may_hold(turn, flow)
        unasked = turn.person is not None and asked.step not in flow.pictured and _shows(heard)
        # A bare picture that its sender could not report: the step itself says what it wants.
        could_be_more = bool(heard.text) or report_rights.may_report(turn)
        if not heard.choice and _heard_beside(turn, heard, asked, unasked=unasked):
            turn.flow, turn.talk.held = flow, asked
            turn.stay()
            return
        if unasked and could_be_more and not heard.choice:
            # Nobody's answer: neither the picture is lost nor its caption taken for a reason.
            turn.flow, turn.talk.held = flow, asked
            report_content.say_refused(turn, heard)
            not_a_household.offer(turn, heard, "pictures-not-asked")
            return
        turn.flow = flow
        turn.talk.held = asked
        if not heard.choice and not asked.question.free:
            heard = may_mean.answer(turn, heard, asked)
        if not heard.choice and not asked.question.free:
            turn.stay()
        elif asked.step in flow.formal and doubted.asks_first(turn, heard):
            return
        else:
            step(turn, heard)
    except Refuse as refusal:
        refusal.ends = asked.id
        raise
    if unasked and heard.choice:
        not_a_household.offer_beside(turn, "pictures-not-used")
    if turn.talk.asked_again and not heard.choice and flow is not file_case.flow:
        not_a_household.offer_words(turn, heard.text)
    settle(turn)


def _heard_beside(turn: Turn, heard: Heard, asked: Dialogue, *, unasked: bool) -> bool:
    """What is done beside the open question, which waits on: a hotline's table is read, and where
    only a button answers, a case is looked for (2026-0012, 找 路灯)."""
    if unasked:
        return order_workbook.taken_up(turn, heard)
    return not asked.question.free and search_cases.typed(turn, heard)


def settle(turn: Turn) -> None:
    """Ends the conversation that asked nothing more, and takes up the one beneath it."""
    if turn.talk.settle() is None:
        return
    asked = _unsettled(turn)
    if asked is None:
        return
    flow = turn.house.by_name.get(asked.flow)
    if flow is None or flow.anew is None:
        put_down.back_to(turn, asked)
        return
    turn.talk.memory.end()
    turn.talk.let_go()
    turn.flow = flow
    flow.anew(turn)


def _unsettled(turn: Turn) -> Dialogue | None:
    """The newest conversation that can still be gone on with; what cannot is put down, with why."""
    while (asked := turn.talk.memory.top) is not None:
        flow = turn.house.by_name.get(asked.flow)
        why = _why_settled(turn, flow, asked) if flow is not None else None
        if why is None:
            return asked
        what = put_down.named_by(asked)
        turn.talk.memory.end()
        turn.say("put-down-settled", what=what, why=turn.words(why.key, **why.values))
    return None


def _why_settled(turn: Turn, flow: Flow, asked: Dialogue) -> Refuse | None:
    turn.talk.let_go()
    turn.talk.held = asked
    try:
        _may_hold(turn, flow)
        if flow.settled is not None:
            flow.settled(turn)
    except Refuse as refusal:
        return refusal
    finally:
        turn.talk.let_go()
    return None


def _may_hold(turn: Turn, flow: Flow) -> None:
    """A role withdrawn in mid-conversation counts at once."""
    if flow.for_strangers:
        return
    if turn.me and flow.roles and not turn.has(*flow.roles):
        raise Refuse("refused-role")
