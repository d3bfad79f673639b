"""Why a panel's line stands in the ledger: its reason, as the household reads it."""

from collections.abc import Sequence

from handlers.turn import Turn
from messages.catalogue import say
from rules.panel_items import is_simply_full
from rules.periods import Period
from storage.score_marks import Mark
from storage.score_proofs import Proof
from storage.score_sheets import Sheet

LONGEST = 200
"""Characters of the panel's words in one line's reason; the sheet keeps all of them."""


def reason_of(turn: Turn, sheet: Sheet, mark: Mark, proofs: Sequence[Proof]) -> str:
    """The panel's words on the item, and that there is proof; where the item is not simply full
    and has none of its own, the words on the household.

    In the town's language: it is kept with the line.
    """
    locale = turn.house.locale
    item = turn.regulations.scheme_for(Period.parse(sheet.period)).by_code.get(mark.item)
    about_all = "" if is_simply_full(item, mark.hundredths) else sheet.words
    words = (mark.words or about_all)[:LONGEST]
    shown = sum(proof.item in ("", mark.item) for proof in proofs)
    parts = [say(locale, "panel-reason"), words]
    if shown:
        parts.append(say(locale, "panel-reason-proof", number=str(shown)))
    return say(locale, "list-mark").join(part for part in parts if part)
