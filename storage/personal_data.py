"""Everything kept of one person: which rows are about them, and which they only signed.

`ABOUT` and the maps beside it name every column that leads to a person, an account, a private chat
or a household; a test holds them against the tables, so that a new table cannot be forgotten.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection, Select, Table, func, insert, or_, select
from sqlmodel import SQLModel

from rules.case_sources import Source
from storage.columns import table
from storage.tables.improvements import ImprovementActRow
from storage.tables.media import MediaRow
from storage.tables.objections import ObjectionRow, ObjectionTextRow
from storage.tables.path import InboxRow, LaneRow
from storage.tables.people import AccountRow, ChatRow, MemberRow, PersonRow
from storage.tables.personal_data import DataRequestRow
from storage.tables.points import LedgerRow, LedgerTextRow
from storage.tables.restrictions import RestrictionRow

ABOUT: Mapping[str, tuple[str, ...]] = {
    "account": ("person_id",),
    "role_grant": ("person_id",),
    "consent": ("person_id",),
    "binding_code": ("person_id",),
    "member": ("person_id",),
    "cases": ("reporter_id",),
    "case_follower": ("person_id",),
    "case_search": ("person_id",),
    "duty": ("person_id",),
    "patrol_prompt": ("person_id",),
    "panel_member": ("person_id",),
    "declaration": ("declared_by",),
    "objection": ("filed_by",),
    "redemption_order": ("ordered_by",),
    "special_task_person": ("person_id",),
    "special_answer": ("person_id",),
}
"""Rows about a person, whole."""

SIGNED: Mapping[str, tuple[str, ...]] = {
    "binding_code": ("issued_by",),
    "book_check_asker": ("person_id",),
    "case_caller": ("called_back_by",),
    "case_move": ("person_id",),
    "case_press": ("pressed_by", "answered_by"),
    "case_request": ("asked_by", "decided_by"),
    "case_unit": ("done_by",),
    "case_verdict": ("decided_by",),
    "cases": ("handler_id",),
    "claim": ("registered_by", "ended_by"),
    "consultation": ("made_by",),
    "duty": ("entered_by", "off_by"),
    "earlier_mark": ("marked_by",),
    "figures_request": ("person_id",),
    "goods": ("added_by",),
    "handover": ("given_by",),
    "handover_taken": ("taken_by",),
    "honour_selection": ("confirmed_by",),
    "honour_withdrawal": ("withdrawn_by",),
    "household_service": ("served_by",),
    "improvement": ("noted_by",),
    "improvement_act": ("person_id",),
    "ledger": ("recorded_by",),
    "objection": ("reviewer_id",),
    "order_workbook": ("person_id",),
    "panel": ("leader_id", "called_by", "confirmed_by"),
    "participation": ("consented_by", "recorded_by", "ended_by"),
    "period_record": ("recorded_by",),
    "picture_wall": ("published_by",),
    "proposal": ("decided_by",),
    "recheck": ("noted_by",),
    "redemption_order": ("ended_by",),
    "roster_change": ("recorded_by",),
    "roster_outcome": ("decided_by",),
    "restriction": ("recorded_by", "lifted_by"),
    "score_mark": ("marked_by",),
    "score_proof": ("added_by",),
    "score_sheet": ("scored_by", "holder_id"),
    "shop": ("added_by",),
    "slip_batch": ("asked_by",),
    "special_task": ("asked_by", "closed_by"),
    "special_day": ("entered_by",),
    "stock_in": ("recorded_by",),
    "unit_table": ("published_by",),
    "wall_look": ("looked_by",),
}
"""Rows about others or the village that a person signed: how many, and no more."""

OF_ACCOUNT: Mapping[str, tuple[str, ...]] = {
    "inbox": ("account_id",),
    "page_message": ("account_id",),
    "chat_member": ("account_id",),
    "chat": ("account_id",),
    "binding_try": ("account_id",),
}
OF_CHAT: Mapping[str, tuple[str, ...]] = {
    "outbox": ("chat_id",),
    "page_message": ("chat_id",),
    "former_chat_id": ("chat_id",),
    "offer": ("chat_id",),
}
OF_HOUSEHOLD: Mapping[str, tuple[str, ...]] = {
    "balance": ("household_id",),
    "claim": ("household_id",),
    "declaration": ("household_id",),
    "headship": ("household_id",),
    "honour": ("household_id",),
    "honour_passed_over": ("household_id",),
    "household_service": ("household_id",),
    "improvement": ("concerned_id",),
    "ledger": ("household_id",),
    "objection": ("household_id",),
    "participation": ("household_id",),
    "proposal": ("household_id",),
    "redemption_order": ("household_id",),
    "roster_change": ("household_id", "other_id"),
    "score_sheet": ("household_id",),
    "settlement_result": ("household_id",),
}
"""What the person's household holds together; each of its members may see it."""

COVERED: Mapping[str, tuple[str, ...]] = {
    "binding_code": ("account_id",),
    "consent": ("account_id",),
    "inbox": ("chat_id",),
    "chat_member": ("chat_id",),
    "page_session": ("account_id",),
    "member": ("household_id",),
    "ledger": ("member_id",),
    "restriction": ("household_id", "member_id"),
    "roster_outcome": ("made_id",),
    "score_tally": ("household_id",),
}
"""Columns that lead to rows that are reached another way, to other members, to sums of what is
told line by line, or to a mere cookie."""

