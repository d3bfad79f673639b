"""One person is erased: name, telephone, accounts and what they sent; the ledger stays whole.

Ledger, orders, consents and publications know people and households by number alone, so their
hashes and digests hold as before. What the village must keep stays: `bot/office/erase_person.py`
says what, and why.
"""

from datetime import UTC, date, datetime, time, timedelta

from sqlalchemy import Connection, Table, and_, delete, exists, or_, select, update
from sqlmodel import SQLModel

from messages.outbound import Outgoing, write_outgoing
from rules.case_sources import Source
from rules.redemption import Standing
from storage.case_erasure import CaseErasure, Gone
from storage.columns import table
from storage.evidence_copies import EvidenceCopies
from storage.inbox import DONE
from storage.media import FAILED
from storage.outbox import SENT, WITHHELD
from storage.photo_prints import PhotoPrints
from storage.slip_erasure import erase_from_slips
from storage.states import stands_in
from storage.tables.cases import CaseFollowerRow, CaseRow
from storage.tables.media import MediaRow
from storage.tables.objections import ObjectionRow
from storage.tables.path import (
    InboxRow,
    LaneRow,
    OfferRow,
    OutboxRow,
    PageMessageRow,
    PageSessionRow,
)
from storage.tables.people import (
    AccountRow,
    BindingCodeRow,
    BindingTryRow,
    ChatMemberRow,
    ChatRow,
    FormerChatIdRow,
    GrantRow,
    HouseholdRow,
    MemberRow,
    PersonRow,
)
from storage.tables.points import LedgerRow, LedgerTextRow
from storage.tables.redemption import OrderRow
from storage.tables.room import CaseSearchRow
from storage.tables.roster import HeadshipRow

_person = table(PersonRow)
_account = table(AccountRow)
_chat = table(ChatRow)
_member = table(MemberRow)
_grant = table(GrantRow)
_household = table(HouseholdRow)
_headship = table(HeadshipRow)
_inbox = table(InboxRow)
_outbox = table(OutboxRow)
_page = table(PageMessageRow)
_lane = table(LaneRow)
_media = table(MediaRow)
_ledger = table(LedgerRow)
_ledger_text = table(LedgerTextRow)
_case = table(CaseRow)
_follower = table(CaseFollowerRow)
_order = table(OrderRow)
_objection = table(ObjectionRow)
_code = table(BindingCodeRow)

NO_MATTER = frozenset({"outbox_media", "photo_print", "photo_view", "order_workbook"})
"""A medium that another table names stays with that matter; being shown in a chat is no matter,
nor is what its like is found by, nor a list of others' orders."""


