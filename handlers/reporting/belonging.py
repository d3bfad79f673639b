"""What comes after a case was dealt with and still belongs to it: late pictures, changed words."""

from handlers.cases import case_moves, photo_use
from handlers.cases.case_view import goes_on_in
from handlers.heard import Heard
from handlers.reporting.report_content import say_refused
from handlers.turn import Turn
from rules.case_life import ENDED
from storage.evidence import BEFORE

PROOF, DECLARED, ENTERED = "proof:", "declared", "entered:"
"""Stages of what belongs to no case: the proof of a score (of all of a household, or "proof:J2.1"),
what a household declared, and what shows a clerk's entry ("entered:2026-11", by its period)."""

MOST = 30
"""Albums and messages a lane remembers; older ones are somebody's new matter."""


def remember(turn: Turn, case_id: int, stage: str, album: str, messages: tuple[str, ...]) -> None:
    """These messages and the rest of their album show this case, at this stage."""
    keys = [f"message {message}" for message in messages if message]
    if album:
        keys.append(f"album {album}")
    kept = turn.talk.memory.belonging
    kept.update({key: [case_id, stage] for key in keys})
    for oldest in list(kept)[:-MOST]:
        del kept[oldest]


def join_late(turn: Turn, heard: Heard) -> bool:
    """A picture of an album whose first was dealt with joins it silently; False for any other.

    A platform sends an album one by one, without a count or an end, so that a quick tap comes
    before the last of it. Only what cannot be kept is said; whoever has the case in hand sees
    the rest.
    """
    found = turn.talk.memory.belonging.get(f"album {heard.album}") if heard.album else None
    if found is None:
        return False
    case_id, stage = found
    say_refused(turn, heard)
    if _shows_a_score(turn, case_id, stage, heard):
        return True
    case = goes_on_in(turn.store, turn.store.cases.get(case_id))
    photo_use.attach(turn, case.id, [medium.id for medium in heard.usable], stage)
    if heard.text:
        turn.store.case_amendments.add_words(case, heard.text, turn.me.id, turn.now)
    case = turn.store.cases.get(case.id)
    case_moves.tell_of_more(turn, case, pictures_alone=not heard.text)
    return True


def proof_of(item: str) -> str:
    """The stage of what shows a household's score, or one item of it."""
    return f"{PROOF}{item}"


def _shows_a_score(turn: Turn, belongs_to: int, stage: str, heard: Heard) -> bool:
    """The rest of an album that shows a score or an entry, or what a household declared."""
    media = [medium.id for medium in heard.usable]
    if stage == DECLARED:
        turn.store.declarations.prove(belongs_to, media)
    elif stage.startswith(ENTERED):
        turn.store.entry_proofs.add(belongs_to, media, stage.removeprefix(ENTERED))
    elif stage.startswith(PROOF):
        item = stage.removeprefix(PROOF)
        turn.store.score_proofs.add(belongs_to, media, item, turn.me.id)
    else:
        return False
    return True


def change(turn: Turn, heard: Heard) -> bool:
    """New words for a message that was filed are kept beside the old ones, in the case that goes on
    where it was merged; False if none was."""
    found = turn.talk.memory.belonging.get(f"message {heard.message}")
    if found is None:
        return False
    case_id, stage = found
    if stage != BEFORE:
        return False
    case = goes_on_in(turn.store, turn.store.cases.get(case_id))
    if case.state in ENDED:
        return False
    turn.store.case_amendments.add_words(case, heard.text, turn.me.id, turn.now)
    turn.say("edit-kept", number=case.number)
    case_moves.tell_of_more(turn, turn.store.cases.get(case.id))
    return True
