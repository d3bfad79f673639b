"""What was answered to objections, against the ledger, the revisions and what was credited."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from rules.chain import text_digest
from rules.objections import State
from storage.areas import Area
from storage.ledger import LedgerLine
from storage.objections import Objection
from storage.settlements import (
    CREDITING,
    FINAL,
    PUBLISHED,
    SUPERSEDED,
    HouseholdResult,
    Settlement,
)
from storage.store import Store

BY_OBJECTION = "objection:"
"""How the cause of a line begins that an objection made."""


def first_misfit(store: Store, village: Area, lines: Mapping[str, LedgerLine]) -> str | None:
    """The first thing of a village's objections and revisions that does not fit; None if all does.

    `lines` are its credits and whatever objections made, by their cause.

    1. A decided objection was decided by another, and its words are as they were then.
    2. An upheld one took the disputed line back, or entered what was missing; no other did.
    3. The revisions of a period follow one another, each published; the last one alone stands.
    4. A superseded one had an upheld objection, and the next one names it; a credited one had none.
    5. Credits come from the last revision only.
    """
    settlements = store.revisions.of_village(village.id)
    known: set[str] = set()
    for settlement in settlements:
        for objection in store.objections.of_settlement(settlement.id):
            known |= {objection.reversal_source, objection.entry_source}
            misfit = _misfit(store, objection, lines)
            if misfit is not None:
                return f"objection {objection.number} {misfit}"
    for source in sorted(lines):
        if source.startswith(BY_OBJECTION) and source not in known:
            return f"ledger line {lines[source].seq} corrects for no objection"
    for _, revisions in groupby(settlements, lambda each: (each.scheme, each.period)):
        misfit = next(_misfits_of(store, tuple(revisions), lines), None)
        if misfit is not None:
            return misfit
    return None


def _misfit(store: Store, objection: Objection, lines: Mapping[str, LedgerLine]) -> str | None:
    reversal = lines.get(objection.reversal_source)
    entry = lines.get(objection.entry_source)
    disputed = store.ledger.line(objection.ledger_id) if objection.ledger_id else None
    if objection.state is not State.UPHELD and (reversal or entry):
        return f"is {objection.state.value}, and the ledger was corrected by it"
    if objection.state is State.OPEN:
        return None
    salt = store.objections.salt(objection.id)
    said = text_digest(salt or "", objection.words, objection.reason)
    if salt is not None and said != objection.text_digest:
        return "has other words than when it was decided"
    if objection.reviewer_id in (objection.filed_by, disputed.recorded_by if disputed else None):
        return "was decided by who filed it or recorded the line"
    if objection.state is State.REJECTED:
        return None
    if disputed is not None and (reversal is None or reversal.reverses != disputed.id):
        return f"was upheld, and ledger line {disputed.seq} was not taken back"
    if disputed is None and entry is None:
        return "was upheld, and nothing was entered"
    return None


def _misfits_of(
    store: Store, revisions: Sequence[Settlement], lines: Mapping[str, LedgerLine]
) -> Iterator[str]:
    """What does not fit in the revisions of one period, the first first."""
    last = revisions[-1]
    for number, settlement in enumerate(revisions, start=1):
        named = f"revision {number} of {settlement.period}"
        if settlement.revision != number:
            yield f"{named} is missing"
            return
        publication = store.publications.of_settlement(settlement.id)
        if publication is None and settlement.state in (PUBLISHED, SUPERSEDED, CREDITING, FINAL):
            yield f"{named} is {settlement.state}, and was not published"
        answered = [each.state for each in store.objections.of_settlement(settlement.id)]
        next_one = revisions[number] if number < len(revisions) else None
        replaced = next_one is not None and next_one.published_at is not None
        if (settlement.state == SUPERSEDED) != replaced:
            yield f"{named} is {settlement.state}, and the next revision says otherwise"
        if next_one is not None and State.UPHELD not in answered:
            yield f"{named} was corrected, and no objection to it was upheld"
        if settlement.state in (CREDITING, FINAL):
            if State.UPHELD in answered:
                yield f"{named} was credited without its correction"
            if State.OPEN in answered:
                yield f"{named} was credited with an open objection"
        if settlement.id != last.id:
            begins = f"credit:{settlement.id}:"
            for source in sorted(each for each in lines if each.startswith(begins)):
                yield f"{named} was superseded, and ledger line {lines[source].seq} credits it"
        if number > 1:
            yield from _wrongly_told(store, revisions[number - 2], settlement)


def _wrongly_told(store: Store, before: Settlement, after: Settlement) -> Iterator[str]:
    """Whether a correction's publication names the one before, and what changed, as it was."""
    publication = store.publications.of_settlement(after.id)
    earlier = store.publications.of_settlement(before.id)
    if publication is None or earlier is None:
        return
    named = f"revision {after.revision} of {after.period}"
    told = json.loads(publication.body).get("corrects", {})
    if told.get("digest") != earlier.digest:
        yield f"{named} does not name the publication it corrects"
    old, new = _points(store, before), _points(store, after)
    for household_id in sorted(old.keys() | new.keys()):
        code = store.households.get(household_id).code
        was, now = old.get(household_id), new.get(household_id)
        shown = any(change[0] == code for change in told.get("changes", []))
        if (was.points if was else 0) != (now.points if now else 0) and not shown:
            yield f"{named} does not tell that household {code} changed"


def _points(store: Store, settlement: Settlement) -> dict[int, HouseholdResult]:
    return {each.household_id: each for each in store.settlements.results(settlement.id)}
