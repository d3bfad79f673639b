"""Cards: messages about a case that are taken back, or take along what comes before they leave."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace

from sqlalchemy import Connection, bindparam, delete, func, select, update

from messages.outbound import Outgoing, read_outgoing, write_outgoing
from storage.columns import table
from storage.media import AWAITED
from storage.news import LETTERS
from storage.outbox import NEEDS_MEDIA, QUEUED
from storage.store import Store
from storage.tables.media import MediaRow
from storage.tables.path import OutboxMediaRow, OutboxRow, PageMessageRow
from storage.upsert import insert_if_absent

_outbox = table(OutboxRow)
_media = table(MediaRow)
_page = table(PageMessageRow)
_shows = table(OutboxMediaRow)
_newest = select(func.max(_outbox.c.id)).where(
    _outbox.c.subject == bindparam("subject"), _outbox.c.chat_id == bindparam("chat_id")
)


def taken_back(subject: str) -> str:
    """The subject of the edit that leaves nothing of a card but its number."""
    return f"{subject}:taken-back"


def is_taken_back(connection: Connection, subject: str, chat_id: int) -> bool:
    """Whether the last that a chat was told about a subject took its contents back."""
    told, blank = (
        connection.execute(_newest, {"subject": each, "chat_id": chat_id}).scalar_one()
        for each in (subject, taken_back(subject))
    )
    return blank is not None and (told is None or blank > told)


def takes_along(store: Store, outbox_id: int, photos: Sequence[int], files: Sequence[int]) -> bool:
    """A card that has not begun to leave shows these from now on; False if it has begun."""
    connection = store.connection
    row = connection.execute(
        select(_outbox.c.body, _outbox.c.state, _outbox.c.attempts).where(_outbox.c.id == outbox_id)
    ).one()
    if row.attempts or row.state not in (QUEUED, NEEDS_MEDIA):
        return False
    message = replace(read_outgoing(row.body), photos=tuple(photos), files=tuple(files))
    shown = (*photos, *files)
    for media_id in shown:
        insert_if_absent(connection, _shows, outbox_id=outbox_id, media_id=media_id)
    unmade = connection.execute(
        select(_media.c.id).where(_media.c.id.in_(shown), _media.c.state.in_(AWAITED)).limit(1)
    ).first()
    store.news.add(LETTERS)
    connection.execute(
        update(_outbox).where(_outbox.c.id == outbox_id),
        {"body": write_outgoing(message), "state": NEEDS_MEDIA if unmade else QUEUED},
    )
    return True


def leave_no_words(store: Store, subject: str, chat_id: int, instead: Outgoing) -> None:
    """Of all a chat was told about a subject, nothing is kept but what it is told instead.

    An edit hides the earlier words where they stand; here they go where they are kept: in the
    outbox, and on the page of a chat, where whoever reads it may ask for what stood there before.
    """
    rows = store.connection.execute(
        select(_outbox.c.id, _outbox.c.body, _outbox.c.receipts, _outbox.c.state).where(
            _outbox.c.subject == subject, _outbox.c.chat_id == chat_id
        )
    ).all()
    shown: list[str] = []
    for row in rows:
        left = replace(read_outgoing(row.body), text=instead.text)
        if row.state in (QUEUED, NEEDS_MEDIA):
            left = replace(left, photos=instead.photos, files=instead.files)
        else:
            # How it was laid out stays: its pictures say which part an edit takes the place of.
            _show_no_more(store, row.id, (*instead.photos, *instead.files))
        store.connection.execute(
            update(_outbox).where(_outbox.c.id == row.id), {"body": write_outgoing(left)}
        )
        shown += json.loads(row.receipts)
    store.connection.execute(
        update(_page)
        .where(_page.c.chat_id == chat_id, _page.c.shown_id.in_(shown))
        .values(body=write_outgoing(instead))
    )


def reword(
    store: Store, subject: str, chat_id: int, less: Callable[[str], str]
) -> list[tuple[int, Outgoing]]:
    """Takes something out of the words of all that a chat was told about a subject, as it is kept.

    Returns the messages that an edit is to hide where they stand, and what is left of each.
    """
    rows = store.connection.execute(
        select(_outbox.c.id, _outbox.c.body, _outbox.c.receipts, _outbox.c.replaces).where(
            _outbox.c.subject == subject, _outbox.c.chat_id == chat_id
        )
    ).all()
    hidden, shown = [], []
    for row in rows:
        before = read_outgoing(row.body)
        left = replace(before, text=less(before.text))
        if left == before:
            continue
        store.connection.execute(
            update(_outbox).where(_outbox.c.id == row.id), {"body": write_outgoing(left)}
        )
        shown += json.loads(row.receipts)
        if row.replaces is None:
            hidden.append((row.id, left))
    on_page = (_page.c.chat_id == chat_id) & _page.c.shown_id.in_(shown)
    for page in store.connection.execute(select(_page.c.id, _page.c.body).where(on_page)).all():
        told = read_outgoing(page.body)
        store.connection.execute(
            update(_page).where(_page.c.id == page.id),
            {"body": write_outgoing(replace(told, text=less(told.text)))},
        )
    return hidden


def _show_no_more(store: Store, outbox_id: int, but: Sequence[int]) -> None:
    """Whoever asks a page for one of its pictures or files gets these alone."""
    store.connection.execute(
        delete(_shows).where(_shows.c.outbox_id == outbox_id, _shows.c.media_id.not_in(but))
    )
