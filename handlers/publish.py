"""The month's points: settled, published to the village's groups, and final when nobody may object.

GOVERNANCE.md section 5: a group sees rank, group number, household code, a masked name with the
household's own consent, and points; never a deduction. Ranks only propose honours: none is shown
before a panel has selected it.
"""

import hashlib
import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from handlers.flow import Flow
from handlers.turn import Turn
from messages.catalogue import say
from messages.pictures.board import page_count
from messages.recipes import BoardLine, BoardRecipe, write_recipe
from messages.written import day, month, points
from rules.masking import mask_name
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.settlements import (
    CREDITING,
    PUBLISHED,
    SETTLED,
    HouseholdResult,
    Settlement,
)

flow = Flow("publish")

SHORT_DIGEST = 12


@flow.opens_on_due("month_settled")
def settle_month(turn: Turn, village: Area, due_at: datetime) -> None:
    """Asks for the result of the month before; it is worked out outside the step."""
    scheme = turn.regulations.scheme
    period = Period.holding(scheme.period, turn.regulations.today(due_at)).previous
    turn.store.settlements.ask(village.id, scheme.code, str(period), turn.now)


@flow.opens_on_due("month_published")
def publish_month(turn: Turn, village: Area, due_at: datetime) -> None:
    """公示: freezes the result, and shows it to the village's groups as boards."""
    settlement = _of_month_before(turn, village, due_at)
    if settlement is None or settlement.state != SETTLED:
        _tell_clerks(turn, village, "clerk-nothing-to-publish")
        return
    lines = _lines(turn, turn.store.settlements.results(settlement.id))
    if not lines:
        _tell_clerks(turn, village, "clerk-nobody-takes-part")
        return
    head = turn.store.ledger.head(village.id)
    body = _canonical(village, settlement, lines)
    digest = hashlib.sha256(body.encode()).hexdigest()
    frozen = turn.store.settlements.publish(
        settlement.id,
        body=body,
        digest=digest,
        ledger_seq=head.seq,
        ledger_hash=head.hash,
        now=turn.now,
    )
    if not frozen:
        return
    turn.store.settlements.advance(settlement.id, SETTLED, PUBLISHED, turn.now)
    groups = turn.store.chats.groups_of(village.id)
    boards = _boards(turn, village, settlement, lines, digest) if groups else []
    for group in groups:
        turn.letters.to_group(
            group,
            "published",
            photos=boards,
            village=village.name,
            month=month(settlement.period, turn.house.locale),
            count=len(lines),
            until=_until(turn),
            telephone=village.telephone or "—",
            digest=digest[:SHORT_DIGEST],
            chain=head.hash[:SHORT_DIGEST],
        )
    _tell_clerks(turn, village, "clerk-published" if groups else "clerk-no-group")


@flow.opens_on_due("month_final")
def make_final(turn: Turn, village: Area, due_at: datetime) -> None:
    """公布: the objection window is over; the points are credited outside the step."""
    settlement = _of_month_before(turn, village, due_at)
    if settlement is None or settlement.state != PUBLISHED:
        return
    turn.store.settlements.advance(settlement.id, PUBLISHED, CREDITING, turn.now)
    for group in turn.store.chats.groups_of(village.id):
        turn.letters.to_group(
            group,
            "final",
            village=village.name,
            month=month(settlement.period, turn.house.locale),
            day=str(turn.regulations.scheme.calendar.redemption_day),
        )


def _of_month_before(turn: Turn, village: Area, due_at: datetime) -> Settlement | None:
    scheme = turn.regulations.scheme
    period = Period.holding(scheme.period, turn.regulations.today(due_at)).previous
    return turn.store.settlements.of_period(village.id, str(period))


def _lines(turn: Turn, results: Sequence[HouseholdResult]) -> tuple[BoardLine, ...]:
    """What a group may see of each household; the name only with the household's consent."""
    lines = []
    for result in results:
        household = turn.store.households.get(result.household_id)
        lines.append(
            BoardLine(
                rank=str(result.rank),
                group=household.group_no,
                code=household.code,
                name=mask_name(household.head) if household.name_may_be_published else "",
                points=points(result.points),
                year_points=points(result.year_points),
            )
        )
    return tuple(lines)


def _canonical(village: Area, settlement: Settlement, lines: Sequence[BoardLine]) -> str:
    """What the digest is of: the data shown, not the picture of it."""
    shown = [
        [line.rank, line.group, line.code, line.name, line.points, line.year_points]
        for line in lines
    ]
    published = {
        "village": village.code,
        "scheme": settlement.scheme,
        "scheme_digest": settlement.scheme_digest,
        "period": settlement.period,
        "revision": settlement.revision,
        "households": shown,
    }
    return json.dumps(published, ensure_ascii=False, sort_keys=True)


def _boards(
    turn: Turn,
    village: Area,
    settlement: Settlement,
    lines: tuple[BoardLine, ...],
    digest: str,
) -> list[int]:
    locale = turn.house.locale
    named = month(settlement.period, locale)
    town = turn.store.areas.get(village.parent_id) if village.parent_id else village
    notice = say(
        locale, "board-notice", until=_until(turn), telephone=village.telephone or "—"
    ).splitlines()
    return [
        turn.store.media.to_draw(
            write_recipe(
                BoardRecipe(
                    place=say(locale, "board-place", town=town.name, village=village.name),
                    title=say(locale, "board-title", month=named),
                    notice=tuple(notice),
                    heads=(
                        say(locale, "board-rank"),
                        say(locale, "board-group"),
                        say(locale, "board-code"),
                        say(locale, "board-name"),
                        say(locale, "board-points"),
                        say(locale, "board-year-points"),
                    ),
                    lines=lines,
                    digest=say(locale, "board-digest", digest=digest[:SHORT_DIGEST]),
                    page=page,
                )
            ),
            say(locale, "board-file", month=named),
            turn.now,
        )
        for page in range(1, page_count(len(lines)) + 1)
    ]


def _until(turn: Turn) -> str:
    """The last day of the objection window, as people write it."""
    days = turn.regulations.scheme.calendar.objection_days
    return day(turn.today + timedelta(days=days), turn.house.locale)


def _tell_clerks(turn: Turn, village: Area, key: str) -> None:
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        turn.letters.to_person(clerk, key, village=village.name)
