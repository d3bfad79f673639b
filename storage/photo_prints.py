"""Likenesses of photos: kept with each, and looked up by what is nearly the same.

A look-up asks each band's index for a few values (rules/likeness.py), so that it costs the same
among a million photos as among a thousand.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, Select, bindparam, delete, func, select

from rules.case_life import Move
from rules.likeness import (
    BANDS,
    CUTS,
    NEAR,
    NEAR_CUT,
    Bands,
    Views,
    Way,
    apart,
    beside,
    near_enough,
)
from rules.photo_use import Use
from storage.columns import table
from storage.tables.cases import CaseEvidenceRow, CaseMoveRow
from storage.tables.media import MediaRow
from storage.tables.photos import EvidenceCopyRow, PhotoPrintRow, PhotoReuseRow, PhotoViewRow
from storage.upsert import insert_if_absent, insert_or_replace

MOST_ALIKE, MOST_BESIDE = 1_000, 500
"""Photos looked at for each band, with its very value and with one beside it: of pictures as common
as that only the very same are sure to be found, for a step must not take long."""

MOST_VIEWS_ALIKE, MOST_VIEWS_BESIDE = 2_000, 1_000
"""The same of views, of which there are nine or ten to a photo."""

MOST_NEAR = 200

_print = table(PhotoPrintRow)
_view = table(PhotoViewRow)
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
_view_bands = [_view.c[f"band_{number}"] for number in range(BANDS)]
_views = select(_view.c.media_id, _view.c.way, *_view_bands)
_views_alike = [
    _views.where(band == bindparam("value")).limit(MOST_VIEWS_ALIKE) for band in _view_bands
]
_views_beside = [_views.where(band.in_(_values)).limit(MOST_VIEWS_BESIDE) for band in _view_bands]
_cuts = select(*_view_bands).where(
    _view.c.media_id == bindparam("media_id"), _view.c.way.in_(sorted(CUTS))
)
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

    def keep(self, media_id: int, bands: Bands, views: Views) -> None:
        """A photo's likeness, as it is and in each other way."""
        insert_or_replace(
            self._connection, _print, ("media_id",), media_id=media_id, **_columns(bands)
        )
        for way, each in views.items():
            key = {"media_id": media_id, "way": way.value}
            insert_or_replace(self._connection, _view, tuple(key), **key, **_columns(each))

    def of(self, media_id: int) -> Bands | None:
        """None while a photo is not developed, and of a blank one."""
        row = self._connection.execute(_of, {"media_id": media_id}).one_or_none()
        return tuple(row) if row else None

    def near(self, media_id: int, bands: Bands) -> dict[int, int]:
        """The media that are its like, with how far in bits; at most `MOST_NEAR`, the nearest.

        Looked for is a photo among all, as they are and in each other way; and what is cut from it
        among all as they are, for it may be the whole of what was used before.
        """
        values = {f"value_{at}": band for at, band in enumerate(bands)}
        found = {row.media_id: 0 for row in self._connection.execute(_same, values)}
        self._look(found, bands, NEAR)
        self._look_at_views(found, bands)
        for cut in self._connection.execute(_cuts, {"media_id": media_id}).all():
            self._look(found, tuple(cut), NEAR_CUT)
        near = sorted((far, each) for each, far in found.items())
        return {each: far for far, each in near[:MOST_NEAR]}

    def _look(self, found: dict[int, int], bands: Bands, most: int) -> None:
        for at, band in enumerate(bands):
            for media_id, *theirs in self._candidates(_alike[at], _beside[at], band):
                # Those that are the very same are looked at no more: there may be many.
                if found.get(media_id) != 0 and (far := apart(bands, tuple(theirs))) <= most:
                    found[media_id] = min(far, found.get(media_id, far))

    def _look_at_views(self, found: dict[int, int], bands: Bands) -> None:
        for at, band in enumerate(bands):
            for media_id, way, *theirs in self._candidates(
                _views_alike[at], _views_beside[at], band
            ):
                far = apart(bands, tuple(theirs))
                if far <= near_enough(Way(way)):
                    found[media_id] = min(far, found.get(media_id, far))

    def _candidates(
        self, alike: Select[Any], others: Select[Any], band: int
    ) -> Iterator[Sequence[int]]:
        yield from self._connection.execute(alike, {"value": band})
        yield from self._connection.execute(others, {"values": list(beside(band))})

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
        for kept in (_print, _view):
            self._connection.execute(delete(kept).where(kept.c.media_id.in_(ids)))


def _columns(bands: Bands) -> dict[str, int]:
    return {f"band_{number}": band for number, band in enumerate(bands)}
