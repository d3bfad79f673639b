"""A clerk enters points in chat: which household, period, item, whose, how much, why, and proof."""

from handlers.buttons import PointsButton
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import which_household
from handlers.points import another_decides, by_document, entry_evidence, entry_in_hand
from handlers.points.entry_day import (
    entry_scheme,
    period_choices,
    remember_period,
)
from handlers.points.score_entry import (
    BASE,
    BONUS,
    DEDUCTION,
    items_by_kind,
    refusal_key,
    typed_amount,
    worth,
)
from handlers.turn import Turn
from messages.catalogue import say
from messages.written import day, period_named, points
from rules.counted_once import is_once
from rules.roles import Role
from rules.scheme_items import BaseItem, BonusItem, Deduction, SignedItem
from rules.scoring import ScoreRefused
from storage.households import Household
from storage.ledger_lines import Entry, Kind

flow = Flow("enter_points", needs=Role.CLERK, where=Where.PRIVATE)

YES, NO, WHOSE = "yes", "no", "whose"
HOUSEHOLD = "household"
"""The entry is the whole household's, and no one member's."""


@flow.opens_on(PointsButton.ENTER)
@flow.opens_on_words("phrases-enter-points")
def ask_household(turn: Turn) -> None:
    """Asks which household."""
    turn.ask("enter-which-household", then=find_one)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """By code, end of the code, or the head's name, in the clerk's own villages."""
    found = which_household.one(turn, heard, find_one, Role.CLERK)
    if found is not None:
        _ask_period(turn, found)


def _ask_period(turn: Turn, household: Household) -> None:
    another_decides.require(turn, household.id)
    turn.remember(household_id=household.id)
    if choices := period_choices(turn, household.village_id):
        turn.ask("enter-which-period", then=choose_period, choices=choices, free=False)
    else:
        _ask_kind(turn, household)


@flow.step
def choose_period(turn: Turn, heard: Heard) -> None:
    """In a period's first days the one before is still scored."""
    remember_period(turn, heard.choice)
    _ask_kind(turn, entry_in_hand.household_of(turn))


def _ask_kind(turn: Turn, household: Household) -> None:
    entry_in_hand.require_part(turn, household)
    items = items_by_kind(entry_scheme(turn))
    kinds = [kind for kind in (BONUS, DEDUCTION, BASE) if items[kind]]
    choices = [(kind, turn.words(f"enter-{kind}")) for kind in kinds]
    turn.ask(
        "enter-which-kind",
        then=choose_kind,
        choices=choices,
        free=False,
        household=household.code,
        head=household.head,
    )


@flow.step
def choose_kind(turn: Turn, heard: Heard) -> None:
    """Lists a kind's items that may be scored that day; what a gate shuts is not among them."""
    scheme, scored_on = entry_scheme(turn), entry_in_hand.day_of(turn)
    items = [
        item
        for item in items_by_kind(scheme)[heard.choice]
        if not scheme.is_shut(item, scored_on) and not by_document.has_own_place(item)
    ]
    choices = [(item.code, f"{turn.name_of(item)} {worth(item)}") for item in items]
    turn.ask("enter-which-item", then=choose_item, choices=choices, free=False)


@flow.step
def choose_item(turn: Turn, heard: Heard) -> None:
    """Asks for the mark of a base item, or how many times a note counts."""
    item = entry_scheme(turn).by_code[heard.choice]
    turn.remember(item=item.code, member_id=None, document="")
    if by_document.needs_document(item):
        household = entry_in_hand.household_of(turn)
        grown = by_document.grown(turn, household, entry_in_hand.day_of(turn))
        choices = [(str(each.id), each.name) for each in grown]
        turn.ask("restrict-which-member", then=choose_member, choices=choices, free=False)
        return
    if isinstance(item, SignedItem) and len(whose := _may_be_whose(turn)) > 2:
        turn.ask("enter-whose", then=choose_whose, choices=whose, free=False)
    else:
        _ask_amount(turn)


@flow.step
def choose_member(turn: Turn, heard: Heard) -> None:
    """A document is about one member."""
    turn.remember(member_id=int(heard.choice))
    turn.ask("restrict-document", then=take_document)


@flow.step
def take_document(turn: Turn, heard: Heard) -> None:
    """Its number is the reason, and it counts once; nothing else is written down."""
    document = by_document.number(heard.text)
    if document is None:
        turn.ask_again("restrict-needs-document")
        return
    turn.remember(document=document, amount="1")
    entry_in_hand.require_entry(turn)
    _ask_confirm(turn, say(turn.house.locale, "document-reason", document=document))


@flow.step
def choose_whose(turn: Turn, heard: Heard) -> None:
    """Members and the household both earn; what either earned is the household's."""
    turn.remember(member_id=None if heard.choice == HOUSEHOLD else int(heard.choice))
    _ask_amount(turn)


def _may_be_whose(turn: Turn) -> list[tuple[str, str]]:
    """The household, and each of its members that day."""
    household, scored_on = entry_in_hand.household_of(turn), entry_in_hand.day_of(turn)
    members = turn.store.members.on(household.id, scored_on)
    whole = (HOUSEHOLD, turn.words("enter-whole-household"))
    return [whole, *((str(each.id), each.name) for each in members)]


