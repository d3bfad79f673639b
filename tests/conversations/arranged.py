"""What an import or the office would have arranged before a conversation begins."""

from datetime import timedelta

from handlers.room.figures_wanted import wanted
from rules.roles import Role
from storage.areas import GRID, VILLAGE
from storage.binding import new_code
from storage.case_book import CaseLine, case_lines
from storage.chats import Account
from storage.households import Household
from storage.store import Store
from tests.village.village import SINCE, Village
from tests.village.villager import Villager


def area_id(store: Store, code: str) -> int:
    """The id of an area that is there."""
    found = store.areas.by_code(code)
    assert found is not None, code
    return found.id


def also_holds(village: Village, villager: Villager, role: Role, area: str) -> None:
    """The person holds a further role."""
    person_id = villager.person_id
    assert person_id is not None

    def grant(store: Store) -> None:
        where = store.areas.by_code(area)
        assert where is not None
        store.people.grant(person_id, role, where.id, SINCE)

    village.do(grant)


def second_village(village: Village) -> None:
    """The town has another village, V2 下河村, with one grid."""

    def add(store: Store) -> None:
        town = store.areas.by_code("T")
        made = store.areas.add(VILLAGE, "V2", "下河村", town, "0571-0000-0200")
        store.areas.add(GRID, "V2G1", "下河村一网格", made)

    village.do(add)


def household(village: Village, code: str, head: str, grid: str, **given: bool) -> Household:
    """A household nobody of which has a phone yet."""

    def add(store: Store) -> Household:
        where = store.areas.by_code(grid)
        assert where is not None
        above = store.areas.village_of(where)
        assert above is not None
        return store.households.add(
            code=code,
            village_id=above.id,
            grid_id=where.id,
            group_no="2",
            head=head,
            resident=True,
            takes_part_since=None if given.get("stays_out") else SINCE,
            name_may_be_published=False,
        )

    return village.do(add)


def lives_in(village: Village, villager: Villager, code: str, *, minor: bool = False) -> None:
    """The person is a member of a household."""

    def add(store: Store) -> None:
        found = store.households.by_code(code)
        assert found is not None
        store.households.add_member(
            found.id, villager.name, SINCE, person_id=villager.person_id, is_minor=minor
        )

    village.do(add)


def code_for(village: Village, villager: Villager, hours: float = 24) -> str:
    """A binding code as the office hands it out on a slip."""
    code = new_code()
    person_id = villager.person_id
    assert person_id is not None

    def issue(store: Store) -> None:
        now = village.time.now()
        store.binding.issue(code, person_id, None, now, timedelta(hours=hours))

    village.do(issue)
    return code


def second_phone(village: Village, villager: Villager) -> Villager:
    """Another account, already bound to the same person."""
    account = f"{villager.account}-second"
    person_id = villager.person_id
    assert person_id is not None

    def bind(store: Store) -> Account:
        made = village.driver.settle_in(store, account, villager.name, village.time.now())
        store.chats.bind(made.id, person_id, villager.name)
        return made

    made = village.do(bind)
    chat = village.driver.private_chat(made)
    return Villager(village, made.external_id, villager.name, person_id, chat)


def bound_to(village: Village, account: str) -> int | None:
    """Whose account it is."""

    def look(store: Store) -> int | None:
        driver = village.driver
        found = store.chats.account_at(driver.door, driver.bot, account)
        return found.person_id if found else None

    return village.look(look)


def in_the_workbook(village: Village) -> list[CaseLine]:
    """Today's cases as the office's workbook shows them."""
    now = village.time.now().astimezone(village.regulations.zone)
    asked = wanted(village.regulations, now.date(), now.date(), "/", now)
    return village.look(lambda store: list(case_lines(store.connection, asked, "某")))
