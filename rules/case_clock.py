"""The clock of a case: it runs as the item says, and only what was approved moves it.

GOVERNANCE.md, section 2. Our readings: a phase's clock starts when the phase begins, whoever was
asleep; being touched changes nothing; an extension lengthens the limit. The clock stands while the
case is somewhere else (suspended, to be checked, taken back, with the county) and goes on where it
stood once whoever had it has it again; only a unit that never had it, and a reopened case, have a
new limit (handlers/cases/case_time.py). What is said at which share of it stands in `WATCHES`.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from fractions import Fraction

from rules.case_limits import Clock, Limit
from rules.working_time import OfficeHours


class Watch(StrEnum):
    """What is said when a share of a phase's time has gone by, in order."""

    WARNED = "warned"
    """At 80%: whoever has the case in hand."""
    DUE = "due"
    """At 100%: whoever has it, and the leader who watches over it (分管领导)."""
    LATE = "late"
    """At 150%: the main leaders too (主要领导)."""


WATCHES: tuple[tuple[Watch, Fraction], ...] = (
    (Watch.WARNED, Fraction(4, 5)),
    (Watch.DUE, Fraction(1)),
    (Watch.LATE, Fraction(3, 2)),
)


@dataclass(frozen=True, slots=True)
class Run:
    """The clock of one phase, running since `since`; what ran before a pause is `used`."""

    limit: timedelta
    clock: Clock
    since: datetime
    used: timedelta = timedelta()

    @classmethod
    def begun(cls, limit: Limit, now: datetime) -> "Run":
        """The clock of a phase that begins now."""
        return cls(limit.span, limit.clock, now)

    def due(self, hours: OfficeHours) -> datetime:
        """When the limit has gone by."""
        return self._at(Fraction(1), hours)

    def watch_at(self, now: datetime, hours: OfficeHours) -> tuple[Watch | None, datetime | None]:
        """What is to have been said by now, and when the next thing is; None where there is none.

        After a standstill of the program only the newest of what was missed is said.
        """
        passed: Watch | None = None
        for watch, share in WATCHES:
            moment = self._at(share, hours)
            if moment > now:
                return passed, moment
            passed = watch
        return passed, None

    def extended(self, by: timedelta) -> "Run":
        """The same clock with a longer limit (延期), as was approved."""
        return replace(self, limit=self.limit + by)

    def used_at(self, now: datetime, hours: OfficeHours) -> timedelta:
        """How much of the limit has gone by."""
        return self.used + hours.between(self.since, now, self.clock)

    def resumed(self, used: timedelta, now: datetime) -> "Run":
        """The clock runs on after a pause; what had gone by before it still counts."""
        return replace(self, used=used, since=now)

    def _at(self, share: Fraction, hours: OfficeHours) -> datetime:
        seconds = round(self.limit.total_seconds() * share)
        return hours.after(self.since, timedelta(seconds=seconds) - self.used, self.clock)
