"""Consents to take part in points: given, ended once, and never rewritten."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select, update

from rules.participation import Span, takes_part
from rules.periods import Period
from storage.columns import table
from storage.seal_stages import CONSENT_ENDED, CONSENT_GIVEN
from storage.seals import seal
from storage.tables.people import HouseholdRow
from storage.tables.roster import ParticipationRow
from storage.upsert import insert_or_skip

_participation = table(ParticipationRow)
_household = table(HouseholdRow)

_by_household = select(_participation).order_by(_participation.c.since, _participation.c.id)
_of_household = _by_household.where(_participation.c.household_id == bindparam("household"))
_in_village = _by_household.join(
    _household, _household.c.id == _participation.c.household_id
).where(_household.c.village_id == bindparam("village"))
_end = (
    update(_participation)
    .where(_participation.c.id == bindparam("participation"), _participation.c.until.is_(None))
    .values(
        until=bindparam("last_day"),
        ended_how=bindparam("how"),
        ended_name=bindparam("name"),
        ended_by=bindparam("by"),
        ended_at=bindparam("at"),
    )
)


class Consent(StrEnum):
    """How a household agreed, or no longer does."""

    MEMBER = "member"
    """A grown member, in chat."""
    PAPER = "paper"
    """On paper, entered by the clerk."""
    ROSTER = "roster"
    """As the roster was brought in, or the roster changed."""


@dataclass(frozen=True)
class Given:
    """Who said so, how, on which day, and who recorded it; on paper also who witnessed it."""

    how: Consent
    on: date
    by: int | None = None
    name: str = ""
    witness: str = ""
    recorded_by: int | None = None


@dataclass(frozen=True)
class Participation:
    """A consent as it stands; `until` is its last day."""

    id: int
    household_id: int
    since: date
    until: date | None
    consent: str
    consented_by: int | None
    consented_name: str
    consented_on: date
    witness: str
    recorded_by: int | None
    recorded_at: datetime
    ended_how: str
    ended_name: str
    ended_by: int | None
    ended_at: datetime | None

    @property
    def span(self) -> Span:
        """Its days, as the rules read them."""
        return Span(self.since, self.until)


class Participations:
    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def join(self, household_id: int, since: date, given: Given, now: datetime) -> bool:
        """A household takes part from a day on; False if it has a consent that stands."""
        made = insert_or_skip(
            self._connection,
            _participation,
            household_id=household_id,
            since=since,
            consent=given.how.value,
            consented_by=given.by,
            consented_name=given.name,
            consented_on=given.on,
            witness=given.witness,
            recorded_by=given.recorded_by,
            recorded_at=now,
            ended_how="",
            ended_name="",
        )
        if made is None:
            return False
        seal(self._connection, CONSENT_GIVEN, made)
        return True

    def end(self, participation_id: int, last_day: date, given: Given, now: datetime) -> bool:
        """A consent ends with a day; False if it had an end. What it was stays."""
        asked = {
            "participation": participation_id,
            "last_day": last_day,
            "how": given.how.value,
            "name": given.name,
            "by": given.recorded_by or given.by,
            "at": now,
        }
        if self._connection.execute(_end, asked).rowcount != 1:
            return False
        seal(self._connection, CONSENT_ENDED, participation_id)
        return True

    def of(self, household_id: int) -> tuple[Participation, ...]:
        """A household's consents, oldest first."""
        return self._list(_of_household, household=household_id)

    def spans(self, household_id: int) -> tuple[Span, ...]:
        """A household's consents as the rules read them."""
        return tuple(each.span for each in self.of(household_id))

    def taking_part(self, village_id: int, period: Period) -> frozenset[int]:
        """The ids of a village's households that take part in a period."""
        return frozenset(
            household_id
            for household_id, consents in self.in_village(village_id).items()
            if takes_part((each.span for each in consents), period)
        )

    def in_village(self, village_id: int) -> Mapping[int, tuple[Participation, ...]]:
        """The consents of a village's households, by household id, oldest first."""
        found: dict[int, tuple[Participation, ...]] = {}
        for each in self._list(_in_village, village=village_id):
            found[each.household_id] = (*found.get(each.household_id, ()), each)
        return found

    def _list(self, statement: Select[Any], **values: object) -> tuple[Participation, ...]:
        rows = self._connection.execute(statement, values).mappings()
        return tuple(Participation(**row) for row in rows)
