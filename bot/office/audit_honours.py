"""Honours against their seals, and against the final results that they rest on."""

from collections.abc import Iterator

from rules.chain import text_digest
from rules.honour_choice import How
from rules.honour_lots import draw, lot_seed
from rules.honour_seal import Drawn, seal_of, withdrawal_seal
from storage.areas import Area
from storage.honour_records import Selected
from storage.settlements import FINAL, Settlement
from storage.store import Store


def first_honour_misfit(store: Store, village: Area) -> str | None:
    """The first thing of a village's honours that does not fit, in words; None if all does.

    1. A selection's seal is of its rows; it names as many as it says, and no more than places.
    2. It rests on a final, published result of the village and of its period.
    3. Who was proposed was proposed there; who drew was equal, and a program's lot is drawn again.
    4. Rounds follow one another, and nobody stands twice in one honour of a period.
    5. Words fit their digests, withdrawals their seals; no honour is without its selection.
    """
    return next(_misfits(store, village), None)


def _misfits(store: Store, village: Area) -> Iterator[str]:
    rounds: dict[tuple[str, str], int] = {}
    for selected in store.honour_books.selections(village.id):
        named = f"honour selection {selected.id}"
        covered = selected.covered
        if seal_of(covered) != selected.seal:
            yield f"{named} was changed"
        if selected.count != len(covered.given) or selected.count > covered.places:
            yield f"{named} says {selected.count} households and has {len(covered.given)}"
        about = (covered.honour, covered.period)
        rounds[about] = rounds.get(about, 0) + 1
        if covered.round != rounds[about]:
            yield f"{named} is round {covered.round}, and round {rounds[about]} is missing"
        yield from _ground(store, village, selected, named)
        yield from _words(store, selected, named)
    yield from _standing(store, village)
    for stray in store.honour_books.strays():
        yield f"honour {stray} has no selection"


def _ground(store: Store, village: Area, selected: Selected, named: str) -> Iterator[str]:
    covered = selected.covered
    settlement = store.settlements.get(covered.settlement_id)
    if settlement.village_id != village.id:
        yield f"{named} rests on another village's result"
    if not settlement.period.startswith(covered.period):
        yield f"{named} is of {covered.period} and rests on {settlement.period}"
    if not _was_final(store, settlement):
        yield f"{named} rests on a result that is not final"
    proposed = {
        result.household_id: result.honours.split(";")
        for result in store.settlements.results(covered.settlement_id)
    }
    winners = covered.lot.winners if covered.lot else ()
    for given in covered.given:
        household = store.households.get(given.household_id)
        if household.village_id != village.id:
            yield f"{named} names household {household.code} of another village"
        if given.how == How.PROPOSED and given.household_id not in proposed:
            yield f"{named} has household {household.code} as proposed, and its result has not"
        if given.how == How.DRAWN and household.code not in winners:
            yield f"{named} has household {household.code} by a lot that it did not win"
    if covered.lot is not None:
        yield from _lot(store, selected, covered.lot, named)


def _was_final(store: Store, settlement: Settlement) -> bool:
    """Whether it is final, or was until a later revision took its place."""
    if settlement.state == FINAL:
        return True
    newest = store.settlements.of_period(settlement.village_id, settlement.period)
    return newest is not None and newest.revision > settlement.revision


def _lot(store: Store, selected: Selected, lot: Drawn, named: str) -> Iterator[str]:
    if not set(lot.winners) <= set(lot.entrants):
        yield f"{named} has winners who did not draw"
    if lot.method != "program":
        return
    digest = store.honours.publication_digest(selected.covered.settlement_id)
    if lot.seed != lot_seed(digest, selected.covered.honour):
        yield f"{named} was drawn with another seed than its publication's"
    if draw(lot.seed, lot.entrants, len(lot.winners)) != lot.winners:
        yield f"{named} was not drawn as it says"


def _words(store: Store, selected: Selected, named: str) -> Iterator[str]:
    """Erased words leave their digest; words that are there must be those."""
    covered = selected.covered
    digests = [given.text_digest for given in covered.given]
    digests += [digest for _, digest in covered.passed_over]
    digests += [covered.lot.text_digest] if covered.lot else []
    for digest in filter(None, digests):
        kept = store.honour_books.words(digest)
        if kept is not None and text_digest(kept.salt, "", kept.words) != digest:
            yield f"the words of {named} were changed"


def _standing(store: Store, village: Area) -> Iterator[str]:
    seen: set[tuple[str, str, int]] = set()
    for selected in store.honour_books.selections(village.id):
        for honour in store.honours.of_selection(selected.id):
            withdrawal = store.honour_books.withdrawal_of(honour.id)
            if withdrawal is None:
                about = (honour.honour, honour.period, honour.household_id)
                if about in seen:
                    code = store.households.get(honour.household_id).code
                    yield f"household {code} has {honour.honour} of {honour.period} twice"
                seen.add(about)
            elif withdrawal.seal != withdrawal_seal(
                honour.id,
                honour.token,
                withdrawal.withdrawn_by,
                withdrawal.withdrawn_at,
                withdrawal.text_digest,
            ):
                yield f"the withdrawal of honour {honour.id} was changed"
