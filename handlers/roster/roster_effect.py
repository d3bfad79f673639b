"""A change of the roster takes effect: members, heads, households, roles and points, all together.

Every write is conditional or keyed by the change, so that a change that is run again does nothing;
what it finds otherwise than it was checked raises OutOfStep, and the step is taken again.
"""

from datetime import datetime, timedelta

from handlers.people.person_gone import person_gone, roles_follow
from handlers.points.moved_points import Move, move_points
from handlers.regulations import Regulations
from handlers.shop.restriction_follows import Went, restrictions_follow
from rules.roster import Change, Kind
from storage.errors import OutOfStep
from storage.households import Household
from storage.members import HouseholdMember
from storage.participation import Consent, Given
from storage.roster_changes import Outcome, RosterChange
from storage.store import Store

A_DAY = timedelta(days=1)


def take_effect(
    store: Store,
    regulations: Regulations,
    recorded: RosterChange,
    change: Change,
    now: datetime,
) -> None:
    """Does what a change says, which the rules have allowed, and writes down that it is done.

    1. Members who go end with the day before; where they go they begin on the day.
    2. Heads, the household's own days, and its consent to take part follow.
    3. Points move by a pair of carried-over lines.
    4. A restriction follows its member, and ends with who moves away or has died.
    5. Roles follow the members; of somebody who has died everything ends at once.
    6. The outcome is written, once.

    Raises OutOfStep if the outcome was known before, or a member or a household had left.
    """
    effect = _Effect(store, regulations, recorded, change, now)
    made = effect.run()
    if not store.roster_changes.settle(recorded.id, Outcome.DONE, now, made_id=made):
        raise OutOfStep(f"roster change {recorded.id} was settled before")


class _Effect:
    def __init__(
        self,
        store: Store,
        regulations: Regulations,
        recorded: RosterChange,
        change: Change,
        now: datetime,
    ) -> None:
        self.store = store
        self.regulations = regulations
        self.recorded = recorded
        self.change = change
        self.now = now
        self.day = change.day
        self.last = change.day - A_DAY

    def run(self) -> int | None:
        """Returns the household the change has made, if it made one."""
        terms = self.change.terms
        if self.change.kind is Kind.HOUSEHOLD_IN:
            return self._move_in()
        home = self._home(self.change.home.id if self.change.home else None)
        gone = self._end_members()
        made: Household | None = None
        went: Went = {member.id: None for member in gone}
        match self.change.kind:
            case Kind.SPLIT:
                made = self._split_off(home)
                went = self._begin_members(made, gone)
                self._move(home.id, made.id, terms.share, terms.agreement)
            case Kind.MERGE:
                other = self._home(self.recorded.other_id)
                went = self._begin_members(other, gone)
                self._move(home.id, other.id, self.store.ledger.balance(home.id), "")
                if home.until is None:
                    self._close(home, 0)
            case Kind.MEMBER_IN:
                self._new_member(home, terms.name, terms.is_minor)
            case Kind.HOUSEHOLD_OUT:
                self._close(home, self._spend_days)
            case Kind.NEW_HEAD:
                self.store.members.put_head(home.id, terms.head, self.day)
            case Kind.DEATH if self.change.closes:
                self._close(home, self._spend_days)
                self.store.households.publish_name(home.id, False)
        if self.change.loses_head:
            self.store.members.put_head(home.id, terms.head, self.day)
        restrictions_follow(self.store, self.recorded, went, self.now)
        self._roles_of(gone)
        return made.id if made else None

    @property
    def _spend_days(self) -> int:
        return self.regulations.scheme_on(self.day).redemption.spend_days_after_leaving

    def _home(self, household_id: int | None) -> Household:
        assert household_id is not None, "the rules let no such change through"
        return self.store.households.get(household_id)

    def _end_members(self) -> list[HouseholdMember]:
        assert self.change.home is not None, "members leave a household"
        there = {each.id: each for each in self.store.members.ever(self.change.home.id)}
        gone = [there[member_id] for member_id in self.change.leaving]
        for member in gone:
            if not self.store.members.end(member.id, self.last):
                raise OutOfStep(f"member {member.id} had left before")
        return gone

    def _begin_members(self, household: Household, members: list[HouseholdMember]) -> Went:
        """Where each of them belongs from the day on."""
        return {each.id: (household.id, self._begin(household, each)) for each in members}

    def _begin(self, household: Household, member: HouseholdMember) -> int:
        return self.store.households.add_member(
            household.id,
            member.name,
            self.day,
            person_id=member.person_id,
            is_minor=member.is_minor,
        )

    def _split_off(self, home: Household) -> Household:
        terms = self.change.terms
        return self.store.households.add(
            code=terms.code,
            village_id=home.village_id,
            grid_id=home.grid_id,
            group_no=home.group_no,
            head=terms.new_head,
            resident=home.resident,
            takes_part_since=None,
            name_may_be_published=False,
            since=self.day,
            now=self.now,
        )

    def _move_in(self) -> int:
        terms = self.change.terms
        made = self.store.households.add(
            code=terms.code,
            village_id=self.recorded.village_id,
            grid_id=terms.grid_id or 0,
            group_no=terms.group_no,
            head=terms.head,
            resident=True,
            takes_part_since=None,
            name_may_be_published=False,
            since=self.day,
            now=self.now,
        )
        self._new_member(made, terms.head, is_minor=False)
        return made.id

    def _new_member(self, household: Household, name: str, is_minor: bool) -> None:
        """A grown one becomes a person too, who can be given a binding code at the door."""
        person_id = None
        if not is_minor:
            number = len(self.store.members.ever(household.id)) + 1
            while self.store.people.by_code(code := f"{household.code}-P{number}") is not None:
                number += 1
            person_id = self.store.people.add(code, name).id
        self.store.households.add_member(
            household.id, name, self.day, person_id=person_id, is_minor=is_minor
        )
        if person_id is not None:
            roles_follow(self.store, person_id, self.day)

    def _move(self, from_id: int, to_id: int, hundredths: int, agreement: str) -> None:
        move = Move(
            village_id=self.recorded.village_id,
            from_id=from_id,
            to_id=to_id,
            hundredths=hundredths,
            day=self.day,
            item=self.change.kind.value,
            source=f"roster:{self.recorded.id}",
            reason=agreement or self.recorded.reason,
            recorded_by=self.recorded.recorded_by,
        )
        move_points(self.store, move, self.now)

    def _close(self, home: Household, spend_days: int) -> None:
        if not self.store.households.close(
            home.id, self.last, self.last + timedelta(days=spend_days)
        ):
            raise OutOfStep(f"household {home.id} was gone before")
        self._end_consent(home)

    def _end_consent(self, home: Household) -> None:
        """It takes part to the end of the period in which it goes; by a death, of the one before.

        Our reading: nobody's name is put up on a board in the month in which they died.
        """
        if self.change.kind is Kind.DEATH:
            last = self.regulations.period_on(self.day).first_day - A_DAY
        else:
            last = self.regulations.period_on(self.last).last_day
        given = Given(Consent.ROSTER, self.day, recorded_by=self.recorded.recorded_by)
        for consent in self.store.participation.of(home.id):
            if consent.until is None:
                until = max(last, consent.since - A_DAY)
                self.store.participation.end(consent.id, until, given, self.now)

    def _roles_of(self, gone: list[HouseholdMember]) -> None:
        for member in gone:
            if member.person_id is None:
                continue
            if self.change.kind is Kind.DEATH:
                person_gone(
                    self.store, member.person_id, self.regulations.today(self.now), self.now
                )
            else:
                roles_follow(self.store, member.person_id, self.day)
