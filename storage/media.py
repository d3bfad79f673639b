"""Media: what was sent, what is drawn, and how far each thing is."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Connection, bindparam, case, func, insert, or_, select, update

from messages.inbound import MediaKind, Refused, Upload
from storage.columns import table
from storage.errors import NotFound
from storage.news import MEDIA, News
from storage.tables.media import MediaRow
from storage.tables.path import InboxRow, OutboxMediaRow, OutboxRow

FETCH, RAW, DRAW, READY, FAILED = "fetch", "raw", "draw", "ready", "failed"
GOING, GONE = "going", "gone"
"""A scoring photo whose days are over: its file is still to be deleted, or is deleted."""

GATHER = "gather"
"""A recipe that is still being written; nobody draws it yet."""

UNMADE = (FETCH, RAW, DRAW)
AWAITED = (*UNMADE, GATHER)
"""What a message waits for that shows it."""
UNSHOWN = (FAILED, GOING, GONE)
"""What there is nothing of to look at, now or soon."""

_media = table(MediaRow)
_inbox = table(InboxRow)
_outbox = table(OutboxRow)
_shows = table(OutboxMediaRow)

_sender = func.coalesce(_inbox.c.account_id, 0)
_now: BindParameter[Any] = bindparam("now")
_take = (
    select(_media)
    .join(_inbox, _inbox.c.id == _media.c.inbox_id, isouter=True)
    .where(_media.c.state.in_(bindparam("states", expanding=True)))
    .where(or_(_media.c.not_before.is_(None), _media.c.not_before <= _now))
    .where(or_(_media.c.leased_until.is_(None), _media.c.leased_until < _now))
    .order_by(case((_sender > bindparam("after_account"), 0), else_=1), _sender, _media.c.id)
    .limit(1)
)
_resting_until = select(func.min(_media.c.not_before)).where(
    _media.c.state.in_(UNMADE), _media.c.not_before > _now
)


@dataclass(frozen=True)
class Medium:
    """A picture, voice note or file; `file` and `thumbnail` are names in the media folder."""

    id: int
    inbox_id: int | None
    kind: MediaKind
    state: str
    name: str
    remote: str
    recipe: str
    raw_file: str
    file: str
    thumbnail: str
    mime: str
    reason: str
    attempts: int

    @property
    def usable(self) -> bool:
        """Whether it can be shown, now or soon."""
        return self.state not in UNSHOWN

    @property
    def files(self) -> frozenset[str]:
        """The names of everything of it in the media folder."""
        return frozenset((self.file, self.thumbnail, self.raw_file)) - {""}


class Media:
    def __init__(self, connection: Connection, news: News) -> None:
        self._connection = connection
        self._news = news

    def arrived(self, inbox_id: int, uploads: Iterable[Upload], now: datetime) -> None:
        """Enters what came with a message."""
        self._news.add(MEDIA)
        for ordinal, upload in enumerate(uploads):
            state = FAILED if upload.refused else RAW if upload.stored else FETCH
            self._connection.execute(
                insert(_media),
                {
                    "inbox_id": inbox_id,
                    "ordinal": ordinal,
                    "kind": upload.kind.value,
                    "state": state,
                    "name": upload.name,
                    "remote": upload.remote,
                    "raw_file": upload.stored,
                    "reason": upload.refused.value if upload.refused else "",
                    "made_at": now,
                },
            )

    def to_draw(
        self, recipe: str, name: str, now: datetime, kind: MediaKind = MediaKind.PHOTO
    ) -> int:
        """A picture (or file) the house will make itself from a recipe; returns its id."""
        self._news.add(MEDIA)
        made: int = self._connection.execute(
            insert(_media).returning(_media.c.id),
            {
                "kind": kind.value,
                "state": DRAW,
                "recipe": recipe,
                "name": name,
                "made_at": now,
            },
        ).scalar_one()
        return made

    def all_to_draw(self, recipes: Sequence[str], name: str, now: datetime) -> list[int]:
        """Pictures the house will make itself, under one name; returns their ids, in order."""
        self._news.add(MEDIA)
        rows = [
            {
                "kind": MediaKind.PHOTO.value,
                "state": DRAW,
                "recipe": recipe,
                "name": name,
                "made_at": now,
            }
            for recipe in recipes
        ]
        made = insert(_media).returning(_media.c.id, sort_by_parameter_order=True)
        return list(self._connection.execute(made, rows).scalars()) if rows else []

    def to_gather(
        self, recipe: str, name: str, now: datetime, kind: MediaKind = MediaKind.FILE
    ) -> int:
        """A file the house will make once its recipe is whole; returns its id."""
        made: int = self._connection.execute(
            insert(_media).returning(_media.c.id),
            {
                "kind": kind.value,
                "state": GATHER,
                "recipe": recipe,
                "name": name,
                "made_at": now,
            },
        ).scalar_one()
        return made

    def gather(self, media_id: int, recipe: str, *, whole: bool) -> None:
        """The recipe as far as it is written; once it is whole, it is made."""
        self._set(media_id, recipe=recipe, state=DRAW if whole else GATHER)

    def get(self, media_id: int) -> Medium:
        """Raises NotFound."""
        row = self._connection.execute(select(_media).where(_media.c.id == media_id)).first()
        if row is None:
            raise NotFound(f"media {media_id}")
        return medium_of(row)

    def of_message(self, inbox_id: int) -> tuple[Medium, ...]:
        """What came with a message, in its order."""
        rows = self._connection.execute(
            select(_media).where(_media.c.inbox_id == inbox_id).order_by(_media.c.ordinal)
        )
        return tuple(medium_of(row) for row in rows)

    def take(
        self, now: datetime, after_account: int = 0, states: Collection[str] = UNMADE
    ) -> Medium | None:
        """Something in one of these states, of the accounts in turn.

        Whoever comes after the account served last is first, so that one person's hundred photos
        do not keep another's waiting. What the house draws counts as account 0.
        """
        row = self._connection.execute(
            _take, {"now": now, "after_account": after_account, "states": list(states)}
        ).first()
        return medium_of(row) if row else None

    def sender_of(self, medium: Medium) -> int:
        """The account something came from (0 for what the house draws)."""
        found = self._connection.execute(
            select(_inbox.c.account_id).where(_inbox.c.id == medium.inbox_id)
        ).scalar_one_or_none()
        return found or 0

    def claim(self, media_id: int, now: datetime, until: datetime) -> bool:
        """Takes the work for a while; False if somebody else has it."""
        claimed = self._connection.execute(
            update(_media)
            .where(_media.c.id == media_id, _media.c.state.in_(UNMADE))
            .where(or_(_media.c.leased_until.is_(None), _media.c.leased_until < now))
            .values(leased_until=until, attempts=_media.c.attempts + 1)
        )
        return claimed.rowcount == 1

    def release_all(self) -> None:
        """At the start: what an earlier process was working on is free again."""
        self._connection.execute(
            update(_media).where(_media.c.state.in_(UNMADE)).values(leased_until=None)
        )

    def ready(
        self,
        media_id: int,
        *,
        file: str,
        thumbnail: str = "",
        mime: str,
        width: int = 0,
        height: int = 0,
    ) -> None:
        """It can be shown; the recipe is no longer needed."""
        self._set(
            media_id,
            state=READY,
            file=file,
            thumbnail=thumbnail,
            mime=mime,
            width=width,
            height=height,
            recipe="",
        )

    def received(self, media_id: int, raw_file: str) -> None:
        """Its bytes as they were received lie in the media folder."""
        self._set(media_id, raw_file=raw_file)

    def failed(self, media_id: int, reason: Refused) -> None:
        """It is not to be had."""
        self._set(media_id, state=FAILED, reason=reason.value)

    def try_again(self, media_id: int, tries: int, at: datetime) -> None:
        """The work did not come off; it is tried again after so many tries that count."""
        self._set(media_id, attempts=tries, not_before=at, leased_until=None)

    def shown_in(self, media_id: int) -> frozenset[int]:
        """The chats in which it was sent or shown; only who reads one of them may see it."""
        sent = (
            select(_inbox.c.chat_id)
            .join(_media, _media.c.inbox_id == _inbox.c.id)
            .where(_media.c.id == media_id)
        )
        shown = (
            select(_outbox.c.chat_id)
            .join(_shows, _shows.c.outbox_id == _outbox.c.id)
            .where(_shows.c.media_id == media_id)
        )
        rows = self._connection.execute(sent.union(shown)).scalars()
        return frozenset(chat_id for chat_id in rows if chat_id is not None)

    def unmade(self) -> int:
        """How many things still wait for the media worker."""
        found: int = self._connection.execute(
            select(func.count()).select_from(_media).where(_media.c.state.in_(UNMADE))
        ).scalar_one()
        return found

    def in_flight(self, now: datetime) -> bool:
        """Whether something is being worked on right now."""
        found = self._connection.execute(
            select(_media.c.id)
            .where(_media.c.state.in_(UNMADE), _media.c.leased_until > now)
            .limit(1)
        )
        return found.first() is not None

    def next_moment(self, now: datetime) -> datetime | None:
        """When the next thing that rests may be tried."""
        found: datetime | None = self._connection.execute(
            _resting_until, {"now": now}
        ).scalar_one_or_none()
        return found

    def _set(self, media_id: int, **values: object) -> None:
        self._news.add(MEDIA)
        self._connection.execute(update(_media).where(_media.c.id == media_id).values(**values))


def medium_of(row: object) -> Medium:
    """The medium a row of the table is."""
    values = {name: getattr(row, name) for name in Medium.__dataclass_fields__}
    return Medium(**{**values, "kind": MediaKind(values["kind"])})
