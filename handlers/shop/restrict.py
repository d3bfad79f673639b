"""The clerk records that a legal document keeps a household from redeeming (暂停兑换), or lifts it.

Behind the dignity gate; about one member, who alone is told why; never published. Points go on
adding up.
"""

from datetime import date

from handlers.buttons import RestrictButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where, token
from handlers.heard import Heard
from handlers.people import find_household, which_household
from handlers.points import another_decides, by_document
from handlers.publication.result_board import objection_telephone
from handlers.turn import Turn
from messages.outbound import Button
from messages.typed_day import nearest_day
from messages.written import day
from rules.restriction import Term, freezing_items
from rules.roles import Role
from rules.scheme_items import Deduction
from storage.households import Household
from storage.members import HouseholdMember

flow = Flow("restrict", needs=Role.CLERK, where=Where.PRIVATE)

LONGEST_DOCUMENT = 60
NO_END, YES, NO = "no_end", "yes", "no"


@flow.opens_on_words("phrases-restrict")
def list_standing(turn: Turn) -> None:
    """What has effect today, each with the button that lifts it; a new one last."""
    scheme = turn.regulations.scheme
    buttons, lines = [], []
    for village in find_household.villages(turn, Role.CLERK):
        for each in turn.store.restrictions.in_village(village.id):
            household = turn.store.households.get(each.household_id)
            if not each.term.holds(scheme, turn.today):
                continue
            if not turn.reaches(Role.CLERK, household.grid_id):
                continue
            until = _until(turn, each.term)
            lines.append(turn.words("restrict-line", household=household.code, until=until))
            label = turn.words("button-lift", household=household.code)
            buttons.append(Button(label, token(RestrictButton.LIFT, each.id)))
    buttons.append(turn.button("button-restrict", RestrictButton.NEW))
    key = "restrict-list" if lines else "restrict-none"
    turn.say(key, buttons=buttons, lines="\n".join(lines))


@flow.opens_on(RestrictButton.NEW)
def ask_household(turn: Turn) -> None:
    """Whose; as long as the gate is shut, what it takes to open it."""
    _item(turn)
    turn.ask("restrict-which-household", then=find_one)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """The household by code, end of code or name."""
    found = which_household.one(turn, heard, find_one, Role.CLERK, none="desk-no-household")
    if found is not None:
        another_decides.require(turn, found.id)
        turn.remember(household_id=found.id)
        grown = by_document.grown(turn, found, turn.today)
        choices = [(str(each.id), each.name) for each in grown]
        turn.ask("restrict-which-member", then=take_member, choices=choices, free=False)


@flow.step
def take_member(turn: Turn, heard: Heard) -> None:
    """The document is about one person."""
    turn.remember(member_id=int(heard.choice))
    turn.ask("restrict-document", then=take_document)


@flow.step
def take_document(turn: Turn, heard: Heard) -> None:
    """The number of a document that has effect."""
    number = " ".join(heard.text.split())
    if not 0 < len(number) <= LONGEST_DOCUMENT:
        turn.ask_again("restrict-needs-document")
        return
    turn.remember(document=number)
    none = [(NO_END, turn.words("restrict-no-end"))]
    turn.ask("restrict-until", then=take_until, choices=none)


@flow.step
def take_until(turn: Turn, heard: Heard) -> None:
    """The last day of its effect; without one it ends when the gate shuts."""
    until = None if heard.choice == NO_END else nearest_day(heard.text, turn.today)
    if heard.choice != NO_END and (until is None or until < turn.today):
        turn.ask_again("restrict-needs-day")
        return
    turn.remember(until=until.isoformat() if until else None)
    household = _household(turn)
    turn.ask(
        "restrict-confirm",
        then=confirm,
        choices=[(YES, turn.words("restrict-yes")), (NO, turn.words("restrict-no"))],
        free=False,
        household=household.code,
        name=_member(turn, household).name,
        document=turn.recall("document"),
        until=_until(turn, Term(_item(turn).code, turn.today, until)),
    )


@flow.step
def confirm(turn: Turn, heard: Heard) -> None:
    """From today on; the member hears why, the household only that it does not redeem now."""
    if heard.choice != YES:
        turn.say("restrict-dropped")
        return
    household, item = _household(turn), _item(turn)
    member = _member(turn, household)
    last = turn.recall("until")
    until = date.fromisoformat(last) if last else None
    turn.store.restrictions.record(
        village_id=household.village_id,
        household_id=household.id,
        member_id=member.id,
        item=item.code,
        document=turn.recall("document"),
        since=turn.today,
        until=until,
        by=turn.me.id,
        now=turn.now,
        source=f"chat:{turn.cause}",
    )
    told = member.person_id is not None and turn.letters.to_person(
        turn.store.people.get(member.person_id),
        "member-restricted",
        document=turn.recall("document"),
        until=_until(turn, Term(item.code, turn.today, until)),
        telephone=objection_telephone(turn, turn.store.areas.get(household.village_id)),
    )
    turn.say("restrict-done" if told else "restrict-tell-in-person", household=household.code)


@flow.opens_on(RestrictButton.LIFT)
def lift(turn: Turn, restriction_id: int) -> None:
    """From today on the household redeems again."""
    restriction = turn.store.restrictions.get(restriction_id)
    household = turn.store.households.get(restriction.household_id)
    if not turn.reaches(Role.CLERK, household.grid_id):
        raise Refuse("desk-not-your-village")
    another_decides.require(turn, household.id)
    turn.store.restrictions.lift(restriction.id, turn.today, turn.me.id)
    turn.say("restrict-lifted", household=household.code)


def _item(turn: Turn) -> Deduction:
    """The item that freezes; raises Refuse, which says what it takes, while its gate is shut."""
    items = freezing_items(turn.regulations.scheme, turn.today)
    if not items:
        raise Refuse("restrict-shut")
    return items[0]


def _household(turn: Turn) -> Household:
    household = turn.store.households.get(turn.recall("household_id"))
    if not turn.reaches(Role.CLERK, household.grid_id):
        raise Refuse("desk-not-your-village")
    another_decides.require(turn, household.id)
    return household


def _member(turn: Turn, household: Household) -> HouseholdMember:
    for each in by_document.grown(turn, household, turn.today):
        if each.id == turn.recall("member_id"):
            return each
    raise Refuse("restrict-no-member")


def _until(turn: Turn, term: Term) -> str:
    if term.last_day is None:
        return turn.words("restrict-until-the-gate-shuts")
    return day(term.last_day, turn.locale)
