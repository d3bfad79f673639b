"""The sample town is all there: its people, its households, and points that add up."""

from collections import Counter
from datetime import datetime

from bot.adapters.web.door import WEB
from bot.sample.census import residents
from handlers.people.bind import NOTICE
from messages.pictures.typeface import missing
from rules.chain import FIRST, line_hash, text_digest
from rules.patrol import SHANGHAI
from rules.roles import Role
from storage.areas import GRID, TOWN, VILLAGE
from storage.database import Database
from storage.roster import Roster, read_roster
from storage.settlements import FINAL
from storage.store import Store
from tests.sample.conftest import Filled


def roster(database: Database) -> Roster:
    with database.reading() as connection:
        return read_roster(connection)


def test_three_villages_twelve_grids_and_a_hundred_and_fifty_households(town: Filled) -> None:
    found = roster(town.database)

    assert Counter(area.kind for area in found.areas) == {TOWN: 1, VILLAGE: 3, GRID: 12}
    assert all(area.telephone.startswith("0571-0000-") for area in found.areas if area.kind != GRID)
    assert len(found.households) == 150
    assert len(found.consents) == 140
    assert sum(not household.resident for household in found.households) == 12
    named = sum(household.name_may_be_published for household in found.households)
    assert 85 <= named <= 110
    sizes = Counter(member.household_id for member in found.members)
    assert set(sizes.values()) == {1, 2, 3, 4, 5, 6}
    assert any(member.is_minor for member in found.members)
    assert len({household.head for household in found.households}) == 150


def test_every_grid_has_its_worker_and_one_worker_has_two(town: Filled) -> None:
    found = roster(town.database)
    grids = {area.id for area in found.areas if area.kind == GRID}
    held = [role for role in found.roles if role.role == Role.GRID_WORKER]

    assert {role.area_id for role in held} == grids
    assert sorted(Counter(role.person_id for role in held).values()) == [1] * 10 + [2]
    assert Counter(role.role for role in found.roles if role.role != Role.GRID_WORKER) == {
        Role.GRID_LEADER: 5,
        Role.DEPUTY_LEADER: 1,
        Role.MAIN_LEADER: 1,
        Role.COMMAND_ROOM: 2,
        Role.HANDLING_UNIT: 5,
        Role.CLERK: 3,
        Role.SUPERVISOR: 3,
        Role.HOUSEHOLD: 9,
    }


def test_whoever_has_an_account_is_bound_agreed_and_stands_in_the_villages_group(
    town: Filled,
) -> None:
    with town.database.reading() as connection:
        store = Store(connection)
        accounts = {each.external_id: each for each in store.chats.accounts_at(WEB)}
        assert accounts.keys() == {each.account for each in residents()}
        for resident in residents():
            account = accounts[resident.account]
            assert account.person_id is not None
            assert account.name == resident.name
            assert store.people.has_consented(account.person_id, NOTICE)
            chats = [chat.external_id for chat in store.chats.of_account(account)]
            village = resident.areas[0].partition("-")[0]
            group = [] if village == "QX" else [f"g-{village.lower()}"]
            assert chats == [f"p-{resident.account}", *group]


def test_no_name_has_a_character_that_a_board_cannot_draw(town: Filled) -> None:
    found = roster(town.database)
    names = [
        *(area.name for area in found.areas),
        *(person.name for person in found.people),
        *(member.name for member in found.members),
    ]

    assert missing("".join(names)) == ""
    assert {"喆", "犇", "彧"} <= set("".join(names))


def test_every_villages_ledger_holds_and_was_written_in_its_order(town: Filled) -> None:
    with town.database.reading() as connection:
        store = Store(connection)
        for village in store.areas.of_kind(VILLAGE):
            before, earlier = FIRST, datetime.min.replace(tzinfo=SHANGHAI)
            for line in store.ledger.chain(village.id):
                assert line.previous_hash == before
                assert line.hash == line_hash(line.covered(), before)
                salt = store.ledger.salt(line.id)
                assert salt is not None
                assert line.text_digest == text_digest(salt, line.place, line.reason)
                assert earlier <= line.recorded_at <= town.now
                before, earlier = line.hash, line.recorded_at
            assert store.ledger.head(village.id).hash == before


def test_balances_are_what_was_credited_and_only_those_who_take_part_have_any(
    town: Filled,
) -> None:
    households = roster(town.database).households
    with town.database.reading() as connection:
        store = Store(connection)
        for household in households:
            lines = store.ledger.last_lines(household.id, 1000)
            assert store.ledger.balance(household.id) == sum(line.credited for line in lines)
            assert bool(lines) == (store.participation.spans(household.id) != ())
            if lines:
                assert store.ledger.balance(household.id) > 0


def test_the_last_months_ranks_differ_and_some_are_equal(town: Filled) -> None:
    with town.database.reading() as connection:
        store = Store(connection)
        for village in store.areas.of_kind(VILLAGE):
            settlement = store.settlements.of_period(village.id, "2026-10")
            assert settlement is not None
            assert settlement.state == FINAL
            ranks = Counter(result.rank for result in store.results.of_settlement(settlement.id))
            assert len(ranks) >= 20
            assert max(ranks.values()) >= 2
