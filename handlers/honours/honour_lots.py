"""Equals draw: by the program, so that anybody can draw again, or by the panel on the spot."""

import re
import unicodedata

from handlers.heard import Heard
from handlers.honours.honour_draft import Draft
from handlers.honours.honour_review import (
    LOT_PANEL,
    LOT_PROGRAM,
    at_hand,
    flow,
    on_choice,
    require_others,
    show,
)
from handlers.honours.honour_sitting import Sitting
from handlers.turn import Turn
from rules.honour_lots import draw, lot_seed
from storage.honour_records import Lot
from storage.households import Household

PROGRAM, PANEL = "program", "panel"

_BETWEEN = re.compile(r"[\s,;、。]+")


@on_choice(LOT_PROGRAM)
def draw_by_program(turn: Turn) -> None:
    """The seed is the publication's digest and the honour; nobody can choose it."""
    sitting, draft = at_hand(turn)
    waiting = draft.waiting(sitting)
    digest = turn.store.honours.publication_digest(sitting.table.settlement.id)
    seed = lot_seed(digest, sitting.offer.honour)
    draft.draw(Lot(PROGRAM, seed, waiting, draw(seed, waiting, draft.left(sitting))))
    show(turn, sitting, draft)


@on_choice(LOT_PANEL)
def ask_who_was_there(turn: Turn) -> None:
    """A lot on the spot is recorded with its witnesses, by nobody whose household draws."""
    sitting, draft = at_hand(turn)
    require_others(turn, sitting, draft.waiting(sitting))
    turn.ask("honour-lot-present", then=hear_witnesses)


@flow.step
def hear_witnesses(turn: Turn, heard: Heard) -> None:
    """Then who won."""
    if not heard.text:
        turn.ask_again("honour-needs-words")
        return
    turn.remember(present=heard.text)
    sitting, draft = at_hand(turn)
    if draft.left(sitting) == 1:
        choices = [
            (code, f"{code} {sitting.table.households[code].head}")
            for code in draft.waiting(sitting)
        ]
        turn.ask("honour-lot-one", then=hear_winners, choices=choices, free=False)
    else:
        turn.ask("honour-lot-many", then=hear_winners, count=str(draft.left(sitting)))


@flow.step
def hear_winners(turn: Turn, heard: Heard) -> None:
    """Exactly as many as there are places, all of them among those who drew."""
    sitting, draft = at_hand(turn)
    winners = _winners(sitting, draft, heard.choice or heard.text)
    if len(winners) != draft.left(sitting):
        turn.stay()
        turn.say("honour-lot-wrong", count=str(draft.left(sitting)))
        return
    entrants = draft.waiting(sitting)
    require_others(turn, sitting, entrants)
    draft.draw(Lot(PANEL, "", entrants, winners, turn.recall("present")))
    show(turn, sitting, draft)


def _winners(sitting: Sitting, draft: Draft, said: str) -> tuple[str, ...]:
    """The households named, by code or head, each once; nobody if one of the words fits none."""
    entrants = [sitting.table.households[code] for code in draft.waiting(sitting)]
    named: list[str] = []
    for word in filter(None, _BETWEEN.split(unicodedata.normalize("NFKC", said).strip())):
        found = [each.code for each in entrants if _fits(each, word)]
        if len(found) != 1:
            return ()
        named += found
    return tuple(dict.fromkeys(named))


def _fits(household: Household, word: str) -> bool:
    wanted = word.casefold()
    return household.code.casefold().endswith(wanted) or household.head.casefold() == wanted
