"""The sample town's people are entered, and one day all who have an account come in to chat."""

from datetime import date, datetime, timedelta
from functools import partial

from bot.adapters.web.door import WEB
from bot.sample.census import (
    Home,
    Resident,
    by_account,
    clerk_of,
    homes,
    residents,
    villages,
)
from bot.sample.stage import Moment, Played, Stage, account_of, private, written
from bot.sample.words import words
from handlers.people.bind import NOTICE
from messages.catalogue import say
from messages.inbound import ChatKind, ChatRef, Joined, Said, Sender
from rules.periods import Period
from storage.areas import GRID, TOWN, VILLAGE, Area
from storage.errors import NotFound
from storage.ledger_lines import Entry, Kind
from storage.store import Store

HELLO = "sample-hello"


def entered(first: Period, at: datetime) -> list[Moment]:
    """The town, its people and its households, as they stand when the period begins."""
    grids = [f"{village.code}-{n:02}" for village in villages() for n in range(1, 5)]
    of_grid = {grid: [home for home in homes() if home.grid == grid] for grid in grids}
    return [
        written(at, _enter_areas),
        written(at, lambda store: _enter_people(store, first.first_day)),
        *(written(at, partial(_enter_homes, of_grid[grid], first, at)) for grid in grids),
    ]


def come_in(at: datetime) -> Played:
    """Everybody is bound, greeted by the menu, and in the village's group; clerks bind these."""

    async def play(stage: Stage) -> None:
        stage.time.jump(at)
        for resident in residents():
            stage.program.writer.do(partial(_bind, who=resident, at=at)).result()
            stage.hears(resident.account, private(resident.account), HELLO, at, Joined())
        await stage.answer()
        for village in villages():
            clerk = clerk_of(village.code).account
            group = ChatRef(village.chat, ChatKind.GROUP, village.title)
            await stage.says(clerk, group, "sample-group", at, Joined())
            phrase = say(stage.program.house.locale, "phrases-bind-group").splitlines()[0]
            soon = at + timedelta(minutes=2)
            await stage.says(clerk, group, "sample-bind-group", soon, Said(text=phrase))

    return Played(at, play)


def area(store: Store, code: str) -> Area:
    """The area of a code; raises NotFound before it is entered."""
    found = store.areas.by_code(code)
    if found is None:
        raise NotFound(f"area {code}")
    return found


def person_id(store: Store, account: str) -> int:
    """Whose account it is, also before it came in; raises NotFound."""
    code = by_account(account).code
    found = store.people.by_code(code)
    if found is None:
        raise NotFound(f"person {code}")
    return found.id


def _enter_areas(store: Store) -> None:
    town_says = words("town")
    town = store.areas.add(TOWN, town_says["code"], town_says["name"], None, town_says["telephone"])
    for each in villages():
        village = store.areas.add(VILLAGE, each.code, each.name, town, each.telephone)
        for number, name in enumerate(each.grids, start=1):
            store.areas.add(GRID, f"{each.code}-{number:02}", name, village)


def _enter_people(store: Store, since: date) -> None:
    for each in residents():
        person = store.people.add(each.code, each.name, each.telephone)
        for code in each.areas:
            for role in (each.role, *each.also):
                store.people.grant(person.id, role, area(store, code).id, since, each.unit)


def _enter_homes(of_grid: list[Home], first: Period, at: datetime, store: Store) -> None:
    for home in of_grid:
        _enter_home(store, home, first, at)


def _enter_home(store: Store, home: Home, first: Period, at: datetime) -> None:
    grid, village = area(store, home.grid), area(store, home.village)
    joined = (first.next if home.joined_late else first).first_day
    household = store.households.add(
        code=home.code,
        village_id=village.id,
        grid_id=grid.id,
        group_no=home.group,
        head=home.members[0].name,
        resident=home.resident,
        takes_part_since=joined if home.takes_part else None,
        name_may_be_published=home.publishes_name,
    )
    head = store.people.by_code(f"H-{home.code}")
    for member in home.members:
        chats = head is not None and member.name == head.name
        store.households.add_member(
            household.id,
            member.name,
            first.first_day,
            person_id=head.id if head is not None and chats else None,
            is_minor=member.minor,
        )
    if home.carried:
        store.ledger.add(
            Entry(
                kind=Kind.CARRIED_OVER,
                village_id=village.id,
                household_id=household.id,
                item="",
                hundredths=home.carried,
                credited=home.carried,
                happened_on=first.first_day,
                source=f"sample:carried:{home.code}",
            ),
            at,
        )


def _bind(store: Store, who: Resident, at: datetime) -> None:
    account = store.chats.meet(WEB, WEB, Sender(who.account), at)
    person = store.people.by_code(who.code)
    if person is None:
        raise NotFound(f"person {who.code}")
    store.chats.bind(account.id, person.id, person.name)
    store.people.record_consent(person.id, account.id, NOTICE, at)
    account = account_of(store, who.account)
    for village in villages():
        if any(code.startswith(village.code) for code in who.areas):
            group = ChatRef(village.chat, ChatKind.GROUP, village.title)
            store.chats.enter(WEB, WEB, group, account)
