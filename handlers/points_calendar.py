"""积分日历: what of a period comes when, how far it is, and whose turn it is now."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from handlers import find_household
from handlers.buttons import PeriodButton
from handlers.flow import Flow, Where
from handlers.meeting_words import meeting_name
from handlers.stage_words import redeeming_words
from handlers.turn import Turn
from messages.written import day, period_named
from rules.objections import State
from rules.periods import Period
from rules.roles import Role
from rules.stages import A_DAY, Stages
from storage.areas import Area
from storage.panels import OPEN
from storage.settlements import ASKED, FINAL, Settlement

flow = Flow("points_calendar", needs=(Role.CLERK, Role.SUPERVISOR), where=Where.PRIVATE)


@dataclass(frozen=True)
class _Stage:
    """A line of the calendar: what it says, and whether it is done or overdue."""

    words: str
    is_done: bool
    is_late: bool = False


@flow.opens_on(PeriodButton.CALENDAR)
@flow.opens_on_words("phrases-calendar")
def show(turn: Turn) -> None:
    """For each of the person's villages: the periods in hand, else the one that is scored now."""
    villages = {
        village.id: village
        for role in flow.roles
        for village in find_household.villages(turn, role)
    }
    for village in villages.values():
        for period in _in_hand(turn, village):
            turn.say_text("\n".join(_lines(turn, village, period)))


def _in_hand(turn: Turn, village: Area) -> list[Period]:
    """What ended and is not over for everybody yet; otherwise what is scored now."""
    found = []
    for period in turn.regulations.ended_before(turn.today):
        settlement = turn.store.settlements.of_period(village.id, str(period))
        days = turn.regulations.stages(period)
        waits = settlement is not None and settlement.state != FINAL
        if waits or turn.today <= days.last:
            found.append(period)
    return found or [turn.regulations.scored_on(turn.today)]


def _lines(turn: Turn, village: Area, period: Period) -> Iterator[str]:
    named = period_named(str(period), turn.locale)
    yield turn.words("calendar-head", village=village.name, period=named)
    now = True
    for stage in _stages(turn, village, period):
        if stage.is_done:
            yield turn.words("calendar-done", stage=stage.words)
        elif stage.is_late:
            yield turn.words("calendar-late", stage=stage.words)
            now = False
        else:
            yield turn.words("calendar-now" if now else "calendar-ahead", stage=stage.words)
            now = False


def _stages(turn: Turn, village: Area, period: Period) -> Iterator[_Stage]:
    """The period's stages in their order; each says whose turn it is."""
    settlement = turn.store.settlements.of_period(village.id, str(period))
    days = _as_it_went(turn, turn.regulations.stages(period), settlement)
    worked_out = settlement is not None and settlement.state != ASKED
    published = worked_out and settlement is not None and settlement.published_at is not None
    final = settlement is not None and settlement.state == FINAL
    today, store = turn.today, turn.store
    panels = _panels(turn, village, period)
    yield _Stage(
        turn.words("stage-scored", day=_day(turn, days.scored_until), panels=panels),
        worked_out or today > days.scored_until,
    )
    yield _Stage(
        turn.words("stage-settled", day=_day(turn, days.settled_on)),
        worked_out,
        today > days.settled_on,
    )
    if days.met_by is not None:
        meeting = meeting_name(turn, period, turn.locale)
        held = store.period_records.meeting(village.id, str(period)) is not None
        words = turn.words("stage-met", day=_day(turn, days.met_by), meeting=meeting)
        yield _Stage(words, held or published, today > days.met_by)
    yield _Stage(
        turn.words("stage-published", day=_day(turn, days.published_on)),
        published,
        today > days.published_on,
    )
    waiting = _open_objections(turn, settlement)
    key = "stage-objections-open" if waiting else "stage-objections"
    until = _day(turn, days.objections_until)
    yield _Stage(
        turn.words(key, day=until, count=str(waiting)),
        final or (published and not waiting and today > days.objections_until),
        published and bool(waiting) and today > days.objections_until,
    )
    key = "stage-final" if days.redeemed_on is not None else "stage-final-part"
    yield _Stage(turn.words(key, day=_day(turn, days.final_on)), final, today > days.final_on)
    if days.redeemed_on is not None:
        yield _Stage(redeeming_words(days, turn.locale), today > days.redeemed_on)
    if days.reported_by is not None:
        sent = store.period_records.report(village.id, str(period)) is not None
        words = turn.words("stage-reported", day=_day(turn, days.reported_by))
        yield _Stage(words, sent, today > days.reported_by)


def _as_it_went(turn: Turn, days: Stages, settlement: Settlement | None) -> Stages:
    """The days as they came: what was published late keeps its whole window."""
    found = turn.store.publications.of_settlement(settlement.id) if settlement else None
    if found is None:
        return days
    return replace(
        days,
        published_on=turn.regulations.today(found.published_at),
        objections_until=found.objections_until,
        final_on=found.objections_until + A_DAY,
    )


def _panels(turn: Turn, village: Area, period: Period) -> str:
    """Whose turn the scoring is: panels that are not confirmed, none called yet, or the clerk."""
    if turn.regulations.scheme_for(period).panel is None:
        return turn.words("stage-by-clerk")
    called = [
        panel
        for panel in turn.store.panels.of_village(village.id)
        if Period.parse(panel.period).last_day == period.last_day
    ]
    unconfirmed = sum(panel.state == OPEN for panel in called)
    if not called:
        items = [item.code for item in turn.regulations.scheme_for(period).items]
        days = period.first_day, period.last_day
        if turn.store.ledger.has_mark(village.id, items, *days):
            return turn.words("stage-by-clerk")
        is_over = turn.today > turn.regulations.stages(period).scored_until
        return turn.words("stage-unmarked" if is_over else "stage-no-panel")
    if unconfirmed:
        return turn.words("stage-panels-open", count=str(unconfirmed))
    return turn.words("stage-by-panel")


def _open_objections(turn: Turn, settlement: Settlement | None) -> int:
    if settlement is None:
        return 0
    found = turn.store.objections.of_settlement(settlement.id)
    return sum(each.state is State.OPEN for each in found)


def _day(turn: Turn, on: date) -> str:
    return day(on, turn.locale)
