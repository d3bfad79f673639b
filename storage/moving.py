"""A chat's id at its platform: the chats within it, and another id from now on."""

from sqlalchemy import Connection, delete, or_, select, update

from storage.columns import table
from storage.tables.path import InboxRow, LaneRow, OfferRow, OutboxRow
from storage.tables.people import ChatMemberRow, ChatRow, FormerChatIdRow
from storage.upsert import insert_if_absent

_chat = table(ChatRow)
_member = table(ChatMemberRow)
_former = table(FormerChatIdRow)
_inbox = table(InboxRow)
_lane = table(LaneRow)
_offer = table(OfferRow)
_outbox = table(OutboxRow)

WITHIN = "/"
"""Stands between a group's id and that of a part of it which is a chat of its own."""


def chat_with_parts(connection: Connection, door: str, bot: str, name: str) -> tuple[int, ...]:
    """The rows of the chat with this id and of its parts, oldest first; none if it was not met."""
    found = connection.execute(
        select(_chat.c.id)
        .where(_chat.c.door == door, _chat.c.bot == bot)
        .where(
            or_(
                _chat.c.external_id == name,
                _chat.c.external_id.startswith(f"{name}{WITHIN}", autoescape=True),
            )
        )
        .order_by(_chat.c.id)
    )
    return tuple(found.scalars())


def move_chat(connection: Connection, door: str, bot: str, old: str, new: str) -> None:
    """The chat keeps its row, its village and its queue under the new id; twice changes nothing.

    1. A chat met under the new id before its old one said so is the same chat: what came in
       there, or waits to go out, goes to the row that stays.
    2. If a clerk has already bound it under the new id, that is the later word.
    3. Nothing of its lanes is lost: a person in a group is led in private, so they are empty.
    4. What is told under the old id later, or once more, means the chat: the id is kept.
    """
    kept = _at(connection, door, bot, old)
    met = _at(connection, door, bot, new)
    if kept is None or old == new:
        if met is not None and old != new:
            _keep_former(connection, door, bot, old, met[0])
        return
    chat_id, area_id = kept
    if met is not None:
        _merge(connection, met[0], chat_id)
        area_id = area_id if met[1] is None else met[1]
    values = {"external_id": new, "area_id": area_id}
    connection.execute(update(_chat).where(_chat.c.id == chat_id), values)
    _keep_former(connection, door, bot, old, chat_id)


def _keep_former(connection: Connection, door: str, bot: str, old: str, chat_id: int) -> None:
    insert_if_absent(connection, _former, door=door, bot=bot, external_id=old, chat_id=chat_id)


def _at(connection: Connection, door: str, bot: str, name: str) -> tuple[int, int | None] | None:
    """The row of a chat, and the village it belongs to."""
    row = connection.execute(
        select(_chat.c.id, _chat.c.area_id).where(
            _chat.c.door == door, _chat.c.bot == bot, _chat.c.external_id == name
        )
    ).first()
    return (row.id, row.area_id) if row else None


def _merge(connection: Connection, met: int, kept: int) -> None:
    members = connection.execute(select(_member.c.account_id).where(_member.c.chat_id == met))
    for account_id in members.scalars().all():
        insert_if_absent(connection, _member, chat_id=kept, account_id=account_id)
    connection.execute(delete(_member).where(_member.c.chat_id == met))
    connection.execute(delete(_offer).where(_offer.c.chat_id == met))
    connection.execute(delete(_lane).where(_lane.c.key.startswith(f"g{met}:", autoescape=True)))
    for moved in (_inbox, _outbox, _former):
        connection.execute(update(moved).where(moved.c.chat_id == met), {"chat_id": kept})
    connection.execute(delete(_chat).where(_chat.c.id == met))
