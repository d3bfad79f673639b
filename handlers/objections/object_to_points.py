"""A household objects (异议) to its published points: one tap for the list, one for the line.

Words and a photo may follow and are asked for once; nothing of it is demanded.
"""

from handlers.buttons import ObjectionButton, PointsButton
from handlers.errors import Refuse
from handlers.flow import Flow, token
from handlers.heard import Heard
from handlers.objections import list_objections, objecting, objection_card, objection_circle
from handlers.people import own_household
from handlers.reporting.report_content import say_refused, within_measure
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day, period_named
from rules.objection_days import answer_by
from rules.objections import FiledAs, State
from rules.periods import Period
from storage.households import Household
from storage.ledger_lines import LedgerLine
from storage.objections import Objection
from storage.settlements import Settlement

flow = Flow("object_to_points")

MOST = 6
"""Lines on one screen; the rest is behind one more button."""

DONE = "done"
NO_LINE = 0


@flow.opens_on_words("phrases-object")
def begin(turn: Turn) -> None:
    """For every household of the person; who has none sees the objections they answer or read."""
    households = turn.store.households.of_person(turn.me.id, turn.today)
    may_object = [each for each in households if objecting.open_results(turn, each)]
    if not may_object and turn.has(*objection_circle.READERS):
        list_objections.show_open(turn)
        return
    for household in may_object or own_household.all_of(turn)[:1]:
        show_lines(turn, household.id, 0)


@flow.opens_on(PointsButton.OBJECT)
def show_lines(turn: Turn, household_id: int, start: int) -> None:
    """The household's lines of each published period, costliest first, and anything else."""
    household = turn.store.households.get(household_id)
    objecting.filing_as(turn, household)
    for settlement in objecting.require_open(turn, household):
        _show_lines(turn, household, settlement, start)


def _show_lines(turn: Turn, household: Household, settlement: Settlement, start: int) -> None:
    lines = objecting.lines_to_object(turn, household, settlement)
    shown, more = lines[start : start + MOST], len(lines) > start + MOST
    buttons = [
        Button(
            objection_card.line_words(turn, line, turn.locale),
            _file_token(settlement, household, line.id),
        )
        for line in shown
    ]
    other = _file_token(settlement, household, NO_LINE)
    buttons.append(Button(turn.words("object-other"), other))
    if more:
        buttons.append(turn.button("button-more", PointsButton.OBJECT, household.id, start + MOST))
    published = turn.store.publications.of_settlement(settlement.id)
    assert published is not None, "what is open to objection was published"
    turn.say(
        "object-which",
        household=household.code,
        head=household.head,
        month=period_named(settlement.period, turn.locale),
        until=day(published.objections_until, turn.locale),
        buttons=buttons,
    )


def _file_token(settlement: Settlement, household: Household, line_id: int) -> str:
    return token(ObjectionButton.FILE, settlement.id, household.id, line_id)


@flow.opens_on(ObjectionButton.FILE)
def file(turn: Turn, settlement_id: int, household_id: int, ledger_id: int) -> None:
    """Files it; the same tap again finds what was filed. Whoever answers it hears at once."""
    household = turn.store.households.get(household_id)
    filed_as = objecting.filing_as(turn, household)
    before = _filed_before(turn, settlement_id, household, ledger_id)
    if before is not None:
        _say_filed_before(turn, before)
        return
    found = {each.id: each for each in objecting.require_open(turn, household)}
    settlement = found.get(settlement_id)
    line = _line(turn, household, settlement, ledger_id) if settlement else None
    if settlement is None or (ledger_id and line is None):
        turn.say("object-not-there", buttons=[_again(turn, household)])
        return
    published = turn.store.publications.of_settlement(settlement.id)
    assert published is not None, "what is open to objection was published"
    calendar = turn.regulations.scheme_for(Period.parse(settlement.period)).calendar
    objection = turn.store.objections.file(
        settlement,
        household.id,
        ledger_id or None,
        filed_by=turn.me.id,
        filed_as=filed_as,
        answer_by=answer_by(calendar, turn.today, published.objections_until),
        now=turn.now,
    )
    turn.remember(objection_id=objection.id)
    turn.ask(
        "objected-for" if filed_as is not FiledAs.HOUSEHOLD else "objected",
        then=add_words,
        choices=[(DONE, turn.words("object-done"))],
        number=objection.number,
        household=household.code,
        line=objection_card.line_words(turn, line, turn.locale) if line else _other(turn),
        until=day(objection.answer_by, turn.locale),
    )
    if not objection_circle.tell_reviewers(turn, objection, "reviewer-objection"):
        objection_circle.tell_that_nobody_can(turn, objection)


@flow.step_with_pictures
def add_words(turn: Turn, heard: Heard) -> None:
    """Words, a photo or a voice note to the objection; whoever answers it sees them too."""
    objection = turn.store.objections.get(turn.recall("objection_id"))
    objecting.filing_as(turn, turn.store.households.get(objection.household_id))
    say_refused(turn, heard)
    if heard.choice == DONE:
        turn.say(
            "object-waits", number=objection.number, until=day(objection.answer_by, turn.locale)
        )
        return
    if not (heard.text or heard.usable):
        turn.stay()
        return
    if objection.state is not State.OPEN:
        raise Refuse("object-answered", number=objection.number)
    if heard.text:
        turn.store.objections.add_words(objection, within_measure(turn, heard.text))
    turn.store.objections.add_media(objection.id, [medium.id for medium in heard.usable])
    objection = turn.store.objections.get(objection.id)
    done = () if heard.text else objection_circle.complete_unsent(turn, objection)
    objection_circle.tell_reviewers(turn, objection, "reviewer-objection-more", but=done)
    if heard.usable:
        # The rest of an album comes one by one, and is no report of something new.
        if heard.album and heard.album == turn.recall("album"):
            turn.stay()
            return
        turn.remember(album=heard.album)
        turn.ask(
            "object-got-it",
            then=add_words,
            choices=[(DONE, turn.words("object-done"))],
            number=objection.number,
        )
        return
    turn.say("object-waits", number=objection.number, until=day(objection.answer_by, turn.locale))


def _line(
    turn: Turn, household: Household, settlement: Settlement, ledger_id: int
) -> LedgerLine | None:
    lines = objecting.lines_to_object(turn, household, settlement)
    return next((line for line in lines if line.id == ledger_id), None)


def _filed_before(
    turn: Turn, settlement_id: int, household: Household, ledger_id: int
) -> Objection | None:
    """The household's objection to this line, or its open one to anything else."""
    if not ledger_id:
        return turn.store.objections.open_other(settlement_id, household.id)
    found = turn.store.objections.of_line(ledger_id)
    return found if found and found.household_id == household.id else None


def _say_filed_before(turn: Turn, objection: Objection) -> None:
    if objection.state is State.OPEN:
        until = day(objection.answer_by, turn.locale)
        turn.say("object-already", number=objection.number, until=until)
    else:
        turn.say("object-answered", number=objection.number)


def _other(turn: Turn) -> str:
    return turn.words("object-other")


def _again(turn: Turn, household: Household) -> Button:
    return turn.button("button-object", PointsButton.OBJECT, household.id, 0)
