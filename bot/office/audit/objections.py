"""What was answered to objections, against the ledger, the revisions and what was credited."""

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from bot.office.audit.misfit import Misfit, misfit
from rules.chain import text_digest
from rules.objections import State
from storage.areas import Area
from storage.ledger_lines import LedgerLine
from storage.objections import Objection
from storage.results import HouseholdResult
from storage.settlements import CREDITING, FINAL, PUBLISHED, SUPERSEDED, Settlement
from storage.store import Store

BY_OBJECTION = "objection:"
"""How the cause of a line begins that an objection made."""


def first_misfit(store: Store, village: Area, lines: Mapping[str, LedgerLine]) -> Misfit | None:
    """The first thing of a village's objections and revisions that does not fit; None if all does.

    `lines` are its credits and whatever objections made, by their cause.

    1. An objection is of this village, of a household in the result, and of a line of both.
    2. A decided one was decided by another, and its words are as they were then.
    3. An upheld one took the disputed line back, or entered what was missing; no other did.
    4. The revisions of a period follow one another, each published; the last one alone stands.
    5. A superseded one had an upheld objection, and the next one names it; a credited one had none.
    6. Credits come from the last revision only.
    """
    settlements = store.revisions.of_village(village.id)
    known: set[str] = set()
    for settlement in settlements:
        for objection in store.objections.of_settlement(settlement.id):
            known |= {objection.reversal_source, objection.entry_source}
            found = _strayed(store, village, objection) or _misfit(store, objection, lines)
            if found is not None:
                return found
    for source in sorted(lines):
        if source.startswith(BY_OBJECTION) and source not in known:
            return misfit("audit-corrects-for-none", seq=lines[source].seq)
    for _, revisions in groupby(settlements, lambda each: (each.scheme, each.period)):
        found = next(_misfits_of(store, tuple(revisions), lines), None)
        if found is not None:
            return found
    return None


def _strayed(store: Store, village: Area, objection: Objection) -> Misfit | None:
    """Whether it is of another village, of a household without a result, or of a strange line."""
    disputed = store.ledger.line(objection.ledger_id) if objection.ledger_id else None
    result = store.results.of_household(objection.settlement_id, objection.household_id)
    begins = f"{objection.period}-"
    if (
        objection.village_id != village.id
        or result is None
        or not objection.number.startswith(begins)
        or (disputed is not None and disputed.household_id != objection.household_id)
    ):
        return misfit("audit-objection-strayed", number=objection.number)
    return None


def _misfit(store: Store, objection: Objection, lines: Mapping[str, LedgerLine]) -> Misfit | None:
    named = {"number": objection.number}
    reversal = lines.get(objection.reversal_source)
    entry = lines.get(objection.entry_source)
    disputed = store.ledger.line(objection.ledger_id) if objection.ledger_id else None
    if objection.state is not State.UPHELD and (reversal or entry):
        return misfit("audit-objection-corrected", state=objection.state.value, **named)
    if objection.state is State.OPEN:
        return None
    salt = store.objections.salt(objection.id)
    said = text_digest(salt or "", objection.words, objection.reason)
    if salt is not None and said != objection.text_digest:
        return misfit("audit-objection-words", **named)
    if objection.reviewer_id in (objection.filed_by, disputed.recorded_by if disputed else None):
        return misfit("audit-objection-own-cause", **named)
    if objection.state is State.REJECTED:
        return None
    made = [line for line in (reversal, entry) if line is not None]
    if any(_is_by_another(line, objection) for line in made):
        return misfit("audit-objection-by-another", **named)
    if disputed is not None and (reversal is None or reversal.reverses != disputed.id):
        return misfit("audit-objection-not-taken-back", seq=disputed.seq, **named)
    if disputed is None and entry is None:
        return misfit("audit-objection-nothing-entered", **named)
    return None


def _is_by_another(line: LedgerLine, objection: Objection) -> bool:
    """What corrects is of the household, by whoever upheld it, when it was upheld."""
    wanted = (objection.household_id, objection.reviewer_id, objection.decided_at)
    return wanted != (line.household_id, line.recorded_by, line.recorded_at)


def _misfits_of(
    store: Store, revisions: Sequence[Settlement], lines: Mapping[str, LedgerLine]
) -> Iterator[Misfit]:
    """What does not fit in the revisions of one period, the first first."""
    last = revisions[-1]
    for number, settlement in enumerate(revisions, start=1):
        named = {"number": number, "period": settlement.period}
        state = settlement.state
        if settlement.revision != number:
            yield misfit("audit-revision-missing", **named)
            return
        publication = store.publications.of_settlement(settlement.id)
        if publication is None and state in (PUBLISHED, SUPERSEDED, CREDITING, FINAL):
            yield misfit("audit-revision-unpublished", state=state, **named)
        answered = [each.state for each in store.objections.of_settlement(settlement.id)]
        next_one = revisions[number] if number < len(revisions) else None
        replaced = next_one is not None and next_one.published_at is not None
        if (state == SUPERSEDED) != replaced:
            yield misfit("audit-revision-state", state=state, **named)
        if next_one is not None and State.UPHELD not in answered:
            yield misfit("audit-revision-of-nothing", **named)
        if state in (CREDITING, FINAL):
            if State.UPHELD in answered:
                yield misfit("audit-revision-uncorrected", **named)
            if State.OPEN in answered:
                yield misfit("audit-revision-open", **named)
        if settlement.id != last.id:
            begins = f"credit:{settlement.id}:"
            for source in sorted(each for each in lines if each.startswith(begins)):
                yield misfit("audit-revision-credited", seq=lines[source].seq, **named)
        if number > 1:
            yield from _wrongly_told(store, revisions[number - 2], settlement)


def _wrongly_told(store: Store, before: Settlement, after: Settlement) -> Iterator[Misfit]:
    """Whether a correction's publication names the one before, and what changed, as it was."""
    publication = store.publications.of_settlement(after.id)
    earlier = store.publications.of_settlement(before.id)
    if publication is None or earlier is None:
        return
    named = {"number": after.revision, "period": after.period}
    told = json.loads(publication.body).get("corrects", {})
    if told.get("digest") != earlier.digest:
        yield misfit("audit-revision-unnamed", **named)
    old, new = _points(store, before), _points(store, after)
    for household_id in sorted(old.keys() | new.keys()):
        code = store.households.get(household_id).code
        was, now = old.get(household_id), new.get(household_id)
        shown = any(change[0] == code for change in told.get("changes", []))
        if (was.points if was else 0) != (now.points if now else 0) and not shown:
            yield misfit("audit-revision-untold", household=code, **named)


def _points(store: Store, settlement: Settlement) -> dict[int, HouseholdResult]:
    return {each.household_id: each for each in store.results.of_settlement(settlement.id)}
