"""Offers: the buttons last shown in each chat, so that a typed number means one of them."""

from datetime import datetime

from sqlalchemy import Connection, bindparam, select

from messages.outbound import Button, read_buttons, write_buttons
from storage.columns import table
from storage.tables.path import OfferRow
from storage.upsert import insert_or_replace

_offer = table(OfferRow)

_last = select(_offer.c.buttons).where(
    _offer.c.chat_id == bindparam("chat"), _offer.c.at >= bindparam("since")
)


class Offers:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, chat_id: int, buttons: tuple[Button, ...], now: datetime) -> None:
        """A number typed in the chat now means one of these."""
        insert_or_replace(
            self._connection,
            _offer,
            ("chat_id",),
            chat_id=chat_id,
            buttons=write_buttons(buttons),
            at=now,
        )

    def last(self, chat_id: int, since: datetime) -> tuple[Button, ...]:
        """The buttons last shown in the chat; none if that was before `since`."""
        found = self._connection.execute(
            _last, {"chat": chat_id, "since": since}
        ).scalar_one_or_none()
        return read_buttons(found) if found else ()
