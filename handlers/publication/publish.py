"""The points of a period: settled, and published (公示) to the village's groups.

GOVERNANCE.md section 5: what was published is open to objection for its whole window. What follows
is in handlers/publication/final_month.py.
"""

from collections.abc import Iterator
from datetime import date, datetime

from handlers.flow import Flow
from handlers.letters import Labels
from handlers.publication import print_publication, wall_publishing
from handlers.publication.meeting_words import meeting_words
from handlers.publication.result_board import (
    SHORT_DIGEST,
    draw_boards,
    objection_telephone,
)
from handlers.publication.whole_period import part_in_the_way
from handlers.scoring.panel_hold import HELD, held_up, waits_for_panel
from handlers.turn import Turn
from messages.catalogue import say
from messages.written import day, period_named
from rules.parts import last_part
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.period_records import PeriodRecord
from storage.settlements import ASKED, PUBLISHED, SETTLED, Settlement

flow = Flow("publish")

FIRST = 1
"""The revision that is published by the plan; later ones answer objections."""

PUBLISH = "month_published"
"""The task of the plan; settling puts it in again when it came before the result."""

NOBODY, HOLDS_LATER = "nobody", "holds_later"
"""The notes that the clerks were told that there is nothing to publish, and why."""


@flow.opens_on_due("month_settled")
def settle_period(turn: Turn, village: Area, due_at: datetime) -> None:
    """Asks for what is to be worked out by the scheme's calendar; that is done outside the step."""
    today = turn.regulations.today(due_at)
    ended, held = turn.regulations.ended_before(today), held_up(turn.store, village.id)
    for period in dict.fromkeys((*ended, *held)):
        _ask_for(turn, village, period, today)


@flow.opens_on_due(PUBLISH)
def publish_period(turn: Turn, village: Area, due_at: datetime) -> None:
    """公示, every morning: whatever the scheme's calendar says is to be published by now.

    What is not worked out yet is asked for, and published as soon as it is.
    """
    today = turn.regulations.today(due_at)
    ended, held = turn.regulations.ended_before(today), held_up(turn.store, village.id)
    for period in dict.fromkeys((*ended, *_left_behind(turn, village), *held)):
        settlement = _ask_for(turn, village, period, today)
        published_on = turn.regulations.stages(period).published_on
        if settlement is None and today == published_on:
            _tell_holds_later(turn, village, period)
        if settlement is None or today < published_on:
            continue
        if settlement.state == ASKED:
            turn.store.settlements.want_published(settlement.id, due_at)
        if settlement.state == SETTLED and settlement.revision == FIRST:
            _publish(turn, village, settlement, due_at)


def _left_behind(turn: Turn, village: Area) -> Iterator[Period]:
    """What is worked out and not published though other periods have ended since: it waited for its
    meeting, or was worked out by hand long after its days. Where nobody takes part, the clerks have
    heard so once.
    """
    for settlement in turn.store.settlements.village_standing_in(village.id, SETTLED):
        period = settlement.period
        if turn.store.period_records.is_noted(village.id, period, NOBODY):
            continue
        if turn.regulations.stages_of_result(period) is not None:
            yield Period.parse(period)


def _ask_for(turn: Turn, village: Area, period: Period, today: date) -> Settlement | None:
    """The period's result, asked for if its day has come; None if it has not.

    A period that ended long before the program began is not asked for by itself, and one in which
    no version of the scheme held is not at all. One that has parts waits until its last one is
    there and none is open (handlers/publication/whole_period.py); one that a panel has scored waits
    until its leader confirms it.
    """
    there = turn.store.settlements.of_period(village.id, str(period))
    if there is not None:
        return there
    if turn.regulations.holds_only_from(period) is not None:
        return None
    records = turn.store.period_records
    scheme, days = turn.regulations.scheme_for(period), turn.regulations.stages(period)
    part = last_part(scheme, period)
    if part is not None:
        if turn.store.settlements.of_period(village.id, str(part)) is None:
            return None
        if part_in_the_way(turn.store, scheme, village.id, period) is not None:
            return None
    elif today > days.published_on and not records.is_noted(village.id, str(period), HELD):
        return None
    if today < days.settled_on:
        return None
    if waits_for_panel(turn.store, village.id, period):
        records.note(village.id, str(period), HELD, turn.now)
        return None
    part_of = turn.regulations.part_of(period)
    return turn.store.settlements.ask(village.id, scheme.code, str(period), turn.now, part_of)


