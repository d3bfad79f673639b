"""成立: whoever answers an objection says what is right, confirms it, and it is entered."""

from datetime import date

from handlers import may_mean
from handlers.buttons import ObjectionButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.heard import Heard
from handlers.objections import missing_items, objection_card, objection_circle
from handlers.objections.answer_objection import decide
from handlers.objections.correction import Correction
from handlers.points.score_entry import ScoreEntry, refusal_key, typed_amount, worth
from handlers.publication.final_month import after_an_answer
from handlers.reporting.report_content import within_measure
from handlers.turn import Turn
from messages.written import points
from rules.counted_once import is_once
from rules.objections import State
from rules.periods import Period
from rules.scheme_items import BaseItem
from rules.schemes import Scheme
from rules.scoring import ScoreRefused
from storage.ledger_lines import LedgerLine
from storage.objections import Objection

flow = Flow("uphold_objection", needs=objection_circle.REVIEWERS)

CHANGE, REVOKE = "change", "revoke"
YES, NO = "yes", "no"


@flow.opens_on(ObjectionButton.UPHOLD)
def ask_how(turn: Turn, objection_id: int) -> None:
    """Asks whether the line has another value or falls away; with no line, what was missing."""
    objection = turn.store.objections.get(objection_id)
    objection_circle.require_may_decide(turn, objection)
    turn.remember(objection_id=objection.id)
    line = _line(turn, objection)
    if line is None:
        kinds = [(kind, turn.words(f"enter-{kind}")) for kind in missing_items.KINDS]
        turn.ask("uphold-which-kind", then=choose_kind, choices=kinds)
        return
    turn.remember(item=line.item)
    # Another figure would want a document of its own, and the question for it names the item.
    known = (REVOKE,) if objection_card.rests_on_document(turn, line) else (CHANGE, REVOKE)
    ways = [(way, turn.words(f"uphold-{way}")) for way in known]
    turn.ask(
        "uphold-how",
        then=choose_way,
        choices=ways,
        number=objection.number,
        line=objection_card.line_words(turn, line, turn.locale),
    )


@flow.step
def choose_kind(turn: Turn, heard: Heard) -> None:
    """Lists what may have been missing: bonuses, and base items nobody marked."""
    kind = may_mean.choice(turn, heard)
    if not kind:
        _keep_reason(turn, heard)
        return
    choices = missing_items.choices(turn, _objection(turn), kind)
    if not choices:
        turn.ask_again("uphold-nothing-missing")
        return
    turn.ask("enter-which-item", then=choose_item, choices=choices, free=False)


@flow.step
def choose_item(turn: Turn, heard: Heard) -> None:
    """The item that was missing."""
    turn.remember(item=heard.choice)
    if is_once(_scheme(turn, _objection(turn)).by_code[heard.choice]):
        _take(turn, "1")
    else:
        _ask_amount(turn)


@flow.step
def choose_way(turn: Turn, heard: Heard) -> None:
    """Another value is asked for; a line that falls away is confirmed at once."""
    way = may_mean.choice(turn, heard)
    if not way:
        _keep_reason(turn, heard)
    elif way == CHANGE:
        _ask_amount(turn)
    else:
        turn.remember(amount=None)
        _ask_to_confirm(turn)


def _keep_reason(turn: Turn, heard: Heard) -> None:
    """Words where a button was asked for say why: they are kept with the answer, the last ones."""
    if not heard.text:
        turn.ask_again()
        return
    asked = turn.talk.memory.top
    assert asked is not None, "a question was open"
    turn.remember(reason=within_measure(turn, heard.text))
    turn.stay()
    turn.repeat("uphold-reason-kept", asked.question)


def _ask_amount(turn: Turn) -> None:
    item = _scheme(turn, _objection(turn)).by_code[turn.recall("item")]
    name = turn.name_of(item)
    if isinstance(item, BaseItem):
        turn.ask("uphold-mark", then=take_amount, item=name, most=points(item.max))
    else:
        turn.ask("uphold-quantity", then=take_amount, item=name, value=worth(item))


@flow.step
def take_amount(turn: Turn, heard: Heard) -> None:
    """A plain number; what the rules refuse, or what changes nothing, is asked again."""
    amount = typed_amount(heard.text)
    if amount is None:
        turn.ask_again("enter-not-a-number")
        return
    _take(turn, amount)


