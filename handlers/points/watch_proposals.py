"""Every morning: proposals of points that wait too long remind their clerks, then go higher.

GOVERNANCE.md section 4: a person decides. Each is told once when its last day has come and once
when it is over; one left undecided stays open, and is entered in the period then scored.
"""

from collections.abc import Callable
from datetime import date

from handlers.buttons import ProposalButton
from handlers.flow import token
from handlers.letters import Labels
from handlers.turn import Turn
from messages.written import day
from rules.periods import Period
from rules.proposals import decide_by
from rules.roles import Role
from rules.stages import scored_until
from storage.areas import Area
from storage.people import Person
from storage.proposals import Proposal

DUE, LATE = "proposal_due", "proposal_late"
"""What is noted of a proposal, with its number, in its period: said once."""


def remind(turn: Turn, village: Area) -> None:
    """The clerks hear on the last workday, and after it once more, with the supervisors.

    Nobody hears of their own household's: they could decide nothing.
    """
    due: list[Proposal] = []
    late: list[Proposal] = []
    for proposal in turn.store.proposals.waiting_in(village.id):
        last = _last_day(turn, proposal)
        if turn.today > last and _first(turn, proposal, LATE):
            _first(turn, proposal, DUE)
            late.append(proposal)
        elif turn.today <= last < _next_workday(turn) and _first(turn, proposal, DUE):
            due.append(proposal)
    clerks = turn.store.people.holding(Role.CLERK, village.path, turn.today)
    buttons = (("menu-proposals", token(ProposalButton.LIST)),)
    _tell(turn, village, clerks, "clerk-proposals-due", due, buttons)
    _tell(turn, village, clerks, "clerk-proposals-late", late, buttons)
    above = turn.store.people.holding(Role.SUPERVISOR, village.path, turn.today)
    _tell(turn, village, above, "supervisor-proposals-late", late, ())


def _last_day(turn: Turn, proposal: Proposal) -> date:
    """The last day to decide it in, by the version of the scheme in force in its period."""
    scheme = turn.regulations.scheme_on(proposal.happened_on)
    until = scored_until(scheme, Period.parse(proposal.period))
    proposed_on = turn.regulations.today(proposal.proposed_at)
    return decide_by(proposed_on, scheme.proposals.decide_days, until)


def _next_workday(turn: Turn) -> date:
    following = date.fromordinal(turn.today.toordinal() + 1)
    while not turn.regulations.is_workday(following):
        following = date.fromordinal(following.toordinal() + 1)
    return following


def _tell(
    turn: Turn,
    village: Area,
    people: tuple[Person, ...],
    key: str,
    proposals: list[Proposal],
    buttons: Labels,
) -> None:
    family: Callable[[int], frozenset[int]] = turn.store.households.family
    for person in people:
        theirs = [each for each in proposals if person.id not in family(each.household_id)]
        if not theirs:
            continue
        last = min(_last_day(turn, each) for each in theirs)
        turn.letters.to_person(
            person,
            key,
            buttons=buttons,
            village=village.name,
            number=str(len(theirs)),
            households=tuple(dict.fromkeys(each.household for each in theirs)),
            day=day(last, turn.letters.locale_of(person)),
        )


def _first(turn: Turn, proposal: Proposal, note: str) -> bool:
    noted = f"{note}:{proposal.id}"
    return turn.store.period_records.note(proposal.village_id, proposal.period, noted, turn.now)
