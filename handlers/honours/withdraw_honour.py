"""A clerk withdraws an honour that was given by mistake: a row of its own, with a why.

What was confirmed is never edited; the household hears of it in private, the check page says so.
"""

from handlers.buttons import HonourButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import find_household
from handlers.points import another_decides
from handlers.publication.result_board import objection_telephone
from handlers.reporting import not_a_household
from handlers.turn import Turn
from messages.named import name_in
from messages.written import period_named
from rules.roles import Role
from storage.honour_records import Honour
from storage.households import Household

flow = Flow("withdraw_honour", needs=Role.CLERK, where=Where.PRIVATE)

YES, NO = "yes", "no"


@flow.opens_on(HonourButton.WITHDRAW)
@flow.opens_on_words("phrases-withdraw-honour")
def ask_household(turn: Turn) -> None:
    """Asks whose honour."""
    turn.ask("withdraw-which-household", then=find_one)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """Lists what the household holds, of villages whose clerk the person is."""
    found = find_household.meant(turn, heard, Role.CLERK)
    if len(found) > 1:
        turn.ask("withdraw-several", then=find_one, choices=find_household.choices(found))
        return
    if not found or not turn.reaches(Role.CLERK, found[0].village_id):
        not_a_household.ask_again(turn, heard, "withdraw-no-household")
        return
    household = found[0]
    another_decides.require(turn, household.id)
    code, head = household.code, household.head
    held = turn.store.honours.of_household(household.id)
    if not held:
        turn.say("withdraw-nothing", household=code, head=head)
        return
    choices = [(str(each.id), _named(turn, each)) for each in reversed(held)]
    turn.ask("withdraw-which", then=ask_why, choices=choices, free=False, household=code, head=head)


@flow.step
def ask_why(turn: Turn, heard: Heard) -> None:
    """A mistake is named."""
    honour, _ = _at_hand(turn, int(heard.choice))
    turn.remember(honour_id=honour.id)
    turn.ask("withdraw-why", then=check_again)


@flow.step
def check_again(turn: Turn, heard: Heard) -> None:
    """Shows once more what is about to be withdrawn."""
    if not heard.text:
        turn.ask_again("honour-needs-words")
        return
    honour, household = _at_hand(turn, turn.recall("honour_id"))
    turn.remember(why=heard.text)
    turn.ask(
        "withdraw-confirm",
        then=withdraw,
        choices=[(YES, turn.words("withdraw-yes")), (NO, turn.words("withdraw-no"))],
        free=False,
        household=household.code,
        head=household.head,
        period=period_named(honour.period, turn.locale),
        honour=name_in(honour, turn.locale),
        why=heard.text,
    )


@flow.step
def withdraw(turn: Turn, heard: Heard) -> None:
    """Withdraws it once, and tells the household."""
    if heard.choice != YES:
        turn.say("withdraw-dropped")
        return
    honour, household = _at_hand(turn, turn.recall("honour_id"))
    why: str = turn.recall("why")
    if not turn.store.honour_decisions.withdraw(honour, why, turn.me.id, turn.now):
        raise Refuse("refused-honour-gone")
    turn.say(
        "withdraw-done",
        buttons=[turn.button("menu-honours", HonourButton.SELECT)],
        household=household.code,
        head=household.head,
        period=period_named(honour.period, turn.locale),
        honour=name_in(honour, turn.locale),
    )
    telephone = objection_telephone(turn, turn.store.areas.get(honour.village_id))
    for _, person_id, _ in turn.store.households.adults(household.id, turn.today):
        person = turn.store.people.get(person_id)
        locale = turn.letters.locale_of(person)
        turn.letters.to_person(
            person,
            "honour-withdrawn-told",
            period=period_named(honour.period, locale),
            honour=name_in(honour, locale),
            why=why,
            telephone=telephone,
        )


def _at_hand(turn: Turn, honour_id: int) -> tuple[Honour, Household]:
    """Raises Refuse for another village's honour, the own household's, or one withdrawn before."""
    honour = turn.store.honours.get(honour_id)
    if not turn.reaches(Role.CLERK, honour.village_id):
        raise Refuse("refused-honour-area")
    if not honour.stands:
        raise Refuse("refused-honour-gone")
    another_decides.require(turn, honour.household_id)
    return honour, turn.store.households.get(honour.household_id)


def _named(turn: Turn, honour: Honour) -> str:
    period = period_named(honour.period, turn.locale)
    return turn.words("withdraw-choice", period=period, honour=name_in(honour, turn.locale))
