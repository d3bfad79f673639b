"""Honours against their seals, and against the final results that they rest on."""

from collections.abc import Iterator

from bot.office.audit.misfit import Misfit, misfit
from rules.chain import text_digest
from rules.honour_choice import How
from rules.honour_lots import draw, lot_seed
from rules.honour_seal import Drawn, seal_of, withdrawal_seal
from storage.areas import Area
from storage.honour_records import Selected
from storage.settlements import FINAL, Settlement
from storage.store import Store


def first_honour_misfit(store: Store, village: Area) -> Misfit | None:
    """The first thing of a village's honours that does not fit; None if all does.

    1. A selection's seal is of its rows; it names as many as it says, and no more than places.
    2. It rests on a final, published result of the village and of its period.
    3. Who was proposed was proposed there; who drew was equal, and a program's lot is drawn again.
    4. Rounds follow one another, and nobody stands twice in one honour of a period.
    5. Words fit their digests, withdrawals their seals; no honour is without its selection.
    """
    return next(_misfits(store, village), None)


def _misfits(store: Store, village: Area) -> Iterator[Misfit]:
    rounds: dict[tuple[str, str], int] = {}
    for selected in store.honour_books.selections(village.id):
        named = {"id": str(selected.id)}
        covered = selected.covered
        if seal_of(covered) != selected.seal:
            yield misfit("audit-honours-changed", **named)
        if selected.count != len(covered.given) or selected.count > covered.places:
            yield misfit(
                "audit-honours-count", count=selected.count, given=len(covered.given), **named
            )
        about = (covered.honour, covered.period)
        rounds[about] = rounds.get(about, 0) + 1
        if covered.round != rounds[about]:
            yield misfit("audit-honours-round", round=covered.round, missing=rounds[about], **named)
        yield from _ground(store, village, selected, named)
        yield from _words(store, selected, named)
    yield from _standing(store, village)
    for selection_id in store.honour_books.strayed():
        yield misfit("audit-honours-elsewhere", id=selection_id)
    for stray in store.honour_books.strays():
        yield misfit("audit-honours-stray", id=stray)


def _ground(
    store: Store, village: Area, selected: Selected, named: dict[str, str]
) -> Iterator[Misfit]:
    covered = selected.covered
    settlement = store.settlements.get(covered.settlement_id)
    if settlement.village_id != village.id:
        yield misfit("audit-honours-elsewhere", **named)
    if not settlement.period.startswith(covered.period):
        yield misfit(
            "audit-honours-period", period=covered.period, result=settlement.period, **named
        )
    if not _was_final(store, settlement):
        yield misfit("audit-honours-not-final", **named)
    proposed = {
        result.household_id: result.honours.split(";")
        for result in store.results.of_settlement(covered.settlement_id)
    }
    winners = covered.lot.winners if covered.lot else ()
    for given in covered.given:
        household = store.households.get(given.household_id)
        if household.village_id != village.id:
            yield misfit("audit-honours-foreign", household=household.code, **named)
        if given.how == How.PROPOSED and given.household_id not in proposed:
            yield misfit("audit-honours-not-proposed", household=household.code, **named)
        if given.how == How.DRAWN and household.code not in winners:
            yield misfit("audit-honours-not-won", household=household.code, **named)
    if covered.lot is not None:
        yield from _lot(store, selected, covered.lot, named)


def _was_final(store: Store, settlement: Settlement) -> bool:
    """Whether it is final, or was until a later revision took its place."""
    if settlement.state == FINAL:
        return True
    newest = store.settlements.of_period(settlement.village_id, settlement.period)
    return newest is not None and newest.revision > settlement.revision


def _lot(store: Store, selected: Selected, lot: Drawn, named: dict[str, str]) -> Iterator[Misfit]:
    if not set(lot.winners) <= set(lot.entrants):
        yield misfit("audit-honours-winners", **named)
    if lot.method != "program":
        return
    digest = store.honours.publication_digest(selected.covered.settlement_id)
    if lot.seed != lot_seed(digest, selected.covered.honour):
        yield misfit("audit-honours-seed", **named)
    if draw(lot.seed, lot.entrants, len(lot.winners)) != lot.winners:
        yield misfit("audit-honours-draw", **named)


def _words(store: Store, selected: Selected, named: dict[str, str]) -> Iterator[Misfit]:
    """Erased words leave their digest; words that are there must be those."""
    covered = selected.covered
    digests = [given.text_digest for given in covered.given]
    digests += [digest for _, digest in covered.passed_over]
    digests += [covered.lot.text_digest] if covered.lot else []
    for digest in filter(None, digests):
        if not _says_as_then(store, digest):
            yield misfit("audit-honours-words", **named)


def _says_as_then(store: Store, digest: str) -> bool:
    kept = store.honour_books.words(digest)
    return kept is None or text_digest(kept.salt, "", kept.words) == digest


def _standing(store: Store, village: Area) -> Iterator[Misfit]:
    seen: set[tuple[str, str, int]] = set()
    for selected in store.honour_books.selections(village.id):
        for honour in store.honours.of_selection(selected.id):
            withdrawal = store.honour_books.withdrawal_of(honour.id)
            if withdrawal is None:
                about = (honour.honour, honour.period, honour.household_id)
                if about in seen:
                    code = store.households.get(honour.household_id).code
                    yield misfit(
                        "audit-honours-twice",
                        household=code,
                        honour=honour.name,
                        code=honour.honour,
                        period=honour.period,
                    )
                seen.add(about)
            elif withdrawal.seal != withdrawal_seal(
                honour.id,
                honour.token,
                withdrawal.withdrawn_by,
                withdrawal.withdrawn_at,
                withdrawal.text_digest,
            ) or not _says_as_then(store, withdrawal.text_digest):
                yield misfit("audit-withdrawal-changed", id=honour.id)