class Erasure:
    """Writes; asked for by an operator."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def open_matters(self, person_id: int) -> dict[str, int]:
        """What must come to its end first, and how many of each."""
        accounts = self._accounts(person_id)
        counted = {
            "cases": select(_case.c.id).where(
                _case.c.reporter_id == person_id,
                _case.c.source == Source.CHAT.value,
                _case.c.closed_at.is_(None),
            ),
            "objections": select(_objection.c.id).where(
                _objection.c.filed_by == person_id, _objection.c.decided_at.is_(None)
            ),
            "orders": select(_order.c.id).where(
                _order.c.ordered_by == person_id, _order.c.state == Standing.ORDERED.value
            ),
            "messages": select(_inbox.c.id).where(
                _inbox.c.account_id.in_(accounts), stands_in(_inbox.c.state, "waiting")
            ),
        }
        found = {name: len(self._ids(statement)) for name, statement in counted.items()}
        return {name: count for name, count in found.items() if count}

    def heads(self, person_id: int, name: str, day: date) -> tuple[str, ...]:
        """Codes of the households whose head the person is on a day, and which are still there."""
        homes = select(_member.c.household_id).where(_member.c.person_id == person_id)
        return tuple(
            self._connection.execute(
                select(_household.c.code)
                .where(_household.c.id.in_(homes), _household.c.head == name)
                .where(or_(_household.c.until.is_(None), _household.c.until >= day))
                .order_by(_household.c.code)
            ).scalars()
        )

    def erase(self, person_id: int, name: str, erased: str, today: date) -> frozenset[str]:
        """Erases, all in the caller's transaction; returns files that nothing names any more.

        `erased` stands where the name stood. Erasing twice changes nothing.
        """
        accounts = self._accounts(person_id)
        chats = self._ids(
            select(_chat.c.id).where(_chat.c.account_id.in_(accounts), _chat.c.kind == "private")
        )
        files = self._erase_media(accounts)
        self._erase_messages(accounts, chats)
        self._erase_conversations(person_id, accounts, chats)
        self._erase_places_in_households(person_id, name, erased)
        self._run(
            update(_grant)
            .where(_grant.c.person_id == person_id)
            .where(or_(_grant.c.until.is_(None), _grant.c.until >= today))
            .values(until=today - timedelta(days=1))
        )
        self._run(delete(_code).where(_code.c.person_id == person_id))
        for each in chats:
            gone = {"external_id": f"erased-{each}", "title": "", "unreachable": "erased"}
            self._run(update(_chat).where(_chat.c.id == each).values(**gone))
        for each in accounts:
            gone = {"external_id": f"erased-{each}", "name": ""}
            self._run(
                update(_account)
                .where(_account.c.id == each)
                .values(**gone, person_id=None, last_seen_at=None)
            )
        self._erase_from_cases(person_id, erased, today)
        self._run(
            update(_person)
            .where(_person.c.id == person_id)
            .values(name=erased, telephone="", locale=None)
        )
        return files

    def _erase_from_cases(self, person_id: int, erased: str, today: date) -> None:
        """Out of what was said of the matters they reported or follow; the matters stay."""
        who = self._connection.execute(
            select(_person.c.name, _person.c.telephone).where(_person.c.id == person_id)
        ).one()
        reported = select(_case.c.id).where(
            _case.c.reporter_id == person_id, _case.c.source == Source.CHAT.value
        )
        followed = select(_follower.c.case_id).where(_follower.c.person_id == person_id)
        cases = {*self._ids(reported), *self._ids(followed)}
        until = datetime.combine(today + timedelta(days=1), time.max, UTC)
        gone = Gone(who.name, who.telephone, erased)
        CaseErasure(self._connection).take_out(cases, gone, until)
        CaseErasure(self._connection).unlearn(gone)

    def _erase_media(self, accounts: list[int]) -> frozenset[str]:
        """What they sent is gone, unless a matter rests on it; what they called it goes anyway.

        On the stamped copies of what stays the name is written: those go, and are made anew.
        """
        sent = self._ids(
            select(_media.c.id)
            .join(_inbox, _inbox.c.id == _media.c.inbox_id)
            .where(_inbox.c.account_id.in_(accounts))
        )
        self._run(update(_media).where(_media.c.id.in_(sent)).values(name="", remote=""))
        stamped = EvidenceCopies(self._connection).take_back(sent)
        going = [each for each in sent if not self._is_evidence(each)]
        PhotoPrints(self._connection).forget(going)
        rows = self._connection.execute(
            select(_media.c.raw_file, _media.c.file, _media.c.thumbnail).where(
                _media.c.id.in_(going)
            )
        )
        files = {name for row in rows for name in row if name} | stamped
        blank = {"raw_file": "", "file": "", "thumbnail": "", "state": FAILED}
        self._run(update(_media).where(_media.c.id.in_(going)).values(**blank))
        return frozenset(each for each in files if not self._is_named(each))

    def _is_evidence(self, media_id: int) -> bool:
        """Whether any matter names it, whatever tables there are."""
        return any(
            self._connection.execute(select(exists().where(column == media_id))).scalar_one()
            for of_table in SQLModel.metadata.sorted_tables
            if of_table.name not in NO_MATTER
            for column in of_table.columns
            if any(key.column.table is _media for key in column.foreign_keys)
        )

    def _is_named(self, file: str) -> bool:
        """The same bytes are one file, whoever sent them."""
        named = or_(_media.c.file == file, _media.c.raw_file == file, _media.c.thumbnail == file)
        return bool(self._connection.execute(select(exists().where(named))).scalar_one())

    def _erase_messages(self, accounts: list[int], chats: list[int]) -> None:
        self._run(
            update(_inbox)
            .where(_inbox.c.account_id.in_(accounts))
            .values(body="", error="", state=DONE)
        )
        nothing = write_outgoing(Outgoing(""))
        self._run(
            update(_outbox).where(_outbox.c.chat_id.in_(chats)).values(body=nothing, subject=None)
        )
        self._run(
            update(_outbox)
            .where(_outbox.c.chat_id.in_(chats), _outbox.c.state != SENT)
            .values(state=WITHHELD)
        )
        self._run(delete(_page).where(_page.c.chat_id.in_(chats)))
        # In a group their words are gone, and that something was said stays, for it is numbered.
        self._run(update(_page).where(_page.c.account_id.in_(accounts)).values(body=nothing))

    def _erase_conversations(self, person_id: int, accounts: list[int], chats: list[int]) -> None:
        keys = [f"p{person_id}", *(f"a{each}" for each in accounts)]
        in_groups = [_lane.c.key.like(f"g%:{key}") for key in keys]
        self._run(delete(_lane).where(or_(_lane.c.key.in_(keys), *in_groups)))
        for model, column, ids in (
            (OfferRow, "chat_id", chats),
            (FormerChatIdRow, "chat_id", chats),
            (PageSessionRow, "account_id", accounts),
            (BindingTryRow, "account_id", accounts),
            (ChatMemberRow, "account_id", accounts),
            (CaseSearchRow, "person_id", [person_id]),
        ):
            of_table: Table = table(model)
            self._run(delete(of_table).where(of_table.c[column].in_(ids)))

    def _erase_places_in_households(self, person_id: int, name: str, erased: str) -> None:
        """The member stays as a number, for points are by member; the name is gone."""
        rows = self._connection.execute(
            select(_member.c.id, _member.c.household_id).where(_member.c.person_id == person_id)
        ).all()
        members, homes = [row.id for row in rows], [row.household_id for row in rows]
        erase_from_slips(self._connection, homes, name, erased)
        lines = select(_ledger.c.id).where(_ledger.c.member_id.in_(members))
        self._run(delete(_ledger_text).where(_ledger_text.c.ledger_id.in_(lines)))
        self._run(
            update(_household)
            .where(_household.c.id.in_(homes), _household.c.head == name)
            .values(head=erased, name_may_be_published=False)
        )
        self._run(
            update(_headship)
            .where(and_(_headship.c.household_id.in_(homes), _headship.c.name == name))
            .values(name=erased)
        )
        self._run(
            update(_member).where(_member.c.id.in_(members)).values(name=erased, person_id=None)
        )

    def _accounts(self, person_id: int) -> list[int]:
        return self._ids(select(_account.c.id).where(_account.c.person_id == person_id))

    def _ids(self, statement: object) -> list[int]:
        return list(self._connection.execute(statement).scalars())  # type: ignore[call-overload]

    def _run(self, statement: object) -> None:
        self._connection.execute(statement)  # type: ignore[call-overload]
