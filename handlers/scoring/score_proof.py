"""Proof of a score: photos, voice notes and words a panel keeps with a household or an item.

It stays with the panel (GOVERNANCE.md section 5): no room, face or child is shown to a group.
"""

from handlers.heard import Heard
from handlers.reporting import belonging
from handlers.reporting.report_content import say_refused, within_measure
from handlers.scoring.household_marks import require
from handlers.scoring.panel_way import show
from handlers.turn import Turn
from storage.panels import Panel
from storage.score_sheets import Sheet


def keep(turn: Turn, panel: Panel, sheet: Sheet, heard: Heard, item: str = "") -> bool:
    """Keeps what was sent with the household, its pictures with the item if one is named.

    False if nothing of it could be kept; what could not is said. The rest of an album follows
    its first picture, wherever the member has gone meanwhile (handlers/reporting/belonging.py).
    """
    require(turn, panel, sheet)
    say_refused(turn, heard)
    if heard.usable:
        media = [medium.id for medium in heard.usable]
        turn.store.score_proofs.add(sheet.id, media, item, turn.me.id)
        belonging.remember(turn, sheet.id, belonging.proof_of(item), heard.album, ())
    if heard.text:
        before = turn.store.score_sheets.get(sheet.id).words
        words = within_measure(turn, heard.text, before=before)
        turn.store.score_sheets.note(sheet.id, words)
    return bool(heard.usable or heard.text)


def add(turn: Turn, panel: Panel, sheet: Sheet, heard: Heard) -> None:
    """What was sent at the household's card is kept with the household."""
    if keep(turn, panel, sheet, heard):
        key = "score-proof-kept" if heard.media else "score-words-kept"
        show(turn, panel, sheet, before=turn.words(key))
    else:
        turn.stay()
