"""Approved proposals against the ledger: each has its line, as it was approved, and no other."""

from collections.abc import Mapping

from bot.office.audit.misfit import Misfit, misfit
from rules.proposals import State
from storage.areas import Area
from storage.ledger_lines import LedgerLine
from storage.proposals import Proposal
from storage.store import Store

BY_PROPOSAL = "proposal:"
"""How the cause of a line begins that an approved proposal made."""


def first_misfit(store: Store, village: Area, lines: Mapping[str, LedgerLine]) -> Misfit | None:
    """The first proposal that does not fit; None if all does.

    `lines` are the village's lines that proposals made, by their cause.
    """
    left = dict(lines)
    for proposal in store.proposals.in_village(village.id):
        line = left.pop(proposal.source, None)
        wanted = proposal.state is State.APPROVED
        if wanted != (line is not None) or (line is not None and not _fits(proposal, line)):
            return misfit("audit-proposal", id=proposal.id, household=proposal.household)
    for line in sorted(left.values(), key=lambda each: each.seq):
        return misfit("audit-line-of-no-proposal", seq=line.seq)
    return None


def _fits(proposal: Proposal, line: LedgerLine) -> bool:
    """Whose, what, how often, of which day, by whom and when."""
    approved = (proposal.household_id, proposal.item, proposal.quantity, proposal.happened_on)
    kept = (line.household_id, line.item, line.quantity, line.happened_on)
    decided = (proposal.decided_by, proposal.decided_at)
    return approved == kept and decided == (line.recorded_by, line.recorded_at)
