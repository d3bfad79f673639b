"""The month's points: settled, and published (公示) to the village's groups.

GOVERNANCE.md section 5: what was published is open to objection for its whole window. What follows
is in handlers/final_month.py.
"""

import hashlib
from datetime import date, datetime, timedelta

from handlers import print_publication, wall_publishing
from handlers.flow import Flow
from handlers.letters import Labels
from handlers.result_board import (
    SHORT_DIGEST,
    canonical,
    draw_boards,
    figures_of,
    lines_of,
    objection_telephone,
)
from handlers.turn import Turn
from messages.catalogue import say
from messages.recipes import BoardLine
from messages.written import day, month
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.settlements import (
    ASKED,
    PUBLISHED,
    SETTLED,
    Settlement,
)

flow = Flow("publish")

FIRST = 1
"""The revision that is published by the plan; later ones answer objections."""

PUBLISH = "month_published"
"""The task of the plan; settling puts it in again when it came before the result."""


@flow.opens_on_due("month_settled")
def settle_month(turn: Turn, village: Area, due_at: datetime) -> None:
    """Asks for the result of the month before; it is worked out outside the step."""
    _ask_for_month_before(turn, village, due_at)


@flow.opens_on_due(PUBLISH)
def publish_month(turn: Turn, village: Area, due_at: datetime) -> None:
    """公示: freezes the result, and shows it to the village's groups as boards.

    What is not worked out yet is asked for, and published as soon as it is.
    """
    settlement = _ask_for_month_before(turn, village, due_at)
    if settlement.state == ASKED:
        turn.store.settlements.want_published(settlement.id, due_at)
    if settlement.state != SETTLED or settlement.revision != FIRST:
        return
    results = turn.store.settlements.results(settlement.id)
    lines = lines_of(turn.store, results, turn.today)
    if not lines:
        _tell_clerks(turn, village, "clerk-nobody-takes-part")
        return
    head = turn.store.ledger.head(village.id)
    scheme = turn.regulations.scheme_for(Period.parse(settlement.period))
    until = turn.today + timedelta(days=scheme.calendar.objection_days)
    body = canonical(village, settlement, lines, until, figures_of(results))
    digest = hashlib.sha256(body.encode()).hexdigest()
    frozen = turn.store.publications.freeze(
        settlement.id,
        body=body,
        digest=digest,
        ledger_seq=head.seq,
        ledger_hash=head.hash,
        objections_until=until,
        now=turn.now,
    )
    if not frozen:
        return
    turn.store.settlements.advance(settlement.id, SETTLED, PUBLISHED, turn.now)
    groups = turn.store.chats.groups_of(village.id)
    boards = _boards(turn, village, settlement, lines, digest, until) if groups else []
    for group in groups:
        turn.letters.to_group(
            group,
            "published",
            photos=boards,
            village=village.name,
            month=month(settlement.period, turn.house.locale),
            count=len(lines),
            until=day(until, turn.house.locale),
            telephone=objection_telephone(turn, village),
            digest=digest[:SHORT_DIGEST],
            chain=head.hash[:SHORT_DIGEST],
        )
    wall_publishing.publish(turn, village, settlement.period, None)
    published = turn.store.publications.of_settlement(settlement.id)
    assert published is not None, "it was frozen above"
    key = "clerk-published" if groups else "clerk-no-group"
    _tell_clerks(turn, village, key, print_publication.offers(published))


def _boards(
    turn: Turn,
    village: Area,
    settlement: Settlement,
    lines: tuple[BoardLine, ...],
    digest: str,
    until: date,
) -> list[int]:
    locale = turn.house.locale
    title = say(locale, "board-title", month=month(settlement.period, locale))
    notice = say(
        locale,
        "board-notice",
        until=day(until, locale),
        telephone=objection_telephone(turn, village),
    )
    return draw_boards(turn, village, settlement, lines, digest, title, notice)


def _ask_for_month_before(turn: Turn, village: Area, due_at: datetime) -> Settlement:
    period = turn.regulations.period_before(turn.regulations.today(due_at))
    scheme = turn.regulations.scheme_for(period)
    return turn.store.settlements.ask(village.id, scheme.code, str(period), turn.now)


def _tell_clerks(turn: Turn, village: Area, key: str, buttons: Labels = ()) -> None:
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        turn.letters.to_person(clerk, key, buttons=buttons, village=village.name)
