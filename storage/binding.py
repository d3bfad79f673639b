"""Binding codes: who may become whose account, and how often it went wrong.

SECURITY.md: 8 base32 characters, kept as a digest, single use, expiring, locked per account and
per code.
"""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from storage.columns import table
from storage.tables.people import BindingCodeRow, BindingTryRow
from storage.upsert import insert_or_skip

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""Base32 without the characters that are read wrongly: I, O, 0, 1."""

LENGTH = 8

_code = table(BindingCodeRow)
_try = table(BindingTryRow)


@dataclass(frozen=True)
class Code:
    """A code that is good now; `opened` once its link was followed, by one browser alone."""

    id: int
    person_id: int
    opened: bool = False


def new_code() -> str:
    """A fresh code, 40 bits of chance."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def as_code(text: str) -> str | None:
    """The code somebody typed, without spaces or hyphens; None if it cannot be one."""
    packed = "".join(text.split()).replace("-", "").upper()
    return packed if len(packed) == LENGTH and set(packed) <= set(ALPHABET) else None


class Binding:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def issue(
        self, code: str, person_id: int, issued_by: int | None, now: datetime, good_for: timedelta
    ) -> bool:
        """Keeps a new code's digest; codes issued before to the same person end now.

        Whether one of them was still good, and somebody may hold it on a slip.
        """
        replaced = self.end_codes(person_id, now)
        insert_or_skip(
            self._connection,
            _code,
            digest=digest_of(code),
            person_id=person_id,
            issued_by=issued_by,
            issued_at=now,
            expires_at=now + good_for,
        )
        return replaced

    def end_codes(self, person_id: int, now: datetime) -> bool:
        """No code issued to the person before binds anything any more; whether one still did."""
        ended = self._connection.execute(
            update(_code)
            .where(_code.c.person_id == person_id, _code.c.used_at.is_(None))
            .where(_code.c.expires_at > now)
            .values(expires_at=now)
        )
        return ended.rowcount > 0

    def good(self, code: str, now: datetime) -> Code | None:
        """The code, if it is good: known, unused, not expired."""
        row = self._connection.execute(
            select(_code.c.id, _code.c.person_id, _code.c.account_id).where(
                _code.c.digest == digest_of(code),
                _code.c.used_at.is_(None),
                _code.c.expires_at > now,
            )
        ).first()
        return Code(row.id, row.person_id, row.account_id is not None) if row else None

    def issued(self, code: str) -> bool:
        """Whether it is, or ever was, a code of the house."""
        found = self._connection.execute(
            select(_code.c.id).where(_code.c.digest == digest_of(code))
        )
        return found.first() is not None

    def open_link(self, code_id: int, account_id: int, now: datetime) -> bool:
        """Keeps which account a code's link was opened as; False if it was opened before."""
        opened = self._connection.execute(
            update(_code)
            .where(_code.c.id == code_id, _code.c.account_id.is_(None))
            .where(_code.c.used_at.is_(None), _code.c.expires_at > now)
            .values(account_id=account_id)
        )
        return opened.rowcount == 1

    def use(self, code_id: int, account_id: int, now: datetime) -> bool:
        """Uses a code up; False if it was used or ran out meanwhile."""
        used = self._connection.execute(
            update(_code)
            .where(_code.c.id == code_id, _code.c.used_at.is_(None), _code.c.expires_at > now)
            .values(used_at=now, account_id=account_id)
        )
        return used.rowcount == 1

    def note_try(self, account_id: int, code: str, now: datetime) -> None:
        """Counts a code that did not fit."""
        self._connection.execute(
            insert(_try), {"account_id": account_id, "digest": digest_of(code), "at": now}
        )

    def tries(self, account_id: int, code: str, since: datetime) -> tuple[int, int]:
        """Wrong tries since a moment: by this account, and with this code by anybody."""
        counted = (
            select(_try.c.account_id, _try.c.digest)
            .where(or_(_try.c.account_id == account_id, _try.c.digest == digest_of(code)))
            .where(_try.c.at > since)
            .subquery()
        )
        row = self._connection.execute(
            select(
                func.count().filter(counted.c.account_id == account_id),
                func.count().filter(counted.c.digest == digest_of(code)),
            )
        ).one()
        return row[0], row[1]

    def forget_tries(self, before: datetime) -> None:
        """Drops old wrong tries."""
        self._connection.execute(delete(_try).where(_try.c.at < before))


def digest_of(code: str) -> str:
    """What is kept of a code or a cookie."""
    return hashlib.sha256(code.encode()).hexdigest()
