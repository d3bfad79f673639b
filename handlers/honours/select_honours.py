"""A clerk opens 评荣誉: which village, which period, which honour; and is reminded to.

GOVERNANCE.md section 4: honours follow from ranks or from selection, once a result is final.
"""

from datetime import datetime

from handlers.buttons import HonourButton
from handlers.errors import Refuse
from handlers.heard import Heard
from handlers.honours import honour_review
from handlers.honours.honour_letters import ask_clerks
from handlers.honours.honour_sitting import Table, lay_table, scheme_of
from handlers.honours.prize_sums import prize_lines
from handlers.people import find_household
from handlers.turn import Turn
from messages.written import period_named
from rules.honour_offers import Offer
from rules.roles import Role
from storage.areas import Area
from storage.settlements import Settlement

flow = honour_review.flow

MOST_PERIODS = 6
"""So far back honours can still be given."""


@flow.opens_on(HonourButton.SELECT)
@flow.opens_on_words("phrases-select-honours")
def ask_village(turn: Turn) -> None:
    """Asks for the village where there are several."""
    found = find_household.villages(turn, Role.CLERK)
    if len(found) == 1:
        _ask_period(turn, found[0].id)
        return
    choices = [(str(each.id), each.name) for each in found]
    turn.ask("honours-which-village", then=choose_village, choices=choices, free=False)


@flow.step
def choose_village(turn: Turn, heard: Heard) -> None:
    """Goes on with a village."""
    _ask_period(turn, int(heard.choice))


def _ask_period(turn: Turn, village_id: int) -> None:
    """The newest period; an older one only where something of it is left to give."""
    if not turn.reaches(Role.CLERK, village_id):
        raise Refuse("refused-honour-area")
    found = [
        turn.store.settlements.get(each)
        for each in turn.store.honours.final_settlements(village_id, MOST_PERIODS)
    ]
    found = [each for each in found if each.scheme == scheme_of(turn, each).code]
    if not found:
        turn.say("honours-none-final")
        return
    newest, *older = found
    still_open = [newest, *(each for each in older if _left(turn, lay_table(turn, each.id)))]
    if len(still_open) == 1:
        _ask_honour(turn, newest)
        return
    turn.ask(
        "honours-which-period",
        then=choose_period,
        choices=[(str(each.id), period_named(each.period, turn.locale)) for each in still_open],
        free=False,
        village=turn.store.areas.get(village_id).name,
    )


@flow.step
def choose_period(turn: Turn, heard: Heard) -> None:
    """Goes on with a period."""
    _ask_honour(turn, turn.store.settlements.get(int(heard.choice)))


def _ask_honour(turn: Turn, settlement: Settlement) -> None:
    table = lay_table(turn, settlement.id)
    left = _left(turn, table)
    if len(left) == len(table.offers) == 1:
        # An ordinary month has one honour: what ranks propose is on the screen at once.
        honour_review.begin(turn, settlement.id, left[0].honour)
        return
    village, period = table.village.name, period_named(settlement.period, turn.locale)
    if not table.offers:
        turn.say("honours-nothing-to-give", village=village, period=period)
        return
    lines = [turn.words("honours-list", village=village, period=period)]
    for offer in table.offers:
        given = _given(turn, table, offer)
        values = {"honour": turn.name_of(offer), "places": str(offer.places)}
        if given:
            lines.append(turn.words("honours-given", count=str(given), **values))
        else:
            lines.append(turn.words("honours-open", **values))
    lines += prize_lines(turn, table)
    if not left:
        turn.say_text("\n".join([*lines, turn.words("honours-all-given")]))
        return
    turn.remember(settlement_id=settlement.id)
    turn.ask_text(
        "\n".join([*lines, turn.words("honours-which")]),
        then=choose_honour,
        choices=[(offer.honour, turn.name_of(offer)) for offer in left],
        free=False,
    )


@flow.step
def choose_honour(turn: Turn, heard: Heard) -> None:
    """Shows whom ranks propose."""
    honour_review.begin(turn, turn.recall("settlement_id"), heard.choice)


@flow.opens_on_due("honours_asked")
def remind_clerks(turn: Turn, village: Area, due_at: datetime) -> None:
    """Once for each final result of which nothing has been given yet."""
    del due_at
    for settlement_id in turn.store.honours.final_settlements(village.id, 1):
        settlement = turn.store.settlements.get(settlement_id)
        subject = f"honours:{settlement.id}"
        published = settlement.published_at
        if published is None or turn.store.outbox.said_since(subject, published):
            continue
        if _anything_to_give(turn, settlement):
            clerks = turn.store.people.holding(Role.CLERK, village.path, turn.today)
            ask_clerks(turn, village, [each.id for each in clerks], settlement.period, subject)


def _anything_to_give(turn: Turn, settlement: Settlement) -> bool:
    """Whether ranks propose anybody, or the village selects, and nothing was given yet."""
    if turn.store.honours.rests_on(settlement.id):
        return False
    if scheme_of(turn, settlement).selections:
        return True
    return any(each.honours for each in turn.store.results.of_settlement(settlement.id))


def _given(turn: Turn, table: Table, offer: Offer) -> int:
    standing = turn.store.honours.of_period(table.village.id, offer.period)
    return sum(honour.honour == offer.honour for honour in standing)


def _left(turn: Turn, table: Table) -> list[Offer]:
    return [offer for offer in table.offers if _given(turn, table, offer) < offer.places]
