"""会商, the weekly consultation: a list of what is hard, gone through case by case and decided."""

from dataclasses import replace
from datetime import date, timedelta

from handlers.buttons import RoomButton
from handlers.cases import case_card, case_copies, case_lines, case_moves, case_reporter
from handlers.cases.case_notices import Notice
from handlers.cases.case_scope import DESK, looked, rooms
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.reporting.report_content import within_measure
from handlers.room import canned
from handlers.turn import Turn
from messages.written import day
from rules.case_life import ENDED, Move
from rules.case_queues import Queue
from rules.cases import Hears
from rules.roles import Role
from storage.cases import Case
from storage.consultations import Consultation, Listed

flow = Flow("consult", needs=DESK, where=Where.PRIVATE)

SKIP, STOP = "-skip", "-stop"
HARD, ASIDE, OVERDUE = "hard", "aside", "overdue"


@flow.opens_on(RoomButton.CONSULT)
@flow.opens_on_words("phrases-consult")
def open_week(turn: Turn) -> None:
    """How far this week's consultation is; or the button that makes its list."""
    found = turn.store.consultations.of_week(rooms(turn), _week(turn))
    if found is None:
        offered = turn.has(Role.COMMAND_ROOM)
        make = [turn.button("button-consult-list", RoomButton.CONSULT_LIST)] if offered else []
        turn.say("consult-none" if offered else "consult-none-yet", buttons=make)
        return
    listed = turn.store.consultations.listed(found)
    decided = sum(each.decision is not None for each in listed)
    buttons = [turn.button("button-consult-sheet", RoomButton.CONSULT_SHEET, found.id)]
    if _undecided(turn, listed):
        buttons.insert(0, turn.button("button-consult-walk", RoomButton.CONSULT_WALK, found.id))
    turn.say(
        "consult-week",
        buttons=buttons,
        week=day(found.week, turn.locale),
        count=len(listed),
        decided=str(decided),
    )


@flow.opens_on(RoomButton.CONSULT_LIST)
def make_list(turn: Turn) -> None:
    """The week's list, once: the hard ones, what stands aside, what is long overdue."""
    if not turn.has(Role.COMMAND_ROOM):
        raise Refuse("refused-role")
    area_id = turn.store.people.areas_with_role(turn.me.id, Role.COMMAND_ROOM, turn.today)[0]
    if turn.store.consultations.of_week((area_id,), _week(turn)) is None:
        cases = _to_consult(turn)
        if not cases:
            turn.say("consult-nothing")
            return
        turn.store.consultations.make(area_id, _week(turn), cases, turn.me.id, turn.now)
    open_week(turn)


@flow.opens_on(RoomButton.CONSULT_WALK)
def walk(turn: Turn, consultation_id: int) -> None:
    """From the first case that is not decided yet."""
    _reached(turn, consultation_id)
    turn.remember(consultation_id=consultation_id, case_id=0, skipped=[])
    _ask_next(turn)


@flow.formal_step
def take_decision(turn: Turn, heard: Heard) -> None:
    """What was decided is the case's own move; skipped, it stays on the list."""
    if heard.choice == STOP:
        _say_sheet(turn, _reached(turn, turn.recall("consultation_id")))
        return
    case = turn.store.cases.get(turn.recall("case_id"))
    if heard.choice == SKIP:
        turn.remember(skipped=[*turn.recall("skipped"), case.id])
        _ask_next(turn)
        return
    words = within_measure(turn, canned.said(turn, heard))
    if not words:
        turn.ask_again("case-needs-words")
        return
    before = _decided(turn, case)
    if before is not None:
        # Somebody else was faster; what units were told to do is not turned round unseen.
        told = case_reporter.words_for(turn, case, before, turn.locale, turn.me.id)
        turn.say("consult-decided-before", number=case.number, words=told or "—")
    elif case.state in ENDED:
        turn.say("consult-ended", number=case.number)
    else:
        made = case_moves.make(turn, Move.DECIDE, case, Notice(words))
        key = "consult-decided" if Hears.UNITS in made.reached else "consult-decided-no-unit"
        turn.say(key, number=case.number)
    _ask_next(turn)


@flow.opens_on(RoomButton.CONSULT_SHEET)
def sheet(turn: Turn, consultation_id: int) -> None:
    """Which cases were decided, and how; which were not."""
    _say_sheet(turn, _reached(turn, consultation_id))


