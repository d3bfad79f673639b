"""评分照片: what shows a household's entries of a period, to its own members alone, when they ask.

Panels' pictures go when their time is over (GOVERNANCE.md section 5); then it is said so.
"""

from collections.abc import Iterator, Mapping, Sequence

from handlers.buttons import PointsButton
from handlers.errors import Refuse
from handlers.flow import Flow
from handlers.people import own_household
from handlers.points import proposal_card
from handlers.scoring import panel_entries
from handlers.turn import Turn
from messages.inbound import MediaKind
from messages.outbound import Button
from messages.written import period_named
from rules.periods import Period
from storage.households import Household
from storage.ledger_lines import LedgerLine
from storage.proposals import Proposal

flow = Flow("points_proof")

PANEL, PROPOSAL, CHAT = panel_entries.SOURCE, "proposal", "chat"

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
    say_shown(turn, turn.words("proof-shown", household=household.code, month=named), found)


def say_shown(
    turn: Turn, text: str, found: Mapping[int, str], buttons: Sequence[Button] = ()
) -> None:
    """Says it with the photos, and with voice notes and other files beside them."""
    photo = MediaKind.PHOTO.value
    turn.say_text(
        text,
        buttons=buttons,
        photos=[media for media, kind in found.items() if kind == photo],
        files=[media for media, kind in found.items() if kind != photo],
    )


def has_proof(turn: Turn, household: Household, period: Period) -> bool:
    """Whether anything can be shown."""
    return next(_proof(turn, household, period), None) is not None


def _proof(turn: Turn, household: Household, period: Period) -> Iterator[Shown]:
    """What was kept with the household and its entries, and what approved proposals rest on."""
    seen: set[int] = set()
    for line in turn.store.ledger.counted_lines(household.id, period.first_day, period.last_day):
        cause, number = _cause(line)
        if cause == PANEL and number not in seen:
            seen.add(number)
            yield from _of_sheet(turn, number)
        elif cause == PROPOSAL:
            yield from _of_proposal(turn, line, number)
        elif cause == CHAT:
            yield from turn.store.entry_proofs.of_line(line.id)


def of_line(turn: Turn, line: LedgerLine) -> Iterator[Shown]:
    """What shows one line, for whoever answers an objection to it: of a panel's mark, what was kept
    with its item, and with the household as a whole."""
    cause, number = _cause(line)
    if cause == PANEL:
        yield from _of_sheet(turn, number, line.item)
    elif cause == CHAT:
        yield from turn.store.entry_proofs.of_line(line.id)


def _cause(line: LedgerLine) -> tuple[str, int]:
    """What made a line, and by which row; none for what no row of ours made."""
    cause, _, rest = line.source.partition(":")
    number = rest.partition(":")[0]
    return (cause, int(number)) if number.isdecimal() else ("", 0)


def _of_sheet(turn: Turn, sheet_id: int, item: str | None = None) -> Iterator[Shown]:
    for proof in turn.store.score_proofs.of_sheet(sheet_id):
        if item is None or proof.item in ("", item):
            yield proof.media_id, proof.kind


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
