"""A checked case or a claimed public space proposes an entry of points; nothing scores by itself.

GOVERNANCE.md sections 2 and 4. Which matters may propose stands in the item list (`proposes`),
for which item of the scheme in the scheme ([proposals]).
"""

from datetime import datetime

from handlers.buttons import ProposalButton
from handlers.flow import Flow, token
from handlers.letters import Labels
from handlers.points.entry_day import takes_entries
from handlers.turn import Turn
from rules.participation import takes_part
from rules.periods import Period
from rules.proposals import Contributor, State, households_of
from rules.roles import Role
from storage.areas import Area
from storage.cases import Case
from storage.households import Household
from storage.proposals import Cause

flow = Flow("propose")

CLAIMS = "claims_proposed"
"""The task of the plan: the last day of a period, and the first ones after it for what was
missed."""


def from_case(turn: Turn, case: Case) -> None:
    """A case that has just been closed after its check speaks for whoever reported or did it."""
    item = turn.regulations.items.get(case.item)
    scored_as = turn.regulations.scheme.proposals.case
    if item is None or not item.proposes or scored_as is None:
        return
    # A proposal would tell clerk and family who reported a private matter.
    reporter = case.reporter_id if case.own_words and not case.is_private else None
    people = [id_ for id_ in dict.fromkeys((reporter, case.handler_id)) if id_]
    contributors = [
        Contributor(
            turn.store.people.view(person_id, turn.today).roles,
            [home.id for home in turn.store.households.of_person(person_id, turn.today)],
        )
        for person_id in people
    ]
    period = turn.regulations.period_on(turn.today)
    cause = Cause(str(period), turn.today, case_id=case.id)
    for household_id in households_of(case.area_path, contributors):
        _propose(turn, household_id, scored_as, cause, period)


@flow.opens_on_due(CLAIMS)
def from_claims(turn: Turn, village: Area, due_at: datetime) -> None:
    """Each claim in force on a period's last day proposes once; what was missed is caught up."""
    today = turn.regulations.today(due_at)
    this, before = turn.regulations.period_on(today), turn.regulations.period_before(today)
    over = [this] if today == this.last_day else []
    over += [before] if takes_entries(turn, village.id, before) else []
    for period in over:
        scored_as = turn.regulations.scheme_for(period).proposals.claim
        if scored_as is None:
            continue
        for claim in turn.store.claims.in_force(village.id, period.last_day):
            cause = Cause(str(period), period.last_day, claim_id=claim.id)
            _propose(turn, claim.household_id, scored_as, cause, period)


def _propose(turn: Turn, household_id: int, item: str, cause: Cause, period: Period) -> None:
    """Once for each cause, for a household that takes part; the clerks hear of it."""
    household = turn.store.households.get(household_id)
    if not takes_part(turn.store.participation.spans(household.id), period):
        return
    made = turn.store.proposals.propose(household.village_id, household.id, item, cause, turn.now)
    if made is None and cause.case_id is not None:
        made = _brought_back(turn, cause.case_id, household.id)
    if made is None:
        return
    key = "clerk-proposal-case" if cause.case_id else "clerk-proposal-claim"
    _tell_clerks(turn, household, key, (("button-look-at-proposal", _at(made)),))


def reopened(turn: Turn, case: Case) -> None:
    """What a reopened case proposed and nobody has decided is withdrawn; its clerks hear of it."""
    for proposal in turn.store.proposals.of_case(case.id):
        if proposal.state is State.WAITING:
            household = turn.store.households.get(proposal.household_id)
            _tell_clerks(turn, household, "clerk-proposal-withdrawn")


def _brought_back(turn: Turn, case_id: int, household_id: int) -> int | None:
    """The proposal that the reopening withdrew, if it was not decided before."""
    for proposal in turn.store.proposals.of_case(case_id):
        if proposal.household_id == household_id and proposal.state is State.WAITING:
            return proposal.id
    return None


def _at(proposal_id: int) -> str:
    return token(ProposalButton.SHOW, proposal_id)


def _tell_clerks(turn: Turn, household: Household, key: str, buttons: Labels = ()) -> None:
    """All but those whose own household it is: they could decide nothing."""
    family = turn.store.households.family(household.id)
    village = turn.store.areas.get(household.village_id)
    for clerk in turn.store.people.holding(Role.CLERK, village.path, turn.today):
        if clerk.id not in family:
            turn.letters.to_person(
                clerk,
                key,
                buttons=buttons,
                household=household.code,
                head=household.head,
            )
