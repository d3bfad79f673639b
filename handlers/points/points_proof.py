"""评分照片: what shows a household's entries of a period, to its own members alone, when they ask.

Panels' pictures go when their time is over (GOVERNANCE.md section 5); then it is said so.
"""

from collections.abc import Iterator

from handlers.buttons import PointsButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.people import own_household
from handlers.points import proposal_card
from handlers.scoring import panel_entries
from handlers.turn import Turn
from messages.inbound import MediaKind
from messages.written import period_named
from rules.periods import Period
from storage.households import Household
from storage.ledger_lines import LedgerLine
from storage.proposals import Proposal

flow = Flow("points_proof")

PANEL, PROPOSAL = panel_entries.SOURCE, "proposal"

Shown = tuple[int, str]
"""A media id and its kind."""


@flow.opens_on(PointsButton.PROOF)
def show(turn: Turn, household_id: int, settlement_id: int) -> None:
    """Of a published period, or of the one that runs (settlement 0)."""
    household = own_household.require(turn, household_id)
    period = turn.regulations.period_on(turn.today)
    if settlement_id:
        past = turn.store.past_results.get(household.id, settlement_id)
        if past is None:
            raise Refuse("past-none", household=household.code)
        period = Period.parse(past.period)
    show_proof(turn, household, period)


def show_proof(turn: Turn, household: Household, period: Period) -> None:
    """What can be shown of a period, or that there is nothing."""
    found = dict(_proof(turn, household, period))
    named = period_named(str(period), turn.locale)
    if not found:
        turn.say("proof-none", household=household.code, month=named)
        return
    photo = MediaKind.PHOTO.value
    turn.say_text(
        turn.words("proof-shown", household=household.code, month=named),
        photos=[media for media, kind in found.items() if kind == photo],
        files=[media for media, kind in found.items() if kind != photo],
    )


def has_proof(turn: Turn, household: Household, period: Period) -> bool:
    """Whether anything can be shown."""
    return next(_proof(turn, household, period), None) is not None


def _proof(turn: Turn, household: Household, period: Period) -> Iterator[Shown]:
    """What panels kept with the household, and what approved proposals rest on."""
    sheets: set[int] = set()
    for line in turn.store.ledger.counted_lines(household.id, period.first_day, period.last_day):
        cause, _, rest = line.source.partition(":")
        number = rest.partition(":")[0]
        if not number.isdecimal():
            continue
        if cause == PANEL and int(number) not in sheets:
            sheets.add(int(number))
            for proof in turn.store.score_proofs.of_sheet(int(number)):
                yield proof.media_id, proof.kind
        elif cause == PROPOSAL:
            yield from _of_proposal(turn, line, int(number))


def _may_see(turn: Turn, proposal: Proposal) -> bool:
    """A case's pictures are its reporter's: another household that earned by it sees its number."""
    if proposal.case_id is None:
        return True
    case = turn.store.cases.get(proposal.case_id)
    if case.is_private or not case.own_words:
        return False
    return case.reporter_id in turn.store.households.family(proposal.household_id)


def _of_proposal(turn: Turn, line: LedgerLine, proposal_id: int) -> Iterator[Shown]:
    proposal = turn.store.proposals.get(proposal_id)
    if proposal.source != line.source or not _may_see(turn, proposal):
        return
    photos, files = proposal_card.proof(turn, proposal)
    yield from ((media, MediaKind.PHOTO.value) for media in photos)
    yield from ((media, MediaKind.FILE.value) for media in files)