def _ask_amount(turn: Turn) -> None:
    item = entry_scheme(turn).by_code[turn.recall("item")]
    name = turn.name_of(item)
    if isinstance(item, BaseItem):
        turn.ask("enter-mark", then=take_amount, item=name, most=points(item.max))
    elif is_once(item):
        turn.remember(amount="1")
        entry_in_hand.require_entry(turn)
        turn.ask("enter-why", then=take_reason)
    else:
        turn.ask("enter-quantity", then=take_amount, item=name, value=worth(item))


@flow.step
def take_amount(turn: Turn, heard: Heard) -> None:
    """A plain number; what the rules refuse is asked again with the reason."""
    amount = typed_amount(heard.text)
    if amount is None:
        turn.ask_again("enter-not-a-number")
        return
    turn.remember(amount=amount)
    try:
        entry_in_hand.entry_of(turn).require(
            entry_scheme(turn), entry_in_hand.household_of(turn), entry_in_hand.day_of(turn)
        )
    except ScoreRefused as refused:
        turn.ask_again(refusal_key(refused))
        return
    if entry_in_hand.entry_of(turn).is_nothing:
        turn.ask_again("enter-not-zero")
        return
    turn.ask("enter-why", then=take_reason)


@flow.formal_step
@flow.step_with_pictures
def take_reason(turn: Turn, heard: Heard) -> None:
    """An entry carries when, where and why; without a reason there is none. Photos may come too."""
    is_more = entry_evidence.is_more_of_it(turn, heard)
    entry_evidence.gather(turn, heard)
    if heard.text:
        _ask_confirm(turn, heard.text)
    elif is_more:
        turn.stay()
    else:
        turn.ask_again("enter-got-proof" if heard.usable else "enter-needs-words")


def _ask_confirm(turn: Turn, reason: str) -> None:
    turn.remember(reason=reason)
    household, entry = entry_in_hand.household_of(turn), entry_in_hand.entry_of(turn)
    text = turn.words(
        "enter-confirm",
        household=household.code,
        head=household.head,
        day=day(entry_in_hand.day_of(turn), turn.locale),
        item=entry_in_hand.whose(turn, turn.name_of(entry.item)),
        points=entry.figure,
        reason=reason,
    )
    if before := entry_in_hand.counted_already(turn, household, entry):
        text = f"{text}\n{turn.words('enter-idle', period=period_named(str(before), turn.locale))}"
    if entry_evidence.is_there(turn):
        text = f"{text}\n{turn.words('enter-with-proof')}"
    choices = [(YES, turn.words("enter-yes")), (NO, turn.words("enter-no"))]
    # A mark is of the house; what was done is mostly the household's, and may be one member's.
    of_deed = isinstance(entry.item, BonusItem | Deduction) and not turn.recall("document")
    if of_deed and len(_may_be_whose(turn)) > 2:
        choices.append((WHOSE, turn.words("enter-of-whom")))
    turn.ask_text(text, then=confirm, choices=choices)


@flow.step
def name_whose(turn: Turn, heard: Heard) -> None:
    """Who of the household did it; then everything once more."""
    turn.remember(member_id=None if heard.choice == HOUSEHOLD else int(heard.choice))
    _ask_confirm(turn, turn.recall("reason"))


@flow.step_with_pictures
def confirm(turn: Turn, heard: Heard) -> None:
    """The line is added to the ledger; it can only be corrected by another line.

    The rest of an album comes without words, and asks nothing again.
    """
    if not heard.choice:
        _take_more(turn, heard)
        return
    if heard.choice == WHOSE:
        turn.ask("enter-whose", then=name_whose, choices=_may_be_whose(turn), free=False)
        return
    again = [turn.button("menu-enter-points", PointsButton.ENTER)]
    if heard.choice != YES:
        turn.say("enter-dropped", buttons=again)
        return
    household, entry, scored_on = (
        entry_in_hand.household_of(turn),
        entry_in_hand.entry_of(turn),
        entry_in_hand.day_of(turn),
    )
    another_decides.require(turn, household.id)
    # The gate may have shut, the household withdrawn, or the day changed since.
    entry_in_hand.require_part(turn, household)
    entry_in_hand.require_entry(turn)
    before = entry_in_hand.counted_already(turn, household, entry)
    line = Entry(
        kind=Kind.SCORE,
        village_id=household.village_id,
        household_id=household.id,
        member_id=entry_in_hand.whose_id(turn, household, scored_on),
        item=entry.item.code,
        hundredths=entry.hundredths,
        quantity=entry.quantity,
        happened_on=scored_on,
        recorded_by=turn.me.id,
        reason=turn.recall("reason"),
        source=f"chat:{turn.cause}",
    )
    turn.store.ledger.add(line, turn.now)
    entered = turn.store.ledger.by_source(line.source)
    assert entered is not None, "it was just added"
    entry_evidence.keep(turn, entered)
    turn.say(
        "entered-idle" if before else "entered",
        household=household.code,
        item=entry_in_hand.whose(turn, turn.name_of(entry.item)),
        points=entry.figure,
        buttons=[*again, turn.button("button-revoke-entry", PointsButton.REVOKE, entered.id)],
    )
    if by_document.needs_document(entry.item) and not by_document.tell(
        turn, household, line.member_id, turn.recall("document"), entry.hundredths
    ):
        turn.say("document-tell-in-person")


def _take_more(turn: Turn, heard: Heard) -> None:
    """A further photo; where a document is the evidence, nothing else is kept."""
    is_more = entry_evidence.is_more_of_it(turn, heard)
    if heard.usable and not turn.recall("document"):
        entry_evidence.gather(turn, heard)
    if is_more:
        turn.stay()
    else:
        turn.ask_again()
