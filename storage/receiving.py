"""Receive: an inbound is stored, once, before its platform is told that it was."""

import hashlib
from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum

from messages.inbound import (
    HOUSE,
    Brought,
    CaseDue,
    ChatKind,
    ChatLost,
    Due,
    Inbound,
    MediaSettled,
    Refused,
    ReportLeft,
    Said,
    TaskDue,
    Upload,
    write_body,
)
from storage.lanes import group_lane, person_of, private_lane
from storage.news import STEPS
from storage.speakers import Met
from storage.store import Store


class Receipt(Enum):
    """What became of a delivery."""

    NEW = "new"
    AGAIN = "again"
    OTHER_BODY = "other_body"


@dataclass(frozen=True)
class Received:
    """The stored message, whether by this delivery or an earlier one."""

    receipt: Receipt
    inbox_id: int
    account_id: int
    chat_id: int


def receive(store: Store, inbound: Inbound, now: datetime) -> Received:
    """Stores an inbound, unique on door + receiving bot + id.

    1. The account and the chat are met (made at their first message).
    2. The lane is the person's in a private chat, the person's in that group otherwise.
    3. The row is inserted; if it is there already, nothing changes and the answer says whether
       it is the same message or another under the same id.
    4. What came with it is entered. Of nobody's words and of a group's no report is made: their
       files stay at the platform, or a stranger could fill the house's disk.
    """
    known = store.speakers.known(inbound, now)
    met = known or _meet(store, inbound, now)
    if inbound.chat.kind is ChatKind.PRIVATE:
        lane = private_lane(met.account_id, met.person_id)
    else:
        lane = group_lane(met.chat_id, met.account_id, met.person_id)
    body = write_body(inbound.body)
    # Of what was told, not of our rows: a chat that was merged into another tells the same.
    told = f"{inbound.sender.account}\n{inbound.chat.id}\n{body}"
    digest = hashlib.sha256(told.encode()).hexdigest()
    stored = store.inbox.keep(
        door=inbound.door,
        bot=inbound.bot,
        external_id=inbound.id,
        digest=digest,
        lane=lane,
        account_id=met.account_id,
        chat_id=met.chat_id,
        body=body,
        now=now,
    )
    if stored is None:
        kept = store.inbox.kept(inbound.door, inbound.bot, inbound.id)
        assert kept is not None, "the insert met a row that is not there"
        receipt = Receipt.AGAIN if kept.digest == digest else Receipt.OTHER_BODY
        return Received(receipt, kept.id, met.account_id, met.chat_id)
    if isinstance(inbound.body, Said):
        asked_for = met.person_id is not None and inbound.chat.kind is ChatKind.PRIVATE
        uploads = inbound.body.uploads
        store.media.arrived(stored, uploads if asked_for else _left_there(uploads), now)
    if known is None:
        store.chats.reached(met.chat_id)
        store.outbox.person_wrote(met.chat_id)
    return Received(Receipt.NEW, stored, met.account_id, met.chat_id)


def _meet(store: Store, inbound: Inbound, now: datetime) -> Met:
    account = store.chats.meet(inbound.door, inbound.bot, inbound.sender, now)
    chat = store.chats.enter(inbound.door, inbound.bot, inbound.chat, account)
    return Met(account.id, account.person_id, chat.id)


def _left_there(uploads: tuple[Upload, ...]) -> tuple[Upload, ...]:
    return tuple(
        replace(each, refused=each.refused or Refused.GONE) if each.remote else each
        for each in uploads
    )


def receive_due(store: Store, due: Due, now: datetime, after: str = "") -> None:
    """A moment of the plan, in the lane of its area.

    `after` names what it had to wait for: the same moment comes once more for each such cause.
    """
    key = f"due:{due.task}:{due.area_id}:{due.due_at.isoformat()}"
    if after:
        key = f"{key}:{after}"
    _from_the_house(store, key, f"due:{due.area_id}", due, None, None, now)


def receive_media(store: Store, settled: MediaSettled, now: datetime) -> None:
    """A picture that is ready or refused, in the lane of the message it came with."""
    inbox_id = store.media.get(settled.media_id).inbox_id
    if inbox_id is None:
        return
    origin = store.inbox.get(inbox_id)
    key = f"media:{settled.media_id}"
    _from_the_house(store, key, origin.lane, settled, origin.account_id, origin.chat_id, now)


def receive_case_due(store: Store, due: CaseDue, now: datetime) -> None:
    """The time of a case, in a lane of its own."""
    key = f"case:{due.case_id}:{due.due_at.isoformat()}:{due.press_id}"
    key += f":asked:{due.request_id}" if due.request_id else ""
    _from_the_house(store, key, f"case:{due.case_id}", due, None, None, now)


def receive_task_due(store: Store, due: TaskDue, now: datetime) -> None:
    """The time of a temporary task, in a lane of its own."""
    key = f"task:{due.task_id}:{due.due_at.isoformat()}"
    _from_the_house(store, key, f"task:{due.task_id}", due, None, None, now)


def receive_report_left(store: Store, lane: str, left: ReportLeft, now: datetime) -> None:
    """The time to remind somebody, in their own lane; nothing where nobody can be written to."""
    person_id = person_of(lane)
    chat_id = store.people.private_chat(person_id) if person_id is not None else None
    if chat_id is not None:
        key = f"report:{lane}:{left.due_at.isoformat()}"
        account_id = store.chats.get(chat_id).account_id
        _from_the_house(store, key, lane, left, account_id, chat_id, now)


def receive_brought(store: Store, brought: Brought, now: datetime) -> bool:
    """A matter from another house, in a lane of its own; False if it was received before."""
    key = f"brought:{brought.key}"
    return _from_the_house(store, key, key, brought, None, None, now)


def was_brought(store: Store, brought: Brought) -> bool:
    """Whether a matter was received before, or was filed by another way."""
    if store.case_callers.case_of(brought.key) is not None:
        return True
    return store.inbox.kept(HOUSE, "", f"brought:{brought.key}") is not None


def receive_lost(store: Store, chat_id: int, reason: str, cause: str, now: datetime) -> None:
    """Nothing reaches a chat any more: it is left alone, and somebody hears of it, once.

    `cause` names what told of it: told again after the chat came back, it changes nothing.
    """
    if store.chats.get(chat_id).unreachable:
        return
    lost, key = ChatLost(chat_id), f"lost:{chat_id}:{cause}"
    if _from_the_house(store, key, f"lost:{chat_id}", lost, None, None, now):
        store.chats.unreachable(chat_id, reason)


def _from_the_house(
    store: Store,
    key: str,
    lane: str,
    body: Due | MediaSettled | ChatLost | CaseDue | TaskDue | ReportLeft | Brought,
    account_id: int | None,
    chat_id: int | None,
    now: datetime,
) -> bool:
    """False if it was told before."""
    store.news.add(STEPS)
    text = write_body(body)
    kept = store.inbox.keep(
        door=HOUSE,
        bot="",
        external_id=key,
        digest=hashlib.sha256(text.encode()).hexdigest(),
        lane=lane,
        account_id=account_id,
        chat_id=chat_id,
        body=text,
        now=now,
    )
    return kept is not None
