"""更正公示: the next revision of a published month goes to the groups with what changed.

GOVERNANCE.md section 5: household code and masked name by consent, old and new points; never a
deduction. Corrected items are named for all households together, so that no line tells by a
missing name that a deduction stood behind it; the reason is the catalogue's, nobody's own words.
"""

from collections.abc import Sequence
from datetime import datetime

from handlers.flow import Flow
from handlers.objections import objection_circle
from handlers.publication.drafting import before_of, upheld_of
from handlers.publication.drafts import Change, Draft
from handlers.publication.result_board import SHORT_DIGEST, draw_boards
from handlers.turn import Turn
from messages.catalogue import say
from messages.named import name_in
from messages.written import period_named, points
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.objections import Objection
from storage.publications import Publication
from storage.settlements import PUBLISHED, SETTLED, Settlement

flow = Flow("publish_correction")

CORRECT = "month_corrected"
"""No task of the plan: settling puts it in when a correction has been worked out."""


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
    before = before_of(turn.store, settlement)
    earlier = turn.store.publications.of_settlement(before.id)
    if earlier is None or before.state != PUBLISHED:
        return  # nobody's doing but a database client's; the audit names it
    draft = turn.house.drafts.standing(turn.store, settlement, turn.today)
    if draft is None:
        return
    head = turn.store.ledger.head(village.id)
    if not turn.store.publications.freeze(
        settlement.id,
        body=draft.body,
        digest=draft.digest,
        ledger_seq=head.seq,
        ledger_hash=head.hash,
        objections_until=earlier.objections_until,
        now=turn.now,
    ):
        return
    superseded = turn.store.revisions.supersede(before.id)
    assert superseded, "a correction takes the place of a published result"
    turn.store.settlements.advance(settlement.id, SETTLED, PUBLISHED, turn.now)
    _tell_groups(turn, village, settlement, earlier, draft)
    _tell_households(turn, settlement, before, upheld_of(turn.store, before))
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        turn.letters.to_person(
            clerk, "clerk-corrected", village=village.name, count=len(draft.changes)
        )


def _tell_groups(
    turn: Turn, village: Area, settlement: Settlement, earlier: Publication, draft: Draft
) -> None:
    locale = turn.house.locale
    groups = turn.store.chats.groups_of(village.id)
    if not groups:
        return
    boards = draw_boards(turn, settlement, draft.boards)
    for group in groups:
        turn.letters.to_group(
            group,
            "corrected",
            photos=boards,
            village=village.name,
            month=period_named(settlement.period, locale),
            count=len(draft.changes),
            changes="\n".join(_change_words(locale, change) for change in draft.changes),
            why=_why(turn, settlement, draft.items),
            digest=draft.digest[:SHORT_DIGEST],
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
    named = tuple(name_in(item, locale) for item in found)
    return say(locale, "corrected-why-items", items=named)


def _tell_households(
    turn: Turn, settlement: Settlement, before: Settlement, upheld: Sequence[Objection]
) -> None:
    """Each household that was right hears its new figure, once however often it was."""
    for household_id, objection in {each.household_id: each for each in upheld}.items():
        old = turn.store.results.of_household(before.id, household_id)
        new = turn.store.results.of_household(settlement.id, household_id)
        if old is not None and new is not None:
            objection_circle.tell_household(
                turn,
                objection,
                "household-corrected",
                month=period_named(settlement.period, turn.house.locale),
                before=points(old.points),
                after=points(new.points),
            )
