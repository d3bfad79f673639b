"""撤销一笔: a clerk takes back a single entry made in error, before its period is worked out.

GOVERNANCE.md section 4: a correction is a new entry. The line stays and a reversal names it, with
who and why; the household reads both. What a panel marked, and what is worked out, is corrected by
objections alone.
"""

from handlers.buttons import PointsButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.objections.objection_card import line_words
from handlers.people import which_household
from handlers.points import another_decides
from handlers.points.entry_day import takes_entries
from handlers.reporting.report_content import within_measure
from handlers.scoring.panel_period import is_worked_out, this_and_last
from handlers.turn import Turn
from rules.roles import Role
from storage.households import Household
from storage.ledger_lines import Entry, Kind, LedgerLine

flow = Flow("revoke_entry", needs=Role.CLERK, where=Where.PRIVATE)

BY_HAND = ("chat:", "proposal:")
"""How the cause of a line begins that a clerk entered or approved."""

MOST = 8
"""Lines to choose from, the newest first."""

YES, NO = "yes", "no"


@flow.opens_on_words("phrases-revoke")
def ask_household(turn: Turn) -> None:
    """Asks whose entry it is."""
    turn.ask("revoke-which-household", then=find_one)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """By code, end of the code, or the head's name, in the clerk's own villages."""
    found = which_household.one(turn, heard, find_one, Role.CLERK)
    if found is not None:
        _ask_line(turn, found)


def _ask_line(turn: Turn, household: Household) -> None:
    another_decides.require(turn, household.id)
    lines = _by_hand(turn, household)[:MOST]
    if not lines:
        raise Refuse("revoke-none", household=household.code)
    choices = [(str(line.id), line_words(turn, line, turn.locale)) for line in lines]
    turn.ask(
        "revoke-which",
        then=choose_line,
        choices=choices,
        free=False,
        household=household.code,
        head=household.head,
    )


@flow.step
def choose_line(turn: Turn, heard: Heard) -> None:
    """One of them."""
    show(turn, int(heard.choice))


@flow.opens_on(PointsButton.REVOKE)
def show(turn: Turn, ledger_id: int) -> None:
    """Asks why; the button stands under what was just entered."""
    line = _line(turn, ledger_id)
    turn.remember(line_id=line.id)
    turn.ask("revoke-why", then=take_reason, line=line_words(turn, line, turn.locale))


@flow.formal_step
def take_reason(turn: Turn, heard: Heard) -> None:
    """Without a reason nothing is taken back."""
    if not heard.text:
        turn.ask_again("enter-needs-words")
        return
    line = _line(turn, turn.recall("line_id"))
    household = turn.store.households.get(line.household_id)
    reason = within_measure(turn, heard.text)
    turn.remember(reason=reason)
    turn.ask(
        "revoke-confirm",
        then=confirm,
        choices=[(YES, turn.words("revoke-yes")), (NO, turn.words("revoke-no"))],
        free=False,
        household=household.code,
        head=household.head,
        line=line_words(turn, line, turn.locale),
        reason=reason,
    )


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """The reversal is added; whether it may be is looked at again."""
    again = [turn.button("menu-enter-points", PointsButton.ENTER)]
    if heard.choice != YES:
        turn.say("revoke-dropped", buttons=again)
        return
    line = _line(turn, turn.recall("line_id"))
    reversal = Entry(
        kind=Kind.REVERSAL,
        village_id=line.village_id,
        household_id=line.household_id,
        member_id=line.member_id,
        item=line.item,
        quantity=line.quantity,
        hundredths=-line.hundredths,
        happened_on=line.happened_on,
        recorded_by=turn.me.id,
        reverses=line.id,
        place=line.place,
        reason=turn.recall("reason"),
        source=f"revoked:{line.id}",
    )
    turn.store.ledger.add(reversal, turn.now)
    household = turn.store.households.get(line.household_id)
    told = line_words(turn, line, turn.locale)
    turn.say("revoked", household=household.code, line=told, buttons=again)


def _by_hand(turn: Turn, household: Household) -> list[LedgerLine]:
    """What may be taken back of a household, the newest first."""
    this, last = this_and_last(turn)
    open_ = [this, last] if takes_entries(turn, household.village_id, last) else [this]
    lines = turn.store.ledger.counted_lines(
        household.id, min(each.first_day for each in open_), this.last_day
    )
    return [line for line in reversed(lines) if line.source.startswith(BY_HAND)]


def _line(turn: Turn, ledger_id: int) -> LedgerLine:
    """A line that may be taken back now; raises NotFound, and Refuse with the reason why not."""
    line = turn.store.ledger.line(ledger_id)
    household = turn.store.households.get(line.household_id)
    if not turn.reaches(Role.CLERK, household.grid_id):
        raise Refuse("refused-role")
    another_decides.require(turn, household.id)
    if line.kind != Kind.SCORE.value or not line.source.startswith(BY_HAND):
        raise Refuse("revoke-none", household=household.code)
    if is_worked_out(turn, line.village_id, line.happened_on):
        raise Refuse("revoke-worked-out", household=household.code)
    on = line.happened_on
    if line.id not in {each.id for each in turn.store.ledger.counted_lines(household.id, on, on)}:
        raise Refuse("revoke-already", household=household.code)
    return line
