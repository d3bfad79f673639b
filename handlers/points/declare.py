"""自主申报: a household says what it has done, with a photo or a word; the panel looks at it.

Two taps (自主申报, the item) and the proof.
"""

from handlers.buttons import DeclareButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import find_household, own_household
from handlers.points import take_part
from handlers.points.idle_entries import warned
from handlers.points.score_entry import worth
from handlers.reporting import belonging
from handlers.reporting.belonging import DECLARED
from handlers.reporting.report_content import say_refused, within_measure
from handlers.turn import Turn
from messages.written import points
from rules.panel_items import declarable, declared_for
from rules.panel_walk import SheetState
from rules.periods import Period
from rules.scheme_items import BaseItem, BonusItem
from storage.declarations import WAITING
from storage.households import Household
from storage.panels import OPEN

flow = Flow("declare", where=Where.PRIVATE)


@flow.opens_on(DeclareButton.DECLARE)
@flow.opens_on_words("phrases-declare")
def begin(turn: Turn) -> None:
    """For the person's own household; which, if there are several."""
    if turn.regulations.scheme.panel is None:
        raise Refuse("declare-not-in-scheme")
    homes = own_household.all_of(turn)
    if len(homes) == 1:
        _ask_item(turn, homes[0])
    else:
        choices = find_household.choices(list(homes))
        turn.ask("declare-which-household", then=choose_household, choices=choices, free=False)


@flow.step
def choose_household(turn: Turn, heard: Heard) -> None:
    """One of the person's own."""
    _ask_item(turn, own_household.require(turn, int(heard.choice)))


def _ask_item(turn: Turn, household: Household) -> None:
    items = declarable(turn.regulations.scheme, turn.today)
    if not items or not take_part.does(turn, turn.store.participation.of(household.id)):
        raise Refuse("declare-takes-no-part")
    turn.remember(household_id=household.id)
    choices = [(item.code, f"{turn.name_of(item)} {_worth(turn, item)}") for item in items]
    turn.ask("declare-which-item", then=choose_item, choices=choices, free=False)


def _worth(turn: Turn, item: BaseItem | BonusItem) -> str:
    if isinstance(item, BaseItem):
        return turn.words("score-most", most=points(item.max))
    return worth(item)


@flow.step
def choose_item(turn: Turn, heard: Heard) -> None:
    """Asks for what shows it."""
    item = _item(turn, heard.choice)
    turn.remember(item=item.code)
    household = own_household.require(turn, turn.recall("household_id"))
    period = _require_open(turn, household, item)
    text = turn.words("declare-send-proof", item=turn.name_of(item))
    scheme, on = turn.regulations.scheme, min(period.last_day, turn.today)
    text = warned(turn, text, "declare-idle", household.id, scheme, item.code, on)
    turn.ask_text(text, then=take_proof)


@flow.step_with_pictures
def take_proof(turn: Turn, heard: Heard) -> None:
    """With the first photo or words it is declared; the rest of an album follows by itself."""
    say_refused(turn, heard)
    if not (heard.usable or heard.text):
        turn.stay()
        return
    household = own_household.require(turn, turn.recall("household_id"))
    item = _item(turn, turn.recall("item"))
    period = _require_open(turn, household, item)
    declared = turn.store.declarations.declare(
        village_id=household.village_id,
        household_id=household.id,
        item=item.code,
        period=str(period),
        words=within_measure(turn, heard.text),
        by=turn.me.id,
        now=turn.now,
    )
    turn.store.declarations.prove(declared.id, [medium.id for medium in heard.usable])
    belonging.remember(turn, declared.id, DECLARED, heard.album, ())
    _put_in_the_walk(turn, household, period)
    again = [turn.button("button-declare", DeclareButton.DECLARE)]
    turn.say("declared", item=turn.name_of(item), buttons=again)


def _put_in_the_walk(turn: Turn, household: Household, period: Period) -> None:
    """A household that is scored already is looked at again for what it declares."""
    sheet = turn.store.score_sheets.of_household(household.id, str(period))
    if sheet is not None and sheet.state is SheetState.SCORED:
        words = turn.words("declare-why-again")
        turn.store.score_sheets.send_back(sheet.id, words)


def _require_open(turn: Turn, household: Household, item: BaseItem | BonusItem) -> Period:
    """The period in which a panel will look at it; Refuse once it is decided."""
    period = declared_for(turn.regulations.scheme, item, turn.today)
    before = turn.store.declarations.of_item(household.id, item.code, str(period))
    sheet = turn.store.score_sheets.of_household(household.id, str(period))
    is_closed = sheet is not None and turn.store.panels.get(sheet.panel_id).state != OPEN
    if is_closed or (before is not None and before.state != WAITING):
        raise Refuse("declare-too-late", item=turn.name_of(item))
    return period


def _item(turn: Turn, code: str) -> BaseItem | BonusItem:
    for item in declarable(turn.regulations.scheme, turn.today):
        if item.code == code:
            return item
    raise Refuse("refused-score-gated")
