"""How long scoring photos are kept (GOVERNANCE.md section 5), and what is written when one goes.

1. A result that has become final is noted with the day (`note_final`).
2. When its days are over, its photos are on their way out (`to_go`, `let_go`): the row says so from
   then on, and nobody is shown the photo any more.
3. Their files are deleted beside the path (bot/path/sweeping.py), unless other rows name them.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Connection,
    Exists,
    bindparam,
    exists,
    insert,
    select,
    union,
    update,
)

from rules.objections import State
from rules.proposals import State as Proposed
from storage.columns import table
from storage.media import FAILED, GOING, READY
from storage.news import MEDIA, News
from storage.settlements import FINAL
from storage.tables.cases import CaseEvidenceRow
from storage.tables.media import MediaRow
from storage.tables.objections import ObjectionMediaRow, ObjectionRow
from storage.tables.points import EntryProofRow, LedgerRow, SettlementRow
from storage.tables.proposals import ProposalMediaRow, ProposalRow
from storage.tables.scoring import (
    DeclarationProofRow,
    DeclarationRow,
    PanelRow,
    ScoreProofRow,
    ScoreSheetRow,
)
from storage.tables.showing import PhotoGoneRow, PhotosTermRow, PictureWallRow, WallPageRow
from storage.upsert import insert_if_absent

_term = table(PhotosTermRow)
_gone = table(PhotoGoneRow)
_settlement = table(SettlementRow)
_media = table(MediaRow)
_proof = table(ScoreProofRow)
_sheet = table(ScoreSheetRow)
_panel = table(PanelRow)
_declared = table(DeclarationProofRow)
_declaration = table(DeclarationRow)
_looked = table(ProposalMediaRow)
_proposal = table(ProposalRow)
_entry = table(EntryProofRow)
_line = table(LedgerRow)
_evidence = table(CaseEvidenceRow)
_objection = table(ObjectionRow)
_objected = table(ObjectionMediaRow)
_wall = table(PictureWallRow)
_page = table(WallPageRow)

_of_village = _settlement.c.village_id == bindparam("village")
_newly_final = (
    select(_settlement.c.id)
    .where(_of_village, _settlement.c.state == FINAL)
    .where(~exists().where(_term.c.settlement_id == _settlement.c.id))
)
_over = (
    select(_settlement.c.period)
    .join(_term, _term.c.settlement_id == _settlement.c.id)
    .where(_of_village, _term.c.since <= bindparam("day"))
    .distinct()
)
_entry_proofs = select(_entry.c.media_id).join(_line, _line.c.id == _entry.c.ledger_id)
_periods = union(
    select(_panel.c.period).where(_panel.c.village_id == bindparam("village")),
    select(_declaration.c.period).where(_declaration.c.village_id == bindparam("village")),
    select(_proposal.c.period).where(_proposal.c.village_id == bindparam("village")),
    select(_entry.c.period)
    .join(_line, _line.c.id == _entry.c.ledger_id)
    .where(_line.c.village_id == bindparam("village")),
)
_in_village = _panel.c.village_id == bindparam("village")
_due: BindParameter[Any] = bindparam("due", expanding=True)
_proofs = (
    select(_proof.c.media_id)
    .join(_sheet, _sheet.c.id == _proof.c.sheet_id)
    .join(_panel, _panel.c.id == _sheet.c.panel_id)
)
_declared_by = select(_declared.c.media_id).join(
    _declaration, _declaration.c.id == _declared.c.declaration_id
)
_looked_at = select(_looked.c.media_id).join(_proposal, _proposal.c.id == _looked.c.proposal_id)
_pages = (
    select(_page.c.media_id)
    .join(_wall, _wall.c.id == _page.c.wall_id)
    .where(_wall.c.village_id == bindparam("village"), _wall.c.period.in_(_due))
)
_is_due = _in_village & _panel.c.period.in_(_due)
_look_is_due = (
    (_proposal.c.village_id == bindparam("village"))
    & _proposal.c.period.in_(_due)
    & (_proposal.c.state != Proposed.WAITING.value)
)
_entry_is_due = (_line.c.village_id == bindparam("village")) & _entry.c.period.in_(_due)
_was_due = (_declaration.c.village_id == bindparam("village")) & _declaration.c.period.in_(_due)


def _disputes(household_id: ColumnElement[Any]) -> Exists:
    """Whether a household's objection is open."""
    return exists().where(
        _objection.c.household_id == household_id, _objection.c.state == State.OPEN.value
    )


