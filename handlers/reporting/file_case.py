"""Somebody reports a matter: photos, a voice note, words and a place in any order, then one tap."""

from datetime import timedelta

from handlers import put_down
from handlers.buttons import CaseButton, MenuButton
from handlers.cases.case_view import goes_on_in
from handlers.dialogue import Dialogue
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.reporting import (
    add_to_case,
    danger_news,
    emergency,
    file_question,
    filing,
    follow_case,
    not_of_report,
    open_reports,
    report_content,
    report_rights,
    said_beside,
    said_instead,
    second_thoughts,
    thought_better,
    where,
)
from handlers.reporting.second_thoughts import Thought
from handlers.turn import Turn
from messages.choice import typed_number
from rules.case_life import ENDED, OPEN
from rules.cries import numbers_to_ring

flow = Flow(
    open_reports.FLOW,
    reminds=report_content.wants_a_reminder,
    gives_way=open_reports.gives_way,
    about=report_content.MATTER,
)

JUST_NOW = timedelta(minutes=30)
"""A picture without words so soon after a report may well belong to it."""


@flow.opens_on(MenuButton.REPORT)
@flow.opens_on(CaseButton.REPORT)
@flow.opens_on_words("phrases-report")
def invite_report(turn: Turn) -> None:
    """Asks for whatever shows the matter; a report that is under way already goes on."""
    report_rights.require_right(turn)
    asked = turn.talk.memory.top
    if asked is not None and asked.flow == flow.name:
        put_down.back_to(turn, asked)
        return
    begun = turn.talk.memory.of_flow(flow.name)
    if begun is not None and report_content.holds_anything(begun.data):
        begin(turn)
        return
    report_content.begin_empty(turn)
    if begun is not None:
        turn.remember(**begun.data)
    turn.ask("file-send-anything", then=take_more)


def begin(turn: Turn, *said: Heard) -> None:
    """A report begins with whatever came first; one that lies beneath is gone on with, unless this
    cries out another matter."""
    begun = turn.talk.memory.of_flow(flow.name)
    apart = begun is not None and any(
        open_reports.cries_apart(turn, begun, heard.text) for heard in said
    )
    _begin(turn, None if apart else begun, *said)


def begin_by_button(turn: Turn, *said: Heard) -> None:
    """The same of what somebody says is a matter to report: another one is a report of its own."""
    begun = turn.talk.memory.of_flow(flow.name)
    if begun is not None and open_reports.is_another(turn, begun, said):
        begun = None
    _begin(turn, begun, *said)


def _begin(turn: Turn, begun: Dialogue | None, *said: Heard) -> None:
    urgent = any(numbers_to_ring(turn.regulations.items, heard.text) for heard in said)
    report_rights.require_right(turn, urgent=urgent)
    report_content.begin_empty(turn)
    if begun is not None:
        turn.remember(**begun.data)
    for heard in said:
        report_content.gather(turn, heard)
    turn.remember(just_filed=_just_filed(turn))
    ask_kind(turn)


@flow.step_with_pictures
def take_more(turn: Turn, heard: Heard) -> None:
    """More of the same report, or the tap that files it."""
    if heard.choice:
        if heard.media or heard.place:
            _gather(turn, heard)
        _chosen(turn, heard.choice)
        return
    if not (heard.text or heard.usable or heard.place):
        report_content.say_refused(turn, heard)
        turn.stay()
        return
    bare_number = not (heard.media or heard.place) and typed_number(heard.text) is not None
    if bare_number:
        turn.ask_again("file-nothing-yet" if report_content.is_empty(turn) else "please-choose")
        return
    if elsewhere := not_of_report.answer_for(turn, heard):
        turn.ask_again(elsewhere)
        return
    thought = second_thoughts.meant(turn, heard)
    if thought is not None and _thinks_again(turn, heard, thought):
        return
    asked = turn.talk.held
    if asked is not None and open_reports.cries_apart(turn, asked, heard.text):
        # What was open lies beneath it, and is asked for afterwards.
        turn.talk.let_go()
        _begin(turn, None, heard)
        said_instead.take(turn, [turn.cause])
        return
    same_album = bool(heard.album) and heard.album == turn.recall("album") and not heard.text
    said_beside.notice(turn, heard)
    told_before = not report_content.is_empty(turn)
    _gather(turn, heard)
    if same_album:
        turn.stay()
    elif told_before and file_question.would_be_the_same(turn):
        urgent = emergency.call_first(turn, heard.text)
        turn.say_text(urgent + turn.words("file-added", got=report_content.told(turn)))
        file_question.bring_up_to_date(turn)
        turn.stay()
        danger_news.tell(turn)
    else:
        ask_kind(turn)


