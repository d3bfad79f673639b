"""还能加哪些分: what would raise a household's points of this period, as the scheme says it."""

from datetime import date

from handlers.buttons import PointsButton
from handlers.flow import Flow
from handlers.people import own_household
from handlers.points import take_part
from handlers.points.scores import scores_behind
from handlers.turn import Turn
from messages.written import period_named, points, signed
from rules.periods import Period
from rules.room_to_rise import Room, room_to_rise, year_room
from rules.scheme_items import BaseItem
from rules.settlement import item_lines
from storage.households import Household

flow = Flow("raise_points")


@flow.opens_on_words("phrases-raise")
def begin(turn: Turn) -> None:
    """For every household of the person."""
    for household in own_household.all_of(turn):
        _show(turn, household)


@flow.opens_on(PointsButton.RAISE)
def show(turn: Turn, household_id: int) -> None:
    """For one of them."""
    _show(turn, own_household.require(turn, household_id))


def _show(turn: Turn, household: Household) -> None:
    """Items without full marks and what can still be earned beside, with their criteria."""
    if not take_part.does(turn, turn.store.participation.of(household.id)):
        turn.say("points-takes-no-part")
        return
    period = turn.regulations.period_on(turn.today)
    scheme = turn.regulations.scheme_for(period)
    lines = item_lines(scheme, scores_behind(turn.store, scheme, household, period), period)
    rooms = room_to_rise(scheme, lines, turn.today)
    of_year = _year_room(turn, household, period.year)
    named = period_named(str(period), turn.locale)
    if not rooms and not of_year:
        turn.say("raise-nothing", household=household.code, month=named)
        return
    written = [_words(turn, room) for room in rooms]
    if scheme.caps.bonus is not None:
        written.append(turn.words("raise-cap", most=points(scheme.caps.bonus)))
    if of_year:
        written.append(turn.words("raise-year"))
        written += [_words(turn, room) for room in of_year]
        if scheme.caps.year_bonus is not None:
            written.append(turn.words("raise-cap-year", most=points(scheme.caps.year_bonus)))
    turn.say("raise-head", household=household.code, month=named, lines="\n".join(written))


def _year_room(turn: Turn, household: Household, year: int) -> tuple[Room, ...]:
    """Of the year bonuses: they are credited once, in the year's last period."""
    kind = turn.regulations.scheme.period
    last = Period.holding(kind, date(year, 12, 31))
    scheme = turn.regulations.scheme_for(last)
    if not scheme.year_bonus:
        return ()
    scores = scores_behind(turn.store, scheme, household, last)
    return year_room(scheme, item_lines(scheme, scores, last), turn.today)


def _words(turn: Turn, room: Room) -> str:
    item = room.item
    criteria = item.criteria if turn.locale == "zh_CN" else item.criteria_en
    if isinstance(item, BaseItem):
        figure = f"{points(room.earned)}/{points(item.max)}"
    else:
        figure = signed(room.left)
    named = turn.name_of(item)
    if criteria:
        return turn.words("raise-line-criteria", item=named, points=figure, criteria=criteria)
    return turn.words("raise-line", item=named, points=figure)
