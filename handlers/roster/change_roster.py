"""名册变动: the clerk says what changes, sees what that does, and confirms it.

GOVERNANCE.md section 1: every change has its day. What is dated today or before takes effect at
once, what is dated later on its day (handlers/roster/roster_due.py).
"""

import hashlib
import json
from dataclasses import asdict

from handlers.buttons import ParticipationButton, RosterButton
from handlers.errors import Refuse
from handlers.flow import token
from handlers.heard import Heard
from handlers.points.participation_list import overview
from handlers.roster import roster_flow, roster_screen
from handlers.roster.roster_effect import take_effect
from handlers.roster.roster_flow import (
    against,
    begin,
    change_of,
    question,
    refusal_key,
    village_id,
)
from handlers.roster.roster_record import new_change, read_change
from handlers.roster.roster_waiting import call_off, waiting_changes
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day
from rules.roster import Change, Kind

flow = roster_flow.flow

YES, NO, PART, OFF = "yes", "no", "part", "off:"
"""Answers that are no kind of change."""


@flow.opens_on(RosterButton.CHANGE)
@flow.opens_on_words("phrases-roster")
def ask_kind(turn: Turn) -> None:
    """The kinds of change, who takes part, and what waits for its day."""
    choices = [(PART, turn.words("roster-participation"))]
    choices += [(kind.value, turn.words(f"roster-kind-{_word(kind)}")) for kind in Kind]
    waiting, lines = waiting_changes(turn), []
    for each in waiting:
        name = roster_screen.named(turn, read_change(turn.store, each))
        when = day(each.day, turn.locale)
        lines.append(turn.words("roster-waiting-line", change=name, day=when))
        choices.append((f"{OFF}{each.id}", turn.words("roster-call-off", change=name)))
    text = turn.words("roster-which-kind")
    if waiting:
        text = turn.words("roster-waiting", lines="\n".join(lines)) + "\n" + text
    turn.ask_text(text, then=choose_kind, choices=choices, free=False)


@flow.step
def choose_kind(turn: Turn, heard: Heard) -> None:
    """One of the kinds, the list of who takes part, or a change that waits and is taken back."""
    if heard.choice == PART:
        overview(turn)
    elif heard.choice.startswith(OFF):
        call_off(turn, int(heard.choice.removeprefix(OFF)))
    else:
        begin(turn, Kind(heard.choice))


@flow.opens_on_words("phrases-split")
def split(turn: Turn) -> None:
    """分户."""
    begin(turn, Kind.SPLIT)


@flow.opens_on_words("phrases-merge")
def merge(turn: Turn) -> None:
    """并户."""
    begin(turn, Kind.MERGE)


@flow.opens_on_words("phrases-move-in")
def move_in(turn: Turn) -> None:
    """迁入: a household, or a member."""
    _ask_which(turn, Kind.HOUSEHOLD_IN, Kind.MEMBER_IN)


@flow.opens_on_words("phrases-move-out")
def move_out(turn: Turn) -> None:
    """迁出: a household, or a member."""
    _ask_which(turn, Kind.HOUSEHOLD_OUT, Kind.MEMBER_OUT)


@flow.opens_on_words("phrases-death")
def death(turn: Turn) -> None:
    """去世."""
    begin(turn, Kind.DEATH)


@flow.opens_on_words("phrases-new-head")
def new_head(turn: Turn) -> None:
    """换户主."""
    begin(turn, Kind.NEW_HEAD)


def _ask_which(turn: Turn, *kinds: Kind) -> None:
    choices = [(kind.value, turn.words(f"roster-kind-{_word(kind)}")) for kind in kinds]
    turn.ask("roster-which-kind", then=choose_kind, choices=choices, free=False)


@question("confirm")
def ask_confirm(turn: Turn) -> bool:
    """Everything that will be done, once more; raises Refuse where the rules do not allow it."""
    change = change_of(turn)
    refused = next(iter(against(turn)), None)
    if refused is not None:
        raise Refuse(refusal_key(refused))
    turn.remember(seen=_digest(change))
    turn.ask_text(
        roster_screen.shown(turn, change, _spend_days(turn, change), turn.recall("why")),
        then=confirm,
        choices=[(YES, turn.words("roster-yes")), (NO, turn.words("roster-no"))],
        free=False,
    )
    return True


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """Written down and, if its day has come, done; checked again at this moment.

    If the households do not stand any more as they were shown, they are shown again.
    """
    again = [turn.button("menu-roster", RosterButton.CHANGE)]
    if heard.choice != YES:
        turn.say("roster-dropped", buttons=again)
        return
    change = change_of(turn)
    refused = next(iter(against(turn)), None)
    if refused is not None:
        raise Refuse(refusal_key(refused))
    if _digest(change) != turn.recall("seen"):
        turn.say("roster-moved-on")
        ask_confirm(turn)
        return
    new = new_change(
        change,
        village_id(turn),
        _spend_days(turn, change),
        turn.recall("why"),
        turn.me.id,
        f"chat:{turn.cause}",
    )
    recorded = turn.store.roster_changes.record(new, turn.now)
    if recorded is None:
        raise Refuse("refused-case-wrong-state")
    name = roster_screen.named(turn, change)
    if change.day > turn.today:
        off = Button(
            turn.words("roster-call-off", change=name), token(RosterButton.CALL_OFF, recorded.id)
        )
        turn.say(
            "roster-waits", change=name, day=day(change.day, turn.locale), buttons=[off, *again]
        )
        return
    take_effect(turn.store, turn.regulations, recorded, change, turn.now)
    if change.kind is Kind.DEATH:
        turn.say("roster-done-death", change=name, buttons=again)
    else:
        turn.say("roster-done", change=name, buttons=[*_next(turn, change), *again])


def _next(turn: Turn, change: Change) -> list[Button]:
    """A new household can say at once, on paper, whether it takes part."""
    if change.kind not in (Kind.SPLIT, Kind.HOUSEHOLD_IN):
        return []
    made = turn.store.households.by_code(change.terms.code)
    if made is None:
        return []
    return [turn.button("button-paper-consent", ParticipationButton.PAPER, made.id)]


def _spend_days(turn: Turn, change: Change) -> int:
    return turn.regulations.scheme_on(change.day).redemption.spend_days_after_leaving


def _digest(change: Change) -> str:
    """How the change and its households stood when they were shown."""
    shown = json.dumps(asdict(change), default=str, sort_keys=True)
    return hashlib.sha256(shown.encode()).hexdigest()


def _word(kind: Kind) -> str:
    return kind.value.replace("_", "-")