def _take(turn: Turn, amount: str) -> None:
    turn.remember(amount=amount)
    correction = _correction(turn, _objection(turn))
    try:
        _require(turn, correction)
    except ScoreRefused as refused:
        turn.ask_again(refusal_key(refused))
        return
    if correction.right is not None and correction.right.is_nothing:
        turn.ask_again("uphold-not-zero")
    elif correction.changes_nothing:
        turn.ask_again("uphold-same")
    else:
        _ask_to_confirm(turn)


def _ask_to_confirm(turn: Turn) -> None:
    objection = _objection(turn)
    correction = _correction(turn, objection)
    turn.ask(
        "uphold-confirm",
        then=confirm,
        choices=[(YES, turn.words("uphold-yes")), (NO, turn.words("uphold-no"))],
        number=objection.number,
        household=objection.household,
        head=objection.head,
        change=_with_reason(turn, _change(turn, correction)),
    )


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """In one transaction: the line taken back, the right entry, the objection upheld.

    1. Right, state and line are looked at again; they may have changed since it was asked.
    2. Ledger lines, then the objection's one row; if another was faster, all of it is undone.
    3. The household hears; when nothing waits any more, the correction is published.
    """
    objection = _objection(turn)
    answer = may_mean.choice(turn, heard)
    if not answer:
        _keep_reason(turn, heard)
        return
    if answer != YES:
        turn.say(
            "uphold-dropped",
            number=objection.number,
            buttons=[turn.button("button-show", ObjectionButton.SHOW, objection.id)],
        )
        return
    objection_circle.require_may_decide(turn, objection)
    correction = _correction(turn, objection)
    try:
        _require(turn, correction)
    except ScoreRefused as refused:
        raise Refuse(refusal_key(refused)) from refused
    change = _change(turn, correction)
    correction.enter(turn.store, turn.me.id, turn.house.locale, turn.now)
    objection = decide(turn, objection, State.UPHELD, turn.recall("reason") or "")
    change = _with_reason(turn, change)
    turn.say("upheld", number=objection.number, change=change)
    objection_circle.tell_household(turn, objection, "household-upheld", change=change)
    after_an_answer(turn, turn.store.areas.get(objection.village_id))


def _change(turn: Turn, correction: Correction) -> str:
    """What changes, in words: old line → new figure, or that the line falls away."""
    right, line = correction.right, correction.line
    if line is None:
        assert right is not None, "something was missing"
        return turn.words("uphold-adds", item=turn.name_of(right.item), points=right.figure)
    old = objection_card.line_words(turn, line, turn.locale)
    if right is None:
        return turn.words("uphold-takes-back", line=old)
    return turn.words("uphold-changes", line=old, points=right.figure)


def _with_reason(turn: Turn, change: str) -> str:
    """What changes, and why in the reviewer's own words, where there are any."""
    if reason := turn.recall("reason"):
        change += "\n" + turn.words("uphold-reason", reason=reason)
    return change


def _correction(turn: Turn, objection: Objection) -> Correction:
    amount = turn.recall("amount")
    right = None
    if amount is not None:
        right = ScoreEntry(_scheme(turn, objection).by_code[turn.recall("item")], amount)
    return Correction(objection, _line(turn, objection), right, _last_day(objection))


def _require(turn: Turn, correction: Correction) -> None:
    """Raises ScoreRefused for what the rules do not take."""
    if correction.right is not None:
        household = turn.store.households.get(correction.objection.household_id)
        scheme = _scheme(turn, correction.objection)
        correction.right.require(scheme, household, correction.day)


def _scheme(turn: Turn, objection: Objection) -> Scheme:
    """The version of the scheme by which the disputed period is settled."""
    return turn.regulations.scheme_for(Period.parse(objection.period))


def _objection(turn: Turn) -> Objection:
    return turn.store.objections.get(turn.recall("objection_id"))


def _line(turn: Turn, objection: Objection) -> LedgerLine | None:
    return objection_card.disputed_line(turn.store, objection)


def _last_day(objection: Objection) -> date:
    return Period.parse(objection.period).last_day
