"""A consent on paper, or its withdrawal, entered by the clerk: who signed, when, before whom."""

from datetime import date

from handlers import asked_day
from handlers.buttons import ParticipationButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import which_household
from handlers.points import another_decides, take_part
from handlers.turn import Turn
from messages.written import day
from rules.participation import joins_from, leaves_after
from rules.roles import Role
from storage.households import Household
from storage.participation import Consent, Given

flow = Flow("paper_consent", needs=Role.CLERK, where=Where.PRIVATE)

LONGEST_NAME = 30
YES, NO = "yes", "no"
JOINS, LEAVES = "joins", "leaves"


@flow.opens_on_words("phrases-paper-consent")
def ask_household(turn: Turn) -> None:
    """Which household has signed."""
    turn.ask("paper-which-household", then=find_signer_home)


@flow.step_with_pictures
def find_signer_home(turn: Turn, heard: Heard) -> None:
    """By code, end of the code, or the head's name, in the clerk's own villages."""
    found = which_household.one(turn, heard, find_signer_home, Role.CLERK)
    if found is not None:
        ask_signer(turn, found.id)


@flow.opens_on(ParticipationButton.PAPER)
def ask_signer(turn: Turn, household_id: int) -> None:
    """Who signed: a grown member, or a name that is typed. What is signed follows from how the
    household stands: who takes part withdraws, who does not joins.
    """
    household = _reached(turn, household_id)
    signs = LEAVES if take_part.standing(turn, household) is not None else JOINS
    turn.remember(household_id=household.id, signs=signs)
    grown = [
        each.name for each in turn.store.members.on(household.id, turn.today) if not each.is_minor
    ]
    turn.ask(
        f"paper-who-{signs}",
        then=take_signer,
        choices=[(name, name) for name in dict.fromkeys(grown)],
        household=household.code,
        head=household.head,
    )


@flow.step
def take_signer(turn: Turn, heard: Heard) -> None:
    """Minors sign nothing."""
    name = heard.choice or heard.text.strip()
    if not 0 < len(name) <= LONGEST_NAME:
        turn.ask_again("paper-needs-name")
        return
    household = _reached(turn, turn.recall("household_id"))
    members = turn.store.members.on(household.id, turn.today)
    if any(each.name == name and each.is_minor for each in members):
        turn.ask_again("refused-minor")
        return
    turn.remember(signer=name)
    turn.ask("paper-which-day", then=take_day, choices=asked_day.choices(turn, asked_day.BACK))


@flow.step
def take_day(turn: Turn, heard: Heard) -> None:
    """The day on the paper, today at the latest."""
    signed_on = asked_day.heard_day(turn, heard)
    if signed_on is None or signed_on > turn.today:
        turn.ask_again("paper-no-day")
        return
    turn.remember(signed_on=signed_on.isoformat())
    turn.ask("paper-who-witnessed", then=take_witness)


@flow.step
def take_witness(turn: Turn, heard: Heard) -> None:
    """Somebody else than who signed; then everything is shown once more."""
    witness = heard.text.strip()
    if not 0 < len(witness) <= LONGEST_NAME or witness == turn.recall("signer"):
        turn.ask_again("paper-other-witness")
        return
    turn.remember(witness=witness)
    household = _reached(turn, turn.recall("household_id"))
    boundary = _boundary(turn, household)
    if boundary is None:
        _say_as_it_is(turn, household)
        return
    turn.ask(
        f"paper-confirm-{turn.recall('signs')}",
        then=enter_paper,
        choices=[(YES, turn.words("paper-yes")), (NO, turn.words("paper-no"))],
        free=False,
        household=household.code,
        head=household.head,
        signer=turn.recall("signer"),
        signed=day(date.fromisoformat(turn.recall("signed_on")), turn.locale),
        witness=witness,
        day=day(boundary, turn.locale),
    )


@flow.step
def enter_paper(turn: Turn, heard: Heard) -> None:
    """Recorded once, whatever a member says in chat meanwhile; whoever chats there is told."""
    if heard.choice != YES:
        turn.say("paper-dropped")
        return
    household = _reached(turn, turn.recall("household_id"))
    boundary = _boundary(turn, household)
    signs, signer = turn.recall("signs"), turn.recall("signer")
    given = Given(
        Consent.PAPER,
        date.fromisoformat(turn.recall("signed_on")),
        name=signer,
        witness=turn.recall("witness"),
        recorded_by=turn.me.id,
    )
    consent = take_part.standing(turn, household)
    if boundary is None or (signs == JOINS) != (consent is None):
        _say_as_it_is(turn, household)
        return
    participation = turn.store.participation
    if consent is None:
        done = participation.join(household.id, boundary, given, turn.now)
    else:
        done = participation.end(consent.id, boundary, given, turn.now)
    if not done:
        _say_as_it_is(turn, household)
        return
    turn.say(f"paper-done-{signs}", household=household.code, day=day(boundary, turn.locale))
    for _, person_id, _ in turn.store.households.adults(household.id, turn.today):
        person = turn.store.people.get(person_id)
        shown = day(boundary, turn.letters.locale_of(person))
        key = "paper-told-joins" if signs == JOINS else "paper-told-leaves"
        turn.letters.to_person(
            person, key, household=household.code, signer=signer, clerk=turn.me.name, day=shown
        )


def _boundary(turn: Turn, household: Household) -> date | None:
    """The first day of taking part, or the last; None if there is nothing to enter any more."""
    period = turn.regulations.period_on(turn.today)
    if turn.recall("signs") == JOINS:
        return joins_from(turn.store.participation.spans(household.id), period)
    consent = take_part.standing(turn, household)
    return None if consent is None else leaves_after(consent.span, period)


def _say_as_it_is(turn: Turn, household: Household) -> None:
    """Somebody was faster."""
    key = "join-already" if turn.recall("signs") == JOINS else "leave-already"
    turn.say(key, household=household.code)


def _reached(turn: Turn, household_id: int) -> Household:
    """A household of the clerk's own villages that is there, and not their own. Raises Refuse."""
    household = turn.store.households.get(household_id)
    if not turn.reaches(Role.CLERK, household.grid_id):
        raise Refuse("refused-role")
    if not household.is_there_on(turn.today):
        raise Refuse("refused-household-gone", household=household.code)
    if another_decides.is_own(turn, household.id):
        raise Refuse("paper-own-household")
    return household
