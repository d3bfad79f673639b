"""What is to be published of a settled period, worked out from one moment of the database.

GOVERNANCE.md section 5: household code and masked name by consent, and points. A correction says
old and new points, and never a deduction.
"""

import hashlib
from collections.abc import Sequence
from datetime import date

from handlers.house import House
from handlers.objections.objection_card import disputed_line
from handlers.publication.drafts import Change, Draft, grounds_of
from handlers.publication.result_board import (
    SHORT_DIGEST,
    boards_of,
    canonical,
    figures_of,
    lines_of,
    telephone_of,
)
from messages.catalogue import say
from messages.recipes import BoardLine
from messages.written import day, period_named, points
from rules.objections import State
from rules.periods import Period
from rules.scheme_items import Deduction
from rules.schemes import Scheme
from rules.stages import open_until
from storage.objections import Objection
from storage.results import HouseholdResult
from storage.settlements import Settlement
from storage.store import Store


def draft_first(store: Store, house: House, settlement: Settlement, grounds_day: date) -> Draft:
    """A period's first publication (公示), open to objection for its whole window."""
    village, locale = store.areas.get(settlement.village_id), house.locale
    grounds = grounds_of(store, settlement, grounds_day)
    results = store.results.of_settlement(settlement.id)
    lines = lines_of(store, results, grounds.day)
    scheme = house.regulations.scheme_for(Period.parse(settlement.period))
    until = open_until(scheme, grounds.day)
    figures = figures_of(results)
    body = canonical(village, settlement, lines, until, figures, passed=grounds.meeting)
    digest = hashlib.sha256(body.encode()).hexdigest()
    title = say(locale, "board-title", month=period_named(settlement.period, locale))
    telephone = telephone_of(store, village)
    notice = say(locale, "board-notice", until=day(until, locale), telephone=telephone)
    boards = boards_of(store, settlement, lines, digest, title, notice, locale) if lines else ()
    return Draft(settlement.id, grounds, until, body, digest, len(lines), boards)


def draft_correction(
    store: Store, house: House, settlement: Settlement, grounds_day: date
) -> Draft | None:
    """What answers the upheld objections of the revision before; None if that is not published.

    Corrected items are named for all households together, so that no line tells by a missing name
    that a deduction stood behind it.
    """
    village, locale = store.areas.get(settlement.village_id), house.locale
    grounds = grounds_of(store, settlement, grounds_day)
    before = before_of(store, settlement)
    earlier = store.publications.of_settlement(before.id)
    if earlier is None:
        return None
    upheld = upheld_of(store, before)
    results = store.results.of_settlement(settlement.id)
    lines = lines_of(store, results, grounds.day)
    changes = _changes(store, before, results, upheld, lines)
    items = _items(store, house.regulations.scheme_for(Period.parse(settlement.period)), upheld)
    corrects = {
        "revision": before.revision,
        "digest": earlier.digest,
        "changes": [list(change) for change in changes],
        "items": items,
    }
    until, figures = earlier.objections_until, figures_of(results)
    body = canonical(village, settlement, lines, until, figures, corrects, grounds.meeting)
    digest = hashlib.sha256(body.encode()).hexdigest()
    title = say(locale, "board-title-corrected", month=period_named(settlement.period, locale))
    notice = say(locale, "board-notice-corrected", digest=earlier.digest[:SHORT_DIGEST])
    boards = boards_of(store, settlement, lines, digest, title, notice, locale)
    return Draft(
        *(settlement.id, grounds, until, body, digest, len(lines), boards),
        changes=tuple(changes),
        items=tuple(items),
    )


def before_of(store: Store, settlement: Settlement) -> Settlement:
    """The revision that a correction takes the place of."""
    revisions = store.revisions.of_period(settlement)
    return next(each for each in revisions if each.revision == settlement.revision - 1)


def upheld_of(store: Store, settlement: Settlement) -> Sequence[Objection]:
    """The objections of a revision that were right."""
    objections = store.objections.of_settlement(settlement.id)
    return [each for each in objections if each.state is State.UPHELD]


def _changes(
    store: Store,
    before: Settlement,
    results: Sequence[HouseholdResult],
    upheld: Sequence[Objection],
    lines: Sequence[BoardLine],
) -> list[Change]:
    """Whose points changed, and whose objection was upheld though they stayed the same."""
    old = {each.household_id: each.points for each in store.results.of_settlement(before.id)}
    objected = {objection.household_id for objection in upheld}
    return sorted(
        (line.code, line.name, points(old.get(new.household_id, 0)), points(new.points))
        for new, line in zip(results, lines, strict=True)
        if old.get(new.household_id, 0) != new.points or new.household_id in objected
    )


def _items(store: Store, scheme: Scheme, upheld: Sequence[Objection]) -> list[str]:
    """The codes of the corrected items a group may read: no deduction, nothing behind a gate."""
    codes = set()
    for objection in upheld:
        line = disputed_line(store, objection) or store.ledger.by_source(objection.entry_source)
        item = scheme.by_code.get(line.item) if line else None
        if item is not None and not isinstance(item, Deduction) and not item.gated:
            codes.add(item.code)
    return sorted(codes)