# Nobody's case, objection or other period loses a picture of its own, and what an open objection
# may look at stays until it is answered.
_to_go = (
    select(_media.c.id)
    .where(_media.c.state.in_((READY, FAILED)))
    .where(
        _media.c.id.in_(
            union(
                _proofs.where(_is_due),
                _declared_by.where(_was_due),
                _looked_at.where(_look_is_due),
                _entry_proofs.where(_entry_is_due),
                _pages,
            )
        )
    )
    .where(~exists().where(_evidence.c.media_id == _media.c.id))
    .where(~exists().where(_objected.c.media_id == _media.c.id))
    .where(
        ~_proofs.where(
            _proof.c.media_id == _media.c.id, ~_is_due | _disputes(_sheet.c.household_id)
        ).exists()
    )
    .where(
        ~_declared_by.where(
            _declared.c.media_id == _media.c.id, ~_was_due | _disputes(_declaration.c.household_id)
        ).exists()
    )
    .where(
        ~_looked_at.where(
            _looked.c.media_id == _media.c.id, ~_look_is_due | _disputes(_proposal.c.household_id)
        ).exists()
    )
    .where(
        ~_entry_proofs.where(
            _entry.c.media_id == _media.c.id, ~_entry_is_due | _disputes(_line.c.household_id)
        ).exists()
    )
    .order_by(_media.c.id)
    .limit(bindparam("most"))
)
_last_gone = (
    select(_gone.c.gone_at)
    .join(_proof, _proof.c.media_id == _gone.c.media_id)
    .join(_sheet, _sheet.c.id == _proof.c.sheet_id)
    .join(_panel, _panel.c.id == _sheet.c.panel_id)
    .where(_in_village, _panel.c.period == bindparam("of_period"))
    .order_by(_gone.c.gone_at.desc())
    .limit(1)
)


class PhotoTerms:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def note_final(self, village_id: int, today: date) -> None:
        """From today on the days of the village's newly final results count."""
        found = self._connection.execute(_newly_final, {"village": village_id}).scalars().all()
        for settlement_id in found:
            insert_if_absent(self._connection, _term, settlement_id=settlement_id, since=today)

    def over(self, village_id: int, day: date) -> tuple[str, ...]:
        """The periods of results that were final on that day or before."""
        rows = self._connection.execute(_over, {"village": village_id, "day": day}).scalars()
        return tuple(sorted(rows))

    def scored(self, village_id: int) -> tuple[str, ...]:
        """The periods of the village's panels, declarations, proposals and proved entries."""
        rows = self._connection.execute(_periods, {"village": village_id}).scalars()
        return tuple(sorted(rows))

    def to_go(self, village_id: int, periods: Sequence[str], most: int) -> tuple[int, ...]:
        """The photos, voice notes and files of scores and looks of these periods, and walls' pages.

        Not what shows a case, belongs to an objection or to another period's score too, and
        nothing of a household whose objection is open.
        """
        asked = {"village": village_id, "due": list(periods), "most": most}
        return tuple(self._connection.execute(_to_go, asked).scalars())

    def let_go(self, media_id: int, now: datetime) -> None:
        """Nobody is shown it any more; a row keeps what it was and when it went."""
        self._news.add(MEDIA)
        leaves = (
            update(_media)
            .where(_media.c.id == media_id, _media.c.state.in_((READY, FAILED)))
            .values(state=GOING)
            .returning(_media.c.file)
        )
        file = self._connection.execute(leaves).scalar_one_or_none()
        if file is not None:
            self._connection.execute(
                insert(_gone), {"media_id": media_id, "file": file, "gone_at": now}
            )

    def last_gone(self, village_id: int, period: str) -> datetime | None:
        """When the last photo of a period's scores went; None if none did."""
        asked = {"village": village_id, "of_period": period}
        found: datetime | None = self._connection.execute(_last_gone, asked).scalar_one_or_none()
        return found
