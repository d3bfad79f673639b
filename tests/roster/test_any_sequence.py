"""Whatever is changed in whatever order: no point is made or lost, nobody is twice, books fit."""

import tempfile
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from bot.office.audit.books import audit
from bot.path.writer import InlineWriter
from bot.settings import Settings
from bot.wiring import load_regulations
from handlers.points.moved_points import credit_follows
from handlers.roster.roster_effect import take_effect
from handlers.roster.roster_home import home_of
from handlers.roster.roster_record import new_change, read_change
from rules.roster import Change, Home, Kind, Terms
from rules.roster_after import State, after
from rules.roster_refusals import refusal
from storage.database import open_database
from storage.ledger_lines import Entry
from storage.ledger_lines import Kind as LineKind
from storage.store import Store
from tests.conversations.arranged import area_id
from tests.village.ground import SQLITE_GROUND
from tests.village.village import SINCE

TODAY = date(2026, 11, 20)
NOW = datetime(2026, 11, 20, 1, tzinfo=UTC)
REGULATIONS = load_regulations(Settings(_env_file=None))
NAMES = ("李大山", "李小山", "何花", "小宝")

picks = st.integers(0, 11)


class AnySequence(RuleBasedStateMachine):
    """Three households of four, and whatever a clerk may do to them."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.database = open_database(SQLITE_GROUND.lay(Path(self.folder.name)))
        self.writer = InlineWriter(self.database)
        self.expected = 0
        self.number = 0

    def teardown(self) -> None:
        self.database.close()
        self.folder.cleanup()

    @initialize()
    def found(self) -> None:
        def enter(store: Store) -> None:
            clerk = store.people.add("C1", "周敏")
            assert clerk.id == 1
            for number in (1, 2, 3):
                made = store.households.add(
                    code=f"V1-0{number}",
                    village_id=area_id(store, "V1"),
                    grid_id=area_id(store, "V1G1"),
                    group_no="1",
                    head=f"{NAMES[0]}{number}",
                    resident=True,
                    takes_part_since=SINCE,
                    name_may_be_published=False,
                    now=NOW,
                )
                for name in NAMES:
                    person = store.people.add(f"P{number}{name}", name)
                    store.households.add_member(
                        made.id,
                        f"{name}{number}",
                        SINCE,
                        person_id=person.id,
                        is_minor=name == NAMES[-1],
                    )

        self.writer.do(enter).result()

    @rule(at=picks, hundredths=st.integers(-3000, 9000))
    def is_credited(self, at: int, hundredths: int) -> None:
        """A month is credited, also to a household that has gone into another."""
        self.number += 1
        source = f"credit:t{self.number}"

        def credit(store: Store) -> None:
            home = self._pick(store, at)
            entry = Entry(
                LineKind.CARRIED_OVER,
                home.village_id,
                home.id,
                "",
                hundredths,
                TODAY,
                source,
                hundredths,
            )
            assert store.ledger.add(entry, NOW)
            credit_follows(store, entry, NOW)

        self.writer.do(credit).result()
        self.expected += hundredths

    @rule(
        kind=st.sampled_from(Kind),
        at=picks,
        into=picks,
        who=st.lists(picks, max_size=3),
        heir=picks,
        share=st.integers(0, 12_000),
        back=st.integers(0, 4),
        again=st.booleans(),
    )
    def changes(
        self,
        kind: Kind,
        at: int,
        into: int,
        who: list[int],
        heir: int,
        share: int,
        back: int,
        again: bool,
    ) -> None:
        """The rules allow it and it happens as they say, or they do not and nothing does."""
        self.number += 1
        day = TODAY - timedelta(days=back)

        def change_it(store: Store) -> None:
            home, other = self._pick(store, at), self._pick(store, into)
            change = _change(kind, day, home, other, who, heir, share, f"V1-N{self.number}")
            if refusal(change, TODAY, date(2026, 10, 31)) is not None:
                return
            new = new_change(change, home.village_id, 90, "", 1, f"t:{self.number}")
            recorded = store.roster_changes.record(new, NOW)
            assert recorded is not None
            take_effect(store, REGULATIONS, recorded, read_change(store, recorded), NOW)
            for state in after(change, 90):
                _assert_stands(store, state, day)
            if again:
                assert store.roster_changes.record(new, NOW) is None

        self.writer.do(change_it).result()

    @invariant()
    def no_point_is_made_or_lost(self) -> None:
        with self.database.reading() as connection:
            store = Store(connection)
            households = store.households.in_village(area_id(store, "V1"))
            assert sum(store.ledger.balance(each.id) for each in households) == self.expected
            assert list(audit(store)) == []

    @invariant()
    def what_went_into_another_holds_nothing(self) -> None:
        with self.database.reading() as connection:
            store = Store(connection)
            for household in store.households.in_village(area_id(store, "V1")):
                if store.roster_changes.merged(household.id, Kind.MERGE.value):
                    assert store.ledger.balance(household.id) == 0

    @invariant()
    def nobody_is_twice_and_every_head_belongs(self) -> None:
        with self.database.reading() as connection:
            store = Store(connection)
            village = area_id(store, "V1")
            heads = store.members.heads_on(village, TODAY)
            seen: list[int] = []
            for household in store.households.in_village(village):
                there = store.members.on(household.id, TODAY)
                seen += [each.person_id for each in there if each.person_id is not None]
                assert heads[household.id] == household.head
                if household.until is None:
                    assert household.head in [each.name for each in there]
            assert len(seen) == len(set(seen))

    def _pick(self, store: Store, at: int) -> Home:
        households = store.households.in_village(area_id(store, "V1"))
        return home_of(store, households[at % len(households)])


def _change(
    kind: Kind,
    day: date,
    home: Home,
    other: Home,
    who: list[int],
    heir: int,
    share: int,
    code: str,
) -> Change:
    there = home.members_on(day)
    going = tuple(dict.fromkeys(there[each % len(there)].id for each in who)) if there else ()
    if kind in (Kind.DEATH, Kind.MEMBER_OUT):
        going = going[:1]
    stays = [each.name for each in there if each.id not in going]
    goes = [each.name for each in there if each.id in going]
    terms = Terms(
        members=going,
        head=stays[heir % len(stays)] if stays else "",
        new_head=goes[heir % len(goes)] if goes else "",
        share=share % (home.balance + 1) if home.balance > 0 else 0,
        agreement="协议",
        code=code,
        grid_id=3,
        name=f"新人{code}",
    )
    change = Change(kind, day, terms, home, other if kind is Kind.MERGE else None)
    if kind is Kind.HOUSEHOLD_IN:
        return replace(change, home=None, terms=replace(terms, head=f"新户{code}"))
    return change


def _assert_stands(store: Store, state: State, day: date) -> None:
    """A household is as the clerk was shown that it would be."""
    household = store.households.by_code(state.code)
    assert household is not None
    there = store.members.on(household.id, day)
    assert len(there) == len(state.members) + state.joins
    assert (household.head, store.ledger.balance(household.id)) == (state.head, state.balance)
    assert (household.since, household.until) == (state.since, state.until)
    assert household.spend_until == state.spend_until


TestAnySequence = AnySequence.TestCase
TestAnySequence.settings = settings(
    max_examples=40, stateful_step_count=25, suppress_health_check=list(HealthCheck)
)


def test_the_check_can_fail() -> None:
    """A line that only takes is found by the audit."""
    with tempfile.TemporaryDirectory() as folder:
        database = open_database(SQLITE_GROUND.lay(Path(folder)))
        with closing(database):
            writer = InlineWriter(database)

            def lose(store: Store) -> None:
                home = store.households.add(
                    code="V1-01",
                    village_id=area_id(store, "V1"),
                    grid_id=area_id(store, "V1G1"),
                    group_no="1",
                    head="李大山",
                    resident=True,
                    takes_part_since=None,
                    name_may_be_published=False,
                )
                line = Entry(
                    LineKind.CARRIED_OVER,
                    home.village_id,
                    home.id,
                    "split",
                    -100,
                    TODAY,
                    "roster:1:out",
                    -100,
                )
                store.ledger.add(line, NOW)

            writer.do(lose).result()
            with database.reading() as connection:
                [fault] = audit(Store(connection))
            assert fault == "V1: roster:1 gave −1 points more than it took"
