"""The village: a town with one village and its people, made as tests name them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, TypeVar

from bot.adapters.door import Door
from bot.path.media_worker import Fetch
from bot.path.writer import InlineWriter
from bot.program import Program, assemble
from bot.settings import Settings
from bot.timekeeping import RehearsalTime
from bot.wiring import build_house
from handlers.people.bind import NOTICE
from rules.roles import Role
from storage.chats import Account
from storage.database import Database, open_database
from storage.files import FileFolder
from storage.store import Store
from tests.village.building import Driver, Site
from tests.village.ground import SQLITE_GROUND, Ground
from tests.village.loop import Loop
from tests.village.regulations import regulations_of
from tests.village.seen import Seen
from tests.village.villager import Villager
from tests.village.web_driver import WebDriver

T = TypeVar("T")

SINCE = date(2026, 1, 1)
MORNING = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)
"""Friday, 20 November 2026, nine o'clock in the town."""

UNITS = {"综合执法": "enforcement", "便民服务": "services"}


EVENTFUL = (4, 10, 16)
"""Days of the month after: the month is settled, published, final (scheme A, no day put off)."""


class Village:
    """The whole program on files in a folder, run step by step in the test's own thread."""

    def __init__(
        self,
        folder: Path,
        now: datetime = MORNING,
        ground: Ground = SQLITE_GROUND,
        driver: Driver | None = None,
    ) -> None:
        self.folder = folder
        self.ground = ground
        self.started = now
        self.runner = Loop()
        self.driver: Driver = driver or WebDriver()
        self.settings = Settings(
            _env_file=None,
            database_url=ground.lay(folder),
            media_dir=folder / "media",
            bot_name="小约",
            public_url="https://town.example",
            web="on",
            **self.runner.run(self.driver.begin()),
        )
        self.regulations = regulations_of(self.settings)
        self.house = build_house(self.settings, self.regulations)
        self.people: dict[str, Villager] = {}
        self.ahead = timedelta()
        self._open()
        self.runner.run(self.program.begin())

    # The program

    def _open(self) -> None:
        self.database: Database = self._database()
        self.writer = InlineWriter(self.database)
        self.time = RehearsalTime(self.ahead, lambda: self.started)
        site = Site(self.settings, self.writer, self.time, self._assemble)
        self.program: Program = self.runner.run(self.driver.open(site))

    def _assemble(self, doors: Sequence[Door], fetchers: Mapping[str, Fetch]) -> Program:
        return assemble(
            database=self.database,
            files=FileFolder(self.settings.media_dir),
            writer=self.writer,
            house=self.house,
            time=self.time,
            doors=doors,
            fetchers=fetchers,
        )

    def _database(self) -> Database:
        """The database as a process that begins finds it."""
        return open_database(self.settings.database_url)

    def restart(self) -> None:
        """The process ends and begins again; only the database and the files remember."""
        self.stop()
        self._open()
        self.runner.run(self.program.begin())
        self.works()

    def stop(self) -> None:
        """The process ends."""
        self.ahead = self.time.ahead
        self.runner.run(self.driver.close())
        self.database.close()

    def close(self) -> None:
        self.stop()
        self.runner.run(self.driver.end())
        self.runner.close()
        self.ground.drop(self.settings.database_url)

    def works(self) -> None:
        """The program does whatever can be done now."""
        self.runner.run(self.program.settle_down())

    def do(self, unit: Callable[[Store], T]) -> T:
        """Does something in the database directly: what an import would have done."""
        return self.writer.do(unit).result()

    def look(self, question: Callable[[Store], T]) -> T:
        """Reads the database."""
        with self.database.reading() as connection:
            return question(Store(connection))

    # Time

    def until(
        self, day: int, hour: int = 9, minute: int = 0, month: int = 11, year: int = 2026
    ) -> None:
        """The clock goes on to a day in the town; all that is due in between happens."""
        zone = self.regulations.zone
        moment = datetime(year, month, day, hour, minute, tzinfo=zone)
        self.runner.run(self.program.rehearse_until(moment))

    def quietly_until(self, day: int, month: int, year: int = 2026) -> None:
        """Weeks in which nothing of the plan concerns the test are left out: noon of a day."""
        noon = datetime(year, month, day, 12, tzinfo=self.regulations.zone)
        now = self.time.now()
        self.do(lambda store: store.clock.mark_read(store.clock.read_until(now), noon))
        self.time.jump(noon)

    def quickly_until(
        self, day: int, hour: int = 9, minute: int = 0, month: int = 12, year: int = 2026
    ) -> None:
        """The clock goes on to a day after a month's end, by the days on which its points move on.

        Those are the mornings on which they are settled, published and final (`EVENTFUL`); what
        reminds people in between is left out.
        """
        for eventful in EVENTFUL:
            begins = datetime(year, month, eventful, tzinfo=self.regulations.zone)
            if eventful <= day and self.time.now() < begins:
                self.quietly_until(eventful - 1, month, year)
                if eventful < day:
                    self.until(eventful, 12, 0, month, year)
        self.until(day, hour, minute, month, year)

    def later(self, **span: float) -> None:
        """Time goes by."""
        target = self.time.now() + timedelta(**span)
        self.runner.run(self.program.rehearse_until(target))

    # The network

    def deliver(
        self, account: str, chat: str, fields: dict[str, Any], files: list[Any]
    ) -> tuple[int, dict[str, Any]]:
        """One message goes in, and the program does what follows from it."""
        answer = self.runner.run(self.driver.send(account, chat, fields, files))
        self.works()
        return answer

    def read(self, account: str, chat: str, after: int) -> list[Seen]:
        return self.runner.run(self.driver.read(account, chat, after))

    def fetch(self, url: str) -> bytes:
        return self.runner.run(self.driver.fetch(url))

    def network_repeats_everything(self) -> None:
        """Every message ever sent is delivered once more."""
        self.runner.run(self.driver.send_all_again())
        self.works()

    # The people

    def grid_worker(self, name: str, area: str = "V1G1") -> Villager:
        return self.with_role(name, Role.GRID_WORKER, area)

    def command_room(self, name: str) -> Villager:
        return self.with_role(name, Role.COMMAND_ROOM, "T")

    def unit(self, name: str, unit: str | None = None) -> Villager:
        return self.with_role(name, Role.HANDLING_UNIT, "T", unit or UNITS[name])

    def clerk(self, name: str) -> Villager:
        return self.with_role(name, Role.CLERK, "V1")

    def household(
        self, code: str, head: str, *, publish: bool = False, bound: bool = True
    ) -> Villager:
        """A household of the village's first grid, and its head with a phone."""
        villager = self._villager(head, bound=bound)
        person_id = villager.person_id

        def settle(store: Store) -> None:
            if store.households.by_code(code) is not None:
                return
            grid = store.areas.by_code("V1G1")
            village = store.areas.by_code("V1")
            assert grid and village
            made = store.households.add(
                code=code,
                village_id=village.id,
                grid_id=grid.id,
                group_no="1",
                head=head,
                resident=True,
                takes_part_since=SINCE,
                name_may_be_published=publish,
            )
            store.households.add_member(made.id, head, SINCE, person_id=person_id)
            assert person_id is not None
            store.people.grant(person_id, Role.HOUSEHOLD, grid.id, SINCE)

        self.do(settle)
        return villager

    def stranger(self, account: str = "stranger") -> Villager:
        """Somebody with a phone whom nobody knows."""
        made = self.do(lambda store: self.driver.settle_in(store, account, "", self.time.now()))
        chat = self.driver.private_chat(made)
        return Villager(self, made.external_id, account, None, chat)

    def newcomer(self, name: str, *, bound: bool = True) -> Villager:
        """Somebody who has no role yet."""
        return self._villager(name, bound=bound)

    def group(self, *members: Villager, code: str = "g-1", bound: bool = True) -> str:
        """A group of these people, bound to the village; returns its name at the door."""

        def gather(store: Store) -> str:
            village = store.areas.by_code("V1")
            assert village
            assert members
            for member in members:
                account = store.chats.account_at(self.driver.door, self.driver.bot, member.account)
                assert account
                chat = self.driver.join(store, account, code, "上河村村民群")
                if bound:
                    store.chats.belong(chat.id, village.id)
            return chat.external_id

        return self.do(gather)

    def withdraw(self, villager: Villager, role: Role) -> None:
        """The person no longer holds the role."""
        yesterday = self.regulations.today(self.time.now()) - timedelta(days=1)
        person_id = villager.person_id
        assert person_id is not None
        self.do(lambda store: store.people.withdraw(person_id, role, yesterday))

    def with_role(self, name: str, role: Role, area: str, unit: str = "") -> Villager:
        """Somebody with a role in an area."""
        villager = self._villager(name)

        def grant(store: Store) -> None:
            where = store.areas.by_code(area)
            assert where is not None
            assert villager.person_id is not None
            store.people.grant(villager.person_id, role, where.id, SINCE, unit)

        self.do(grant)
        return villager

    def knows(self, name: str) -> Villager:
        """Somebody who has lived here before this test began."""
        account = next(
            each
            for each in self.look(lambda store: store.chats.accounts_at(self.driver.door))
            if each.name == name
        )
        chat = self.driver.private_chat(account)
        said_before = [f"m{number}" for number in range(1, 100)]
        return Villager(self, account.external_id, name, account.person_id, chat, said_before)

    def _villager(self, name: str, *, bound: bool = True) -> Villager:
        if name in self.people:
            return self.people[name]
        account = f"a{len(self.people) + 1}"

        def enter(store: Store) -> tuple[Account, int]:
            person = store.people.add(f"P{account}", name, "0571-0000-0101")
            made = self.driver.settle_in(store, account, name, self.time.now())
            if bound:
                store.chats.bind(made.id, person.id, name)
                store.people.record_consent(person.id, made.id, NOTICE, self.time.now())
            return made, person.id

        made, person_id = self.do(enter)
        chat = self.driver.private_chat(made)
        self.people[name] = Villager(self, made.external_id, name, person_id, chat)
        return self.people[name]
