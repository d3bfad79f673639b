"""The picture wall: inspection photos, who looked at each, and what hangs on which wall."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Select, and_, bindparam, func, insert, select

from messages.inbound import MediaKind
from storage.columns import table
from storage.media import READY
from storage.panels import CONFIRMED, CONFIRMING
from storage.tables.media import MediaRow
from storage.tables.people import HouseholdRow
from storage.tables.scoring import PanelRow, ScoreProofRow, ScoreSheetRow
from storage.tables.showing import PictureWallRow, WallLookRow, WallPageRow, WallPictureRow

FIT, UNFIT, SKIPPED = "fit", "unfit", "skipped"

_look = table(WallLookRow)
_wall = table(PictureWallRow)
_hung = table(WallPictureRow)
_page = table(WallPageRow)
_proof = table(ScoreProofRow)
_sheet = table(ScoreSheetRow)
_panel = table(PanelRow)
_media = table(MediaRow)
_household = table(HouseholdRow)

_standing = _panel.c.state.in_((CONFIRMING, CONFIRMED))
_newest_look = (
    select(_look.c.sheet_id, _look.c.media_id, func.max(_look.c.id).label("look_id"))
    .group_by(_look.c.sheet_id, _look.c.media_id)
    .subquery()
)
_photos: Select[Any] = (
    select(
        _proof.c.sheet_id,
        _proof.c.media_id,
        _proof.c.item,
        _household.c.code,
        _panel.c.leader_id,
        _media.c.file,
        _look.c.id.label("look_id"),
        _look.c.verdict,
        _hung.c.wall_id,
    )
    .join(_sheet, _sheet.c.id == _proof.c.sheet_id)
    .join(_panel, _panel.c.id == _sheet.c.panel_id)
    .join(_household, _household.c.id == _sheet.c.household_id)
    .join(_media, _media.c.id == _proof.c.media_id)
    .join(
        _newest_look,
        and_(
            _newest_look.c.sheet_id == _proof.c.sheet_id,
            _newest_look.c.media_id == _proof.c.media_id,
        ),
        isouter=True,
    )
    .join(_look, _look.c.id == _newest_look.c.look_id, isouter=True)
    .join(
        _hung,
        and_(_hung.c.sheet_id == _proof.c.sheet_id, _hung.c.media_id == _proof.c.media_id),
        isouter=True,
    )
    .where(_panel.c.village_id == bindparam("village"), _panel.c.period == bindparam("of_period"))
    .where(_standing, _media.c.kind == MediaKind.PHOTO.value, _media.c.state == READY)
)
_newest_period = (
    select(_panel.c.period)
    .where(_panel.c.village_id == bindparam("village"), _standing)
    .order_by(_panel.c.id.desc())
    .limit(1)
)
_count = select(func.count()).where(
    _wall.c.village_id == bindparam("village"), _wall.c.period == bindparam("of_period")
)


@dataclass(frozen=True)
class WallPhoto:
    """An inspection photo; `verdict` of the newest look at it, `wall_id` of the wall it hangs on.

    `item` "" shows the household as a whole; `leader_id` leads the panel that took it.
    """

    sheet_id: int
    media_id: int
    item: str
    code: str
    leader_id: int
    file: str
    look_id: int | None
    verdict: str
    wall_id: int | None


class Walls:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest_period(self, village_id: int) -> str | None:
        """The period of the village's newest confirmed panel."""
        found: str | None = self._connection.execute(
            _newest_period, {"village": village_id}
        ).scalar_one_or_none()
        return found

    def photos(self, village_id: int, period: str) -> tuple[WallPhoto, ...]:
        """The photos of a period's confirmed panels that are there, by household code."""
        asked = {"village": village_id, "of_period": period}
        rows = self._connection.execute(_photos, asked).mappings()
        found = [WallPhoto(**{**row, "verdict": row["verdict"] or ""}) for row in rows]
        # Sorted here, so that both databases put the codes in one order.
        return tuple(sorted(found, key=lambda each: (each.code, each.media_id)))

    def look(self, photo: WallPhoto, verdict: str, by: int, now: datetime) -> None:
        """Somebody has looked at a photo; every look is kept."""
        self._connection.execute(
            insert(_look),
            {
                "sheet_id": photo.sheet_id,
                "media_id": photo.media_id,
                "verdict": verdict,
                "looked_by": by,
                "looked_at": now,
            },
        )

    def publish(
        self,
        village_id: int,
        period: str,
        photos: Iterable[WallPhoto],
        by: int | None,
        now: datetime,
    ) -> int:
        """Hangs confirmed photos on a new wall; returns its id.

        Raises IntegrityError for one that hangs already: the caller has asked which do.
        """
        before: int = self._connection.execute(
            _count, {"village": village_id, "of_period": period}
        ).scalar_one()
        wall_id: int = self._connection.execute(
            insert(_wall).returning(_wall.c.id),
            {
                "village_id": village_id,
                "period": period,
                "ordinal": before + 1,
                "published_by": by,
                "published_at": now,
            },
        ).scalar_one()
        rows = [
            {
                "sheet_id": photo.sheet_id,
                "media_id": photo.media_id,
                "wall_id": wall_id,
                "look_id": photo.look_id,
            }
            for photo in photos
        ]
        self._connection.execute(insert(_hung), rows)
        return wall_id

    def drawn(self, wall_id: int, pages: Iterable[int]) -> None:
        """The pictures of the wall's pages."""
        rows = [{"wall_id": wall_id, "media_id": page} for page in pages]
        self._connection.execute(insert(_page), rows)