def _ask_next(turn: Turn) -> None:
    found = _reached(turn, turn.recall("consultation_id"))
    if turn.store.consultations.ends_at(found) is not None:
        turn.say("consult-over", week=day(found.week, turn.locale))
        _say_sheet(turn, found)
        return
    skipped = turn.recall("skipped")
    waiting = [
        (case, each)
        for case, each in _undecided(turn, turn.store.consultations.listed(found))
        if case.id not in skipped
    ]
    if not waiting:
        _say_sheet(turn, found)
        return
    case, listed = waiting[0]
    turn.remember(case_id=case.id)
    text = turn.words(
        "consult-next",
        count=len(waiting),
        reason=turn.words(f"consult-reason-{listed.reason}"),
        left=case_lines.left(turn, case),
        card=case_card.card(turn, case, turn.locale, turn.me.id),
    )
    choices = [
        *canned.choices(turn, Move.DECIDE),
        (SKIP, turn.words("consult-skip")),
        (STOP, turn.words("consult-stop")),
    ]
    photos, _ = case_copies.pictures(turn, case, turn.me.id)
    subject = case_card.subject_consulted(case)
    turn.ask_text(text, then=take_decision, choices=choices, photos=photos, subject=subject)


def _decided(turn: Turn, case: Case) -> str | None:
    """What was decided of a case since the list in hand was made."""
    found = _reached(turn, turn.recall("consultation_id"))
    listed = turn.store.consultations.listed(found)
    return next((each.decision for each in listed if each.case_id == case.id), None)


def _say_sheet(turn: Turn, found: Consultation) -> None:
    listed = turn.store.consultations.listed(found)
    cases = {each.id: each for each in turn.store.cases.several([one.case_id for one in listed])}
    decided, undecided, ended = [], [], []
    for each in listed:
        case = cases[each.case_id]
        if each.decision is not None:
            words = case_reporter.words_for(turn, case, each.decision, turn.locale, turn.me.id)
            decided.append(case_lines.line(turn, case, "consult-line-decided", words=words or "—"))
        elif case.state in ENDED:
            ended.append(case_lines.line(turn, case, "consult-line-ended"))
        else:
            reason = turn.words(f"consult-reason-{each.reason}")
            undecided.append(case_lines.line(turn, case, "consult-line-undecided", reason=reason))
    parts = [turn.words("consult-sheet", week=day(found.week, turn.locale))]
    for key, lines in (
        ("consult-sheet-decided", decided),
        ("consult-sheet-undecided", undecided),
        ("consult-sheet-ended", ended),
    ):
        if lines:
            parts.append(turn.words(key, count=len(lines), lines="\n".join(lines)))
    turn.say_text("\n".join(parts))


def _undecided(turn: Turn, listed: tuple[Listed, ...]) -> list[tuple[Case, Listed]]:
    """The open cases of a list that nothing was decided on."""
    waiting = {each.case_id: each for each in listed if each.decision is None}
    cases = turn.store.cases.several(list(waiting))
    return [(case, waiting[case.id]) for case in cases if case.state not in ENDED]


def _to_consult(turn: Turn) -> dict[int, str]:
    """The cases for a new list with their reasons, in this order, each once."""
    terms, seen, queues = turn.regulations.room.consultation, looked(turn), turn.store.case_queues
    found: dict[int, str] = {}
    for queue, reason in ((Queue.HARD, HARD), (Queue.ASIDE, ASIDE)):
        for placed in queues.page(queue, seen, None, terms.most):
            found.setdefault(placed.case_id, reason)
    long_ago = replace(seen, now=turn.now - timedelta(hours=terms.overdue_hours))
    for placed in queues.page(Queue.OVERDUE, long_ago, None, terms.most):
        found.setdefault(placed.case_id, OVERDUE)
    return dict(list(found.items())[: terms.most])


def _reached(turn: Turn, consultation_id: int) -> Consultation:
    found = turn.store.consultations.get(consultation_id)
    if found is None or not any(turn.reaches(role, found.area_id) for role in DESK):
        raise Refuse("button-unknown")
    return found


def _week(turn: Turn) -> date:
    """The Monday of this week."""
    return turn.today - timedelta(days=turn.today.weekday())
