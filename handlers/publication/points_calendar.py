"""积分日历: what of a period comes when, how far it is, and whose turn it is now."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from handlers.buttons import PeriodButton
from handlers.flow import Flow, Where
from handlers.people import find_household
from handlers.publication.coming_days import as_they_come, came_final_on, in_hand
from handlers.publication.meeting_words import meeting_name
from handlers.publication.stage_words import missed_words, redeemed_after, redeeming_words
from handlers.scoring.panel_hold import waits_for_panel
from handlers.turn import Turn
from messages.written import day, period_named
from rules.objections import State
from rules.periods import Period
from rules.roles import Role
from storage.areas import Area
from storage.panels import LAPSED, OPEN
from storage.settlements import ASKED, FINAL, Settlement

flow = Flow("points_calendar", needs=(Role.CLERK, Role.SUPERVISOR), where=Where.PRIVATE)


@dataclass(frozen=True)
class _Stage:
    """A line of the calendar: what it says, and whether it is done, overdue, or over undone."""

    words: str
    is_done: bool
    is_late: bool = False
    is_missed: bool = False


@flow.opens_on(PeriodButton.CALENDAR)
@flow.opens_on_words("phrases-calendar")
def show(turn: Turn) -> None:
    """For each of the person's villages: the periods in hand, and the one that runs."""
    villages = {
        village.id: village
        for role in flow.roles
        for village in find_household.villages(turn, role)
    }
    for village in villages.values():
        for period in _in_hand(turn, village):
            turn.say_text("\n".join(_lines(turn, village, period)))


def _in_hand(turn: Turn, village: Area) -> list[Period]:
    """What ended and is not over for everybody yet, and what runs now."""
    found = []
    for period in in_hand(turn, village.id):
        if turn.regulations.stages_of_result(str(period)) is None:
            continue
        settlement = turn.store.settlements.of_period(village.id, str(period))
        waits = settlement is not None and settlement.state != FINAL
        waits = waits or waits_for_panel(turn.store, village.id, period)
        held = turn.regulations.holds_only_from(period) is None
        if waits or (held and turn.today <= turn.regulations.stages(period).last):
            found.append(period)
    return [*found, turn.regulations.scored_on(turn.today)]


def _lines(turn: Turn, village: Area, period: Period) -> Iterator[str]:
    named = period_named(str(period), turn.locale)
    since = turn.regulations.holds_only_from(period)
    if since is not None and turn.store.settlements.of_period(village.id, str(period)) is None:
        from_then = period_named(str(since), turn.locale)
        yield turn.words("calendar-later", village=village.name, period=named, since=from_then)
        return
    yield turn.words("calendar-head", village=village.name, period=named)
    now = True
    for stage in _stages(turn, village, period):
        if stage.is_done:
            yield turn.words("calendar-done", stage=stage.words)
        elif stage.is_late:
            yield turn.words("calendar-late", stage=stage.words)
            now = False
        elif stage.is_missed:
            yield turn.words("calendar-missed", stage=stage.words)
        else:
            yield turn.words("calendar-now" if now else "calendar-ahead", stage=stage.words)
            now = False


def _stages(turn: Turn, village: Area, period: Period) -> Iterator[_Stage]:
    """The period's stages in their order; each says whose turn it is."""
    settlement = turn.store.settlements.of_period(village.id, str(period))
    shown = turn.store.revisions.shown(village.id, str(period))
    days = as_they_come(turn, period, shown)
    published = shown is not None
    worked_out = published or (settlement is not None and settlement.state != ASKED)
    final = settlement is not None and settlement.state == FINAL
    today, store = turn.today, turn.store
    panels, is_scored = _panels(turn, village, period)
    is_over = worked_out or today > days.scored_until
    yield _Stage(
        turn.words("stage-scored", day=_day(turn, days.scored_until), panels=panels),
        is_over and is_scored,
        is_missed=is_over,
    )
    yield _Stage(
        turn.words("stage-settled", day=_day(turn, days.settled_on)),
        worked_out,
        today > days.settled_on,
    )
    held = True
    if days.met_by is not None:
        meeting = meeting_name(turn, period, turn.locale)
        held = store.period_records.meeting(village.id, str(period)) is not None
        words = turn.words("stage-met", day=_day(turn, days.met_by), meeting=meeting)
        yield _Stage(words, held or published, today > days.met_by)
    planned = turn.regulations.stages(period).published_on
    key = "stage-published"
    if not published and days.published_on > planned:
        key = "stage-published-late" if held else "stage-published-after"
    on = _day(turn, days.published_on)
    yield _Stage(turn.words(key, day=on, planned=_day(turn, planned)), published)
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
        reached = came_final_on(turn, days, shown, is_final=final)
        redeemed = redeemed_after(turn, days, reached)
        missed = redeemed > days.redeemed_on
        words = (
            missed_words(days, redeemed, turn.locale)
            if missed
            else redeeming_words(days, turn.locale)
        )
        yield _Stage(words, final and today > redeemed, is_missed=missed)
    if days.reported_by is not None:
        sent = store.period_records.report(village.id, str(period)) is not None
        words = turn.words("stage-reported", day=_day(turn, days.reported_by))
        yield _Stage(words, sent, today > days.reported_by)


def _panels(turn: Turn, village: Area, period: Period) -> tuple[str, bool]:
    """Whose turn the scoring is: panels that are not confirmed, none called yet, or the clerk; and
    whether anybody has scored.
    """
    if turn.regulations.scheme_for(period).panel is None:
        return turn.words("stage-by-clerk"), True
    called = [
        panel
        for panel in turn.store.panels.of_village(village.id)
        if Period.parse(panel.period).last_day == period.last_day
    ]
    unconfirmed = sum(panel.state in (OPEN, LAPSED) for panel in called)
    is_over = turn.today > turn.regulations.stages(period).scored_until
    if not called:
        items = [item.code for item in turn.regulations.scheme_for(period).items]
        days = period.first_day, period.last_day
        if turn.store.ledger.has_mark(village.id, items, *days):
            return turn.words("stage-by-clerk"), True
        return turn.words("stage-unmarked" if is_over else "stage-no-panel"), False
    if unconfirmed:
        key = "stage-panels-missed" if is_over else "stage-panels-open"
        return turn.words(key, count=str(unconfirmed)), False
    return turn.words("stage-by-panel"), True


def _open_objections(turn: Turn, settlement: Settlement | None) -> int:
    if settlement is None:
        return 0
    found = turn.store.objections.of_settlement(settlement.id)
    return sum(each.state is State.OPEN for each in found)


def _day(turn: Turn, on: date) -> str:
    return day(on, turn.locale)