def _thinks_again(turn: Turn, heard: Heard, thought: Thought) -> bool:
    """不用了, 说错了: no part of the report; False where there is nothing it could be about."""
    match thought:
        case Thought.TAKEN_BACK:
            thought_better.put_down(turn, heard.text)
        case _ if report_content.is_empty(turn):
            return False
        case Thought.WRONG:
            thought_better.say_anew(turn)
        case Thought.PUT_RIGHT:
            asked = thought_better.question(turn, heard.text)
            dropped = (file_question.NOT_A_REPORT, turn.words("file-not-a-report"))
            choices = [*thought_better.choices(turn), dropped]
            turn.ask_text(asked, then=take_more, choices=choices)
    return True


def _gather(turn: Turn, heard: Heard) -> None:
    thought_better.make_room(turn, heard)
    report_content.gather(turn, heard)
    if numbers_to_ring(turn.regulations.items, heard.text):
        danger_news.cried_again(turn)
    if heard.text or heard.media or heard.place:
        said_instead.take(turn, [turn.cause])


def _just_filed(turn: Turn) -> int:
    """The case reported a moment ago, to which more pictures may well belong; 0 if none."""
    newest = turn.store.cases.reported_by(turn.me.id, 1)
    recent = [case for case in newest if turn.now - case.filed_at <= JUST_NOW]
    return recent[0].id if recent and recent[0].state in OPEN else file_question.NO_CASE


def ask_kind(turn: Turn, before: str = "") -> None:
    """The one question: what is it? With what is known of the place and of the same matter.

    `before` is what is said first, with its line break.
    """
    asked = file_question.make(turn)
    turn.remember(shown_case=asked.shown_case, asked_in=turn.home)
    turn.ask_text(before + asked.text, then=take_more, choices=asked.choices)
    danger_news.tell(turn)


def _chosen(turn: Turn, choice: str) -> None:
    if choice == file_question.NOT_A_REPORT:
        turn.say("file-dropped")
        return
    if report_content.is_empty(turn):
        turn.ask_again("file-nothing-yet")
        return
    kind, _, code = choice.partition(".")
    match kind:
        case file_question.ADD:
            add_to_case.add_report(turn, int(code))
        case file_question.FOLLOW:
            _follow(turn, int(code))
        case file_question.AT:
            where.confirm(turn, code)
            ask_kind(turn)
        case file_question.NOT_AT:
            where.deny(turn, code)
            ask_kind(turn)
        case said_beside.APART:
            _report_apart(turn)
        case thought_better.ONLY_THIS | thought_better.BOTH:
            thought_better.use_beside(turn, kind)
            ask_kind(turn)
        case file_question.ITEM:
            _file_as(turn, code)
        case _:
            filing.file(turn, code, None)


def _report_apart(turn: Turn) -> None:
    """What was said beside it is asked about first; the report in hand waits beneath."""
    said, message = said_beside.take_out(turn)
    asked = file_question.make(turn)
    turn.talk.ask(flow.name, take_more.__name__, asked.text, asked.choices, True, False, flow.about)
    turn.talk.let_go()
    _begin(turn, None, said)
    said_instead.take(turn, [message])


def _follow(turn: Turn, case_id: int) -> None:
    case = goes_on_in(turn.store, turn.store.cases.get(case_id))
    if case.state in OPEN and not case.is_private:
        follow_case.follow(turn, case)
        return
    if case.state in ENDED:
        turn.say("same-closed", number=case.number)
    ask_kind(turn)


def _file_as(turn: Turn, choice: str) -> None:
    """Files it as an item, `litter` or `litter@old_tree`; the same matter is asked about once."""
    code, _, place = choice.partition("@")
    if place:
        where.confirm(turn, place)
    item = turn.regulations.items.get(code)
    if item is None:
        # A report begun before the list was changed: the question as it is today.
        ask_kind(turn)
        return
    same = file_question.not_yet_asked_about(turn, item)
    if same is None:
        filing.file(turn, item.category, item)
        return
    asked = file_question.about(turn, item, same)
    turn.remember(shown_case=same.id)
    turn.ask_text(asked.text, then=take_more, choices=asked.choices)
