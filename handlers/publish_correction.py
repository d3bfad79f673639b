"""更正公示: the next revision of a published month goes to the groups with what changed.

GOVERNANCE.md section 5: household code and masked name by consent, old and new points; never a
deduction. Corrected items are named for all households together, so that no line tells by a
missing name that a deduction stood behind it; the reason is the catalogue's, nobody's own words.
"""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from handlers import objection_card, objection_circle
from handlers.flow import Flow
from handlers.result_board import SHORT_DIGEST, canonical, draw_boards, figures_of, lines_of
from handlers.turn import Turn
from messages.catalogue import say
from messages.recipes import BoardLine
from messages.written import period_named, points
from rules.objections import State
from rules.periods import Period
from rules.roles import Role
from rules.scheme_items import Deduction
from rules.schemes import Scheme
from storage.areas import Area
from storage.objections import Objection
from storage.publications import Publication
from storage.settlements import PUBLISHED, SETTLED, Settlement

flow = Flow("publish_correction")

CORRECT = "month_corrected"
"""No task of the plan: settling puts it in when a correction has been worked out."""

Change = tuple[str, str, str, str]
"""Household code, masked name or nothing, points before and after, as written."""


@flow.opens_on_due(CORRECT)
def publish_corrections(turn: Turn, village: Area, due_at: datetime) -> None:
    """Publishes what has just been worked out."""
    del due_at
    publish_settled(turn, village)


def publish_settled(turn: Turn, village: Area) -> None:
    """Publishes every correction of the village that is worked out and not published yet."""
    for settlement in turn.store.revisions.settled(village.id):
        _publish(turn, village, settlement)


def _publish(turn: Turn, village: Area, settlement: Settlement) -> None:
    """In one transaction: the body is frozen, the earlier revision gives way, the groups are told.

    The earlier one stays as it was published, with its own digest, which the new body names.
    """
    before = _before(turn, settlement)
    earlier = turn.store.publications.of_settlement(before.id)
    if earlier is None or before.state != PUBLISHED:
        return  # nobody's doing but a database client's; the audit names it
    upheld = [
        each
        for each in turn.store.objections.of_settlement(before.id)
        if each.state is State.UPHELD
    ]
    results = turn.store.settlements.results(settlement.id)
    lines = lines_of(turn.store, results, turn.today)
    changes = _changes(turn, before, settlement, upheld, lines)
    scheme = turn.regulations.scheme_for(Period.parse(settlement.period))
    items = _items(turn, scheme, upheld)
    corrects = {
        "revision": before.revision,
        "digest": earlier.digest,
        "changes": [list(change) for change in changes],
        "items": items,
    }
    until, figures = earlier.objections_until, figures_of(results)
    passed = turn.store.period_records.meeting(village.id, settlement.period)
    body = canonical(village, settlement, lines, until, figures, corrects, passed)
    digest = hashlib.sha256(body.encode()).hexdigest()
    head = turn.store.ledger.head(village.id)
    if not turn.store.publications.freeze(
        settlement.id,
        body=body,
        digest=digest,
        ledger_seq=head.seq,
        ledger_hash=head.hash,
        objections_until=earlier.objections_until,
        now=turn.now,
    ):
        return
    superseded = turn.store.revisions.supersede(before.id)
    assert superseded, "a correction takes the place of a published result"
    turn.store.settlements.advance(settlement.id, SETTLED, PUBLISHED, turn.now)
    _tell_groups(turn, village, settlement, lines, changes, items, earlier, digest)
    _tell_households(turn, settlement, before, upheld)
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        turn.letters.to_person(clerk, "clerk-corrected", village=village.name, count=len(changes))


def _before(turn: Turn, settlement: Settlement) -> Settlement:
    revisions = turn.store.revisions.of_period(settlement)
    return next(each for each in revisions if each.revision == settlement.revision - 1)


def _changes(
    turn: Turn,
    before: Settlement,
    after: Settlement,
    upheld: Sequence[Objection],
    lines: Sequence[BoardLine],
) -> list[Change]:
    """Whose points changed, and whose objection was upheld though they stayed the same."""
    old = {each.household_id: each for each in turn.store.settlements.results(before.id)}
    named = {line.code: line.name for line in lines}
    objected = {objection.household_id for objection in upheld}
    found = []
    for new in turn.store.settlements.results(after.id):
        was = old.get(new.household_id)
        earlier = was.points if was else 0
        if earlier != new.points or new.household_id in objected:
            code = turn.store.households.get(new.household_id).code
            found.append((code, named[code], points(earlier), points(new.points)))
    return sorted(found)


def _items(turn: Turn, scheme: Scheme, upheld: Sequence[Objection]) -> list[str]:
    """The codes of the corrected items a group may read: no deduction, nothing behind a gate."""
    codes = set()
    for objection in upheld:
        line = objection_card.disputed_line(turn, objection) or turn.store.ledger.by_source(
            objection.entry_source
        )
        item = scheme.by_code.get(line.item) if line else None
        if item is not None and not isinstance(item, Deduction) and not item.gated:
            codes.add(item.code)
    return sorted(codes)


def _tell_groups(
    turn: Turn,
    village: Area,
    settlement: Settlement,
    lines: tuple[BoardLine, ...],
    changes: Sequence[Change],
    items: Sequence[str],
    earlier: Publication,
    digest: str,
) -> None:
    locale = turn.house.locale
    named = period_named(settlement.period, locale)
    groups = turn.store.chats.groups_of(village.id)
    if not groups:
        return
    title = say(locale, "board-title-corrected", month=named)
    notice = say(locale, "board-notice-corrected", digest=earlier.digest[:SHORT_DIGEST])
    boards = draw_boards(turn, village, settlement, lines, digest, title, notice)
    for group in groups:
        turn.letters.to_group(
            group,
            "corrected",
            photos=boards,
            village=village.name,
            month=named,
            count=len(changes),
            changes="\n".join(_change_words(locale, change) for change in changes),
            why=_why(turn, settlement, items),
            digest=digest[:SHORT_DIGEST],
            earlier=earlier.digest[:SHORT_DIGEST],
            chain=turn.store.ledger.head(village.id).hash[:SHORT_DIGEST],
        )


def _change_words(locale: str, change: Change) -> str:
    code, name, before, after = change
    who = say(locale, "corrected-who", household=code, name=name) if name else code
    return say(locale, "corrected-line", who=who, before=before, after=after)


def _why(turn: Turn, settlement: Settlement, items: Sequence[str]) -> str:
    locale = turn.house.locale
    if not items:
        return say(locale, "corrected-why")
    scheme = turn.regulations.scheme_for(Period.parse(settlement.period))
    found = [scheme.by_code[code] for code in items]
    named = tuple(item.name if locale == "zh_CN" else item.name_en for item in found)
    return say(locale, "corrected-why-items", items=named)


def _tell_households(
    turn: Turn, settlement: Settlement, before: Settlement, upheld: Sequence[Objection]
) -> None:
    """Each household that was right hears its new figure, once however often it was."""
    for household_id, objection in {each.household_id: each for each in upheld}.items():
        old = turn.store.settlements.result_of(before.id, household_id)
        new = turn.store.settlements.result_of(settlement.id, household_id)
        if old is not None and new is not None:
            objection_circle.tell_household(
                turn,
                objection,
                "household-corrected",
                month=period_named(settlement.period, turn.house.locale),
                before=points(old.points),
                after=points(new.points),
            )
