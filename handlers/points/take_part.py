"""A grown member says in chat that the household takes part in points, or no longer does.

GOVERNANCE.md section 1: taking part is voluntary, with dates and a recorded consent. Two taps: the
button shows a plain notice of what it means, its answer is the consent.
"""

from collections.abc import Sequence

from handlers.buttons import ParticipationButton
from handlers.errors import Refuse
from handlers.flow import Flow, Opening
from handlers.heard import Heard
from handlers.people import own_household
from handlers.turn import Turn
from messages.outbound import Button
from messages.written import day
from rules.participation import joins_from, leaves_after, takes_part
from rules.periods import Period
from storage.households import Household
from storage.participation import Consent, Given, Participation

flow = Flow("take_part")

AGREE, NOT_NOW = "agree", "not_now"


def buttons(turn: Turn, household: Household, consents: Sequence[Participation]) -> list[Button]:
    """What a household with these consents may decide now, for a grown member alone."""
    if not _speaks_for(turn, household) or not household.is_there_on(turn.today):
        return []
    if _endless(consents) is None:
        return [turn.button("button-join", ParticipationButton.JOIN, household.id)]
    return [turn.button("button-leave", ParticipationButton.LEAVE, household.id)]


def does(turn: Turn, consents: Sequence[Participation]) -> bool:
    """Whether a household with these consents takes part in the period of today."""
    return takes_part((each.span for each in consents), _period(turn))


def standing(turn: Turn, household: Household) -> Participation | None:
    """The household's consent that has no end, if there is one."""
    return _endless(turn.store.participation.of(household.id))


def _endless(consents: Sequence[Participation]) -> Participation | None:
    return next((each for each in reversed(consents) if each.until is None), None)


@flow.opens_on_words("phrases-join")
def ask_to_join(turn: Turn) -> None:
    """Of the person's own household; of several, which."""
    _which(turn, "join-which", then=choose_joining)


@flow.opens_on_words("phrases-leave")
def ask_to_leave(turn: Turn) -> None:
    """Of the person's own household; of several, which."""
    _which(turn, "leave-which", then=choose_leaving)


@flow.step
def choose_joining(turn: Turn, heard: Heard) -> None:
    """One of several households."""
    show_notice(turn, int(heard.choice))


@flow.step
def choose_leaving(turn: Turn, heard: Heard) -> None:
    """One of several households."""
    show_farewell(turn, int(heard.choice))


@flow.opens_on(ParticipationButton.JOIN)
def show_notice(turn: Turn, household_id: int) -> None:
    """What taking part means, and from when; nothing is recorded yet."""
    household = _own(turn, household_id)
    since = joins_from(turn.store.participation.spans(household.id), _period(turn))
    if since is None:
        turn.say("join-already", household=household.code)
        return
    turn.remember(household_id=household.id)
    turn.ask(
        "join-notice",
        then=join,
        choices=[(AGREE, turn.words("join-agree")), (NOT_NOW, turn.words("join-not-now"))],
        free=False,
        household=household.code,
        head=household.head,
        day=day(since, turn.locale),
    )


@flow.step
def join(turn: Turn, heard: Heard) -> None:
    """The consent is recorded, with who gave it; two members at once give it once."""
    if heard.choice != AGREE:
        turn.say("join-dropped")
        return
    household = _own(turn, turn.recall("household_id"))
    since = joins_from(turn.store.participation.spans(household.id), _period(turn))
    given = Given(Consent.MEMBER, turn.today, turn.me.id, turn.me.name, recorded_by=turn.me.id)
    if since is None or not turn.store.participation.join(household.id, since, given, turn.now):
        turn.say("join-already", household=household.code)
        return
    turn.say("joined", household=household.code, day=day(since, turn.locale))


@flow.opens_on(ParticipationButton.LEAVE)
def show_farewell(turn: Turn, household_id: int) -> None:
    """What withdrawing means: from the next period on, and the past stays."""
    household = _own(turn, household_id)
    consent = standing(turn, household)
    if consent is None:
        turn.say("leave-already", household=household.code)
        return
    turn.remember(household_id=household.id)
    turn.ask(
        "leave-notice",
        then=leave,
        choices=[(AGREE, turn.words("leave-agree")), (NOT_NOW, turn.words("leave-not-now"))],
        free=False,
        household=household.code,
        head=household.head,
        day=day(leaves_after(consent.span, _period(turn)), turn.locale),
    )


@flow.step
def leave(turn: Turn, heard: Heard) -> None:
    """The consent ends with the period; said twice, it ends once."""
    if heard.choice != AGREE:
        turn.say("leave-dropped")
        return
    household = _own(turn, turn.recall("household_id"))
    consent = standing(turn, household)
    given = Given(Consent.MEMBER, turn.today, turn.me.id, turn.me.name)
    if consent is not None:
        last = leaves_after(consent.span, _period(turn))
        if turn.store.participation.end(consent.id, last, given, turn.now):
            turn.say("left", household=household.code, day=day(last, turn.locale))
            return
    turn.say("leave-already", household=household.code)


def _which(turn: Turn, key: str, then: Opening) -> None:
    households = own_household.all_of(turn)
    if len(households) == 1:
        heard = Heard(choice=str(households[0].id))
        then(turn, heard)
        return
    choices = [(str(each.id), f"{each.code} {each.head}") for each in households]
    turn.ask(key, then=then, choices=choices, free=False)


def _own(turn: Turn, household_id: int) -> Household:
    """A household the person may speak for; minors never may. Raises Refuse."""
    household = own_household.require(turn, household_id)
    if not _speaks_for(turn, household):
        raise Refuse("refused-minor")
    if not household.is_there_on(turn.today):
        raise Refuse("refused-household-gone", household=household.code)
    return household


def _speaks_for(turn: Turn, household: Household) -> bool:
    mine = turn.store.members.of_person(turn.me.id, turn.today)
    return any(each.household_id == household.id and not each.is_minor for each in mine)


def _period(turn: Turn) -> Period:
    return turn.regulations.period_on(turn.today)
