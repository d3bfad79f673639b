"""认领登记: the clerk registers which household looks after which public space, and when it ends.

A register alone; who claims what is agreed elsewhere (GOVERNANCE.md section 6).
"""

from handlers.buttons import ProposalButton
from handlers.errors import Refuse
from handlers.flow import Flow, Where
from handlers.heard import Heard
from handlers.people import find_household, which_household
from handlers.turn import Turn
from messages.typed_day import past_day
from messages.written import day
from rules.roles import Role
from storage.claims import Claim
from storage.households import Household

flow = Flow("claims", needs=Role.CLERK, where=Where.PRIVATE)

NEW, MORE, TODAY, YES, NO = "new", "more", "today", "yes", "no"
LONGEST_PLACE = 60
MOST = 15
"""Claims on one screen."""


@flow.opens_on(ProposalButton.CLAIMS)
@flow.opens_on_words("phrases-claims")
def show(turn: Turn) -> None:
    """The claims in force, each to be ended; and a new one."""
    _show_from(turn, 0)


def _show_from(turn: Turn, start: int) -> None:
    found = [
        claim
        for village in find_household.villages(turn, Role.CLERK)
        for claim in turn.store.claims.in_force(village.id, turn.today)
    ]
    claims = found[start : start + MOST]
    choices = [(NEW, turn.words("claim-new"))]
    choices += [
        (str(claim.id), turn.words("claim-end", household=claim.household, place=claim.place))
        for claim in claims
    ]
    if len(found) > start + MOST:
        turn.remember(start=start + MOST)
        choices.append((MORE, turn.words("button-more")))
    lines = "\n".join(
        turn.words(
            "claim-line",
            household=claim.household,
            head=claim.head,
            place=claim.place,
            since=day(claim.since, turn.locale),
        )
        for claim in claims
    )
    if claims:
        turn.ask("claims-in-force", then=choose, choices=choices, free=False, lines=lines)
    else:
        turn.ask("claims-none", then=choose, choices=choices, free=False)


@flow.step
def choose(turn: Turn, heard: Heard) -> None:
    """A new one, one that ends, or those that had no room on the screen."""
    if heard.choice == NEW:
        turn.ask("claim-which-household", then=find_one)
        return
    if heard.choice == MORE:
        _show_from(turn, turn.recall("start"))
        return
    claim = _claim(turn, int(heard.choice))
    turn.remember(claim_id=claim.id)
    turn.ask(
        "claim-ends-today",
        then=end,
        choices=[(YES, turn.words("claim-yes-end")), (NO, turn.words("claim-no-end"))],
        free=False,
        household=claim.household,
        place=claim.place,
    )


@flow.step
def end(turn: Turn, heard: Heard) -> None:
    """Today is its last day; this period still proposes if it holds to the period's end."""
    claim = _claim(turn, turn.recall("claim_id"))
    if heard.choice == YES:
        turn.store.claims.end(claim, turn.today, turn.me.id, turn.now)
        turn.say("claim-ended", household=claim.household, place=claim.place)
    else:
        show(turn)


@flow.step_with_pictures
def find_one(turn: Turn, heard: Heard) -> None:
    """By code, end of the code, or the head's name, in the clerk's own villages."""
    found = which_household.one(turn, heard, find_one, Role.CLERK)
    if found is not None:
        turn.remember(household_id=found.id)
        turn.ask("claim-which-place", then=take_place, household=found.code)


@flow.step
def take_place(turn: Turn, heard: Heard) -> None:
    """The place in a few words."""
    place = " ".join(heard.text.split())
    if not 0 < len(place) <= LONGEST_PLACE:
        turn.ask_again("claim-needs-place")
        return
    turn.remember(place=place)
    choices = [(TODAY, turn.words("claim-from-today"))]
    turn.ask("claim-since", then=take_day, choices=choices)


@flow.step
def take_day(turn: Turn, heard: Heard) -> None:
    """From today, or from a day before; registered at once."""
    since = turn.today if heard.choice == TODAY else past_day(heard.text, turn.today)
    if since is None or since > turn.today:
        turn.ask_again("claim-needs-day")
        return
    household = _household(turn)
    claim = turn.store.claims.register(
        household.village_id,
        household.id,
        turn.recall("place"),
        since,
        by=turn.me.id,
        source=f"chat:{turn.cause}",
        now=turn.now,
    )
    turn.say(
        "claim-registered",
        buttons=[turn.button("button-claims", ProposalButton.CLAIMS)],
        household=claim.household,
        place=claim.place,
        since=day(claim.since, turn.locale),
    )


def _household(turn: Turn) -> Household:
    household = turn.store.households.get(turn.recall("household_id"))
    if not turn.reaches(Role.CLERK, household.grid_id):
        raise Refuse("refused-role")
    return household


def _claim(turn: Turn, claim_id: int) -> Claim:
    claim = turn.store.claims.get(claim_id)
    if not turn.reaches(Role.CLERK, claim.village_id):
        raise Refuse("refused-role")
    return claim