def _tell_holds_later(turn: Turn, village: Area, period: Period) -> None:
    """On the day on which it would come, the clerks of a village with households that take part
    hear why nothing does."""
    since = turn.regulations.holds_only_from(period)
    if since is None or not turn.store.participation.taking_part(village.id, period):
        return
    if not turn.store.period_records.note(village.id, str(period), HOLDS_LATER, turn.now):
        return
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        locale = turn.letters.locale_of(clerk)
        turn.letters.to_person(
            clerk,
            "clerk-holds-later",
            village=village.name,
            month=period_named(str(period), locale),
            since=period_named(str(since), locale),
        )


def _publish(turn: Turn, village: Area, settlement: Settlement, due_at: datetime) -> None:
    """Freezes the result, and shows it to the village's groups as boards.

    What a meeting must pass waits for the first morning after the meeting's record: until then
    nothing is wanted, or it would go out the moment it is recorded, at whatever hour. A village is
    read beside the writer (bot/path/drafting.py), which puts the moment in again.
    """
    meeting = turn.store.period_records.meeting(village.id, settlement.period)
    if turn.regulations.must_be_passed(settlement.period) and not _met_before(meeting, due_at):
        turn.store.settlements.want_no_more(settlement.id)
        return
    draft = turn.house.drafts.standing(turn.store, settlement, turn.today)
    if draft is None:
        turn.store.settlements.want_published(settlement.id, due_at)
        return
    if not draft.count:
        turn.store.settlements.want_no_more(settlement.id)
        if turn.store.period_records.note(village.id, settlement.period, NOBODY, turn.now):
            _tell_clerks(turn, village, settlement, "clerk-nobody-takes-part")
        return
    head = turn.store.ledger.head(village.id)
    frozen = turn.store.publications.freeze(
        settlement.id,
        body=draft.body,
        digest=draft.digest,
        ledger_seq=head.seq,
        ledger_hash=head.hash,
        objections_until=draft.until,
        now=turn.now,
    )
    if not frozen:
        return
    turn.store.settlements.advance(settlement.id, SETTLED, PUBLISHED, turn.now)
    groups = turn.store.chats.groups_of(village.id)
    boards = draw_boards(turn, settlement, draft.boards) if groups else []
    for group in groups:
        turn.letters.to_group(
            group,
            "published",
            photos=boards,
            title=_title(turn, village, settlement, meeting),
            count=draft.count,
            until=day(draft.until, turn.house.locale),
            telephone=objection_telephone(turn, village),
            digest=draft.digest[:SHORT_DIGEST],
            chain=head.hash[:SHORT_DIGEST],
        )
    wall_publishing.publish(turn, village, settlement.period, None)
    published = turn.store.publications.of_settlement(settlement.id)
    assert published is not None, "it was frozen above"
    key = "clerk-published" if groups else "clerk-no-group"
    _tell_clerks(turn, village, settlement, key, print_publication.offers(published))


def _met_before(meeting: PeriodRecord | None, due_at: datetime) -> bool:
    """Whether a meeting was recorded when a moment of the plan came."""
    return meeting is not None and meeting.recorded_at < due_at


def _title(turn: Turn, village: Area, settlement: Settlement, meeting: PeriodRecord | None) -> str:
    """What is published; what a meeting has passed says so."""
    locale = turn.house.locale
    named = period_named(settlement.period, locale)
    title = say(locale, "published-title", village=village.name, month=named)
    if meeting is None:
        return title
    return f"{title}\n{meeting_words(turn, meeting, locale)}"


def _tell_clerks(
    turn: Turn, village: Area, settlement: Settlement, key: str, buttons: Labels = ()
) -> None:
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        named = period_named(settlement.period, turn.letters.locale_of(clerk))
        turn.letters.to_person(clerk, key, buttons=buttons, village=village.name, month=named)
