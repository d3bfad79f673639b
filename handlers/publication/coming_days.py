"""The days of a period as they come: what is late moves all that follows it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta

from handlers.publication.publish import PUBLISH
from handlers.scoring.panel_hold import held_up
from handlers.turn import Turn
from rules.periods import Period
from rules.stages import A_DAY, Stages, open_until
from storage.settlements import Settlement


def next_morning(turn: Turn) -> date:
    """The next day on which the house publishes: today while its hour has not come."""
    plan = turn.regulations.plan
    task = plan.get(PUBLISH)
    local = turn.now.astimezone(plan.zone)
    past = task is not None and local.time() >= task.at
    return turn.today + timedelta(days=1) if past else turn.today


def in_hand(turn: Turn, village_id: int) -> list[Period]:
    """What ended last, what waits for a panel, and all that is on its way to be final, oldest
    first."""
    found = {*turn.regulations.ended_before(turn.today), *held_up(turn.store, village_id)}
    found.update(map(Period.parse, turn.store.settlements.on_their_way(village_id)))
    return sorted(found, key=lambda each: each.recency)


def shown_in_hand(turn: Turn, village_id: int) -> Mapping[Period, Settlement | None]:
    """What is in hand, oldest first, each with its newest published revision, if it has one."""
    shown = turn.store.revisions.shown
    return {each: shown(village_id, str(each)) for each in in_hand(turn, village_id)}


def as_they_come(turn: Turn, period: Period, settlement: Settlement | None) -> Stages:
    """The period's days: as they went where it is published, else the earliest still possible.

    What is published late, after a late meeting or because the program was down, keeps its whole
    objection window. Redemption day stays the period's own; whether it is reached is for the
    caller to say.
    """
    days = turn.regulations.stages(period)
    found = turn.store.publications.of_settlement(settlement.id) if settlement else None
    if found is not None:
        published_on = turn.regulations.today(found.published_at)
        until = found.objections_until
    else:
        published_on = max(days.published_on, next_morning(turn))
        until = open_until(turn.regulations.scheme_for(period), published_on)
    return replace(days, published_on=published_on, objections_until=until, final_on=until + A_DAY)


def came_final_on(turn: Turn, days: Stages, shown: Settlement | None, *, is_final: bool) -> date:
    """The day on which a period became final, or the first on which it still can.

    An objection that was answered late, and the correction that followed, held it up.
    """
    held_up = [days.final_on]
    if shown is not None:
        held_up.append(days.published_on + A_DAY)
        answers = (each.decided_at for each in turn.store.objections.of_settlement(shown.id))
        held_up += [turn.regulations.today(each) + A_DAY for each in answers if each is not None]
    return max(held_up) if is_final else max(*held_up, next_morning(turn))
