"""Likenesses of photos: kept with each, and looked up by what is nearly the same.

A look-up asks each band's index for a few values (rules/likeness.py), so that it costs the same
among a million photos as among a thousand.
"""

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, delete, func, select

from rules.case_life import Move
from rules.likeness import BANDS, NEAR, Bands, apart, beside
from rules.photo_use import Use
from storage.columns import table
from storage.tables.cases import CaseEvidenceRow, CaseMoveRow
from storage.tables.media import MediaRow
from storage.tables.photos import EvidenceCopyRow, PhotoPrintRow, PhotoReuseRow
from storage.upsert import insert_if_absent, insert_or_replace

MOST_ALIKE, MOST_BESIDE = 1_000, 500
"""Photos looked at for each band, with its very value and with one beside it: of pictures as common
as that only the very same are sure to be found, for a step must not take long."""

MOST_NEAR = 200

_print = table(PhotoPrintRow)
_media = table(MediaRow)
_evidence = table(CaseEvidenceRow)
_copy = table(EvidenceCopyRow)
_reuse = table(PhotoReuseRow)
_move = table(CaseMoveRow)

_bands = [_print.c[f"band_{number}"] for number in range(BANDS)]
_values: BindParameter[Any] = bindparam("values", expanding=True)
_same = (
    select(_print)
    .where(*(band == bindparam(f"value_{at}") for at, band in enumerate(_bands)))
    .limit(MOST_NEAR)
)
_alike = [select(_print).where(band == bindparam("value")).limit(MOST_ALIKE) for band in _bands]
_beside = [select(_print).where(band.in_(_values)).limit(MOST_BESIDE) for band in _bands]
_of = select(*_bands).where(_print.c.media_id == bindparam("media_id"))
_found: BindParameter[Any] = bindparam("found", expanding=True)
_photos = select(_copy.c.copy_id, _copy.c.media_id).where(_copy.c.copy_id.in_(_found))
_uses = (
    select(_evidence.c.media_id, _evidence.c.case_id, _evidence.c.stage, _media.c.made_at)
    .join(_media, _media.c.id == _evidence.c.media_id)
    .where(_evidence.c.media_id.in_(_found))
    .order_by(_evidence.c.media_id, _evidence.c.case_id)
)
_reworked = select(func.max(_move.c.at)).where(
    _move.c.case_id == bindparam("case_id"), _move.c.move == Move.REWORK.value
)


class PhotoPrints:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, media_id: int, bands: Bands) -> None:
        """A photo's likeness."""
        values = {f"band_{number}": band for number, band in enumerate(bands)}
        insert_or_replace(self._connection, _print, ("media_id",), media_id=media_id, **values)

    def of(self, media_id: int) -> Bands | None:
        """None while a photo is not developed, and of a blank one."""
        row = self._connection.execute(_of, {"media_id": media_id}).one_or_none()
        return tuple(row) if row else None

    def near(self, bands: Bands) -> dict[int, int]:
        """The media at most `NEAR` bits apart, with how far; at most `MOST_NEAR`, the nearest."""
        values = {f"value_{at}": band for at, band in enumerate(bands)}
        found = {row.media_id: 0 for row in self._connection.execute(_same, values)}
        for at, band in enumerate(bands):
            alike = self._connection.execute(_alike[at], {"value": band})
            others = self._connection.execute(_beside[at], {"values": list(beside(band))})
            for media_id, *theirs in (*alike, *others):
                if media_id not in found:
                    found[media_id] = apart(bands, tuple(theirs))
        near = sorted((far, each) for each, far in found.items() if far <= NEAR)
        return {each: far for far, each in near[:MOST_NEAR]}

    def uses(self, near: dict[int, int]) -> tuple[Use, ...]:
        """Which cases these photos, or photos these are stamped copies of, show; oldest first."""
        far = dict(near)
        for copy_id, media_id in self._connection.execute(_photos, {"found": list(near)}):
            far[media_id] = min(far.get(media_id, NEAR), near[copy_id])
        rows = self._connection.execute(_uses, {"found": list(far)})
        return tuple(
            Use(row.media_id, row.case_id, row.stage, row.made_at, far[row.media_id])
            for row in rows
        )

    def reworked_at(self, case_id: int) -> datetime | None:
        """When the case's last check failed."""
        found: datetime | None = self._connection.execute(
            _reworked, {"case_id": case_id}
        ).scalar_one()
        return found

    def note(self, photo: Use, earlier: Use, now: datetime) -> bool:
        """That a photo was used before; False if that was noted already."""
        return insert_if_absent(
            self._connection,
            _reuse,
            media_id=photo.media_id,
            case_id=photo.case_id,
            earlier_id=earlier.media_id,
            earlier_case_id=earlier.case_id,
            apart=earlier.apart,
            found_at=now,
        )

    def forget(self, media_ids: Iterable[int]) -> None:
        """Photos that are gone have no likeness either."""
        ids: Sequence[int] = list(media_ids)
        self._connection.execute(delete(_print).where(_print.c.media_id.in_(ids)))
