"""A clerk enters a household's points in chat: which household, which item, how much, why."""

from collections.abc import Sequence
from decimal import Decimal

from handlers.buttons import PointsButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.turn import Turn
from messages.choice import typed_number
from messages.written import points, signed
from rules.points import read_decimal, times
from rules.roles import Role
from rules.scheme_items import BaseItem, BonusItem, Deduction
from rules.schemes import Item
from rules.scoring import ScoreRefused, ScoreRow, accept
from storage.households import Household
from storage.ledger import Entry, Kind

flow = Flow("enter_points", needs=Role.CLERK, where=Where.PRIVATE)

MOST = 9
BASE, BONUS, DEDUCTION = "base", "bonus", "deduction"
YES = "yes"


@flow.opens_on(PointsButton.ENTER)
@flow.opens_on_words("phrases-enter-points")
def ask_household(turn: Turn) -> None:
    """Asks which household."""
    turn.ask("enter-which-household", then=find_household)


@flow.step
def find_household(turn: Turn, heard: Heard) -> None:
    """By code, end of the code, or the head's name, in the clerk's own villages."""
    found = [turn.store.households.get(int(heard.choice))] if heard.choice else _found(turn, heard)
    if len(found) == 1 and turn.reaches(Role.CLERK, found[0].grid_id):
        turn.remember(household_id=found[0].id)
        choices = [(kind, turn.words(f"enter-{kind}")) for kind in (BONUS, DEDUCTION, BASE)]
        turn.ask(
            "enter-which-kind",
            then=choose_kind,
            choices=choices,
            free=False,
            household=found[0].code,
            head=found[0].head,
        )
    elif found:
        choices = [(str(each.id), f"{each.code} {each.head}") for each in found]
        turn.ask("enter-several", then=find_household, choices=choices)
    else:
        turn.ask_again("enter-no-household")


@flow.step
def choose_kind(turn: Turn, heard: Heard) -> None:
    """Lists the items of a kind that may be scored today."""
    scheme = turn.regulations.scheme
    of_kind: dict[str, Sequence[Item]] = {
        BASE: scheme.items,
        BONUS: (*scheme.bonus, *scheme.year_bonus),
        DEDUCTION: scheme.deductions,
    }
    items = [item for item in of_kind[heard.choice] if not scheme.is_shut(item, turn.today)]
    choices = [(item.code, f"{_name(turn, item)} {_worth(item)}") for item in items]
    turn.ask("enter-which-item", then=choose_item, choices=choices, free=False)


@flow.step
def choose_item(turn: Turn, heard: Heard) -> None:
    """Asks for the mark of a base item, or how many times a note counts."""
    item = turn.regulations.scheme.by_code[heard.choice]
    turn.remember(item=item.code)
    name = _name(turn, item)
    if isinstance(item, BaseItem):
        turn.ask("enter-mark", then=take_amount, item=name, most=points(item.max))
    else:
        turn.ask("enter-quantity", then=take_amount, item=name, value=_worth(item))


@flow.step
def take_amount(turn: Turn, heard: Heard) -> None:
    """A plain number; what the rules refuse is asked again with the reason."""
    text = heard.text.replace(",", ".")
    number = typed_number(text)
    try:
        read_decimal(str(number) if number is not None else text)
    except ValueError:
        turn.ask_again("enter-not-a-number")
        return
    amount = str(number) if number is not None else text
    try:
        _accepted(turn, amount)
    except ScoreRefused as refused:
        turn.ask_again(f"refused-score-{refused.why.value.replace('_', '-')}")
        return
    turn.remember(amount=amount)
    turn.ask("enter-why", then=take_reason)


@flow.step
def take_reason(turn: Turn, heard: Heard) -> None:
    """An entry carries when, where and why; without a reason there is none."""
    if not heard.text:
        turn.ask_again("enter-needs-words")
        return
    turn.remember(reason=heard.text)
    household = turn.store.households.get(turn.recall("household_id"))
    item = turn.regulations.scheme.by_code[turn.recall("item")]
    turn.ask(
        "enter-confirm",
        then=confirm,
        choices=[(YES, turn.words("enter-yes")), ("no", turn.words("enter-no"))],
        free=False,
        household=household.code,
        head=household.head,
        item=_name(turn, item),
        points=_figure(turn, item),
        reason=heard.text,
    )


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """The line is added to the ledger; it can only be corrected by another line."""
    if heard.choice != YES:
        turn.say("enter-dropped")
        return
    scheme = turn.regulations.scheme
    household = turn.store.households.get(turn.recall("household_id"))
    item = scheme.by_code[turn.recall("item")]
    amount = turn.recall("amount")
    _accepted(turn, amount)
    turn.store.ledger.add(
        Entry(
            kind=Kind.SCORE,
            village_id=household.village_id,
            household_id=household.id,
            item=item.code,
            hundredths=_hundredths(item, amount),
            quantity="1" if isinstance(item, BaseItem) else amount,
            happened_on=turn.today,
            recorded_by=turn.me.id,
            reason=turn.recall("reason"),
            source=f"chat:{turn.cause}",
        ),
        turn.now,
    )
    turn.say(
        "entered",
        household=household.code,
        item=_name(turn, item),
        points=_figure(turn, item),
        buttons=[turn.button("menu-enter-points", PointsButton.ENTER)],
    )


def _found(turn: Turn, heard: Heard) -> list[Household]:
    if not heard.text:
        return []
    held = turn.store.people.areas_with_role(turn.me.id, Role.CLERK, turn.today)
    villages = {
        village.id
        for area_id in held
        for village in turn.store.areas.below(turn.store.areas.get(area_id), "village")
    }
    return [
        household
        for village_id in sorted(villages)
        for household in turn.store.households.found(heard.text, village_id, MOST)
    ][:MOST]


def _accepted(turn: Turn, amount: str) -> None:
    household = turn.store.households.get(turn.recall("household_id"))
    item = turn.regulations.scheme.by_code[turn.recall("item")]
    number = read_decimal(amount)
    is_base = isinstance(item, BaseItem)
    row = ScoreRow(
        day=turn.today,
        household=household.code,
        item=item.code,
        points=number if is_base else None,
        quantity=Decimal(1) if is_base else number,
    )
    accept(turn.regulations.scheme, {household.code}, row)


def _hundredths(item: Item, amount: str) -> int:
    """What the ledger line says: the mark, or value × quantity, negative for a deduction."""
    number = read_decimal(amount)
    match item:
        case BaseItem():
            return times(100, number)
        case BonusItem():
            return times(item.value, number)
        case Deduction():
            return -times(item.value, number)


def _figure(turn: Turn, item: Item) -> str:
    hundredths = _hundredths(item, turn.recall("amount"))
    return points(hundredths) if isinstance(item, BaseItem) else signed(hundredths)


def _worth(item: Item) -> str:
    match item:
        case BaseItem():
            return f"0–{points(item.max)}"
        case BonusItem():
            return signed(item.value)
        case Deduction():
            return signed(-item.value)


def _name(turn: Turn, item: Item) -> str:
    return item.name if turn.locale == "zh_CN" else item.name_en