HIDDEN = frozenset({"digest", "salt", "token", "terms", "before", "after"})
"""Columns that are keys and no data, and what a roster change says of the other household too."""

_account = table(AccountRow)
_chat = table(ChatRow)
_member = table(MemberRow)
_person = table(PersonRow)
_inbox = table(InboxRow)
_media = table(MediaRow)
_lane = table(LaneRow)
_ledger = table(LedgerRow)
_ledger_text = table(LedgerTextRow)
_objection = table(ObjectionRow)
_objection_text = table(ObjectionTextRow)
_improvement_act = table(ImprovementActRow)
_restriction = table(RestrictionRow)
_request = table(DataRequestRow)

Row = dict[str, Any]


class PersonalData:
    """Reads; asked for by an operator, never while somebody waits for an answer."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def record(self, person_code: str, act: str, asked_by: str, now: datetime) -> None:
        """Writes down who asked; never changed."""
        self._connection.execute(
            insert(_request),
            {"person_code": person_code, "act": act, "asked_by": asked_by, "at": now},
        )

    def requests(self, person_code: str) -> tuple[tuple[str, str], ...]:
        """What was asked for a person's data: (act, asked by), first asked first."""
        rows = self._connection.execute(
            select(_request.c.act, _request.c.asked_by)
            .where(_request.c.person_code == person_code)
            .order_by(_request.c.id)
        )
        return tuple((row.act, row.asked_by) for row in rows)

    def everything(self, person_id: int, households: Iterable[int]) -> dict[str, Any]:
        """Every row about the person, by table, and how much they signed.

        `households` are those they belong to: what these hold together is theirs as well.
        """
        accounts = self._ids(select(_account.c.id).where(_account.c.person_id == person_id))
        chats = self._ids(
            select(_chat.c.id).where(_chat.c.account_id.in_(accounts), _chat.c.kind == "private")
        )
        found: dict[str, dict[str, Row]] = {
            "person": {str(person_id): row for row in self._rows(_person, "id", [person_id])}
        }
        for columns, ids in (
            (ABOUT, [person_id]),
            (OF_ACCOUNT, accounts),
            (OF_CHAT, chats),
            (OF_HOUSEHOLD, list(households)),
        ):
            for name, of_table in columns.items():
                for column in of_table:
                    for row in self._rows(_table(name), column, ids):
                        found.setdefault(name, {})[str(sorted(row.items(), key=str))] = row
        # What somebody recorded for a caller is the caller's, not theirs.
        for key, row in list(found.get("cases", {}).items()):
            if row["source"] != Source.CHAT:
                del found["cases"][key]
        own = self._ids(select(_member.c.id).where(_member.c.person_id == person_id))
        for of_member in (_ledger, _restriction):
            for row in self._rows(of_member, "member_id", own):
                found.setdefault(of_member.name, {})[str(sorted(row.items(), key=str))] = row
        everything: dict[str, Any] = {name: list(rows.values()) for name, rows in found.items()}
        self._add_words(everything)
        everything["media"] = [_plain(row) for row in self.media_of(accounts)]
        keys = [f"p{person_id}", *(f"a{each}" for each in accounts)]
        everything["lane"] = self._rows(_lane, "key", keys)
        everything["signed"] = dict(self._signed(person_id))
        return everything

    def media_of(self, accounts: Iterable[int]) -> list[Row]:
        """What these accounts sent: pictures, voices, files."""
        rows = self._connection.execute(
            select(_media)
            .join(_inbox, _inbox.c.id == _media.c.inbox_id)
            .where(_inbox.c.account_id.in_(list(accounts)))
            .order_by(_media.c.id)
        ).mappings()
        return [dict(row) for row in rows]

    def _add_words(self, everything: dict[str, Any]) -> None:
        """What was said stands apart from the rows it belongs to."""
        for name, texts, key in (
            ("ledger", _ledger_text, "ledger_id"),
            ("objection", _objection_text, "objection_id"),
            ("improvement", _improvement_act, "improvement_id"),
        ):
            ids = [row["id"] for row in everything.get(name, ())]
            everything[texts.name] = self._rows(texts, key, ids)

    def _signed(self, person_id: int) -> Iterator[tuple[str, int]]:
        for name, columns in SIGNED.items():
            of_table = _table(name)
            signed = or_(*(of_table.c[column] == person_id for column in columns))
            count = self._connection.execute(
                select(func.count()).select_from(of_table).where(signed)
            ).scalar_one()
            if count:
                yield name, count

    def _ids(self, statement: Select[Any]) -> list[int]:
        return list(self._connection.execute(statement).scalars())

    def _rows(self, of_table: Table, column: str, values: list[Any]) -> list[Row]:
        found: list[Row] = []
        for begin in range(0, len(values), 500):
            part = values[begin : begin + 500]
            rows = self._connection.execute(
                select(of_table).where(of_table.c[column].in_(part)).order_by(*of_table.primary_key)
            ).mappings()
            found.extend(_plain(dict(row)) for row in rows)
        return found


def _plain(row: Row) -> Row:
    """A row as JSON holds it, without keys and without what is other households'."""
    return {
        name: value.isoformat() if isinstance(value, date | datetime) else value
        for name, value in row.items()
        if name not in HIDDEN
    }


def _table(name: str) -> Table:
    return SQLModel.metadata.tables[name]
