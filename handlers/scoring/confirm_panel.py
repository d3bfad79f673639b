"""A confirmed sheet becomes ledger lines, a few households a step, and everybody hears of it.

The leader's step switches the panel's one row and puts in, for every few households, a message of
the house to the village's own lane. They stand there in order before whatever the clock puts in
later: the month is not settled before the last of them. None of them takes longer than a
moment, and each can be run again, for a line's source names its sheet and item.
"""

from datetime import datetime

from handlers.flow import Flow
from handlers.scoring import panel_news
from handlers.scoring.panel_rights import refuse
from handlers.scoring.panel_words import reason_of
from handlers.turn import Turn
from messages.inbound import Due
from rules.panel_items import is_simply_full
from rules.panel_walk import SheetState
from rules.panels import Refusal
from rules.periods import Period
from rules.recheck import recheck_sample, sheet_digest
from storage.areas import Area
from storage.declarations import ACCEPTED, DECLINED
from storage.ledger_lines import Entry, Kind
from storage.panels import CONFIRMED, CONFIRMING, Panel
from storage.receiving import receive_due
from storage.score_marks import Mark
from storage.score_sheets import Sheet

ENTER = "panel_entered"
"""The house's message to itself: so many more households of a confirmed panel."""

HOUSEHOLDS_A_STEP = 4
"""At up to sixteen lines each that is well below the half second a transaction may take."""

flow = Flow("confirm_panel")


def confirm(turn: Turn, panel: Panel) -> None:
    """The leader confirms; from now on no draft changes, and the lines are on their way."""
    sheets = turn.store.score_sheets.of_panel(panel.id)
    if not turn.store.panels.draft(panel.id):
        refuse(Refusal.CONFIRMED)
    digest = sheet_digest(_lines(turn, panel))
    if not turn.store.panels.confirm(panel.id, turn.me.id, digest, turn.now):
        refuse(Refusal.CONFIRMED)
    scored = sum(sheet.state is SheetState.SCORED for sheet in sheets)
    enter_soon(turn, panel, scored)
    turn.say("panel-confirming", place=panel.area_name, households=str(scored))


def enter_soon(turn: Turn, panel: Panel, households: int, again: str = "") -> None:
    """Puts in as many messages as it takes to enter so many households, and one to end it."""
    for number in range(-(-households // HOUSEHOLDS_A_STEP) + 1):
        due = Due(ENTER, panel.village_id, turn.now)
        receive_due(turn.store, due, turn.now, after=f"panel:{panel.id}:{again}{number}")


@flow.opens_on_due(ENTER)
def enter(turn: Turn, village: Area, due_at: datetime) -> None:
    """Enters the next few households of the village's oldest panel that waits for it."""
    del due_at
    confirming = turn.store.panels.standing_in(CONFIRMING, village.id)
    if not confirming:
        return
    panel = confirming[0]
    for sheet in turn.store.score_sheets.to_enter(panel.id, HOUSEHOLDS_A_STEP):
        _enter(turn, panel, sheet)
    if turn.store.score_sheets.to_enter(panel.id, 1):
        return
    if turn.store.panels.advance(panel.id, CONFIRMING, CONFIRMED):
        _finish(turn, turn.store.panels.get(panel.id))


def _enter(turn: Turn, panel: Panel, sheet: Sheet) -> None:
    """One household: a line for each mark, by whoever made it; then what it declared is decided.

    What is not simply full comes last, so that the household finds it among its newest lines.
    """
    marks = turn.store.score_marks.of_sheet(sheet.id)
    proofs = turn.store.score_proofs.of_sheet(sheet.id)
    scheme = turn.regulations.scheme_for(Period.parse(panel.period))

    def special_last(mark: Mark) -> tuple[bool, str]:
        return not is_simply_full(scheme.by_code.get(mark.item), mark.hundredths), mark.item

    for mark in sorted(marks.values(), key=special_last):
        line = Entry(
            kind=Kind.SCORE,
            village_id=panel.village_id,
            household_id=sheet.household_id,
            item=mark.item,
            hundredths=mark.hundredths,
            quantity=mark.quantity,
            happened_on=mark.marked_on,
            recorded_by=mark.marked_by,
            reason=reason_of(turn, sheet, mark, proofs),
            source=f"panel:{sheet.id}:{mark.item}",
        )
        turn.store.ledger.add(line, turn.now)
    for declared in turn.store.declarations.waiting(sheet.household_id, panel.period):
        found = marks.get(declared.item)
        accepted = found is not None and found.hundredths > 0
        if turn.store.declarations.settle(declared.id, ACCEPTED if accepted else DECLINED):
            panel_news.tell_declared(turn, declared, found if accepted else None)
    turn.store.score_sheets.entered(sheet.id, turn.now)


def _finish(turn: Turn, panel: Panel) -> None:
    """All is in the ledger: the re-check is drawn, and everybody concerned hears of it."""
    terms = turn.regulations.scheme_for(Period.parse(panel.period)).panel
    sheets = [each for each in turn.store.score_sheets.of_panel(panel.id) if each.entered_at]
    percent = terms.recheck_percent if terms else 0
    drawn = recheck_sample(panel.digest, [sheet.code for sheet in sheets], percent)
    turn.store.rechecks.draw(sheet.id for sheet in sheets if sheet.code in drawn)
    panel_news.tell_confirmed(turn, panel, len(sheets), len(drawn))


def _lines(turn: Turn, panel: Panel) -> list[tuple[str, str, int, str]]:
    """The sheet as its digest reads it: household, item, mark, how many times."""
    marks = turn.store.score_marks.of_panel(panel.id)
    return [
        (sheet.code, mark.item, mark.hundredths, mark.quantity)
        for sheet in turn.store.score_sheets.of_panel(panel.id)
        for mark in marks.get(sheet.id, {}).values()
    ]
