"""Proposals of points: made once for a cause, looked at on site, decided once and for all."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, bindparam, func, or_, select, update

from rules.case_life import State as CaseState
from rules.proposals import State
from storage.columns import table
from storage.errors import NotFound
from storage.media import UNSHOWN
from storage.seal_stages import PROPOSAL_DECIDED, PROPOSAL_MADE
from storage.seals import seal
from storage.tables.cases import CaseRow
from storage.tables.media import MediaRow
from storage.tables.people import HouseholdRow
from storage.tables.proposals import ProposalMediaRow, ProposalRow
from storage.upsert import insert_if_absent, insert_or_skip

_proposal = table(ProposalRow)
_shown = table(ProposalMediaRow)
_media = table(MediaRow)
_household = table(HouseholdRow)
_case = table(CaseRow)

_speaks = or_(_proposal.c.case_id.is_(None), _case.c.state == CaseState.CLOSED.value)
"""What rests on a case speaks for an entry only as long as the case stays closed."""

_all: Select[Any] = (
    select(
        _proposal,
        _household.c.code.label("household"),
        _household.c.head,
        _household.c.grid_id,
        _speaks.label("speaks"),
    )
    .join(_household, _household.c.id == _proposal.c.household_id)
    .outerjoin(_case, _case.c.id == _proposal.c.case_id)
    .order_by(_proposal.c.id)
)
_by_id = _all.where(_proposal.c.id == bindparam("proposal"))
_in_village = _all.where(_proposal.c.village_id == bindparam("village"))
_waiting_in = _in_village.where(_proposal.c.state == State.WAITING.value, _speaks)
_of_case = _all.where(_proposal.c.case_id == bindparam("case_id"))
_photos = (
    select(_shown.c.media_id, _media.c.kind)
    .join(_media, _media.c.id == _shown.c.media_id)
    .where(_shown.c.proposal_id == bindparam("proposal"), _media.c.state.not_in(UNSHOWN))
    .order_by(_shown.c.media_id)
)


@dataclass(frozen=True)
class Cause:
    """What speaks for an entry: a checked case, or a claim at its period's end."""

    period: str
    happened_on: date
    case_id: int | None = None
    claim_id: int | None = None


@dataclass(frozen=True)
class Proposal:
    """A proposal as it stands; `quantity` a plain decimal.

    `household` is the household's code, `head` the name of its head. One that waits and does not
    speak is withdrawn: its case was reopened, and the next check brings it back.
    """

    id: int
    village_id: int
    household_id: int
    case_id: int | None
    claim_id: int | None
    period: str
    happened_on: date
    item: str
    quantity: str
    state: State
    words: str
    proposed_at: datetime
    decided_by: int | None
    decided_at: datetime | None
    reason: str
    household: str
    head: str
    grid_id: int
    speaks: bool

    @property
    def source(self) -> str:
        """The cause of the ledger line of an approved one."""
        return f"proposal:{self.id}"


@dataclass(frozen=True)
class Approved:
    """What is entered: for whom, what, how many times, of which day."""

    household_id: int
    item: str
    quantity: str
    happened_on: date


class Proposals:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def propose(
        self, village_id: int, household_id: int, item: str, cause: Cause, now: datetime
    ) -> int | None:
        """A proposal that waits; None if the cause has made it before."""
        made = insert_or_skip(
            self._connection,
            _proposal,
            village_id=village_id,
            household_id=household_id,
            case_id=cause.case_id,
            claim_id=cause.claim_id,
            period=cause.period,
            happened_on=cause.happened_on,
            item=item,
            quantity="1",
            state=State.WAITING.value,
            words="",
            proposed_at=now,
            reason="",
        )
        if made is not None:
            seal(self._connection, PROPOSAL_MADE, made)
        return made

    def get(self, proposal_id: int) -> Proposal:
        """Raises NotFound."""
        found = self._list(_by_id, proposal=proposal_id)
        if not found:
            raise NotFound(f"proposal {proposal_id}")
        return found[0]

    def waiting_in(self, village_id: int) -> tuple[Proposal, ...]:
        """A village's proposals that wait, oldest first."""
        return self._list(_waiting_in, village=village_id)

    def in_village(self, village_id: int) -> tuple[Proposal, ...]:
        """Every proposal of a village, oldest first."""
        return self._list(_in_village, village=village_id)

    def of_case(self, case_id: int) -> tuple[Proposal, ...]:
        """What a case proposes, oldest first."""
        return self._list(_of_case, case_id=case_id)

    def looked_at(self, proposal: Proposal, words: str, media: Iterable[int]) -> None:
        """Keeps what somebody saw on site, after what was seen before; only while it waits."""
        together = "\n".join(part for part in (proposal.words, words) if part)
        self._connection.execute(
            update(_proposal)
            .where(_proposal.c.id == proposal.id, _proposal.c.state == State.WAITING.value)
            .values(words=together)
        )
        for media_id in media:
            insert_if_absent(self._connection, _shown, proposal_id=proposal.id, media_id=media_id)

    def media(self, proposal_id: int) -> tuple[tuple[int, str], ...]:
        """What shows the look on site and can be shown itself: (media id, kind)."""
        rows = self._connection.execute(_photos, {"proposal": proposal_id})
        return tuple((row.media_id, row.kind) for row in rows)

    def approve(self, proposal: Proposal, entry: Approved, by: int, now: datetime) -> bool:
        """Decides it by its one row; False, and nothing changes, if it waits no more."""
        return self._decide(
            proposal,
            State.APPROVED,
            by,
            now,
            household_id=entry.household_id,
            item=entry.item,
            quantity=entry.quantity,
            happened_on=entry.happened_on,
        )

    def decline(self, proposal: Proposal, reason: str, by: int, now: datetime) -> bool:
        """Declines it with a reason; False if it does not wait any more."""
        return self._decide(proposal, State.DECLINED, by, now, reason=reason)

    def _decide(
        self, proposal: Proposal, to: State, by: int, now: datetime, **values: object
    ) -> bool:
        decided = self._connection.execute(
            update(_proposal)
            .where(_proposal.c.id == proposal.id, _proposal.c.state == State.WAITING.value)
            .values(state=to.value, decided_by=by, decided_at=now, **values)
        )
        if decided.rowcount != 1:
            return False
        seal(self._connection, PROPOSAL_DECIDED, proposal.id)
        return True

    def count_waiting(self, village_ids: Iterable[int]) -> int:
        """How many wait in these villages."""
        return int(
            self._connection.execute(
                select(func.count(_proposal.c.id))
                .outerjoin(_case, _case.c.id == _proposal.c.case_id)
                .where(
                    _proposal.c.village_id.in_(tuple(village_ids)),
                    _proposal.c.state == State.WAITING.value,
                    _speaks,
                )
            ).scalar_one()
        )

    def _list(self, statement: Select[Any], **values: object) -> tuple[Proposal, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(_proposal_of(row) for row in rows)


def _proposal_of(row: RowMapping) -> Proposal:
    return Proposal(**{**row, "state": State(row["state"]), "speaks": bool(row["speaks"])})
