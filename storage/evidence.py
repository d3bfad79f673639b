"""Evidence: the photos, voice notes and files that show a case, before and after."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, select

from storage.columns import table
from storage.tables.cases import CaseEvidenceRow
from storage.tables.media import MediaRow
from storage.tables.path import InboxRow
from storage.tables.people import AccountRow
from storage.upsert import insert_if_absent

BEFORE, AFTER = "before", "after"

_evidence = table(CaseEvidenceRow)
_media = table(MediaRow)
_inbox = table(InboxRow)
_account = table(AccountRow)


@dataclass(frozen=True)
class Exhibit:
    """Something that shows a case: a photo, a voice note, a file.

    `file` is its name in the media folder once it is there; `sender_id` the person it came from,
    None where nobody sent it, at `received_at`.
    """

    media_id: int
    kind: str
    stage: str
    file: str
    sender_id: int | None
    received_at: datetime


class Evidence:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, case_id: int, media: Iterable[int], stage: str) -> None:
        """Adds evidence; the same thing twice is once."""
        for media_id in media:
            insert_if_absent(
                self._connection, _evidence, case_id=case_id, media_id=media_id, stage=stage
            )

    def of_case(self, case_id: int) -> tuple[Exhibit, ...]:
        """What shows the case and can be shown itself, in the order it came."""
        rows = self._connection.execute(
            select(
                _evidence.c.media_id,
                _media.c.kind,
                _evidence.c.stage,
                _media.c.file,
                _account.c.person_id,
                _media.c.made_at,
            )
            .join(_media, _media.c.id == _evidence.c.media_id)
            .join(_inbox, _inbox.c.id == _media.c.inbox_id, isouter=True)
            .join(_account, _account.c.id == _inbox.c.account_id, isouter=True)
            .where(_evidence.c.case_id == case_id, _media.c.state != "failed")
            .order_by(_evidence.c.media_id)
        )
        return tuple(Exhibit(*row) for row in rows)

    def shown_by(self, media_id: int) -> tuple[int, str] | None:
        """The case that shows this picture, and whether as before or after."""
        row = self._connection.execute(
            select(_evidence.c.case_id, _evidence.c.stage).where(_evidence.c.media_id == media_id)
        ).first()
        return (row.case_id, row.stage) if row else None
