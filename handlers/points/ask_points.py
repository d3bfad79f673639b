"""A household asks what points it has: the balance, this month by item, where each came from."""

from collections.abc import Sequence

from handlers import menu_entries
from handlers.buttons import DeclareButton, HonourButton, MenuButton, PointsButton, RedeemButton
from handlers.flow import Flow
from handlers.honours.own_honours import standing_line
from handlers.objections import objecting
from handlers.people import own_household
from handlers.people.find_worker import worker_line
from handlers.points import by_document, ended_points, take_part
from handlers.points.points_by_item import base_in_words
from handlers.points.points_entries import last_entries
from handlers.points.scores import scores_behind
from handlers.publication.coming_days import shown_in_hand
from handlers.publication.result_words import disputed, redeemable, result_in_words
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import period_named, points, signed
from rules.periods import Period
from rules.settlement import ItemLine, figures_of, item_lines
from storage.honour_records import Honour
from storage.households import Household
from storage.settlements import Settlement

flow = Flow("ask_points")


@flow.opens_on(MenuButton.POINTS)
@flow.opens_on_words("phrases-points")
def show_points(turn: Turn) -> None:
    """Answers in private for every household the person belongs to."""
    for household in own_household.all_of(turn):
        # 1, 2 and 3 stay what people were taught they are; the household's own choice comes after.
        shop = turn.button("button-redeem", RedeemButton.OPEN)
        buttons = [*menu_entries.everybodys(turn), shop, _name_button(turn, household)]
        if objecting.open_results(turn, household):
            buttons.append(turn.button("button-object", PointsButton.OBJECT, household.id, 0))
        consents = turn.store.participation.of(household.id)
        part = take_part.does(turn, consents)
        if part and turn.regulations.scheme.panel is not None:
            buttons.append(turn.button("button-declare", DeclareButton.DECLARE))
        honours = turn.store.honours.of_household(household.id)
        if honours:
            buttons.append(turn.button("button-my-honours", HonourButton.MINE))
        buttons += take_part.buttons(turn, household, consents)
        if part:
            buttons.append(turn.button("button-raise", PointsButton.RAISE, household.id))
        shown = shown_in_hand(turn, household.village_id)
        ended = ended_points.unpublished(turn, household, shown)
        buttons += ended_points.buttons(turn, household, ended)
        buttons.append(turn.button("button-past", PointsButton.PAST, household.id, 0))
        published = [each for each in shown.values() if each is not None]
        said = statement(turn, household, part, published, ended, honours)
        turn.say_text(said, buttons=buttons)


def _name_button(turn: Turn, household: Household) -> Button:
    """Offers the other than what holds; an old button still does what it says."""
    if household.name_may_be_published:
        return turn.button("button-hide-name", PointsButton.HIDE_NAME, household.id)
    return turn.button("button-publish-name", PointsButton.SHOW_NAME, household.id)


@flow.opens_on(PointsButton.SHOW_NAME)
def show_name(turn: Turn, household_id: int) -> None:
    """The household agrees that its masked name is published."""
    household = own_household.require(turn, household_id)
    turn.store.households.publish_name(household.id, True)
    turn.say("name-published", household=household.code)


@flow.opens_on(PointsButton.HIDE_NAME)
def hide_name(turn: Turn, household_id: int) -> None:
    """The household wants its code alone published."""
    household = own_household.require(turn, household_id)
    turn.store.households.publish_name(household.id, False)
    turn.say("name-hidden", household=household.code)


def statement(
    turn: Turn,
    household: Household,
    takes_part: bool,
    published: Sequence[Settlement],
    ended: Sequence[Period],
    honours: tuple[Honour, ...],
) -> str:
    """The household's points in words: balance, results, what ended, this month, last entries.

    `published` are the newest revisions of what ended last and of each earlier period that is not
    final, oldest first; `ended` what nobody has published yet.
    """
    scheme = turn.regulations.scheme
    balance = turn.store.ledger.balance(household.id)
    lines = [
        turn.words(
            "points-head",
            household=household.code,
            head=household.head,
            balance=points(balance),
        ),
        *_reserved(turn, household),
        redeemable(turn, household, balance),
    ]
    period = Period.holding(scheme.period, turn.today)
    for settlement in published:
        lines += [
            *result_in_words(turn, household, settlement),
            *disputed(turn, household, settlement),
        ]
    lines += [ended_points.in_words(turn, household, each) for each in ended]
    if takes_part:
        lines += _this_period(turn, household, period)
    else:
        lines.append(turn.words("points-takes-no-part"))
    lines += standing_line(turn, honours)
    lines += last_entries(turn, household)
    lines.append(worker_line(turn, household.grid_id))
    return "\n".join(lines)


def _reserved(turn: Turn, household: Household) -> list[str]:
    """What is set aside for orders that wait to be picked up; the balance is without it."""
    reserved = turn.store.orders.reserved(household.id)
    return [turn.words("points-reserved", reserved=points(reserved))] if reserved else []


def _this_period(turn: Turn, household: Household, period: Period) -> list[str]:
    scheme = turn.regulations.scheme
    scores = scores_behind(turn.store, scheme, household, period)
    items = item_lines(scheme, scores, period)
    figures = figures_of(scheme, items).points
    named = period_named(str(period), turn.locale)
    lines = [turn.words("points-this-month", month=named, points=points(figures))]
    lines += base_in_words(turn, scheme, items)
    for line in items:
        if line.maximum is None:
            item = scheme.by_code[line.code]
            in_person = by_document.needs_document(item)
            named = turn.words("item-in-person") if in_person else turn.name_of(item)
            lines.append(turn.words("points-item", item=named, points=signed(line.earned)))
    lines += _caps(turn, items)
    return lines


def _caps(turn: Turn, items: Sequence[ItemLine]) -> list[str]:
    """Why the lines come to more than the sum says: bonuses count up to the scheme's cap."""
    scheme = turn.regulations.scheme
    codes = {item.code for item in scheme.bonus}
    bonus, cap = sum(line.earned for line in items if line.code in codes), scheme.caps.bonus
    if cap is None or bonus <= cap:
        return []
    return [turn.words("points-capped", noted=points(bonus), most=points(cap))]
