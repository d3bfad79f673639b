"""A period of a household entry by entry: who, when, why, and where the proof is."""

from collections.abc import Callable

from handlers.buttons import PointsButton
from handlers.points.points_entries import in_words
from handlers.points.points_proof import has_proof
from handlers.scoring import panel_entries
from handlers.turn import Turn
from messages.outbound import Button
from rules.parts import counts_in
from rules.periods import Period
from storage.households import Household

MOST_LINES = 20
"""Entries in one message; what was simply full is one line."""


def show_entries(
    turn: Turn,
    household: Household,
    period: Period,
    *,
    head: str,
    start: int,
    further: Callable[[int], str],
    proof: str,
) -> None:
    """Says them from the `start`-th on, under `head`; `further` and `proof` are buttons' tokens."""
    counted = turn.store.ledger.counted_lines(household.id, period.first_day, period.last_day)
    scheme = turn.regulations.scheme_for(period)
    own = [line for line in counted if counts_in(scheme, line.item, period)]
    entries = panel_entries.folded(turn, own)
    lines = in_words(turn, household, entries[start : start + MOST_LINES])
    buttons = []
    if start + MOST_LINES < len(entries):
        buttons.append(Button(turn.words("past-more"), further(start + MOST_LINES)))
    if has_proof(turn, household, period):
        buttons.append(Button(turn.words("button-proof"), proof))
    buttons.append(turn.button("button-past", PointsButton.PAST, household.id, 0))
    turn.say(
        "past-items",
        buttons=buttons,
        household=household.code,
        head=household.head,
        line=head,
        lines="\n".join(lines) or turn.words("past-no-entries"),
    )
